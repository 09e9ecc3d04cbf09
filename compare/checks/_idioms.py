"""Figures that the other side tells by a word that is no number: the 15th minute, on the quarter-hour mark."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from compare.checks._figured import Side
from compare.figures import Figure

_WORDS: Mapping[int, re.Pattern[str]] = MappingProxyType(
    {
        15: re.compile(
            r"quarter[- ](?:of an )?hour|viertelstunde|quart d['’]heure|cuarto de hora|quarto d['’]ora|quarto de hora"
            r"|четверть часа|чверть години|четвърт час|kwadrans|čtvrthodin|kwartier|çeyrek saat|ربع ساعة|一刻钟",
            re.IGNORECASE,
        ),
        180: re.compile(r"\bu-turns?\b|about[- ]turn|volte-face|kehrtwende", re.IGNORECASE),
    }
)
"""By value, what says as much in the languages we know."""

_HALF = re.compile(
    r"\bhalf\b|\bhälfte\b|\bmoitié\b|\bmitad\b|\bmetà\b|\bmetade\b|\bhelft\b|половин|polovin|połow|\byarısı|نصف|一半|半数|半分",
    re.IGNORECASE,
)


def is_idiom(figure: Figure, side: Side, other: Side) -> bool:
    """Return True for 15 beside a quarter-hour, 180 beside a U-turn, and 50 percent beside half."""
    words = _HALF if figure.value == Decimal(50) and side.unit(figure) == "percent" else _WORDS.get(int(figure.value))
    if words is None or figure.value != int(figure.value):
        return False
    return any(words.search(sentence.text) for sentence in other.sentences)
