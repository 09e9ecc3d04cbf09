"""
No model at all: what two languages write alike, and how long a sentence is.

Names and cognates share the beginnings of their words once both are in plain
Latin letters; numbers share their value; addresses, quotation marks and
question marks carry over; and the translation of a long sentence is long
(Gale and Church, 1993). Each of these is a feature, hashed into a place of
the vector (Weinberger et al., 2009, "Feature Hashing for Large Scale
Multitask Learning"), and features of sentences add up. The length is a bump
on a logarithmic scale, so that the product of two sentences' bumps falls off
as a Gaussian of the logarithm of their ratio.

It needs no file, no language and no other text: a sentence always has the
same vector. What it cannot see: a translation that shares no name, number or
cognate with its original, other than by its length and its place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING, TypeAlias
from zlib import crc32

import numpy as np

from compare.embedders._sums import normalise, runs
from compare.errors import ModelError
from compare.figures import figures
from compare.plugins import Backend

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from compare.plugins import Vectors

_HASHED = 984
"""Places for features; a feature's place and sign are those of its checksum."""

_BUMPS = 40
"""Places for the length."""

_WIDTH = 0.25
"""Width of a bump, and their distance: the product of two falls to 0.6 where one length is 1.4 times the other."""

_LENGTH_SHARE = 0.15
"""Of the product of two sentences, how much their lengths can contribute; chosen on Text+Berg, corpora/ and NTREX."""

_NUMBER = 4.0
"""Weight of a number or an address; a lower-case word of six letters has 1."""

_MARK = 0.5
"""Weight of a punctuation mark that translators keep."""

_CAPITAL = 1.5
"""By how much more a capitalised word counts, for it may be a name."""

_DENSE = 1.8
"""By how much more a Han, kana or hangul character says than a letter."""

_WORD = re.compile(r"[\u30a1-\u30fc]+|[\u3400-\u9fff]+|[^\W\d_\u3040-\u30ff\u3400-\u9fff]+")
_DENSE_SCRIPT = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+")
_MARKS = {"?": "?", "!": "!", ":": ":", ";": ";", "(": "(", "؟": "?", "؛": ";"}
_MARKS |= dict.fromkeys('"«»„“”「」', "quote")

_ALIKE = (
    ("ph", "f"), ("th", "t"), ("ch", "k"), ("c", "k"), ("qu", "k"), ("y", "i"), ("w", "v"), ("z", "s"), ("j", "i"),
    ("ae", "e"), ("oe", "e"), ("ue", "u"), ("ou", "u"),
)  # fmt: skip
"""Spellings that cognates differ in, and what both become."""

_Feature: TypeAlias = tuple[int, float]
"""A place of the vector, and what to add there."""


class LexicalEmbedder:
    """Hashes what a sentence shares with its translation."""

    @property
    def name(self) -> str:
        """Backend, and a number that goes up when the features change."""
        return "lexical:features@1"

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return _HASHED + _BUMPS

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Embed *texts*: shape ``(len(texts), d)``, rows of length 1, or 0 for a blank text."""
        return np.asarray(self.encode_spans(texts, 1)[0])

    def encode_spans(self, sentences: Sequence[str], longest: int) -> Vectors:
        """Embed every run of up to *longest* sentences; features and lengths of its sentences add up."""
        hashed = runs(_sums(sentences), longest) * np.float32(np.sqrt(1 - _LENGTH_SHARE))
        return normalise(np.concatenate((hashed, _lengths(sentences, longest)), axis=2))

    def words(self, words: Sequence[str]) -> Vectors:
        """Return each word's features, not normalised; its length is not among them."""
        rows = np.zeros((len(words), self.dimension), np.float32)
        rows[:, :_HASHED] = _sums(words)
        return rows


def _sums(texts: Sequence[str]) -> Vectors:
    """Add up the features of each text; shape ``(len(texts), _HASHED)``."""
    found = [list(_features(text)) for text in texts]
    rows = np.repeat(np.arange(len(found)), [len(one) for one in found])
    flat = list(chain.from_iterable(found))
    places = np.array([place for place, _ in flat], dtype=np.int64)
    amounts = np.array([amount for _, amount in flat], dtype=np.float64)
    sums = np.bincount(rows * _HASHED + places, amounts, len(found) * _HASHED)
    return np.asarray(sums.reshape(len(found), _HASHED), dtype=np.float32)


def _lengths(texts: Sequence[str], longest: int) -> Vectors:
    """Turn the length of every run into bumps; shape ``(longest, len(texts), _BUMPS)``."""
    done = np.concatenate(([0.0], np.cumsum([_size(text) for text in texts])))
    bumps = np.zeros((longest, len(texts), _BUMPS), np.float32)
    for count in range(1, min(longest, len(texts)) + 1):
        size = done[count:] - done[:-count]
        bumps[count - 1, : len(size)] = _bumps(size)
    return np.multiply(bumps, np.sqrt(_LENGTH_SHARE), dtype=np.float32)


def _bumps(size: NDArray[np.float64]) -> Vectors:
    centres = np.arange(_BUMPS) * _WIDTH
    off = np.log(np.maximum(size, 1))[:, None] - centres
    shape = np.exp(-((off / _WIDTH) ** 2) / 2) * (size > 0)[:, None]
    return normalise(shape.astype(np.float32))


def _size(text: str) -> float:
    """Count what is not white space; blanks count nothing, so that sizes of joined sentences add up."""
    return len("".join(text.split())) + _DENSE * len(_DENSE_SCRIPT.findall(text))


def _features(text: str) -> Iterator[_Feature]:
    for word in _WORD.findall(text):
        yield from _word(word)
    if any(char.isdecimal() for char in text):
        for figure in figures(text, "und"):
            yield _hashed(f"number {figure.value.normalize()}", _NUMBER)
    for address in _ADDRESS.findall(text):
        yield _hashed(f"address {address.rstrip('.,;:!?)')}", _NUMBER)
    for char in text:
        if char in _MARKS:
            yield _hashed(f"mark {_MARKS[char]}", _MARK)


@lru_cache(maxsize=200_000)
def _word(word: str) -> tuple[_Feature, ...]:
    """Return a word's features: itself and its first 3 and 5 letters, long and capitalised words weighing more."""
    if _HAN.match(word):
        return tuple(_hashed(f"pair {one}{two}", 1.0) for one, two in pairwise(word))
    folded = fold(word)
    weight = min(len(folded), 10) / 6 * (_CAPITAL if word[:1].isupper() else 1.0)
    keys: Iterable[str] = [f"start {folded[:size]}" for size in (3, 5) if len(folded) >= size]
    return tuple(_hashed(key, weight) for key in (*keys, *([f"word {folded}"] if len(folded) > 3 else [])))


def fold(word: str) -> str:
    """Write *word* in plain small letters as its cognates would be: ``Fotografía`` and ``Photographie`` meet."""
    from anyascii import anyascii

    bare = "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))
    letters = re.sub(r"[^a-z]", "", anyascii(bare).lower())
    for spelling, common in _ALIKE:
        letters = letters.replace(spelling, common)
    return re.sub(r"(.)\1+", r"\1", letters)


def _hashed(key: str, weight: float) -> _Feature:
    number = crc32(key.encode()) * 2654435761 & 0xFFFFFFFF  # crc32 alone is linear: like keys get like places
    return (number >> 1) % _HASHED, weight if number & 1 else -weight


def load(model: str) -> LexicalEmbedder:
    """Return the one there is; it takes no model."""
    if model:
        raise ModelError(f"lexical:{model}", "lexical has no models; write lexical alone")
    return LexicalEmbedder()


EMBEDDER = Backend(id="lexical", title="No model: numbers, names, cognates, punctuation and length", load=load)
