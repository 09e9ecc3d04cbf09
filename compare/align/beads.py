"""A bead as sentence numbers, before documents come in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

Link: TypeAlias = tuple[tuple[int, ...], tuple[int, ...]]
"""A bead as two tuples of sentence numbers."""


CERTAIN = 30.0
"""Margins are cut here: odds beyond any doubt that could be measured."""


@dataclass(frozen=True, slots=True)
class IndexBead:
    """A bead as sentence numbers."""

    source: tuple[int, ...]
    target: tuple[int, ...]

    similarity: float | None
    """Cosine of the two sides; None if one is empty."""

    score: float
    """What it earned; 0 for a sentence left out."""

    margin: float
    """By how much the best alignment without it is worse; cut where more no longer matters."""

    rival: Link | None = None
    """The bead that the best alignment without it has for its first sentence; None if there is none."""

    evidence: tuple[float, ...] = ()
    """What it earned by each of `compare.align.scoring.GROUPS`; empty if nothing was weighed."""

    moved: bool = False
    """True if it was found outside the reading order."""

    @property
    def size(self) -> int:
        """Sentences on both sides."""
        return len(self.source) + len(self.target)


@dataclass(frozen=True, slots=True)
class Result:
    """The beads of two texts, and whether the texts belong together at all."""

    beads: tuple[IndexBead, ...]
    """Every sentence in exactly one bead; moved ones last."""

    contrast: float | None
    """
    What a sentence of the shorter text earns, less what it earns with one text read backwards.

    Near 0 for unrelated texts, near 1 for a usual translation; None for
    texts too short to tell.
    """


def regions(touched: Iterable[tuple[int, int]], around: int, count: int) -> list[tuple[int, int]]:
    """
    Widen what is touched of a list by its neighbours, and join what overlaps.

    Args:
        touched: the first and the last place of each stretch.
        around: neighbours to take in on either side.
        count: length of the list.

    Returns:
        Half open, in order.
    """
    found: list[tuple[int, int]] = []
    for first, last in sorted(touched):
        start, end = max(0, first - around), min(count, last + 1 + around)
        if found and start <= found[-1][1]:
            start, end = found[-1][0], max(end, found.pop()[1])
        found.append((start, end))
    return found
