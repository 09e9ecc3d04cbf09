"""
How unlike the two sides of a bead are, held against the other beads of the same texts: what `divergent` goes by.

The odds that the sides say different things are a logistic regression, fitted by
``python -m compare.evaluation.unlike`` on professional translations of which
some sentences, or their second halves, were replaced by others of the same text.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from math import log
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from compare.languages import language_of
from compare.links import Linked, Side
from compare.links.left_over import Run
from compare.types import Alignment, Document, Sentence

WEIGHTS = Path(__file__).with_name("_unlike.json")

UNLIKE = (
    "cosine, in deviations", "links, in deviations", "cosine", "links", "likeness", "worst half", "links of the worse",
    "words", "names linked", "names alone", "left over on both", "left over on one", "always",
)  # fmt: skip
"""What the odds are made of, in order; all but the last six are held against the text's median."""

_MIN_WORDS = 4
"""Words of a side, light ones left out, below which measures say little."""

_MIN_LETTERS, _HAN = 30, 3
"""The same for letters ("Yes." and "Ja."), and how many of them a Chinese or Japanese character stands for."""

_SCALE = 0.6745
"""Makes the median absolute deviation comparable to a standard deviation."""

_LEAST_COSINE, _LEAST_SHARE = 0.02, 0.05
"""The least deviations: a text copied almost word for word must not make its one free sentence an outlier."""

_FAR = 8.0
"""Deviations beyond which it makes no difference."""

_BEST = 9.0
"""Likeness, in standard deviations above chance, that counts in full; that of a name or number of the same value."""

_MOST_ODDS = 5.0
"""Log odds beyond which words are or are not left over."""

Floats = NDArray[np.float64]
Runs = tuple[Sequence[Run | None], Sequence[Run | None]]


@cache
def load_unlike() -> tuple[Floats, float]:
    """Return the weights of `UNLIKE` and the log odds from which on two sides say different things."""
    data = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return np.array([data["signs"][name] for name in UNLIKE]), float(data["line"])


def judged(alignment: Alignment, links: Linked) -> list[int]:
    """Return the beads that are long enough to be judged."""
    return [number for number in range(len(alignment.beads)) if _can_judge(alignment, links, number)]


def unlike(alignment: Alignment, links: Linked, runs: Runs, numbers: Sequence[int]) -> Floats:
    """
    Return what speaks for the sides of the beads *numbers* saying different things.

    Args:
        alignment: the texts.
        links: their words.
        runs: the words of either side of each bead that are most likely left over.
        numbers: the beads, all that can be judged: one is held against the others.

    Returns:
        Shape ``(len(numbers), 13)``: values of `UNLIKE`.
    """
    rows = np.array([_measured(links.source(number), links.target(number)) for number in numbers])
    cosines = np.array([alignment.beads[number].similarity or 0.0 for number in numbers])
    odds = np.array([[_odds(side[number]) for side in runs] for number in numbers])
    above = rows - np.median(rows, axis=0)
    return np.column_stack(
        [
            _deviations(cosines, _LEAST_COSINE),
            _deviations(rows[:, 0], _LEAST_SHARE),
            cosines - np.median(cosines),
            above[:, :4],
            rows[:, 4:],
            odds.min(axis=1),
            odds.max(axis=1),
            np.ones(len(rows)),
        ]
    )


def _deviations(values: Floats, least: float) -> Floats:
    """Return the modified z-score of each value (Iglewicz and Hoaglin, 1993)."""
    above = values - np.median(values)
    return np.asarray(np.clip(_SCALE * above / max(float(np.median(np.abs(above))), least), -_FAR, _FAR), np.float64)


def _odds(run: Run | None) -> float:
    return max(-_MOST_ODDS, min(_MOST_ODDS, run.odds)) if run else -_MOST_ODDS


def _measured(one: Side, two: Side) -> list[float]:
    """Return links, likeness, likeness of the worst half, links of the worse side, words, names linked and alone."""
    sides = one, two
    shares = [_mean(side, side.linked) for side in sides]
    best = [np.clip(side.best, 0, _BEST) for side in sides]
    return [
        sum(shares) / 2,
        sum(_mean(side, values) for side, values in zip(sides, best, strict=True)) / 2,
        min(_mean(side, values, half) for side, values in zip(sides, best, strict=True) for half in (0, 1)),
        min(shares),
        log(1 + min(int((~side.light).sum()) for side in sides)),
        float((one.known & one.linked).sum()),
        float(sum((side.known & ~side.linked).sum() for side in sides)),
    ]


def _mean(side: Side, values: NDArray[np.bool_] | NDArray[np.float32], half: int | None = None) -> float:
    """Return the weighted mean of *values* over a side's words or a half of them, light ones left out."""
    words = np.flatnonzero(~side.light)
    if half is not None:
        words = np.array_split(words, 2)[half]
    weights = side.weights[words]
    return float(weights @ values[words] / max(float(weights.sum()), 1e-9))


def _can_judge(alignment: Alignment, links: Linked, number: int) -> bool:
    bead = alignment.beads[number]
    sides = alignment.sides(bead)
    if bead.similarity is None or any(sentence.furniture for side in sides for sentence in side):
        return False
    texts = zip((alignment.source, alignment.target), sides, strict=True)
    if any(_letters(side) * _weight(document) < _MIN_LETTERS for document, side in texts):
        return False
    return all((~side.light).sum() >= _MIN_WORDS for side in (links.source(number), links.target(number)))


def _letters(side: tuple[Sentence, ...]) -> int:
    return sum(char.isalpha() for sentence in side for char in sentence.text)


def _weight(document: Document) -> int:
    return 1 if language_of(document.language).spaces else _HAN
