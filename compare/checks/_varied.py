"""
Where the version has not the usual rendering of a term, and which word may stand for it: what `terms` goes by.

The odds that a word is another rendering are a logistic regression over signs that hold for any language, fitted by
``python -m compare.evaluation.varied`` on professional translations in which single renderings were replaced.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache
from math import log, sqrt
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from compare.checks._renderings import Place, Renderings, Usual
from compare.links import Linked, Side
from compare.links.cutting import Word
from compare.names.grammar import rank
from compare.types import Alignment, Span

WEIGHTS = Path(__file__).with_name("_varied.json")

VARIED = (
    "weight", "capital", "answered", "others' use", "few", "usual reach", "usual answered",
    "excepted", "here rank", "here answered", "here best", "like term", "like usual", "ending",
    "linked", "link of another", "behind another", "elsewhere", "off place", "off neighbours", "between", "always",
)  # fmt: skip
"""What the odds are made of, in order: of the term, of its usual rendering, and of the word that may stand for it."""

_USES, _TIMES, _SHARE = 3, 2, 0.4
"""Beads with the term, those of them with the usual rendering, and their share, at least."""

_AROUND, _NEAR = 3, 2
"""Words on either side of a term whose links tell where its rendering should be, and that should be beside it."""

_LIKE = -1.0, 6.0
"""Standard deviations beyond which likeness makes no difference."""

_BEHIND = 4.0
"""The same for how much more a word is like another word of the original."""

_PLACES, _BESIDE = 12.0, 6.0
"""Words away from its place, and from its neighbours' counterparts, beyond which it makes no difference."""

_ENDING = 4  # letters

Floats = NDArray[np.float64]


class Use(NamedTuple):
    """A term of the original that has not its usual rendering there."""

    bead: int
    source: Span

    usual: str
    """The rendering it has elsewhere, in one case."""

    times: int
    """Beads where it has that."""

    words: tuple[Word, ...]
    """Those of the version that may stand for it."""

    signs: Floats
    """Shape ``(len(words), 22)``: values of `VARIED`."""


@cache
def load_varied() -> tuple[Floats, float]:
    """Return the weights of `VARIED` and the log odds from which on a word is another rendering."""
    data = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return np.array([data["signs"][name] for name in VARIED]), float(data["line"])


def varied(alignment: Alignment, links: Linked) -> Iterator[Use]:
    """Yield the uses of terms whose usual rendering is not there; a term is a word with three uses or more."""
    text = _Text(alignment, links)
    for places in text.renderings.terms().values():
        uses = {place.bead for place in places}
        usual = text.renderings.usual(places) if len(uses) >= _USES else None
        if usual is None:
            continue
        there = text.renderings.vocabulary.beads_with(usual.form)
        if len(there & uses) < max(_TIMES, _SHARE * len(uses)):
            continue
        for bead in sorted(uses - there):
            here = [place for place in places if place.bead == bead]
            if use := text.use(here, usual, uses, there):
                yield use


class _Text:
    """The words of an alignment, and how they are rendered."""

    def __init__(self, alignment: Alignment, links: Linked) -> None:
        self._alignment, self._links = alignment, links
        self._languages = alignment.source.primary_language, alignment.target.primary_language
        self.renderings = Renderings(alignment, links)

    def use(self, here: Sequence[Place], usual: Usual, uses: set[int], there: frozenset[int]) -> Use | None:
        """
        Return what may stand for a term in one bead.

        Args:
            here: where the term stands in it.
            usual: its usual rendering.
            uses: the beads with the term.
            there: the beads with that rendering.
        """
        bead, ats = here[0].bead, [place.at for place in here]
        ours, theirs = self._links.source(bead), self._links.target(bead)
        words = [at for at in range(len(theirs.words)) if self.renderings.may_stand(theirs, at)]
        if not words or any(self.renderings.akin(word.key, usual.form) for word in theirs.words):
            return None
        alike = self._links.alike(bead)
        at = max(ats, key=lambda place: float(alike[place, words].max()))
        others = [row for row in range(len(ours.words)) if row not in ats and not ours.light[row]]
        behind = alike[others][:, words].max(axis=0, initial=_LIKE[0]) - alike[at, words]
        kin = {word: self.renderings.vocabulary.begins_as(theirs.words[word].key) for word in words}
        of_term = [
            float(ours.weights[at]),
            float(at > 0 and self._alignment.source.quote(ours.words[at].span)[:1].isupper()),
            sqrt(float(ours.answered[at])),
            len(there - uses) / len(there),
            float(len(uses & there) <= _TIMES),
            usual.reach,
            sqrt(usual.answered),
        ]
        rows = [
            [
                *of_term,
                (len(uses - there - kin[word]) + 1) / len(uses),
                *self._of_word(theirs, word),
                _cut(float(alike[at, word])),
                _cut(self._links.likeness(theirs.vectors[word], usual.vector)),
                float(_ending(theirs.words[word].key, usual.form)),
                float(at in (theirs.first[word], theirs.last[word])),
                float(any(row in others for row in (theirs.first[word], theirs.last[word]))),
                min(_BEHIND, max(0.0, float(less))),
                float(bool(kin[word] - (uses - there))),
                *_off(ours, at, word, len(theirs.words)),
                1.0,
            ]
            for word, less in zip(words, behind, strict=True)
        ]
        found = tuple(theirs.words[word] for word in words)
        return Use(bead, ours.words[at].span, usual.form, len(uses & there), found, np.array(rows, np.float64))

    def _of_word(self, side: Side, at: int) -> tuple[float, float, float]:
        """Return what speaks for a word of the version by itself."""
        place = log(rank(side.words[at].key, self._languages[1]))
        return place, sqrt(float(side.answered[at])), _cut(float(side.best[at]))


def _ending(one: str, other: str) -> int:
    """Return how many letters two words end alike in, as words of one case and number do; four at most."""
    shorter = min(len(one), len(other), _ENDING)
    return next((size for size in range(shorter) if one[-1 - size] != other[-1 - size]), shorter)


def _off(ours: Side, at: int, word: int, width: int) -> tuple[float, float, float]:
    """
    Return how far a word is from where the links around a term lead one to expect its rendering.

    First from their middle, then from the nearest of the neighbours' counterparts; and
    whether it is between those of the words before and behind.
    """
    around = [row for row in range(max(0, at - _AROUND), min(len(ours.words), at + _AROUND + 1)) if row != at]
    links = [
        (row, place) for row in around for place in sorted({int(ours.first[row]), int(ours.last[row])} - {-1, word})
    ]
    places = sorted(place for _, place in links)
    middle = places[len(places) // 2] if places else (at + 0.5) / len(ours.words) * width
    nearest = min((abs(place - word) for row, place in links if abs(row - at) <= _NEAR), default=_BESIDE)
    before, behind = [place for row, place in links if row < at], [place for row, place in links if row > at]
    between = bool(before and behind) and (max(before) < word < min(behind) or max(behind) < word < min(before))
    return min(_PLACES, abs(word - middle)), min(_BESIDE, float(nearest)), float(between)


def _cut(value: float) -> float:
    return max(_LIKE[0], min(_LIKE[1], value))
