"""Times of day in running text: with their half of the day, by the 24-hour clock, in words, with their zone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from compare.figures.calendar import HALVES
from compare.figures.han import HAN_LANGUAGES
from compare.figures.letters import lowered
from compare.figures.numerals.vocabulary import Kind, vocabulary
from compare.figures.zones import offsets, zone_pattern
from compare.types import Span

_NOON, _DAY = 720, 1440  # minutes

_MARKS: Mapping[str, tuple[str, str]] = {
    "en": ("", r"\s?o'clock"), "de": ("", r"\s?uhr"), "fr": ("", r"\s?h(?:eures?)?"), "es": (r"(?:a|de|desde|hasta|las) las? ", r"\s?h(?:oras)?"),
    "it": (r"(?:alle|dalle|le|ore) (?:ore )?", ""), "pt": (r"(?:às|das|pelas) ", r"\s?h(?:oras)?"), "nl": ("", r"\s?u(?:ur)?"),
    "pl": (r"godz(?:in\w+|\.) ", ""), "cs": ("", r" hodin\w*"), "uk": (r"(?:об?|близько|після|до) ", r"(?:-[йаі]й?)? ?год(?:\.|ин\w+)?"), "ru": ("", r" час(?:ов|а)?"),
    "bg": ("", r" ?ч(?:\.|аса)"), "tr": ("saat(?:i|ler)? ", ""), "ar": ("الساعة ", ""), "zh": ("", r" ?[点點时時]"), "ja": ("", " ?[時]"),
}  # fmt: skip
"""By language, what stands before an hour and what behind it; one of them makes a bare figure an hour."""


_PART_BEFORE = re.compile(
    r"\b(?:(?:half|quarter|viertel|kwart|kwadrans|čtvrt|чверть|ten|five|twenty|minutes|zehn|fünf|minuten|tien|vijf)"
    r"(?: (?:past|to|vor|nach|voor|over|po|na|до|на|за))?|halb|wpół do|půl|třičtvrtě|пів на|пів|половин\w+)\s$",
    re.IGNORECASE,
)
_PART_BEHIND = re.compile(
    r"\s?(?:et demi|et quart|moins|y (?:media|cuarto)|menos|e mezz|e un quarto|meno|e meia|e quart|и половин|с половин|buçuk|و?نصف|و ?ربع|a půl|i pół|半)",
    re.IGNORECASE,
)
"""Halves and quarters of an hour in words make it another time than the figure gives; it is not read then."""


class Time(NamedTuple):
    """A time of day as a text gives it."""

    minutes: int
    """From midnight, in [0, 1440)."""

    span: Span

    whole: bool
    """True if it says which half of the day it is in."""

    zone: frozenset[int] | None
    """Minutes ahead of UTC that its zone may be; None if it names none."""

    def agrees(self, other: Time) -> bool:
        """Tell whether both can be one moment, each in its zone; without zones, whether the clocks show the same."""
        ahead = {0} if self.zone is None or other.zone is None else {a - b for a in self.zone for b in other.zone}
        cycle = _DAY if self.whole and other.whole else _NOON
        return any((self.minutes - other.minutes - by) % cycle == 0 for by in ahead)


_PLAIN = str.maketrans("’\u00a0\u202f", "'  ")


def times(text: str, language: str) -> list[Time]:
    """Return the times of day in *text*, in order."""
    code = language.partition("-")[0].lower()
    plain = "".join(str(int(char)) if char.isdecimal() else char for char in text).translate(_PLAIN)
    return [time for match in _pattern(code).finditer(plain) if (time := _read(match, code)) is not None]


def _read(match: re.Match[str], code: str) -> Time | None:
    found = match.groupdict()
    half = found["half"] or found["early"]
    word = found["word"]
    hour = _hours(code)[lowered(word)] if word else int(found["hour"])
    minute = 30 if found.get("late") else int(found["colon"] or found["minute"] or 0)
    bare = not half and not (found["before"] or found["behind"] or found["colon"] or found["zone"])
    bare = bare and not (found["minute"] and code in HAN_LANGUAGES)
    bare = bare or bool(
        _PART_BEFORE.search(match.string, 0, match.start()) or _PART_BEHIND.match(match.string, match.end())
    )
    if bare or hour > 24 or (half and hour > 12) or (word and not half):
        return None
    if half:
        hour = hour % 12 + 12 * (HALVES[code][" ".join(lowered(half).split())] == 2)
    zone = offsets(found["zone"], code) if found["zone"] else None
    return Time((hour * 60 + minute) % _DAY, Span(*match.span()), bool(half) or hour > 12 or hour == 0, zone)


@lru_cache(maxsize=64)
def _hours(code: str) -> Mapping[str, int]:
    known = vocabulary(code)
    return {form: part.value for form, part in known.items() if part.kind is Kind.CARDINAL and 0 < part.value <= 12}


@lru_cache(maxsize=64)
def _pattern(code: str) -> re.Pattern[str]:
    if code not in _MARKS:
        return re.compile("(?!)")
    before, behind = _MARKS[code]
    half = "|".join(_names(HALVES.get(code, {})))
    number = r"(?<![\d.,:/-])(?P<hour>\d{1,2})(?:\s?[:：h]\s?(?P<colon>[0-5]\d)(?!\d|[.,:]\d)|(?:\.|\s?[点點時时]\s?)(?P<minute>[0-5]\d)(?![\d.,%]))?"
    zone = rf"(?:\s?[(（,]?\s?(?P<zone>{zone_pattern(code)}))?"
    if code in HAN_LANGUAGES:
        return re.compile(
            rf"(?P<before>(?!))?(?P<word>(?!))?(?P<half>(?!))?(?:(?P<zone>{zone_pattern(code)})\s?)?"
            rf"(?:(?P<early>{half})\s?)?{number}(?P<behind>{behind})?(?:\s?分|(?P<late>半))?(?![\d間间])"
        )
    words = "|".join(_names(_hours(code)))
    lead = rf"(?P<before>\b{before})?" if before else "(?P<before>(?!))?"
    return re.compile(
        rf"(?P<early>(?!))?{lead}(?:{number}|(?<!\w)(?P<word>{words})(?!\w))(?P<behind>{behind}(?!\w))?"
        rf"(?:\s?(?P<half>{half})(?!\w))?{zone}",
        re.IGNORECASE,
    )


def _names(table: Mapping[str, int]) -> Iterator[str]:
    return (re.escape(name).replace(r"\ ", r"\s") for name in sorted(table, key=len, reverse=True))
