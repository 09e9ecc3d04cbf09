"""Two texts, as vectors, in; beads out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from compare.align.corridor import find_band
from compare.align.lattice import bead_shapes
from compare.align.scoring import Side, Weights, score_beads
from compare.align.search import best_path


@dataclass(frozen=True, slots=True)
class IndexBead:
    """A bead as ranges of sentence numbers."""

    source: range
    target: range

    similarity: float | None
    """Cosine of the two sides; None if one is empty."""

    score: float
    """What it earned; 0 for a sentence left out."""

    margin: float
    """By how much the best alignment without it is worse; infinite if there is no other."""


@dataclass(frozen=True, slots=True)
class Result:
    """The beads of two texts, in order, and how sure one can be that they belong together at all."""

    beads: tuple[IndexBead, ...]

    separation: float
    """Standard deviations by which a typical best match stands out of unrelated pairs."""


def align_vectors(source: Side, target: Side, *, max_bead: int = 5, weights: Weights | None = None) -> Result:
    """
    Align two texts of which only vectors and lengths are known.

    Time and memory grow with the sum of the lengths, not their product, once
    the texts have more than some 500 sentences each.
    """
    if not (source.count and target.count):
        return Result(_left_out(source.count, target.count), 0.0)
    shapes = bead_shapes(max_bead)
    band = find_band(source.vectors[0], target.vectors[0], max_bead)
    scored = score_beads(band, shapes, source, target, weights or Weights())
    path = best_path(band, scored.scores, shapes)
    beads = []
    for row, column, shape, score, margin in zip(
        path.row, path.column, path.shape, path.score, path.margin, strict=True
    ):
        height, width = shapes[shape].tolist()
        end = band.cell(row + height, column + width)
        beads.append(
            IndexBead(
                range(int(row), int(row) + height),
                range(int(column), int(column) + width),
                float(scored.similarity[shape, end]) if height and width else None,
                float(score),
                float(margin),
            )
        )
    return Result(tuple(beads), scored.separation)


def _left_out(rows: int, columns: int) -> tuple[IndexBead, ...]:
    dropped = [IndexBead(range(at, at + 1), range(0), None, 0.0, np.inf) for at in range(rows)]
    added = [IndexBead(range(rows, rows), range(at, at + 1), None, 0.0, np.inf) for at in range(columns)]
    return (*dropped, *added)
