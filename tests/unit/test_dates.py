"""Dates are read by their parts, in every language."""

from __future__ import annotations

import pytest

from compare.figures.dates import dates, relative_days, weekdays
from compare.figures.times import times

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
    assert [(time.minutes, time.whole) for time in times(text, language)] == [(minutes, True)]


@pytest.mark.parametrize(
    ("language", "text", "minutes", "zone"),
    [
        ("en", "at 9am Eastern time", 540, {-300, -240}),
        ("de", "um 9 Uhr morgens Pariser Zeit", 540, {60, 120}),
        ("fr", "21 h (heure de Paris)", 1260, {60, 120}),
        ("ru", "в 18:00 по московскому времени", 1080, {180}),
        ("uk", "о 15:00 за Києвом", 900, {120, 180}),
        ("pl", "o godz. 15.30 czasu polskiego", 930, {60, 120}),
        ("ar", "الساعة 3 مساءً بتوقيت غرينتش", 900, {0}),
        ("ja", "日本時間15時30分", 930, {540}),
        ("zh", "北京时间15:00", 900, {480}),
    ],
)
def test_reads_the_zone_of_a_time(language, text, minutes, zone):
    """A place's summer and winter time are both taken."""
    assert [(time.minutes, time.zone) for time in times(text, language)] == [(minutes, zone)]


def test_one_moment_in_two_zones_agrees():
    """Three o'clock in Greenwich is six in Moscow, and an hour without a half is either."""
    greenwich, moscow = times("15:00 GMT", "en")[0], times("18:00 по Москве", "ru")[0]
    plain, half = times("at 3 o'clock", "en")[0], times("15 Uhr", "de")[0]

    assert greenwich.agrees(moscow)
    assert plain.agrees(half)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "half past four in the afternoon"), ("fr", "à 16 heures et demie"), ("ru", "в половине пятого вечера")],
)
def test_halves_and_quarters_in_words_are_left_alone(language, text):
    """They are half an hour away from the figure that stands there."""
    assert not times(text, language)


def test_a_span_of_hours_is_no_time_of_day():
    """Three hours are not three o'clock."""
    assert not times("3時間", "ja")
    assert not times("for 3 hours", "en")


def test_the_end_of_a_stretch_is_a_time():
    """The "to" of "from 3 to 5 pm" is no "ten to five"."""
    assert [time.minutes for time in times("from 3 to 5 pm", "en")] == [1020]
    assert [time.minutes for time in times("po godz. 15", "pl")] == [900]


@pytest.mark.parametrize(
    ("language", "text", "sure"),
    [
        ("en", "It took over in May last year.", [True]),
        ("tr", "Toplantı Ocak sonunda olacak.", [True]),
        ("tr", "Ocak yandı.", [False]),
        ("pl", "Od maja gra w teatrze.", [True]),
        ("pl", "Wczoraj Maja zagrała.", [False]),
        ("cs", "v\u00a0září pršelo", [True]),
        ("ar", "في مارس الماضي", [True]),
    ],
)
def test_what_stands_beside_a_month_tells_it_from_another_word(language, text, sure):
    """May, Ocak and Maja are other words and names too."""
    assert [date.sure for date in dates(text, language)] == sure
