"""
Halves in numbers: "two and a half million", "deux millions et demi", "anderthalb", "полтора", "2½".

Sources: the languages' grammars; Unicode, Number Forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from compare.figures.letters import lowered
from compare.figures.magnitudes import MAGNITUDES
from compare.figures.numerals.vocabulary import Kind, vocabulary
from compare.languages import language_of

_AND_A_HALF: Mapping[str, str] = MappingProxyType(
    {
        "en": "and a half|-and-a-half", "fr": "et demie?", "es": "y medi[oa]", "it": "e mezz[oa]", "pt": "e mei[oa]",
        "nl": "en een half|-?eneenhalf|ëneenhalf|enhalf", "de": "einhalb", "pl": "i pół|i połow[aęy]", "cs": "a půl|apůl", "uk": "з половиною",
        "ru": "с половиной", "bg": "и половина", "tr": "buçuk", "ar": "ونصف|و نصف", "zh": "个?半", "ja": "半",
    }
)  # fmt: skip
"""Behind a number, or behind its magnitude, it adds a half."""

_ONE_AND_A_HALF: Mapping[str, str] = MappingProxyType(
    {
        "de": "anderthalb|eineinhalb", "nl": "anderhal(?:f|ve)", "pl": "półtor(?:a|ej)", "uk": "півтор(?:а|и)|півтора",
        "ru": "полтора|полторы|полутора", "cs": "půldruh(?:a|é|ého)",
    }
)  # fmt: skip
"""One word for one and a half."""

_VULGAR: Mapping[str, Decimal] = MappingProxyType(
    {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "1/2": Decimal("0.5"), "1/4": Decimal("0.25"), "3/4": Decimal("0.75")}
)  # fmt: skip
_MOST = 100  # of a number that halves are added to in words


class Half(NamedTuple):
    """A number with a half, as it stands in a text."""

    value: Decimal

    start: int

    end: int

    digits: bool
    """True if it is written in digits, but for the half."""


def halves(text: str, code: str) -> Iterator[Half]:
    """Yield the numbers in *text*, digits in ASCII, that are told with a half or a quarter."""
    for match in _pattern(code).finditer(text):
        if match["single"]:
            yield Half(Decimal("1.5") * _factor(match, code), *match.span(), digits=False)
            continue
        digits = match["digits"]
        whole = Decimal(digits) if digits else Decimal(_numbers(code)[lowered(match["word"])])
        part = _VULGAR.get(match["vulgar"] or "", Decimal("0.5"))
        yield Half((whole + part) * _factor(match, code), *match.span(), digits=bool(digits))


def _factor(match: re.Match[str], code: str) -> Decimal:
    word = match["before"] or match["behind"] or match["after"]
    return MAGNITUDES[code][lowered(word)] if word else Decimal(1)


@lru_cache(maxsize=64)
def _numbers(code: str) -> Mapping[str, int]:
    """Return the number words that may have a half."""
    return {
        form: part.value
        for form, part in vocabulary(code).items()
        if part.kind is Kind.CARDINAL and 0 < part.value < _MOST
    }


@lru_cache(maxsize=64)
def _pattern(code: str) -> re.Pattern[str]:
    def one_of(words: Mapping[str, object]) -> str:
        return "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or "(?!)"

    edge = r"(?!\w)" if language_of(code).spaces else ""
    gap = r"[\s\u00a0]*"
    magnitude = one_of(MAGNITUDES.get(code, {}))
    number = rf"(?:(?<![A-Za-z\d.,])(?P<digits>\d{{1,3}})|(?<!\w)(?P<word>{one_of(_numbers(code))}))"
    half = _AND_A_HALF.get(code, "(?!)")
    vulgar = r"(?P<vulgar>[½¼¾]|(?<=\s)(?:1/2|1/4|3/4)(?![\d/]))"
    return re.compile(
        rf"{number}{gap}(?:(?P<before>{magnitude}){gap})?(?:(?:{half}){edge}|{vulgar})"
        rf"(?:{gap}(?P<behind>{magnitude}){edge})?"
        rf"|(?<!\w)(?P<single>{_ONE_AND_A_HALF.get(code, '(?!)')})(?!\w)(?:{gap}(?P<after>{magnitude}){edge})?",
        re.IGNORECASE,
    )
