"""What the aligner knows of the two texts, and how it tells a match from chance in them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from compare.align.lattice import Band, Doubles, Floats, Integers
from compare.align.signs import Signs
from compare.align.similarity import band_similarity
from compare.align.words import Words, band_coverage, chance

LEAST_UNIT = 1e-3
"""Margin of a usual match where no sentence stands out, as in a text that says one thing over and over."""

_SHORT = 200
"""Sentences of the other text up to which a match is kept out of the average it is held against."""


@dataclass(frozen=True)
class Side:
    """What is known of one text."""

    vectors: Floats
    """Shape ``(longest, count, d)``, as `Embedder.encode_spans` returns them."""

    lengths: Doubles
    """Shape ``(count,)``; characters of each sentence, or any other measure of its size."""

    words: Words | None = None
    """The words of each sentence, for evidence that averages hide; None: do without."""

    signs: Signs | None = None
    """What the characters say beside the words; None: do without."""

    breaks: NDArray[np.bool_] | None = None
    """Shape ``(count + 1,)``; True before a sentence that may not share a bead with the one before it."""

    ground: Floats | None = None
    """Shape ``(longest, count)``; similarity of each span to what it does not translate; see `with_ground`."""

    @property
    def count(self) -> int:
        """Number of sentences."""
        return int(self.vectors.shape[1])

    def take(self, indices: Integers) -> Side:
        """Keep only the sentences at *indices*, ascending; no bead bridges a gap."""
        breaks = np.zeros(len(indices) + 1, dtype=np.bool_)
        if self.breaks is not None:
            breaks[:-1] = self.breaks[indices]
        breaks[1:-1] |= np.diff(indices) != 1
        ground = None if self.ground is None else self.ground[:, indices]
        words = None if self.words is None else self.words.take(indices)
        signs = None if self.signs is None else self.signs.take(indices)
        return Side(self.vectors[:, indices], self.lengths[indices], words, signs, breaks, ground)

    def turned(self) -> Side:
        """Return the text read backwards, sentence by sentence; without words and signs."""
        vectors, ground = np.zeros_like(self.vectors), np.zeros(self.vectors.shape[:2], dtype=np.float32)
        for index in range(min(len(vectors), self.count)):
            vectors[index, : self.count - index] = self.vectors[index, : self.count - index][::-1]
            if self.ground is not None:
                ground[index, : self.count - index] = self.ground[index, : self.count - index][::-1]
        return Side(vectors, self.lengths[::-1], ground=None if self.ground is None else ground)

    def bridged(self, size: int, ends: Integers) -> NDArray[np.bool_]:
        """Tell whether the *size* sentences before each of *ends* hold a break between them."""
        if self.breaks is None or size < 2:
            return np.zeros(len(ends), dtype=np.bool_)
        counts = np.concatenate(([0], np.cumsum(self.breaks)))
        ends = np.maximum(ends, 0)
        return np.asarray(counts[ends] > counts[np.maximum(ends - size + 1, 0)])


@dataclass(frozen=True, slots=True)
class Scale:
    """What the evidence of one pair of texts is measured by."""

    unit: float
    """How far a usual match stands above its background."""

    ratio: float
    """Logarithm of target length over source length, where a match is beyond doubt."""

    usual: float
    """Length of a usual sentence of the source, in its own measure; never 0."""

    coverage: float = 1.0
    """How well a usual match's words are covered."""

    floor: float = 0.0
    """Similarity below which two words have nothing in common."""


def with_ground(source: Side, target: Side) -> tuple[Side, Side]:
    """Work out the background of both sides, each against the other."""
    return (
        replace(source, ground=_ground(source.vectors, target.vectors[0])),
        replace(target, ground=_ground(target.vectors, source.vectors[0])),
    )


def _ground(vectors: Floats, others: Floats) -> Floats:
    """Average each span's similarity to the other text, its best match left out where it would weigh."""
    if len(others) < 2:
        return np.zeros(vectors.shape[:2], dtype=np.float32)
    if len(others) > _SHORT:
        return np.asarray(vectors @ others.mean(axis=0), dtype=np.float32)
    products = vectors @ others.T
    return np.asarray((products.sum(axis=2) - products.max(axis=2)) / (len(others) - 1), dtype=np.float32)


def fit_scale(band: Band, source: Side, target: Side) -> Scale:
    """
    Measure a usual match: the median, over the shorter text, of the best margin within the band.

    Both sides must have their ground.
    """
    single = np.array([(1, 1)], dtype=np.int64)
    margins = band_similarity(band, source.vectors[:1], target.vectors[:1], single)[0]
    rows, columns = np.maximum(band.row - 1, 0), np.maximum(band.column - 1, 0)
    assert source.ground is not None
    assert target.ground is not None
    margins -= (source.ground[0][rows] + target.ground[0][columns]) / 2
    best = _best_cells(band, int(source.count > target.count), margins)
    unit = max(float(np.median(margins[best])), LEAST_UNIT)
    sure = best[margins[best] >= unit]
    long, wide = source.lengths[rows[sure]].sum(), target.lengths[columns[sure]].sum()
    return Scale(unit, float(np.log((wide + 1) / (long + 1))), max(float(source.lengths.mean()), 1.0))


def with_coverage(scale: Scale, band: Band, shapes: Integers, source: Side, target: Side) -> tuple[Scale, Floats]:
    """
    Measure how well the words of a usual match are covered; both sides must have words.

    Returns:
        The scale, and the coverage of all beads in the band, as `band_coverage` returns it.
    """
    assert source.words is not None
    assert target.words is not None
    floor = chance(source.words, target.words)
    covered = band_coverage(band, source.words, target.words, shapes[2:], floor)
    usual = float(np.median(covered[0][_best_cells(band, int(source.count > target.count), covered[0])]))
    return replace(scale, coverage=max(usual, 1e-3), floor=floor), covered


def _best_cells(band: Band, side: int, values: Floats) -> Integers:
    """Find, for each sentence of one side, the cell after it that has the highest of *values*."""
    order, edges = band.lines(side)
    able = (band.row[order] > 0) & (band.column[order] > 0)
    ranked = np.where(able, values[order], -np.inf)
    best = np.maximum.reduceat(ranked, edges)
    hits = np.flatnonzero(able & (ranked == np.repeat(best, np.diff(np.append(edges, len(order))))))
    lines = np.searchsorted(edges, hits, side="right")
    return np.asarray(order[hits[np.flatnonzero(np.diff(lines, prepend=0))]])
