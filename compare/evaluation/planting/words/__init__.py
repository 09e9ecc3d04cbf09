"""
The planter's own words, one TOML file a language.

``months`` (January first), ``weekdays`` (Monday first) and ``magnitudes``
(thousand, million, 10^9, 10^12) are lists of names, the forms of one name
separated by ``|`` and in the same order in each, so that an edit can keep the
case. ``units`` is a list of dimensions, each a list of units in the same
manner. ``negation_swap`` and ``hedge_swap`` are pairs, plain and changed;
``negation_drop`` and ``hedge_drop`` can be left out of a sentence; ``..._cues``
tell that a sentence has or may have one, ``~`` standing for the rest of a word.
``saying`` marks who said it. ``terms`` are pairs of words for one thing.

Written for this project from grammars and general knowledge of the languages;
the months and weekdays were held against Unicode CLDR 47.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeAlias

from compare.languages import language_of

Named: TypeAlias = tuple[tuple[str, ...], ...]
"""Things of one sort, each by its forms."""


@dataclass(frozen=True, slots=True)
class Words:
    """What the planter knows of one language."""

    months: Named
    weekdays: Named
    magnitudes: Named
    units: tuple[Named, ...]
    negation_swap: tuple[tuple[str, str], ...]
    negation_drop: tuple[str, ...]
    negation_cues: tuple[str, ...]
    hedge_swap: tuple[tuple[str, str], ...]
    hedge_drop: tuple[str, ...]
    hedge_cues: tuple[str, ...]
    saying: tuple[str, ...]
    terms: tuple[tuple[str, str], ...]


@cache
def words_of(tag: str) -> Words | None:
    """Return the words of a BCP 47 *tag*; None if the planter knows none."""
    import tomllib

    path = Path(__file__).parent / f"{tag.partition('-')[0].lower()}.toml"
    if not path.exists():
        return None
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    for key in ("months", "weekdays", "magnitudes"):
        table[key] = _named(table[key])
    table["units"] = tuple(_named(dimension) for dimension in table["units"])
    for key in ("negation_swap", "hedge_swap", "terms"):
        table[key] = tuple((old, new) for old, new in table[key])
    return Words(**{key: tuple(value) for key, value in table.items()})


def _named(forms: Sequence[str]) -> Named:
    return tuple(tuple(one.split("|")) for one in forms)


@cache
def finder(words: tuple[str, ...], language: str) -> re.Pattern[str]:
    """
    Return a pattern that finds any of *words* as a whole word, whatever its case; the longest first.

    In a language without spaces a word may stand anywhere, and so it may where
    it begins or ends with a sign.
    """
    longest = sorted(set(words), key=lambda word: (-len(word), word))
    return re.compile("|".join(_bounded(word, language) for word in longest) or "(?!)", re.IGNORECASE)


def _bounded(word: str, language: str) -> str:
    bare = word.strip("~")
    spaced = language_of(language).spaces
    left = r"(?<!\w)" if spaced and bare[0].isalpha() and not word.startswith("~") else ""
    right = r"(?!\w)" if spaced and bare[-1].isalpha() and not word.endswith("~") else ""
    return left + re.escape(bare).replace("'", "['’ʼ]") + right


def numbered(things: Named, language: str, text: str) -> list[tuple[re.Match[str], int, int]]:
    """Return each of *things* that *text* names: the match, which thing, which of its forms."""
    found = []
    for match in finder(tuple(form for forms in things for form in forms), language).finditer(text):
        for index, forms in enumerate(things):
            folded = [_fold(form) for form in forms]
            if _fold(match[0]) in folded:
                found.append((match, index, folded.index(_fold(match[0]))))
                break
    return found


def _fold(word: str) -> str:
    return word.casefold().replace("’", "'").replace("ʼ", "'")
