"""
XLIFF 1.2 and 2.x: sources with their translations.

Inline tags stand for formatting: in 1.2 what the native-code ones hold is not
shown, the text that any tag encloses is kept. A unit without a translation
becomes a row without a counterpart.

Sources: OASIS, XLIFF 1.2 (2008); OASIS, XLIFF 2.1 (2018).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from compare.detect import tag_of
from compare.errors import InputError
from compare.plugins import Paired, Reader
from compare.readers._xml import children, opens_with, parse, tag

if TYPE_CHECKING:
    from lxml.etree import _Element

_CODES = frozenset({"bpt", "ept", "it", "ph", "x", "bx", "ex"})
"""Elements of 1.2 whose content is native code, not text; 2.x keeps such content elsewhere."""


def read(data: bytes, name: str) -> Paired:
    """Read source and target of every unit, in order."""
    root = parse(data, name, what="an XLIFF file")
    if tag(root) != "xliff":
        raise InputError(name, f"it is XML but not XLIFF: its root is <{tag(root)}>")
    rows = tuple(_rows(root))
    if not rows:
        raise InputError(name, "it holds no translation units")
    holder = next(root.iter("{*}file"), root)
    source = root.get("srcLang") or holder.get("source-language") or ""
    target = root.get("trgLang") or holder.get("target-language") or ""
    return Paired((source or "source", target or "target"), (tag_of(source), tag_of(target)), rows)


def _rows(root: _Element) -> Iterator[tuple[str, str]]:
    for unit in root.iter("{*}trans-unit", "{*}segment", "{*}ignorable"):
        if tag(unit) == "ignorable":
            continue  # 2.x: white space and codes between two segments
        pair = ["", ""]
        for index, part in enumerate(("source", "target")):
            for element in children(unit, part)[:1]:
                pair[index] = "".join(_words(element)).strip()
        yield pair[0], pair[1]


def _words(node: _Element) -> Iterator[str]:
    if tag(node) == "cp":
        yield _character(node.get("hex") or "")
    elif tag(node) not in _CODES:
        yield node.text or ""
    for child in node:
        yield from _words(child)
        if tag(node) not in _CODES:
            yield child.tail or ""


def _character(code: str) -> str:
    """Return the character that XML cannot hold and 2.x spells as ``<cp hex="...">``."""
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return "\ufffd"


READER = Reader(
    id="xliff",
    title="XLIFF",
    suffixes=(".xlf", ".xliff", ".sdlxliff", ".mxliff", ".mqxliff"),
    read=read,
    sniff=lambda data: opens_with(data, b"xliff"),
    sample=b"""<?xml version="1.0" encoding="UTF-8"?>
<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="de"><file id="f"><unit id="1">
<segment><source>A sentence.</source><target>Ein Satz.</target></segment></unit></file></xliff>""",
)
