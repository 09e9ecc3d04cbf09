"""Two texts, as vectors, in; beads out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from compare.align.beads import CERTAIN, IndexBead, Link, Result
from compare.align.contrast import contrast
from compare.align.corridor import find_band, pruned
from compare.align.fixed import Fixed, with_fixed
from compare.align.lattice import NEVER, Band, Floats, Integers, bead_shapes, full_band
from compare.align.moves import with_moves
from compare.align.scoring import GROUPS, WEIGHTS, Weights, score_beads
from compare.align.search import best_path
from compare.align.sides import LEAST_UNIT, Scale, Side, fit_scale, with_coverage, with_ground
from compare.align.sweep import sweep

_SLACK = 2.2
"""Alignments that are worse by more than so many usual matches without words are not looked at with words."""


@dataclass(frozen=True, slots=True)
class Aligner:
    """Aligns two texts, or parts of them, by one scale."""

    source: Side
    target: Side
    scale: Scale
    shapes: Integers
    weights: Weights
    barred: tuple[tuple[int, int], ...] = ()
    """Pairs of sentences that may not share a bead."""

    covered: tuple[Band, Floats] | None = None
    """What `compare.align.words.band_coverage` gives for one band, so that it is not worked out again."""

    def barring(self, pairs: Iterable[tuple[int, int]], cuts: Iterable[Link]) -> Aligner:
        """Return an aligner that keeps pairs of sentences apart, and the sentences on either side of cuts."""
        sides = []
        for side, at in ((self.source, 0), (self.target, 1)):
            breaks = np.zeros(side.count + 1, dtype=np.bool_) if side.breaks is None else side.breaks.copy()
            breaks[[index for cut in cuts for index in cut[at]]] = True
            sides.append(replace(side, breaks=breaks))
        return replace(self, source=sides[0], target=sides[1], barred=tuple(pairs))

    def part(self, rows: Integers, columns: Integers) -> list[IndexBead]:
        """Align the sentences at *rows* with those at *columns*, in order."""
        if not (len(rows) and len(columns)):
            return left_out(rows, columns)
        source, target = self.source.take(rows), self.target.take(columns)
        band = find_band(source.vectors[0], target.vectors[0], int(self.shapes.sum(axis=1).max()))
        return self.within(self.narrowed(band, source, target), source, target, rows, columns)

    def earn(self, source: Side, target: Side) -> float:
        """Sum up the scores of two short sides without words, aligned as a whole, in usual matches."""
        band = full_band(source.count, target.count, int(self.shapes.sum(axis=1).max()))
        scored = score_beads(band, self.shapes, source, target, self.scale, weights=self.weights)
        return float(sweep(band, scored.scores, self.shapes)[band.last]) / self.weights.bare_match

    def narrowed(self, band: Band, source: Side, target: Side) -> Band:
        """Cut a band down before words are compared, which is dear; without words, leave it."""
        if source.words is None or target.words is None:
            return band
        bare = replace(source, words=None, signs=None), replace(target, words=None, signs=None)
        scored = score_beads(band, self.shapes, *bare, self.scale, weights=self.weights)
        return pruned(band, scored.scores, self.shapes, _SLACK * self.weights.bare_match)

    def within(self, band: Band, source: Side, target: Side, rows: Integers, columns: Integers) -> list[IndexBead]:
        """Align two sides within a band; *rows* and *columns* are the numbers that their sentences have outside."""
        covered = self.covered[1] if self.covered is not None and self.covered[0] is band else None
        scored = score_beads(band, self.shapes, source, target, self.scale, weights=self.weights, covered=covered)
        self._bar(band, scored.scores, rows, columns)
        path = best_path(band, scored.scores, self.shapes)
        sizes = self.shapes[path.shape]
        ends = band.cell(path.row + sizes[:, 0], path.column + sizes[:, 1])
        similarity, earned = np.zeros(len(ends)), np.zeros((len(ends), len(GROUPS)))
        for shape in np.unique(path.shape).tolist():
            kept = np.flatnonzero(path.shape == shape)
            similarity[kept] = scored.evidence.similarity(shape, ends[kept])
            earned[kept] = scored.groups(shape, ends[kept], self.weights)
        found, rivals = (
            _links(row, column, self.shapes[shape], rows, columns)
            for row, column, shape in ((path.row, path.column, path.shape), path.rival.T)
        )
        score, margin = path.score.tolist(), np.minimum(path.margin, CERTAIN).tolist()
        return [
            IndexBead(
                *link,
                float(similarity[at]) if all(link) else None,
                score[at],
                margin[at],
                rivals[at] if path.rival[at, 2] >= 0 else None,
                tuple(earned[at].tolist()),
            )
            for at, link in enumerate(found)
        ]

    def _bar(self, band: Band, scores: Floats, rows: Integers, columns: Integers) -> None:
        """Rule out the beads that hold a barred pair."""
        for one, other in self.barred:
            row, column = np.searchsorted(rows, one), np.searchsorted(columns, other)
            if row < len(rows) and column < len(columns) and (rows[row], columns[column]) == (one, other):
                for shape, (height, width) in enumerate(self.shapes.tolist()):
                    holds = (band.row > row) & (band.row <= row + height)
                    holds &= (band.column > column) & (band.column <= column + width)
                    scores[shape, holds] = NEVER


def _links(row: Integers, column: Integers, sizes: Integers, rows: Integers, columns: Integers) -> list[Link]:
    """Spell beads out, in the numbers that sentences have outside."""
    return [
        (tuple(rows[first : first + height].tolist()), tuple(columns[second : second + width].tolist()))
        for first, second, (height, width) in zip(row.tolist(), column.tolist(), sizes.tolist(), strict=True)
    ]


def align_vectors(
    source: Side,
    target: Side,
    *,
    max_bead: int = 5,
    weights: Weights = WEIGHTS,
    moves: bool = True,
    fixed: Fixed | None = None,
) -> Result:
    """
    Align two texts of which only vectors and lengths are known.

    Time and memory grow with the sum of the lengths, not their product, once
    the texts have more than some 500 sentences each.

    Args:
        source: one text.
        target: the other.
        max_bead: the most sentences in a bead, both sides together.
        weights: what a bead's parts are worth.
        moves: look for moved passages as well.
        fixed: a person's corrections, which hold whatever speaks against them.
    """
    rows, columns = np.arange(source.count), np.arange(target.count)
    if not (source.count and target.count):
        return Result(tuple(left_out(rows, columns)), None)
    aligner, band = prepare(source, target, max_bead=max_bead, weights=weights)
    source, target = aligner.source, aligner.target
    beads = aligner.within(band, source, target, rows, columns)
    flat = aligner.scale.unit <= LEAST_UNIT  # any order is as good as another: nothing can be told
    told = None if flat else contrast(source, target, beads, aligner.earn)
    if moves:
        beads = with_moves(beads, aligner)
    if fixed:
        beads = with_fixed(beads, fixed, aligner)
    return Result(tuple(beads), told)


def prepare(source: Side, target: Side, *, max_bead: int, weights: Weights) -> tuple[Aligner, Band]:
    """Measure two texts that both have sentences, and find the cells worth searching with all the evidence."""
    band = find_band(source.vectors[0], target.vectors[0], max_bead)
    source, target = with_ground(source, target)
    aligner = Aligner(source, target, fit_scale(band, source, target), bead_shapes(max_bead), weights)
    band = aligner.narrowed(band, source, target)
    if source.words is not None and target.words is not None:
        scale, covered = with_coverage(aligner.scale, band, aligner.shapes, source, target)
        aligner = replace(aligner, scale=scale, covered=(band, covered))
    return aligner, band


def left_out(rows: Integers, columns: Integers) -> list[IndexBead]:
    """Leave every sentence out."""
    dropped = [IndexBead((at,), (), None, 0.0, CERTAIN) for at in rows.tolist()]
    return dropped + [IndexBead((), (at,), None, 0.0, CERTAIN) for at in columns.tolist()]
