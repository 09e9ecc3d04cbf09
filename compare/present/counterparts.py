"""Which words light up together: those that are linked, directly or through another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from compare.present.rows import Row
from compare.types import Report, Span, WordLink

Lit: TypeAlias = tuple[Span, tuple[str, ...]]
"""A word, and the ids of the groups it lights up with."""


def group_words(report: Report, rows: Sequence[Row]) -> list[list[list[Lit]]]:
    """
    Return the linked words of every sentence of every document, in order: ``result[document][sentence]``.

    A group's id is the version's number and the group's in its row, as in
    ``1-4``: words of one row with an id in common belong together. A word of
    the original has an id for each version that renders it.
    """
    found: list[list[dict[Span, list[str]]]] = [[{} for _ in document.sentences] for document in report.documents]
    for row in rows:
        for number, (comparison, cell) in enumerate(zip(report.comparisons, row.cells, strict=True), start=1):
            links = [link for piece in cell.pieces for link in _of(comparison.links, piece.bead)]
            for place, (source, target) in enumerate(_groups(links), start=1):
                for document, spans in ((0, source), (number, target)):
                    for span in spans:
                        sentence = report.documents[document].sentence_at(span.start)
                        if sentence is not None:
                            found[document][sentence.index].setdefault(span, []).append(f"{number}-{place}")
    return [[[(span, tuple(ids)) for span, ids in sorted(words.items())] for words in sentences] for sentences in found]


def _of(links: tuple[tuple[WordLink, ...], ...], bead: int) -> tuple[WordLink, ...]:
    return links[bead] if bead < len(links) else ()


def _groups(links: Iterable[WordLink]) -> list[tuple[list[Span], list[Span]]]:
    """Put words together that are linked, directly or through others; first come, first listed."""
    owner: dict[tuple[int, Span], int] = {}
    groups: dict[int, list[tuple[int, Span]]] = {}
    for number, link in enumerate(links):
        words = (0, link.source), (1, link.target)
        old = sorted({owner[word] for word in words if word in owner})
        mine = old[0] if old else number
        groups.setdefault(mine, [])
        for other in old[1:]:
            groups[mine] += groups.pop(other)
        groups[mine] += (word for word in words if word not in owner)
        owner.update((word, mine) for word in groups[mine])
    return [
        ([span for side, span in words if side == 0], [span for side, span in words if side == 1])
        for words in groups.values()
    ]
