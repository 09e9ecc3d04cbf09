"""Dates in running text, by their parts; and weekdays, days told from today, hours with their half of the day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from compare.figures.calendar import HALVES, MONTHS, RELATIVE_DAYS, WEEKDAYS
from compare.figures.han import HAN_LANGUAGES
from compare.types import Span


class Date(NamedTuple):
    """A date as a text gives it; it has a month, and what else is there."""

    span: Span

    month: int

    day: int | None = None

    year: int | None = None

    swapped: bool = False
    """True if day and month could stand the other way round: 05/06/2025."""

    sure: bool = True
    """False for a month's name alone that may be another word: "may", "mars", "Ekim"."""

    def agrees(self, other: Date) -> bool:
        """Tell whether both can be one day: the parts that both give are the same."""
        return any(
            month == other.month and _same(day, other.day) and _same(self.year, other.year)
            for month, day in self._ways()
        ) or any(
            self.month == month and _same(self.day, day) and _same(self.year, other.year)
            for month, day in other._ways()
        )

    def _ways(self) -> Iterator[tuple[int, int | None]]:
        yield self.month, self.day
        if self.swapped and self.day is not None:
            yield self.day, self.month


class Mark(NamedTuple):
    """A weekday, a day told from today or an hour of the day."""

    value: int

    span: Span


def _same(one: int | None, other: int | None) -> bool:
    return one is None or other is None or one == other


_LAST_MONTH = 12
_LAST_DAY = 31
_FIRST_YEAR, _LAST_YEAR = 1500, 2099
_SHORT = 3  # letters of an abbreviated month, which is one only beside a day or a year
_DAY = r"(?P<day>[0-3]?\d)(?:\s?(?:st|nd|rd|th|er|[ºª]|-?(?:го|ого|е|ро|ти)))?"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?!\d)"
_OF = r"[\s\u00a0]*(?:\.[\s\u00a0]*)?(?:(?:de|of|del|di|من|ab)[\s\u00a0]+)?"
_NUMERIC = re.compile(
    r"(?<![\d.,/-])(?:(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)"
    r"|(?P<one>\d{1,2})(?P<mark>[./])[ \u00a0]?(?P<two>\d{1,2})(?P=mark)[ \u00a0]?(?P<full>\d{4}))(?![\d/-])"
)
_HAN_DATE = re.compile(
    r"(?:(?P<year>\d{4})\s?年\s?)?(?<!\d)(?P<month>\d{1,2})\s?月(?:\s?(?P<day>\d{1,2})\s?[日号號])?(?!間|间)"
)
_OTHER_SENSES = frozenset(
    {
        "may",
        "march",
        "ocak",
        "ekim",
        "مارس",
        "ماي",
        "آب",
        "جوان",
        "лютий",
        "лютого",
        "лютому",
        "luty",
        "lutego",
        "maja",
        "září",
    }
)
"""Months that are other words or given names too."""


_IN_MONTH = re.compile(r"\b(?:in|of|since|until|by|last|next|this|early|late|mid|from|through) $", re.IGNORECASE)
"""Before an English "May" or "March", it makes it the month."""


def dates(text: str, language: str) -> list[Date]:
    """Return the dates in *text* that give a month, in order."""
    code = language.partition("-")[0].lower()
    plain = "".join(str(int(char)) if char.isdecimal() else char for char in text)
    found = [*_numeric(plain), *(_in_han(plain) if code in HAN_LANGUAGES else _named(plain, code))]
    return sorted((date for date in found if _can_be(date)), key=lambda date: date.span)


def _can_be(date: Date) -> bool:
    return date.month <= _LAST_MONTH and (date.day is None or 0 < date.day <= _LAST_DAY)


def _numeric(text: str) -> Iterator[Date]:
    for match in _NUMERIC.finditer(text):
        span = Span(*match.span())
        if match["y"]:
            yield Date(span, int(match["m"]), int(match["d"]), int(match["y"]))
            continue
        one, two, year = int(match["one"]), int(match["two"]), int(match["full"])
        if not _FIRST_YEAR <= year <= _LAST_YEAR:
            continue
        day, month = (one, two) if two <= _LAST_MONTH else (two, one)
        yield Date(span, month, day, year, swapped=max(one, two) <= _LAST_MONTH and match["mark"] == "/")


def _in_han(text: str) -> Iterator[Date]:
    for match in _HAN_DATE.finditer(text):
        day, year = match["day"], match["year"]
        yield Date(Span(*match.span()), int(match["month"]), int(day) if day else None, int(year) if year else None)


def _named(text: str, code: str) -> Iterator[Date]:
    months = MONTHS.get(code, {})
    end = 0
    for match in _month_pattern(code).finditer(text):
        if match.start() < end:
            continue
        end = match.end()
        name = match["month"].lower()
        day, year = match["day"] or match["after"], match["year"] or match["late"]
        alone = day is None and year is None
        if alone and ((len(name) <= _SHORT and code == "en") or (code in {"en", "de"} and match["month"].islower())):
            continue  # "mar", "sep", "may"
        sure = not (alone and name in _OTHER_SENSES) or _IN_MONTH.search(text, 0, match.start()) is not None
        yield Date(Span(*match.span()), months[name], int(day) if day else None, int(year) if year else None, sure=sure)


@lru_cache(maxsize=64)
def _month_pattern(code: str) -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(MONTHS.get(code, {}), key=len, reverse=True)))
    if not names:
        return re.compile("(?!)")
    between = r"[\s\u00a0]*(?:,|de|del|of|ab)?[\s\u00a0]+"
    behind = (
        r"(?:\.?[\s\u00a0]+(?P<after>[0-3]?\d)(?:st|nd|rd|th)?(?![\d:.,]\d|\d|\s?%)"
        r"(?:,?[\s\u00a0]+(?P<late>(?:1[5-9]|20)\d\d)(?!\d))?)?"
    )
    if code != "en":
        behind = "(?P<after>(?!))?(?P<late>(?!))?"
    return re.compile(
        rf"(?:(?<![\d.,:])(?:{_DAY}){_OF})?(?<!\w)(?P<month>{names})(?!\w)(?:{between}{_YEAR}|{behind})",
        re.IGNORECASE,
    )


def weekdays(text: str, language: str) -> list[Mark]:
    """Return the weekdays named in *text*: 1 is Monday, 7 Sunday."""
    return _marks(text, language, WEEKDAYS)


def relative_days(text: str, language: str) -> list[Mark]:
    """Return the days told from today in *text*: 1 is yesterday, 2 today, 3 tomorrow."""
    return _marks(text, language, RELATIVE_DAYS)


def _marks(text: str, language: str, table: Mapping[str, Mapping[str, int]]) -> list[Mark]:
    code = language.partition("-")[0].lower()
    plain = text.replace("’", "'").lower()
    if len(plain) != len(text):  # a letter whose lower case is two letters: İ
        plain = "".join(char.lower()[:1] for char in text.replace("’", "'"))
    words = table.get(code, {})
    return [Mark(words[match.group()], Span(*match.span())) for match in _words(tuple(words), code).finditer(plain)]


@lru_cache(maxsize=256)
def _words(words: tuple[str, ...], code: str) -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    if not names:
        return re.compile("(?!)")
    return re.compile(names if code in HAN_LANGUAGES else rf"(?<!\w)(?:{names})(?!\w)")


def hours(text: str, language: str) -> list[Mark]:
    """Return the hours in *text* that say which half of the day they are in, in minutes from midnight."""
    code = language.partition("-")[0].lower()
    plain = "".join(str(int(char)) if char.isdecimal() else char for char in text).replace("’", "'").lower()
    return [
        Mark(_minutes(match, code), Span(*match.span()))
        for match in _hour_pattern(code).finditer(plain)
        if int(match["hour"]) <= _NOON and len(plain) == len(text)
    ]


_NOON = 12


def _minutes(match: re.Match[str], code: str) -> int:
    afternoon = HALVES[code][match["half"]] == 2
    return (int(match["hour"]) % _NOON + _NOON * afternoon) * 60 + int(match["minute"] or 0)


@lru_cache(maxsize=64)
def _hour_pattern(code: str) -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(HALVES.get(code, {}), key=len, reverse=True)))
    if not names:
        return re.compile("(?!)")
    if code in HAN_LANGUAGES:
        minute = r"(?:(?:[:：]|[时点時]\s?)(?P<minute>[0-5]\d))?"
        return re.compile(rf"(?P<half>{names})\s?(?P<hour>\d{{1,2}}){minute}(?=\s?[时点時分:：]|$)")
    clock = r"(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?"
    return re.compile(rf"(?<![\d.,:]){clock}(?:\s?(?:uhr|h|uur|heures?|год|час(?:а|ов)?))?\s?(?P<half>{names})(?!\w)")
