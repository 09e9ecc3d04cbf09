"""Scores of alignments, worked out by hand."""

from __future__ import annotations

import pytest

from compare.evaluation.links import Agreement, agree

GOLD = [((0,), (0,)), ((1, 2), (1,)), ((3,), ()), ((4,), (2,))]


def test_gold_agrees_with_itself():
    """A perfect alignment has F1 1 everywhere."""
    got = agree(GOLD, GOLD)

    assert (got.strict.f1, got.lax.f1, got.unaligned.f1) == (1, 1, 1)


def test_precision_counts_empty_sides_and_recall_does_not():
    """A wrong omission costs precision only; an overlapping bead is right laxly."""
    got = agree(GOLD, [((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), ()), ((4,), (2,))])

    assert got.strict.precision == pytest.approx(3 / 5)
    assert got.strict.recall == pytest.approx(2 / 3)
    assert got.lax.precision == pytest.approx(4 / 5)
    assert got.lax.recall == 1


def test_unaligned_sentences_are_counted_one_by_one():
    """An unaligned sentence too many costs precision, one too few recall."""
    got = agree([((0,), ()), ((1,), ()), ((2,), (0,))], [((0,), ()), ((1,), (0,)), ((2,), ())])

    assert (got.unaligned.precision, got.unaligned.recall) == (0.5, 0.5)


def test_a_move_is_right_if_it_crosses_in_gold():
    """Of two passages that changed places, either may be called the moved one."""
    gold = [((0,), (2,)), ((1,), (0,)), ((2,), (1,))]

    assert agree(gold, gold, [((0,), (2,))]).moved.f1 == 1
    assert agree(gold, gold, []).moved.precision is None


def test_nothing_wanted_and_nothing_given_is_no_score():
    """A set without unaligned sentences has no F1 for them, rather than 0 or 1."""
    assert agree([((0,), (0,))], [((0,), (0,))]).unaligned.f1 is None


def test_agreements_add_up():
    """The sum of two texts is the sum of their counts."""
    one = agree(GOLD, GOLD)

    assert (one + Agreement()).strict == one.strict
    assert (one + one).strict.given == 2 * one.strict.given
