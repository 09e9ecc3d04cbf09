"""What characters become before pieces are cut."""

from __future__ import annotations

import pytest

from compare.train.settings import Vocabulary
from compare.train.vocabulary import blank_tokenizer


@pytest.fixture(scope="module")
def words():
    """Fold and split a text as the trained tokenizer does."""
    tokenizer = blank_tokenizer(Vocabulary(), [("a", 0.0)])

    def split(text):
        folded = tokenizer.normalizer.normalize_str(text)
        return [part for part, _ in tokenizer.pre_tokenizer.pre_tokenize_str(folded)]

    return split


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("L’ÉTÉ (Paris)", ["▁l", "'", "▁ete", "(", "▁paris", ")"], id="case, accents, apostrophes"),
        pytest.param("Straße ŁÓDŹ Iğdır", ["▁strasse", "▁lodz", "▁igdir"], id="letters with strokes"),
        pytest.param("Київ, п’ять", ["▁kiyiv", ",", "▁pyat"], id="Cyrillic in Latin letters"),
        pytest.param("12,345€", ["▁12", ",", "▁345", "€"], id="numbers apart"),
        pytest.param("在2019年，我们", ["在", "▁2019", "年", ",", "我们"], id="Chinese"),
        pytest.param("経済の發展", ["经济の发展"], id="Han variants are one"),
        pytest.param("ガギグ かが", ["ガギグ", "かが"], id="kana keep their voicing"),
        pytest.param("والكتاب الكتاب كتاب", ["كتاب", "كتاب", "كتاب"], id="Arabic clitics"),
        pytest.param("وزير والوزير", ["زير", "زير"], id="a root's waw goes everywhere"),
        pytest.param("الله ولا", ["الله", "ولا"], id="short Arabic words stay"),
        pytest.param("مَدْرَسَة مدرسه", ["مدرسه", "مدرسه"], id="Arabic vowel signs"),
        pytest.param("a\u00a0b\u200bc\x85d", ["▁a", "▁bc", "▁d"], id="odd spaces"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_folds(words, text, expected):
    """A text is folded and split as the table says."""
    assert words(text) == expected


def test_cyrillic_can_be_kept():
    """Without romanising, й and ї stay letters of their own and ё is folded."""
    tokenizer = blank_tokenizer(Vocabulary(romanise=False), [("a", 0.0)])

    assert tokenizer.normalizer.normalize_str("Їжак Йод Ёлка") == "їжак йод елка"
