"""
Which romanization a Latin form follows, told from its letters alone.

A logistic regression a family of systems, over letter n-grams, learnt from our own tables applied to
Cyrillic names (`compare.names.build.systems`). Several families are a tie; none is an honest
answer too, and the usual one for a name that was never romanized.

Limits: a form that most systems share (Putin, Kadyrov) is left without an answer.
"""

from __future__ import annotations

import gzip
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path

from compare.names.gazetteer import fold

NONE = "none"
"""Label of names that are no romanization."""

THRESHOLD = 0.1
"""Chance from which a family is among those named."""

_SURE = 0.6
"""Chance that one of them must have, else there is no answer."""

_MOST = 2
"""A tie of more families is no answer."""

_MARKS = re.compile(r"[^\w]|[ʹʺ_\d]")
_LONGEST = 4


def families_of(form: str) -> tuple[str, ...]:
    """
    Name the families of systems that give such a form as *form*, as in ``("French",)``.

    Two are a tie; none means that the letters do not tell. Families are those of `compare.names.systems`.
    """
    weights, labels = _weights()
    words = [word for word in re.split(r"[\s-]", form) if len(word) > 3]
    return answer(words, weights, labels) if words else ()


def answer(words: Sequence[str], weights: Mapping[str, Sequence[float]], labels: Sequence[str]) -> tuple[str, ...]:
    """Name the labels by which *weights* give every one of *words*, the likeliest first."""
    chances = dict(zip(labels, map(min, zip(*(_chances(word, weights) for word in words), strict=True)), strict=True))
    likely = sorted((label for label in labels if chances[label] >= THRESHOLD), key=lambda label: -chances[label])
    if not likely or NONE in likely or len(likely) > _MOST or chances[likely[0]] < _SURE:
        return ()
    return tuple(likely)


def _chances(word: str, weights: Mapping[str, Sequence[float]]) -> list[float]:
    rows = [weights[""], *(weights[gram] for gram in sorted(ngrams(word)) if gram in weights)]
    return [1 / (1 + math.exp(-sum(column))) for column in zip(*rows, strict=True)]


@lru_cache(maxsize=20_000)
def ngrams(word: str) -> frozenset[str]:
    """Return the runs of one to four letters of *word*, marks left out, its ends marked by ``^`` and ``$``."""
    text = f"^{_MARKS.sub('', fold(word))}$"
    sizes = range(1, _LONGEST + 1)
    return frozenset(text[start : start + size] for size in sizes for start in range(len(text) + 1 - size))


@cache
def _weights() -> tuple[Mapping[str, Sequence[float]], Sequence[str]]:
    path = Path(__file__).parent / "data" / "systems.tsv.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        labels = next(file).rstrip("\n").split("\t")[1:]
        return dict(_rows(file)), labels


def _rows(lines: Iterator[str]) -> Iterator[tuple[str, list[float]]]:
    for line in lines:
        gram, *numbers = line.rstrip("\n").split("\t")
        yield gram, [float(number) for number in numbers]
