"""Forms of one word are told from two words by their letters."""

from __future__ import annotations

import pytest

from compare.links.forms import base, same


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("flughafen", "flughafens", "de"),
        ("staatsminister", "minister", "de"),
        ("vertrag", "verträge", "de"),
        ("полиция", "полицией", "ru"),
        ("اسم", "الاسم", "ar"),
        ("البلاد", "بلاده", "ar"),
        ("سوق", "الأسواق", "ar"),
        ("جلب", "سيجلب", "ar"),
        ("市场", "市", "zh"),
    ],
)
def test_inflection_and_composition_make_no_other_word(one, other, language):
    """Articles that are written together, broken plurals and compounds are seen through."""
    assert same(one, other, language)
    assert same(other, one, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("flughafen", "flugplatz", "de"),
        ("tempestade", "temporal", "pt"),
        ("شرطة", "قوات", "ar"),
        ("警察", "公安", "zh"),
        ("airport", "airfield", "en"),
    ],
)
def test_a_beginning_in_common_makes_no_one_word(one, other, language):
    """Two words for a thing may begin alike."""
    assert not same(one, other, language)


def test_a_term_is_put_together_from_its_forms():
    """An English plural and a Ukrainian case are uses of one term."""
    assert base("airports", "en") == base("airport", "en")
    assert base("аеропорту", "uk") == base("аеропортом", "uk")
    assert base("bus", "en") == "bus"
