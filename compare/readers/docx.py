"""
DOCX: a text from a word processor, in its order: paragraphs, lists, tables, notes.

We walk the body ourselves, because python-docx passes over insertions that are
being tracked, content controls and text boxes. What was deleted with tracking
on is left out, as in the finished text. Headers, footers and comments are left
out; foot- and endnotes follow at the end.

Source: ECMA-376, Office Open XML, part 1, section 17.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from compare.errors import InputError
from compare.plugins import Block, Reader, Reading
from compare.readers._samples import DOCX
from compare.readers._xml import parse, tag
from compare.readers._zip import open_archive, read_part, refuse_entities
from compare.types import Metadata, ParagraphKind

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_UNSEEN = frozenset({"del", "moveFrom", "instrText", "delText", "pPr", "rPr", "Fallback", "footnoteRef", "endnoteRef"})
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")


def read(data: bytes, name: str) -> Reading:
    """Read the body, and the notes after it."""
    archive = open_archive(data, name, what="a DOCX file")
    refuse_entities(archive, name)
    document = _open(data, name)
    styles = _styles(document)
    body = document.element.find(f"{_W}body")
    blocks = [] if body is None else list(_blocks(body, styles, ParagraphKind.PARAGRAPH))
    for part in _NOTES:
        if part in archive.namelist():
            notes = parse(read_part(archive, part, name), name, what="a DOCX file")
            blocks += _blocks(notes, styles, ParagraphKind.PARAGRAPH)
    if not blocks:
        raise InputError(name, "it holds no text; pictures of text must be recognised (OCR) first")
    said = document.core_properties if "docProps/core.xml" in archive.namelist() else None
    return Reading(tuple(blocks), Metadata(said.title or None, said.author or None) if said else Metadata())


def _open(data: bytes, name: str) -> Any:  # noqa: ANN401  python-docx is not typed
    from docx import Document
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    try:
        return Document(BytesIO(data))
    except (OpcError, LxmlError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise InputError(name, "it is not a DOCX file, or it is damaged; save it again") from error


def _styles(document: Any) -> dict[str, ParagraphKind]:  # noqa: ANN401
    """Return what the paragraph styles of *document* mean, by id; Word keeps the English names in every language."""
    kinds: dict[str, ParagraphKind] = {}
    for style in document.styles.element.iter(f"{_W}style"):
        label = style.find(f"{_W}name")
        kind = _meaning(label.get(f"{_W}val", "").lower() if label is not None else "")
        if style.find(f"{_W}pPr/{_W}outlineLvl") is not None:
            kind = ParagraphKind.HEADING
        if kind is not None:
            kinds[style.get(f"{_W}styleId", "")] = kind
    return kinds


def _meaning(style: str) -> ParagraphKind | None:
    if style.startswith(("heading", "title", "subtitle")):
        return ParagraphKind.HEADING
    if style.startswith("list"):
        return ParagraphKind.ITEM
    if "quote" in style:
        return ParagraphKind.QUOTE
    return ParagraphKind.CAPTION if style.startswith("caption") else None


def _blocks(node: _Element, styles: dict[str, ParagraphKind], kind: ParagraphKind) -> Iterator[Block]:
    """Yield the paragraphs below *node* in order; those of a text box follow the one it hangs on."""
    for child in node:
        name = tag(child)
        if name in _UNSEEN or child.get(f"{_W}type") in {"separator", "continuationSeparator"}:
            continue
        if name == "p":
            if text := "".join(_words(child)).strip():
                yield Block(text, _kind(child, styles) or kind)
            for box in child.iter(f"{_W}txbxContent"):
                if not any(tag(above) == "Fallback" for above in box.iterancestors()):  # the same box, for old programs
                    yield from _blocks(box, styles, kind)
        else:
            yield from _blocks(child, styles, ParagraphKind.CELL if name == "tc" else kind)


def _kind(paragraph: _Element, styles: dict[str, ParagraphKind]) -> ParagraphKind | None:
    properties = paragraph.find(f"{_W}pPr")
    if properties is None:
        return None
    style = properties.find(f"{_W}pStyle")
    if style is not None and (kind := styles.get(style.get(f"{_W}val", ""))):
        return kind
    return ParagraphKind.ITEM if properties.find(f"{_W}numPr") is not None else None


def _words(node: _Element) -> Iterator[str]:
    for child in node:
        name = tag(child)
        if name in _UNSEEN or name == "txbxContent":
            continue
        if name == "t":
            yield child.text or ""
        elif name in {"br", "cr"}:
            yield "\n"
        elif name in {"tab", "ptab"}:
            yield " "
        elif name == "noBreakHyphen":
            yield "\u2011"
        else:
            yield from _words(child)


READER = Reader(
    id="docx",
    title="Word document",
    suffixes=(".docx", ".docm"),
    read=read,
    sniff=lambda data: data.startswith(b"PK\x03\x04") and b"word/document.xml" in data,
    sample=DOCX,
)
