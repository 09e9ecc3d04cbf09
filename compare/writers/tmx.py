"""
For translation memories: TMX 1.4b, one unit a row, a variant a version.

A row of `present.line_up` is one bead, or with several versions the beads that
share sentences of the original. A unit needs two sides, so omissions and
additions are in none; the header counts and names them, so that nothing is left
out in silence. Furniture is written with a property, for an import filter to
drop. Where two versions are in one language each gets a unit of its own: a
unit may hold a language once.

Source: LISA OSCAR, "TMX 1.4b Specification" (2005).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from compare.plugins import Writer
from compare.present import Piece, Row, line_up, number_list, plain, summarise
from compare.types import Document, Report
from compare.version import __version__

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_Unit: TypeAlias = tuple[tuple[int, ...], list[tuple[int, tuple[Piece, ...]]]]
"""Sentences of the original, and each version's pieces."""


def render(report: Report) -> bytes:
    """Write the paired sentences of *report*."""
    root = Element("tmx", version="1.4")
    _header(root, report)
    body = SubElement(root, "body")
    layers = _layers(report)
    for row in line_up(report):
        for unit in _units(row, layers):
            _add(body, report, unit)
    indent(root)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + str(tostring(root, encoding="unicode")).encode() + b"\n"


def _header(root: Element, report: Report) -> None:
    header = SubElement(
        root,
        "header",
        {
            "creationtool": "compare-translations",
            "creationtoolversion": __version__,
            "segtype": "sentence",
            "o-tmf": "compare-translations",
            "adminlang": "en",
            "srclang": report.source.language if report.original else "*all*",
            "datatype": "plaintext",
        },
    )
    for number, summary in enumerate(summarise(report), start=1):
        for text in _nulls(report, number):
            SubElement(header, "note").text = plain(f"{summary.name}: {text}")
    _prop(header, "x-original" if report.original else "x-version-0", report.source.name)
    for number, comparison in enumerate(report.comparisons, start=1):
        _prop(header, f"x-version-{number}", comparison.version.name)
        nulls = sum(not (bead.source and bead.target) for bead in comparison.alignment.beads)
        _prop(header, f"x-null-beads-{number}", str(nulls))
    _prop(header, "x-signature", report.signature)


def _nulls(report: Report, number: int) -> Iterator[str]:
    """Say which sentences are in no unit, and why."""
    alignment = report.comparisons[number - 1].alignment
    beads = alignment.beads
    lost = [index for bead in beads if not bead.target for index in bead.source]
    added = [index for bead in beads if not bead.source for index in bead.target]
    if lost:
        yield f"sentences of {alignment.call(0)} without a counterpart, in no unit: {number_list(lost)}"
    if added:
        yield f"sentences of {alignment.call(1)} without a counterpart, in no unit: {number_list(added)}"


def _layers(report: Report) -> list[tuple[int, ...]]:
    """Share the versions out so that no layer has a language twice."""
    layers: list[dict[str, int]] = []
    for number, comparison in enumerate(report.comparisons, start=1):
        language = comparison.version.language.lower()
        for layer in layers:
            if language not in layer:
                layer[language] = number
                break
        else:
            layers.append({language: number})
    return [tuple(layer.values()) for layer in layers]


def _units(row: Row, layers: list[tuple[int, ...]]) -> Iterator[_Unit]:
    """
    Yield the units of one row.

    A version joins its layer's unit if it renders the whole row. One that left
    out a part of it or added to it gets a unit a bead, or what has no
    counterpart would stand as one.
    """
    for layer in layers:
        whole: list[tuple[int, tuple[Piece, ...]]] = []
        for number in layer:
            pieces = row.cells[number - 1].pieces
            paired = tuple(piece for piece in pieces if piece.source and piece.sentences)
            if paired and len(paired) == len(pieces):
                whole.append((number, paired))
            else:
                for piece in paired:
                    yield piece.source, [(number, (piece,))]
        if whole:
            yield row.source, whole


def _add(body: Element, report: Report, unit: _Unit) -> None:
    source, versions = unit
    element = SubElement(body, "tu", tuid=str(len(body) + 1))
    used = [(report.source, source)]
    used += [(report.documents[number], _indices(pieces)) for number, pieces in versions]
    if all(document.sentences[index].furniture for document, indices in used for index in indices):
        _prop(element, "x-furniture", "yes")
    _variant(element, report.source.language, {"x-sentences": number_list(source)}, _joined(report.source, source))
    for number, pieces in versions:
        text = _joined(report.documents[number], _indices(pieces))
        _variant(element, _tag(report, number), _facts(number, pieces), text)


def _facts(number: int, pieces: tuple[Piece, ...]) -> dict[str, str]:
    measured = [f"{piece.similarity:.4f}" for piece in pieces if piece.similarity is not None]
    facts = {
        "x-version": str(number),
        "x-bead": " ".join(piece.shape for piece in pieces),
        "x-similarity": " ".join(measured),
        "x-sentences": number_list(_indices(pieces)),
        "x-moved": "yes" if any(piece.moved for piece in pieces) else "",
    }
    return {key: value for key, value in facts.items() if value}


def _indices(pieces: tuple[Piece, ...]) -> tuple[int, ...]:
    return tuple(sorted(index for piece in pieces for index in piece.sentences))


def _variant(unit: Element, language: str, facts: dict[str, str], text: str) -> None:
    variant = SubElement(unit, "tuv", {_LANG: language})
    for key, value in facts.items():
        _prop(variant, key, value)
    SubElement(variant, "seg").text = plain(text)


def _joined(document: Document, indices: tuple[int, ...]) -> str:
    """Return the sentences as they stand; between two that are not neighbours there is a space."""
    text = ""
    for place, index in enumerate(indices):
        sentence = document.sentences[index]
        if place:
            before = document.sentences[indices[place - 1]]
            between = document.text[before.span.end : sentence.span.start]
            text += " " if before.index + 1 != index or "\n" in between else between
        text += sentence.text
    return text


def _tag(report: Report, number: int) -> str:
    """Return the version's language; one that is the original's gets a private part, to be told from it."""
    language = report.documents[number].language
    return f"{language}-x-v{number}" if language.lower() == report.source.language.lower() else language


def _prop(parent: Element, key: str, value: str) -> None:
    SubElement(parent, "prop", type=key).text = plain(value)


WRITER = Writer(id="tmx", title="TMX 1.4b", suffix=".tmx", media_type="application/x-tmx+xml", render=render)
