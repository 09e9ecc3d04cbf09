r"""
Everything, for programs: one JSON object.

The schema is in ``docs/report-schema.md``. Offsets count Unicode code points,
as in Python; lone surrogates, which UTF-8 cannot carry, are written as
``\ud83d`` escapes, so that reading the file gives the report back exactly.
"""

from __future__ import annotations

import json
import re
from typing import Any

from compare.plugins import Writer
from compare.present import from_record, to_record
from compare.types import Report

_SURROGATE = re.compile("[\ud800-\udfff]")


def render(report: Report) -> bytes:
    """Write *report* as JSON, two spaces a level."""
    return encode(to_record(report), indent=2) + b"\n"


def read_report(data: bytes, name: str = "report") -> Report:
    """
    Read what `render` wrote; *name* is what to call it in messages.

    Raises:
        InputError: it is not such a report, or it is damaged.
    """
    try:
        record = json.loads(data)
    except ValueError:
        record = None  # which is not a report either
    return from_record(record, name)


def encode(record: dict[str, Any], indent: int | None = None) -> bytes:
    """Write *record* as JSON in UTF-8."""
    text = json.dumps(record, ensure_ascii=False, allow_nan=False, indent=indent)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text).encode()


WRITER = Writer(id="json", title="JSON", suffix=".json", media_type="application/json", render=render)
