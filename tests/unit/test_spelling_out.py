"""Words that spell an acronym of the other side out stand in nobody's place."""

from __future__ import annotations

import pytest

from compare.links.spelling_out import is_spelt_out


@pytest.mark.parametrize(
    ("word", "text", "other", "expected"),
    [
        ("clear", "She wore an OCWA badge.", "Sie trug ein Abzeichen (Only Clear Water Always).", True),
        ("ночи", "Он был в ГНН.", "Он был в «Гуляке ночи».", False),
        ("clear", "She wore a badge.", "Sie trug ein Abzeichen (Only Clear Water Always).", False),
        ("abzeichen", "She wore an OCWA badge.", "Sie trug ein Abzeichen (Only Clear Water Always).", False),
    ],
)
def test_an_acronym_is_spelt_out_by_words_with_its_letters(word, text, other, expected):
    """They stand side by side, in the order of the letters."""
    assert is_spelt_out(word, text, other) is expected
