"""Numbers are read by value, whatever they are written in."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.figures import figures

CASES = [
    ("en", "It cost 1,200,000 dollars.", ["1200000"]),
    ("en", "It cost 1.2 million dollars.", ["1200000"]),
    ("en", "It rose 2.75 percent to 2,000-3,000 units.", ["2.75", "2000", "3000"]),
    ("fr", "Il a coûté 1 200 000 euros.", ["1200000"]),
    ("fr", "Près de 3,5 milliards d’euros", ["3500000000"]),
    ("fr", "quatre-vingt-dix voitures", ["90"]),
    ("de", "Das kostet 1.500 Euro.", ["1500"]),
    ("de", "einundzwanzig von 1,5 Mio. Euro", ["21", "1500000"]),
    ("es", "14,2 mil millones de euros", ["14200000000"]),
    ("it", "due milioni e 300 mila", ["2000000", "300000"]),
    ("pt", "vinte e cinco mil pessoas", ["25000"]),
    ("nl", "tweeëntwintig van 1.500", ["22", "1500"]),
    ("pl", "120 tys. ton, 1,5 mld zł", ["120000", "1500000000"]),
    ("cs", "přes 2,5 milionu korun", ["2500000"]),
    ("uk", "108 тисяч тонн, 3 млрд гривень", ["108000", "3000000000"]),
    ("ru", "двадцать пять тысяч человек", ["25000"]),
    ("bg", "двайсет и пет хиляди", ["25000"]),
    ("tr", "yirmi beş bin kişi", ["25000"]),
    ("ar", "١٢٫٥ مليون دولار عام ٢٠٢٤", ["12500000", "2024"]),
    ("zh", "3.86亿吨，二〇二四年，三千五百万人", ["386000000", "2024", "35000000"]),
    ("ja", "１万2000枚、8時5分", ["12000", "0.3368055565555555555555555556"]),
    ("cs", "od 9. října", ["9", "10"]),
    ("ja", "1億2000万円、十二人", ["120000000", "12"]),
    ("en", "two and a half million, 2½ years, 14½-13½", ["2500000", "2.5", "14.5", "13.5"]),
    ("ru", "два с половиной миллиона, полтора года", ["2500000", "1.5"]),
    ("nl", "anderhalf miljoen", ["1500000"]),
    ("de", "zweieinhalb Stunden", ["2.5"]),
    ("tr", "2,5 MİLYON", ["2500000"]),
    ("en", "a man of 5'10\"", ["5", "10"]),
    ("ja", "22憶ユーロ", ["2200000000"]),
    ("zh", "电话116 123(英国)，发邮件给jo@example.org", ["116123"]),
]


@pytest.mark.parametrize(("language", "text", "values"), CASES)
def test_reads_the_value(language, text, values):
    """A figure has the value a reader of its language gives it."""
    assert [figure.value for figure in figures(text, language)] == list(map(Decimal, values))


def test_the_same_characters_differ_by_language():
    """1.500 is fifteen hundred in German and one and a half in English; each knows of the other."""
    german, english = figures("1.500", "de")[0], figures("1.500", "en")[0]

    assert (german.value, english.value) == (1500, Decimal("1.5"))
    assert german.readings == english.readings


def test_a_date_is_not_one_number():
    """The parts of a date are read one by one."""
    assert [figure.value for figure in figures("am 20.11.2024", "de")] == [20, 11, 2024]


def test_half_past_three_is_half_past_fifteen():
    """A clock time can be read in both halves of the day."""
    morning, afternoon = figures("at 3:30", "en")[0], figures("um 15:30 Uhr", "de")[0]

    assert morning.readings & afternoon.readings


@pytest.mark.parametrize("text", ["https://example.org/2024/11/20", "write to me2024@example.org", "@user99 #news24"])
def test_addresses_hold_no_numbers(text):
    """A number in an address, a handle or a hashtag is a name."""
    assert figures(text, "en") == []


@given(text=st.text(), language=st.sampled_from(["en", "de", "zh", "ar", "uk", "tr", "xx"]))
def test_spans_are_in_order_and_inside(text, language):
    """Whatever the text, figures stand in it one behind the other."""
    ends = 0
    for figure in figures(text, language):
        assert ends <= figure.span.start < figure.span.end <= len(text)
        ends = figure.span.end


def test_a_thousand_digits_are_no_number():
    """A hostile run of digits is passed over instead of being computed with."""
    assert figures("9" * 1000, "en") == []


@pytest.mark.parametrize("text", ["a CC licence", "the IC of the year", "LL and IL"])
def test_letters_that_are_no_roman_number_are_passed_over(text):
    """Not every word of such letters is a number, and none may fail."""
    assert not figures(text, "en")


def test_two_digits_after_a_letter_of_another_script_are_no_year():
    """SS19 is a collection of 2019; the 89 of Chinese 共89人 is 89."""
    assert figures("共89人", "zh")[0].readings == {89}
    assert 2019 in figures("SS19", "en")[0].readings
