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
"""Beads that earn so little more than leaving out what they hold count as left out, in usual matches of their size."""

_LEAST = 1.3
"""What a moved passage must add to the whole alignment, in usual matches."""

_NOTICEABLE = 0.1
"""What a wider passage must add to a narrower one, in usual matches."""

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
    remaining = _indices(kept, 0), _indices(kept, 1)
    best, found = before + least, None
    for candidate in _candidates(kept, monotone):
        tried = _try(*candidate, remaining, monotone, least)
        if tried is not None and tried[0] > best:
            best, found = tried[0], tried
    while found is not None:
        wider = [_try(*grown, remaining, monotone, least) for grown in _grown(found[2], remaining)]
        better = max((tried for tried in wider if tried is not None), key=lambda tried: tried[0], default=found)
        if better[0] <= best + _NOTICEABLE * monotone.weights.match:
            break
        best, found = better[0], better
    return None if found is None else found[1:]


def _try(
    rows: Integers, columns: Integers, remaining: tuple[Integers, Integers], monotone: Monotone, least: float
) -> tuple[float, list[IndexBead], list[IndexBead]] | None:
    """Take a passage out; return what everything earns then, the rest and the passage, or None if that earns little."""
    passage = [bead for bead in monotone.part(rows, columns) if bead.source and bead.target]
    gain = sum(bead.score for bead in passage)
    if gain < least:
        return None
    rest = monotone.part(
        np.setdiff1d(remaining[0], _indices(passage, 0)), np.setdiff1d(remaining[1], _indices(passage, 1))
    )
    return gain + sum(bead.score for bead in rest), rest, passage


def _grown(passage: list[IndexBead], remaining: tuple[Integers, Integers]) -> list[tuple[Integers, Integers]]:
    """Widen a passage by a sentence of either text: before it, behind it and both."""
    spans = []
    for side, left in enumerate(remaining):
        taken = _indices(passage, side)
        before, behind = left[left < taken[0]][-1:], left[left > taken[-1]][:1]
        spans.append([np.concatenate(parts) for parts in ((before, taken), (taken, behind), (before, taken, behind))])
    return list(zip(*spans, strict=True))


def _candidates(beads: list[IndexBead], monotone: Monotone) -> list[tuple[Integers, Integers]]:
    """Pair the runs of sentences left out of either text, the most promising pairs first."""
    weak = [bead for bead in beads if _earned(bead, monotone.weights) < _WEAK * monotone.weights.match * bead.size]
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


def _earned(bead: IndexBead, weights: Weights) -> float:
    """Return what a bead earns more than sentences of usual length that are left out."""
    return bead.score - weights.left_out * (len(bead.source) + len(bead.target))


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
