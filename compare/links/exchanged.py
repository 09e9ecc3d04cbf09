"""
Two names of a bead that changed places: "Ukraine attacked Russia" for Russia attacked Ukraine.

Both names are answered in the bead, so nothing is missing; but the other comes first, and the words around the
one are the answers to the words around the other. What speaks for it: how like the words around the names are,
crosswise and straight, on either side of them and regardless of the side; and where the words that are linked lead
one to expect the names. The odds are a logistic regression, fitted by ``python -m compare.evaluation.exchanged`` on
professional translations with and without such exchanges; ``exchanged.json`` holds the weights.

Names of one phrase have no roles to change: the Florida Fish Commission is the Commission of Florida elsewhere. Nor has
one that owns something on both sides: HBO's series Nightfall, Nightfall, the series of HBO.

A passive turns a sentence round as well: where one side names an agent by its preposition and the other does not,
nothing is said. Where endings tell the roles, the name that stands first must have none and the other one, and there
may be but a few words between.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path

from compare.links.agents import ENDINGS, is_agent, is_told
from compare.links.around import Around, Pair
from compare.links.known import Texts
from compare.links.linker import Side
from compare.names.namewords import NameWord
from compare.names.scripts import CASELESS
from compare.types import Span

WEIGHTS = Path(__file__).with_name("exchanged.json")

_ONE_PHRASE = re.compile(r"(?:['’]s?)?(?:[\s-]+(?:[A-Z][\w.]*(?:['’]s?)?|of|and|for|the|&))*[\s-]+")
"""What stands between two words of one English name, or of names that are joined by a possessive."""

_OWNERS = {
    "bg": r"\bна\s+",
    "de": r"\b(?:von|vom|des|der)\s+",
    "es": r"\b(?:de|del)(?:\s+(?:la|los|las))?\s+",
    "fr": r"\b(?:de(?:\s+la)?\s+|de\s+l['’]|d['’]|du\s+|des\s+)",
    "it": r"\b(?:(?:di|del|dello|della|dei|degli|delle)\s+|dell['’])",
    "nl": r"\bvan(?:\s+(?:de|het))?\s+",
    "pt": r"\b(?:de|do|da|dos|das)\s+",
}
"""By language, what makes an owner of the name behind it."""


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
    for number in range(len(every.alignment.beads)):
        if not (every.answers.sources[number] and every.answers.targets[number]):
            continue
        pairs = list(_pairs(every, number))
        if CASELESS & set(every.answers.languages):
            pairs += _tabled(every, number, pairs)
        pairs.sort(key=lambda pair: pair.row)
        if len(pairs) < 2:
            continue
        around = Around(every, number, pairs)
        for one, two in combinations(pairs, 2):
            is_other = one.source.key != two.source.key and one.target.key != two.target.key
            if two.column < one.column and is_other and not _is_one_phrase(every, one, two):
                if not _same_agents(every, one, two):
                    continue
                signs = around.signs(one, two)
                if _fit_endings(every, one, two, is_clause=bool(signs["clause"])):
                    yield Exchanged(number, (one, two), signs)


def _is_one_phrase(every: Texts, one: Pair, two: Pair) -> bool:
    """Tell whether two names of an English original are parts of one, or the first owns something on both sides."""
    languages, texts = every.answers.languages, (every.alignment.source.text, every.alignment.target.text)
    if languages[0] != "en":
        return False
    between = texts[0][one.source.span.end : two.source.span.start]
    if _ONE_PHRASE.fullmatch(between):
        return re.search(r"\b[A-Z]|['’]", between) is not None
    owner = _OWNERS.get(languages[1])
    if owner is None or not re.match(r"['’]s?\b|['’]\s", between):
        return False
    return re.search(owner + "$", texts[1][: one.target.span.start]) is not None


def _fit_endings(every: Texts, one: Pair, two: Pair, *, is_clause: bool) -> bool:
    """Tell whether endings, where there are any, say that the name that comes first is the one that acts."""
    languages, texts = every.answers.languages, (every.alignment.source.text, every.alignment.target.text)
    if languages[0] in ENDINGS and is_clause and not is_told(texts[0], one.source.span, two.source.span, languages[0]):
        return False
    told = is_clause and is_told(texts[1], two.target.span, one.target.span, languages[1])
    return languages[1] not in ENDINGS or told


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
    rows, columns = map(_places, _sides(every, number))
    for one in ours:
        answered = [two for two in theirs if _answers(every, one, two)]
        if counts[0][one.key] == 1 and len(answered) == 1 and counts[1][answered[0].key] == 1:
            two = answered[0]
            back = [word for word in ours if _answers(every, word, two)]
            if len(back) == 1 and one.span.start in rows and two.span.start in columns:
                yield Pair(one, two, rows[one.span.start], columns[two.span.start])


def _tabled(every: Texts, number: int, known: Sequence[Pair]) -> Iterator[Pair]:
    """Yield the names of the table that stand once on either side and are no pair yet: 俄罗斯, not all of sounds."""
    sides = [_mentioned(side, rows) for side, rows in zip(_sides(every, number), every.rows, strict=True)]
    taken = {pair.row for pair in known}, {pair.column for pair in known}
    for row in sides[0].keys() & sides[1].keys():
        ours, theirs = sides[0][row], sides[1][row]
        if not (taken[0] & set(ours) or taken[1] & set(theirs)) and _is_run(ours) and _is_run(theirs):
            words = [
                NameWord(
                    side.words[run[0]].key,
                    Span(side.words[run[0]].span.start, side.words[run[-1]].span.end),
                    False,
                    False,
                )
                for side, run in zip(_sides(every, number), (ours, theirs), strict=True)
            ]
            yield Pair(words[0], words[1], ours[0], theirs[0])


def _sides(every: Texts, number: int) -> tuple[Side, Side]:
    return every.links.source(number), every.links.target(number)


def _mentioned(side: Side, rows: Mapping[int, int]) -> dict[int, list[int]]:
    """Return the words of each name of the table."""
    found: dict[int, list[int]] = {}
    for at, word in enumerate(side.words):
        if word.span.start in rows:
            found.setdefault(rows[word.span.start], []).append(at)
    return found


def _is_run(places: Sequence[int]) -> bool:
    return places[-1] - places[0] == len(places) - 1


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
