"""
What the characters of a sentence say beside its words: cuts, brackets, numbers.

Where a sentence goes on, whoever cut the other text may not have cut: before a
small letter, after a comma or a colon, after an abbreviation. Each is a kind
of its own, for a small letter says more than a colon. A line without a stop
is a heading, a caption or a row of a table, and its counterpart is one too. A
bracket that is open at one end of a bead should be open on its other side.
And numbers carry over, in any script.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from compare.align.lattice import Doubles, Integers
from compare.figures import figures
from compare.segment.rules import Rules, rules_of

_OPENING, _CLOSING = "([{（［「『【《〈", ")]}）］」』】》〉"
_FULL = ".!?…。！？｡؟۔"
_AROUND = "\"'»«”“„’‘›‹ " + _OPENING + _CLOSING
_BEFORE = _AROUND + "-–—.0123456789"
_PAUSES = ",;:،؛、，；：-–—"
_LAST = re.compile(r"(?:^|[^\w.])([^\W\d_]+) ?\.$")
"""The last word before a full stop, which tokenised texts set apart."""

CUTS = ("small", "pause", "short", "open")
"""Kinds of cuts: before a small letter; after a comma or colon; after an abbreviation; after a line without a stop."""


@dataclass(frozen=True)
class Signs:
    """The signs of a text, sentence by sentence; each row has what holds before a sentence and what behind it."""

    cuts: NDArray[np.bool_]
    """Shape ``(len(CUTS), 2, count)``; True at a cut of that kind. A cut before a full sentence is of none."""

    trust: Doubles
    """Shape ``(len(CUTS),)``, in [0, 1]; what a kind of cut says of this text: nothing where it is half of all."""

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
            self.cuts[:, :, indices], self.trust, self.nested[:, indices], self.figures[kept], self.weights[kept], edges
        )


def read_signs(texts: Sequence[str], language: str) -> Signs:
    """Read the signs of sentences in *language*."""
    cuts, nested = _cuts(texts, rules_of(language)), _nested(texts)
    lists = [_values(text, language) for text in texts]
    flat = [value for values in lists for value in values]
    counts = Counter(flat)
    return Signs(
        np.stack([cuts[:, :-1], cuts[:, 1:]], axis=1),
        np.maximum(0.0, 1.0 - 2.0 * cuts.mean(axis=1)),
        np.stack([nested[:-1], nested[1:]]),
        np.array(flat, dtype=np.int64),
        np.array([1 / counts[value] for value in flat], dtype=np.float64),
        np.concatenate(([0], np.cumsum([len(values) for values in lists]))).astype(np.int64),
    )


def _cuts(texts: Sequence[str], rules: Rules) -> NDArray[np.bool_]:
    """Tell the kinds of cuts; shape ``(len(CUTS), len(texts) + 1)``, the ends of the text are of none."""
    result = np.zeros((len(CUTS), len(texts) + 1), dtype=np.bool_)
    for at in range(1, len(texts)):
        kind = _kind(texts[at - 1].rstrip(_AROUND), texts[at].lstrip(_BEFORE), rules)
        if kind is not None:
            result[CUTS.index(kind), at] = True
    return result


def _kind(before: str, behind: str, rules: Rules) -> str | None:
    """Tell the kind of the cut between two sentences, both without what stands around their words."""
    if behind[:1].islower():
        return "small"
    if not before:
        return None
    if before[-1] in _FULL:
        return "short" if _shortened(before, rules) else None
    return "pause" if before[-1] in _PAUSES else "open"


def _shortened(text: str, rules: Rules) -> bool:
    """Tell whether *text* ends in an initial or an abbreviation that no sentence ends in: ``J.``, ``Dr.``."""
    match = _LAST.search(text)
    if match is None:
        return False
    word = match[1].casefold()
    return len(word) == 1 or word in rules.before or word in rules.number


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
