"""Terms are found in any inflection, and the glossary is held against the right beads."""

from __future__ import annotations

import pytest

from compare.checks.terminology import CHECK
from compare.names import table
from compare.names.terms import find_term
from compare.plugins import Context, Example, Tools
from compare.types import RuleKind, Style, StyleEntry

MISSILE = StyleEntry(
    "missile de croisière", "en", "cruise missile", forbidden=("winged rocket",), kind=RuleKind.TERM, origin="fr"
)


def found(term, text, language):
    """Return the words that stand where *term* is used."""
    return [text[span.start : span.end] for span in find_term(term, text, language)]


def kinds(entry, source, target, languages, embedder):
    """Return the kinds of the findings of two texts by one entry."""
    style = Style((entry,))
    alignment = Example(source, target, languages, style).alignment()
    names = table((alignment.source, alignment.target), (alignment,))
    return [finding.kind for finding in CHECK.find(alignment, Context(Tools(embedder), names, 1, style))]


@pytest.mark.parametrize(
    ("term", "text", "language", "words"),
    [
        ("missile de croisière", "Des missiles de croisière.", "fr", ["missiles de croisière"]),
        ("санкция", "Без санкций, с санкциями.", "ru", ["санкций", "санкциями"]),
        ("перемир'я", "Про перемир’ям мовчать.", "uk", ["перемир’ям"]),
        ("Buch", "Die Bücher liegen da.", "de", ["Bücher"]),
        ("budżet państwa", "W budżecie państwa.", "pl", ["budżecie państwa"]),
        ("rozpočet", "Bez rozpočtu.", "cs", ["rozpočtu"]),
        ("عقوبة", "العقوبات الجديدة", "ar", ["العقوبات"]),
        ("füze", "füzelerin sayısı", "tr", ["füzelerin"]),
        ("制裁", "新的制裁。", "zh", ["制裁"]),
        ("政策金利", "政策金利が上がった。", "ja", ["政策金利"]),
        ("porto", "i porti", "it", ["porti"]),
    ],
)
def test_finds_a_term_in_its_inflections(term, text, language, words):
    """What a grammar does to a word does not hide it."""
    assert found(term, text, language) == words


@pytest.mark.parametrize(
    ("term", "text", "language"),
    [
        ("porta", "i porti", "it"),
        ("port", "une porte", "fr"),
        ("puerto", "una puerta", "es"),
        ("war", "a warm day", "en"),
        ("rat", "the rate", "en"),
        ("порт", "его портрет", "ru"),
        ("поход", "эта походка", "ru"),
        ("suma", "el sumo", "es"),
    ],
)
def test_does_not_take_another_word_for_the_term(term, text, language):
    """Words that only look alike are two."""
    assert not found(term, text, language)


def test_a_rendering_in_the_neighbouring_bead_counts(embedder):
    """A sentence border that fell elsewhere is not a wrong term."""
    source = ("Le missile de croisière est tombé.", "Il pleuvait.")
    target = ("It came down.", "The cruise missile fell in the rain.")

    assert kinds(MISSILE, source, target, ("fr", "en"), embedder) == []


def test_another_use_does_not_lend_its_rendering(embedder):
    """Where the neighbour needs the term for itself, the missing one is reported."""
    source = ("Le missile de croisière est tombé.", "Un missile de croisière a explosé.")
    target = ("It came down.", "A cruise missile exploded.")

    assert kinds(MISSILE, source, target, ("fr", "en"), embedder) == ["term-missing"]


def test_a_missing_sentence_is_another_checks_business(embedder):
    """A bead without a target has no term to look at."""
    source = ("Le missile de croisière est tombé.", "Il pleuvait.")

    assert kinds(MISSILE, source, ("", "It rained."), ("fr", "en"), embedder) == []


def test_a_forbidden_word_inside_a_right_one_is_right(embedder):
    """The rocket of a rocket launcher is not the forbidden rocket."""
    entry = StyleEntry("lance-roquettes", "en", "rocket launcher", forbidden=("rocket",), kind=RuleKind.TERM)

    assert kinds(entry, "Un lance-roquettes.", "A rocket launcher.", ("fr", "en"), embedder) == []


def test_an_excepted_phrase_is_let_pass(embedder):
    """A title may say what the text may not."""
    entry = StyleEntry(
        "Klima", "en", forbidden=("climate change",), except_in=("Panel on Climate Change",), kind=RuleKind.TERM
    )
    source = ("Der Bericht liegt vor.", "Der Wandel kommt.")
    target = ("The Panel on Climate Change has reported.", "Climate change comes.")

    assert kinds(entry, source, target, ("de", "en"), embedder) == ["forbidden-term"]


def test_an_entry_for_another_language_is_not_applied(embedder):
    """A rule from French is no rule from German."""
    source, target = "Der missile de croisière.", "The winged rocket."

    assert kinds(MISSILE, source, target, ("de", "en"), embedder) == []
