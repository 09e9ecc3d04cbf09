"""Reading figures out of a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from compare.figures.calendar import MONTHS
from compare.figures.halves import halves
from compare.figures.han import HAN_LANGUAGES, in_han, in_myriads
from compare.figures.letters import lowered
from compare.figures.magnitudes import MAGNITUDES
from compare.figures.numerals import numerals
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

    certain: bool = True
    """False for a word that may be something else than this number: an article, "second", "dozens", a month."""

    @property
    def readings(self) -> frozenset[Decimal]:
        """Every value it can have."""
        return self.others | {self.value}


_MAX_DIGITS = 30
_SPACES = " \u00a0\u2009\u202f"
_DIGITS = re.compile(rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}}(?!\d))+(?:[.,٫]\d+)?|\d+(?:[.,٫٬،'’·]\d+)*")
_DOTTED_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_CARRIED = ("月", "世纪", "世紀")
_CLOCK = re.compile(r"(?<![\d.,])([01]?\d|2[0-3])(?:\s?(?:[:：h]|Uhr)\s?([0-5]\d)(?!\d|[.,]\d)|[點点時时]([0-5]?\d)分)")
_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]+|[\w.+%-]+@[\w.-]+\.\w+|[@#]\w+", re.ASCII)
_ROMAN = re.compile(r"\b(?=[IVXLC]{2,}(?:er?|ème|[ºª])?\b)((?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?:er?|ème|[ºª])?\b")
_ROMANS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_RANGE_START = re.compile(r"(?<!\d)(\d\d)\d\d ?[-–—/] ?$")
_CENTURIES = (Decimal(1900), Decimal(2000))


def figures(text: str, language: str) -> list[Figure]:
    """
    Return the numbers in *text*, in order of their places.

    Numbers inside web and mail addresses, handles and hashtags are left out.
    """
    return list(_figures(text, language.partition("-")[0].lower()))


@lru_cache(maxsize=4096)  # two checks read the same sentences
def _figures(text: str, code: str) -> tuple[Figure, ...]:
    blanked = _ADDRESS.sub(lambda match: " " * len(match.group()), _ascii(text))
    found = list(_clock(blanked))
    for reading in (
        _in_halves(blanked, code),
        _in_myriads(blanked, code),
        _in_digits(blanked, code),
        _in_months(blanked, code),
        _in_words(blanked, code),
        _in_roman(blanked),
    ):
        found += [figure for figure in reading if not _inside(figure.span, found)]
    return tuple(sorted(found, key=lambda figure: figure.span))


def _inside(span: Span, found: list[Figure]) -> bool:
    return any(figure.span.start < span.end and span.start < figure.span.end for figure in found)


def _clock(text: str) -> Iterator[Figure]:
    """Read clock times as shares of the day; noon and midnight are twelve hours apart, so both are readings."""
    for match in _CLOCK.finditer(text):
        value, other = _times(int(match[1]), int(match[2] or match[3]))
        yield Figure(value, Span(*match.span()), frozenset({other}), digits=True, clock=True)


def _as_clock(token: str) -> tuple[Decimal, ...]:
    """Return the times that 9.30 can stand for; a number with a point is read as one first."""
    if not _DOTTED_CLOCK.fullmatch(token):
        return ()
    hour, _, minute = token.partition(".")
    return _times(int(hour), int(minute))


def _times(hour: int, minute: int) -> tuple[Decimal, Decimal]:
    """Return a time of day and its twin twelve hours away, as shares of a day that no plain number equals."""
    minutes = hour * 60 + minute
    return _share_of_day(minutes), _share_of_day(minutes + 720)


def _share_of_day(minutes: int) -> Decimal:
    return Decimal(minutes % 1440) / 1440 + Decimal("1e-9")


def _in_halves(text: str, code: str) -> Iterator[Figure]:
    for half in halves(text, code):
        yield Figure(half.value, Span(half.start, half.end), frozenset(), digits=half.digits, certain=half.digits)


def _in_myriads(text: str, code: str) -> Iterator[Figure]:
    if code in HAN_LANGUAGES:
        for value, start, end in in_myriads(text, code):
            yield Figure(value, Span(start, end), frozenset(), digits=True)


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
    clock = _as_clock(token) if factor == 1 else ()
    others = (*values[1:], *clock, *_in_millions(text, end, code, values[0]), *_in_full(text, start, token))
    yield Figure(
        values[0],
        Span(start, end),
        frozenset(others),
        digits=not text.startswith(_CARRIED, end),  # the counterpart is a word: "July", "the 1970s"
        clock=bool(clock),
        factor=factor,
    )


def _in_millions(text: str, end: int, code: str, value: Decimal) -> tuple[Decimal, ...]:
    """Return the millions that English "4.1m" can stand for; it can be metres too."""
    return (value * 10**6,) if code == "en" and re.match(r"m(?!\w)", text[end:], re.IGNORECASE) else ()


def _in_full(text: str, start: int, token: str) -> tuple[Decimal, ...]:
    """Return the years that two digits can stand for: 1950-53, '97, the SS19 collection."""
    if len(token) != 2:
        return ()
    if match := _RANGE_START.search(text, max(0, start - 8), start):
        return (Decimal(match[1] + token),)
    before = text[max(0, start - 1) : start]
    stuck = before and (before in "'’" or (before.isalpha() and before.isascii()))  # "от89" is no year, "SS19" is
    return tuple(century + int(token) for century in _CENTURIES) if stuck else ()


def _ascii(text: str) -> str:
    """Write the digits of every script as ASCII; one character for one, so that offsets stay."""
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def _readings(token: str, code: str) -> list[Decimal]:
    """Return the values of *token*, the language's own custom first; none if it is not one number."""
    if token.isdigit():
        return [Decimal(token)]
    given = token.replace("’", "'")
    token = re.sub(f"[{_SPACES}'’·]", " ", token).replace("٫", ".").replace("٬", ",").replace("،", ",")
    if "'" in given and not re.fullmatch(r"\d{1,3}(?: \d{3})+(?:[.,]\d+)?", token):
        return []  # 5'10" is five feet and ten inches
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
        factor *= MAGNITUDES[code][lowered(match[1])]
        end = match.end(1)
    return factor, end


@lru_cache(maxsize=64)
def _magnitude_pattern(code: str) -> re.Pattern[str]:
    words = sorted(MAGNITUDES.get(code, {}), key=len, reverse=True)
    if not words:
        return re.compile(r"(?!)()")
    behind = r"(?!\w)" if language_of(code).spaces else ""
    return re.compile(
        rf"[{_SPACES}-]?(?:de |d['’]|di |[多余])?({'|'.join(map(re.escape, words))}){behind}", re.IGNORECASE
    )


def _in_months(text: str, code: str) -> Iterator[Figure]:
    """Read months as their numbers, so that 20 November is found beside 20.11."""
    for match in _month_pattern(code).finditer(text):
        value = Decimal(MONTHS[code][lowered(match.group())])
        yield Figure(value, Span(*match.span()), frozenset(), digits=False, certain=False)


@lru_cache(maxsize=64)
def _month_pattern(code: str) -> re.Pattern[str]:
    words = sorted(MONTHS.get(code, {}), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)" if words else r"(?!)", re.IGNORECASE)


def _in_words(text: str, code: str) -> Iterator[Figure]:
    if code in HAN_LANGUAGES:
        for value, start, end in in_han(text):
            yield Figure(value, Span(start, end), frozenset(), digits=False, certain=False)
        return
    for numeral in numerals(text, code):
        span = Span(numeral.start, numeral.end)
        yield Figure(Decimal(numeral.value), span, frozenset(), digits=False, certain=numeral.certain)


def _in_roman(text: str) -> Iterator[Figure]:
    for match in _ROMAN.finditer(text):  # of CC and IC the pattern matches nothing
        numbers = [_ROMANS[char] for char in match[1]]
        value = sum(
            number if number >= following else -number
            for number, following in zip(numbers, [*numbers[1:], 0], strict=False)
        )
        if value:
            yield Figure(Decimal(value), Span(*match.span()), frozenset(), digits=False, certain=False)
