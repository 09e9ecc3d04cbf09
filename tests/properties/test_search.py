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


def random_scores(band, shapes, seed):
    """Draw a score for every bead that can end at each cell."""
    scores = np.random.default_rng(seed).normal(size=(len(shapes), band.size)).astype(np.float32)
    for shape, (height, width) in enumerate(shapes.tolist()):
        scores[shape, (band.row < height) | (band.column < width)] = NEVER
    return scores


def slow_best(band, scores, shapes, *, without=None):
    """Try every alignment, one cell after the other; *without* is a bead that may not be used."""
    cells = {(int(band.row[cell]), int(band.column[cell])): int(cell) for cell in band.live}

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
        for cell in band.live.tolist()
        if band.row[cell] >= height and band.column[cell] >= width
    ]
    expected = [source[height - 1, row] @ target[width - 1, column] for _, _, row, column, height, width in cells]

    assert [found[shape, cell] for shape, cell, *_ in cells] == pytest.approx(expected, abs=1e-3)
