"""The dates of both sides of a bead: what `dates` reports and `numbers` leaves alone."""

from __future__ import annotations

from collections.abc import Sequence

from compare.figures.dates import Date, dates
from compare.types import Alignment, Bead, Document, Sentence, Span


def date_clashes(alignment: Alignment, bead: Bead) -> list[tuple[Date, Date]]:
    """Pair the dates of *bead* that only one side has, in order; spans are those of the documents."""
    source, target = alignment.sides(bead)
    ours, theirs = dates_of(source, alignment.source), dates_of(target, alignment.target)
    missing = [one for one in ours if not any(one.agrees(other) for other in theirs)]
    added = [one for one in theirs if not any(one.agrees(other) for other in ours)]
    pairs = []
    for one in filter(_is_sure, missing):
        rivals = [other for other in added if _is_sure(other)]
        if rivals:
            rival = max(rivals, key=lambda other: _shared(one, other))
            added.remove(rival)
            pairs.append((one, rival))
    return pairs


def dates_of(sentences: Sequence[Sentence], document: Document) -> list[Date]:
    """Return the dates in *sentences*, at their places in *document*."""
    return [
        date._replace(span=Span(date.span.start + sentence.span.start, date.span.end + sentence.span.start))
        for sentence in sentences
        for date in dates(sentence.text, document.language)
    ]


def _is_sure(date: Date) -> bool:
    return date.sure


def _shared(one: Date, other: Date) -> int:
    """Count the parts that two dates have in common."""
    return (one.month == other.month) + (one.day is not None and one.day == other.day) + (one.year == other.year)
