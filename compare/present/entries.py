"""The findings of a report as one list, each with its places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from compare.present.rows import Row, line_up
from compare.types import Document, Finding, Report, Span


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding, with what a list needs to know of it."""

    key: str
    """Unique in the report and stable like the finding's id: ``v2-0123456789ab``."""

    document: int
    """0 is the original, k the k-th version."""

    finding: Finding

    row: int | None
    """Index of its row in `line_up`; None if it has no place."""

    source: tuple[int, ...]
    """Indices of the original's sentences that hold its evidence."""

    target: tuple[int, ...]
    """Indices of the version's sentences that hold its evidence."""


def list_findings(report: Report, rows: Sequence[Row] | None = None) -> tuple[Entry, ...]:
    """Return every finding, by its row, then by version, then in the report's order; those without a place last."""
    rows = line_up(report) if rows is None else rows
    beads, sentences = _index(rows)
    documents = report.documents
    seen: Counter[str] = Counter()
    entries = []
    for number, finding in report.all_findings():
        source = sentences_of(documents[0], finding.source)
        target = sentences_of(documents[number], finding.target) if number else ()
        row = beads.get((number, finding.bead)) if finding.bead is not None else None
        if row is None and (target or source):
            row = sentences.get((number, target[0]) if target else (0, source[0]))
        key = f"v{number}-{finding.id}"
        seen[key] += 1
        key = key if seen[key] == 1 else f"{key}.{seen[key]}"
        entries.append(Entry(key, number, finding, row, source, target))
    return tuple(sorted(entries, key=lambda entry: (len(rows) if entry.row is None else entry.row, entry.document)))


def sentences_of(document: Document, spans: tuple[Span, ...]) -> tuple[int, ...]:
    """Return the indices of the sentences in which *spans* begin, in the order of the spans."""
    found = (document.sentence_at(span.start) for span in spans)
    return tuple(dict.fromkeys(sentence.index for sentence in found if sentence))


def _index(rows: Sequence[Row]) -> tuple[dict[tuple[int, int | None], int], dict[tuple[int, int], int]]:
    """Return the row of each bead and of each sentence, both by document."""
    beads: dict[tuple[int, int | None], int] = {}
    sentences: dict[tuple[int, int], int] = {}
    for place, row in enumerate(rows):
        sentences.update({(0, index): place for index in row.source})
        for number, cell in enumerate(row.cells, start=1):
            beads.update({(number, piece.bead): place for piece in cell.pieces})
            sentences.update({(number, index): place for index in cell.sentences})
    return beads, sentences
