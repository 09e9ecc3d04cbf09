"""Dates in running text, by their parts; and weekdays and days told from today."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from compare.figures.calendar import MONTHS, RELATIVE_DAYS, WEEKDAYS
from compare.figures.han import HAN_LANGUAGES
from compare.figures.letters import lowered
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
    """A weekday or a day told from today."""

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


_BEFORE: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\b(?:in|of|on|since|until|by|last|next|this|early|late|mid|from|through|before|after)\s$",
        "ar": r"(?:في|شهر|منذ|حتى|نهاية|أواخر|أوائل|بداية|منتصف|مطلع)\s$",
        "cs": r"\b(?:v|ve|od|do|během|letošním|loňském|konc\w+|začátk\w+|polovině)\s$",
        "uk": r"\b(?:у|в|до|з|із|від|після|наприкінці|початку|кінця|середині)\s$",
    }
)
"""By language, what makes the word behind it the month: in May, v září."""

_BEHIND: Mapping[str, str] = MappingProxyType(
    {"tr": r"['’]|\s?ay[ıi]|\s(?:sonu|başı|ortası)", "pl": r"\s(?:ubiegłego|br|tego)"}
)
_LOWER = frozenset({"pl"})
"""Languages whose months have a small letter and whose given names, Maja, have a capital."""
_UPPER = frozenset({"tr"})
"""Languages whose months have a capital where they are dates."""


def dates(text: str, language: str) -> list[Date]:
    """Return the dates in *text* that give a month, in order."""
    return list(_dates(text, language.partition("-")[0].lower()))


@lru_cache(maxsize=4096)
def _dates(text: str, code: str) -> tuple[Date, ...]:
    """Return the dates; several checks ask for those of a sentence."""
    plain = "".join(str(int(char)) if char.isdecimal() else char for char in text)
    found = [*_numeric(plain), *(_in_han(plain) if code in HAN_LANGUAGES else _named(plain, code))]
    return tuple(sorted((date for date in found if _can_be(date)), key=lambda date: date.span))


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
        name = lowered(match["month"])
        day, year = match["day"] or match["after"], match["year"] or match["late"]
        alone = day is None and year is None
        sure = _is_month(text, match, code) if alone else True
        if alone and ((len(name) <= _SHORT and code == "en" and not sure) or _is_small(match["month"], code)):
            continue  # "mar", "sep", "may"
        yield Date(Span(*match.span()), months[name], int(day) if day else None, int(year) if year else None, sure=sure)


def _is_small(name: str, code: str) -> bool:
    return code in {"en", "de"} and name.islower()


def _is_month(text: str, match: re.Match[str], code: str) -> bool:
    """Tell whether a month's name alone is no other word."""
    name = match["month"]
    short = code == "en" and len(name) <= _SHORT
    if lowered(name) not in _OTHER_SENSES and not short:
        return True
    if code in _BEFORE and re.search(_BEFORE[code], text[: match.start("month")], re.IGNORECASE):
        return True
    if code in _BEHIND and re.match(_BEHIND[code], text[match.end("month") :]):
        return True
    starts = not text[: match.start("month")].strip(" “”\"'«‘")
    return (code in _LOWER and name.islower()) or (code in _UPPER and name[0].isupper() and not starts)


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
    plain = lowered(text.replace("’", "'"))
    words = table.get(code, {})
    return [Mark(words[match.group()], Span(*match.span())) for match in _words(tuple(words), code).finditer(plain)]


@lru_cache(maxsize=256)
def _words(words: tuple[str, ...], code: str) -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    if not names:
        return re.compile("(?!)")
    return re.compile(names if code in HAN_LANGUAGES else rf"(?<!\w)(?:{names})(?!\w)")
