"""What the embedder without a model sees."""

from __future__ import annotations

import pytest

from compare.embedders.lexical import fold, load
from compare.errors import ModelError


@pytest.fixture(scope="module")
def lexical():
    """The embedder."""
    return load("")


@pytest.mark.parametrize(
    ("original", "translation", "other"),
    [
        ("Im Jahr 1865 kamen 1 200 Leute hierher.", "Mille deux cents, ou 1200, étaient là en 1865.", "Là, en 1866."),
        ("Die Photographie des Matterhorns hing dort.", "La photo du Matterhorn y était.", "Les autres y étaient."),
        ("Зеленський приїхав до Харкова.", "Zelensky est venu à Kharkiv.", "Le temps était beau hier."),
        (
            "Mehr steht auf https://example.org/a.",
            "Lire https://example.org/a pour en savoir plus.",
            "On en sait plus.",
        ),
        ("マリアは黙っていた。", "Maria ne disait rien.", "Personne ne disait rien."),
        ("基辅市长讲话。", "基輔市長在市政厅讲话。", "他们昨天离开了这座城市。"),
    ],
)
def test_what_is_shared_brings_sentences_together(lexical, original, translation, other):
    """A number, a name in another script, a cognate, an address: the translation is nearer than another sentence."""
    one, two, three = lexical.encode([original, translation, other])

    assert one @ two > one @ three + 0.05


def test_lengths_that_agree_bring_sentences_together(lexical):
    """Where nothing is shared, a sentence of like length is nearer."""
    one, two, three = lexical.encode(["Wir gehen jetzt.", "On y va maintenant.", "On y va " + "et on y est " * 9 + "!"])

    assert one @ two > one @ three


@pytest.mark.parametrize(
    ("one", "two"),
    [("Fotografía", "Photographie"), ("Akademie", "Académie"), ("Москва", "Moskwa"), ("Straße", "strasse")],
)
def test_cognates_fold_to_one_key(one, two):
    """Spellings that differ by habit only are one."""
    assert fold(one)[:5] == fold(two)[:5]


def test_it_takes_no_model():
    """A model behind the colon is refused, with a sentence."""
    with pytest.raises(ModelError, match="write lexical alone"):
        load("large")
