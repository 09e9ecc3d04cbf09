"""Numbers in words have the value a reader of the language gives them."""

from __future__ import annotations

import pytest

from compare.figures.numerals import numerals

CASES = [
    ("en", "one hundred and five thousand two hundred, the twenty-first", [105200, 21]),
    ("de", "dreihundertfünfzigtausend, zweiundvierzigjährige, der einundzwanzigste", [350000, 42, 21]),
    ("fr", "soixante et onze, quatre-vingt-dix-sept, mille neuf cent quatre-vingts", [71, 97, 1980]),
    ("es", "treinta y un mil quinientos, el sexto", [31500, 6]),
    ("it", "duemilaventiquattro, ventunesimo, quarantunenne", [2024, 21, 41]),
    ("pt", "cento e vinte e três mil, vigésimo primeiro", [123000, 21]),
    ("nl", "tweeëntwintig, vijfentwintigjarige, tweehonderdvijftig", [22, 25, 250]),
    ("pl", "sto dwadzieścia pięć tysięcy, dwudziestodwuletni, dwudziesty pierwszy", [125000, 22, 21]),
    ("cs", "dvaatřicetiletý, jednadvacet, dvě stě tisíc", [32, 21, 200000]),
    ("uk", "двісті п’ятдесят тисяч, сорокап'ятирічний, двадцять першого", [250000, 45, 21]),
    ("ru", "двести пятьдесят тысяч, тридцатидвухлетний, двадцать первого", [250000, 32, 21]),
    ("bg", "двадесет и пет хиляди, двадесет и първи, тридесетгодишен", [25000, 21, 30]),
    ("tr", "yirmi beş bin, on ikinci, otuz dokuzuncu", [25000, 12, 39]),
    ("ar", "مئة وخمسة وعشرون ألف، الخامس والأربعين، السابعة عشرة", [125000, 45, 17]),
]


@pytest.mark.parametrize(("code", "text", "values"), CASES)
def test_reads_words_by_value(code, text, values):
    """Compounds, inflections and ordinals add up."""
    assert [numeral.value for numeral in numerals(text, code)] == values


def test_two_numbers_side_by_side_stay_two():
    """What cannot be one number is read as two."""
    assert [numeral.value for numeral in numerals("between two and three, twenty or thirty", "en")] == [2, 3, 20, 30]


@pytest.mark.parametrize(
    ("code", "word"), [("en", "one"), ("en", "dozens"), ("de", "acht"), ("fr", "neuf"), ("tr", "yüz"), ("it", "sei")]
)
def test_a_word_with_another_sense_is_not_certain(code, word):
    """An article, a rough number and a homonym are evidence, not proof."""
    (numeral,) = numerals(word, code)

    assert not numeral.certain


def test_per_cent_is_no_hundred():
    """Turkish writes "per cent" with the word for a hundred."""
    assert [numeral.value for numeral in numerals("yüzde yirmi", "tr")] == [20]
