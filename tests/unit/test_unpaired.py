"""A sentence without a counterpart is found, even where the aligner put it into its neighbour's bead."""

from __future__ import annotations

import pytest

from compare.checks import CHECKS
from compare.names import table
from compare.plugins import Context, Example
from compare.types import Alignment, Bead, Severity

ENGLISH = ("The new bridge over the river was opened on Monday.", "Nobody in the village had asked for more potatoes.")
GERMAN = "Die neue Brücke über den Fluss wurde am Montag eröffnet."
UKRAINIAN = "Новий міст через річку відкрили в понеділок."
MERGED = {
    "de": "Die neue Brücke über den Fluss wurde am Montag eröffnet, doch im Dorf bat niemand um mehr Kartoffeln.",
    "uk": "Новий міст через річку відкрили в понеділок, а в селі ніхто не просив більше картоплі.",
}


def findings(check, source, target, languages, tools):
    """Run *check* on one bead that holds everything."""
    made = Example(
        source + ("",) * (len(target) - len(source)), target + ("",) * (len(source) - len(target)), languages
    ).alignment()
    bead = Bead(tuple(range(len(source))), tuple(range(len(target))), 0.9)
    alignment = Alignment(made.source, made.target, (bead,))
    context = Context(tools, table((alignment.source, alignment.target), (alignment,)), 1)
    return alignment, list(CHECKS[check].find(alignment, context))


@pytest.mark.parametrize(("language", "version"), [("de", GERMAN), ("uk", UKRAINIAN)])
def test_a_swallowed_sentence_is_found_on_either_side(language, version, tools):
    """It is missing one way round and added the other; it is a minor finding, because it is not certain."""
    alignment, (missing,) = findings("missing", ENGLISH, (version,), ("en", language), tools)
    assert (alignment.source.quote(missing.source[0]), missing.severity) == (ENGLISH[1], Severity.MINOR)

    alignment, (added,) = findings("added", (version,), ENGLISH, (language, "en"), tools)
    assert alignment.target.quote(added.target[0]) == ENGLISH[1]


@pytest.mark.parametrize("language", MERGED)
def test_two_sentences_that_became_one_are_left_alone(language, tools):
    """That is what a bead of three is for."""
    assert not findings("missing", ENGLISH, (MERGED[language],), ("en", language), tools)[1]
    assert not findings("added", (MERGED[language],), ENGLISH, (language, "en"), tools)[1]


def test_a_sentence_cut_off_from_its_pair_is_not_added(tools):
    """The translator made two sentences of one and the aligner left the second alone."""
    source = ("Police arrested the driver on Monday, but a judge released him two days later.", "")
    target = ("Die Polizei nahm den Fahrer am Montag fest.", "Ein Richter ließ ihn zwei Tage später frei.")
    made = Example(source, target).alignment()
    alignment = Alignment(made.source, made.target, (Bead((0,), (0,), 0.6), Bead((), (1,))))
    context = Context(tools, table((alignment.source, alignment.target), (alignment,)), 1)

    assert not [*CHECKS["added"].find(alignment, context), *CHECKS["omission"].find(alignment, context)]


def test_a_sentence_put_in_beside_a_pair_is_added(tools):
    """Nothing in the pair beside it says so."""
    source = ("Police arrested the driver on Monday.", "")
    target = ("Die Polizei nahm den Fahrer am Montag fest.", "Im Dorf bat niemand um mehr Kartoffeln.")
    made = Example(source, target).alignment()
    alignment = Alignment(made.source, made.target, (Bead((0,), (0,), 0.9), Bead((), (1,))))
    context = Context(tools, table((alignment.source, alignment.target), (alignment,)), 1)

    assert len(list(CHECKS["added"].find(alignment, context))) == 1


def test_two_sentences_left_alone_side_by_side_may_be_a_pair(tools):
    """Neither is missing nor added if the words of each have their links in the other."""
    source = ("It rained.", "Police arrested the driver on Monday.", "")
    target = ("Es regnete.", "", "Die Polizei nahm am Montag den Fahrer fest.")
    made = Example(source, target).alignment()
    alignment = Alignment(made.source, made.target, (Bead((0,), (0,), 0.9), Bead((1,), ()), Bead((), (1,))))
    context = Context(tools, table((alignment.source, alignment.target), (alignment,)), 1)

    assert not [*CHECKS["added"].find(alignment, context), *CHECKS["missing"].find(alignment, context)]


def test_half_of_a_sentence_that_was_split_is_no_addition(tools):
    """Without it the version would be too short for what it renders, as its other sentences show."""
    source = ("Nobody came.", "Boats brought what was left of the harvest to the market, which the flood had spared.")
    target = ("Niemand kam.", "Die Flut verschonte ihn.", "Im Ort wird nun wieder gehandelt, alles per Schiff.")
    made = Example((*source, ""), target).alignment()
    alignment = Alignment(made.source, made.target, (Bead((0,), (0,), 0.9), Bead((1,), (1, 2), 0.9)))
    context = Context(tools, table((alignment.source, alignment.target), (alignment,)), 1)

    assert not list(CHECKS["added"].find(alignment, context))
