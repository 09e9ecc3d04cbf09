"""What stands around the names of a bead, and what of it speaks for two of them having changed places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from compare.links.known import Texts
from compare.names.namewords import NameWord

_REACH = 4
"""Words on either side of a name that are held against those around another."""

_EDGE = 4.0
"""What it counts, in standard deviations, that both names begin the sentence, or end it."""

_MOST = 6.0
"""The highest likeness of two words, in standard deviations."""

_ORDERS = {"ar": "verb first", "ja": "verb last", "tr": "verb last", "zh": "clause before noun"}
"""Languages whose order of words differs from that of the others, by what sets it apart."""

_VERB = 25  # characters behind an object within which a Japanese verb ends


@dataclass(frozen=True, slots=True)
class Pair:
    """A word of a name in the original, and its answer."""

    source: NameWord
    target: NameWord
    row: int
    column: int
    """Their numbers among the words of the bead's sides."""


class Around:
    """The words around the names of a bead."""

    def __init__(self, every: Texts, number: int, pairs: Sequence[Pair]) -> None:
        self._sides = every.links.source(number), every.links.target(number)
        self._texts = every.alignment.source.text, every.alignment.target.text
        self._languages = every.answers.languages
        self._other_order = len({_ORDERS.get(language) for language in every.answers.languages}) > 1
        self._alike = np.clip(every.links.alike(number), 0.0, _MOST)
        self._names = tuple(
            {at for at, word in enumerate(side.words) for name in names if word.span.meets(name.span)}
            for side, names in zip(
                self._sides, ([pair.source for pair in pairs], [pair.target for pair in pairs]), strict=True
            )
        )
        self._expected = self._expect()

    def signs(self, one: Pair, two: Pair) -> dict[str, float]:
        """Return what speaks for two names having changed places, of which *two* comes first in the version."""
        directed = [self._cross(one, two, sided=True), self._cross(two, one, sided=True)]
        free = [self._cross(one, two, sided=False), self._cross(two, one, sided=False)]
        away = self._away(one, two) - self._away(one, one) + self._away(two, one) - self._away(two, two)
        held, clause = self._held(one, two), self._is_clause(one, two)
        return {
            "sided": sum(directed),
            "least sided": min(directed),
            "free": sum(free),
            "least free": min(free),
            "away": away / 10,
            "other order": float(self._other_order and not clause),
            "common": float(one.source.common and one.target.common) + float(two.source.common and two.target.common),
            "apart": log(1 + abs(one.row - two.row)),
            "apart there": log(1 + abs(one.column - two.column)),
            "beside": float(not held and (abs(one.row - two.row) <= 2 or abs(one.column - two.column) <= 2)),
            "held": float(held),
            "pause": float(self._pause(0, one.row, two.row)) + float(self._pause(1, one.column, two.column)),
            "clause": float(clause),
            "words": log(len(self._sides[0].words)),
        }

    def _held(self, one: Pair, two: Pair) -> bool:
        """Tell whether a word of content between the names is linked with one between their answers: a verb."""
        source, target = self._sides
        columns = range(min(one.column, two.column) + 1, max(one.column, two.column))
        return any(
            int(source.first[at]) in columns and not target.light[int(source.first[at])]
            for at in range(min(one.row, two.row) + 1, max(one.row, two.row))
            if source.linked[at] and not source.light[at] and at not in self._names[0]
        )

    def _pause(self, side: int, one: int, two: int) -> bool:
        """Tell whether there is a mark of punctuation between two words."""
        words = self._sides[side].words
        first, last = min(one, two), max(one, two)
        return re.search(r"[^\w\s’'-]", self._texts[side][words[first].span.end : words[last].span.start]) is not None

    def _is_clause(self, one: Pair, two: Pair) -> bool:
        """Tell whether nothing but a few words that answer each other stand between the names: attacked, a attaqué."""
        source, _ = self._sides
        rows = range(one.row + 1, two.row)
        content = [at for at in rows if not source.light[at]]
        if self._languages[0] in _ORDERS or not content or len(rows) > _REACH or self._pause(0, one.row, two.row):
            return False
        answers = [int(source.first[at]) for at in content]
        if self._languages[1] == "ja":
            return min(answers) > one.column and self._has_particles(one, two)
        if _ORDERS.get(self._languages[1]) in {"verb first", "verb last"}:
            return False
        columns = range(two.column + 1, one.column)
        return (
            len(columns) <= _REACH
            and all(at in columns for at in answers)
            and not self._pause(1, two.column, one.column)
            and "的" not in self._between(one, two)
        )

    def _has_particles(self, one: Pair, two: Pair) -> bool:
        """Tell whether Japanese makes *two* the one that acts, and *one* the one that it is done to, in no passive."""
        text = self._texts[1]
        acts, suffers = text[two.target.span.end :][:1], text[one.target.span.end :][:1]
        verb = text[one.target.span.end :][:_VERB].partition("。")[0]
        return acts in {"は", "が"} and suffers in {"を", "に"} and not re.search("れ[たるてま]|られ", verb)

    def _between(self, one: Pair, two: Pair) -> str:
        return self._texts[1][two.target.span.end : one.target.span.start]

    def _cross(self, one: Pair, two: Pair, *, sided: bool) -> float:
        """Return how much more the words around *one* are like those around the other's answer than its own's."""
        return self._fit(one.row, two.column, sided=sided) - self._fit(one.row, one.column, sided=sided)

    def _fit(self, row: int, column: int, *, sided: bool) -> float:
        """Return how like the words around two places are, on average."""
        total = weight = 0.0
        ours, theirs = (self._window(0, row), self._window(1, column))
        for way in (-1, 1):
            mine = ours[way]
            other = theirs[way] if sided else [*theirs[-1], *theirs[1]]
            for rank, at in enumerate(mine):
                share = float(self._sides[0].weights[at]) / (1 + rank)
                best = max((float(self._alike[at, place]) for place in other), default=0.0)
                total, weight = total + share * best, weight + share
            if sided and len(mine) < _REACH and len(theirs[way]) < _REACH and not (mine and theirs[way]):
                total, weight = total + _EDGE * (not mine and not theirs[way]), weight + 1
        return total / weight if weight else 0.0

    def _window(self, side: int, at: int) -> dict[int, list[int]]:
        count, names = len(self._sides[side].words), self._names[side]
        return {
            way: [
                place
                for place in range(at + way, at + way * (_REACH + 3), way)
                if 0 <= place < count and place not in names
            ][:_REACH]
            for way in (-1, 1)
        }

    def _expect(self) -> NDArray[np.float64]:
        """Return at which word of the version each word of the original should be answered, by the links around it."""
        source, target = self._sides
        rows = [
            at
            for at in range(len(source.words))
            if source.linked[at]
            and at not in self._names[0]
            and not source.light[at]
            and int(source.first[at]) not in self._names[1]
        ]
        columns = [(int(source.first[at]) + int(source.last[at])) / 2 for at in rows]
        return np.interp(
            np.arange(len(source.words)), [-1, *rows, len(source.words)], [-1.0, *columns, float(len(target.words))]
        )

    def _away(self, one: Pair, two: Pair) -> float:
        """Return how near the answer of *two* is to where that of *one* should be; the nearer the higher."""
        return -min(15.0, abs(float(self._expected[one.row]) - two.column))
