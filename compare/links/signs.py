"""What speaks for words of one side of a bead having no counterpart, as numbers that odds are made of."""

from __future__ import annotations

from math import log, sqrt

import numpy as np

from compare.links.alike import Floats
from compare.links.linker import Side

RUN_SIGNS = 26
"""How many `run_signs` returns."""

ANSWERED = 0.02
"""Share with which a word of the other side stands opposite, by the lexicon, from which on it is an answer."""

_SUREST = 0.97
"""Most that the lexicon is believed to know what stands opposite a word: how it is said freely it does not."""

_UNKNOWN = 0.1
"""Share of its counterparts that the lexicon knows, below which it has nothing to say of a word."""

_SLACK = 1.5
"""Words that a link may lie outside its neighbours' before it counts as astray."""

_ASTRAY = 1.5
"""Most that a link can be astray; a quarter of the other side is 1."""

_WIDTHS = (0.4, 0.7, 1.0, 1.4)
"""How long a passage is that may say what a run says, as shares of the run's words."""


def word_signs(side: Side, other: Side) -> Floats:
    """
    Return what speaks for each word of *side* being left over.

    Returns:
        Shape ``(words, 19)``; the last column is 1.
    """
    free, heavy = ~side.linked, ~side.light
    low, high = np.clip(side.best, 0, 3), np.clip(side.best - 3, 0, 6)
    one = np.ones(len(side.words))
    astray = _astray(side, len(other.words))
    doubts, unknown = doubt(side), side.reach <= _UNKNOWN
    signs = (
        low * (free & heavy),
        high * (free & heavy),
        one * (side.linked & heavy),
        low * (side.linked & heavy),
        high * (side.linked & heavy),
        astray * (side.linked & heavy),
        one * (free & side.light),
        one * (side.linked & side.light),
        astray * (side.linked & side.light),
        one * (side.known & free),
        np.clip(side.weights, 0, 1.6) * (free & heavy),
        one * ((side.answered > ANSWERED) & heavy),
        np.sqrt(side.answered) * heavy,
        doubts * (free & heavy),
        doubts * (side.linked & heavy),
        doubts * side.light,
        one * (unknown & heavy & free),
        one * (unknown & heavy & side.linked),
        one,
    )
    return np.stack(signs, axis=1).astype(np.float32)


def _astray(side: Side, width: int) -> Floats:
    """Return how far each word's counterpart stands from those of the words around it."""
    places = (side.first + side.last) / 2
    firm = np.flatnonzero(side.linked & ~side.light)
    if len(firm) < 2:
        return np.zeros(len(places), np.float32)
    padded = np.concatenate(([-1.0], places[firm], [float(width)]))
    words = np.arange(len(places))
    left, right = padded[np.searchsorted(firm, words)], padded[np.searchsorted(firm, words, side="right") + 1]
    outside = np.maximum(np.minimum(left, right) - _SLACK - places, places - np.maximum(left, right) - _SLACK)
    far = np.minimum(np.maximum(outside, 0), np.minimum(np.abs(places - left), np.abs(places - right)))
    return np.where(side.linked, np.minimum(4 * far / max(width, 1), _ASTRAY), 0.0).astype(np.float32)


def run_signs(
    side: Side, other: Side, run: slice, *, total: float, pauses: float, lengths: tuple[float, float], unlinked: float
) -> Floats:
    """
    Return what speaks for a run of words of *side* being left over.

    Args:
        side: the words.
        other: the other side of the bead.
        run: which words.
        total: sum of the odds of the run's words.
        pauses: at how many ends of the run there is punctuation.
        lengths: how much longer the side is than usual, and how much longer the run makes it, as log ratios.
        unlinked: which share of a side's words has no link in the rest of the text, usually.

    Returns:
        Shape ``(26,)``; the last is 1.
    """
    excess, expected = lengths
    heavy, linked = ~side.light[run], side.linked[run]
    whole, part, rest = side.vectors.sum(axis=0), side.vectors[run].sum(axis=0), other.vectors.sum(axis=0)
    signs = (
        sqrt(total),
        log(heavy.sum()),
        excess,
        abs(excess - expected),
        expected,
        pauses,
        _cosine(whole - part, rest) - _cosine(whole, rest),
        (heavy & ~linked).sum() / heavy.sum(),
        log((~side.light).sum()),
        sqrt(_instead(side, other, run)),
        sqrt(float(side.weights[run][heavy & ~linked].sum())),
        sqrt((heavy & linked).sum()),
        max(0.0, excess),
        log(len(other.words)),
        sqrt((side.known[run] & ~linked).sum()),
        sqrt((~other.light & ~other.linked).sum()),
        unlinked,
        _passage(part, run.stop - run.start, other),
        *_said(side, run),
        1.0,
    )
    return np.array(signs, dtype=np.float32)


def _said(side: Side, run: slice) -> tuple[float, ...]:
    """Return what the lexicon says of a run: how many of its words are answered, and how surely others are not."""
    heavy, linked, doubts = ~side.light[run], side.linked[run], doubt(side)
    answered, open_ = side.answered[run], doubts[run] * heavy
    count = (heavy & (answered > ANSWERED)).sum()
    return (
        sqrt(count),
        count / heavy.sum(),
        sqrt(open_.sum()),
        open_.sum() / heavy.sum(),
        sqrt(open_[linked].sum()),
        sqrt(answered[heavy].sum()),
        (doubts * ~side.light).sum() / max(1, (~side.light).sum()),
    )


def doubt(side: Side) -> Floats:
    """Return how much speaks against each word being translated, as log odds: known words that are not there."""
    odds = -np.log(1 - np.minimum(side.reach, _SUREST))
    return np.where(side.answered > ANSWERED, 0, odds).astype(np.float32)


def _passage(part: Floats, words: int, other: Side) -> float:
    """Return how alike the run as a whole is to the passage of the other side that is most like it."""
    sums = np.concatenate((np.zeros((1, other.vectors.shape[1]), np.float32), np.cumsum(other.vectors, axis=0)))
    widths = sorted({max(1, min(round(words * share), len(other.words))) for share in _WIDTHS})
    passages = np.concatenate([sums[width:] - sums[:-width] for width in widths])
    lengths = np.linalg.norm(passages, axis=1) * np.linalg.norm(part)
    return float((passages @ part / np.maximum(lengths, 1e-9)).max())


def _instead(side: Side, other: Side, run: slice) -> float:
    """Return the weight of the words without a link that stand where the run's counterpart should: a free rendering."""
    firm = np.flatnonzero(side.linked & ~side.light)
    before, behind = firm[firm < run.start], firm[firm >= run.stop]
    left = side.last[before[-1]] if len(before) else -1
    right = side.first[behind[0]] if len(behind) else len(other.words)
    between = slice(min(left, right) + 1, max(left, right))
    return float(other.weights[between][~other.linked[between] & ~other.light[between]].sum())


def _cosine(one: Floats, other: Floats) -> float:
    length = sqrt(float((one @ one) * (other @ other)))
    return float(one @ other) / length if length else 0.0
