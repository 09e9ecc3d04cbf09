"""Versions of an original that is not there, aligned with one another."""

from __future__ import annotations

import pytest

from compare.align import align_versions
from compare.evaluation.align_sets import document
from compare.types import Alignment, Bead


def pair(source, target):
    """Pair the sentences that are the same; the rest has no counterpart."""
    ours, theirs = ([sentence.text for sentence in one.sentences] for one in (source, target))
    beads = [Bead((at,), (theirs.index(text),) if text in theirs else ()) for at, text in enumerate(ours)]
    return Alignment(source, target, (*beads, *(Bead((), (at,)) for at, text in enumerate(theirs) if text not in ours)))


def texts(*lines):
    """Make a text of each string, a word a sentence."""
    return [document(f"{number}", "en", words.split()) for number, words in enumerate(lines, start=1)]


@pytest.mark.parametrize(
    ("lines", "reference"),
    [
        pytest.param(("a b c d", "a b"), "1", id="of two the first"),
        pytest.param(("a b c d", "a b c d", "a b c d"), "1", id="of equals the first"),
        pytest.param(("a b c d e f g h i", *["a b c d e f g h i j"] * 2), "1", id="hardly better is not enough"),
        pytest.param(("a b", "a b c d", "a b c d"), "2", id="a summary gives way"),
        pytest.param(("a b", "b c", "c a"), "1", id="a tie"),
    ],
)
def test_the_reference_is_what_the_others_match_best(lines, reference):
    """The first text is the reference unless another matches clearly better."""
    found, alignments = align_versions(texts(*lines), pair)

    assert found.name == reference
    assert {one.source.name for one in alignments} == {reference}


def test_the_others_keep_their_order():
    """What is left follows in the order given, each read from the reference."""
    documents = texts("a b", "a b c d", "b c d x")
    reference, alignments = align_versions(documents, pair)

    assert reference.name == "2"
    assert [one.target.name for one in alignments] == ["1", "3"]
    assert [(bead.source, bead.target) for bead in alignments[0].beads] == [
        ((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), ())
    ]  # fmt: skip


def test_neither_side_is_the_original():
    """The alignments say so, and name both texts."""
    _, (alignment,) = align_versions(texts("a", "a"), pair)

    assert not alignment.original
    assert [alignment.call(side) for side in (0, 1)] == ["1", "2"]


def test_texts_without_a_sentence():
    """Empty texts match nothing, and are aligned all the same."""
    reference, alignments = align_versions(texts("", "", ""), pair)

    assert reference.name == "1"
    assert [one.beads for one in alignments] == [(), ()]
