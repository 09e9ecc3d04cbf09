"""What `names` says of a version's spellings: each slip once, and not what the original has as well."""

from __future__ import annotations

import pytest

from compare.checks import CHECKS
from compare.names import table
from compare.plugins import Context, Example, Tools


def said(embedder, languages, original, version):
    """Return the kinds of findings of a version, with how many places each has."""
    alignment = Example(original, version, languages=languages).alignment()
    context = Context(Tools(embedder), table((alignment.source, alignment.target), (alignment,)), 1)
    return [(found.kind, len(found.target)) for found in CHECKS["names"].find(alignment, context)]


@pytest.mark.parametrize(
    ("languages", "odd"),
    [
        (("en", "de"), "Die Straße nach Ecinitas ist gesperrt."),
        (("en", "pl"), "Droga do Ecinitas jest zamknięta."),
    ],
)
def test_follows_the_original_in_its_two_spellings(embedder, languages, odd):
    """A slip of the original that a version copies is the original's; one of the version alone is its own."""
    version = ("Encinitas.", odd, "Encinitas!", "Encinitas?")
    copied = ("Encinitas.", "The road to Ecinitas is closed.", "Encinitas!", "Encinitas?")
    right = ("Encinitas.", "The road to Encinitas is closed.", "Encinitas!", "Encinitas?")

    assert said(embedder, languages, copied, version) == []
    assert len(said(embedder, languages, right, version)) == 1


def test_a_longer_form_of_a_name_is_no_other_spelling(embedder):
    """The city is the original's one word in both places: that the version has two is its own doing."""
    original = ("西安至重庆的线路开通。", "重庆在等待。", "重庆市的部门同意。", "重庆很远。")
    version = ("The line to Chongqing opens.", "Chongqing waits.", "Chungking’s officials agree.", "Chongqing is far.")

    assert said(embedder, ("zh", "en"), original, version) == [("inconsistent", 1)]


def test_tells_a_slip_that_is_met_again_once(embedder):
    """Two places of one wrong spelling are one finding with both."""
    original = ("He won in Virginia.", "She left Virginia.", "They met in Virginia.")
    version = ("فاز في فرجينيا.", "غادرت فرجينيا.", "التقوا في فرجينيا.")
    original += ("He visited West Virginia twice.", "She spoke at West Virginia University yesterday.")
    version += ("زار فيرجينيا الغربية مرتين.", "تحدثت في جامعة فيرجينيا الغربية أمس.")

    assert said(embedder, ("en", "ar"), original, version) == [("misspelt", 2)]


@pytest.mark.parametrize(
    ("languages", "original", "version"),
    [
        (
            ("en", "bg"),
            ("Blair Macpherson led.", "It rained.", "Then MacPherson scored.", "They left."),
            ("Водеше Блеър Макферсън.", "Валеше.", "После Макферсон отбеляза.", "Те си тръгнаха."),
        ),
        (
            ("en", "ja"),
            ("The boy was found in Somerset.", "It rained.", "Somerset Police made the arrest.", "He left."),
            ("少年はサマセットで見つかった。", "雨だった。", "サマーセット警察が逮捕した。", "彼は去った。"),
        ),
    ],
)
def test_tells_of_two_spellings_once(embedder, languages, original, version):
    """Whichever of two spellings is taken for the wrong one, the other is not told as a slip of it."""
    assert said(embedder, languages, original, version) == [("inconsistent", 1)]
