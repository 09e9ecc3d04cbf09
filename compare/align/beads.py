"""A bead as sentence numbers, before documents come in."""

from __future__ import annotations

from dataclasses import dataclass


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
