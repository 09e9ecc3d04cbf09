"""
The chance that two forms are spellings of one name.

Over every pair of readings the best alignment is taken; which sounds had to
change, at which end and how much is left then speaks for or against, with weights
learned by logistic regression (`compare.names.build.weights`). The idea
of reading by several schemes in reverse follows the name matching of Freeman,
Condon and Ackerman (2006, "Cross Linguistic Name Matching in English and Arabic").

Limits: names of different people that sound alike (Rogozin and Ragozin) look
the same from here; only the text around them can tell.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import product
from pathlib import Path
from typing import NamedTuple

from compare.names.distance import Step, similarity, steps
from compare.names.edit import edits
from compare.names.inflection import bases
from compare.names.scripts import CASELESS, script_of
from compare.names.skeleton import VOWELS, Skeleton, consonant_key, skeletons

_FOREIGN_READING = 0.03
_TRIED = 4
_INFLECTED = 0.06
_SURELY = 0.9
"""Chance by `compare.names.heard` from which nothing else is asked."""

_PARTS = re.compile(r"[\s‐·・-]+")
_VOWELLESS = frozenset({"Arab", "Hebr", "Deva"})
_SYLLABIC = frozenset({"Kana", "Hang"})


class Match(NamedTuple):
    """The best way to read two forms alike."""

    similarity: float
    """In [0, 1]; over all readings."""

    own: float
    """In [0, 1]; over the readings that the forms' own languages give."""

    left: Skeleton
    right: Skeleton


@lru_cache(maxsize=100_000)
def best_match(left: str, left_language: str, right: str, right_language: str) -> Match | None:
    """Return the pair of readings that agree best; None if a form has no letters."""
    best = _readings_match(left, left_language, right, right_language)
    if best is None or best.similarity > 0.97:
        return best
    for base in bases(left.lower(), left_language):
        best = _better(best, _readings_match(base, left_language, right, right_language))
    for base in bases(right.lower(), right_language):
        best = _better(best, _readings_match(left, left_language, base, right_language))
    lefts, rights = _uninflected(left, left_language, right, right_language)
    if len(lefts) > 1 and (" ".join(lefts), " ".join(rights)) != (left.lower(), right.lower()):
        whole = _readings_match(" ".join(lefts), left_language, " ".join(rights), right_language)
        best = _better(best, whole)
    return _held_by_parts(best, lefts, left_language, rights, right_language)


def _uninflected(
    left: str, left_language: str, right: str, right_language: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Cut two forms into parts; as many on both sides are each taken for the base forms that agree best."""
    lefts, rights = (tuple(filter(None, _PARTS.split(form.lower()))) for form in (left, right))
    if not len(lefts) == len(rights) > 1:
        return lefts, rights
    pairs = [
        max(
            product((one, *bases(one, left_language)), (two, *bases(two, right_language))),
            key=lambda pair: _agreement(pair, (one, two), left_language, right_language),
        )
        for one, two in zip(lefts, rights, strict=True)
    ]
    return tuple(one for one, _ in pairs), tuple(two for _, two in pairs)


def _agreement(pair: tuple[str, str], written: tuple[str, str], left_language: str, right_language: str) -> float:
    match = _readings_match(pair[0], left_language, pair[1], right_language)
    return (match.similarity if match else 0.0) - _INFLECTED * (pair != written)


def _better(best: Match, other: Match | None) -> Match:
    if other is None or other.similarity - _INFLECTED <= best.similarity:
        return best
    return other._replace(similarity=other.similarity - _INFLECTED, own=max(best.own, other.own - _INFLECTED))


def _held_by_parts(
    best: Match, lefts: Sequence[str], left_language: str, rights: Sequence[str], right_language: str
) -> Match:
    # Kim Jong-un and Kim Jong-il agree as wholes; their worst part tells them apart.
    if not len(lefts) == len(rights) > 1 or {script_of(lefts[0]), script_of(rights[0])} & _VOWELLESS:
        return best
    matches = [_readings_match(a, left_language, b, right_language) for a, b in zip(lefts, rights, strict=True)]
    worst = min((match.similarity for match in matches if match), default=best.similarity)
    return best._replace(similarity=min(best.similarity, 0.4 * best.similarity + 0.6 * worst))


@lru_cache(maxsize=200_000)
def _readings_match(left: str, left_language: str, right: str, right_language: str) -> Match | None:
    vowelless, kana = _scripts(left, right)
    pairs = [
        (edits(one.sounds, two.sounds), (not one.own) + (not two.own), one, two)
        for one in skeletons(left, left_language)
        for two in skeletons(right, right_language)
    ]
    best: Match | None = None
    own = 0.0
    # The plain distance tells which readings are worth the weighted one; own readings are always tried.
    for _, strange, one, two in sorted(pairs, key=lambda pair: pair[:2])[:_TRIED] + [
        pair for pair in pairs if not pair[1]
    ]:
        score = similarity(one.sounds, two.sounds, vowelless=vowelless or kana, kana=kana)
        own = own if strange else max(own, score)
        score -= _FOREIGN_READING * strange
        if best is None or score > best.similarity:
            best = Match(score, 0.0, one, two)
    return best and best._replace(own=own)


def _scripts(left: str, right: str) -> tuple[bool, bool]:
    scripts = {script_of(left), script_of(right)}
    return bool(scripts & _VOWELLESS) and scripts != {"Arab"}, bool(scripts & _SYLLABIC)


_FEMININE = (
    (re.compile(r"(?:sk|ck)[iy]?$"), re.compile(r"(?:sk|ck)a(?:ja)?$")),
    (re.compile(r"(?:ov|ev|in|yn)$"), re.compile(r"(?:ov|ev|in|yn)a$")),
    (re.compile(r"(?:ni|nyi|yi|i)$"), re.compile(r"(?:na|naja|aja)$")),
)


@lru_cache(maxsize=100_000)
def features(left: str, left_language: str, right: str, right_language: str) -> Mapping[str, float]:
    """Return what speaks for and against one name; empty if a form has no letters."""
    match = best_match(left, left_language, right, right_language)
    if match is None:
        return {}
    vowelless, kana = _scripts(left, right)
    one, two = match.left.sounds, match.right.sounds
    taken = steps(one, two, vowelless=vowelless or kana, kana=kana)
    found: dict[str, float] = {}
    for step in taken:
        for name in _step_names(step):
            found[name] = found.get(name, 0.0) + 1.0
    length = min(len(one), len(two))
    gaps = sum(1 for step in taken if "" in step[:2] and (step.left or step.right) not in "jwhaeiouy")
    hard = sum(1 for step in taken if not set(step.left + step.right) & VOWELS)
    latin = script_of(left) == script_of(right) == "Latn"
    same = left_language == right_language
    vowels = sum(1 for step in taken if set(step.left + step.right) <= VOWELS)
    found |= {
        "similarity": match.similarity, "own": match.own, "square": match.similarity**2, "exact": float(one == two),
        "length": min(length, 8) / 4, "hard": hard / max(1, length), "vowels": vowels / max(1, length), "gaps": gaps,
        "latin": float(latin), "same": float(same), "same vowels": vowels * float(same and latin),
        "same steps": len(taken) * float(same), "vowelless": float(vowelless), "kana": float(kana), "steps": len(taken),
        "foreign": float(not match.left.own) + float(not match.right.own), "feminine": float(_feminine(one, two)),
        "parts": float(len(_PARTS.split(left)) > 1 and len(_PARTS.split(right)) > 1),
    }  # fmt: skip
    return found


def _step_names(step: Step) -> tuple[str, ...]:
    pair = "".join(sorted((step.left, step.right)))
    if step.left and step.right:
        return (f"sub {pair}", "first") if step.first else (f"sub {pair}",)
    return (f"end {pair}" if step.last else f"gap {pair}", *(("first",) if step.first else ()))


def _feminine(one: str, two: str) -> bool:
    return any(
        (male.search(one) and female.search(two)) or (male.search(two) and female.search(one))
        for male, female in _FEMININE
    )


@cache
def _weights() -> tuple[float, Mapping[str, float]]:
    import json

    data = json.loads((Path(__file__).parent / "data" / "weights.json").read_text(encoding="utf-8"))
    return data["intercept"], data["weights"]


@lru_cache(maxsize=100_000)
def likeness(left: str, left_language: str, right: str, right_language: str) -> float:
    """Return the chance, in [0, 1], that two forms are one name; symmetric, and 0 if a form has no letters."""
    if (right, right_language) < (left, left_language):
        left, left_language, right, right_language = right, right_language, left, left_language
    sound = _heard(left, left_language, right, right_language)
    if sound is None:
        return _by_features(left, left_language, right, right_language)
    # What the table does not know may follow another language's system: Jrushchov, Csehov.
    near = sound < _SURELY and _one_key(left, left_language, right, right_language)
    return max(sound, _by_features(left, left_language, right, right_language)) if near else sound


def _heard(left: str, left_language: str, right: str, right_language: str) -> float | None:
    """Return the chance that one form writes the sound of the other; None if neither language has a table for it."""
    if left_language == right_language or not CASELESS & {left_language, right_language}:
        return None
    # Loaded only for texts without capitals, so that the others start sooner.
    from compare.names.heard import alike, hears

    if hears(left, left_language, right):
        return alike(left, left_language, right, right_language)
    return alike(right, right_language, left, left_language) if hears(right, right_language, left) else None


def _one_key(left: str, left_language: str, right: str, right_language: str) -> bool:
    """Tell whether the consonants of two forms are nearly the same."""
    one, two = consonant_key(left, left_language), consonant_key(right, right_language)
    return edits(one, two) <= 1 + min(len(one), len(two)) // 4


def _by_features(left: str, left_language: str, right: str, right_language: str) -> float:
    found = features(left, left_language, right, right_language)
    if not found:
        return 0.0
    intercept, weights = _weights()
    return 1 / (1 + math.exp(-intercept - sum(weights.get(name, 0.0) * value for name, value in found.items())))
