"""A tiny embedder for tests: words hashed to signs, summed; the same word is the same vector, nothing else is."""

from __future__ import annotations

import zlib

import numpy as np


class HashingEmbedder:
    """Deterministic and offline; unrelated words are about orthogonal."""

    name = "hashing"

    def __init__(self, dim: int = 64) -> None:
        self._dim = dim

    def encode(self, texts):
        """Embed *texts*; rows have length 1, or 0 for a blank text."""
        return _unit(self.words(texts))

    def words(self, words):
        """Sum up the vectors of each text's words."""
        rows = np.zeros((len(words), self._dim), dtype=np.float32)
        for index, text in enumerate(words):
            for word in text.lower().split():
                random = np.random.default_rng(zlib.crc32(word.encode()))
                rows[index] += random.choice([-1.0, 1.0], size=self._dim)
        return rows

    def encode_spans(self, sentences, longest):
        """Embed every run of up to *longest* sentences."""
        sums = self.words(sentences)
        result = np.zeros((longest, len(sums), self._dim), dtype=np.float32)
        for size in range(1, min(longest, len(sums)) + 1):
            runs = sum(sums[at : len(sums) - size + 1 + at] for at in range(size))
            result[size - 1, : len(runs)] = _unit(runs)
        return result


def _unit(rows):
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
