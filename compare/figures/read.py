"""Reading figures out of a text."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from compare.figures.words import HAN_DIGITS, HAN_GROUPS, HAN_TENS, MAGNITUDES, WORDS
from compare.languages import language_of
from compare.types import Span


class Figure(NamedTuple):
    """A number as it stands in a text."""

    value: Decimal
    """By the custom of the text's language."""

    span: Span
    """In the text that was read, magnitude word included."""

    others: frozenset[Decimal]
    """Other values that the same characters can be read as: ``1.500``, ``3:30`` in the afternoon."""

    digits: bool
    """True if it is written in digits, False if in words or beside a word that carries it (月, 世纪)."""

    clock: bool = False
    """True if it is, or may be, a time of day: its counterpart may be in words ("half past nine")."""

    factor: Decimal = Decimal(1)
    """What the magnitude word behind it multiplies by."""

    @property
    def readings(self) -> frozenset[Decimal]:
        """Every value it can have."""
        return self.others | {self.value}


_MAX_DIGITS = 30
_SPACES = " \u00a0\u2009\u202f"
_DIGITS = re.compile(rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}}(?!\d))+(?:[.,٫]\d+)?|\d+(?:[.,٫٬'’·]\d+)*")
_DOTTED_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_CARRIED = ("月", "世纪", "世紀")
_CLOCK = re.compile(r"(?<![\d.,])([01]?\d|2[0-3])(?:\s?(?:[:h]|Uhr)\s?([0-5]\d)(?!\d|[.,]\d)|[點点時时]([0-5]?\d)分)")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|[@#]\w+")
_ROMAN = re.compile(r"\b(?=[IVXLC]{2,}\b)(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\b")
_MYRIADS = re.compile(
    r"(?:\d{1,9}(?:[,.]\d{1,9}){0,4}[百千万萬亿億兆]+)+(?:\d{1,9})(?![\d.,百千万萬亿億兆])|"
    r"(?:\d{1,9}(?:[,.]\d{1,9}){0,4}[百千万萬亿億兆]+){2,}"
)
_MYRIAD = re.compile(r"(\d+(?:,\d{3})*(?:\.\d+)?)([百千万萬亿億兆]*)")
_HAN = re.compile("[〇零一二三四五六七八九十百千万萬亿億兆两兩]+")
_ROMANS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def figures(text: str, language: str) -> list[Figure]:
    """
    Return the numbers in *text*, in order of their places.

    Numbers inside web and mail addresses, handles and hashtags are left out.
    """
    code = language.partition("-")[0].lower()
    blanked = _ADDRESS.sub(lambda match: " " * len(match.group()), _ascii(text))
    found = list(_clock(blanked))
    for reading in (
        _in_myriads(blanked, code),
        _in_digits(blanked, code),
        _in_words(blanked, code),
        _in_roman(blanked),
    ):
        found += (figure for figure in reading if not _inside(figure.span, found))
    return sorted(found, key=lambda figure: figure.span)


def _inside(span: Span, found: list[Figure]) -> bool:
    return any(figure.span.start < span.end and span.start < figure.span.end for figure in found)


def _clock(text: str) -> Iterator[Figure]:
    """Read clock times as minutes of the day; noon and midnight are twelve hours apart, so both are readings."""
    for match in _CLOCK.finditer(text):
        if "." in match.group() and not re.match(
            r"\s*(?:Uhr|годин|ч\b|h\b|hod|horas?|a\.?m|p\.?m)", text[match.end() :]
        ):
            continue  # 7.30 is a time only with an hour word behind it
        minutes = int(match[1]) * 60 + int(match[2] or match[3])
        value = Decimal(minutes) / 1440 + Decimal("1e-9")  # apart from plain numbers
        other = Decimal((minutes + 720) % 1440) / 1440 + Decimal("1e-9")
        yield Figure(value, Span(*match.span()), frozenset({other}), digits=True, clock=True)


def _in_millions(text: str, end: int, code: str, value: Decimal) -> tuple[Decimal, ...]:
    """Return the millions that English "4.1m" can stand for; it can be metres too."""
    return (value * 10**6,) if code == "en" and re.match(r"m(?!\w)", text[end:]) else ()


def _as_clock(token: str) -> tuple[Decimal, ...]:
    """Return the times that 9.30 can stand for; a number with a point is read as one first."""
    if not _DOTTED_CLOCK.fullmatch(token):
        return ()
    hour, _, minute = token.partition(".")
    return _times(int(hour), int(minute))


def _times(hour: int, minute: int) -> tuple[Decimal, Decimal]:
    """Return a time of day and its twin twelve hours away, as shares of a day that no plain number equals."""
    minutes = hour * 60 + minute
    return tuple(Decimal(time % 1440) / 1440 + Decimal("1e-9") for time in (minutes, minutes + 720))  # type: ignore[return-value]


def _in_myriads(text: str, code: str) -> Iterator[Figure]:
    """Read Chinese and Japanese mixed numbers, whose parts add up: 1億2000万, 3千5百."""
    if code not in {"zh", "ja"}:
        return
    for match in _MYRIADS.finditer(text):
        total = Decimal(0)
        for part in _MYRIAD.finditer(match.group()):
            factors = (MAGNITUDES[code].get(char, Decimal(100)) for char in part[2])
            total += Decimal(part[1].replace(",", "")) * math.prod(factors, start=Decimal(1))
        yield Figure(total, Span(*match.span()), frozenset(), digits=True)


def _in_digits(text: str, code: str) -> Iterator[Figure]:
    for match in _DIGITS.finditer(text):
        if sum(char.isdecimal() for char in match.group()) <= _MAX_DIGITS:
            yield from _tokens(text, match, code)


def _tokens(text: str, match: re.Match[str], code: str) -> Iterator[Figure]:
    """Read one run of digits and separators: one number, or the parts of a date or a version."""
    start, token = match.start(), match.group()
    readings = _readings(token, code)
    if not readings:
        for part in re.finditer(r"\d+", token):
            value = Decimal(part.group())
            yield Figure(value, Span(start + part.start(), start + part.end()), frozenset(), digits=True)
        return
    factor, end = _magnitude(text, match.end(), code)
    values = [reading * factor for reading in readings]
    yield Figure(
        values[0],
        Span(start, end),
        frozenset((*values[1:], *_as_clock(token), *_in_millions(text, end, code, values[0]))),
        digits=not text.startswith(_CARRIED, end),  # the counterpart is a word: "July", "the 1970s"
        clock=_DOTTED_CLOCK.fullmatch(token) is not None,
        factor=factor,
    )


def _ascii(text: str) -> str:
    """Write the digits of every script as ASCII; one character for one, so that offsets stay."""
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def _readings(token: str, code: str) -> list[Decimal]:
    """Return the values of *token*, the language's own custom first; none if it is not one number."""
    if token.isdigit():
        return [Decimal(token)]
    token = re.sub(f"[{_SPACES}'’·]", " ", token).replace("٫", ".").replace("٬", ",")
    plain = token.replace(" ", "")
    last = max(plain.rfind("."), plain.rfind(","))
    if last < 0:
        return [Decimal(plain)]
    return _by_separator(plain, last, code)


def _by_separator(plain: str, last: int, code: str) -> list[Decimal]:
    mark, other = plain[last], "," if plain[last] == "." else "."
    if plain.count(mark) > 1:
        return [Decimal(plain.replace(mark, ""))] if _grouped(plain, mark) else []
    whole, fraction = plain[:last].replace(other, ""), plain[last + 1 :]
    if other in plain and not _grouped(plain[:last], other):
        return []
    as_decimal, as_group = Decimal(f"{whole}.{fraction}"), Decimal(whole + fraction)
    if other in plain or len(fraction) != 3 or whole.startswith("0"):
        return [as_decimal]
    return [as_decimal, as_group] if mark in language_of(code).decimal[:1] else [as_group, as_decimal]


def _grouped(plain: str, mark: str) -> bool:
    first, *rest = plain.split(mark)
    return len(first) <= 3 and all(len(group) == 3 for group in rest)


def _magnitude(text: str, end: int, code: str) -> tuple[Decimal, int]:
    """Return the factor of the magnitude words behind a figure ("тис.", "million", "万"), and where they end."""
    factor = Decimal(1)
    while match := _magnitude_pattern(code).match(text, end):
        factor *= MAGNITUDES[code][match[1].lower()]
        end = match.end(1)
    return factor, end


@lru_cache(maxsize=64)
def _magnitude_pattern(code: str) -> re.Pattern[str]:
    words = sorted(MAGNITUDES.get(code, {}), key=len, reverse=True)
    if not words:
        return re.compile(r"(?!)()")
    behind = r"(?!\w)" if language_of(code).spaces else ""
    return re.compile(rf"[{_SPACES}-]?(?:de |d')?({'|'.join(map(re.escape, words))}){behind}", re.IGNORECASE)


def _in_words(text: str, code: str) -> Iterator[Figure]:
    if code in {"zh", "ja"}:
        yield from _in_han(text)
        return
    for match in _word_pattern(code).finditer(text):
        factor, end = _magnitude(text, match.end(), code)
        value = WORDS[code][match.group().lower()] * factor
        yield Figure(value, Span(match.start(), end), frozenset(), digits=False)


@lru_cache(maxsize=64)
def _word_pattern(code: str) -> re.Pattern[str]:
    words = sorted(WORDS.get(code, {}), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)" if words else r"(?!)", re.IGNORECASE)


def _in_han(text: str) -> Iterator[Figure]:
    for match in _HAN.finditer(text):
        value = _han(match.group())
        if value is not None:
            yield Figure(Decimal(value), Span(*match.span()), frozenset(), digits=False)


def _han(token: str) -> int | None:
    """Read Chinese and Japanese numerals: by place (二〇二四) or by multiplier (三千五百万)."""
    if all(char in HAN_DIGITS for char in token):
        return int("".join(str(HAN_DIGITS[char]) for char in token))
    total = group = digit = 0
    for char in token:
        if char in HAN_DIGITS:
            digit = HAN_DIGITS[char]
        elif char in HAN_TENS:
            group += (digit or 1) * HAN_TENS[char]
            digit = 0
        else:
            total = (
                (total + group + digit or 1) * HAN_GROUPS[char]
                if not total
                else total + (group + digit) * HAN_GROUPS[char]
            )
            group = digit = 0
    return total + group + digit


def _in_roman(text: str) -> Iterator[Figure]:
    for match in filter(re.Match.group, _ROMAN.finditer(text)):  # of CC and IC the pattern matches nothing
        numbers = [_ROMANS[char] for char in match.group()]
        pairs = zip(numbers, [*numbers[1:], 0], strict=True)
        value = sum(number if number >= following else -number for number, following in pairs)
        yield Figure(Decimal(value), Span(*match.span()), frozenset(), digits=False)
