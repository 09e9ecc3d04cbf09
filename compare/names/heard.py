"""
How foreign names sound in Chinese, Japanese and Arabic: the chance that one word writes another.

A word is cut into units: characters, kana with their small vowels, letters. Each unit writes a few Latin letters or
none, 施 ``sch`` or ``s``, ー ``r`` or nothing. The odds of two words are the likeliest way to cut the Latin one
up among the units, against how likely its letters are anyway. That is the source-channel model of
machine transliteration (Knight and Graehl, "Machine Transliteration", Computational Linguistics 24, 1998), with the
many-to-many alignment of Li, Zhang and Su (ACL 2004). The tables are learnt from names of persons, see
`compare.names.build.heard`. A name in Cyrillic is first written in Latin letters.

Limits: names that are translated or read in Chinese (李显龙, 東京) are no matter of sound here.
"""

from __future__ import annotations

import gzip
import math
import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import accumulate, pairwise
from pathlib import Path
from typing import NamedTuple

from compare.names.conventions import plain
from compare.names.inflection import bases
from compare.names.scripts import compile_table, katakana, script_of

HEARING: Mapping[str, str] = {"zh": "Hani", "ja": "Kana", "ar": "Arab"}
"""The languages that have a table, and the script that it reads."""

LONGEST: Mapping[str, int] = {"zh": 5, "ja": 4, "ar": 3}
"""Letters that one unit writes at most: 施 ``sch``, シャ ``char``, ش ``sch``."""

SCALE = 10
"""The tables keep natural logarithms times this."""

_UNSEEN = -9.0
"""Odds of a unit that writes what it never wrote in the table: worse than any it has."""

_LOST = -6.0
"""Odds below which the start of a word is not followed up."""

_NOTHING: Mapping[str, float] = {}

_BY_PARTS = 0.4
"""What two names as wholes count beside their worst words, as in `compare.names.likeness`."""

_UNITS = re.compile(r"[^\W\d_][ァィゥェォャュョヮ]?")
_PARTS = re.compile(r"[\s‐·•‧・＝-]+")
_ARTICLE = re.compile(r"^(?:al|el|as|ar|ad|az|ash|an|at)[-‐\s]+(?=\w{3})|^ال(?=\w{3})")
_LATIN = re.compile("[^a-z]")

_CYRILLIC = compile_table(
    "дж:j а:a б:b в:v г:g ґ:g д:d е:e є:ye ё:e ж:zh з:z и:i і:i ї:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f "
    "х:h ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ’: ': ʼ: -:"
)


class Table(NamedTuple):
    """What one language's units write."""

    units: Mapping[str, Mapping[str, float]]
    """For a unit, how likely it is to write some letters, as a logarithm."""

    following: Mapping[str, Mapping[str, float]]
    """For a letter, how likely another follows it; ``^`` stands for the start and ``$`` for the end."""

    calibration: tuple[float, float, float]
    """Intercept and weights that make a chance of the odds and of the number of letters."""


class Stretch(NamedTuple):
    """The part of a text that sounds most like a word."""

    odds: float
    """Logarithm of how much likelier its letters are as this word than as any."""

    start: int
    end: int


@cache
def table_of(language: str) -> Table:
    """Return the table of one of the languages."""
    path = Path(__file__).parent / "data" / f"heard.{language}.tsv.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        head, *rows = file.read().splitlines()
    intercept, odds, letters = map(float, head.split("\t"))
    every: dict[str, dict[str, float]] = {}
    for row in rows:
        key, *cells = row.split("\t")
        every[key] = {
            cell.rstrip("-0123456789"): int(cell.lstrip("abcdefghijklmnopqrstuvwxyz$")) / SCALE for cell in cells
        }
    following = {key: every.pop(key) for key in list(every) if key.isascii()}
    return Table(every, following, (intercept, odds, letters))


def units(form: str, language: str) -> list[str]:
    """Cut a folded word into units."""
    return _UNITS.findall(katakana(form)) if language == "ja" else [char for char in form if char.isalpha()]


@lru_cache(maxsize=20_000)
def letters(word: str) -> str:
    """Write a word of a Latin or Cyrillic text in 26 letters."""
    folded = word.casefold()
    return _LATIN.sub("", _CYRILLIC(folded) if script_of(folded) == "Cyrl" else plain(folded))


def hears(form: str, language: str, other: str) -> bool:
    """Tell whether *form* is in the script that *language* has a table for, and *other* in one that it writes."""
    return script_of(form) == HEARING.get(language) and script_of(other) in {"Latn", "Cyrl"}


@lru_cache(maxsize=100_000)
def odds(form: str, language: str, word: str) -> float:
    """Return the odds, as a logarithm, that the folded *form* writes *word*."""
    cut, sounds = units(form, language), letters(word)
    if not cut or len(sounds) < 2 or not len(cut) <= len(sounds) + 3 <= LONGEST[language] * len(cut) + 3:
        return -math.inf
    return _walk(cut, sounds, language, anywhere=False).odds


def chance(form: str, language: str, word: str) -> float:
    """Return the chance, in [0, 1], that the folded *form* writes *word*."""
    found = odds(form, language, word)
    if found == -math.inf:
        return 0.0
    intercept, slope, length = table_of(language).calibration
    return 1 / (1 + math.exp(min(700.0, -intercept - slope * found - length * len(letters(word)))))


@lru_cache(maxsize=100_000)
def alike(form: str, language: str, other: str, other_language: str) -> float:
    """
    Return the chance, in [0, 1], that *form* writes the name *other*, in as many words or in one.

    Kim Jong-un and Kim Jong-il agree as wholes; their worst words tell them apart.
    """
    if not (_PARTS.search(form) or _PARTS.search(other)):
        return _word_alike(_ARTICLE.sub("", form.casefold()), language, other.casefold(), other_language)
    ours, theirs = (tuple(filter(None, _PARTS.split(_ARTICLE.sub("", one.casefold())))) for one in (form, other))
    if language == "ar" and len(ours) != len(theirs):
        return 0.0
    whole = _word_alike("".join(ours), language, "".join(theirs), other_language)
    if not len(ours) == len(theirs) > 1:
        return whole
    worst = min(_word_alike(one, language, two, other_language) for one, two in zip(ours, theirs, strict=True))
    return max(worst, min(whole, _BY_PARTS * whole + (1 - _BY_PARTS) * worst))


def _word_alike(form: str, language: str, word: str, other: str) -> float:
    """Return the chance for two words, the second of which may be in a case."""
    return max(chance(form, language, base) for base in (word, *bases(word, other)))


@lru_cache(maxsize=20_000)
def stretch(text: str, language: str, word: str) -> Stretch:
    """Return the part of *text*, a run of units without spaces, that sounds most like *word*."""
    sounds = letters(word)
    if len(sounds) < 2:
        return Stretch(-math.inf, 0, 0)
    cut = units(text, language)
    found = _walk(cut, sounds, language, anywhere=True)
    places = [0]
    for unit in cut:
        places.append(places[-1] + len(unit))
    return found._replace(start=places[found.start], end=places[found.end])


def known_units(language: str) -> frozenset[str]:
    """Return the units that the table of *language* has."""
    return frozenset(table_of(language).units)


def _walk(cut: Sequence[str], sounds: str, language: str, *, anywhere: bool) -> Stretch:
    """Return the likeliest way to write *sounds* by all of *cut*, or by any units of it in a row."""
    table, longest, width = table_of(language).units, LONGEST[language], len(sounds)
    usual = _usual(sounds, language)
    best = Stretch(-math.inf, 0, 0)
    states: dict[int, tuple[float, int]] = {}
    for number, unit in enumerate(cut):
        writes = table.get(unit, _NOTHING)
        if anywhere or not number:
            states[0] = 0.0, number
        fresh: dict[int, tuple[float, int]] = {}
        for place, (score, start) in states.items():
            for end in range(place, min(width, place + longest) + 1):
                cost = writes.get(sounds[place:end])
                total = score + (_UNSEEN if cost is None else cost - usual[end] + usual[place])
                if total > _LOST and (end not in fresh or total > fresh[end][0]):
                    fresh[end] = total, start
        if not (fresh or anywhere):
            break
        last = fresh.get(width)
        if last and (anywhere or number == len(cut) - 1):
            whole = last[0] - usual[width + 1] + usual[width]
            if whole > best.odds:
                best = Stretch(whole, last[1], number + 1)
        states = fresh
    return best


@lru_cache(maxsize=20_000)
def _usual(sounds: str, language: str) -> tuple[float, ...]:
    """Return how likely the letters of a word are in any name, up to each of them and to its end, as logarithms."""
    following, marked = table_of(language).following, f"^{sounds}$"
    steps = (following[one].get(two, _UNSEEN) for one, two in pairwise(marked))
    return (0.0, *accumulate(steps))
