"""The fast search against a slow, obvious one."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.align.lattice import NEVER, bead_shapes, full_band, make_band
from compare.align.search import best_path
from compare.align.similarity import band_similarity
from compare.align.sweep import sweep
from compare.align.words import Words, band_coverage
from compare.evaluation.chain import likelihood


def random_scores(band, shapes, seed):
    """Draw a score for every bead that can end at each cell."""
    scores = np.random.default_rng(seed).normal(size=(len(shapes), band.count)).astype(np.float32)
    for shape, (height, width) in enumerate(shapes.tolist()):
        scores[shape, (band.row < height) | (band.column < width)] = NEVER
    return scores


def slow_best(band, scores, shapes, *, without=None):
    """Try every alignment, one cell after the other; *without* is a bead that may not be used."""
    cells = {(int(band.row[cell]), int(band.column[cell])): int(cell) for cell in range(band.count)}

    def barred(row, column, shape):
        if without is None or shape != without[2]:
            return False
        height, width = shapes[shape].tolist()
        return (row == without[0] or not height) and (column == without[1] or not width)

    @cache
    def best(row, column):
        if (row, column) == (band.rows, band.columns):
            return 0.0
        totals = [
            float(scores[shape, cells[row + height, column + width]]) + best(row + height, column + width)
            for shape, (height, width) in enumerate(shapes.tolist())
            if (row + height, column + width) in cells and not barred(row, column, shape)
        ]
        return max(totals, default=NEVER)

    return best(0, 0)


def slow_sums(band, scores, shapes, join):
    """Sum up to each cell and from each cell to the last, one cell after the other."""
    cells = {(int(band.row[cell]), int(band.column[cell])): cell for cell in range(band.count)}
    forward, backward = np.full((2, band.size), NEVER)
    forward[0] = backward[band.last] = 0.0
    for (row, column), cell in list(cells.items())[1:]:
        before = [cells.get((row - height, column - width), band.count) for height, width in shapes.tolist()]
        forward[cell] = join(forward[before] + scores[:, cell])
    for (row, column), cell in list(cells.items())[-2::-1]:
        ends = np.array([cells.get((row + height, column + width), band.count) for height, width in shapes.tolist()])
        worth = [scores[shape, end] if end < band.count else NEVER for shape, end in enumerate(ends)]
        backward[cell] = join(backward[ends] + worth)
    return forward, backward


def random_band(random, rows, columns, widest):
    """Draw a band that winds about the diagonal, and keeps to one row for a while."""
    middle = np.sort(random.integers(0, rows + 1, size=rows + columns + 1))
    idle = rows + columns // 2
    middle[idle // 2 : idle] = middle[idle // 2]
    return make_band(rows, columns, middle, middle + random.integers(0, widest, size=len(middle)), 5)


sizes = st.integers(0, 6)
seeds = st.integers(0, 2**32 - 1)


@settings(deadline=None, max_examples=25)
@given(rows=sizes, columns=sizes, seed=seeds, max_bead=st.integers(2, 6))
def test_the_best_path_is_the_best(rows, columns, seed, max_bead):
    """No alignment of the whole table scores higher than the one found."""
    shapes, band = bead_shapes(max_bead), full_band(rows, columns, max_bead)
    scores = random_scores(band, shapes, seed)
    path = best_path(band, scores, shapes)

    assert path.score.sum() == pytest.approx(slow_best(band, scores, shapes), abs=1e-4)


@settings(deadline=None, max_examples=12)
@given(rows=st.integers(1, 5), columns=st.integers(1, 5), seed=seeds)
def test_a_margin_is_the_cost_of_doing_without(rows, columns, seed):
    """A bead's margin is the best total less the best total of alignments without that bead."""
    shapes, band = bead_shapes(5), full_band(rows, columns, 5)
    scores = random_scores(band, shapes, seed)
    path = best_path(band, scores, shapes)
    best = slow_best(band, scores, shapes)
    expected = [
        best - slow_best(band, scores, shapes, without=bead)
        for bead in zip(path.row.tolist(), path.column.tolist(), path.shape.tolist(), strict=True)
    ]

    assert path.margin == pytest.approx(expected, abs=1e-4)


@settings(deadline=None, max_examples=15)
@given(rows=st.integers(1, 9), columns=st.integers(1, 9), seed=seeds)
def test_a_band_is_searched_as_a_table_without_the_rest(rows, columns, seed):
    """Within a band, the best path is the best of those that stay inside."""
    random = np.random.default_rng(seed)
    low = random.integers(0, rows + 1, size=rows + columns + 1)
    band = make_band(rows, columns, low, low + random.integers(0, 3), 5)
    shapes = bead_shapes(5)
    scores = random_scores(band, shapes, seed)
    path = best_path(band, scores, shapes)

    assert path.score.sum() == pytest.approx(slow_best(band, scores, shapes), abs=1e-4)


@settings(deadline=None, max_examples=15)
@given(rows=st.integers(1, 40), columns=st.integers(1, 40), seed=seeds)
def test_a_band_holds_the_products_of_the_table(rows, columns, seed):
    """The similarity of a bead in the band is the dot product of its two spans."""
    random = np.random.default_rng(seed)
    source, target = random.normal(size=(3, rows, 4)), random.normal(size=(3, columns, 4))
    middle = np.arange(rows + columns + 1) * rows // (rows + columns)
    band = make_band(rows, columns, middle - 3, middle + 3, 5)
    shapes = np.array([(1, 1), (2, 1), (1, 3)])
    found = band_similarity(band, source.astype(np.float32), target.astype(np.float32), shapes)
    cells = [
        (shape, cell, int(band.row[cell]) - height, int(band.column[cell]) - width, height, width)
        for shape, (height, width) in enumerate(shapes.tolist())
        for cell in range(band.count)
        if band.row[cell] >= height and band.column[cell] >= width
    ]
    expected = [source[height - 1, row] @ target[width - 1, column] for _, _, row, column, height, width in cells]

    assert [found[shape, cell] for shape, cell, *_ in cells] == pytest.approx(expected, abs=1e-3)


@settings(deadline=None, max_examples=12)
@given(rows=st.integers(1, 250), columns=st.integers(1, 250), widest=st.integers(1, 5), seed=seeds)
def test_stretches_side_by_side_make_no_difference(rows, columns, widest, seed):
    """However a long band is cut, every cell has the sum that it has when cells are worked out one by one."""
    random = np.random.default_rng(seed)
    shapes, band = bead_shapes(5), random_band(random, rows, columns, widest)
    scores = random_scores(band, shapes, seed)
    forward, backward = slow_sums(band, scores, shapes, np.max)

    assert sweep(band, scores, shapes) == pytest.approx(forward, abs=1e-3)
    assert sweep(band, scores, shapes, backwards=True) == pytest.approx(backward, abs=1e-3)


@settings(deadline=None, max_examples=6)
@given(rows=st.integers(1, 150), columns=st.integers(1, 150), seed=seeds)
def test_stretches_add_up_to_the_same(rows, columns, seed):
    """Sums over all alignments do not depend on stretches either."""
    random = np.random.default_rng(seed)
    shapes, band = bead_shapes(4), random_band(random, rows, columns, 4)
    scores = random_scores(band, shapes, seed)
    total = slow_sums(band, scores, shapes, np.logaddexp.reduce)[0][band.last]

    assert likelihood(band, scores.astype(np.float64), shapes)[0] == pytest.approx(total, abs=1e-3)


def random_words(random, sentences):
    """Draw sentences of one to four words, of eight that there are."""
    edges = np.concatenate(([0], np.cumsum(random.integers(1, 5, size=sentences))))
    weights = random.random(edges[-1]).astype(np.float32)
    vectors = random.normal(size=(8, 4)).astype(np.float32)
    return Words(vectors, random.integers(8, size=edges[-1]), weights, edges)


def slow_coverage(left, right, floor):
    """Sum up how well the words of one side are covered by those of the other."""
    best = (left.vectors[left.kinds] @ right.vectors[right.kinds].T).max(axis=1)
    return float((np.maximum(best - floor, 0) * left.weights).sum())


@settings(deadline=None, max_examples=8)
@given(rows=st.integers(1, 40), columns=st.integers(1, 40), widest=st.integers(1, 5), seed=seeds)
def test_words_of_a_bead_are_held_against_the_other_side(rows, columns, widest, seed):
    """The coverage of a bead is the mean of both sides' words, each by its best counterpart on the other side."""
    random = np.random.default_rng(seed)
    shapes, band = np.array([(1, 1), (1, 2), (3, 1), (2, 2)]), random_band(random, rows, columns, widest)
    source, target = random_words(random, rows), random_words(random, columns)
    found = band_coverage(band, source, target, shapes, 0.5)
    beads = [
        (shape, cell, np.arange(row - height, row), np.arange(column - width, column))
        for shape, (height, width) in enumerate(shapes.tolist())
        for cell, (row, column) in enumerate(zip(band.row.tolist(), band.column.tolist(), strict=True))
        if row >= height and column >= width
    ]
    sides = [(source.take(upper), target.take(lower)) for _, _, upper, lower in beads]
    expected = [(slow_coverage(*pair, 0.5) + slow_coverage(*pair[::-1], 0.5)) / 2 for pair in sides]

    assert [found[shape, cell] for shape, cell, *_ in beads] == pytest.approx(expected, abs=1e-4)
