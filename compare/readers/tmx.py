"""
TMX: a translation memory.

Every language of the file becomes a column, the source language first.
Inline codes stand for formatting: what they hold is not shown, but the text
that they enclose is kept.

Source: LISA/ETSI, TMX 1.4b Specification.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.detect import tag_of
from compare.errors import InputError
from compare.plugins import Paired, Reader
from compare.readers._xml import LANG, children, opens_with, parse, tag

if TYPE_CHECKING:
    from lxml.etree import _Element

_CODES = frozenset({"bpt", "ept", "it", "ph", "ut"})
"""Elements that hold formatting codes of another format; a ``sub`` inside them is text again."""


def read(data: bytes, name: str) -> Paired:
    """Read the segments of every language, one row a translation unit."""
    root = parse(data, name, what="a TMX file")
    if tag(root) != "tmx":
        raise InputError(name, f"it is XML but not TMX: its root is <{tag(root)}>")
    read_units = [_unit(unit) for unit in root.iter("{*}tu")]
    units = [unit for unit, _ in read_units]
    spare = sum(count for _, count in read_units)
    header = next(iter(children(root, "header")), None)
    languages = _languages(units, header.get("srclang") if header is not None else None)
    if len(languages) < 2:
        raise InputError(name, "it holds no translation units in two languages")
    rows = tuple(tuple(unit.get(language, "") for language in languages) for unit in units)
    warnings = (f"Second segments in one language inside a unit, which were left out: {spare}.",) if spare else ()
    return Paired(tuple(languages), tuple(tag_of(language) for language in languages), rows, warnings=warnings)


def _unit(unit: _Element) -> tuple[dict[str, str], int]:
    """Return the segments by language, of two in one language the first, and how many that leaves out."""
    found: dict[str, str] = {}
    spare = 0
    for variant in children(unit, "tuv"):
        language = variant.get(LANG) or variant.get("lang") or ""
        for segment in children(variant, "seg")[:1]:
            spare += language in found
            found.setdefault(language, "".join(_words(segment, shown=True)).strip())
    return found, spare


def _words(node: _Element, *, shown: bool) -> list[str]:
    shown = (shown or tag(node) == "sub") and tag(node) not in _CODES
    words = [node.text or ""] if shown else []
    for child in node:
        words += _words(child, shown=shown)
        words += [child.tail or ""] if shown else []
    return words


def _languages(units: list[dict[str, str]], source: str | None) -> list[str]:
    """List the languages in order of appearance, the source's moved to the front; ``EN`` finds ``en-US``."""
    languages = list(dict.fromkeys(language for unit in units for language in unit))
    wanted = (source or "").lower()
    exact = [language for language in languages if language.lower() == wanted]
    close = [language for language in languages if language.lower().partition("-")[0] == wanted.partition("-")[0]]
    first = (exact or close)[:1]
    return [*first, *(language for language in languages if language not in first)]


READER = Reader(
    id="tmx",
    title="TMX translation memory",
    suffixes=(".tmx",),
    read=read,
    sniff=lambda data: opens_with(data, b"tmx"),
    sample=b"""<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header srclang="en" segtype="sentence" o-tmf="x" adminlang="en" creationtool="x"
creationtoolversion="1" datatype="plaintext"/><body>
<tu><tuv xml:lang="en"><seg>A sentence.</seg></tuv><tuv xml:lang="de"><seg>Ein Satz.</seg></tuv></tu>
</body></tmx>""",
)
