"""
First names that one person may have in two forms: Serhii and Sergei, Mykola and Nikolai, Hussein and Hossein.

Source: a list of our own, built by `compare.names.build.given`: the correspondences of Ukrainian, Russian and
Belarusian first names with what each romanization makes of them, and the spellings of Arabic, Persian,
Hebrew and Greek ones in the press.

Limits: two people may bear two forms; who may be one person is for the caller to tell.
"""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from compare.names.closeness import sound_keys
from compare.names.gazetteer import unaccented
from compare.names.inflection import bases, inflected
from compare.names.scripts import script_of


@cache
def _index() -> Mapping[str, frozenset[int]]:
    """Map forms, and sounds behind an equals sign, to the numbers of their names."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    with gzip.open(Path(__file__).parent / "data" / "given.tsv.gz", "rt", encoding="utf-8") as file:
        for number, line in enumerate(file):
            forms, sounds = line.rstrip("\n").split("\t")
            for key in {*forms.split(), *map(_plain, forms.split()), *(f"={sound}" for sound in sounds.split())}:
                found[key].add(number)
    return {form: frozenset(rows) for form, rows in found.items()}


@lru_cache(maxsize=50_000)
def given(word: str, language: str) -> frozenset[int]:
    """Return the first names, as numbers, that a folded *word* is a form of; empty if it is none."""
    if script_of(word) not in {"Latn", "Cyrl"}:
        return frozenset()
    index = _index()
    keys = [*_written(word), *(f"={key}" for key in sound_keys(word, language) if script_of(word) == "Latn")]
    bare = {row for key in keys for row in index.get(key, ())}
    return frozenset(bare or {row for base in bases(word, language) for row in index.get(base, ())})


def is_given(word: str) -> bool:
    """Tell whether a folded *word* is a first name of the list as it is written there."""
    return any(key in _index() for key in _written(word))


def _written(word: str) -> tuple[str, str]:
    return word, _plain(word)


@lru_cache(maxsize=20_000)
def _plain(word: str) -> str:
    return unaccented(word) if script_of(word) == "Latn" else word


def one_given(left: str, right: str, language: str) -> bool:
    """Tell whether two folded words, no case forms of each other, are forms of one first name."""
    return not given(left, language).isdisjoint(given(right, language)) and not inflected(left, right, language)
