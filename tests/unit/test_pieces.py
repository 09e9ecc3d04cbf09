"""What a translation model is handed."""

from __future__ import annotations

import pytest

from compare.translators._pieces import joined, pieces_of


def words(text, language):
    """Return the pieces' texts."""
    return [piece.text for piece in pieces_of(text, language)]


def test_a_sentence_stays_whole():
    """What is one sentence already is one piece."""
    assert words("Dr. Koval came at 5.30.", "en") == ["Dr. Koval came at 5.30."]


def test_sentences_come_apart():
    """Each sentence is a piece, in a script without spaces too."""
    assert words("桥开放了。市长来了。", "zh") == ["桥开放了。", "市长来了。"]


def test_blank_is_nothing():
    """White space gives no piece."""
    assert words(" \n ", "uk") == []


@pytest.mark.parametrize(("char", "language"), [("слово, ", "uk"), ("字", "zh"), ("x", "en")])
def test_too_long_is_cut_and_nothing_is_lost(char, language):
    """A sentence without end is cut, at a comma or space where there is one, and every letter is kept."""
    text = (char * 3000).strip()
    pieces = words(text, language)

    assert "".join(pieces) == text
    assert max(map(len, pieces)) <= 1000


def test_joined_with_the_gaps_of_the_language():
    """Spaces where the language has them, line breaks where they were, nothing for what came back empty."""
    pieces = pieces_of("One. Two.\nThree. Four.", "en")

    assert joined(["Eins.", "Zwei.", "", "Vier."], pieces, "de") == "Eins. Zwei. Vier."
    assert joined(["一。", "二。", "三。", "四。"], pieces, "zh") == "一。二。\n三。四。"
