"""
English against English: two translations of one sentence.

Made from the Tatoeba pairs of the training text: where one foreign sentence
has two English translations, they are a pair. Training leaves out every
sentence of these sets, in all its pairs.

What it cannot see: long sentences; Tatoeba's have seven words on average.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

from compare.evaluation.retrieval import Retrieval, retrieve
from compare.plugins import Embedder

PAIRS = 1000
"""In each of the two sets."""

_SHARED = 0.6
"""The hard set's pairs have at most this share of their words in common."""


def overlap(one: str, two: str) -> float:
    """Return the share of the words of both sentences that both have, in [0, 1]."""
    first, second = (frozenset(_words(text)) for text in (one, two))
    return len(first & second) / max(1, len(first | second))


def _words(text: str) -> list[str]:
    letters = "".join(char if char.isalnum() else " " for char in text.casefold().replace("'", ""))
    return letters.split()


def paraphrases(parallel: Path) -> dict[str, list[tuple[str, str]]]:
    """
    Return the sets ``any`` and ``hard``, each `PAIRS` pairs or as many as there are.

    No sentence is in two pairs. Which pairs are taken, and in which order,
    depends on the sentences alone.
    """
    found: dict[str, list[tuple[str, str]]] = {"any": [], "hard": []}
    taken: set[str] = set()
    for one, two in sorted(_candidates(parallel), key=_rank):
        shared = overlap(one, two)
        kind = "any" if len(found["any"]) < PAIRS else "hard"
        same = {" ".join(_words(text)) for text in (one, two)}
        if len(found[kind]) < PAIRS and shared < 1 and not same & taken and (kind == "any" or shared <= _SHARED):
            taken |= same
            found[kind].append((one, two))
    return found


def _rank(pair: tuple[str, str]) -> bytes:
    return blake2b("\t".join(pair).encode(), digest_size=8).digest()


def _candidates(parallel: Path) -> set[tuple[str, str]]:
    found = set()
    for path in sorted(parallel.glob("??-en.tsv.gz")):
        english: dict[str, set[str]] = {}
        for foreign, text in _tatoeba(path):
            english.setdefault(foreign, set()).add(text)
        for texts in english.values():
            if len(texts) > 1:
                first, second, *_ = sorted(texts)
                found.add((first, second))
    return found


def _tatoeba(path: Path) -> Iterator[tuple[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as handle:
        for line in handle:
            columns = line.rstrip("\n").split("\t")
            if columns[-1] == "tatoeba":
                yield columns[0], columns[1]


def score(parallel: Path, embedder: Embedder) -> Iterator[tuple[str, Retrieval]]:
    """Score each set by name: every sentence looks for its counterpart among the others' counterparts."""
    for name, pairs in paraphrases(parallel).items():
        texts = [list(side) for side in zip(*pairs, strict=True)] or [[], []]
        sides = (embedder.encode(texts[0]), embedder.encode(texts[1]))
        yield name, retrieve(("en", "en"), sides, texts)
