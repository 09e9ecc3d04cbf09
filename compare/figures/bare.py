"""Units that stand without a figure: "half an inch", "about a mile away", "a decade", "сутки"."""

from __future__ import annotations

import re
from collections.abc import Collection
from decimal import Decimal
from functools import lru_cache

from compare.figures.quantities import Quantity
from compare.figures.read import Figure
from compare.figures.unitnames import UNIT_NAMES
from compare.languages import language_of
from compare.types import Span

_ONE = re.compile(r"\b(?:an?|per|every|each|another|past|last|half) $", re.IGNORECASE)
_SHARES = (Decimal(1), Decimal("0.5"), Decimal("0.25"), Decimal("0.75"), Decimal("1.5"))
_DAY_AND_NIGHT = {"ru": "сут(?:ки|ок)", "uk": "доб[аиу]", "pl": "dob[aęy]", "nl": "etmaal", "bg": "денонощи[ея]"}
_TENFOLD = {"decade": ("year", Decimal(10)), "century": ("year", Decimal(100))}


def bare_units(text: str, language: str, taken: Collection[Span]) -> list[Quantity]:
    """
    Return what *text* measures without a figure: the unit once, and the shares that a half or a quarter of it is.

    Args:
        text: a sentence.
        language: its BCP 47 tag.
        taken: where quantities with a figure stand.

    """
    code = language.partition("-")[0].lower()
    found: list[Quantity] = []
    for match in _pattern(code).finditer(text):
        span = Span(*match.span())
        if not any(span.start < one.end and one.start < span.end for one in taken):
            found += (_quantity(share, str(match.lastgroup), span) for share in _SHARES)
    return found


def single_units(text: str, language: str, taken: Collection[Span]) -> list[Quantity]:
    """Return the units that English puts an article before: "a week", "per month"; a decade is ten years."""
    if not language.lower().startswith("en"):
        return []
    found = []
    for one in bare_units(text, language, taken):
        if one.figure.value == 1 and _ONE.search(text, max(0, one.span.start - 9), one.span.start):
            unit, count = _TENFOLD.get(one.unit, (one.unit, Decimal(1)))
            found.append(_quantity(count, unit, one.span))
    return found


def _quantity(value: Decimal, unit: str, span: Span) -> Quantity:
    return Quantity(Figure(value, span, frozenset(), digits=False, certain=False), unit, span)


@lru_cache(maxsize=64)
def _pattern(code: str) -> re.Pattern[str]:
    entries = list(UNIT_NAMES.get(code, ()))
    if code in _DAY_AND_NIGHT:
        entries = [(unit, f"{names}|{_DAY_AND_NIGHT[code]}" if unit == "day" else names) for unit, names in entries]
    if not entries:
        return re.compile("(?!)")
    groups = "|".join(f"(?P<{unit}>{pattern})" for unit, pattern in entries)
    return re.compile(rf"(?<!\w)(?:{groups})(?!\w)" if language_of(code).spaces else groups, re.IGNORECASE)
