"""How alike every word of one side is to every word of the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from compare.figures import Quantity, converts, figures, quantities
from compare.links.cutting import Word
from compare.names.gazetteer import unaccented
from compare.types import Document, NameTable

Floats: TypeAlias = NDArray[np.float32]

_LONG = 5
"""Letters from which on a likeness of spelling says something."""

_SPELT_ALIKE = 0.72
"""Share of equal letters from which on two words count as one: délégation, delegation. Chosen on the gold links."""


class Facts:
    """What is known of the words of one document beside their vectors."""

    def __init__(self, document: Document, words: Sequence[Sequence[Word]], names: NameTable, column: int) -> None:
        self._document = document
        self._words = words
        self._marks = sorted(
            (mention.span, number)
            for number, name in enumerate(names.names)
            for form in (name.cells[column] if column < len(name.cells) else ())
            for mention in form.mentions
        )
        self._starts = [span.start for span, _ in self._marks]

    def mentions(self, sentence: int) -> list[tuple[int, int]]:
        """Return for each word the number of its name in the table, and of the mention in the document; -1 for none."""
        return [self._mention(word) for word in self._words[sentence]]

    def _mention(self, word: Word) -> tuple[int, int]:
        at = bisect_right(self._starts, word.span.start) - 1
        return (self._marks[at][1], at) if at >= 0 and word.span.end <= self._marks[at][0].end else (-1, -1)

    def values(self, sentence: int) -> list[frozenset[Decimal]]:
        """Return for each word the values of the number it is part of; none if it is part of none."""
        place = self._document.sentences[sentence]
        found = _figures(place.text, self._document.language)
        result: list[frozenset[Decimal]] = []
        for word in self._words[sentence]:
            start, end = word.span.start - place.span.start, word.span.end - place.span.start
            result.append(frozenset().union(*(values for first, last, values in found if start < last and first < end)))
        return result

    def measures(self, sentence: int) -> list[tuple[tuple[int, ...], Quantity]]:
        """Return the quantities of a sentence, each with the numbers of its words."""
        place = self._document.sentences[sentence]
        return [
            (
                tuple(
                    number
                    for number, word in enumerate(self._words[sentence])
                    if quantity.span.start < word.span.end - place.span.start
                    and word.span.start - place.span.start < quantity.span.end
                ),
                quantity,
            )
            for quantity in _quantities(place.text, self._document.language)
        ]


def converted(
    source: Sequence[tuple[tuple[int, ...], Quantity]], target: Sequence[tuple[tuple[int, ...], Quantity]]
) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Yield the words of quantities that are one in another unit: 60 feet and 20 metres."""
    for one, quantity in source:
        for other, result in target:
            if quantity.unit != result.unit and converts(quantity, result):
                yield one, other


def same_names(source: Sequence[tuple[int, int]], target: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """
    Link the words of names that are one in the table: first mention with first, second with second.

    A name's words are linked in order; where one side has more (Chinese
    characters, a patronymic), by their share of the way through the name.
    """
    left, right = _by_name(source), _by_name(target)
    for name, mentions in left.items():
        for one, two in zip(mentions, right.get(name, ()), strict=False):
            for at in range(max(len(one), len(two))):
                yield one[at * len(one) // max(len(one), len(two))], two[at * len(two) // max(len(one), len(two))]


def _by_name(mentions: Sequence[tuple[int, int]]) -> dict[int, list[list[int]]]:
    """Return the places of each name's words, one list a mention."""
    found: dict[int, dict[int, list[int]]] = {}
    for place, (name, mention) in enumerate(mentions):
        if name >= 0:
            found.setdefault(name, {}).setdefault(mention, []).append(place)
    return {name: list(places.values()) for name, places in found.items()}


@lru_cache(maxsize=4096)
def _figures(text: str, language: str) -> tuple[tuple[int, int, frozenset[Decimal]], ...]:
    return tuple((*figure.span, figure.readings) for figure in figures(text, language))


@lru_cache(maxsize=4096)
def _quantities(text: str, language: str) -> tuple[Quantity, ...]:
    return tuple(quantities(text, language))


@lru_cache(maxsize=100_000)
def latin(word: str) -> str:
    """Return *word* in plain Latin letters; "" for one too short to be compared by its letters."""
    if len(word) < _LONG or not word[0].isalpha():
        return ""
    if word.isascii():
        return word
    from anyascii import anyascii

    return anyascii(unaccented(word)).lower()


def spelt_alike(source: Sequence[str], target: Sequence[str]) -> Floats:
    """
    Compare words by their letters.

    Returns:
        Shape ``(len(source), len(target))``: the share of letters they have in
        common (normalised Indel similarity), 0 below `_SPELT_ALIKE`.
    """
    from rapidfuzz.distance import Indel
    from rapidfuzz.process import cdist

    left, right = [latin(word) for word in source], [latin(word) for word in target]
    result = np.zeros((len(left), len(right)), np.float32)
    rows = [row for row, word in enumerate(left) if word]
    columns = [column for column, word in enumerate(right) if word]
    if rows and columns:
        found = cdist(
            [left[row] for row in rows],
            [right[column] for column in columns],
            scorer=Indel.normalized_similarity,
            score_cutoff=_SPELT_ALIKE,
            dtype=np.float32,
        )
        result[np.ix_(rows, columns)] = found
    return result
