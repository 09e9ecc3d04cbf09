"""The words of `compare.figures.numerals` by language, looked up whole or as compounds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from compare.figures.magnitudes import MAGNITUDES
from compare.figures.numerals import cyrillic, germanic, romance, turkish_arabic, western_slavic

_TABLES = (germanic, romance, western_slavic, cyrillic, turkish_arabic)


class Kind(Enum):
    """How a word takes part in a number."""

    CARDINAL = "cardinal"

    ORDINAL = "ordinal"
    """Ends a number: "twenty-first"."""

    FACTOR = "factor"
    """A hundred or a magnitude: multiplies what stands before it."""

    APPROXIMATE = "approximate"
    """A dozen, une dizaine: stands for about its value."""


class Part(NamedTuple):
    """One word, or one piece of a compound."""

    value: int

    kind: Kind

    joined: bool = False
    """True if a piece such as "und" or "و" ties it to what stands before it."""


_COMPOUNDING = frozenset({"de", "nl", "it", "cs", "pl", "uk", "ru", "bg", "tr"})
_ARABIC_PREFIX = re.compile("^([وف])?(?:[بلك])?(?:ال|لل)?")
_NO_NUMBERS = frozenset(
    {
        "yüzde",
        "binde",
        "ona",
        "onda",
        "ondan",
        "onlar",
        "unter",
        "dressed",
        "ottenne",
        "senti",
        "tiener",
        "tieners",
        "du",
        "sett",
        "ott",
        "nov",
    }
)
"""Words that are put together like numbers and are none, or no more: Turkish "per cent", "from him"."""


def joints(code: str) -> frozenset[str]:
    """Return the words that tie the parts of a number together: "and", "und", "y"."""
    return frozenset(_table("JOINTS", code).split("|")) - {""}


def _table(name: str, code: str) -> str:
    return next((table[code] for table in (getattr(module, name) for module in _TABLES) if code in table), "")


def _forms(spelt: str) -> Iterator[str]:
    """Write out the endings in braces."""
    match = re.search(r"\{([^{}]*)\}", spelt)
    if not match:
        yield spelt
        return
    for ending in match[1].split(","):
        yield from _forms(spelt[: match.start()] + ending + spelt[match.end() :])


def _entries(name: str, code: str) -> Iterator[tuple[str, str]]:
    """Yield a value and one of its forms, as the tables have them."""
    for entry in filter(None, map(str.strip, _table(name, code).split(";"))):
        value, _, forms = entry.partition(" ")
        for spelt in forms.split("|"):
            yield from ((value, form.strip().replace("_", " ")) for form in _forms(spelt))


@lru_cache(maxsize=64)
def vocabulary(code: str) -> Mapping[str, Part]:
    """Return the number words of a language, lower-case, with straight apostrophes."""
    words = {form: Part(int(factor), Kind.FACTOR) for form, factor in MAGNITUDES.get(code, {}).items()}
    words = {form: part for form, part in words.items() if len(form) > 2 and part.value < 10**15}
    for name, kind in (("APPROXIMATE", Kind.APPROXIMATE), ("ORDINALS", Kind.ORDINAL), ("CARDINALS", Kind.CARDINAL)):
        for value, form in _entries(name, code):
            multiplies = value.startswith("x")
            words[form] = Part(int(value.lstrip("x")), Kind.FACTOR if multiplies else kind)
    return MappingProxyType(words)


@lru_cache(maxsize=65536)
def look_up(word: str, code: str) -> tuple[Part, ...]:
    """Return the parts of *word*, lower-case: one for a plain number word, several for a compound, none otherwise."""
    word = word.replace("’", "'")
    known = vocabulary(code)
    if word in _NO_NUMBERS:
        return ()
    if word in known:
        return (known[word],)
    if code == "ar":
        return _in_arabic(word)
    return _split(word, code) if code in _COMPOUNDING and len(word) > 4 else ()


def _in_arabic(word: str) -> tuple[Part, ...]:
    """Look *word* up without the particles that Arabic writes together with it."""
    known = vocabulary("ar")
    match = _ARABIC_PREFIX.match(word)
    for prefix in {match.group(), match[1] or ""} if match else set():
        if prefix and word[len(prefix) :] in known:
            return (known[word[len(prefix) :]]._replace(joined=bool(match and match[1] == "و")),)
    return ()


@lru_cache(maxsize=64)
def _pieces(code: str) -> tuple[re.Pattern[str], re.Pattern[str], frozenset[str]]:
    """Return a pattern for what a compound may be made of, one for its ending, and the joints."""
    known = sorted((form for form in vocabulary(code) if len(form) > 1 and " " not in form), key=len, reverse=True)
    suffix = _table("SUFFIXES", code)
    return (
        re.compile("|".join(map(re.escape, known))),
        re.compile(rf"(?:{suffix})?" if suffix else ""),
        joints(code) | {""} if code in {"de", "nl", "cs"} else frozenset({""}),
    )


def _split(word: str, code: str) -> tuple[Part, ...]:
    """Take a compound apart: every piece must be a number, a joint or a known ending."""
    pattern, suffix, ties = _pieces(code)
    first = pattern.match(word)
    if not first:
        return ()
    ways = list(_ways(word, 0, code, (suffix, ties)))
    return max(
        ways, key=lambda parts: sum(part.joined for part in parts), default=()
    )  # jedn-a-dvacet, not jedna-dvacet


def _ways(
    word: str, start: int, code: str, pieces: tuple[re.Pattern[str], frozenset[str]], *, tied: bool = False
) -> Iterator[tuple[Part, ...]]:
    suffix, ties = pieces
    known = vocabulary(code)
    for end in range(len(word), start + 1, -1):
        part = known.get(word[start:end])
        if part is None:
            continue
        part = part._replace(joined=tied)
        if end == len(word) or suffix.fullmatch(word, end):
            yield (part,)
        for tie in ties:
            if word.startswith(tie, end) and end + len(tie) < len(word):
                for rest in _ways(word, end + len(tie), code, pieces, tied=bool(tie)):
                    yield (part, *rest)
