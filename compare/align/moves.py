"""
Passages that an editor moved.

A monotone alignment can only leave a moved passage out on both sides. This
second pass holds what was left out, or placed with little conviction, against
what was left out elsewhere. A passage that aligns there well enough is taken
out of both texts, and the rest is aligned again without it, so that a move is
accepted only if everything together gains from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Protocol

import numpy as np

from compare.align.beads import IndexBead
from compare.align.lattice import Floats, Integers
from compare.align.scoring import Weights
from compare.align.sides import Scale, Side

_WEAK = 0.3
"""Beads that earn less than this share of a usual match for a sentence count as left out when moves are sought."""

_LEAST = 1.3
"""What a moved passage must add to the whole alignment, in usual matches."""

_TRIES = 12
"""Candidates whose effect on the whole is worked out, for each passage accepted."""

_LARGEST = 1500
"""Sentences of both texts beyond which no moves are sought: each try aligns the rest again."""


class Monotone(Protocol):
    """What aligns in reading order: `compare.align.aligner.Aligner`."""

    @property
    def source(self) -> Side:
        """One text."""

    @property
    def target(self) -> Side:
        """The other."""

    @property
    def scale(self) -> Scale:
        """What similarities are measured by."""

    @property
    def weights(self) -> Weights:
        """What beads earn."""

    def part(self, rows: Integers, columns: Integers) -> list[IndexBead]:
        """Align the sentences at two lists of indices."""


def with_moves(beads: list[IndexBead], monotone: Monotone) -> list[IndexBead]:
    """
    Look for moved passages, and align the rest again without them.

    Args:
        beads: the monotone alignment of the whole.
        monotone: aligns parts of the two texts.
    """
    kept = beads
    moved: list[IndexBead] = []
    if monotone.source.count + monotone.target.count > _LARGEST:
        return beads
    while (found := _best_move(kept, monotone)) is not None:
        kept, passage = found
        moved += [replace(bead, moved=True) for bead in passage]
    return kept + moved


def _best_move(kept: list[IndexBead], monotone: Monotone) -> tuple[list[IndexBead], list[IndexBead]] | None:
    """Try each pair of passages; return the rest and the passage of the one that gains most, if any gains enough."""
    before, least = sum(bead.score for bead in kept), _LEAST * monotone.weights.match
    remaining = [_indices(kept, side) for side in (0, 1)]
    best, found = before + least, None
    for rows, columns in _candidates(kept, monotone):
        passage = [bead for bead in monotone.part(rows, columns) if bead.source and bead.target]
        gain = sum(bead.score for bead in passage)
        if gain < least:
            continue
        rest = monotone.part(
            np.setdiff1d(remaining[0], _indices(passage, 0)), np.setdiff1d(remaining[1], _indices(passage, 1))
        )
        total = gain + sum(bead.score for bead in rest)
        if total > best:
            best, found = total, (rest, passage)
    return found


def _candidates(beads: list[IndexBead], monotone: Monotone) -> list[tuple[Integers, Integers]]:
    """Pair the runs of sentences left out of either text, the most promising pairs first."""
    weak = [bead for bead in beads if bead.score < _WEAK * monotone.weights.match * bead.size]
    rows, columns = _indices(weak, 0), _indices(weak, 1)
    if not (len(rows) and len(columns)):
        return []
    promise = np.maximum(_margins(monotone.source, monotone.target, rows, columns) / monotone.scale.unit - 0.5, 0.0)
    pairs = []
    column_runs = _runs(columns)
    for upper in _runs(rows):
        for lower in column_runs:
            part = promise[upper[0] : upper[1], lower[0] : lower[1]]
            worth = min(float(part.max(axis=0).sum()), float(part.max(axis=1).sum()))
            if worth > 0:
                pairs.append((-worth, rows[upper[0] : upper[1]], columns[lower[0] : lower[1]]))
    pairs.sort(key=lambda pair: (pair[0], int(pair[1][0]), int(pair[2][0])))
    return [(upper, lower) for _, upper, lower in pairs[:_TRIES]]


def _margins(source: Side, target: Side, rows: Integers, columns: Integers) -> Floats:
    """Margins of single sentences; shape ``(len(rows), len(columns))``."""
    assert source.ground is not None
    assert target.ground is not None
    products = source.vectors[0][rows] @ target.vectors[0][columns].T
    return np.asarray(products - (source.ground[0][rows][:, None] + target.ground[0][columns]) / 2)


def _indices(beads: Sequence[IndexBead], side: int) -> Integers:
    """Collect the sentences of one side, ascending."""
    return np.array(sorted(at for bead in beads for at in (bead.source, bead.target)[side]), dtype=np.int64)


def _runs(indices: Integers) -> list[tuple[int, int]]:
    """Cut ascending *indices* where they skip; return the places of each run's start and end."""
    cuts = np.flatnonzero(np.diff(indices) != 1) + 1
    edges = [0, *cuts.tolist(), len(indices)]
    return list(pairwise(edges))
