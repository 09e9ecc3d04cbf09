"""
What a bead earns.

A cosine means nothing by itself: models differ, languages differ, and so do
long and short sentences. So every similarity is first taken as its margin
over what the two sides have in common with sentences they do *not* translate
(the normalisation of Thompson and Koehn, 2019; Artetxe and Schwenk, 2019,
"Margin-based Parallel Corpus Mining"), then divided by the margin that is
typical of matches in this very pair of texts: 0 is unrelated, 1 is the usual
translation. All weights below are in that unit.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from compare.align.lattice import NEVER, Band, Doubles, Floats, Integers
from compare.align.similarity import band_similarity


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of a bead's parts, chosen on the development sets; see docs/align-log.md."""

    threshold: float = 0.45
    """A match worth less than this is worse than leaving its sentences out."""

    merge: float = 0.12
    """Price of each sentence more than one on a side."""

    length: float = 0.08
    """Price of one standard deviation of length difference, squared."""


@dataclass(frozen=True, slots=True)
class Side:
    """What the aligner knows of one text."""

    vectors: Floats
    """Shape ``(longest, count, d)``, as `Embedder.encode_spans` returns them."""

    lengths: Doubles
    """Shape ``(count,)``; characters of each sentence, or any other measure of its size."""

    @property
    def count(self) -> int:
        """Number of sentences."""
        return int(self.vectors.shape[1])


@dataclass(frozen=True, slots=True)
class Scored:
    """The scores of all beads in a band, and what they were made of."""

    scores: Floats
    """Shape ``(shapes, band.size)``; by end cell."""

    similarity: Floats
    """The same for the cosines; 0 for beads with an empty side."""

    separation: float
    """How many standard deviations of unrelated pairs the typical best match stands above them."""


def score_beads(band: Band, shapes: Integers, source: Side, target: Side, weights: Weights) -> Scored:
    """Score every bead that ends in *band*."""
    similarity = np.zeros((len(shapes), band.size), dtype=np.float32)
    similarity[2:] = band_similarity(band, source.vectors, target.vectors, shapes[2:])
    above = _backgrounds(source.vectors, target.vectors[0]), _backgrounds(target.vectors, source.vectors[0])
    scores = np.zeros_like(similarity)
    for shape, (height, width) in enumerate(shapes.tolist()):
        if height and width:
            first, second = np.maximum(band.row - height, 0), np.maximum(band.column - width, 0)
            ground = (above[0][height - 1][first] + above[1][width - 1][second]) / 2
            scores[shape] = similarity[shape] - ground
    unit, separation = _typical(band, scores[2], source, target)
    ratio, spread = _length_model(source, target)
    sums = [np.concatenate(([0.0], np.cumsum(side.lengths))) for side in (source, target)]
    for shape, (height, width) in enumerate(shapes.tolist()):
        if height and width:
            long = np.maximum(sums[0][band.row] - sums[0][band.row - height], 0)
            wide = np.maximum(sums[1][band.column] - sums[1][band.column - width], 0)
            price = weights.length * np.minimum((np.log((wide + 1) / (long + 1)) - ratio) ** 2 / spread, 9.0)
            gain = (height + width) / 2 * (scores[shape] / unit - weights.threshold)
            scores[shape] = gain - price - weights.merge * (height + width - 2)
        scores[shape, (band.row < height) | (band.column < width)] = NEVER
    return Scored(scores, similarity, separation)


def _backgrounds(vectors: Floats, others: Floats) -> Floats:
    """
    Average each span's similarity to the other text, its best match left out.

    Returns:
        Shape ``(longest, count)``.
    """
    sample = others if len(others) <= 256 else others[np.linspace(0, len(others) - 1, 256).astype(np.int64)]
    if len(sample) < 2:
        return np.zeros(vectors.shape[:2], dtype=np.float32)
    products = vectors @ sample.T
    return np.asarray((products.sum(axis=2) - products.max(axis=2)) / (len(sample) - 1), dtype=np.float32)


def _typical(band: Band, margins: Floats, source: Side, target: Side) -> tuple[float, float]:
    """Estimate the margin of a usual match, and how far it stands out of chance."""
    where, count = (band.row, source.count) if source.count <= target.count else (band.column, target.count)
    live = np.flatnonzero((band.row > 0) & (band.column > 0))
    best = np.full(count + 1, NEVER)
    np.maximum.at(best, where[live], margins[live])
    found = best[best > NEVER / 2]
    unit = float(np.median(found)) if len(found) else 1.0
    spread = float(margins[live].std()) if len(live) > 1 else 1.0
    return max(unit, 1e-3), unit / max(spread, 1e-6)


def _length_model(source: Side, target: Side) -> tuple[float, float]:
    """Return the mean and variance of the logarithm of target length over source length."""
    ratio = float(np.log((target.lengths.sum() + 1) / (source.lengths.sum() + 1)))
    return (ratio if abs(ratio) < np.log(3) else 0.0), 0.09
