"""
How well an embedder finds a sentence's translation among many.

The measure of Artetxe and Schwenk (2019), "Massively Multilingual Sentence
Embeddings": of two lists of translations, each sentence looks for the
nearest of the other list; the score is the share that finds its own line. It
is taken in both directions. A line whose text occurs twice can be found
under either number: equal texts count as right.

What it cannot see: whether an alignment of a whole text gains from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from compare.errors import InputError
from compare.plugins import Embedder

if TYPE_CHECKING:
    from compare.plugins import Vectors

NON_ENGLISH = (("fr", "de"), ("uk", "ru"), ("uk", "fr"), ("zh", "ja"), ("ar", "es"), ("pl", "uk"))
"""The pairs of NTREX languages without English that are scored."""


@dataclass(frozen=True, slots=True)
class Retrieval:
    """What was found of one pair of languages."""

    source: str
    target: str
    count: int
    forward: float
    """Share of the source sentences that find their translation, in [0, 1]."""

    backward: float
    """Share of the target sentences that find theirs, in [0, 1]."""

    @property
    def mean(self) -> float:
        """Mean of both directions."""
        return (self.forward + self.backward) / 2


def lines(path: Path) -> list[str]:
    """Read the lines of *path*; only a line feed ends one."""
    try:
        return path.read_text(encoding="utf-8").rstrip("\n").split("\n")
    except OSError as error:
        raise InputError(str(path), f"{error.strerror}; give the folder that holds ntrex/ and tatoeba/") from error


def retrieve(languages: tuple[str, str], sides: tuple[Vectors, Vectors], texts: Sequence[Sequence[str]]) -> Retrieval:
    """Score two lists of translations by their unit vectors; costs ``n * n`` products."""
    similarity = sides[0] @ sides[1].T
    forward = _share(similarity.argmax(axis=1), texts[1])
    backward = _share(similarity.argmax(axis=0), texts[0])
    return Retrieval(*languages, len(texts[0]), forward, backward)


def _share(found: NDArray[np.intp], texts: Sequence[str]) -> float:
    right: int = sum(texts[index] == text for index, text in zip(found.tolist(), texts, strict=True))
    return right / max(1, len(texts))


def tatoeba(folder: Path, embedder: Embedder) -> Iterator[Retrieval]:
    """Score every ``<a>-en.<a>`` and ``<a>-en.en`` of *folder*, by language."""
    for path in sorted(folder.glob("*-en.en")):
        language = path.name.partition("-")[0]
        texts = (lines(path), lines(path.with_suffix(f".{language}")))
        yield retrieve(("en", language), (embedder.encode(texts[0]), embedder.encode(texts[1])), texts)


def ntrex(folder: Path, embedder: Embedder) -> Iterator[Retrieval]:
    """Score English against every other ``<language>.txt`` of *folder*, then the pairs of `NON_ENGLISH`."""
    texts: Mapping[str, list[str]] = {path.stem: lines(path) for path in sorted(folder.glob("??.txt"))}
    vectors = {language: embedder.encode(found) for language, found in texts.items()}
    pairs = [("en", language) for language in texts if language != "en"] + list(NON_ENGLISH)
    for one, two in pairs:
        if one in texts and two in texts:
            yield retrieve((one, two), (vectors[one], vectors[two]), (texts[one], texts[two]))
