"""Plain edit distances, by rapidfuzz, which loads on first use."""

from __future__ import annotations

from collections.abc import Mapping


def edits(left: str, right: str) -> int:
    """Return how many letters to insert, delete or replace (Levenshtein 1966)."""
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(left, right)


def overlap(left: str, right: str) -> float:
    """Return the share, in [0, 1], of letters that two words have in common and in order."""
    from rapidfuzz import fuzz

    return fuzz.ratio(left, right) / 100


def nearest(word: str, choices: Mapping[int, str], limit: int) -> list[int]:
    """Return the keys of the *limit* choices that share most letters with *word*, the nearest first."""
    from rapidfuzz import fuzz, process

    return [key for _, _, key in process.extract(word, choices, scorer=fuzz.ratio, limit=limit)]
