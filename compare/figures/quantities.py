"""Figures with their units: what a measure comes to, and whether one is a conversion of another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import product
from typing import NamedTuple, TypeAlias

from compare.figures.read import Figure, figures
from compare.figures.unitnames import UNIT_NAMES
from compare.figures.units import PREFIXES, SYMBOLS, UNITS, Dimension
from compare.languages import language_of
from compare.types import Span

_ORDINAL = r"(?:st|nd|rd|th|[ºª]|er|ème|e|-?(?:м|й|го|ти|му|я|ої|ий|та))?"  # between figure and unit: the 20th mile
_GAP = _ORDINAL + r"\.?[\s\u00a0\u202f-]{0,2}"
_OF = r"(?:de |d['’]|di )?"
_BEFORE = 6  # characters in which a currency's symbol stands before a figure
_OLDEST = 120  # years of age
_NAME = 12  # characters that a unit's name before its figure may have
_RANGE = 7  # characters between the two figures of "3 to 6 inches"
_JOINT = 5  # characters between the two measures of "6 feet and 2 inches"
_TIE = re.compile(r"[\s\u00a0]*(?:and|und|et|en|y|e|и|і|i|a|ve|و)?[\s\u00a0]*")
_MERGED_PLACES = 3
_SLACK = 0.02  # of a value: conversions with a rounded factor, 1.6 for the mile, 2.2 for the kilogram, 2.5 for the inch


_Measure: TypeAlias = tuple[float, float]
"""A value and half a step of its last digit."""


class Quantity(NamedTuple):
    """A figure and the unit that stands with it."""

    figure: Figure

    unit: str
    """Id of the unit in `compare.figures.units.UNITS`."""

    span: Span
    """Figure and unit."""

    @property
    def dimension(self) -> Dimension:
        """What it measures."""
        return UNITS[self.unit].dimension


def quantities(text: str, language: str, found: Sequence[Figure] | None = None) -> list[Quantity]:
    """Return the figures of *text* that have a unit; *found* saves reading the figures again."""
    code = language.partition("-")[0].lower()
    given = figures(text, language) if found is None else found
    read: list[Quantity] = []
    for figure in reversed(given):
        quantity = (
            _before(text, figure) or _behind(text, figure, code) or _at_mile(text, figure, code) or _age(text, figure)
        )
        quantity = _feet(text, figure, read) or _inches(text, figure, given) or quantity
        if quantity is None and read and _is_range(text[figure.span.end : read[-1].figure.span.start]):
            quantity = Quantity(figure, read[-1].unit, figure.span)  # "3 to 6 inches"
        if quantity is not None:
            read.append(quantity)
    return _merged(read[::-1], text)


def _inches(text: str, figure: Figure, given: Sequence[Figure]) -> Quantity | None:
    """Read the bare 6 of "6-foot-6", the 10 of 5'10" and of "5ft 10" as inches."""
    before = next((one for one in reversed(given) if one.span.end <= figure.span.start), None)
    if before is None or not (figure.digits and figure.value < _FOOT):
        return None
    if not _FEET.fullmatch(text, before.span.end, figure.span.start):
        return None
    mark = _INCH_MARK.match(text, figure.span.end)
    return Quantity(figure, "inch", Span(figure.span.start, mark.end() if mark else figure.span.end))


def _feet(text: str, figure: Figure, read: Sequence[Quantity]) -> Quantity | None:
    """Read the 6 before inches that were read."""
    after = read[-1] if read else None
    if after is None or after.unit != "inch" or not figure.digits:
        return None
    if not _FEET.fullmatch(text, figure.span.end, after.figure.span.start):
        return None
    return Quantity(figure, "foot", Span(figure.span.start, after.figure.span.start))


_FOOT = 12  # inches
_FEET = re.compile(r"[ -]?(?:foot|feet|ft)\.?[ -]|ft|['’′] ?")
_INCH_MARK = re.compile(r" ?(?:in(?:s|ch|ches)?\b|[\"”″])")


def _merged(read: list[Quantity], text: str) -> list[Quantity]:
    """Join what is one measure in two units: 42 km 195 m, 1 м 82 см."""
    joined: list[Quantity] = []
    for quantity in read:
        before = joined[-1] if joined else None
        if before is None or not _continues(before, quantity, text):
            joined.append(quantity)
            continue
        ratio = Decimal(str(UNITS[quantity.unit].factor / UNITS[before.unit].factor))
        value = before.figure.value + round(quantity.figure.value * ratio, _MERGED_PLACES)
        whole = before.figure._replace(
            value=value, others=frozenset(), span=Span(before.figure.span.start, quantity.figure.span.end)
        )
        joined[-1] = Quantity(whole, before.unit, Span(before.span.start, quantity.span.end))
    return joined


def _continues(before: Quantity, quantity: Quantity, text: str) -> bool:
    return (
        before.dimension is quantity.dimension
        and before.dimension in {Dimension.LENGTH, Dimension.MASS}
        and UNITS[before.unit].factor > UNITS[quantity.unit].factor
        and 0 <= quantity.span.start - before.span.end <= _JOINT
        and _TIE.fullmatch(text, before.span.end, quantity.span.start) is not None
    )


def _is_range(between: str) -> bool:
    return bool(between.strip()) and len(between) <= _RANGE and not any(char in between for char in ",;:.()、′'’")


def _behind(text: str, figure: Figure, code: str) -> Quantity | None:
    for pattern in (_names(code), _symbols(code)) if figure.digits else (_names(code),):
        match = pattern.match(text, figure.span.end)
        if match and not (match.lastgroup == "day" and _IN_MONTH.search(text, 0, figure.span.start)):
            return Quantity(figure, str(match.lastgroup), Span(figure.span.start, match.end()))
    return None


_IN_MONTH = re.compile("月 ?$")  # 9月30日 is a date


def _before(text: str, figure: Figure) -> Quantity | None:
    start = max(0, figure.span.start - _BEFORE)
    match = _PREFIX.search(text, start, figure.span.start)
    return Quantity(figure, str(match.lastgroup), Span(match.start(), figure.span.end)) if match else None


def _age(text: str, figure: Figure) -> Quantity | None:
    """Read the years of "Davis, 45," and "aged 14"."""
    if not (figure.digits and 0 < figure.value < _OLDEST):
        return None
    start, end = figure.span
    apposed = re.search(r"\w[,，،] ?$", text[max(0, start - 3) : start]) and re.match(r" ?[,，،]", text[end : end + 2])
    aged = _AGED.search(text[:start]) or (_TURNED.search(text, 0, start) and _CLOSED.match(text, end))
    if apposed or aged or _ANNUAL.match(text, end):
        return Quantity(figure, "year", figure.span)
    return None


_AGED = re.compile(r"\b(?:aged?(?: of)?|as (?:young|old) as) (?:\d+,? (?:and )?)*$")
_TURNED = re.compile(r"\b(?:also|is|was|turned|turns|turning|in (?:his|her|their)(?: early| mid| late)?)[ -]$")
_CLOSED = re.compile(r"s?(?:$|[,;.)](?!\d)| when\b| at the time| and\b| [–—-])")  # nothing counted follows
_ANNUAL = re.compile(r"(?:st|nd|rd|th) (?:birthday|anniversary)\b")


def _at_mile(text: str, figure: Figure, code: str) -> Quantity | None:
    """Read "at mile 20", "al km 32"."""
    start = max(0, figure.span.start - _NAME)
    for match in re.finditer(r"[^\W\d_]+(?=[\s\u00a0]$)", text[start : figure.span.start]):
        word = _names(code).fullmatch(match.group().removeprefix("ال")) or _symbols(code).fullmatch(match.group())
        if word and UNITS[str(word.lastgroup)].dimension is Dimension.LENGTH:
            return Quantity(figure, str(word.lastgroup), Span(start + match.start(), figure.span.end))
    return None


_PREFIX = re.compile("(?:" + "|".join(f"(?P<{unit}>{pattern})" for unit, pattern in PREFIXES.items()) + r")\s?$")


@lru_cache(maxsize=64)
def _names(code: str) -> re.Pattern[str]:
    entries = UNIT_NAMES.get(code, ())
    if not entries:
        return re.compile("(?!)")
    behind = r"(?!\w)" if language_of(code).spaces else ""
    groups = "|".join(f"(?P<{unit}>{pattern})" for unit, pattern in entries)
    return re.compile(rf"{_GAP}{_OF}(?:{groups}){behind}", re.IGNORECASE)


@lru_cache(maxsize=64)
def _symbols(code: str) -> re.Pattern[str]:
    behind = r"(?!\w)" if language_of(code).spaces else r"(?![A-Za-z])"
    groups = "|".join(f"(?P<{unit}>{pattern})" for unit, pattern in SYMBOLS.items())
    return re.compile(rf"{_GAP}(?:{groups}){behind}")


def converts(one: Quantity, other: Quantity) -> bool:
    """
    Tell whether *other* is *one* in another unit of its dimension, rounded or not.

    A figure is taken to be as precise as its last digit that is not 0, so
    "about 20 metres" is right for 60 feet and 30 km is wrong for 26 miles.
    """
    if one.dimension is not other.dimension or one.dimension in {Dimension.MONEY, Dimension.SHARE}:
        return False
    same = one.figure.value == other.figure.value  # 7,000 tons are not 7000 kg, though 7.000 tons would be
    pairs = [(one.figure.value,) * 2] if same else product(one.figure.readings, other.figure.readings)
    return any(
        _near(*measures) for value, result in pairs for measures in _in_base(one.unit, other.unit, value, result)
    )


def _in_base(one: str, other: str, value: Decimal, result: Decimal) -> list[tuple[_Measure, _Measure]]:
    """Return both values with their half steps, in a common unit; two ways for temperatures: points and differences."""
    steps = (0.5, 0.5) if UNITS[one].dimension is Dimension.TEMPERATURE else (_half_step(value), _half_step(result))
    first, second = (float(value), steps[0]), (float(result), steps[1])
    if one == other != "degree":
        return [(first, second)]
    if UNITS[one].dimension is not Dimension.TEMPERATURE:
        return [(_scaled(first, UNITS[one].factor), _scaled(second, UNITS[other].factor))]
    apart = (first[0], _half_step(value) if "degree" in {one, other} else steps[0])  # "nearly 20 degrees warmer"
    ways = []
    if other != "celsius":  # *one* may be in Celsius, and "degrees" may be either
        ways += [((first[0] * 1.8 + 32, first[1] * 1.8), second), (_scaled(apart, 1.8), second)]
    if one != "celsius":
        ways += [
            (first, (second[0] * 1.8 + 32, second[1] * 1.8)),
            (apart, _scaled(second, 1.8)),
        ]
    return ways


def _scaled(measure: _Measure, factor: float) -> _Measure:
    return measure[0] * factor, measure[1] * factor


def _near(one: _Measure, other: _Measure) -> bool:
    slack = max(one[1], other[1], _SLACK * max(abs(one[0]), abs(other[0])))
    return abs(one[0] - other[0]) <= slack


def _half_step(value: Decimal) -> float:
    """Return half of the last digit's place: 5 for 60, 0.05 for 26.2."""
    _, digits, exponent = value.normalize().as_tuple()
    return 0.5 * 10.0 ** int(exponent) if any(digits) else 0.5
