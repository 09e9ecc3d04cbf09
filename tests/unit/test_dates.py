"""Dates are read by their parts, in every language."""

from __future__ import annotations

import pytest

from compare.figures.dates import dates, hours, relative_days, weekdays

CASES = [
    ("en", "On Saturday, 14 June 2025", [(14, 6, 2025)]),
    ("en", "by May 5 and October 1st, 2024", [(5, 5, None), (1, 10, 2024)]),
    ("de", "am 20. November 2024 und am 06.10.2025", [(20, 11, 2024), (6, 10, 2025)]),
    ("fr", "le 1er mai 2025", [(1, 5, 2025)]),
    ("es", "el 4 de octubre de 2026", [(4, 10, 2026)]),
    ("it", "il 4 novembre 2026", [(4, 11, 2026)]),
    ("pt", "4 de novembro de 2026", [(4, 11, 2026)]),
    ("nl", "6 oktober 2025", [(6, 10, 2025)]),
    ("pl", "4 czerwca 2025", [(4, 6, 2025)]),
    ("cs", "6. listopadu 2025", [(6, 11, 2025)]),
    ("uk", "15 жовтня 2025 року", [(15, 10, 2025)]),
    ("ru", "4 октября", [(4, 10, None)]),
    ("bg", "6 октомври 2025 г.", [(6, 10, 2025)]),
    ("tr", "6 Kasım 2025'te", [(6, 11, 2025)]),
    ("ar", "١٥ سبتمبر ٢٠٢٦", [(15, 9, 2026)]),
    ("zh", "10月4日", [(4, 10, None)]),
    ("ja", "2025年10月4日", [(4, 10, 2025)]),
]


@pytest.mark.parametrize(("language", "text", "parts"), CASES)
def test_reads_the_parts(language, text, parts):
    """Day, month and year, in the order of the language."""
    assert [(date.day, date.month, date.year) for date in dates(text, language)] == parts


def test_an_ambiguous_order_agrees_with_both():
    """05/06/2025 is 5 June and May 6."""
    (numeric,) = dates("05/06/2025", "en")

    assert numeric.agrees(dates("6 May 2025", "en")[0])
    assert numeric.agrees(dates("5 June 2025", "en")[0])
    assert not numeric.agrees(dates("7 May 2025", "en")[0])


def test_a_date_without_its_year_agrees_with_the_full_one():
    """What is left out is no difference."""
    assert dates("6 October", "en")[0].agrees(dates("6. Oktober 2025", "de")[0])


def test_thirteen_is_no_month():
    """A version number or a fraction is no date."""
    assert dates("1.13.2025 and 32/15/2024", "en")[0].month == 1
    assert len(dates("32/15/2024", "en")) == 0


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [("en", "on Tuesday", 2), ("ja", "火曜日", 2), ("uk", "у п’ятницю", 5), ("ar", "يوم الأحد", 7)],
)
def test_reads_weekdays(language, text, value):
    """Weekdays count from Monday, whatever the case and the apostrophe."""
    assert [mark.value for mark in weekdays(text, language)] == [value]


def test_reads_days_told_from_today():
    """A tale is told from its own day."""
    assert [mark.value for mark in relative_days("вчера, сегодня, завтра", "ru")] == [1, 2, 3]


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [("en", "at 3:30 p.m.", 930), ("en", "12 am", 0), ("ja", "午後3時", 900), ("de", "3 Uhr nachmittags", 900)],
)
def test_reads_the_half_of_the_day(language, text, minutes):
    """Noon is twelve o'clock pm and midnight am."""
    assert [mark.value for mark in hours(text, language)] == [minutes]
