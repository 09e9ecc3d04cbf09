"""The word links of a version, bead by bead."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate, chain

import numpy as np
from numpy.typing import NDArray

from compare.figures import Quantity
from compare.links.alike import Facts, Floats, converted, same_names, spelt_alike
from compare.links.cutting import Word, cut
from compare.links.lexicon import Entries, known, together
from compare.links.matching import Bools, Half, match
from compare.plugins import Context, Embedder
from compare.types import Alignment, Bead, Document, LinkKind, NameTable, WordLink

_MOST = 1_000_000
"""Pairs of words in a bead beyond which it is not linked: no sentence is as long, a table without full stops may be."""

_SAMPLE = 300
"""Words of each text that chance is measured on."""

_TO_DEVIATION = 1.4826
"""Makes a median absolute deviation a standard deviation, if the values are normally distributed."""

_LEAST = 1e-3
"""The least deviation that is believed."""

_LIGHT = 0.6
"""Share of the mean weight of a text's different words below which a word is light."""

_KNOWN = 9.0
"""Standard deviations that a name or a number of the same value counts."""

_WITHIN = 0.5
"""What likeness adds inside a number of several words: million belongs to Millionen, and 386 to 386."""

_SEEN = 2.5
"""Standard deviations from which on a link is owed to the vectors."""

_TRANSLATES, _FULLY, _LEAST_SHARE = 3.0, 5.0, 0.02
"""
Standard deviations that a translation of the lexicon counts, what the root of its share adds, and the least share.

Of nine pairs tried on the gold links the best: the error rate goes from .164 to .155.
"""


@dataclass(frozen=True, slots=True)
class Side:
    """The words of one side of a bead."""

    words: tuple[Word, ...]

    weights: Floats
    """Shape ``(words,)``; 1 is the mean of the text's different words."""

    answered: Floats
    """Shape ``(words,)``; the highest share with which a word of the other side stands opposite, by the lexicon."""

    reach: Floats
    """Shape ``(words,)``; how often the lexicon knows what stands opposite a word; 0 for words that it has not."""

    best: Floats
    """Shape ``(words,)``; the highest likeness to any word of the other side, in standard deviations above chance."""

    linked: Bools
    """Shape ``(words,)``; True for a word that has a link."""

    light: Bools
    """Shape ``(words,)``; True for articles, particles and the like."""

    known: Bools
    """Shape ``(words,)``; True for names and numbers."""

    vectors: Floats
    """Shape ``(words, d)``; not normalised."""

    first: NDArray[np.int64]
    """Shape ``(words,)``; which word of the other side is the first that a word is linked with, -1 for none."""

    last: NDArray[np.int64]
    """The same for the last."""


def linked(alignment: Alignment, context: Context) -> Linked:
    """Return the word links of *alignment*; worked out once for all checks of a run."""
    key = "links", id(alignment)
    if key not in context.memo:
        context.memo[key] = Linked(alignment, context.tools.embedder, context.names, context.document)
    found: Linked = context.memo[key]
    return found


class Linked:
    """The word links of one version; each bead's are worked out when they are asked for."""

    def __init__(self, alignment: Alignment, embedder: Embedder, names: NameTable, document: int) -> None:
        self._alignment = alignment
        self._texts = (
            _Words(alignment.source, embedder, names, 0, alignment.target.primary_language),
            _Words(alignment.target, embedder, names, document, alignment.source.primary_language),
        )
        self._mean, self._spread = _chance(*self._texts)
        self._beads: dict[int, tuple[tuple[WordLink, ...], Side, Side, Floats]] = {}

    def pairs(self, bead: int) -> tuple[WordLink, ...]:
        """Return the links of a bead, in the order of the original's words."""
        return self._of(bead)[0]

    def source(self, bead: int) -> Side:
        """Return what is known of the original's words in a bead."""
        return self._of(bead)[1]

    def target(self, bead: int) -> Side:
        """Return what is known of the version's words in a bead."""
        return self._of(bead)[2]

    def likeness(self, one: Floats, other: Floats) -> float:
        """Return how alike two words' vectors are, in standard deviations above chance."""
        length = float(np.linalg.norm(one) * np.linalg.norm(other))
        return (float(one @ other) / max(length, 1e-9) - self._mean) / self._spread

    def alike(self, bead: int) -> Floats:
        """
        Return how alike a bead's words are, in standard deviations above chance; what the name table says is left out.

        Returns:
            Shape ``(words of the original, words of the version)``.
        """
        return self._of(bead)[3]

    def all(self) -> tuple[tuple[WordLink, ...], ...]:
        """Return the links of every bead; nothing if there is none at all."""
        found = tuple(map(self.pairs, range(len(self._alignment.beads))))
        return found if any(found) else ()

    def _of(self, number: int) -> tuple[tuple[WordLink, ...], Side, Side, Floats]:
        if number not in self._beads:
            self._beads[number] = self._link(self._alignment.beads[number])
        return self._beads[number]

    def link(self, bead: Bead) -> tuple[tuple[WordLink, ...], Side, Side]:
        """Return the links of any bead of the two texts and what is known of its sides' words; not kept."""
        return self._link(bead)[:3]

    def _link(self, bead: Bead) -> tuple[tuple[WordLink, ...], Side, Side, Floats]:
        sides = self._texts[0].take(bead.source), self._texts[1].take(bead.target)
        if len(sides[0].words) * len(sides[1].words) > _MOST:
            sides = self._texts[0].take(()), self._texts[1].take(())
        one, two = sides
        cosines = one.directions @ two.directions.T
        spelt = spelt_alike([word.key for word in one.words], [word.key for word in two.words])
        values = np.array([[bool(left & right) for right in two.values] for left in one.values], np.bool_)
        values = values.reshape(cosines.shape)
        for rows, columns in converted(one.measures, two.measures):
            values[np.ix_(rows, columns)] = True
        shares = together(one.entries, two.entries)
        translated = np.where(shares >= _LEAST_SHARE, _TRANSLATES + _FULLY * np.sqrt(shares), -np.inf)
        seen = np.maximum(cosines, spelt)
        alike = np.minimum(np.maximum((seen - self._mean) / self._spread, translated), _KNOWN)
        alike = np.where(values, _KNOWN + _WITHIN * alike, alike).astype(np.float32)
        named = np.zeros(cosines.shape, np.bool_)
        given = list(same_names(one.mentions, two.mentions))
        for row, column in given:
            named[row, column] = True
        pairs = match(alike, one.half, two.half, self._spread, given)
        grounds = {
            LinkKind.NAME: named,
            LinkKind.NUMBER: values,
            LinkKind.SPELLING: spelt >= np.maximum(cosines, 1e-6),
            LinkKind.MEANING: alike >= _SEEN,
        }
        seen = np.maximum(seen, np.sqrt(shares))
        links = []
        for row, column in np.argwhere(pairs).tolist():
            kind = next((kind for kind, holds in grounds.items() if holds[row, column]), LinkKind.PLACE)
            score = 1.0 if kind in {LinkKind.NAME, LinkKind.NUMBER} else min(1.0, max(0.0, float(seen[row, column])))
            links.append(WordLink(one.words[row].span, two.words[column].span, round(score, 3), kind))
        return tuple(links), one.side(alike, shares, pairs), two.side(alike.T, shares.T, pairs.T), alike


@dataclass(frozen=True, slots=True)
class _Half:
    """One side of a bead, with all that links are made from."""

    words: tuple[Word, ...]
    half: Half
    directions: Floats
    weights: Floats
    mentions: list[tuple[int, int]]
    values: list[frozenset[Decimal]]
    measures: list[tuple[tuple[int, ...], Quantity]]
    entries: Entries

    def side(self, alike: Floats, shares: Floats, pairs: Bools) -> Side:
        """Sum up how the words fared; *alike* and *shares* have a row for each."""
        best = alike.max(axis=1) if alike.size else np.zeros(len(self.words), np.float32)
        known = np.array(
            [name >= 0 or bool(value) for (name, _), value in zip(self.mentions, self.values, strict=True)], np.bool_
        )
        is_linked = np.asarray(pairs.any(axis=1))
        width = pairs.shape[1]
        first, last = (pairs.argmax(axis=1), width - 1 - pairs[:, ::-1].argmax(axis=1)) if width else (-1, -1)
        return Side(
            self.words,
            self.weights,
            shares.max(axis=1, initial=0.0),
            self.entries.reach,
            best,
            is_linked,
            self.half.light,
            known,
            self.half.vectors,
            np.where(is_linked, first, -1),
            np.where(is_linked, last, -1),
        )


class _Words:
    """The words of one document with their vectors; equal words share one."""

    def __init__(self, document: Document, embedder: Embedder, names: NameTable, column: int, other: str) -> None:
        self.words = cut(document, embedder)
        self._facts = Facts(document, self.words, names, column)
        keys = list(dict.fromkeys(word.key for words in self.words for word in words))
        numbers = {key: number for number, key in enumerate(keys)}
        self._ids = [[numbers[word.key] for word in words] for words in self.words]
        self._vectors = np.asarray(embedder.words(keys or [""]), np.float32)  # one row at least, to be multiplied
        lengths = np.linalg.norm(self._vectors, axis=1)
        self.directions = self._vectors / np.maximum(lengths, 1e-9)[:, None]
        self._weights = _weights(lengths, self._ids)
        self._entries = known(keys or [""], document.primary_language, other)

    def take(self, sentences: tuple[int, ...]) -> _Half:
        """Return the words of *sentences* as one run."""
        ids = np.array([id for index in sentences for id in self._ids[index]], np.int64)
        offsets = accumulate((len(self.words[index]) for index in sentences), initial=0)
        weights = self._weights[ids]
        return _Half(
            tuple(chain.from_iterable(self.words[index] for index in sentences)),
            Half(self._vectors[ids], weights < _LIGHT),
            self.directions[ids],
            weights,
            [mention for index in sentences for mention in self._facts.mentions(index)],
            [value for index in sentences for value in self._facts.values(index)],
            [
                (tuple(offset + number for number in numbers), quantity)
                for index, offset in zip(sentences, offsets, strict=False)
                for numbers, quantity in self._facts.measures(index)
            ],
            self._entries.take(ids),
        )


def _weights(lengths: Floats, ids: list[list[int]]) -> Floats:
    """Return each different word's weight, 1 on average: its vector's length, or its rarity if all have one length."""
    if not len(lengths):
        return lengths
    if float(lengths.max() - lengths[lengths > 0].min(initial=lengths.max())) < 1e-3 * float(lengths.max()):
        counts = np.bincount(list(chain.from_iterable(ids)), minlength=len(lengths))
        lengths = (1 / np.sqrt(counts)).astype(np.float32)
    return np.asarray(lengths / max(float(lengths.mean()), 1e-9), np.float32)


def _chance(source: _Words, target: _Words) -> tuple[float, float]:
    """Return the median cosine of words of both texts, taken at random, and its deviation (robust: some are alike)."""
    sample = [
        words.directions[np.unique(np.linspace(0, len(words.directions) - 1, _SAMPLE).astype(np.int64))]
        for words in (source, target)
    ]
    products = sample[0] @ sample[1].T
    middle = float(np.median(products))
    return middle, max(_TO_DEVIATION * float(np.median(np.abs(products - middle))), _LEAST)
