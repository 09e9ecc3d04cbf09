"""Dot products of the vectors that meet in a band, without the rest of the table."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from compare.align.lattice import Band, Floats, Integers

_SHORTEST = 48
"""Antidiagonals a tile covers at least: matrix products pay off from about this size."""


def band_similarity(band: Band, source: Floats, target: Floats, shapes: Integers) -> Floats:
    """
    Multiply the vectors of the two sides of every bead that ends in the band.

    The band is cut into tiles, each one matrix product per height, so that
    time and memory follow the band and not the table.

    Args:
        band: the cells.
        source: shape ``(longest, rows, d)``; ``[k - 1, i]`` is the vector of
            sentences ``i`` to ``i + k - 1``.
        target: the same for the columns.
        shapes: shape ``(count, 2)``; both sizes at least 1.

    Returns:
        Shape ``(count, band.count)``; 0 where no such bead ends.
    """
    result = np.zeros((len(shapes), band.count), dtype=np.float32)
    heights = {height: np.flatnonzero(shapes[:, 0] == height) for height in np.unique(shapes[:, 0]).tolist()}
    for start, cells in _tiles(band):
        rows, columns = band.row[cells], band.column[cells]
        first_row, first_column = max(0, band.low[start] - band.pad), max(0, int(columns.min()) - band.pad)
        last_row, count = int(rows.max()), int(columns.max()) - first_column
        if last_row <= first_row or count <= 0:
            continue
        lower = target[: shapes[:, 1].max(), first_column : first_column + count].reshape(-1, target.shape[2])
        for height, kinds in heights.items():
            long = int(shapes[kinds, 1].max()) * count
            products = (source[height - 1, first_row:last_row] @ lower[:long].T).reshape(-1)
            base = (rows - (height + first_row)) * long + (columns - first_column)
            for kind, width in zip(kinds.tolist(), shapes[kinds, 1].tolist(), strict=True):
                found = products.take(base + ((width - 1) * count - width), mode="clip")
                found[(rows < height) | (columns < width)] = 0
                result[kind, cells] = found
    return result


def _tiles(band: Band) -> Iterator[tuple[int, slice]]:
    """Cut the band into runs of antidiagonals about twice as long as they are wide; yield the first and the cells."""
    widths = band.widths
    start = 0
    while start < len(widths):
        end = min(len(widths), start + _SHORTEST)
        end = min(len(widths), max(end, start + 2 * int(widths[start:end].max())))
        yield start, slice(*band.start[[start, end]].tolist())
        start = end
