"""
What a bead earns.

A cosine means nothing by itself: models differ, languages differ, and so do
long and short sentences. So every similarity is first taken as its margin
over what the two sides have in common with sentences they do *not* translate
(the normalisation of Thompson and Koehn, 2019; Artetxe and Schwenk, 2019,
"Margin-based Parallel Corpus Mining"), then divided by the margin that is
usual for matches in this very pair of texts. The result is called a bead's
strength: 0 is unrelated, 1 the usual translation.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from compare.align.lattice import NEVER, Band, Doubles, Floats, Integers
from compare.align.sides import Scale, Side
from compare.align.similarity import band_similarity
from compare.align.words import band_coverage

_NOTHING = -0.5
"""Strength of what lies outside the band."""

_ENOUGH = 0.6
"""A sentence of a larger bead that matches this well alone proves no more by matching better."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What the parts of a bead's score are worth; chosen on the development sets, see docs/align-log.md."""

    by_sentence: float = 1.0
    """Of the strength, for each sentence on a side; the other weights are relative to it."""

    by_bead: float = 1.237
    """Of the strength, once a bead."""

    sentence: float = -0.21
    """Given for each sentence on a side that is not left out."""

    text: float = 0.562
    """Given for the square root of the length, in usual sentences, that is not left out."""

    merge: float = -0.3
    """Given for each sentence more than one on either side."""

    single: float = 0.026
    """Given to 1-1."""

    length: float = -1.38
    """Of the difference in length, in usual sentences: squared, over the sum."""

    gain: float = 0.637
    """Of what a larger bead's strength gains on the best bead that lacks one of its outer sentences."""

    member: float = 0.08
    """Of the strength of each sentence of a larger bead alone, up to `_ENOUGH`."""

    coverage: float = 0.15
    """Of the coverage of a bead's words, in units of a usual match."""

    neglect: float = -0.23
    """Of the best strength of a sentence that is left out."""


WEIGHTS = Weights()


@dataclass(frozen=True, slots=True)
class Scored:
    """The scores of all beads in a band, by shape and end cell, and what they were made of."""

    scores: Floats
    """Shape ``(shapes, band.size)``."""

    similarity: Floats
    """The same for the cosines; 0 for beads with an empty side."""


def score_beads(
    band: Band, shapes: Integers, source: Side, target: Side, scale: Scale, *, weights: Weights = WEIGHTS
) -> Scored:
    """Score every bead that ends in *band*; both sides must have their ground."""
    similarity = np.zeros((len(shapes), band.size), dtype=np.float32)
    similarity[2:] = band_similarity(band, source.vectors, target.vectors, shapes[2:])
    covered = np.zeros_like(similarity)
    if source.words is not None and target.words is not None:
        covered[2:] = band_coverage(band, source.words, target.words, shapes[2:], scale.floor) / scale.coverage
    table = _Table(band, shapes, (source, target), scale, weights)
    strengths = table.strengths(similarity)
    scores = np.full_like(similarity, NEVER)
    for shape, (height, width) in enumerate(shapes.tolist()):
        if height and width:
            worth = table.whole(strengths, shape) + weights.coverage * covered[shape, band.live]
        else:
            worth = table.left_out(strengths[2], height)
        possible = (table.row >= height) & (table.column >= width)
        possible &= ~source.bridged(height, table.row) & ~target.bridged(width, table.column)
        scores[shape, band.live] = np.where(possible, worth, NEVER)
    return Scored(scores, similarity)


class _Table:
    """The parts of the score, over all live cells of a band."""

    def __init__(self, band: Band, shapes: Integers, sides: tuple[Side, Side], scale: Scale, weights: Weights) -> None:
        self._band, self._scale, self._weights = band, scale, weights
        self._sizes = shapes.tolist()
        self._index = {(height, width): shape for shape, (height, width) in enumerate(self._sizes)}
        self._sides = source, target = sides
        self._done = (
            np.concatenate(([0.0], np.cumsum(source.lengths / scale.usual))),
            np.concatenate(([0.0], np.cumsum(target.lengths / (scale.usual * np.exp(scale.ratio))))),
        )
        self.row, self.column = band.row[band.live], band.column[band.live]
        self._before = {
            (rows, columns): band.from_live(rows, columns)
            for rows in range(int(shapes[:, 0].max()))
            for columns in range(int(shapes[:, 1].max()))
            if not (rows and columns)
        }

    def strengths(self, similarity: Floats) -> Floats:
        """Set the cosines off against both sides' background, in units of a usual match."""
        result = np.full_like(similarity, _NOTHING)
        grounds = self._sides[0].ground, self._sides[1].ground
        assert grounds[0] is not None
        assert grounds[1] is not None
        for shape, (height, width) in enumerate(self._sizes):
            if height and width:
                ground = grounds[0][height - 1][np.maximum(self.row - height, 0)]
                ground = ground + grounds[1][width - 1][np.maximum(self.column - width, 0)]
                live = similarity[shape, self._band.live] - ground / 2
                fits = (self.row >= height) & (self.column >= width)
                result[shape, self._band.live] = np.where(fits, live / self._scale.unit, _NOTHING)
        return result

    def whole(self, strengths: Floats, shape: int) -> Floats:
        """Score beads with two sides."""
        weights, (height, width) = self._weights, self._sizes[shape]
        size = (height + width) / 2
        lengths = self._length(0, self.row, height), self._length(1, self.column, width)
        root = np.sqrt((lengths[0] + lengths[1]) / 2)
        strength = strengths[shape, self._band.live]
        worth = (weights.by_sentence * size + weights.by_bead) * strength
        worth += weights.sentence * size + weights.text * root + weights.merge * (height + width - 2)
        odd = (lengths[0] - lengths[1]) ** 2 / (lengths[0] + lengths[1] + 0.02)
        worth += weights.length * np.minimum(odd, 1)
        if height == width == 1:
            return np.asarray(worth + weights.single, dtype=np.float32)
        return np.asarray(worth + self._merged(strengths, strength, height, width), dtype=np.float32)

    def _merged(self, strengths: Floats, strength: Floats, height: int, width: int) -> Floats:
        weights, before = self._weights, self._before
        smaller, members = [], []
        if height > 1:
            part = strengths[self._index[height - 1, width]]
            smaller += [part[before[0, 0]], part[before[1, 0]]]
            members += [strengths[self._index[1, width]][before[back, 0]] for back in range(height)]
        if width > 1:
            part = strengths[self._index[height, width - 1]]
            smaller += [part[before[0, 0]], part[before[0, 1]]]
            members += [strengths[self._index[height, 1]][before[0, back]] for back in range(width)]
        worth = weights.gain * (strength - np.maximum.reduce(smaller))
        for member in members:
            worth += weights.member * np.minimum(member, _ENOUGH)
        return np.asarray(worth)

    def left_out(self, strengths: Floats, height: int) -> Floats:
        """Score sentences left out: the better they would match somewhere, the worse."""
        where = self.row if height else self.column
        best = np.full(self._sides[0 if height else 1].count + 1, _NOTHING)
        np.maximum.at(best, where, strengths[self._band.live])
        return np.asarray(self._weights.neglect * np.maximum(best[where], 0))

    def _length(self, side: int, ends: Integers, size: int) -> Doubles:
        done = self._done[side]
        return np.asarray(np.maximum(done[ends] - done[np.maximum(ends - size, 0)], 0))
