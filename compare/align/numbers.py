"""Numbers that the two sides of a bead share, and those that only one side has."""

from __future__ import annotations

import numpy as np

from compare.align.lattice import Band, Doubles, Floats, Integers
from compare.align.signs import Signs

_LEAST = 0.01
"""Weight of a pair of numbers that are so frequent that they prove nothing."""


class Numbers:
    """The numbers of two texts, by the cells at which beads end."""

    def __init__(self, band: Band, source: Signs, target: Signs) -> None:
        """Pair equal numbers of sentences that can meet in *band*."""
        self._band = band
        self._totals = _totals(source), _totals(target)
        cells, weights = _pairs(band, source, target)
        self._shared: dict[tuple[int, int], Floats] = {}
        grid = np.zeros(band.size, dtype=np.float32)
        np.add.at(grid, cells, weights)
        self._shared[1, 1] = grid

    def within(self, height: int, width: int, cells: slice | Integers) -> tuple[Floats, Floats]:
        """
        Weigh the numbers of the beads of one shape that end at *cells*.

        Returns:
            What both sides have, and what only one has; both of shape ``(len(cells),)``.
        """
        row, column = self._band.row[cells], self._band.column[cells]
        upper = self._totals[0][row] - self._totals[0][np.maximum(row - height, 0)]
        lower = self._totals[1][column] - self._totals[1][np.maximum(column - width, 0)]
        shared = np.minimum(self._sum(height, width)[:-1][cells], np.minimum(upper, lower))
        return shared.astype(np.float32), (upper + lower - 2 * shared).astype(np.float32)

    def _sum(self, height: int, width: int) -> Floats:
        """Sum up the pairs in a rectangle of sentences, by end cell, from smaller rectangles."""
        if (height, width) not in self._shared:
            rest, back = ((height, width - 1), (0, width - 1)) if width > 1 else ((height - 1, 1), (height - 1, 0))
            edge = (height, 1) if width > 1 else (1, 1)
            result = self._sum(*rest).copy()
            result[:-1] += self._sum(*edge)[self._band.before(*back)]
            self._shared[height, width] = result
        return self._shared[height, width]


def _totals(signs: Signs) -> Doubles:
    """Sum up the weights before each sentence."""
    sums = np.concatenate(([0.0], np.cumsum(signs.weights)))
    return np.asarray(sums[signs.edges])


def _pairs(band: Band, source: Signs, target: Signs) -> tuple[Integers, Doubles]:
    """Find the cells of the pairs of sentences that share a number, and the weight of each number they share."""
    order = np.argsort(target.figures, kind="stable")
    values = target.figures[order]
    first, last = np.searchsorted(values, source.figures), np.searchsorted(values, source.figures, side="right")
    counts = last - first
    counts[source.weights < _LEAST] = 0
    left = np.repeat(np.arange(len(counts)), counts)
    starts = np.repeat(np.cumsum(counts) - counts, counts)
    right = order[np.repeat(first, counts) + np.arange(len(left)) - starts]
    weights = np.sqrt(source.weights[left] * target.weights[right])
    rows = np.searchsorted(source.edges, left, side="right")
    columns = np.searchsorted(target.edges, right, side="right")
    cells = band.cell(rows, columns)
    kept = (weights >= _LEAST) & (cells >= 0)
    return cells[kept], weights[kept]
