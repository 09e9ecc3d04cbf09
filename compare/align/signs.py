"""
What the characters of a sentence say beside its words: cuts, brackets, numbers.

A sentence that ends in a semicolon, or that opens with a small letter, goes
on: whoever cut the other text may not have cut there. A bracket that is open
at one end of a bead should be open on its other side too. And numbers carry
over, in any script.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from compare.align.lattice import Doubles, Integers
from compare.figures import figures

_OPENING, _CLOSING = "([{（［「『【《〈", ")]}）］」』】》〉"
_FULL = ".!?…。！？｡؟۔"
_AROUND = "\"'»«”“„’‘›‹ " + _OPENING + _CLOSING
_BEFORE = _AROUND + "-–—.0123456789"


@dataclass(frozen=True)
class Signs:
    """The signs of a text, sentence by sentence; each row has what holds before a sentence and what behind it."""

    soft: NDArray[np.bool_]
    """Shape ``(2, count)``; True at a cut where a sentence goes on."""

    trust: float
    """What soft cuts say of this text, in [0, 1]: much where they are rare, nothing where they are half of all."""

    nested: NDArray[np.bool_]
    """Shape ``(2, count)``; True at a cut with a bracket open."""

    figures: Integers
    """Shape ``(figures,)``; a number for each value that is written in digits."""

    weights: Doubles
    """Shape ``(figures,)``; the less the more often the text has it."""

    edges: Integers
    """Shape ``(count + 1,)``; where each sentence's figures begin."""

    def take(self, indices: Integers) -> Signs:
        """Keep only the sentences at *indices*."""
        counts = self.edges[indices + 1] - self.edges[indices]
        edges = np.concatenate(([0], np.cumsum(counts)))
        kept = np.repeat(self.edges[indices] - edges[:-1], counts) + np.arange(edges[-1])
        return Signs(
            self.soft[:, indices], self.trust, self.nested[:, indices], self.figures[kept], self.weights[kept], edges
        )


def read_signs(texts: Sequence[str], language: str) -> Signs:
    """Read the signs of sentences in *language*."""
    soft, nested = _soft(texts), _nested(texts)
    lists = [_values(text, language) for text in texts]
    flat = [value for values in lists for value in values]
    counts = Counter(flat)
    return Signs(
        np.stack([soft[:-1], soft[1:]]),
        max(0.0, 1.0 - 2.0 * float(soft.mean())),
        np.stack([nested[:-1], nested[1:]]),
        np.array(flat, dtype=np.int64),
        np.array([1 / counts[value] for value in flat], dtype=np.float64),
        np.concatenate(([0], np.cumsum([len(values) for values in lists]))).astype(np.int64),
    )


def _soft(texts: Sequence[str]) -> NDArray[np.bool_]:
    """Tell where a sentence goes on; shape ``(len(texts) + 1,)``, the ends of the text do not."""
    result = np.zeros(len(texts) + 1, dtype=np.bool_)
    for at in range(1, len(texts)):
        before, behind = texts[at - 1].rstrip(_AROUND), texts[at].lstrip(_BEFORE)
        result[at] = (bool(before) and before[-1] not in _FULL) or behind[:1].islower()
    return result


def _nested(texts: Sequence[str]) -> NDArray[np.bool_]:
    """Tell where a bracket is open; shape ``(len(texts) + 1,)``. One that is never closed counts until the next."""
    result, depth = np.zeros(len(texts) + 1, dtype=np.bool_), 0
    for at, text in enumerate(texts):
        change = sum(map(text.count, _OPENING)) - sum(map(text.count, _CLOSING))
        depth = min(max(depth + change, 0), 1)
        result[at + 1] = depth > 0
    return result


def _values(text: str, language: str) -> list[int]:
    """Turn the values that are written in digits into whole numbers; equal values give equal ones, each once."""
    if not any(map(str.isdigit, text)):
        return []
    return sorted({hash(figure.value) for figure in figures(text, language) if figure.digits})
