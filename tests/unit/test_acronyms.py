"""Acronyms are held against the words beside them, and against each other."""

from __future__ import annotations

import pytest

from compare.checks._expansions import expansions
from compare.checks.acronyms import CHECK
from compare.plugins import Example


def document(language, *sentences):
    """Return a text of *sentences*."""
    return Example(sentences, sentences, (language, language)).alignment().target


def kinds(language, *sentences):
    """Return the kinds of what is found in a text."""
    return [finding.kind for finding in CHECK.inspect(document(language, *sentences), None)]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "He is of the World Health Organization (WHO) now.", ("world", "health", "organization")),
        ("en", "The Bank of England (BE) is shut.", ("bank", "of", "england")),
        ("fr", "L’Organisation mondiale de la santé (OMS) parle.", ("organisation", "mondiale", "de", "la", "santé")),
        ("fr", "L’OMS (Organisation mondiale de la santé) parle.", ("organisation", "mondiale", "de", "la", "santé")),
        ("uk", "Європейський Союз (ЄС) мовчить.", ("європейський", "союз")),
        ("es", "La Organización del Tratado (OT) habla.", ("organización", "del", "tratado")),
    ],
)
def test_words_that_begin_with_the_letters_are_what_they_stand_for(language, text, words):
    """Small words are passed over, in whatever order words and acronym stand."""
    found = list(expansions(document(language, text)))

    assert [(one.words, one.fits) for one in found] == [(words, True)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The goalkeeper came on (GK)."),
        ("en", "Headmasters’ and Headmistresses’ Conference (HMC) met."),
        ("de", "Die Abgeordnete Sahra Petra Wagner (SPD) sprach."),
        ("de", "Die Weltgesundheitsorganisation (WHO) tagte."),
        ("fr", "L’Institut national de la santé (NIH) parle."),
        ("ru", "Всемирная организация здравоохранения (WHO) молчит."),
    ],
)
def test_letters_of_something_else_are_no_slip(language, text):
    """Parties, letters of another language and letters from inside a word are left alone."""
    assert kinds(language, text) == []


def test_one_acronym_for_two_things_is_found_once():
    """The later expansion is held against the first, however often either comes."""
    health, heritage = "The World Health Organization (WHO) met.", "The World Heritage Organization (WHO) met."

    assert kinds("en", health, heritage, health) == ["two-expansions"]


@pytest.mark.parametrize(
    ("language", "one", "other", "differ"),
    [
        ("zh", "世界卫生组织（WHO）开会了。", "世界贸易组织（WHO）发言了。", True),
        ("zh", "世界卫生组织（WHO）开会了。", "据世界卫生组织（WHO）称。", False),
        ("zh", "世卫组织（WHO）开会了。", "世界卫生组织（WHO）发言了。", False),
        ("ar", "اجتمعت منظمة الصحة العالمية (WHO).", "تحدثت منظمة الصحة العالمية (WHO).", False),
    ],
)
def test_where_letters_say_nothing_the_middle_must_differ(language, one, other, differ):
    """A word before the name, or a short form of it, is no other name."""
    assert bool(kinds(language, one, other)) is differ


def test_an_acronym_is_not_missed_where_the_version_writes_it_out():
    """The usual counterpart may be left out; only another acronym in its place is one too many."""
    french = ("L’OTAN parle.", "L’OTAN vient.", "L’Alliance part.", "L’OTAN rit.")
    english = ("NATO speaks.", "NATO comes.", "NATO leaves.", "NATO laughs.")

    assert not list(CHECK.find(Example(english, french, ("en", "fr")).alignment(), None))
