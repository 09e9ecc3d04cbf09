"""
Sums over all alignments of a band, from its first cell to each cell or from each cell to its last.

A cell's sum needs those of a few antidiagonals before it, so antidiagonals
have to be worked out one after the other. To do many at once all the same, a
long band is cut into stretches that run side by side. Where a stretch begins,
the true sums are not known yet; it starts some way ahead from zeros instead,
and as a rule it soon does not matter where it started: what it finds differs
from the truth by the same for all cells (Maleki, Musuvathi and Mytkowicz,
2014, "Parallelizing Dynamic Programming through Rank Convergence"). That is
checked where stretches meet, and those that differ otherwise are run again,
from where the stretch before them ended. So the result is the same as without
stretches; only its time is another.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from compare.align.lattice import NEVER, Band, Doubles, Floats, Integers

_STRETCH = 2.5
"""Antidiagonals of a stretch at least, in approaches; shorter ones would spend their time on these."""

_ABREAST = 128
"""Stretches at most; more would no longer fit the processor's cache."""

_APPROACH = 4.0
"""Antidiagonals that a stretch starts ahead, in mean widths of windows: most have forgotten their start by then."""

_AT_ONCE = 1 << 15
"""Beads that are looked up at once, for some steps ahead; more would not fit the cache either."""

_SAME = 1e-6
"""Differences up to which two sums are the same."""


def most(values: Doubles) -> Doubles:
    """Keep the best of what leads to a cell; shape ``(shapes, cells)`` in, ``(cells,)`` out."""
    return np.asarray(np.maximum.reduce(values, axis=0))


def sweep(
    band: Band,
    scores: Floats | Doubles,
    shapes: Integers,
    *,
    backwards: bool = False,
    join: Callable[[Doubles], Doubles] = most,
) -> Doubles:
    """
    Sum up the scores of the beads on the way to each cell.

    Args:
        band: the cells.
        scores: shape ``(len(shapes), band.count)``; what the bead of each shape that *ends* at a cell earns.
        shapes: shape ``(count, 2)``; sentences of source and target.
        backwards: from each cell to the last, in place of from the first to each cell.
        join: makes one of the ways that lead to a cell.

    Returns:
        Shape ``(band.size,)``; `NEVER` for the dead cell.
    """
    course = _Course(band, scores, shapes, backwards, join, np.full(band.size, NEVER), np.full(band.size, NEVER))
    count = len(band.low)
    approach = max(int(_APPROACH * band.count / count), course.reach)
    length = max(int(_STRETCH * approach), -(-count // _ABREAST))
    firsts = np.arange(0, count, length)
    lasts = np.append(firsts[1:], count)
    course.run(np.maximum(firsts - approach, 0), firsts, lasts, given=0)
    while chains := course.loose(firsts):
        first, last = np.array([(firsts[at], lasts[end - 1]) for at, end in chains]).T
        course.run(first - course.reach, first, last, given=course.reach)
        for begin in (firsts[at] for chain in chains for at in range(*chain)):
            met = course.cells(begin - course.reach, begin)
            course.entry[met] = course.sums[met]
    course.level(firsts, lasts)
    return course.sums


@dataclass(frozen=True)
class _Course:
    """A band with its antidiagonals in the order in which they are worked out, and what is known so far."""

    band: Band
    scores: Floats | Doubles
    shapes: Integers
    backwards: bool
    join: Callable[[Doubles], Doubles]

    sums: Doubles
    """Shape ``(band.size,)``; the same for all cells of a stretch may be missing."""

    entry: Doubles
    """What each stretch took the sums of the antidiagonals right before it to be; by cell."""

    @property
    def reach(self) -> int:
        """How many antidiagonals back a bead begins at most."""
        return int(self.shapes.sum(axis=1).max())

    def cells(self, first: int, last: int) -> slice:
        """Return the cells of the antidiagonals from *first* to before *last*."""
        start, count = self.band.start, len(self.band.low)
        return slice(*(start[[count - last, count - first]] if self.backwards else start[[first, last]]).tolist())

    def _gaps(self, firsts: Integers) -> list[Doubles]:
        """Tell, for each stretch but the first, what its entry differs by from what the stretch before found."""
        met = [self.cells(max(first - self.reach, 0), first) for first in firsts[1:].tolist()]
        return [self.sums[cells] - self.entry[cells] for cells in met]

    def loose(self, firsts: Integers) -> list[tuple[int, int]]:
        """Find the stretches whose entry was wrong by more than a constant, as runs, half open."""
        wrong = [0] + [int(np.ptp(gap) > _SAME or gap[0] < NEVER / 2) for gap in self._gaps(firsts)] + [0]
        edges = np.flatnonzero(np.diff(wrong))
        return [(int(at) + 1, int(end) + 1) for at, end in edges.reshape(-1, 2)]

    def level(self, firsts: Integers, lasts: Integers) -> None:
        """Add what is missing to each stretch."""
        missing = 0.0
        for first, last, gap in zip(firsts[1:].tolist(), lasts[1:].tolist(), self._gaps(firsts), strict=True):
            missing += float(gap[0])
            self.sums[self.cells(first, last)] += missing

    def run(self, begins: Integers, firsts: Integers, lasts: Integers, *, given: int) -> None:
        """
        Work stretches out side by side.

        Args:
            begins: antidiagonal that each starts at, by order of working out.
            firsts: the first whose sums are wanted.
            lasts: the one behind the last.
            given: how many at the start are taken as they are known; with 0, the first is all zeros.
        """
        plan = _plan(self, begins, lasts)
        known, work = max(given, 1), np.full(plan.size, NEVER)
        held = slice(plan.bounds[known])
        work[plan.place[held]] = self.sums[plan.cell[held]] if given else 0.0
        for first, last in _groups(plan.bounds, known, _AT_ONCE // len(self.shapes)):
            before, worth, places = self._leading(plan, first, last)
            for cells in _slices(plan.bounds[first : last + 1]):
                sums = work.take(before[:, cells])
                sums += worth[:, cells]
                work[places[cells]] = self.join(sums)
        ahead = firsts[plan.stretch] - plan.order
        for kept, goal in ((ahead <= 0, self.sums), ((ahead > 0) & (ahead <= self.reach), self.entry)):
            chosen = np.repeat(kept, plan.widths)
            goal[plan.cell[chosen]] = work[plan.place[chosen]]

    def _leading(self, plan: _Plan, first: int, last: int) -> tuple[Integers, Floats | Doubles, Integers]:
        """
        Find what leads to the cells of some steps.

        Returns:
            Where the sums are that beads of each shape add to, what these beads earn, and where the new sums go.
        """
        windows, cells = slice(plan.edges[first], plan.edges[last]), slice(plan.bounds[first], plan.bounds[last])
        sizes, within = plan.widths[windows], plan.within[cells]
        before = np.repeat(plan.bases[:, windows], sizes, axis=1)
        before += within
        if self.backwards:
            ends = np.repeat(plan.ends[:, windows], sizes, axis=1)
            ends += within
            worth = self.scores.reshape(-1).take(ends, mode="clip")
        else:
            worth = self.scores.take(plan.cell[cells], axis=1)
        return before, worth, plan.place[cells].astype(np.int64)


@dataclass(frozen=True)
class _Plan:
    """Where everything is while stretches are worked out: windows by step, those of one step by stretch."""

    order: Integers
    """Of each window: its antidiagonal, by order of working out."""

    stretch: Integers
    """Of each window."""

    widths: Integers
    """Of each window."""

    edges: list[int]
    """The first window of each step, and the end."""

    bounds: list[int]
    """The first cell of each step, and the end."""

    within: NDArray[np.int32]
    """Of each cell: its place in its window."""

    place: NDArray[np.int32]
    """Of each cell: where its sum is kept; windows have dead cells around them, so that what is outside reads those."""

    cell: NDArray[np.int32]
    """Of each cell: its number in the band."""

    bases: Integers
    """Shape ``(shapes, windows)``; where the sum is kept that the bead of a window's first cell adds to."""

    ends: Integers
    """The same: where the score of that bead is; only if the way is backwards."""

    size: int
    """How many sums are kept, dead ones included."""


def _plan(course: _Course, begins: Integers, lasts: Integers) -> _Plan:
    band, shapes, count = course.band, course.shapes, len(course.band.low)
    lengths = lasts - begins
    stretch = np.repeat(np.arange(len(begins)), lengths)
    step = np.arange(len(stretch)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    sort = np.argsort(step, kind="stable")
    stretch, step = stretch[sort], step[sort]
    order = begins[stretch] + step
    line = count - 1 - order if course.backwards else order
    widths = band.widths[line]
    kept = np.cumsum(widths + 2 * course.reach) - widths - course.reach
    dead = int(kept[-1] + widths[-1]) + course.reach
    number = np.full((len(begins), int(lengths.max()) + 1), -1)
    number[stretch, step] = np.arange(len(step))
    bases, ends = np.full((2, len(shapes), len(step)), dead)
    for shape, (height, width) in enumerate(shapes.tolist()):
        other = number[stretch, np.maximum(step - height - width, -1)]
        there = np.flatnonzero(other >= 0)
        other, here = other[there], line[there]
        shift = band.low[here] - band.low[line[other]] + (height if course.backwards else -height)
        bases[shape, there] = kept[other] + shift
        ends[shape, there] = band.start[line[other]] + shift + shape * band.count
    edges = np.searchsorted(step, np.arange(int(lengths.max()) + 1)).tolist()
    within = np.arange(int(widths.sum()), dtype=np.int32) - _spread(np.cumsum(widths) - widths, widths)
    return _Plan(
        order, stretch, widths, edges, np.append(0, np.cumsum(widths))[edges].tolist(), within,
        _spread(kept, widths) + within, _spread(band.start[line], widths) + within,
        bases, ends, dead + int(widths.max()),
    )  # fmt: skip


def _spread(values: Integers, counts: Integers) -> NDArray[np.int32]:
    """Repeat values, in half the memory."""
    return np.repeat(values.astype(np.int32), counts)


def _groups(edges: list[int], first: int, most: int) -> Iterator[tuple[int, int]]:
    """Take neighbours together, from the one numbered *first* on, as long as they have no more than *most* in all."""
    while first < len(edges) - 1:
        last = max(bisect_right(edges, edges[first] + most) - 1, first + 1)
        yield first, last
        first = last


def _slices(edges: list[int]) -> list[slice]:
    """Return what lies between edges, counted from the first."""
    return [slice(start - edges[0], end - edges[0]) for start, end in pairwise(edges)]
