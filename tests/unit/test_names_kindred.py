"""Forms of one name in kindred languages and in systems of one language."""

from __future__ import annotations

import pytest

from compare.names.kindred import one_chinese, one_east_asian, one_slavic
from compare.names.variants import Relation, relation


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("hryharovich", "grigorovich"),
        ("horbenko", "gorbenko"),
        ("biahoml", "begoml"),
        ("tsikhanouskaya", "tikhanovskaya"),
    ],
)
def test_levels_east_slavic_forms(one, two):
    """What Russian, Ukrainian and Belarusian write for one name has one key."""
    assert one_slavic(one, two, "en")


@pytest.mark.parametrize(("one", "two"), [("zelensky", "zelinsky"), ("petrova", "petrenko"), ("gora", "hora")])
def test_keeps_east_slavic_strangers_apart(one, two):
    """Another vowel in the stem, another ending or a short word make another name."""
    assert not one_slavic(one, two, "en")


def test_reads_wade_giles_and_pinyin_as_one():
    """Kuo-t'ao is what Guotao was written like once; two names in Pinyin are two however near they are."""
    assert one_chinese("guotao", "kuo-t'ao")
    assert not one_chinese("xiaojian", "xiaoqian")


def test_reads_korean_systems_as_one():
    """A surname and two syllables agree over McCune-Reischauer, the press and the Revised Romanization."""
    assert one_east_asian(("jia", "zhangke"), ("chia", "chang-ko"))
    assert one_east_asian(("choi", "jeong-hee"), ("choe", "chung-hui"))
    assert one_east_asian(("choi", "jin-woo"), ("ch'oe", "chin-u"))
    assert one_east_asian(("пак", "кин", "хе"), ("пак", "гин", "хє"))
    assert not one_east_asian(("kim", "jong-un"), ("kim", "jong-il"))


@pytest.mark.parametrize(
    ("one", "two", "language"),
    [
        ("al-sisi", "el-sisi", "en"),
        ("donetsk", "donets'k", "en"),
        ("aliyev", "aliev", "en"),
        ("rachmaninow", "rachmaninoff", "de"),
        ("borissow", "borisov", "de"),
        ("kirgistan", "kyrgyzstan", "pl"),
    ],
)
def test_takes_two_systems_for_one_name(one, two, language):
    """Articles, apostrophes, endings and a namesake in the gazetteer do not make another name."""
    assert relation(one, two, language) is Relation.VARIANT


@pytest.mark.parametrize(
    ("one", "two", "language"),
    [
        ("al-assad", "assad", "en"),
        ("davies", "davis", "en"),
        ("cumhuriyeti", "cumhuriyetçi", "tr"),
        ("branstad", "бранстад", "ru"),
    ],
)
def test_leaves_what_is_no_second_spelling(one, two, language):
    """A name with and without its article, two surnames and two names of a state are no slips."""
    assert relation(one, two, language) is not Relation.VARIANT


@pytest.mark.parametrize(("one", "two"), [("الأوكراني", "أوكرانيا"), ("الألماني", "ألمانيا"), ("اللبناني", "لبنان")])
def test_an_arabic_adjective_is_no_spelling_of_its_country(one, two):
    """The Ukrainian air force is not another Ukraine."""
    assert relation(one, two, "ar") is Relation.OTHER
