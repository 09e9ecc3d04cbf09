"""Vectors of runs of sentences, from the vectors of the sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from compare.plugins import Vectors


def normalise(rows: Vectors) -> Vectors:
    """Scale every row (last axis) to length 1; a row of zeros stays."""
    lengths = np.linalg.norm(rows, axis=-1, keepdims=True)
    scaled: Vectors = np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0)
    return scaled


def runs(sums: Vectors, longest: int) -> Vectors:
    """
    Embed every run of up to *longest* rows of *sums*, the unnormalised vectors of sentences.

    Returns:
        Shape ``(longest, len(sums), d)``, unit vectors; zeros where a run would pass the end.
    """
    count, dimension = sums.shape
    found = np.zeros((longest, count, dimension), np.float32)
    total = np.zeros_like(sums)
    for length in range(1, min(longest, count) + 1):
        total = total[: count - length + 1] + sums[length - 1 :]
        found[length - 1, : len(total)] = normalise(total)
    return found
