"""
What speaks for and against a bead, each part by itself.

A cosine means nothing by itself: models differ, languages differ, and so do
long and short sentences. So every similarity is first taken as its margin
over what the two sides have in common with sentences they do *not* translate
(the normalisation of Thompson and Koehn, 2019; Artetxe and Schwenk, 2019,
"Margin-based Parallel Corpus Mining"), then divided by the margin that is
usual for matches in this very pair of texts. The result is called a bead's
strength: 0 is unrelated, 1 the usual translation. Coverage of words is in
units of a usual match too, and lengths in usual sentences.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from compare.align.lattice import Band, Doubles, Floats, Integers
from compare.align.numbers import Numbers
from compare.align.sides import Scale, Side
from compare.align.signs import CUTS
from compare.align.similarity import band_similarity
from compare.align.words import band_coverage

NOTHING = -0.5
"""Strength of what lies outside the band."""

_ENOUGH = 0.6
"""Strength of a match that is hardly by chance; a member of a larger bead proves no more by matching better."""

_BLANK = 0.08
"""Share of a usual sentence up to which a line may be mere dirt, if it has fewer letters than `_LETTERS`."""

_LETTERS = 4

Part: TypeAlias = tuple[str, Floats | Doubles | float]
"""A field of `Weights`, and how much of it each bead has; shape ``(cells,)``, or the same for all."""


Ends: TypeAlias = tuple[Integers, Integers]
"""The first, or the last, source and target sentence of each bead."""


class Evidence:
    """The parts of the score, over all cells of a band."""

    def __init__(
        self,
        band: Band,
        shapes: Integers,
        source: Side,
        target: Side,
        scale: Scale,
        *,
        covered: Floats | None = None,
    ) -> None:
        """
        Work out what the parts share.

        Args:
            band: the cells.
            shapes: sizes of the beads; 1-0 and 0-1 come first.
            source: must have its ground.
            target: must have its ground.
            scale: of the pair.
            covered: what `band_coverage` returns for these words; None: work it out.
        """
        self._band, self._scale, self._sides = band, scale, (source, target)
        self._sizes = shapes.tolist()
        self._index = {(height, width): shape for shape, (height, width) in enumerate(self._sizes)}
        self._usual = scale.usual, scale.usual * float(np.exp(scale.ratio))
        self._lengths = [
            _runs(side.lengths / usual, int(shapes.max())) for side, usual in zip(self._sides, self._usual, strict=True)
        ]
        self._cells: slice | Integers = slice(0, band.count)
        self._row, self._column = band.row, band.column
        self._before = {
            (rows, columns): band.before(rows, columns).astype(np.int32)
            for rows in range(int(shapes[:, 0].max()))
            for columns in range(int(shapes[:, 1].max()))
            if bool(rows) != bool(columns)
        }
        self._strengths = self._strength(band_similarity(band, source.vectors, target.vectors, shapes[2:]))
        self._best = self._best_of(0), self._best_of(1)
        self._covered = None
        if source.words is not None and target.words is not None:
            if covered is None:
                covered = band_coverage(band, source.words, target.words, shapes[2:], scale.floor)
            self._covered = covered / scale.coverage
        self._numbers = None
        if source.signs is not None and target.signs is not None:
            self._numbers = Numbers(band, source.signs, target.signs)
            longest = int(shapes.max())
            self._cuts = [[_runs(cut[0], longest) for cut in side.cuts] for side in (source.signs, target.signs)]

    def over(self, cells: slice | Integers) -> Evidence:
        """Return the same over some cells only, in their order."""
        some = copy(self)
        some._keep(cells)  # noqa: SLF001
        return some

    def _keep(self, cells: slice | Integers) -> None:
        self._cells, self._row, self._column = cells, self._row[cells], self._column[cells]
        self._before = {back: before[cells] for back, before in self._before.items()}

    def possible(self, shape: int) -> NDArray[np.bool_]:
        """Tell which beads of one shape lie in the texts and bridge no break."""
        height, width = self._sizes[shape]
        source, target = self._sides
        within = (self._row >= height) & (self._column >= width)
        return np.asarray(within & ~source.bridged(height, self._row) & ~target.bridged(width, self._column))

    def similarity(self, shape: int, cells: Integers) -> Floats:
        """Return the cosines of the beads of one shape that end at *cells*; 0 if a side is empty."""
        if not all(self._sizes[shape]):
            return np.zeros(len(cells), dtype=np.float32)
        ground = self._ground(shape, self._band.row[cells], self._band.column[cells])
        return np.asarray(self._strengths[shape, cells] * self._scale.unit + ground)

    def at(self, shape: int, cells: Integers) -> dict[str, Doubles]:
        """Return the parts of the beads of one shape that end at *cells*, in their order."""
        parts = self.over(cells).parts(shape)
        return {name: np.broadcast_to(part, cells.shape).astype(np.float64) for name, part in parts}

    def parts(self, shape: int) -> Iterator[Part]:
        """Yield what there is for and against the beads of one shape."""
        height, width = self._sizes[shape]
        if height and width:
            yield from self._whole(shape, height, width)
            if self._covered is not None:
                yield "coverage", self._covered[shape - 2, self._cells]
            yield from self._signs(height, width)
        else:
            yield from self._left_out(0 if height else 1)

    def _whole(self, shape: int, height: int, width: int) -> Iterator[Part]:
        size = (height + width) / 2
        strength = self._strengths[shape, self._cells]
        lengths = self._lengths[0][height][self._row], self._lengths[1][width][self._column]
        odd = np.abs(lengths[0] - lengths[1])
        yield "by_sentence", size * strength
        yield "by_bead", strength
        yield "weak", size * np.maximum(1 - strength / _ENOUGH, 0)
        yield "sentence", size
        yield "text", np.sqrt((lengths[0] + lengths[1]) / 2)
        yield "length", np.minimum(odd**2 / (lengths[0] + lengths[1] + 0.02), 1)
        yield "gap", odd / np.sqrt(lengths[0] + lengths[1] + 0.1)
        if height == width == 1:
            yield "single", 1.0
        else:
            yield "merge", height + width - 2.0
            yield from self._merged(strength, height, width)

    def _merged(self, strength: Floats, height: int, width: int) -> Iterator[Part]:
        before = {**self._before, (0, 0): self._cells}
        smaller, members = [], []
        if height > 1:
            part = self._strengths[self._index[height - 1, width]]
            smaller += [part[self._cells], part[before[1, 0]]]
            members += [self._strengths[self._index[1, width]][before[back, 0]] for back in range(height)]
        if width > 1:
            part = self._strengths[self._index[height, width - 1]]
            smaller += [part[self._cells], part[before[0, 1]]]
            members += [self._strengths[self._index[height, 1]][before[0, back]] for back in range(width)]
        yield "gain", strength - np.maximum.reduce(smaller)
        yield "member", np.sum([np.minimum(member, _ENOUGH) for member in members], axis=0)

    def _signs(self, height: int, width: int) -> Iterator[Part]:
        signs = self._sides[0].signs, self._sides[1].signs
        if signs[0] is None or signs[1] is None:
            return
        first = np.maximum(self._row - height, 0), np.maximum(self._column - width, 0)
        last = np.maximum(self._row - 1, 0), np.maximum(self._column - 1, 0)
        for kind, name in enumerate(CUTS):
            cuts, trust = (signs[0].cuts[kind], signs[1].cuts[kind]), min(signs[0].trust[kind], signs[1].trust[kind])
            yield f"{name}_odd", _odd(cuts, first, last) * trust
            if height + width > 2:
                runs = self._cuts[0][kind][height - 1], self._cuts[1][kind][width - 1]
                yield f"{name}_inside", (runs[0][self._row] + runs[1][self._column]) * trust
        yield "nested_odd", _odd((signs[0].nested, signs[1].nested), first, last)
        assert self._numbers is not None
        shared, stray = self._numbers.within(height, width, self._cells)
        yield "numbers", shared
        yield "stray", stray

    def _left_out(self, side: int) -> Iterator[Part]:
        here = self._sides[side]
        at = np.maximum((self._row, self._column)[side] - 1, 0)
        lengths = (here.lengths / self._usual[side]).astype(np.float32)
        yield "neglect", np.maximum(self._best[side], 0)[at]
        yield "left_text", np.sqrt(lengths)[at]
        yield "left_blank", ((lengths < _BLANK) & (here.lengths < _LETTERS))[at].astype(np.float32)

    def _best_of(self, side: int) -> Floats:
        """Find the best strength of each sentence of one side."""
        order, edges = self._band.lines(side)
        return np.asarray(np.maximum.reduceat(self._strengths[2][order], edges)[1:])

    def _strength(self, similarity: Floats) -> Floats:
        """Set cosines, of all but the first two shapes, off against both sides' background, in usual matches."""
        result = np.full((len(self._sizes), self._band.size), NOTHING, dtype=np.float32)
        for shape, (height, width) in enumerate(self._sizes[2:], 2):
            margin = similarity[shape - 2] - self._ground(shape, self._row, self._column)
            fits = (self._row >= height) & (self._column >= width)
            np.divide(margin, self._scale.unit, out=result[shape, :-1], where=fits)
        return result

    def _ground(self, shape: int, row: Integers, column: Integers) -> Floats:
        """Return the background of the beads of one shape that end at given rows and columns."""
        height, width = self._sizes[shape]
        grounds = self._sides[0].ground, self._sides[1].ground
        assert grounds[0] is not None
        assert grounds[1] is not None
        upper = grounds[0][height - 1][np.maximum(row - height, 0)]
        return np.asarray((upper + grounds[1][width - 1][np.maximum(column - width, 0)]) / 2)


def _runs(values: NDArray[np.generic], longest: int) -> list[Floats]:
    """Sum up runs of 0 to *longest* values; for each length, shape ``(len(values) + 1,)``, by the end of the run."""
    sums = np.concatenate((np.zeros(longest), [0.0], np.cumsum(values)))
    ends = longest + np.arange(len(values) + 1)
    return [(sums[ends] - sums[ends - size]).astype(np.float32) for size in range(longest + 1)]


def _odd(marks: tuple[NDArray[np.bool_], NDArray[np.bool_]], first: Ends, last: Ends) -> Doubles:
    """Count the ends of beads, half for each, where one side is marked and the other is not."""
    opens = marks[0][0][first[0]] != marks[1][0][first[1]]
    closes = marks[0][1][last[0]] != marks[1][1][last[1]]
    return np.asarray((opens * 0.5) + (closes * 0.5))
