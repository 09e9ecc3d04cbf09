"""The table of languages agrees with CLDR."""

import pytest
from babel import Locale

from compare.languages import LANGUAGES, UNDETERMINED, language_of


@pytest.mark.parametrize("code", LANGUAGES)
def test_cldr_agrees(code):
    """Name, direction and number symbols are CLDR's, or include them."""
    ours, cldr = LANGUAGES[code], Locale.parse(code)
    symbols = cldr.number_symbols["latn"]

    assert ours.name == cldr.english_name
    assert ours.right_to_left == (cldr.character_order == "right-to-left")
    assert symbols["decimal"] in ours.decimal
    assert symbols["group"] in ours.group


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_no_separator_means_two_things(language):
    """A group separator is a decimal one only in Arabic, whose press uses two systems."""
    both = set(language.decimal) & set(language.group)

    assert not both or language.code == "ar"


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_quotation_marks_come_in_pairs(language):
    """Two pairs, outer then inner, and no pair is the other."""
    assert len(language.quotes) == 4
    assert language.quotes[:2] != language.quotes[2:]


def test_tags():
    """Script and region do not matter; an unknown tag has no facts."""
    assert language_of("zh-Hant").code == "zh"
    assert language_of("xx") is UNDETERMINED
