"""A slip is reported of the version that made it, and of nobody else."""

from __future__ import annotations

import pytest

from compare.checks import CHECKS
from compare.plugins import Example


def kinds(source, target, languages=("en", "de")):
    """Return the kinds of slips found in *target*."""
    return [finding.kind for finding in CHECKS["mechanics"].find(Example(source, target, languages).alignment(), None)]


def test_what_the_original_has_too_is_no_slip_of_the_version():
    """A translator who keeps the markup did as told."""
    assert kinds("The <b>port</b> is closed.", "Der <b>Hafen</b> ist zu.") == []
    assert kinds("The port is closed.", "Der <b>Hafen</b> ist zu.") == ["markup", "markup"]


@pytest.mark.parametrize("closing", [")", "）"])
def test_a_wide_bracket_closes_a_narrow_one(closing):
    """Chinese texts mix the two."""
    assert kinds("The port (north) is closed.", f"港口(北部{closing}已关闭。", ("en", "zh")) == []


def test_a_bracket_may_be_closed_in_the_next_sentence():
    """An aside can be two sentences long."""
    source = ("The port (in the north. It is old) closed.", "Ships wait.")

    assert kinds(source, ("Der Hafen (im Norden.", "Er ist alt) ist zu.")) == []


def test_two_addresses_of_one_sort_are_held_against_each_other():
    """A handle is not compared with a page."""
    assert kinds("Ask @harbour_desk.", "Fragen Sie @harbor_desk.") == ["address"]
    assert kinds("Ask @harbour_desk.", "Siehe https://example.org/hafen.") == []


def test_the_letters_of_another_script_end_an_address():
    """Japanese writes on without a space."""
    assert kinds("Write to a@example.org.", "a@example.orgへ送る。", ("en", "ja")) == []


def test_a_custom_is_told_once_with_its_places():
    """Three question marks without a space in a French text are one finding."""
    source = ("Why?", "Who?", "When?", "Where?")
    alignment = Example(source, ("Pourquoi ?", "Qui?", "Quand?", "Où?"), ("en", "fr")).alignment()
    found = list(CHECKS["mechanics"].find(alignment, None))

    assert [finding.kind for finding in found] == ["custom"]
    assert len(found[0].target) == 3


def test_a_text_that_is_never_right_follows_another_custom():
    """Swiss French has no space before a question mark."""
    source, target = ("Why?",) * 6, ("Pourquoi?", "Qui?", "Quand?", "Où?", "Comment?", "Combien?")

    assert kinds(source, target, ("en", "fr")) == []


def test_an_english_title_keeps_its_marks():
    """What stands in quotation marks may be of another language."""
    source = ("His book is “Why Not: A Life?”.", "Why?")

    assert kinds(source, ("Son livre est « Why Not: A Life? ».", "Pourquoi ?"), ("en", "fr")) == []


def test_spaces_too_many_are_told_once():
    """One finding says how often."""
    found = kinds(("One two.", "Three four."), ("Eins  zwei.", "Drei  vier."))

    assert found == ["space"]


def test_marks_inside_other_marks_are_of_another_kind():
    """«Он сказал: „Иду“» has inner marks, and so has a quotation that began in the sentence before."""
    source = ("“One.”", "“Two.”", "“Three.”", "“He said: ‘Going.’”", "“I am.", "‘Five’ is mine.”")
    target = ("«Раз».", "«Два».", "«Три».", "«Он сказал: „Иду“».", "«Я.", "„Пять“ моё».")

    assert kinds(source, target, ("en", "ru")) == []


def test_a_text_with_two_kinds_of_marks_by_halves_is_left_alone():
    """Only where nearly all are of one kind the rest are slips."""
    source = ("“One.”", "“Two.”", "“Three.”", "“Four.”", "“Five.”", "“Six.”")
    target = ("„Eins.“", "„Zwei.“", "„Drei.“", "„Vier.“", "»Fünf.«", "»Sechs.«")

    assert kinds(source, target) == []
