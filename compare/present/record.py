"""
A report as plain data and back: the schema of the JSON report.

``docs/report-schema.md`` says what each key means. Nothing that a report holds
is left out, and nothing of the machine or the clock is put in, so that
`unrecord.from_record` of it is the report again.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from math import inf
from typing import Any, TypeAlias

from compare.types import Alignment, Bead, Comparison, Document, Finding, Name, Report, Span, WordLink
from compare.version import __version__

SCHEMA = 1
"""Version of the schema: raised when a key changes its meaning or goes; a new key does not raise it."""

Record: TypeAlias = dict[str, Any]


def to_record(report: Report) -> Record:
    """Return *report* as dictionaries, lists, strings and numbers."""
    return {
        **heading(report),
        "documents": [_document(document) for document in report.documents],
        "findings": [finding_record(report.source, report.source, finding) for finding in report.findings],
        "comparisons": [_comparison(number, one) for number, one in enumerate(report.comparisons, start=1)],
        "names": [name_record(name) for name in report.names.names],
        "name_columns": [
            {
                "document": document,
                "language": language,
                "follows": [
                    {"language": one.language, "systems": list(one.systems), "count": one.count, "total": one.total}
                    for one in follows
                ],
            }
            for document, language, follows in zip_longest(
                report.names.documents, report.names.languages, report.names.follows, fillvalue=()
            )
        ],
        "ignored": [finding_record(report.source, report.source, finding) for finding in report.ignored],
        "shared": [[{"document": version, "bead": bead} for version, bead in group] for group in report.shared],
        "glosses": list(report.glosses),
        "gloss_language": report.gloss_language,
        "warnings": list(report.warnings),
    }


def heading(report: Report) -> Record:
    """Return what says which schema a report has and what made it."""
    return {
        "schema": SCHEMA,
        "generator": {"name": "compare-translations", "version": __version__},
        "signature": report.signature,
        "original": report.original,
    }


def bead_record(bead: Bead, links: Sequence[WordLink] = ()) -> Record:
    """Return one bead with its word links; its indices count from 0."""
    return {
        "source": [int(index) for index in bead.source],
        "target": [int(index) for index in bead.target],
        "shape": bead.shape,
        "similarity": _number(bead.similarity),
        "score": _number(bead.score),
        "margin": _number(bead.margin),
        "probability": _number(bead.probability),
        "rival": None if bead.rival is None else [[int(index) for index in side] for side in bead.rival],
        "evidence": {name: float(value) for name, value in bead.evidence},
        "moved": bool(bead.moved),
        "links": [[*link.source, *link.target, link.score, link.kind.value] for link in links],
    }


def links_of(comparison: Comparison) -> tuple[tuple[WordLink, ...], ...]:
    """Return the word links of each bead; none for each if there is none at all."""
    return comparison.links or ((),) * len(comparison.alignment.beads)


def finding_record(source: Document, target: Document, finding: Finding) -> Record:
    """Return one finding with the words at its spans."""
    return {
        "id": finding.id,
        "check": finding.check,
        "kind": finding.kind,
        "severity": finding.severity.name.lower(),
        "message": finding.message,
        "mqm": finding.mqm,
        "its": finding.its,
        "bead": finding.bead,
        "source": [_span(span, source) for span in finding.source],
        "target": [_span(span, target) for span in finding.target],
        "entity": finding.entity,
        "suggestion": finding.suggestion,
        "confidence": _number(finding.confidence),
        "ignored": finding.ignored,
    }


def name_record(name: Name) -> Record:
    """Return one row of the name table."""
    return {
        "id": name.id,
        "label": name.label,
        "flagged": name.flagged,
        "cells": [
            [
                {
                    "text": form.text,
                    "count": form.count,
                    "judgement": form.judgement.value,
                    "systems": list(form.systems),
                    "note": form.note,
                    "suggestion": form.suggestion,
                    "mentions": [
                        {
                            "document": mention.document,
                            "sentence": mention.sentence,
                            "start": mention.span.start,
                            "end": mention.span.end,
                            "text": mention.text,
                        }
                        for mention in form.mentions
                    ],
                }
                for form in cell
            ]
            for cell in name.cells
        ],
    }


def document_header(document: Document) -> Record:
    """Return what is known of a document, without its text."""
    metadata = document.metadata
    return {
        "name": document.name,
        "language": document.language,
        "language_given": document.language_given,
        "format": document.format,
        "metadata": {
            "title": metadata.title,
            "author": metadata.author,
            "date": metadata.date,
            "url": metadata.url,
        },
        "warnings": list(document.warnings),
    }


def _document(document: Document) -> Record:
    return {
        **document_header(document),
        "text": document.text,
        "paragraphs": [
            {"start": paragraph.span.start, "end": paragraph.span.end, "kind": paragraph.kind.value}
            for paragraph in document.paragraphs
        ],
        "sentences": [
            {
                "start": sentence.span.start,
                "end": sentence.span.end,
                "text": sentence.text,
                "paragraph": sentence.paragraph,
                "furniture": sentence.furniture.value if sentence.furniture else None,
            }
            for sentence in document.sentences
        ],
    }


def _comparison(number: int, comparison: Comparison) -> Record:
    alignment: Alignment = comparison.alignment
    return {
        "document": number,
        "origin": alignment.origin.value,
        "beads": [bead_record(*pair) for pair in zip(alignment.beads, links_of(comparison), strict=True)],
        "findings": [finding_record(alignment.source, alignment.target, finding) for finding in comparison.findings],
        "warnings": list(alignment.warnings),
        "skipped": list(comparison.skipped),
        "ignored": [finding_record(alignment.source, alignment.target, finding) for finding in comparison.ignored],
    }


def _span(span: Span, document: Document) -> Record:
    return {"start": int(span.start), "end": int(span.end), "text": document.quote(span)}


def _number(value: float | None) -> float | str | None:
    # An aligner may hand us a NumPy scalar, which the JSON module does not know, and the margin of a bead
    # that has no rival at all is infinite, which JSON does not know.
    if value is None:
        return None
    return "inf" if value == inf else float(value)
