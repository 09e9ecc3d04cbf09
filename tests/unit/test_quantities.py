"""Figures and their units, and what counts as a conversion."""

from __future__ import annotations

import pytest

from compare.figures import UNITS, converts, quantities
from compare.figures.unitnames import UNIT_NAMES
from compare.languages import LANGUAGES

READ = [
    ("en", "It is 26.2 miles and costs $5 million.", ["mile", "usd"]),
    ("de", "6 Tonnen bei 30 Grad Celsius", ["tonne", "celsius"]),
    ("fr", "3,5 milliards d’euros", ["eur"]),
    ("cs", "10 mil, 5 mil. korun", ["mile", "czk"]),
    ("ru", "6 килограммов, 42 км", ["kg", "km"]),
    ("ar", "60 كيلومترا", ["km"]),
    ("zh", "60公里，1420亿元", ["km", "cny"]),
    ("ja", "60フィート", ["foot"]),
    ("en", "3 to 6 inches", ["inch", "inch"]),
    ("ru", "42 км 195 м", ["km"]),
    ("it", "al km 32", ["km"]),
    ("en", "a 6-foot-6 forward and a 5ft 10in guard", ["foot", "foot"]),
    ("en", "aged 33, 34 and 39", ["year", "year", "year"]),
    ("en", "on his 21st birthday", ["year"]),
    ("en", "It was 30 percent.", ["percent"]),
    ("ja", "9月30日", []),
    ("zh", "60周年", ["year"]),
    ("de", "die 56-jährige Ministerin, ein 15-monatiges Verbot", ["year", "month"]),
    ("ru", "24-летний студент, 3-месячный срок", ["year", "month"]),
    ("pl", "16-letni chłopak", ["year"]),
    ("cs", "16letý chlapec, 5 letišť", ["year"]),
    ("es", "el siglo XVII ha dado forma", []),
    ("ar", "89 يوم السبت", []),
]


@pytest.mark.parametrize(("language", "text", "units"), READ)
def test_reads_the_unit(language, text, units):
    """A unit behind or before a figure is found, in full and as a symbol."""
    assert [quantity.unit for quantity in quantities(text, language)] == units


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_known_units(language):
    """A table does not name a unit that has no factor."""
    assert {unit for unit, _ in UNIT_NAMES[language]} <= set(UNITS)


def one(text):
    """Read the one quantity of *text*."""
    return quantities(text, "en")[0]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("60 feet", "20 metres"),
        ("26.2 miles", "42 km"),
        ("80 degrees", "27 °C"),
        ("100 acres", "40 hectares"),
        ("3 hours", "180 minutes"),
        ("6 feet 2 inches", "188 cm"),
        ("50 km", "14 metres per second"),
    ],
)
def test_a_rounded_conversion_passes(source, target):
    """A figure is as precise as its last digit that is not 0."""
    assert converts(one(source), one(target))


@pytest.mark.parametrize(
    ("source", "target"),
    [("26 miles", "30 km"), ("60 metres", "60 feet"), ("30 °C", "60 °F"), ("5 dollars", "5 euros"), ("3 km", "3 kg")],
)
def test_a_wrong_conversion_does_not(source, target):
    """Another length is another length, and money is not converted."""
    assert not converts(one(source), one(target))
