"""
Two names of a bead that changed places: "Ukraine attacked Russia" for Russia attacked Ukraine.

Both names are answered in the bead, so nothing is missing; but the other comes first, and the words around the
one are the answers to the words around the other. What speaks for it: how like the words around the names are,
crosswise and straight, on either side of them and regardless of the side; and where the words that are linked lead
one to expect the names. The odds are a logistic regression, fitted by ``python -m compare.evaluation.exchanged`` on
professional translations with and without such exchanges; ``exchanged.json`` holds the weights.

A passive turns a sentence round as well: where one side names an agent by its preposition and the other does not,
nothing is said. Where endings tell the roles, the name that stands first must have none and the other one, and there
may be but a few words between.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from math import log
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from compare.links.agents import ENDINGS, is_agent, is_told
from compare.links.known import Texts
from compare.links.linker import Side
from compare.names.namewords import NameWord
from compare.types import Span

WEIGHTS = Path(__file__).with_name("exchanged.json")

_REACH = 4
"""Words on either side of a name that are held against those around another."""

_EDGE = 4.0
"""What it counts, in standard deviations, that both names begin the sentence, or end it."""

_MOST = 6.0
"""The highest likeness of two words, in standard deviations."""

_ORDERS = {"ar": "verb first", "ja": "verb last", "tr": "verb last", "zh": "clause before noun"}
"""Languages whose order of words differs from that of the others, by what sets it apart."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A word of a name in the original, and its answer."""

    source: NameWord
    target: NameWord
    row: int
    column: int
    """Their numbers among the words of the bead's sides."""


@dataclass(frozen=True, slots=True)
class Exchanged:
    """Two names of a bead that may have changed places."""

    bead: int
    pairs: tuple[Pair, Pair]
    signs: dict[str, float]
    """What speaks for and against it."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What was fitted."""

    signs: dict[str, float]
    """What each sign counts; ``""`` is the intercept."""

    major: float
    """Log odds from which on it is hardly ever a translator's freedom."""


@cache
def load_weights() -> Weights:
    """Read the weights that ship with the package."""
    data = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return Weights(data["signs"], data["major"])


def exchanged(every: Texts, weights: Weights | None = None) -> Iterator[tuple[Exchanged, float]]:
    """Yield the likeliest two names of each bead with their log odds, if they are worth a look."""
    weights = weights or load_weights()
    best: dict[int, tuple[float, Exchanged]] = {}
    for found in candidates(every):
        odds = weights.signs[""] + sum(weights.signs[name] * value for name, value in found.signs.items())
        if odds >= weights.major and odds > best.get(found.bead, (float("-inf"),))[0]:
            best[found.bead] = odds, found
    for odds, found in best.values():
        yield found, odds


def candidates(every: Texts) -> Iterator[Exchanged]:
    """Yield every two names of a bead that have one answer each, of which the other comes first in the version."""
    text, language = every.alignment.target.text, every.answers.languages[1]
    for number in range(len(every.alignment.beads)):
        if not (every.answers.sources[number] and every.answers.targets[number]):
            continue
        pairs = list(_pairs(every, number))
        if len(pairs) < 2:
            continue
        around = _Around(every, number, pairs)
        for one, two in combinations(sorted(pairs, key=lambda pair: pair.row), 2):
            if one.column < two.column:
                continue
            if one.source.key != two.source.key and one.target.key != two.target.key and _same_agents(every, one, two):
                signs = around.signs(one, two)
                first, second = sorted((one.target.span, two.target.span))
                if language not in ENDINGS or (signs["clause"] and is_told(text, first, second, language)):
                    yield Exchanged(number, (one, two), signs)


def _same_agents(every: Texts, one: Pair, two: Pair) -> bool:
    """Tell whether both sides name as many of the two as agents of passives, as far as prepositions tell."""
    languages, documents = every.answers.languages, (every.alignment.source, every.alignment.target)
    spans = (one.source.span, two.source.span), (one.target.span, two.target.span)
    counts = [
        sum(is_agent(document.text, span, language) for span in side)
        for document, side, language in zip(documents, spans, languages, strict=True)
    ]
    return counts[0] == counts[1]


def _pairs(every: Texts, number: int) -> Iterator[Pair]:
    """Yield the names that stand once in either side and have one answer."""
    ours, theirs = every.answers.sources[number], every.answers.targets[number]
    counts = [Counter(word.key for word in words) for words in (ours, theirs)]
    rows, columns = (_places(side) for side in (every.links.source(number), every.links.target(number)))
    for one in ours:
        answered = [two for two in theirs if _answers(every, one, two)]
        if counts[0][one.key] == 1 and len(answered) == 1 and counts[1][answered[0].key] == 1:
            two = answered[0]
            back = [word for word in ours if _answers(every, word, two)]
            if len(back) == 1 and one.span.start in rows and two.span.start in columns:
                yield Pair(one, two, rows[one.span.start], columns[two.span.start])


def _answers(every: Texts, one: NameWord, two: NameWord) -> bool:
    """Tell whether two words of names answer each other, or are all that a name of the table has on both sides."""
    if two.key in every.answers.forth.get(one.key, {}):
        return True
    row = every.rows[0].get(one.span.start, -1)
    if row < 0 or row != every.rows[1].get(two.span.start, -2):
        return False
    return all(
        rows.get(word.span.start - 2) != row and rows.get(word.span.end + 1) != row
        for rows, word in zip(every.rows, (one, two), strict=True)
    )


def _places(side: Side) -> dict[int, int]:
    return {place: at for at, word in enumerate(side.words) for place in range(word.span.start, word.span.end)}


class _Around:
    """The words around the names of a bead."""

    def __init__(self, every: Texts, number: int, pairs: Sequence[Pair]) -> None:
        self._sides = every.links.source(number), every.links.target(number)
        self._texts = every.alignment.source.text, every.alignment.target.text
        self._other_order = len({_ORDERS.get(language) for language in every.answers.languages}) > 1
        self._alike = np.clip(every.links.alike(number), 0.0, _MOST)
        self._names = tuple(
            {at for at, word in enumerate(side.words) for name in names if _meet(word.span, name.span)}
            for side, names in zip(
                self._sides, ([pair.source for pair in pairs], [pair.target for pair in pairs]), strict=True
            )
        )
        self._expected = self._expect()

    def signs(self, one: Pair, two: Pair) -> dict[str, float]:
        """Return what speaks for two names having changed places."""
        directed = [self._cross(one, two, sided=True), self._cross(two, one, sided=True)]
        free = [self._cross(one, two, sided=False), self._cross(two, one, sided=False)]
        away = self._away(one, two) - self._away(one, one) + self._away(two, one) - self._away(two, two)
        held = self._held(one, two)
        return {
            "sided": sum(directed),
            "least sided": min(directed),
            "free": sum(free),
            "least free": min(free),
            "away": away / 10,
            "other order": float(self._other_order),
            "common": float(one.source.common and one.target.common) + float(two.source.common and two.target.common),
            "apart": log(1 + abs(one.row - two.row)),
            "apart there": log(1 + abs(one.column - two.column)),
            "beside": float(not held and (abs(one.row - two.row) <= 2 or abs(one.column - two.column) <= 2)),
            "held": float(held),
            "pause": float(self._pause(0, one.row, two.row)) + float(self._pause(1, one.column, two.column)),
            "clause": float(not self._other_order and self._is_clause(one, two)),
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
        if self._pause(0, one.row, two.row) or self._pause(1, one.column, two.column):
            return False
        source, _ = self._sides
        rows = range(min(one.row, two.row) + 1, max(one.row, two.row))
        columns = range(min(one.column, two.column) + 1, max(one.column, two.column))
        content = [at for at in rows if not source.light[at]]
        held = [at for at in content if source.linked[at] and int(source.first[at]) in columns]
        return 0 < len(rows) <= _REACH and 0 < len(columns) <= _REACH and bool(content) and held == content

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


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
