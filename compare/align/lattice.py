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

    Cells are numbered through the windows, one antidiagonal after the other,
    with `pad` dead cells before and behind each window, so that a bead that
    comes from just outside reads a dead cell instead of a wrong one.
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
    """Dead cells on either side of a window: the largest bead."""

    @cached_property
    def start(self) -> Integers:
        """Cell number of each window's first cell."""
        widths = self.high - self.low + 1 + 2 * self.pad
        return np.concatenate(([0], np.cumsum(widths)[:-1])) + self.pad

    @property
    def dead(self) -> int:
        """First of a run of dead cells as long as the widest window."""
        return int(self.start[-1]) + 1 + self.pad

    @cached_property
    def size(self) -> int:
        """How many cells there are, dead ones included."""
        return self.dead + self.widest

    @cached_property
    def widest(self) -> int:
        """Width of the widest window."""
        return int((self.high - self.low).max()) + 1

    @cached_property
    def row(self) -> Integers:
        """Row of each cell; -1 for a dead one."""
        return self._coordinates[0]

    @cached_property
    def column(self) -> Integers:
        """Column of each cell; -1 for a dead one."""
        return self._coordinates[1]

    @cached_property
    def _coordinates(self) -> tuple[Integers, Integers]:
        widths = self.high - self.low + 1
        sums = np.repeat(np.arange(len(self.low)), widths)
        within = np.arange(len(sums)) - np.repeat(np.cumsum(widths) - widths, widths)
        cells = np.repeat(self.start, widths) + within
        row, column = np.full((2, self.size), -1, dtype=np.int64)
        row[cells] = np.repeat(self.low, widths) + within
        column[cells] = sums - row[cells]
        return row, column

    def neighbours(self, offsets: Integers) -> Integers:
        """
        Find the cell that each window's first cell leads to.

        Args:
            offsets: shape ``(count, 2)``; rows and columns to go, at most `pad` in all.

        Returns:
            Shape ``(antidiagonals, count)``; where there is no such
            antidiagonal, the first of a run of dead cells.
        """
        count = len(self.low)
        other = np.arange(count)[:, None] + offsets.sum(axis=1)
        there = (other >= 0) & (other < count)
        other = np.where(there, other, 0)
        bases = self.start[other] + self.low[:, None] + offsets[:, 0] - self.low[other]
        return np.where(there, bases, self.dead)

    @cached_property
    def live(self) -> Integers:
        """Numbers of all cells that are not dead, ascending."""
        return np.flatnonzero(self.row >= 0)

    def from_live(self, rows: int, columns: int) -> Integers:
        """Find the cell that lies *rows* and *columns* before each live cell; a dead one if it is outside."""
        bases = self.neighbours(np.array([(-rows, -columns)]))[:, 0]
        return np.asarray(np.repeat(bases - self.start, self.high - self.low + 1) + self.live)

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
