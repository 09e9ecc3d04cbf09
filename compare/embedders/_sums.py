"""Vectors of runs of sentences, from the vectors of the sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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


def joined_runs(encode: Callable[[Sequence[str]], Vectors], sentences: Sequence[str], longest: int) -> Vectors:
    """
    Embed every run of up to *longest* sentences by encoding the sentences joined with a space.

    For models whose vectors do not add up; costs *longest* encodings a
    sentence. The shape is that of `runs`.
    """
    texts, places = [], []
    for length in range(1, min(longest, len(sentences)) + 1):
        for start in range(len(sentences) - length + 1):
            texts.append(" ".join(sentences[start : start + length]).strip())
            places.append((length - 1, start))
    vectors = encode(texts)
    found = np.zeros((longest, len(sentences), vectors.shape[1]), np.float32)
    for place, vector in zip(places, vectors, strict=True):
        found[place] = vector
    return found
