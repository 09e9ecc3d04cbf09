"""Cue words are found in every language, and what looks like one is told apart."""

from __future__ import annotations

import pytest

from compare.cues import certainty, found, negation
from compare.cues.marks import count_marks, quotations
from compare.languages import LANGUAGES

TABLES = [
    negation.PLAIN, negation.OTHER, negation.EMPTY, negation.MILD, certainty.CLEAR, certainty.HEDGES, certainty.SAYS,
    certainty.VOICED, certainty.WEAK, certainty.CLAIMS, certainty.IDIOMS,
]  # fmt: skip

DENIALS = [
    ("en", "They didn't come.", ["didn't"]),
    ("de", "Niemand kam.", ["Niemand"]),
    ("fr", "Il n’est pas venu.", ["pas"]),
    ("cs", "Neplatí to.", ["Neplatí"]),
    ("uk", "Ніхто не прийшов.", ["Ніхто", "не"]),
    ("tr", "Bugün gelmedi.", ["gelmedi"]),
    ("tr", "Tamamen emin olmayarak gelmesi ya da olmaması.", ["olmayarak", "olmaması"]),
    ("ar", "لم يأت أحد", ["لم"]),
    ("zh", "没有人来", ["没有"]),
    ("ja", "誰も来なかった", ["なかっ"]),
]


@pytest.mark.parametrize("table", TABLES)
def test_every_language_has_cues(table):
    """A language without a table would silence the check."""
    assert set(table) == set(LANGUAGES)


@pytest.mark.parametrize(("language", "text", "words"), DENIALS)
def test_finds_what_denies(language, text, words):
    """Whole words where there are spaces, anywhere where there are none; apostrophes as they come."""
    assert [text[span.start : span.end] for span in found(negation.PLAIN[language], text, language)] == words


def test_a_word_that_only_begins_alike_is_none():
    """Sunday in Czech and a nobleman in English deny nothing."""
    assert not found(negation.PLAIN["cs"], "V neděli pršelo.", "cs")
    assert not found(negation.PLAIN["en"], "the nobleman and his knot", "en")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Such cases are not uncommon."),
        ("ar", "ولا تزال المدينة محاصرة"),
        ("ar", "لم يحضر الجلسة إلا خمسة نواب"),
        ("ja", "こうした事故は少なくない。"),
        ("ru", "Он не перестаёт удивлять."),
        ("uk", "Він не може не знати."),
    ],
)
def test_a_denial_that_others_say_without_is_empty(language, text):
    """Litotes, exceptions, what does not cease."""
    denials = found(negation.PLAIN[language], text, language)

    assert denials
    assert any(
        one.start < denials[0].end and denials[0].start < one.end
        for one in found(negation.EMPTY[language], text, language)
    )


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "Il partirait demain, si l'on montrait un portrait.", ["partirait"]),
        ("es", "La mayoría vendría a la galería.", ["vendría"]),
        ("it", "Andrebbe via.", ["Andrebbe"]),
        ("pt", "Maria ficaria aqui.", ["ficaria"]),
        ("pl", "Zrobiłaby to.", ["Zrobiłaby"]),
    ],
)
def test_finds_conditionals_by_their_endings(language, text, words):
    """And not the nouns and imperfects that end alike."""
    assert [text[span.start : span.end] for span in found(certainty.WEAK[language], text, language)] == words


def test_arabic_vowel_signs_hide_no_cue():
    """A doubled letter may be marked or not."""
    (span,) = found(certainty.SAYS["ar"], "صرّحت السلطات بذلك", "ar")

    assert span == (0, 5)


def test_a_letter_that_grows_in_lower_case_does_not_shift_the_place():
    """The Turkish capital İ is two letters in lower case."""
    (span,) = found(negation.PLAIN["tr"], "İİİ değil", "tr")

    assert span == (4, 9)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("«Да будет так», — сказал он.", "Да будет так"),
        ("Er sagte: „Es ist vorbei.“", "Es ist vorbei."),
        ('"It is over," he said.', "It is over,"),
        ("他说：「结束了」。", "结束了"),
        ("She said ‘it is over’ twice.", "it is over"),
    ],
)
def test_reads_quotations_in_any_marks(text, inside):
    """The marks of a language are not always those that a text is written with."""
    (quotation,) = quotations(text)

    assert text[quotation.inside.start : quotation.inside.end] == inside


def test_an_apostrophe_is_no_quotation():
    """Contractions and possessives stand in no quotation."""
    assert quotations("It's the farmers' land and they don't sell.") == []
    assert count_marks("It's the farmers' land.") == 0
