"""
A file to a document: read, decoded, its language found, cut into sentences.

    Text --reader--> Reading --join--> Document.text --cut--> sentences --mark--> furniture

Nothing of what the reader delivers is lost: every block becomes a paragraph of
`Document.text`, and every character that is not white space stands in a
sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import PurePath
from urllib.parse import urlsplit

from compare.detect import Found, find, given
from compare.errors import InputError, UnknownPluginError
from compare.furniture import mark
from compare.plugins import Block, Paired, Reader, Reading
from compare.readers import READERS
from compare.segment import cut
from compare.settings import Settings
from compare.sources import MAX_BYTES, is_url
from compare.types import Alignment, Bead, Document, Metadata, Origin, Paragraph, ParagraphKind, Sentence, Span, Text

MAX_CHARACTERS = 20_000_000
"""The longest text we take, in code points: some 150,000 sentences of news prose."""

_INVISIBLE = re.compile("[\ufeff\u00ad\u2060]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Ingested:
    """What came of one file."""

    document: Document
    """The text; of a paired file, its original."""

    alignments: tuple[Alignment, ...] = ()
    """Of a paired file, one for each version, ``Origin.GIVEN``; else empty."""


def ingest(text: Text, settings: Settings) -> Ingested:
    """
    Turn a file into a document, or a paired file into a document and its alignments.

    Raises:
        InputError: It cannot be read, or it holds no text.
    """
    if not text.data.strip(b" \t\r\n\0\xef\xbb\xff\xfe"):
        raise InputError(text.name, "it is empty; give it a text")
    if len(text.data) > MAX_BYTES:
        raise InputError(text.name, f"it is larger than {MAX_BYTES // 2**20} MB; split it")
    reader = choose(text)
    read = reader.lines if settings.sentences and reader.lines else reader.read
    reading = read(text.data, text.name)
    if isinstance(reading, Paired):
        return _paired(text, reading, reader.id)
    document = _document(text, reading, reader.id, whole=settings.sentences)
    return Ingested(_marked(document, settings) if settings.furniture else document)


def _marked(document: Document, settings: Settings) -> Document:
    marked = mark(document)
    if not settings.sentences:
        return marked
    kinds = {sentence.span: sentence.furniture for sentence in marked.sentences}  # lines are not cut, headlines neither
    sentences = (replace(sentence, furniture=kinds.get(sentence.span)) for sentence in document.sentences)
    return replace(document, sentences=tuple(sentences))


def choose(text: Text) -> Reader:
    """
    Choose the reader: by the format set by hand, else by the name's suffix, else by the first bytes.

    Raises:
        UnknownPluginError: The format set by hand is not one of ours.
        InputError: It is of a format that is known not to be a text.
    """
    if text.format is not None:
        if text.format not in READERS:
            raise UnknownPluginError("reader", text.format, READERS)
        return READERS[text.format]
    suffix = PurePath(urlsplit(text.name).path if is_url(text.name) else text.name).suffix.lower()
    if suffix == ".json":
        raise InputError(text.name, "it is JSON, not a text; pairs can be given as one object a line, in a .jsonl file")
    for reader in READERS.values():
        if suffix in reader.suffixes:
            return reader
    for reader in READERS.values():
        if reader.sniff is not None and reader.sniff(text.data):
            return reader
    return READERS["plain"]


def _document(text: Text, reading: Reading, format: str, *, whole: bool) -> Document:
    blocks = [replace(block, text=cleaned) for block in reading.blocks if (cleaned := clean(block.text))]
    joined = "\n\n".join(block.text for block in blocks)
    _refuse_size(text.name, joined)
    found = _language(text, joined, reading.language)
    paragraphs: list[Paragraph] = []
    sentences: list[Sentence] = []
    cursor = 0
    for index, block in enumerate(blocks):
        paragraphs.append(Paragraph(Span(cursor, cursor + len(block.text)), block.kind))
        for start, end in _cut(block, found.tag, whole=whole):
            span = Span(cursor + start, cursor + end)
            sentences.append(Sentence(joined[span.start : span.end], span, len(sentences), index))
        cursor += len(block.text) + 2
    return Document(
        name=text.name,
        language=found.tag,
        text=joined,
        sentences=tuple(sentences),
        paragraphs=tuple(paragraphs),
        metadata=_located(reading.metadata, text.name),
        format=format,
        language_given=text.language is not None,
        warnings=(*reading.warnings, *found.warnings),
    )


def _refuse_size(name: str, text: str) -> None:
    if not text:
        raise InputError(name, "it holds no text; give it one")
    if len(text) > MAX_CHARACTERS:
        raise InputError(name, f"it is longer than {MAX_CHARACTERS:,} characters; split it")


def _language(text: Text, content: str, declared: str | None) -> Found:
    return given(text.language, text.name) if text.language else find(content, declared)


def _located(metadata: Metadata, name: str) -> Metadata:
    return replace(metadata, url=name) if is_url(name) else metadata


def clean(text: str) -> str:
    """
    Take out what nobody sees and no report can hold: soft hyphens, joiners, control characters.

    A control character becomes a space, half a surrogate pair U+FFFD.
    """
    text = _INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _CONTROL.sub(lambda found: "\ufffd" if found[0] >= "\ud800" else " ", text)
    return "\n".join(line for part in text.split("\n") if (line := part.strip()))


def _cut(block: Block, language: str, *, whole: bool) -> list[Span]:
    """Return the sentences of *block*; a line break always ends one."""
    if block.whole:
        return [Span(0, len(block.text))]
    if whole:
        return [Span(*line.span()) for line in re.finditer(r"[^\n]+", block.text)]
    return cut(block.text, language)


def _paired(text: Text, paired: Paired, format: str) -> Ingested:
    rows = [tuple(clean(cell) for cell in row) for row in paired.rows]
    kept = tuple(row for row in rows if any(row))
    warnings = paired.warnings
    if empty := len(rows) - len(kept):
        warnings += (f"Empty rows that were left out: {empty}.",)
    paired = replace(paired, rows=kept, warnings=warnings)
    source, *targets = (_column(text, paired, index, format) for index in range(len(paired.names)))
    alignments = (
        Alignment(source, target, _beads((row[0], row[index]) for row in kept), Origin.GIVEN)
        for index, target in enumerate(targets, start=1)
    )
    return Ingested(source, tuple(alignments))


def _column(text: Text, paired: Paired, index: int, format: str) -> Document:
    """Build the document of one column: each cell is a paragraph, and one sentence as it stands."""
    heading = paired.names[index]
    blocks = tuple(Block(row[index], ParagraphKind.CELL, whole=True) for row in paired.rows if row[index])
    if not blocks:
        raise InputError(text.name, f"its column {heading!r} holds no text; give it one, or leave the column out")
    language = (text.language if index == 0 else None) or paired.languages[index]  # a paired file knows what it pairs
    column = replace(text, name=text.name if index == 0 else f"{text.name} ({heading})", language=language)
    reading = Reading(blocks, paired.metadata, warnings=paired.warnings if index == 0 else ())
    return _document(column, reading, format, whole=True)


def _beads(pairs: Iterable[tuple[str, str]]) -> tuple[Bead, ...]:
    beads: list[Bead] = []
    source = target = 0
    for pair in pairs:
        if any(pair):
            beads.append(Bead((source,) if pair[0] else (), (target,) if pair[1] else ()))
        source, target = source + bool(pair[0]), target + bool(pair[1])
    return tuple(beads)
