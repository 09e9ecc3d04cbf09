"""The figures and quantities of both sides of every bead: what `numbers` and `units` both look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from compare.figures import UNITS, Dimension, Figure, Quantity, converts, figures, quantities
from compare.types import Alignment, Document, Sentence, Span

PHYSICAL = frozenset({Dimension.LENGTH, Dimension.AREA, Dimension.MASS, Dimension.VOLUME, Dimension.TEMPERATURE})
"""What is measured in different units in different places."""

_TWICE = 0.12
"""Part of a measure by which two roundings of it may differ; on NTREX (de, fr, ru) 17 of 20 pairs that differ do so."""

_TELLING = frozenset({Dimension.MONEY, Dimension.MASS, Dimension.AREA, Dimension.TIME, Dimension.VOLUME})
"""Of these, the same number is not one thing here and another there; a metre can be a minute's "m", a mile a height."""


@dataclass(frozen=True, slots=True)
class Side:
    """The numbers of one side of a bead, at their places in the document."""

    figures: tuple[Figure, ...]

    quantities: tuple[Quantity, ...]

    @property
    def readings(self) -> frozenset[Decimal]:
        """Every value on this side; "from 7.4 to 9 million" gives 7.4 and 7.4 million."""
        plain = frozenset(reading for figure in self.figures for reading in figure.readings)
        return plain | {
            figure.value * factor for figure in self.figures if figure.factor == 1 for factor in self.factors
        }

    @property
    def factors(self) -> frozenset[Decimal]:
        """What its magnitude words multiply by."""
        return frozenset(figure.factor for figure in self.figures)

    def unit(self, figure: Figure) -> str | None:
        """Return the unit that stands with *figure*; None if it has none."""
        return next((quantity.unit for quantity in self.quantities if quantity.figure == figure), None)


def sides_of(alignment: Alignment) -> list[tuple[Side, Side]]:
    """Return the numbers of both sides of every bead."""
    documents = (alignment.source, alignment.target)
    return [
        (side_of(source, documents[0]), side_of(target, documents[1]))
        for source, target in map(alignment.sides, alignment.beads)
    ]


def side_of(sentences: Sequence[Sentence], document: Document) -> Side:
    """Read the numbers of *sentences*."""
    found: list[Figure] = []
    measured: list[Quantity] = []
    for sentence in sentences:
        read = figures(sentence.text, document.language)
        found += (_at(figure, sentence) for figure in read)
        measured += (
            Quantity(_at(quantity.figure, sentence), quantity.unit, _shifted(quantity.span, sentence))
            for quantity in quantities(sentence.text, document.language, read)
        )
    return Side(tuple(found), tuple(measured))


def _at(figure: Figure, sentence: Sentence) -> Figure:
    return figure._replace(span=_shifted(figure.span, sentence))


def _shifted(span: Span, sentence: Sentence) -> Span:
    return Span(span.start + sentence.span.start, span.end + sentence.span.start)


def is_known(figure: Figure, other: Side, factors: frozenset[Decimal], near: frozenset[Decimal] = frozenset()) -> bool:
    """Tell whether *other*, or the values *near* by, have the value of *figure* in any reading."""
    known = other.readings | near
    readings = figure.readings | ({figure.value * factor for factor in factors} if figure.factor == 1 else frozenset())
    return bool(readings & known) or _is_decade(figure, known) or _is_hour(figure, known) or _is_time(figure, other)


def _is_decade(figure: Figure, known: frozenset[Decimal]) -> bool:
    """Return True for 1970 beside 70, or the reverse."""
    value = figure.value
    if value != int(value) or value % 10:
        return False
    if value < 100:
        return any(1000 <= reading < 2100 and reading % 100 == value for reading in known)
    return 1000 <= value < 2100 and value % 100 in known


def _is_hour(figure: Figure, known: frozenset[Decimal]) -> bool:
    """Return True for "22" beside "ten in the evening"."""
    return 13 <= figure.value <= 24 and figure.value - 12 in known


def _is_time(figure: Figure, other: Side) -> bool:
    """Return True for "3:35" beside "3分35秒" and for each part of that beside "3:35"."""
    if figure.clock and figure.value < 1:
        return set(_parts(figure)) <= other.readings
    return any(one.clock and one.value < 1 and figure.value in _parts(one) for one in other.figures)


def _parts(clock: Figure) -> tuple[Decimal, Decimal]:
    """Return hour and minute of a time, which is read as a share of the day."""
    hour, minute = divmod(round(clock.value * 1440), 60)
    return Decimal(hour), Decimal(minute)


def unmatched(source: Side, target: Side) -> tuple[list[Figure], list[Figure]]:
    """Return the figures of each side that the other side has in no reading and no unit."""
    return _unmatched(source, target), _unmatched(target, source)


def _unmatched(side: Side, other: Side) -> list[Figure]:
    converted = [
        one.figure.span
        for one in (*side.quantities, *_borrowed(side))
        if any(_is_conversion(one, another) for another in (*other.quantities, *_borrowed(other)))
    ]
    return [
        figure
        for figure in side.figures
        if not any(span.start <= figure.span.start and figure.span.end <= span.end for span in converted)
        and not is_known(figure, other, side.factors)
        and not _is_century(figure, side, other)
    ]


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


def clashes(source: Side, target: Side) -> list[tuple[Quantity, Quantity]]:
    """
    Pair the quantities of one dimension that stand on one side only and in two different units.

    Figures with the same number in two units, and measures that were converted
    and do not come to the same, are the business of `units`; `numbers` leaves
    them alone.
    """
    missing, added = _apart(source.quantities, target.quantities, _exactly)
    missing, added = _apart(missing, added, converts)
    pairs = []
    for one in missing:
        rival = next((other for other in added if _can_clash(one, other)), None)
        if rival is not None:
            added.remove(rival)
            pairs.append((one, rival))
    return pairs


def twice_rounded(one: Quantity, other: Quantity) -> bool:
    """
    Tell whether two versions may have converted one measure of an original that is not there, each in its own way.

    A wind of 85 miles an hour is one of 135 km/h, 136 or 137; 27 metres and 30 are both 30 yards.
    """
    dimension = one.dimension
    if dimension is not other.dimension or dimension not in PHYSICAL:
        return False
    values, steps = [], []
    for quantity in (one, other):
        _, _, exponent = quantity.figure.value.normalize().as_tuple()
        factor = UNITS[quantity.unit].factor
        values.append(float(quantity.figure.value) * factor)
        steps.append(10.0 ** int(exponent) * factor)
    difference = abs(values[0] - values[1])
    return difference <= min(sum(steps), _TWICE * max(map(abs, values)))


def _can_clash(one: Quantity, other: Quantity) -> bool:
    if one.unit == other.unit or {one.unit, other.unit} == {"pound", "gbp"}:
        return False
    if one.dimension is not other.dimension:
        return {one.dimension, other.dimension} <= _TELLING and bool(one.figure.readings & other.figure.readings)
    if one.figure.readings & other.figure.readings:
        return True
    # Of other figures, only what is surely a conversion: spans of time and shares are told in many ways.
    return one.dimension in PHYSICAL and one.figure.certain and other.figure.certain


def _apart(
    ours: Sequence[Quantity], theirs: Sequence[Quantity], match: Callable[[Quantity, Quantity], bool]
) -> tuple[list[Quantity], list[Quantity]]:
    """Return the quantities of each side that *match* none of the other side."""
    return (
        [one for one in ours if not any(match(one, other) for other in theirs)],
        [other for other in theirs if not any(match(one, other) for one in ours)],
    )


def _exactly(one: Quantity, other: Quantity) -> bool:
    return one.unit == other.unit and bool(one.figure.readings & other.figure.readings)
