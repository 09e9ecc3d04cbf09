"""Every sentence of a corpus as piece ids, cut once and kept on disk."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from compare.embedders._pieces import Pieces
from compare.plugins import Progress

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_CHUNK = 50_000
_WORDS_KEPT = 100_000_000
"""Characters; memory is plenty while training."""


@dataclass(frozen=True, slots=True)
class Bags:
    """Sequences of piece ids, one after the other."""

    ids: NDArray[np.int32]
    offsets: NDArray[np.int64]
    """Shape ``(sentences + 1,)``: sentence ``i`` is ``ids[offsets[i] : offsets[i + 1]]``."""

    def take(self, indices: NDArray[np.integer]) -> Bags:
        """Pick sentences, in the order given."""
        starts = self.offsets[indices]
        lengths = self.offsets[np.asarray(indices) + 1] - starts
        offsets = np.zeros(len(indices) + 1, np.int64)
        np.cumsum(lengths, out=offsets[1:])
        places = np.arange(offsets[-1]) + np.repeat(starts - offsets[:-1], lengths)
        return Bags(self.ids[places], offsets)


def cut(sentences: list[str], tokenizer: Tokenizer, progress: Progress) -> Bags:
    """Cut *sentences* into pieces."""
    pieces = Pieces(tokenizer, most_kept=_WORDS_KEPT)
    ids, lengths = [], []
    for start in range(0, len(sentences), _CHUNK):
        progress("pieces", start, len(sentences))
        chunk, offsets = pieces.encode(sentences[start : start + _CHUNK])
        ids.append(chunk)
        lengths.append(np.diff(offsets))
    offsets = np.zeros(len(sentences) + 1, np.int64)
    np.cumsum(np.concatenate(lengths), out=offsets[1:])
    return Bags(np.concatenate(ids), offsets)


def save(bags: Bags, path: Path) -> None:
    """Write *bags* as two arrays."""
    np.savez(path, ids=bags.ids, offsets=bags.offsets)


def load(path: Path) -> Bags:
    """Read back what `save` wrote."""
    arrays = np.load(path)
    return Bags(arrays["ids"], arrays["offsets"])


def halves(scores: Mapping[str, float]) -> Bags:
    """
    Cut every piece into smaller pieces, as it would be if it did not exist.

    *scores* lists the pieces by id. A piece that cannot be cut stands for
    itself.
    """
    ids = {piece: index for index, piece in enumerate(scores)}
    cuts = [_halve(piece, scores) or [piece] for piece in scores]
    offsets = np.zeros(len(cuts) + 1, np.int64)
    np.cumsum([len(parts) for parts in cuts], out=offsets[1:])
    return Bags(np.array([ids[part] for parts in cuts for part in parts], np.int32), offsets)


def _halve(piece: str, scores: Mapping[str, float]) -> list[str]:
    """Find the likeliest cut of *piece* into at least two others; [] if there is none."""
    best: list[tuple[float, int]] = [(0.0, 0)] + [(-math.inf, 0)] * len(piece)
    for end in range(1, len(piece) + 1):
        for start in range(end):
            score = scores.get(piece[start:end])
            if score is not None and end - start < len(piece) and best[start][0] + score > best[end][0]:
                best[end] = (best[start][0] + score, start)
    if best[-1][0] == -math.inf:
        return []
    parts, end = [], len(piece)
    while end:
        parts.append(piece[best[end][1] : end])
        end = best[end][1]
    return parts[::-1]
