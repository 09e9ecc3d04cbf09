"""
Where to look: a narrow band that holds the best alignment of long texts.

Short texts are searched whole. For longer ones, neighbours are averaged until
the texts are short, the coarse texts are aligned one to one, and only cells
that lie on a coarse alignment nearly as good as the best are refined, level
by level. The averaging is that of Thompson and Koehn (2019), "Vecalign:
Improved Sentence Alignment in Linear Time and Space"; unlike theirs, the band
follows the rivals of the best path, so it is wide exactly where it must be.
Leaving blocks out is free at this stage: a passage of thousands of sentences
that only one side has does not bend the path.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from compare.align.lattice import NEVER, Band, Floats, Integers, full_band, make_band
from compare.align.similarity import band_similarity
from compare.align.sweep import sweep

WHOLE = 1 << 16
"""Cells of a table that is searched whole: about 180 by 180 sentences."""

_COARSEST = 1 << 19
"""Cells of a table whose one-to-one alignments are all looked at."""

_WIDEST = 160
"""Rows of a window at most; it bounds the memory where no path is better than another."""

_MARGIN, _COARSE_MARGIN = 6, 3
"""Rows added on both sides of what the rivals of the best path touch, in the end and before; a coarse row is many."""

_RIVALS = 6.0
"""Paths that are worse by less than so many good matches are kept."""

_NOISE = 2.0
"""Standard deviations above the mean of unrelated pairs below which a match earns nothing."""

_SHAPES = np.array([(1, 0), (0, 1), (1, 1)], dtype=np.int64)


def find_band(source: Floats, target: Floats, pad: int) -> Band:
    """
    Return the cells worth searching.

    Args:
        source: shape ``(rows, d)``; unit vectors of single sentences.
        target: shape ``(columns, d)``.
        pad: the most sentences in a bead.
    """
    if _cells(source, target) <= WHOLE:
        return full_band(len(source), len(target), pad)
    return _narrow(_centred(source), _centred(target), pad, _MARGIN)


def _cells(source: Floats, target: Floats) -> int:
    return (len(source) + len(target)) * (min(len(source), len(target)) + 1)


def _narrow(source: _Text, target: _Text, pad: int, margin: int) -> Band:
    rows, columns = len(source.vectors), len(target.vectors)
    if _cells(source.vectors, target.vectors) <= _COARSEST:
        band = full_band(rows, columns, pad)
    else:
        coarse = _narrow(source.halved(), target.halved(), pad, _COARSE_MARGIN)
        at = np.minimum(np.arange(rows + columns + 1) // 2, len(coarse.low) - 1)
        ahead = np.minimum(at + 1, len(coarse.low) - 1)
        band = make_band(rows, columns, 2 * coarse.low[at] - 2, 2 * coarse.high[ahead] + 2, pad)
    scores = _rewards(band, source, target)
    good = scores[2][scores[2] > 0]
    slack = _RIVALS * float(np.quantile(good, 0.9)) if len(good) else 0.0
    return pruned(band, scores, _SHAPES, slack, margin)


def _rewards(band: Band, source: _Text, target: _Text) -> Floats:
    """Score 1-1 matches by how far they stand out of unrelated pairs; leaving out is free."""
    random = np.random.default_rng(0)
    left = random.integers(len(source.vectors), size=2000)
    right = random.integers(len(target.vectors), size=2000)
    unrelated = np.einsum("id,id->i", source.at(left), target.at(right))
    floor = float(unrelated.mean() + _NOISE * unrelated.std())
    scores = np.zeros((3, band.count), dtype=np.float32)
    scores[2] = _similarity(band, source, target)
    scores[2] -= floor
    np.maximum(scores[2], 0.0, out=scores[2])
    for shape, (height, width) in enumerate(_SHAPES.tolist()):
        scores[shape, (band.row < height) | (band.column < width)] = NEVER
    return scores


def pruned(band: Band, scores: Floats, shapes: Integers, slack: float, margin: int = 1) -> Band:
    """
    Keep the cells that lie on an alignment nearly as good as the best.

    Args:
        band: the cells so far.
        scores: shape ``(len(shapes), band.count)``; by end cell.
        shapes: sizes of the beads.
        slack: by how much an alignment may be worse.
        margin: rows to add on both sides.
    """
    through = sweep(band, scores, shapes)[:-1]
    total = float(through[band.last])
    through += sweep(band, scores, shapes, backwards=True)[:-1]
    low, high = _extent(band, through >= total - slack - 1e-6)
    best_low, best_high = _extent(band, through >= total - 1e-6)
    middle = (best_low + best_high) // 2
    low = np.maximum(low - margin, middle - _WIDEST // 2)
    high = np.minimum(high + margin, middle + _WIDEST // 2)
    return make_band(band.rows, band.columns, low, high, band.pad)


def _extent(band: Band, kept: NDArray[np.bool_]) -> tuple[Integers, Integers]:
    """Find the first and last kept row of each antidiagonal; beads jump over some, which take their neighbours'."""
    cells = np.flatnonzero(kept)
    rows, sums = band.row[cells], band.row[cells] + band.column[cells]
    wanted = np.arange(len(band.low))
    firsts, lasts = np.searchsorted(sums, wanted), np.searchsorted(sums, wanted, side="right") - 1
    filled = np.flatnonzero(lasts >= firsts)
    before = filled[np.maximum(np.searchsorted(filled, wanted, side="right") - 1, 0)]
    behind = filled[np.minimum(np.searchsorted(filled, wanted), len(filled) - 1)]
    return rows[firsts[before]], rows[lasts[behind]]


@dataclass(frozen=True)
class _Text:
    """
    The vectors of a text less their mean, so that blocks of sentences still differ.

    They are worked out where they are needed only, for they are large.
    """

    vectors: Floats
    mean: Floats
    scale: Floats
    """What makes each vector one of length 1 when the mean is gone."""

    def at(self, indices: Integers) -> Floats:
        """Work some of them out."""
        return np.asarray((self.vectors[indices] - self.mean) * self.scale[indices, None])

    def halved(self) -> _Text:
        """Average neighbours, two by two."""
        even, odd = slice(0, None, 2), slice(1, None, 2)
        sums = self.vectors[even] * self.scale[even, None]
        scale = self.scale[even].copy()
        sums[: len(self.vectors) // 2] += self.vectors[odd] * self.scale[odd, None]
        scale[: len(self.vectors) // 2] += self.scale[odd]
        sums -= scale[:, None] * self.mean
        sums /= np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)
        return _Text(sums, np.zeros_like(self.mean), np.ones(len(sums), dtype=np.float32))


def _centred(vectors: Floats) -> _Text:
    mean = vectors.mean(axis=0)
    squares = np.einsum("id,id->i", vectors, vectors) - 2 * (vectors @ mean) + mean @ mean
    return _Text(vectors, mean, np.asarray(1 / np.sqrt(np.maximum(squares, 1e-18)), dtype=np.float32))


def _similarity(band: Band, source: _Text, target: _Text) -> Floats:
    """Multiply the two vectors that meet at each cell; shape ``(band.count,)``."""
    result: Floats = band_similarity(band, source.vectors[None], target.vectors[None], _SHAPES[2:])[0]
    rows, columns = np.maximum(band.row - 1, 0), np.maximum(band.column - 1, 0)
    if source.mean.any() or target.mean.any():
        result -= (source.vectors @ target.mean - source.mean @ target.mean)[rows]
        result -= (target.vectors @ source.mean)[columns]
        result *= source.scale[rows]
        result *= target.scale[columns]
    return result
