"""
Units of measure and currencies, as data: what they are called, and what they come to.

Sources: BIPM, SI Brochure, 9th edition, and NIST Special Publication 811,
appendix B, for the factors; ISO 4217 for the currencies; Unicode CLDR 47, units,
for the names. Patterns are regular expressions.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple


class Dimension(Enum):
    """What a unit measures; units of one dimension can be converted, currencies cannot."""

    LENGTH = "length"
    """Speeds too: kilometres an hour and miles an hour convert as kilometres and miles do."""

    AREA = "area"
    MASS = "mass"
    VOLUME = "volume"
    TEMPERATURE = "temperature"
    TIME = "time"
    SHARE = "share"
    MONEY = "money"


class Unit(NamedTuple):
    """One unit."""

    dimension: Dimension

    factor: float
    """In metres, square metres, kilograms, litres or seconds; 1 where nothing is converted."""


_FACTORS: dict[Dimension, dict[str, float]] = {
    Dimension.LENGTH: {"km": 1000, "metre": 1, "cm": 0.01, "mm": 0.001, "mile": 1609.344, "yard": 0.9144, "foot": 0.3048,
                       "inch": 0.0254, "nmi": 1852, "mps": 3600},
    Dimension.AREA: {"ha": 10_000, "acre": 4046.8564, "km2": 1e6, "m2": 1, "mile2": 2_589_988.11, "foot2": 0.09290304,
                     "decare": 1000},
    Dimension.MASS: {"kg": 1, "gram": 0.001, "mg": 1e-6, "tonne": 1000, "pound": 0.45359237, "ounce": 0.028349523,
                     "stone": 6.35029318},
    Dimension.VOLUME: {"litre": 1, "ml": 0.001, "gallon": 3.785411784, "m3": 1000, "barrel": 158.987294928},
    Dimension.TEMPERATURE: {"celsius": 1, "fahrenheit": 1, "degree": 1},
    Dimension.TIME: {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "month": 2_629_746,
                     "year": 31_556_952, "decade": 315_569_520, "century": 3_155_695_200},
    Dimension.SHARE: {"percent": 1, "points": 1},
    Dimension.MONEY: dict.fromkeys(("usd", "eur", "gbp", "jpy", "cny", "rub", "uah", "pln", "czk", "try", "chf", "inr", "bgn"), 1),
}  # fmt: skip

UNITS: Mapping[str, Unit] = MappingProxyType(
    {unit: Unit(dimension, factor) for dimension, factors in _FACTORS.items() for unit, factor in factors.items()}
)
"""Every unit by the id that the patterns below use."""

SYMBOLS: Mapping[str, str] = MappingProxyType(
    {
        "km2": r"(?:sq\.? ?km|km²|km2|кв\. ?км|км²|км2)", "m2": r"(?:sq\.? ?m|m²|m2|кв\. ?м|м²|м2)", "m3": r"(?:m³|m3|м³|куб\. ?м)",
        "foot2": r"(?:sq\.? ?ft|ft²)", "km": r"(?:km/h|kmh|kph|km|км/ч|км/год|км)", "mile": r"(?:mph|mi(?:/h)?|миль/ч|м/ч)", "cm": r"(?:cm|см)", "mm": r"(?:mm|мм)",
        "mps": r"(?:m/s|м/с)", "metre": r"(?:m|м)", "foot": r"ft", "inch": r"(?:in(?=[. ]of)|″)", "yard": r"yd", "ha": r"(?:ha(?! \w+(?:[ai]d[oa]|[iou]t[oa]|cho|sto)\b)|га)", "kg": r"(?:kg|кг)", "mg": r"(?:mg|мг)",
        "gram": r"(?:g|г(?=[ ,;)]))", "tonne": r"т(?=[ ,;)])", "pound": r"lbs?", "ounce": r"oz", "litre": r"(?:l|л)", "ml": r"(?:ml|мл)",
        "celsius": r"[°º]? ?[CС]|℃", "fahrenheit": r"[°º]? ?F|℉", "percent": r"[%٪％]", "usd": r"(?:\$|USD|US\$)", "eur": r"(?:€|EUR|Euro)", "gbp": r"(?:£|GBP)",
        "jpy": r"JPY", "cny": r"(?:RMB|CNY)", "rub": r"(?:₽|RUB)", "uah": r"(?:₴|UAH)", "pln": r"(?:zł|PLN)", "czk": r"(?:Kč|CZK)",
        "try": r"(?:₺|TL|TRY)", "chf": r"CHF", "inr": r"(?:₹|INR)", "bgn": r"BGN",
    }
)  # fmt: skip
"""Symbols behind a figure that every language uses; upper and lower case differ."""

PREFIXES: Mapping[str, str] = MappingProxyType(
    {
        "usd": r"(?:US ?\$|\$|USD)", "eur": r"(?:€|EUR)", "gbp": r"(?:£|GBP)", "jpy": "JPY", "cny": "(?:RMB|CNY)", "rub": "(?:₽|RUB)",
        "uah": "(?:₴|UAH)", "chf": "CHF", "inr": "(?:₹|INR)", "try": "₺",
    }
)  # fmt: skip
"""Symbols that stand before a figure."""
