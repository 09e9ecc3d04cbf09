"""
The best way through a band of cells, and what the second best would cost.

The search is the dynamic programme of Gale and Church (1993), "A Program for
Aligning Sentences in Bilingual Corpora", run forwards and backwards, so that
for every bead of the best alignment the best alignment *without* it is known
exactly; `compare.align.sweep` says how.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from compare.align.lattice import NEVER, Band, Doubles, Floats, Integers
from compare.align.sweep import sweep

_BLOCK = 1 << 14
"""Beads whose rivals are looked up at once; it bounds the memory."""

_EQUAL = 1e-6
"""Difference between two sums that adding them up in another order may make."""


@dataclass(frozen=True)
class Path:
    """The best alignment of a band, bead by bead."""

    row: Integers
    """Source sentences done before each bead."""

    column: Integers
    """Target sentences done before each bead."""

    shape: Integers
    """Each bead's index into the table of shapes."""

    score: Doubles
    """What each bead earned."""

    margin: Doubles
    """By how much the best alignment without the bead is worse; infinite if there is none."""

    rival: Integers
    """Shape ``(beads, 3)``; row, column and shape, as above, of the bead that takes its first sentence there; or -1."""


def best_path(band: Band, scores: Floats, shapes: Integers) -> Path:
    """
    Find the alignment with the highest sum of bead scores.

    Args:
        band: the cells to search.
        scores: shape ``(len(shapes), band.count)``; what the bead of each
            shape that *ends* at a cell earns.
        shapes: shape ``(count, 2)``; sentences of source and target; the
            first two are 1-0 and 0-1.
    """
    forward, backward = sweep(band, scores, shapes), sweep(band, scores, shapes, backwards=True)
    found = _Found(band, scores, shapes, forward, backward)
    ends, kinds = found.best()
    taken = shapes[kinds]
    row, column = band.row[ends] - taken[:, 0], band.column[ends] - taken[:, 1]
    margin, rival = np.full(len(ends), np.inf), np.full((len(ends), 3), -1)
    for side, first, chosen in ((0, row, kinds != 1), (1, column, kinds == 1)):
        if chosen.any():
            margin[chosen], rival[chosen] = found.rivals(side, first[chosen], ends, kinds)
    return Path(row, column, kinds, scores[kinds, ends].astype(np.float64), margin, rival)


@dataclass(frozen=True)
class _Found:
    """The best scores from the first cell to each cell and from each cell to the last; fields as for `best_path`."""

    band: Band
    scores: Floats
    shapes: Integers
    forward: Doubles
    backward: Doubles

    def best(self) -> tuple[Integers, Integers]:
        """Walk back from the last cell; return the end cell and the shape of each bead, in order."""
        through = self.forward[:-1] + self.backward[:-1]
        able = np.flatnonzero(through >= self.forward[self.band.last] - _EQUAL)
        before = np.stack([self._before(able, size) for size in self.shapes])
        kinds = (self.forward[before] + self.scores[:, able]).argmax(axis=0)
        steps = zip(before[kinds, np.arange(len(able))].tolist(), kinds.tolist(), strict=True)
        came = dict(zip(able.tolist(), steps, strict=True))
        cell, ends, taken = self.band.last, [], []
        while cell > 0:
            ends.append(cell)
            cell, kind = came[cell]
            taken.append(kind)
        return np.array(ends[::-1], dtype=np.int64), np.array(taken[::-1], dtype=np.int64)

    def rivals(self, side: int, first: Integers, ends: Integers, kinds: Integers) -> tuple[Doubles, Integers]:
        """
        Find the best alignment without each of some beads: how much worse it is, and the bead it has instead.

        Every alignment takes each source sentence in exactly one bead, so the
        rivals of a bead are all the beads that take its first source sentence
        (its target sentence, for an addition). Leaving a sentence out is one
        thing wherever it is done, so all places to do so count as one bead.

        Args:
            side: 0 to go by source sentences, 1 to go by target sentences.
            first: each bead's first sentence on that side.
            ends: end cells of all beads of the best alignment.
            kinds: their shapes.
        """
        order, edges = self.band.lines(side)
        own = np.full(self.band.count, -1, dtype=np.int16)
        own[ends] = kinds
        lines = len(edges)
        tops = np.full((len(self.shapes), lines + int(self.shapes.max())), NEVER)
        for kind in np.flatnonzero(self.shapes[:, side]).tolist():
            through = self.forward[self.band.before(*self.shapes[kind].tolist())]
            through += self.scores[kind]
            through += self.backward[:-1]
            through[own == kind] = NEVER
            tops[kind, :lines] = np.maximum.reduceat(through[order], edges)
        tops[side, (self.band.row, self.band.column)[side][ends[kinds == side]]] = NEVER
        ways = [(kind, back) for kind, size in enumerate(self.shapes[:, side].tolist()) for back in range(size)]
        values = np.stack([tops[kind, first + 1 + back] for kind, back in ways])
        pick = values.argmax(axis=0)
        value, (kind, back) = values[pick, np.arange(len(first))], np.array(ways)[pick].T
        line, cell = np.minimum(first + 1 + back, lines - 1), np.zeros(len(first), dtype=np.int64)
        counts = np.append(edges, len(order))[line + 1] - edges[line]
        for start in range(0, len(line), _BLOCK):
            which = np.repeat(np.arange(start, min(start + _BLOCK, len(line))), counts[start : start + _BLOCK])
            begins = edges[line] - np.cumsum(counts) + counts + counts[:start].sum()
            cells = order[begins[which] + np.arange(len(which))]
            hit = (self._through(cells, kind[which]) == value[which]) & (own[cells] != kind[which])
            cell[which[hit][::-1]] = cells[hit][::-1]
        rival = np.stack([self.band.row[cell], self.band.column[cell]], axis=1) - self.shapes[kind]
        there = value > NEVER / 2
        margin = np.where(there, np.maximum(self.forward[self.band.last] - value, 0.0), np.inf)
        return margin, np.where(there[:, None], np.column_stack([rival, kind]), -1)

    def _through(self, cells: Integers, kinds: Integers) -> Doubles:
        """Score the best alignments through beads of given shapes that end at *cells*."""
        through = self.forward[self._before(cells, self.shapes[kinds])] + self.scores[kinds, cells]
        through += self.backward[cells]
        return through

    def _before(self, cells: Integers, sizes: Integers) -> Integers:
        """Find the cells that beads of given sizes, that end at *cells*, begin at; -1, the dead one, if outside."""
        back = np.broadcast_to(sizes, (len(cells), 2))
        return self.band.cell(self.band.row[cells] - back[:, 0], self.band.column[cells] - back[:, 1])
