"""The figures that one side of a bead has and the other has not, in no reading, no unit and no other wording."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from compare.checks._figured import PHYSICAL, Side
from compare.checks._idioms import is_idiom
from compare.figures import Dimension, Figure, Quantity, bare_units, converts

_BARE = PHYSICAL | {Dimension.TIME}
"""What is often told without a figure: an hour, half a mile."""


def unmatched(source: Side, target: Side) -> tuple[list[Figure], list[Figure]]:
    """Return the figures of each side that the other side has in no reading and no unit."""
    return _unmatched(source, target), _unmatched(target, source)


def _unmatched(side: Side, other: Side) -> list[Figure]:
    converted = [
        one.figure.span
        for one in (*side.quantities, *_borrowed(side))
        if any(_is_conversion(one, another) for another in (*other.quantities, *_borrowed(other)))
    ]
    left = [
        figure
        for figure in side.figures
        if not any(span.start <= figure.span.start and figure.span.end <= span.end for span in converted)
        and not _is_known(figure, other, side.factors)
        and not _is_century(figure, side, other)
    ]
    return [figure for figure in left if not any(excuse(figure, side, other) for excuse in _EXCUSES)]


def _is_known(figure: Figure, other: Side, factors: frozenset[Decimal]) -> bool:
    """Tell whether *other* has the value of *figure* in any reading."""
    known = other.readings
    readings = figure.readings | ({figure.value * factor for factor in factors} if figure.factor == 1 else frozenset())
    return bool(readings & known) or _is_decade(figure, known) or _is_time(figure, other)


def _is_decade(figure: Figure, known: frozenset[Decimal]) -> bool:
    """Return True for 1970 beside 70, or the reverse."""
    value = figure.value
    if value != int(value) or value % 10:
        return False
    if value < 100:
        return any(1000 <= reading < 2100 and reading % 100 == value for reading in known)
    return 1000 <= value < 2100 and value % 100 in known


def _is_time(figure: Figure, other: Side) -> bool:
    """Return True for "3:35" beside "3分35秒" and for each part of that beside "3:35"."""
    if figure.clock and figure.value < 1:
        return set(_parts(figure)) <= other.readings
    return any(one.clock and one.value < 1 and figure.value in _parts(one) for one in other.figures)


def _parts(clock: Figure) -> tuple[Decimal, Decimal]:
    """Return hour and minute of a time, which is read as a share of the day."""
    hour, minute = divmod(round(clock.value * 1440), 60)
    return Decimal(hour), Decimal(minute)


def _is_hour(figure: Figure, side: Side, other: Side) -> bool:
    """Return True for the 22 of "22 Uhr" beside "ten in the evening", for 18:00 in Moscow beside 15:00 GMT."""
    own = [time for time in side.times() if time.span.start <= figure.span.start and figure.span.end <= time.span.end]
    return any(one.agrees(another) for one in own for another in other.times())


def _is_bare(figure: Figure, side: Side, other: Side) -> bool:
    """Return True for the 1.6 of "1.6 km" beside "a mile", the 24 of "24 hours" beside "сутки"."""
    return any(
        one.figure == figure
        and one.dimension in _BARE
        and any(converts(one, another) for another in other.bare(bare_units))
        for one in side.quantities
    )


def _is_conversion(one: Quantity, other: Quantity) -> bool:
    return (one.unit != other.unit or one.unit == "degree") and converts(one, other)


def _borrowed(side: Side) -> Iterator[Quantity]:
    """Give each bare figure the units of its side: "2 to 5 cm, in places 10"."""
    with_unit = {quantity.figure.span for quantity in side.quantities}
    units = sorted({quantity.unit for quantity in side.quantities if quantity.dimension in PHYSICAL})
    for figure in side.figures:
        if figure.span not in with_unit:
            yield from (Quantity(figure, unit, figure.span) for unit in units)


def _is_century(figure: Figure, side: Side, other: Side) -> bool:
    """Return True for the 20 of "the thirties of the 20th century" beside 1930."""
    return side.unit(figure) == "century" and any(
        (figure.value - 1) * 100 <= reading < figure.value * 100 for reading in other.readings
    )


def _is_aside(figure: Figure, side: Side, other: Side) -> bool:
    """Return True for the 18 of "six metres (18 feet)" beside six metres, and for the 6 beside 18 feet alone."""
    if any(quantity.unit == side.unit(figure) for quantity in other.quantities):
        return False
    return any(
        one.dimension is another.dimension
        and one.unit != another.unit
        and one.dimension in PHYSICAL | {Dimension.MONEY}
        and _is_known(another.figure if figure == one.figure else one.figure, other, side.factors)
        for one, another in pairwise(side.quantities)
        if figure in {one.figure, another.figure}
        and side.between(one.span, another.span).strip() in {"(", "（", "[", "/"}
    )


def _is_band(figure: Figure, side: Side, other: Side) -> bool:
    """Return True for the eighties of Fahrenheit, "in the 80s", beside 27 to 32 °C, and for those."""
    here, there = (
        [quantity for quantity in one.quantities if quantity.dimension is Dimension.TEMPERATURE]
        for one in (side, other)
    )
    if side.text(figure.span.end, 1) == "s" and figure.value in _BANDS:
        return any(_in_band(quantity, figure) for quantity in there)
    bands = [one for one in other.figures if one.value in _BANDS and other.text(one.span.end, 1) == "s"]
    return any(quantity.figure == figure and any(_in_band(quantity, band) for band in bands) for quantity in here)


_BANDS = range(10, 120, 10)
_EDGE = 2  # degrees Celsius by which a band is rounded up or down


def _in_band(quantity: Quantity, band: Figure) -> bool:
    """Tell whether a temperature in Celsius lies in ten degrees of Fahrenheit."""
    low, high = ((float(band.value) + step - 32) / 1.8 for step in (0, 10))
    return low - _EDGE <= float(quantity.figure.value) <= high + _EDGE


def _is_phrase(figure: Figure, side: Side, _other: Side) -> bool:
    """Return True for "100 percent certain", and for the early 2000s beside the beginning of the century."""
    if figure.value == 100 and side.unit(figure) == "percent":
        return True
    return figure.value in _TURNS and (side.text(figure.span.end, 1) == "s" or not figure.digits)


_TURNS = (1900, 2000)

_EXCUSES = (_is_bare, _is_hour, _is_aside, _is_band, _is_phrase, is_idiom)
"""Why a figure that the other side does not have is no difference; looked at only where there is one."""
