"""
Passages that an editor moved.

A monotone alignment can only leave a moved passage out on both sides. This
second pass holds what was left out, or placed with little conviction, against
what was left out elsewhere. A passage that aligns there well enough is taken
out of both texts, and what stood around it is aligned again without it, so
that a move is accepted only if everything together gains from it. What lies
further away stays as it was, so a try costs the same in a text of any length.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from math import isqrt, log
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from compare.align.beads import IndexBead, regions
from compare.align.lattice import Floats, Integers
from compare.align.scoring import Weights
from compare.align.sides import Scale, Side

_WEAK = 0.3
"""Beads that earn so little more than leaving out what they hold count as left out, in usual matches of their size."""

_LEAST = 1.3
"""What a moved passage must add to the whole alignment, in usual matches."""

_NOTICEABLE = 0.1
"""What a wider passage must add to a narrower one, in usual matches."""

_FEW = 1000
"""Pairs of weak sentences up to which that is enough; where more are held against one another, more match by chance."""

_PROMISE = 0.5
"""Margin of two sentences up to which they promise nothing, in usual matches."""

_WORTH, _MUCH = 0.1, 0.54
"""
What two runs must promise to be tried, as a share of what a move must gain: if few are tried, and beyond these.

Two lines moved in a short text often promise less than .5; of longer passages in long texts the least promised .62,
and strangers that promise less are many there.
"""

_TRIES = 12, 0.02
"""Pairs of runs that are tried in a round: few, and at most so many more for each sentence of both texts."""

_ROUNDS = 20
"""Rounds at most; each finds what the moves found before have laid open."""

_AROUND = 3
"""Beads on either side of a passage's two places that may change when it is taken out."""

_PAIRS = 250
"""Pairs of weak sentences compared for each sentence of both texts; if there are more, of the longest runs."""

_BLOCK = 500
"""Sentences of a run at most, longer ones are cut, and weak sentences compared at once; it bounds the memory."""


_Runs: TypeAlias = tuple[tuple[int, ...], tuple[int, ...]]
"""Sentences of either text."""


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


@dataclass(frozen=True, slots=True)
class _Move:
    """A passage found elsewhere, and what becomes of the places that it is taken from."""

    gain: float
    """What everything earns more."""

    passage: list[IndexBead]
    patches: list[tuple[int, int, list[IndexBead]]]
    """Runs of the path, half open, and the beads that replace them."""

    def touches(self, changed: NDArray[np.bool_]) -> bool:
        """Tell whether it changes what is marked."""
        return any(changed[start:end].any() for start, end, _ in self.patches)


def with_moves(beads: list[IndexBead], monotone: Monotone) -> list[IndexBead]:
    """
    Look for moved passages, and align what is around them again without them.

    Args:
        beads: the monotone alignment of the whole.
        monotone: aligns parts of the two texts.
    """
    path = beads
    moved: list[IndexBead] = []
    failed: set[_Runs] = set()
    for _ in range(_ROUNDS):
        found = _Round(path, monotone).accepted(failed)
        if not found:
            break
        for start, end, instead in sorted((patch for move in found for patch in move.patches), reverse=True):
            path = [*path[:start], *instead, *path[end:]]
        moved += [replace(bead, moved=True) for move in found for bead in move.passage]
    return path + moved


class _Round:
    """One look at what is left out of a path."""

    def __init__(self, path: list[IndexBead], monotone: Monotone) -> None:
        self._path, self._monotone = path, monotone
        self._places = tuple(
            {index: at for at, bead in enumerate(path) for index in (bead.source, bead.target)[side]} for side in (0, 1)
        )
        self._order = tuple(np.array(sorted(places), dtype=np.int64) for places in self._places)
        self._match = monotone.weights.match

    def accepted(self, failed: set[_Runs]) -> list[_Move]:
        """
        Find the moves that gain enough, those that gain most first; none touches what another touches.

        Args:
            failed: what was tried in vain; added to.
        """
        weak = [bead for bead in self._path if self._earned(bead) < _WEAK * self._match * bead.size]
        most = isqrt(_PAIRS * sum(map(len, self._order)))
        rows, columns = (_longest(_indices(weak, side), most) for side in (0, 1))
        least = _LEAST * self._match + log(max(len(rows) * len(columns) / _FEW, 1))
        moves = []
        for runs in self._candidates(rows, columns, least / self._match):
            if runs not in failed and (move := self._try(np.array(runs[0]), np.array(runs[1]), least)) is not None:
                moves.append(move)
            else:
                failed.add(runs)
        return self._apart(moves)

    def _apart(self, moves: Iterable[_Move]) -> list[_Move]:
        """Widen moves, and pass over what touches one that gains more; the next round tries it again."""
        found: list[_Move] = []
        changed = np.zeros(len(self._path), dtype=np.bool_)
        for move in sorted(moves, key=lambda move: -move.gain):
            if not move.touches(changed) and not (wide := self._widest(move)).touches(changed):
                found.append(wide)
                for start, end, _ in wide.patches:
                    changed[start:end] = True
        return found

    def _earned(self, bead: IndexBead) -> float:
        """Return what a bead earns more than sentences of usual length that are left out."""
        return bead.score - self._monotone.weights.left_out * bead.size

    def _candidates(self, rows: Integers, columns: Integers, least: float) -> list[_Runs]:
        """Pair runs of sentences left out of either text, the most promising first; *least* is in usual matches."""
        found: list[tuple[float, _Runs]] = []
        lowers = _runs(columns)
        for block in _blocks(_runs(rows)) if len(columns) else ():
            first, uppers = block[0], [edge - block[0] for edge in block]
            promise = self._promise(rows[first : block[-1]], columns)
            down = np.add.reduceat(np.maximum.reduceat(promise, uppers[:-1], axis=0), lowers[:-1], axis=1)
            across = np.add.reduceat(np.maximum.reduceat(promise, lowers[:-1], axis=1), uppers[:-1], axis=0)
            promised = np.minimum(down, across)
            for upper, lower in np.argwhere(promised >= _WORTH * least).tolist():
                part = slice(*uppers[upper : upper + 2]), slice(*lowers[lower : lower + 2])
                runs = _cropped(rows[first:][part[0]], columns[part[1]], promise[part])
                found.append((-float(promised[upper, lower]), runs))
        few, most = _TRIES[0], int(_TRIES[0] + _TRIES[1] * sum(map(len, self._order)))
        found.sort()
        return [runs for at, (debt, runs) in enumerate(found[:most]) if at < few or -debt >= _MUCH * least]

    def _promise(self, rows: Integers, columns: Integers) -> Floats:
        """Tell by how much single sentences match better than half; shape ``(len(rows), len(columns))``."""
        source, target = self._monotone.source, self._monotone.target
        assert source.ground is not None
        assert target.ground is not None
        margins = source.vectors[0][rows] @ target.vectors[0][columns].T
        margins -= (source.ground[0][rows][:, None] + target.ground[0][columns]) / 2
        return np.asarray(np.maximum(margins / self._monotone.scale.unit - _PROMISE, 0))

    def _widest(self, move: _Move) -> _Move:
        """Widen a passage by its neighbours as long as that gains something."""
        while True:
            wider = [self._try(*grown, move.gain + _NOTICEABLE * self._match) for grown in self._grown(move.passage)]
            better = max((one for one in wider if one is not None), key=lambda one: one.gain, default=None)
            if better is None:
                return move
            move = better

    def _try(self, rows: Integers, columns: Integers, least: float) -> _Move | None:
        """Take a passage out; return None if that earns no more than *least*."""
        passage = [bead for bead in self._monotone.part(rows, columns) if bead.source and bead.target]
        gain = sum(bead.score for bead in passage)
        if gain <= least:  # without it, the rest earns less
            return None
        gone = tuple({index for bead in passage for index in (bead.source, bead.target)[side]} for side in (0, 1))
        hit = sorted({self._places[side][index] for side in (0, 1) for index in gone[side]})
        patches = []
        for start, end in regions(((at, at) for at in hit), _AROUND, len(self._path)):
            before = self._path[start:end]
            rest = [np.setdiff1d(_indices(before, side), list(gone[side])) for side in (0, 1)]
            instead = self._monotone.part(*rest)
            patches.append((start, end, instead))
            gain += sum(bead.score for bead in instead) - sum(bead.score for bead in before)
        return _Move(gain, passage, patches) if gain > least else None

    def _grown(self, passage: list[IndexBead]) -> list[tuple[Integers, Integers]]:
        """Widen a passage by a sentence of either text: before it, behind it and both."""
        spans = []
        for side, left in enumerate(self._order):
            taken = _indices(passage, side)
            first, last = np.searchsorted(left, taken[[0, -1]])
            before, behind = left[max(first - 1, 0) : first], left[last + 1 : last + 2]
            spans.append(
                [np.concatenate(parts) for parts in ((before, taken), (taken, behind), (before, taken, behind))]
            )
        return list(zip(*spans, strict=True))


def _cropped(rows: Integers, columns: Integers, promise: Floats) -> _Runs:
    """Keep what is near the most promising pair of two runs, so that a long run costs no more than a short one."""
    row, column = np.unravel_index(int(promise.argmax()), promise.shape)
    reach = 2 * min(len(rows), len(columns)) + _AROUND
    near = rows[max(row - reach, 0) : row + reach + 1], columns[max(column - reach, 0) : column + reach + 1]
    return tuple(near[0].tolist()), tuple(near[1].tolist())


def _indices(beads: Iterable[IndexBead], side: int) -> Integers:
    """Collect the sentences of one side, ascending."""
    return np.array(sorted(at for bead in beads for at in (bead.source, bead.target)[side]), dtype=np.int64)


def _runs(indices: Integers) -> list[int]:
    """Cut ascending *indices* where they skip; return where each run starts, and the end; nothing if there are none."""
    cuts = np.flatnonzero((np.diff(indices) != 1) | (indices[1:] % _BLOCK == 0)) + 1
    return [0, *cuts.tolist(), len(indices)] if len(indices) else []


def _longest(indices: Integers, most: int) -> Integers:
    """Keep the longest runs of ascending *indices*, *most* sentences in all; at least one run."""
    if len(indices) <= most:
        return indices
    runs = sorted(pairwise(_runs(indices)), key=lambda run: run[0] - run[1])
    sizes = np.cumsum([end - start for start, end in runs])
    kept = sorted(runs[: max(int(np.searchsorted(sizes, most, side="right")), 1)])
    return np.concatenate([indices[start:end] for start, end in kept])


def _blocks(edges: list[int]) -> Iterator[list[int]]:
    """Cut runs, given by their edges, into blocks of about `_BLOCK` sentences."""
    start = 0
    for at in range(1, len(edges)):
        if edges[at] - edges[start] >= _BLOCK or at == len(edges) - 1:
            yield edges[start : at + 1]
            start = at
