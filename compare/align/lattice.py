"""
The cells an alignment may pass through, laid out for vectorised search.

A cell ``(row, column)`` means "so many source sentences and so many target
sentences are done". Cells with the same sum lie on one antidiagonal; a bead
leads from one antidiagonal to a later one, so all cells of an antidiagonal
can be worked out at once. A band keeps one window of rows per antidiagonal.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Integers: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float32]
Doubles: TypeAlias = NDArray[np.float64]

NEVER = -1e30
"""Score of what cannot be; finite, so that sums of it stay numbers."""


def bead_shapes(max_bead: int) -> Integers:
    """
    List the sizes of beads with at most *max_bead* sentences in all.

    Returns:
        Shape ``(count, 2)``; 1-0 and 0-1 come first, then 1-1.
    """
    whole = [(rows, total - rows) for total in range(2, max_bead + 1) for rows in range(1, total)]
    return np.array([(1, 0), (0, 1), *whole], dtype=np.int64)


@dataclass(frozen=True)
class Band:
    """
    One window of rows for each antidiagonal of a table.

    Cells are numbered through the windows, one antidiagonal after the other;
    behind the last lies one dead cell, which stands for whatever is outside.
    """

    rows: int
    """Number of source sentences."""

    columns: int
    """Number of target sentences."""

    low: Integers
    """First row of each antidiagonal's window; rises by 0 or 1."""

    high: Integers
    """Last row of each antidiagonal's window; rises by 0 or 1."""

    pad: int
    """The most sentences in a bead."""

    @cached_property
    def widths(self) -> Integers:
        """How many cells each window has."""
        return np.asarray(self.high - self.low + 1)

    @cached_property
    def start(self) -> Integers:
        """Cell number of each window's first cell, and of the dead cell."""
        return np.concatenate(([0], np.cumsum(self.widths)))

    @property
    def count(self) -> int:
        """How many live cells there are; the number of the dead one."""
        return int(self.start[-1])

    @property
    def size(self) -> int:
        """How many cells there are with the dead one."""
        return self.count + 1

    @property
    def last(self) -> int:
        """Number of the cell where everything is done."""
        return self.count - 1

    @cached_property
    def row(self) -> Integers:
        """Row of each live cell; shape ``(count,)``."""
        return np.arange(self.count) + np.repeat(self.low - self.start[:-1], self.widths)

    @cached_property
    def column(self) -> Integers:
        """Column of each live cell; shape ``(count,)``."""
        return np.asarray(np.repeat(np.arange(len(self.low)), self.widths) - self.row)

    def before(self, rows: int, columns: int) -> Integers:
        """Find the cell that lies *rows* and *columns* before each live cell; the dead one if it is outside."""
        other = np.arange(len(self.low)) - rows - columns
        there, other = other >= 0, np.maximum(other, 0)
        first = np.where(there, self.low[other] + rows, self.rows + 1)
        shift = self.start[other] - self.low[other] - rows
        outside = self.row < np.repeat(first, self.widths)
        outside |= self.row > np.repeat(self.high[other] + rows, self.widths)
        result = np.repeat(shift, self.widths)
        result += self.row
        result[outside] = self.count
        return result

    def lines(self, side: int) -> tuple[Integers, Integers]:
        """Sort the cells by row (side 0) or column (side 1); return their numbers, and where each line's begin."""
        sums = np.arange(len(self.low))
        lowest, highest = (sums - self.high, sums - self.low) if side else (self.low, self.high)
        numbers = np.arange((self.rows, self.columns)[side] + 1)
        first, last = np.searchsorted(highest, numbers), np.searchsorted(lowest, numbers, side="right")
        counts = last - first
        edges = np.cumsum(counts) - counts
        sums = np.arange(int(counts.sum())) + np.repeat(first - edges, counts)
        cells = (self.start[:-1] - self.low)[sums]
        cells += sums - np.repeat(numbers, counts) if side else np.repeat(numbers, counts)
        return cells, edges

    def cell(self, row: Integers, column: Integers) -> Integers:
        """Find the cells at *row* and *column*; -1 for one outside the band."""
        inside = (row >= 0) & (column >= 0) & (row <= self.rows) & (column <= self.columns)
        sums = np.where(inside, row + column, 0)
        inside &= (row >= self.low[sums]) & (row <= self.high[sums])
        return np.where(inside, self.start[sums] + row - self.low[sums], -1)


def full_band(rows: int, columns: int, pad: int) -> Band:
    """Return the band that holds every cell."""
    sums = np.arange(rows + columns + 1)
    return Band(rows, columns, np.maximum(0, sums - columns), np.minimum(rows, sums), pad)


def make_band(rows: int, columns: int, low: Integers, high: Integers, pad: int) -> Band:
    """Widen the windows from *low* to *high* until they lie in the table and each step is 0 or 1."""
    sums = np.arange(rows + columns + 1)
    low = np.minimum(np.maximum(low, np.maximum(0, sums - columns)), np.minimum(rows, sums))
    high = np.maximum(np.minimum(high, np.minimum(rows, sums)), np.maximum(0, sums - columns))
    low[0] = high[0] = 0
    low[-1] = high[-1] = rows
    low = np.minimum.accumulate(low[::-1])[::-1]
    low = sums + np.minimum.accumulate(low - sums)
    high = np.maximum.accumulate(high)
    high = sums + np.maximum.accumulate((high - sums)[::-1])[::-1]
    return Band(rows, columns, low, np.maximum(low, high), pad)
