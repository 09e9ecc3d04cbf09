"""A word in the place of the usual rendering is reported if it can be nothing else."""

from __future__ import annotations

import pytest

from compare.checks.terms import CHECK
from compare.names import table
from compare.plugins import Context, Example, Tools

ENGLISH = (
    "The airport leaves nobody cold in this town.",
    "In winter the airport is often closed.",
    "Nobody repaired the airport after the storm.",
    "Tourists like the old airport.",
    "The airport costs three million euros a year.",
)
GERMAN = (
    "Der Flughafen lässt in dieser Stadt niemanden kalt.",
    "Im Winter ist der Flughafen oft geschlossen.",
    "Nach dem Sturm reparierte niemand den Flughafen.",
    "Touristen mögen den alten Flughafen.",
)
LAST = "Der Flugplatz kostet drei Millionen Euro im Jahr."


@pytest.fixture
def found(embedder):
    """Return what is reported of two texts, in the version's words."""

    def find(source, target):
        alignment = Example(source, target).alignment()
        context = Context(Tools(embedder), table((alignment.source, alignment.target), (alignment,)), 1)
        return [alignment.target.quote(finding.target[0]) for finding in CHECK.find(alignment, context)]

    return find


def test_the_odd_one_is_reported(found):
    """Four times an airport and once an airfield."""
    assert found(ENGLISH, (*GERMAN, LAST)) == ["Flugplatz"]


def test_a_word_that_the_text_has_for_something_else_is_no_variation(found):
    """The airfield of another sentence is another thing."""
    assert not found((*ENGLISH, "The meadow is green."), (*GERMAN, LAST, "Der Flugplatz ist grün."))


def test_every_other_rendering_is_reported(found):
    """Three times an airport and twice an airfield: one of the two it should be."""
    assert found(ENGLISH, (*GERMAN[:3], "Touristen mögen den alten Flugplatz.", LAST)) == ["Flugplatz", "Flugplatz"]


def test_where_nothing_is_usual_nothing_is_odd(found):
    """Five words for an airport are a matter of style."""
    german = (
        GERMAN[0],
        "Im Winter ist der Landeplatz oft geschlossen.",
        "Nach dem Sturm reparierte niemand das Rollfeld.",
        "Touristen mögen den alten Airport.",
        LAST,
    )

    assert not found(ENGLISH, german)


def test_common_words_are_no_terms(found):
    """Said and says may change."""
    people = ("People came.", "Many people sang.", "Old people sat.", "Some people left.")
    leute = ("Leute kamen.", "Viele Leute sangen.", "Alte Leute saßen.", "Manche Menschen gingen.")

    assert not found(people, leute)
