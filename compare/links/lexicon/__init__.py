"""
Which words translate each other: a table learnt from sentence pairs, over English where neither side is.

Vectors say that *doctor* and *hospital* are alike; a table says that *Arzt* is *doctor*. For each
language it has the English words that its words stand opposite, how often, and how
often a word has any counterpart that the table knows: if *name* nearly always has one of three and none of
them is there, it was left out. Inflected forms that a language has seldom are read by their stems.

``<language>.npz`` holds the table of a language against English, ``en.npz`` which English words there
are; ``python -m compare.evaluation.lexicon PARALLEL`` learnt them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from compare.languages import language_of
from compare.links.forms import base

FOLDER = Path(__file__).parent

STEM = "~"
"""Marks the stems among the keys."""

STEPS = 255
"""Shares are kept as whole numbers up to this: their square roots, times it."""

_SHORTEST, _LEFT = 4, 3
"""Letters of an English word that is cut, and that are left of it."""

_VOWEL = re.compile("[aeiouy]")

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Table:
    """What is known of the words of a language; of English, only which there are."""

    keys: NDArray[np.uint32]
    """Shape ``(words,)``, ascending: the CRC-32 of each word, and of each stem with a mark before it."""

    reach: Floats
    """Shape ``(words,)``; how often a word has a counterpart that the table knows."""

    starts: Integers
    """Shape ``(words + 1,)``; where each word's meanings begin."""

    meanings: Integers
    """Shape ``(entries,)``; places of English words in the keys of the English table."""

    shares: Floats
    """Shape ``(entries,)``; how often a word stands opposite that one, in [0, 1]."""

    english: Floats
    """
    How often an English word has a counterpart in this language that the table knows.

    Shape ``(English words,)``; that of English has none.
    """


class Entries(NamedTuple):
    """What the table has of some words."""

    starts: Integers
    """Shape ``(words + 1,)``; where each word's meanings begin."""

    meanings: Integers
    """Shape ``(entries,)``; numbers of English words."""

    shares: Floats
    """Shape ``(entries,)``."""

    reach: Floats
    """Shape ``(words,)``; how often a word has a counterpart that is known; 0 for words that are not."""

    def take(self, words: Integers) -> Entries:
        """Return the entries of some of the words, in their order."""
        places, sizes = _within(self.starts, words)
        starts = np.concatenate(([0], np.cumsum(sizes))).astype(np.int64)
        return Entries(starts, self.meanings[places], self.shares[places], self.reach[words])


def known(words: Sequence[str], language: str, other: str) -> Entries:
    """
    Return what the table has of words.

    Args:
        words: in one case.
        language: theirs, as ISO 639-1.
        other: that of the text that they are held against; nothing is known if it is the same, or has no table.
    """
    table, opposite = table_of(language), table_of(other)
    if language == other or table is None or opposite is None:
        empty = np.zeros(0, np.int64), np.zeros(0, np.float32)
        return Entries(np.zeros(len(words) + 1, np.int64), *empty, np.zeros(len(words), np.float32))
    return _english_entries(words, table, opposite) if language == "en" else _entries(words, language, table, opposite)


def _english_entries(words: Sequence[str], english: Table, opposite: Table) -> Entries:
    """Return each English word as its own meaning."""
    at = _find(english.keys, [key_of(stem(word, "en")) for word in words])
    there = at >= 0
    starts = np.concatenate(([0], np.cumsum(there))).astype(np.int64)
    reach = np.where(there, opposite.english[at], np.float32(0))
    return Entries(starts, at[there], np.ones(int(there.sum()), np.float32), reach)


def _entries(words: Sequence[str], language: str, table: Table, opposite: Table) -> Entries:
    """Return the meanings of words, of a form or else of its stem; beyond English they reach what its words do."""
    whole = _find(table.keys, [key_of(word) for word in words])
    parts = _find(table.keys, [key_of(STEM + stem(word, language)) for word in words])
    at = np.where(whole >= 0, whole, parts)
    places, sizes = _within(table.starts, np.maximum(at, 0))
    kept = np.repeat(at >= 0, sizes)
    starts = np.concatenate(([0], np.cumsum(np.where(at >= 0, sizes, 0)))).astype(np.int64)
    meanings, shares = table.meanings[places][kept], table.shares[places][kept]
    if not len(opposite.english):
        return Entries(starts, meanings, shares, np.where(at >= 0, table.reach[at], np.float32(0)))
    owners = np.repeat(np.arange(len(words)), np.diff(starts))
    reach = np.bincount(owners, shares * opposite.english[meanings], len(words))
    return Entries(starts, meanings, shares, np.minimum(reach, 1).astype(np.float32))


def is_listed(word: str, language: str) -> bool:
    """Tell whether the table has a word as it is written, in one case, not only its stem; of English it has stems."""
    table = table_of(language)
    return table is not None and int(_find(table.keys, [key_of(word)])[0]) >= 0


def together(one: Entries, other: Entries) -> Floats:
    """
    Return how often words stand for each other, over the English words that they share.

    Returns:
        Shape ``(words of one, words of other)``, in [0, 1].
    """
    meanings, at = np.unique(np.concatenate((one.meanings, other.meanings)), return_inverse=True)
    sides = []
    for entries, columns in ((one, at[: len(one.meanings)]), (other, at[len(one.meanings) :])):
        side = np.zeros((len(entries.reach), len(meanings)), np.float32)
        side[np.repeat(np.arange(len(entries.reach)), np.diff(entries.starts)), columns] = entries.shares
        sides.append(side)
    return np.asarray(np.minimum(sides[0] @ sides[1].T, 1), np.float32)


@cache
def table_of(language: str) -> Table | None:
    """Read the table of a language; None if there is none."""
    path = FOLDER / f"{language}.npz"
    if not path.exists():
        return None
    with np.load(path) as file:
        data = {name: file[name] for name in file.files}
    return Table(
        np.cumsum(data["keys"], dtype=np.uint32),
        _unpacked(data["reach"]),
        np.concatenate(([0], np.cumsum(data["counts"], dtype=np.int64))),
        data["meanings"].astype(np.int64),
        _unpacked(data["shares"]),
        _unpacked(data["english"]),
    )


def _unpacked(steps: NDArray[np.uint8]) -> Floats:
    return np.asarray((steps.astype(np.float32) / STEPS) ** 2, np.float32)


def key_of(word: str) -> int:
    """Return what a word is found by."""
    return crc32(word.encode())


def stem(word: str, language: str) -> str:
    """Return what forms of a word have in common: no English -s, -ed, -ing; elsewhere the first letters, see `base`."""
    if language == "en":
        return _english(word)
    return base(word, language) if language_of(language).spaces else word


@lru_cache(maxsize=65536)
def _english(word: str) -> str:
    if len(word) < _SHORTEST or not word.isascii():
        return word
    if word.endswith(("ies", "ied")):
        return word[:-3] + "y" if len(word) > _SHORTEST else word
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= _LEFT and _VOWEL.search(rest):
            word = rest[:-1] if rest[-1] == rest[-2] and rest[-1] not in "lsz" else rest
            break
    return word[:-1] if word.endswith("e") and len(word) >= _SHORTEST else word


def _find(keys: NDArray[np.uint32], wanted: Sequence[int]) -> Integers:
    """Return where each of *wanted* stands among *keys*, -1 for one that does not."""
    numbers = np.array(wanted, np.uint32)
    at = np.minimum(np.searchsorted(keys, numbers), len(keys) - 1)
    return np.where(keys[at] == numbers, at, -1).astype(np.int64)


def _within(starts: Integers, words: Integers) -> tuple[Integers, Integers]:
    """Return the places of the entries of *words*, one word's behind the other's, and how many each has."""
    sizes = starts[words + 1] - starts[words]
    ends = np.cumsum(sizes)
    total = int(ends[-1]) if len(ends) else 0
    return np.arange(total) + np.repeat(starts[words] - (ends - sizes), sizes), sizes
