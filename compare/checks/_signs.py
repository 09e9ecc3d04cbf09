"""
The signs that a cue of one side of a bead has no counterpart on the other.

They are the same in every language; `compare.checks._cued` weighs them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log, sqrt

import numpy as np

from compare.checks._contrast import Contrast, Phenomenon
from compare.checks._cues_in import cues_in
from compare.cues.marks import has_mark
from compare.cues.traces import FREE, Trace, into, odds, odds_of, traces
from compare.links import Linked, Side
from compare.links.left_over import Run
from compare.links.signs import ANSWERED, doubt
from compare.types import Alignment, Span

_AROUND = 4
"""Words before and behind a cue that are its surroundings."""

_LINKING = 3
"""Words before and behind a cue whose links tell where its counterpart should be."""

_STRAY = 8
"""Words from the middle of these links from which on one is a stray."""

_MARGIN = 2
"""Words that the place of the counterpart is wider than the links."""


class Pair:
    """A bead of which *side* has cues that the other lacks."""

    def __init__(self, alignment: Alignment, links: Linked, phenomenon: Phenomenon, index: int, side: int) -> None:
        both = (links.source(index), links.target(index))
        self._index, self._side, self._phenomenon = index, side, phenomenon
        self._here, self._there = both[side], both[1 - side]
        documents = (alignment.source, alignment.target)
        self._documents = documents[side], documents[1 - side]
        sides = alignment.sides(alignment.beads[index])
        self._sentences = sides[side], sides[1 - side]
        self._traces = [self._traced(which) for which in (0, 1)]
        tables = into(self._language(0), self._language(1))
        self._into = tables if phenomenon.id in FREE and phenomenon.id in odds_of(tables) else ""
        self._traces_into = self._traced(0, tables) if self._into else []
        self._links: dict[int, list[int]] = {}
        starts = [{word.span.start: place for place, word in enumerate(one.words)} for one in (self._here, self._there)]
        for pair in links.pairs(index):
            spans = (pair.source, pair.target) if side == 0 else (pair.target, pair.source)
            self._links.setdefault(starts[0][spans[0].start], []).append(starts[1][spans[1].start])
        self._hints_here, self._hints = self._cues(phenomenon.hints)
        self._asserts = self._cues(phenomenon.asserts)
        self._says = self._cues(phenomenon.says)[0]
        self._unreal = self._cues(phenomenon.unreal)[0]
        self._kindred = [self._cues(family) for family in phenomenon.kin]

    def contrast(self, cues: Sequence[Span], run: Run | None, *, moved: bool) -> Contrast:
        """Return the contrast with the signs of the cue that is surest to have been lost."""
        mild = self._cues(self._phenomenon.mild)[0]
        all_mild = all(any(cue.meets(one) for one in mild) for cue in cues)
        rows = [
            [
                *self._signs(cue, len(cues), run),
                *(float(moved), float(all_mild), *self._names(cue), *self._more(cue), *self._said(cue)),
                *(*self._kin(cue), *self._expected_into(cue), self._is_told(cue), self._is_unreal(cue), 1.0),
            ]
            for cue in cues
        ]
        best = max(rows, key=lambda row: row[0] + row[1] - row[2] - row[3])
        others = tuple(sentence.span for sentence in self._sentences[1])
        return Contrast(self._index, self._side, tuple(cues), others, np.array(best, np.float64))

    def place(self, cue: Span) -> Span:
        """Return where the counterpart of a cue should be."""
        return self._window(self._at(cue))

    def _signs(self, cue: Span, cues: int, run: Run | None) -> list[float]:
        here, there, words = self._here, self._there, self._here.words
        at = self._at(cue)
        telling = [place for place in self._around(at) if not here.light[place] and place not in at]
        first, last = self._place(at)
        window, close = self._window(at), self._beside(at)
        expected, expected_near = self._odds(0), self._odds(0, close)
        answer, answer_near = self._odds(1), self._odds(1, window)
        inside = run is not None and run.span.meets(cue)
        return [
            _cut(expected, -5, 5),
            _cut(expected_near, -5, 4),
            _cut(answer, -6, 4),
            _cut(answer_near, -6, 4),
            max(0.0, answer + 1.5),
            max(0.0, answer_near + 2),
            min(3, len(self._hints)),
            min(3, sum(hint.meets(window) for hint in self._hints)),
            _cut(max(float(here.best[place]) for place in at), -1, 7),
            _cut(self._kept(at), -1, 7),
            float(here.linked[telling].mean()) if telling else 0.0,
            _covered(here),
            _covered(there),
            float(run.signs[2]) if run else 0.0,
            log(len(words)),
            min(3, cues),
            _cut(run.odds, -3, 6) if run and inside else 0.0,
            float(inside),
            (last - first) / len(there.words),
            float(any("?" in sentence.text or "？" in sentence.text for sentence in self._sentences[0])),
            float(any(has_mark(sentence.text) for sentence in self._sentences[1])),
            *self._assertion(window, close),
        ]

    def _assertion(self, window: Span, close: Span) -> list[float]:
        """Return whether *window* alone asserts, and how surely it and what is *close* to the cue are rendered so."""
        if self._phenomenon.asserts is None:
            return [0.0, 0.0, 0.0]
        return [
            float(self._is_asserted(window)),
            _cut(self._odds(1, window, "assertion"), -4, 3),
            _cut(self._odds(0, close, "assertion"), -4, 3),
        ]

    def _is_asserted(self, window: Span) -> bool:
        """Tell whether *window* asserts, and nothing on this side does."""
        return not self._asserts[0] and any(cue.meets(window) for cue in self._asserts[1])

    def _more(self, cue: Span) -> tuple[float, float, float, float]:
        """
        Return more signs of a cue.

        The odds of the sister phenomenon there and near, how many hints of the cue's own side are
        beside it, and how surely the surest of the hints near its place stands for such a cue.
        """
        at = self._at(cue)
        window, beside = self._window(at), self._beside(at, _LINKING)
        others = sum(hint.meets(beside) and not hint.meets(cue) for hint in self._hints_here)
        base = odds((), self._phenomenon.id, self._language(1))
        hinted = max((self._odds(1, hint) - base for hint in self._hints if hint.meets(window)), default=0.0)
        sister = self._phenomenon.sister
        both = (self._odds(1, None, sister), self._odds(1, window, sister)) if sister else (0.0, 0.0)
        return _cut(both[0], -6, 4), _cut(both[1], -6, 4), min(3, others), _cut(hinted, -1, 5)

    def _said(self, cue: Span) -> tuple[float, float, float]:
        """
        Return what the lexicon says of a cue and of the words around it.

        How usual the best answer to one of its words is, how surely there should be one where there is none, and
        which share of the words around it has an answer.
        """
        at, here = self._at(cue), self._here
        telling = [place for place in self._around(at) if not here.light[place] and place not in at]
        said = float(here.answered[at].max())
        unsaid = 0.0 if said > ANSWERED else float(doubt(here)[at].max())
        return sqrt(said), unsaid, float((here.answered[telling] > ANSWERED).mean()) if telling else 0.0

    def _kin(self, cue: Span) -> tuple[float, float, float, float, float]:
        """
        Return which family a cue is of, and what stands for it.

        How many words of its family are on the other side and near its place there, and whether
        what can be is what will be there.
        """
        if not self._kindred:
            return 0.0, 0.0, 0.0, 0.0, 0.0
        window = self._window(self._at(cue))
        able, ought = (any(one.meets(cue) for one in here) for here, _ in self._kindred)
        kin = [word for (_, there), of in zip(self._kindred, (able, ought), strict=True) if of for word in there]
        near = sum(word.meets(window) for word in kin)
        return float(able), float(ought), min(2, len(kin)), min(2, near), float(able and self._is_asserted(window))

    def _expected_into(self, cue: Span) -> tuple[float, float, float]:
        """Return how surely a cue and the words beside it are rendered by one in the other side's language."""
        if not self._into:
            return 0.0, 0.0, 0.0
        beside = self._beside(self._at(cue))
        whole, near = (odds(self._traces_into, self._phenomenon.id, self._into, within) for within in (None, beside))
        return _cut(whole, -5, 5), _cut(near, -5, 5), _cut(near + 1, 0, 6)

    def _is_told(self, cue: Span) -> float:
        """Tell whether a cue of neither family stands behind a verb of saying: it is then the future of the past."""
        if any(one.meets(cue) for here, _ in self._kindred for one in here):
            return 0.0
        return float(any(one.end <= cue.start for one in self._says))

    def _is_unreal(self, cue: Span) -> float:
        return float(any(one.meets(cue) for one in self._unreal))

    def _window(self, at: Sequence[int]) -> Span:
        """Return the words of the other side among which the counterpart of the words *at* should be."""
        first, last = self._place(at)
        return Span(self._there.words[first].span.start, self._there.words[last].span.end)

    def _beside(self, at: Sequence[int], behind: int = 1) -> Span:
        """Return the words *at*, with the one before and so many *behind* them."""
        words = self._here.words
        return Span(words[max(0, at[0] - 1)].span.start, words[min(len(words) - 1, at[-1] + behind)].span.end)

    def _at(self, cue: Span) -> list[int]:
        """Return the words that a cue is, or the one nearest to it."""
        words = self._here.words
        at = [place for place, word in enumerate(words) if word.span.start < cue.end and cue.start < word.span.end]
        return at or [min(range(len(words)), key=lambda place: abs(words[place].span.start - cue.start))]

    def _around(self, at: Sequence[int]) -> range:
        return range(max(0, at[0] - _AROUND), min(len(self._here.words), at[-1] + _AROUND + 1))

    def _names(self, cue: Span) -> tuple[float, float]:
        """Return how many names and numbers around a cue have no counterpart, and how many have one."""
        known = [place for place in self._around(self._at(cue)) if self._here.known[place]]
        kept = sum(bool(self._here.linked[place]) for place in known)
        return min(3.0, len(known) - kept), min(3.0, kept)

    def _odds(self, which: int, within: Span | None = None, phenomenon: str = "") -> float:
        return odds(self._traces[which], phenomenon or self._phenomenon.id, self._language(which), within)

    def _language(self, which: int) -> str:
        return self._documents[which].primary_language

    def _cues(self, table: Mapping[str, str] | None) -> tuple[list[Span], list[Span]]:
        """Return where this side and the other have a cue of *table*."""
        if table is None:
            return [], []
        one, two = (cues_in(*side, table) for side in zip(self._sentences, self._documents, strict=True))
        return one, two

    def _traced(self, which: int, tables: str = "") -> list[Trace]:
        """Return the traces of a side, placed in its document; those that *tables* know, by default its language's."""
        return [
            Trace(one.key, one.start + sentence.span.start, one.end + sentence.span.start)
            for sentence in self._sentences[which]
            for one in traces(sentence.text, tables or self._language(which))
        ]

    def _place(self, at: Sequence[int]) -> tuple[int, int]:
        """Return the first and the last word of the other side where the counterpart of the words *at* should be."""
        around = range(max(0, at[0] - _LINKING), min(len(self._here.words), at[-1] + _LINKING + 1))
        count = len(self._there.words)
        places = sorted(other for place in around for other in self._links.get(place, ()))
        if places:
            middle = places[len(places) // 2]
            places = [place for place in places if abs(place - middle) <= _STRAY]
            return max(0, places[0] - _MARGIN), min(count - 1, places[-1] + _MARGIN)
        middle = int((at[0] + 0.5) / len(self._here.words) * count)
        return max(0, middle - 2 * _LINKING), min(count - 1, middle + 2 * _LINKING)

    def _kept(self, at: Sequence[int]) -> float:
        """Return how alike the words next to a cue are to any word there, the least alike one."""
        telling = [place for place in range(len(self._here.words)) if not self._here.light[place] and place not in at]
        near = [
            *[place for place in telling if place > at[-1]][:2],
            *[place for place in telling if place < at[0]][-1:],
        ]
        return min((float(self._here.best[place]) for place in near), default=0.0)


def _covered(side: Side) -> float:
    heavy = ~side.light
    return float(side.linked[heavy].mean()) if heavy.any() else 0.0


def _cut(value: float, least: float, most: float) -> float:
    return max(least, min(most, value))
