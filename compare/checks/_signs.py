"""
The signs that a cue of one side of a bead has no counterpart on the other.

They are the same in every language; `compare.checks._cued` weighs them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from compare.checks._cues_in import cues_in
from compare.cues.marks import has_mark
from compare.cues.traces import Trace, odds, traces
from compare.links import Linked, Side
from compare.links.left_over import Run
from compare.links.signs import ANSWERED, doubt
from compare.types import Alignment, Document, Sentence, Span

SIGNS = (
    "expected", "expected near", "there", "there near", "there high", "there near high", "hints", "hints near",
    "answered", "kept", "covered near", "covered", "covered there", "longer", "words", "cues", "run", "in run",
    "spread", "question", "marks there", "asserted", "assertion", "assertion here",
    "next door", "mild", "names lost", "names kept", "sister", "sister near", "hints here", "hinted",
    "said", "unsaid", "said near", "one",
)  # fmt: skip
"""What the odds are made of, in order."""

_AROUND = 4
"""Words before and behind a cue that are its surroundings."""

_LINKING = 3
"""Words before and behind a cue whose links tell where its counterpart should be."""

_STRAY = 8
"""Words from the middle of these links from which on one is a stray."""

_MARGIN = 2
"""Words that the place of the counterpart is wider than the links."""


@dataclass(frozen=True, slots=True)
class Phenomenon:
    """What is looked for; patterns by language."""

    id: str
    """As in `compare.cues.traces.PHENOMENA`."""

    clear: Mapping[str, str]
    """Cues."""

    hints: Mapping[str, str]
    """What may be one."""

    empty: Mapping[str, str] | None = None
    """What looks like a cue and is none."""

    mild: Mapping[str, str] | None = None
    """Cues that are never a reason for more than a look."""

    unless: Mapping[str, str] | None = None
    """What must be on neither side, for the cues to count."""

    sister: str = ""
    """Another of `compare.cues.traces.PHENOMENA`, whose odds count as well."""

    asserts: Mapping[str, str] | None = None
    """The contrary of a cue."""


class Contrast(NamedTuple):
    """Words of one side of a bead that have no counterpart on the other."""

    bead: int

    side: int
    """0 if the original has them, 1 if the version does."""

    cues: tuple[Span, ...]
    """In the document of that side."""

    other: tuple[Span, ...]
    """The sentences of the other side."""

    signs: NDArray[np.float64]
    """Shape ``(36,)``: values of `SIGNS`."""

    def odds(self, weights: NDArray[np.float64]) -> float:
        """Return the log odds that something was lost, as of planted against natural contrasts."""
        return float(self.signs @ weights)

    def named(self) -> dict[str, float]:
        """Return the signs by name."""
        return dict(zip(SIGNS, self.signs.tolist(), strict=True))

    def source(self) -> tuple[Span, ...]:
        """Return the evidence in the original."""
        return self.cues if self.side == 0 else self.other

    def target(self) -> tuple[Span, ...]:
        """Return the evidence in the version."""
        return self.other if self.side == 0 else self.cues


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
        self._traces = [
            _traced(sentences, document) for sentences, document in zip(self._sentences, self._documents, strict=True)
        ]
        self._links: dict[int, list[int]] = {}
        starts = [{word.span.start: place for place, word in enumerate(one.words)} for one in (self._here, self._there)]
        for pair in links.pairs(index):
            spans = (pair.source, pair.target) if side == 0 else (pair.target, pair.source)
            self._links.setdefault(starts[0][spans[0].start], []).append(starts[1][spans[1].start])
        self._hints_here, self._hints = (
            cues_in(sentences, document, phenomenon.hints)
            for sentences, document in zip(self._sentences, self._documents, strict=True)
        )
        self._asserts = [
            cues_in(sentences, document, phenomenon.asserts) if phenomenon.asserts else []
            for sentences, document in zip(self._sentences, self._documents, strict=True)
        ]

    def contrast(self, cues: Sequence[Span], run: Run | None, *, moved: bool) -> Contrast:
        """Return the contrast with the signs of the cue that is surest to have been lost."""
        mild = cues_in(self._sentences[0], self._documents[0], self._phenomenon.mild) if self._phenomenon.mild else []
        all_mild = all(any(_meet(cue, one) for one in mild) for cue in cues)
        rows = [
            [
                *self._signs(cue, len(cues), run),
                *(float(moved), float(all_mild), *self._names(cue), *self._more(cue), *self._said(cue), 1.0),
            ]
            for cue in cues
        ]
        best = max(rows, key=lambda row: row[0] + row[1] - row[2] - row[3])
        others = tuple(sentence.span for sentence in self._sentences[1])
        return Contrast(self._index, self._side, tuple(cues), others, np.array(best, np.float64))

    def _signs(self, cue: Span, cues: int, run: Run | None) -> list[float]:
        here, there, words = self._here, self._there, self._here.words
        at = self._at(cue)
        telling = [place for place in self._around(at) if not here.light[place] and place not in at]
        first, last = self._place(at)
        window = Span(there.words[first].span.start, there.words[last].span.end)
        close = Span(words[max(0, at[0] - 1)].span.start, words[min(len(words) - 1, at[-1] + 1)].span.end)
        expected, expected_near = self._odds(0), self._odds(0, close)
        answer, answer_near = self._odds(1), self._odds(1, window)
        inside = run is not None and _meet(run.span, cue)
        return [
            _cut(expected, -5, 5),
            _cut(expected_near, -5, 4),
            _cut(answer, -6, 4),
            _cut(answer_near, -6, 4),
            max(0.0, answer + 1.5),
            max(0.0, answer_near + 2),
            min(3, len(self._hints)),
            min(3, sum(_meet(hint, window) for hint in self._hints)),
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
            float(not self._asserts[0] and any(_meet(cue, window) for cue in self._asserts[1])),
            _cut(self._odds(1, window, "assertion"), -4, 3),
            _cut(self._odds(0, close, "assertion"), -4, 3),
        ]

    def _more(self, cue: Span) -> tuple[float, float, float, float]:
        """
        Return more signs of a cue.

        The odds of the sister phenomenon there and near, how many hints of the cue's own side are
        beside it, and how surely the surest of the hints near its place stands for such a cue.
        """
        at, words, there = self._at(cue), self._here.words, self._there.words
        first, last = self._place(at)
        window = Span(there[first].span.start, there[last].span.end)
        beside = Span(words[max(0, at[0] - 1)].span.start, words[min(len(words) - 1, at[-1] + _LINKING)].span.end)
        others = sum(_meet(hint, beside) and not _meet(hint, cue) for hint in self._hints_here)
        base = odds((), self._phenomenon.id, self._documents[1].primary_language)
        hinted = max((self._odds(1, hint) - base for hint in self._hints if _meet(hint, window)), default=0.0)
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
        language = self._documents[which].primary_language
        return odds(self._traces[which], phenomenon or self._phenomenon.id, language, within)

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


def _traced(sentences: Sequence[Sentence], document: Document) -> list[Trace]:
    """Return the traces of *sentences*, placed in *document*."""
    return [
        Trace(one.key, one.start + sentence.span.start, one.end + sentence.span.start)
        for sentence in sentences
        for one in traces(sentence.text, document.primary_language)
    ]


def _covered(side: Side) -> float:
    heavy = ~side.light
    return float(side.linked[heavy].mean()) if heavy.any() else 0.0


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _cut(value: float, least: float, most: float) -> float:
    return max(least, min(most, value))
