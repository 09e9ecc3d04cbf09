"""Chinese and Japanese numerals: 三千五百万, 二〇二四, 1億2000万, 3千5百."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

from compare.figures.magnitudes import MAGNITUDES

HAN_LANGUAGES = frozenset({"zh", "ja"})
"""Languages whose number words are these characters."""

_DIGITS: Mapping[str, int] = MappingProxyType(
    {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"两": 2, "兩": 2, "零": 0}
)
_TENS: Mapping[str, int] = MappingProxyType({"十": 10, "百": 100, "千": 1000})
_GROUPS: Mapping[str, int] = MappingProxyType(
    {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "憶": 10**8, "兆": 10**12}
)
_NUMERAL = re.compile("[〇零一二三四五六七八九十百千万萬亿億兆两兩]+")
_GROUPED = r"\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,9})?"
_MYRIADS = re.compile(
    rf"(?:(?:{_GROUPED}) ?[百千万萬亿億憶兆]+ ?)+(?:{_GROUPED})(?![\d.,]| ?[百千万萬亿億憶兆])|"
    rf"(?:{_GROUPED}) ?[百千万萬亿億憶兆]+(?: ?(?:{_GROUPED}) ?[百千万萬亿億憶兆]+)+"
)
_MYRIAD = re.compile(r"(\d+(?:,\d{3})*(?:\.\d+)?) ?([百千万萬亿億憶兆]*)")


class HanNumeral(NamedTuple):
    """A numeral as it stands in a text."""

    value: Decimal

    start: int

    end: int


def in_myriads(text: str, code: str) -> Iterator[HanNumeral]:
    """Read mixed numbers, whose parts add up: 1億2000万, 3千5百."""
    for match in _MYRIADS.finditer(text):
        total = Decimal(0)
        for part in _MYRIAD.finditer(match.group()):
            factors = (MAGNITUDES[code].get(char, Decimal(100)) for char in part[2])
            total += Decimal(part[1].replace(",", "")) * math.prod(factors, start=Decimal(1))
        yield HanNumeral(total, *match.span())


def in_han(text: str) -> Iterator[HanNumeral]:
    """Read numerals that are written without any European digit."""
    for match in _NUMERAL.finditer(text):
        yield HanNumeral(Decimal(_value(match.group())), *match.span())


def _value(token: str) -> int:
    """Read a numeral by place (二〇二四) or by multiplier (三千五百万)."""
    if all(char in _DIGITS for char in token):
        return int("".join(str(_DIGITS[char]) for char in token))
    total = group = digit = 0
    for char in token:
        if char in _DIGITS:
            digit = _DIGITS[char]
        elif char in _TENS:
            group += (digit or 1) * _TENS[char]
            digit = 0
        else:
            smaller = group + digit
            total = (total + smaller or 1) * _GROUPS[char] if not total else total + smaller * _GROUPS[char]
            group = digit = 0
    return total + group + digit
