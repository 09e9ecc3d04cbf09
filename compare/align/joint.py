"""
Versions of an original that is not there, aligned with one another.

One of them takes the original's place as the reference: the one that the others match best, and
the first of the texts unless another matches clearly better. Through it
all of them line up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations

from compare.align.documents import reading_order
from compare.types import Alignment, Document

_CLEARLY = 1.1
"""
How many times as well another text must match the others to take the first one's place; below, order decides.

Beside two whole texts, one that lacks a quarter of them stays below, and one that lacks a third passes.
"""


def align_versions(
    documents: Sequence[Document], align: Callable[[Document, Document], Alignment]
) -> tuple[Document, tuple[Alignment, ...]]:
    """
    Align versions with one of them, the reference.

    Which one that is shows only when all are aligned with all: the cost grows
    with the square of their number.

    Args:
        documents: two or more.
        align: aligns two texts.

    Returns:
        The reference, and its alignments with the others in their order.
    """
    pairs = {
        (one, other): align(documents[one], documents[other]) for one, other in combinations(range(len(documents)), 2)
    }
    matched = [sum(_match(pair) for ends, pair in pairs.items() if number in ends) for number in range(len(documents))]
    best = max(range(len(documents)), key=lambda number: (matched[number], -number))
    chosen = best if matched[best] > _CLEARLY * matched[0] else 0
    others = [number for number in range(len(documents)) if number != chosen]
    star = [pairs[chosen, one] if chosen < one else _turned(pairs[one, chosen]) for one in others]
    return documents[chosen], tuple(replace(one, original=False) for one in star)


def _match(alignment: Alignment) -> float:
    """Return the share of the sentences of both texts that have a counterpart, each as far as that is likely."""
    count = len(alignment.source.sentences) + len(alignment.target.sentences)
    paired = sum(
        (len(bead.source) + len(bead.target)) * (1.0 if bead.probability is None else bead.probability)
        for bead in alignment.beads
        if bead.source and bead.target
    )
    return paired / count if count else 0.0


def _turned(alignment: Alignment) -> Alignment:
    turned = alignment.turned()
    return replace(turned, beads=reading_order(turned.beads))
