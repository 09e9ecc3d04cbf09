"""
How each system writes a Cyrillic name in Latin letters, and which systems give a form.

The tables and their sources are in `compare.names.systems`.

Limits: presses also know many names by custom (Zelensky, Poutine); a table
gives what is regular.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from itertools import islice, product
from typing import TypeAlias

from compare.names.conventions import LATIN
from compare.names.edit import edits
from compare.names.gazetteer import fold, unaccented
from compare.names.scripts import read_script
from compare.names.skeleton import settle
from compare.names.systems import PRESSES, SAME, TABLES

_VOWELS = "аеёиоуыэюяіїє"


def _pattern(letters: str) -> str:
    head = ""
    if letters[0] == "^":
        head, letters = r"(?<![^\s-])", letters[1:]
    elif letters[0] == "V":
        head, letters = rf"(?<=[{_VOWELS}ьъй'’ʼ])", letters[1:]
    elif letters[0] == "v":
        head, letters = f"(?<=[{_VOWELS}])", letters[1:]
    elif letters[0] == "[" and letters[-1] in "ёеия" and letters[-2] == "]":
        head, letters = f"(?<={letters[:-1]})", letters[-1]
    tail = r"(?![^\s-])" if letters.endswith("$") else ""
    return head + letters.removesuffix("$") + tail


@cache
def _compiled(language: str, system: str) -> tuple[re.Pattern[str], tuple[tuple[str, ...], ...]]:
    rows = f"{TABLES[language][system]} {SAME}"
    pairs = [row.rpartition(":")[::2] for row in rows.split()]
    # A look-ahead holds a colon of its own: the last one divides.
    pattern = "|".join(f"({_pattern(letters)})" for letters, _ in pairs)
    return re.compile(pattern), tuple(tuple(latin.split("|")) for _, latin in pairs)


SOURCES = (*TABLES, "zh")
"""Languages from whose forms a romanization can be told."""


def systems_of(language: str) -> tuple[str, ...]:
    """Return the systems that we have a table of for *language* (``ru``, ``uk``, ``be``, ``bg``); empty for others."""
    return tuple(TABLES.get(language, {}))


@lru_cache(maxsize=20_000)
def romanize(form: str, language: str, system: str) -> str:
    """Write a Cyrillic *form* in Latin letters by *system*; capitals as in the form's words."""
    latin = "".join(options[0] for options in _segments(form.lower(), language, system))
    words = re.split(r"([\s-])", latin)
    return "".join(word[:1].upper() + word[1:] for word in words)


@lru_cache(maxsize=20_000)
def _segments(
    form: str, language: str, system: str, level: Callable[[str], str] | None = None
) -> tuple[tuple[str, ...], ...]:
    """Cut a lower-case *form* into letters, each with what *system* may write for it, made equal by *level*."""
    pattern, outputs = _levelled(language, system, level) if level else _compiled(language, system)
    found: list[tuple[str, ...]] = []
    place = 0
    for match in pattern.finditer(form):
        found += [(char,) for char in form[place : match.start()]]
        found.append(outputs[(match.lastindex or 1) - 1])
        place = match.end()
    return (*found, *((char,) for char in form[place:]))


_VOWEL = re.compile("[aeiouy]")
_TRIED = 64
_SLACK = 2
"""What is so much farther than the nearest is named with it; less, and one in thirty lone answers was wrong."""

_NEAR = 4
"""A form that no system gives is named by the nearest if one letter in so many differs, or fewer."""


Sources: TypeAlias = tuple[tuple[str, str], ...]
"""A name's forms in its own script, each after its language: ``(("uk", "Київ"), ("ru", "Киев"))``."""


@lru_cache(maxsize=20_000)
def systems_giving(form: str, sources: Sources) -> tuple[str, ...]:
    """
    Name the systems by which one of *sources* gives the Latin *form* to the letter.

    Apostrophes and marks of the soft sign do not count, and accents only where they
    decide. More than one is a tie; none means that the form is a custom of its own.
    """
    systems = _tables(sources)
    # An authority's accents are part of its system; a press adds and drops them.
    presses = systems if form.isascii() else [source for source in systems if source[2] in PRESSES]
    for level, asked in ((_unmarked, systems), (_bare, presses)):
        wanted = level(form)
        exact = [source[2] for source in asked if _gives(wanted, _segments(*source, level))]
        if exact:
            return tuple(dict.fromkeys(exact))
    return next((found for language, source in sources if language == "zh" and (found := _chinese(form, source))), ())


def _chinese(form: str, source: str) -> tuple[str, ...]:
    """Tell Pinyin from Wade-Giles by which of the two reads *form* as *source* sounds."""
    sounds = LATIN["py"](re.sub(r"[^a-z]", "", read_script(source, "Hani", "zh")[0][1]))
    bare = unaccented(form).replace("'", "").replace(" ", "")
    readings = {"Pinyin": LATIN["py"](bare.replace("-", "")), "Wade-Giles": LATIN["wg"](fold(form).replace(" ", ""))}
    return tuple(system for system, reading in readings.items() if settle(reading) == settle(sounds))


@lru_cache(maxsize=20_000)
def systems_near(form: str, sources: Sources) -> tuple[str, ...]:
    """
    Name the systems that *form* follows: those that give it, else the presses that come nearest from one of *sources*.

    More than one is a tie. None means that the form is far from all, as Kremlin is from Кремль.
    """
    return systems_giving(form, sources) or _nearest(
        _bare(form), [source for source in _tables(sources) if source[2] in PRESSES]
    )


def _tables(sources: Sources) -> list[tuple[str, str, str]]:
    return [(source.lower(), language, system) for language, source in sources for system in systems_of(language)]


def _nearest(form: str, systems: Sequence[tuple[str, str, str]]) -> tuple[str, ...]:
    found = [(_distance(form, _segments(*source, _bare)), source[2]) for source in systems]
    least = min((distance for distance, _ in found), default=len(form))
    if least * _NEAR > 2 * len(form):
        return ()
    return tuple(dict.fromkeys(system for distance, system in found if distance <= least + _SLACK))


def _distance(form: str, segments: Sequence[tuple[str, ...]]) -> int:
    """Count the letters by which *form* differs from the nearest form that *segments* make; consonants count twice."""
    forms = islice(map("".join, product(*segments)), _TRIED)
    return min(edits(form, other) + edits(_VOWEL.sub("", form), _VOWEL.sub("", other)) for other in forms)


@cache
def _levelled(
    language: str, system: str, level: Callable[[str], str]
) -> tuple[re.Pattern[str], tuple[tuple[str, ...], ...]]:
    """Make equal what *system* may write for each letter."""
    pattern, outputs = _compiled(language, system)
    return pattern, tuple(tuple(one if one == " " else level(one) for one in options) for options in outputs)


def _gives(form: str, segments: Iterable[tuple[str, ...]]) -> bool:
    """Tell whether *form* is one of the ways to put *segments* together."""
    places = {0}
    for options in segments:
        places = {place + len(one) for place in places for one in options if form.startswith(one, place)}
        if not places:
            return False
    return len(form) in places


@lru_cache(maxsize=50_000)
def _unmarked(form: str) -> str:
    return re.sub(r"['ʹʺ-]", "", fold(form))


@lru_cache(maxsize=50_000)
def _bare(form: str) -> str:
    return re.sub(r"[^\w\s]|[ʹʺ]", "", unaccented(form)).replace("ł", "l")
