"""What a bead shows of its names: gaps, names in the place of others, letters of another script."""

from __future__ import annotations

import pytest
from test_names_table import document

from compare import names
from compare.names.counterparts import gaps
from compare.names.lookalikes import look_alikes
from compare.names.wordswaps import word_swaps
from compare.types import Alignment, Bead


def found(source, original, target, version):
    """Return the gaps between two texts of one line a bead: side, name, and what stands instead."""
    texts = document(source, original, "original"), document(target, version, "version")
    alignment = Alignment(*texts, tuple(Bead((n,), (n,)) for n in range(len(original))))
    table = names.table(texts, [alignment])
    return [(gap.side, gap.mention.text, gap.instead and gap.instead[1].text) for gap in gaps(table, alignment, 1)]


@pytest.mark.parametrize(
    ("source", "original", "target", "version", "expected"),
    [
        ("en", ["Chile won the case."], "fr", ["La Bolivie a gagné."], [(0, "Chile", "Bolivie")]),
        ("ru", ["Поезд из Праги опоздал."], "de", ["Der Zug kam zu spät an."], [(0, "Праги", None)]),
        ("en", ["The train was late."], "uk", ["Потяг із Праги спізнився."], [(1, "Праги", None)]),
        ("en", ["Denmark is silent."], "es", ["Los daneses callan."], []),
        ("en", ["They met outside Naples, Italy."], "de", ["Sie trafen sich bei Neapel."], []),
        ("ja", ["北京は答えた。"], "en", ["China replied."], []),
        ("en", ["Trump spoke.", "Trump left."], "fr", ["Trump a parlé.", "Il est parti."], []),
    ],
)
def test_tells_a_missing_name_from_one_said_otherwise(source, original, target, version, expected):
    """An adjective, a capital for its government and a pronoun are no gaps; another state is."""
    assert found(source, original, target, version) == expected


@pytest.mark.parametrize(
    ("language", "line", "right"),
    [
        ("en", "He left the Dоnbas.", ["Donbas"]),
        ("uk", "Вони поїхали в Oдесу.", ["Одесу"]),
        ("ja", "口シアは否定した。", ["ロシア"]),
        ("ru", "Он купил iPhone и IT-журнал в XIX веке.", []),
        ("ru", "Это PRщик и VIPы.", []),
        ("en", "A 5 µm filter by Κ.", []),
        ("fr", "Voir https://dоnbas.example/ pour plus.", []),
    ],
)
def test_finds_letters_of_another_script(language, line, right):
    """A name with a strange twin in it is found; units, loan words and addresses are left alone."""
    assert [one.right for one in look_alikes(document(language, [line], "text"))] == right


def swaps(source, original, target, version):
    """Return the words that stand in the place of others."""
    texts = document(source, original, "original"), document(target, version, "version")
    alignment = Alignment(*texts, tuple(Bead((n,), (n,)) for n in range(len(original))))
    return [(texts[0].quote(one.source), texts[1].quote(one.target)) for one in word_swaps(alignment)]


ORIGINAL = ["Then Anna Kowalska spoke.", "Later Piotr Zawada answered.", "At noon Anna Kowalska left."]


@pytest.mark.parametrize(
    ("language", "version", "expected"),
    [
        (
            "de",
            ["Dann sprach Anna Kowalska.", "Später antwortete Piotr Zawada.", "Mittags ging Anna Kowalska."],
            [],
        ),
        (
            "uk",
            ["Тоді говорила Анна Ковальська.", "Потім відповів Пйотр Завада.", "Опівдні пішла Анна Завада."],
            [],
        ),
        (
            "uk",
            ["Тоді говорила Анна Ковальська.", "Він не відповів їй.", "Потім відповів Пйотр Завада."],
            [],
        ),
    ],
)
def test_takes_no_name_of_the_passage_for_a_stranger(language, version, expected):
    """A name that the original has one sentence earlier may only have moved."""
    assert swaps("en", ORIGINAL, language, version) == expected


def test_finds_a_surname_in_the_place_of_another():
    """Zawada is met three sentences earlier; here the original has Kowalska."""
    original = [ORIGINAL[1], "It rained.", "The wind rose.", "They waited.", ORIGINAL[2], "Then Anna Kowalska slept."]
    version = [
        "Потім відповів Пйотр Завада.", "Дощило.", "Здійнявся вітер.", "Вони чекали.", "Опівдні пішла Анна Завада.",
        "Тоді Анна Ковальська заснула.",
    ]  # fmt: skip

    assert swaps("en", original, "uk", version) == [("Kowalska", "Завада")]
