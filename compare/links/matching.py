"""
Choosing the links of a bead from how alike its words are.

First every pair of words that are each other's best and clearly alike is
linked, as in Jalili Sabet et al. (2020), "SimAlign"; these are the anchors.
Then what is left is linked in rounds, the mutual best first, where a pair
gains by links beside it and loses by distance from where the anchors lead one
to expect it (compare Melamed, 2000, "Models of translational equivalence").
At last a free word joins its neighbour's link if both together are more like
the other side's word than the neighbour alone: chantiers navals, shipyards.

All likenesses are in standard deviations above what unrelated words of the
two texts have, so that models of any scale can be used.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from compare.links.alike import Floats

Bools: TypeAlias = NDArray[np.bool_]

# All of them in standard deviations; tried one by one on the gold links with `evaluate links`.
_ANCHOR = 5.5
"""From here on two words that are each other's best are an anchor."""
_FLOOR = 1.7
"""From here on a pair is linked, with what its neighbours and its place add or take."""
_BESIDE = 1.5
"""What a link diagonally beside a pair adds; half of it if it lies across or a word further."""
_MOST_BESIDE = 2.25
_FAR = 1.8
"""What distance takes at most; twice that from light words, of which a sentence has many alike."""
_REACH = 3.0
"""Words of distance at which it takes all that."""
_UNEQUAL = 1.0
"""What it takes from a pair that one of its words is light: an article is not a noun's counterpart."""
_GAIN = 0.7
"""What a word must add to its neighbour's likeness to join its link."""
_LIGHT_MOST = 5.5
"""Cap of two light words' likeness: the, la and les are alike wherever they stand."""
_SLANT = 24.0
"""What a whole sentence's distance takes from an anchor, squared."""


@dataclass(frozen=True, slots=True)
class Half:
    """One side of a bead."""

    vectors: Floats
    """Shape ``(words, d)``; a row's length is the word's weight."""

    light: Bools
    """Shape ``(words,)``; True for articles, particles and the like, by weight."""


def match(alike: Floats, source: Half, target: Half, spread: float, given: Iterable[tuple[int, int]] = ()) -> Bools:
    """
    Link the words of a bead.

    Args:
        alike: shape ``(source words, target words)``, in standard deviations.
        source: the rows.
        target: the columns.
        spread: a standard deviation, in cosine.
        given: links that are certain.

    Returns:
        Shape of *alike*: True for each link. A word may have several, or none.
    """
    linked: Bools = np.zeros(alike.shape, np.bool_)
    if not alike.size:
        return linked
    for row, column in given:
        linked[row, column] = True
    light = source.light[:, None] | target.light[None]
    alike = np.where(source.light[:, None] & target.light[None], np.minimum(alike, _LIGHT_MOST), alike)
    _anchor(alike, light, linked)
    _fill(alike, light, source.light[:, None] ^ target.light[None], linked)
    _join(linked, source, target, spread)
    _join(linked.T, target, source, spread)
    return linked


def _anchor(alike: Floats, light: Bools, linked: Bools) -> None:
    """Link heavy words that are each other's best."""
    rows, columns = alike.shape
    slant = (np.arange(rows)[:, None] + 0.5) / rows - (np.arange(columns)[None] + 0.5) / columns
    scores = np.where(light | _taken(linked), -np.inf, alike - _SLANT * slant**2)
    _link_mutual(scores, linked, alike > _ANCHOR)


def _fill(alike: Floats, light: Bools, unequal: Bools, linked: Bools) -> None:
    """Link what is left, in rounds, until a round adds nothing."""
    far = np.where(light, 2 * _FAR, _FAR)
    alike = alike - _UNEQUAL * unequal
    while True:
        places = np.arange(alike.shape[1])[None]
        distance = np.abs(places - _expected(linked)[:, None]) / _REACH
        scores = alike + _beside(linked) - far * np.minimum(distance, 1)
        scores[_taken(linked)] = -np.inf
        if not _link_mutual(scores, linked, scores > _FLOOR):
            return


def _link_mutual(scores: Floats, linked: Bools, allowed: Bools) -> bool:
    """Link the allowed pairs that are the best of their row and of their column; tell whether there were any."""
    rows = np.arange(len(scores))
    best = scores.argmax(axis=1)
    mutual = (scores.argmax(axis=0)[best] == rows) & allowed[rows, best] & np.isfinite(scores[rows, best])
    linked[rows[mutual], best[mutual]] = True
    return bool(mutual.any())


def _taken(linked: Bools) -> Bools:
    """Return which pairs have a word that is linked already."""
    return np.asarray(linked.any(axis=1))[:, None] | np.asarray(linked.any(axis=0))[None]


def _expected(linked: Bools) -> Floats:
    """Return at which column each row's counterpart should stand, going by the rows that are linked."""
    count, width = linked.shape
    rows = np.flatnonzero(linked.any(axis=1))
    columns = (linked[rows] * np.arange(width)).sum(axis=1) / linked[rows].sum(axis=1)
    known = np.concatenate(([-1], rows, [count])), np.concatenate(([-1], columns, [width]))
    return np.asarray(np.interp(np.arange(count), *known), dtype=np.float32)


def _beside(linked: Bools) -> Floats:
    """Return what the links around each pair add to it."""
    high, wide = linked.shape
    padded = np.zeros((high + 4, wide + 4), np.float32)
    padded[2:-2, 2:-2] = linked

    def at(down: int, right: int) -> Floats:
        return padded[2 + down : 2 + down + high, 2 + right : 2 + right + wide]

    along = at(1, 1) + at(-1, -1)
    across = at(1, -1) + at(-1, 1) + at(1, 2) + at(2, 1) + at(-1, -2) + at(-2, -1)
    return np.minimum(_BESIDE * along + _BESIDE / 2 * across, _MOST_BESIDE)


def _join(linked: Bools, near: Half, other: Half, spread: float) -> None:
    """Let free rows join a neighbour's link where that makes both more like the other side's word."""
    for row in np.flatnonzero(~linked.any(axis=1)).tolist():
        best, gain = -1, _GAIN * spread
        for beside in (row - 1, row + 1):
            if not 0 <= beside < len(linked):
                continue
            for column in np.flatnonzero(linked[beside]).tolist():
                group = near.vectors[linked[:, column]].sum(axis=0)
                word = other.vectors[column]
                gained = _cosine(group + near.vectors[row], word) - _cosine(group, word)
                if gained > gain:
                    best, gain = column, gained
        if best >= 0:
            linked[row, best] = True


def _cosine(one: Floats, other: Floats) -> float:
    length = float(np.sqrt((one @ one) * (other @ other)))
    return float(one @ other) / length if length else 0.0
