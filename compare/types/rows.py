"""A report as flat rows: what CSV, XLSX, the app's tables and data frames share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from compare.types.documents import Document, Span

if TYPE_CHECKING:
    from compare.types.report import Report

Row: TypeAlias = dict[str, str | int | float | bool | None]

COLUMNS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "findings": (
            "version", "language", "severity", "check", "kind", "message", "original_quote", "version_quote",
            "suggestion", "entity", "bead", "original_sentences", "version_sentences", "mqm", "its", "confidence", "id",
        ),
        "segments": (
            "version", "language", "bead", "shape", "original_sentences", "version_sentences", "original",
            "translation", "similarity", "score", "margin", "probability", "moved", "furniture", "findings",
        ),
        "names": (
            "name", "document", "language", "form", "count", "judgement", "systems", "note", "sentences",
        ),
    }
)  # fmt: skip
"""Column names, in order, of each table."""


def finding_rows(report: Report) -> list[Row]:
    """One row a finding; sentence numbers count from 1."""
    rows: list[Row] = []
    for index, finding in report.all_findings():
        document = report.documents[index]
        rows.append(
            {
                "version": document.name,
                "language": document.language,
                "severity": finding.severity.name.lower(),
                "check": finding.check,
                "kind": finding.kind,
                "message": finding.message,
                "original_quote": _quotes(report.source, finding.source),
                "version_quote": _quotes(document, finding.target),
                "suggestion": finding.suggestion,
                "entity": finding.entity,
                "bead": None if finding.bead is None else finding.bead + 1,
                "original_sentences": _places(report.source, finding.source),
                "version_sentences": _places(document, finding.target),
                "mqm": finding.mqm,
                "its": finding.its,
                "confidence": finding.confidence,
                "id": finding.id,
            }
        )
    return rows


def segment_rows(report: Report) -> list[Row]:
    """One row a bead of each version; sentence numbers count from 1."""
    rows: list[Row] = []
    for comparison in report.comparisons:
        alignment = comparison.alignment
        for number, bead in enumerate(alignment.beads):
            source, target = alignment.sides(bead)
            rows.append(
                {
                    "version": alignment.target.name,
                    "language": alignment.target.language,
                    "bead": number + 1,
                    "shape": bead.shape,
                    "original_sentences": _numbers(bead.source),
                    "version_sentences": _numbers(bead.target),
                    "original": "\n".join(sentence.text for sentence in source),
                    "translation": "\n".join(sentence.text for sentence in target),
                    "similarity": bead.similarity,
                    "score": bead.score,
                    "margin": bead.margin,
                    "probability": bead.probability,
                    "moved": bead.moved,
                    "furniture": any(sentence.furniture for sentence in (*source, *target)),
                    "findings": sum(finding.bead == number for finding in comparison.findings),
                }
            )
    return rows


def name_rows(report: Report) -> list[Row]:
    """One row a spelling in one document; sentence numbers count from 1."""
    return [
        {
            "name": name.label,
            "document": report.names.documents[index],
            "language": report.names.languages[index],
            "form": form.text,
            "count": form.count,
            "judgement": form.judgement.value,
            "systems": " or ".join(form.systems),
            "note": form.note,
            "sentences": _numbers(tuple(dict.fromkeys(mention.sentence for mention in form.mentions))),
        }
        for name in report.names.names
        for index, cell in enumerate(name.cells)
        for form in cell
    ]


ROWS: Mapping[str, Callable[[Report], list[Row]]] = MappingProxyType(
    {"findings": finding_rows, "segments": segment_rows, "names": name_rows}
)
"""The maker of each table."""


_UNSIDED: Mapping[str, str] = MappingProxyType(
    {
        "original_quote": "reference_quote",
        "original_sentences": "reference_sentences",
        "original": "reference_text",
        "translation": "version_text",
    }
)
"""What columns are called where there is no original."""


def tabulate(report: Report, table: str) -> tuple[tuple[str, ...], list[Row]]:
    """
    Return the column names and the rows of a table.

    Where there is no original, the columns speak of the reference that the
    versions are held against, and the first one names it.
    """
    columns, rows = COLUMNS[table], ROWS[table](report)
    if report.original or "version" not in columns:
        return columns, rows
    renamed = ("reference", *(_UNSIDED.get(name, name) for name in columns))
    return renamed, [
        {"reference": report.source.name, **{_UNSIDED.get(name, name): value for name, value in row.items()}}
        for row in rows
    ]


def _quotes(document: Document, spans: tuple[Span, ...]) -> str:
    return " … ".join(document.quote(span) for span in spans)


def _places(document: Document, spans: tuple[Span, ...]) -> str:
    found = (document.sentence_at(span.start) for span in spans)
    return _numbers(tuple(dict.fromkeys(sentence.index for sentence in found if sentence)))


def _numbers(indices: tuple[int, ...]) -> str:
    return ", ".join(str(index + 1) for index in indices)
