"""
JSONL: one object a line, with the original and its versions under keys.

The keys are languages (``{"fr": ..., "en": ...}``) or roles (``{"source": ...,
"target": ...}``), or an object of them stands under ``translation``, as some
corpora have it. Other keys are left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TypeAlias

from compare.decode import decode
from compare.errors import InputError
from compare.plugins import Paired, Reader
from compare.readers._table import MAX_ROWS, is_heading, paired

_Object: TypeAlias = dict[str, object]


def read(data: bytes, name: str) -> Paired:
    """Read one row an object."""
    found = decode(data, name)
    objects = list(_objects(found.text, name))
    if len(objects) > MAX_ROWS:
        raise InputError(name, f"it has more than {MAX_ROWS:,} lines; split it")
    keys = [key for key in dict.fromkeys(key for one in objects for key in one) if is_heading(key)]
    if len(keys) < 2:
        raise InputError(name, 'its objects need two keys that name languages or roles, such as "fr" and "en" '
                               'or "source" and "target"')  # fmt: skip
    rows = [[_cell(one.get(key), key, name) for key in keys] for one in objects]
    return paired([keys, *rows], name, found.warnings)


def _objects(text: str, name: str) -> Iterator[_Object]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise InputError(name, f"line {number} is not JSON; each line must hold one object") from error
        if not isinstance(value, dict):
            raise InputError(name, f'line {number} is not an object; write {{"source": "...", "target": "..."}}')
        inner = value.get("translation")
        yield inner if isinstance(inner, dict) else value


def _cell(value: object, key: str, name: str) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    raise InputError(name, f"the value of {key!r} must be a string or null, not {json.dumps(value)[:40]}")


READER = Reader(
    id="jsonl",
    title="JSON lines",
    suffixes=(".jsonl", ".ndjson"),
    read=read,
    sample=b'{"source": "A sentence.", "target": "Ein Satz."}\n',
)
