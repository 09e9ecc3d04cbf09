"""The quantities of a bead that clash: what `units` reports and `numbers` leaves alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from compare.checks._figured import PHYSICAL, Side
from compare.figures import UNITS, Dimension, Quantity, converts, single_units

_TWICE = 0.12
"""Part of a measure by which two roundings of it may differ; on NTREX (de, fr, ru) 17 of 20 pairs that differ do so."""

_TELLING = frozenset({Dimension.MONEY, Dimension.MASS, Dimension.AREA, Dimension.TIME, Dimension.VOLUME})
"""Of these, the same number is not one thing here and another there; a metre can be a minute's "m", a mile a height."""


def clashes(source: Side, target: Side) -> list[tuple[Quantity, Quantity]]:
    """
    Pair the quantities of one dimension that stand on one side only and in two different units.

    Figures with the same number in two units, and measures that were converted
    and do not come to the same, are the business of `units`; `numbers` leaves
    them alone.
    """
    missing, added = _apart(source.quantities, target.quantities, _exactly)
    missing, added = _apart(missing, added, converts)
    missing += _counterparts(source, added)
    added += _counterparts(target, missing)
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


def _counterparts(side: Side, added: Sequence[Quantity]) -> list[Quantity]:
    """Return what *side* has for spans of time of the other side without a unit: "in 2016", "a week"."""
    spans = [one for one in added if one.dimension is Dimension.TIME]
    if not spans:
        return []
    with_unit = {quantity.figure.span for quantity in side.quantities}
    years = [
        Quantity(figure, "year", figure.span)
        for figure in side.figures
        if figure.span not in with_unit and figure.digits and figure.value in _YEARS and figure.factor == 1
    ]
    if not any(one.figure.digits or one.figure.value > 1 for one in spans):
        return years  # "the first months" are no "a year" gone wrong
    single = side.bare(single_units)
    alike = [one for one in single if not any(converts(one, other) or one.unit == other.unit for other in spans)]
    return years + (alike if len(alike) == len(single) else [])


_YEARS = range(1500, 2100)


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
    return (one.unit == other.unit or _are_degrees(one, other)) and bool(one.figure.readings & other.figure.readings)


def _are_degrees(one: Quantity, other: Quantity) -> bool:
    """Return True for degrees that one side names and the other does not."""
    return one.dimension is other.dimension is Dimension.TEMPERATURE and "degree" in {one.unit, other.unit}
