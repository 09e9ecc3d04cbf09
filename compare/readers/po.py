"""
PO: messages and their translations, as gettext keeps them.

The header tells the language. Plural forms become rows of their own; an
obsolete message (``#~``) is left out, a fuzzy one is kept.

Source: GNU gettext manual, "The Format of PO Files".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare.decode import decode
from compare.detect import tag_of
from compare.errors import InputError
from compare.plugins import Paired, Reader

_KEYWORD = re.compile(r'(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*(".*")$')
_ESCAPE = re.compile(r"\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{2})|(.))", re.DOTALL)
_PLAIN = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_CHARSET = re.compile(rb'"Content-Type:[^"]*charset=([\w.:-]+)', re.IGNORECASE)
_LANGUAGE = re.compile(r"^Language:[ \t]*(\S+)", re.MULTILINE)

_Entry = dict[str, str]


def read(data: bytes, name: str) -> Paired:
    """Read every message with its translation."""
    declared = _CHARSET.search(data[:10_000])
    found = decode(data, name, declared[1].decode("ascii") if declared else None)
    entries = list(_entries(found.text, name))
    if not any("msgid" in entry for entry in entries):
        raise InputError(name, "it is not a PO file: it holds no msgid")
    header = next((entry.get("msgstr", "") for entry in entries if entry.get("msgid") == ""), "")
    language = _LANGUAGE.search(header)
    target = language[1] if language else ""
    rows = tuple(row for entry in entries if entry.get("msgid") for row in _rows(entry))
    if not rows:
        raise InputError(name, "it holds no messages")
    return Paired(("msgid", target or "msgstr"), (None, tag_of(target)), rows, warnings=found.warnings)


def _rows(entry: _Entry) -> Iterator[tuple[str, str]]:
    """One row, or of a message with plurals one for each form: the first pairs with the singular."""
    sources = (entry["msgid"], entry.get("msgid_plural", entry["msgid"]))
    forms = [value for key, value in entry.items() if key.startswith("msgstr")]
    if "msgid_plural" not in entry:
        yield sources[0], forms[0] if forms else ""
        return
    for index, form in enumerate(forms):
        yield sources[min(index, 1)], form


def _entries(text: str, name: str) -> Iterator[_Entry]:
    entry: _Entry = {}
    key = ""
    for number, line in enumerate((line.strip() for line in text.split("\n")), start=1):
        if not line or line.startswith("#"):
            continue
        match = _KEYWORD.match(line)
        if match:
            if match[1] in {"msgctxt", "msgid"} and (match[1] in entry or "msgid" in entry):
                yield entry
                entry = {}
            key = match[1]
            entry[key] = _unquoted(match[2])
        elif key and line.startswith('"') and line.endswith('"') and len(line) > 1:
            entry[key] += _unquoted(line)
        else:
            raise InputError(name, f"it is not a PO file: line {number} is neither a keyword nor a quoted string")
    if entry:
        yield entry


def _unquoted(literal: str) -> str:
    return _ESCAPE.sub(_unescaped, literal[1:-1])


def _unescaped(match: re.Match[str]) -> str:
    octal, hexadecimal, character = match.groups()
    if octal or hexadecimal:
        return chr(int(octal or hexadecimal, 8 if octal else 16))
    return _PLAIN.get(character, character)


READER = Reader(
    id="po",
    title="PO messages",
    suffixes=(".po", ".pot"),
    read=read,
    sniff=lambda data: re.search(rb'^msgid\s+"', data[:4000], re.MULTILINE) is not None,
    sample=b'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "A sentence."\nmsgstr "Ein Satz."\n',
)
