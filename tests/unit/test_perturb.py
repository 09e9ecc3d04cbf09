"""Perturbed texts and their gold."""

from __future__ import annotations

from compare.evaluation.links import agree
from compare.evaluation.perturb import Rates, cut, moved, perturb

SOURCE = [f"Line {at}, of the source, goes on for a while." for at in range(200)]
TARGET = [f"Zeile {at}, der Fassung, geht noch etwas weiter." for at in range(200)]
STRANGERS = (["A stranger."], ["Ein Fremder."])


def test_gold_covers_every_line_once():
    """Each line of both sides is in exactly one bead of gold, in order."""
    made = perturb(SOURCE, TARGET, STRANGERS, seed=1)

    assert [at for source, _ in made.gold for at in source] == list(range(len(made.source)))
    assert [at for _, target in made.gold for at in target] == list(range(len(made.target)))


def test_the_seed_decides():
    """Same seed, same text; another seed, another."""
    made = perturb(SOURCE, TARGET, STRANGERS, seed=1)

    assert made == perturb(SOURCE, TARGET, STRANGERS, seed=1)
    assert made != perturb(SOURCE, TARGET, STRANGERS, seed=2)


def test_without_changes_the_lines_pair():
    """Rates of 0 leave everything 1-1."""
    made = perturb(SOURCE, TARGET, STRANGERS, seed=1, rates=Rates(0, 0, 0, 0))

    assert made.gold == tuple(((at,), (at,)) for at in range(200))


def test_every_change_happens():
    """Merged, cut, dropped and inserted lines all occur at the usual rates."""
    shapes = {(len(source), len(target)) for source, target in perturb(SOURCE, TARGET, STRANGERS, seed=1).gold}

    assert shapes == {(1, 1), (2, 1), (1, 2), (1, 0), (0, 1)}


def test_an_exchanged_line_is_left_out_on_both_sides():
    """Where a stranger stands for the translation, neither has a counterpart, and both texts keep their length."""
    made = perturb(SOURCE, TARGET, STRANGERS, seed=1, rates=Rates(0, 0, 0, 0, replace=0.2))
    at = made.target.index(STRANGERS[1][0])

    assert {(len(source), len(target)) for source, target in made.gold} == {(1, 1), (1, 0), (0, 1)}
    assert len(made.source) == len(made.target) == 200
    assert ((at,), ()) in made.gold
    assert ((), (at,)) in made.gold


def test_moved_passages_lose_no_line():
    """Each line of both sides is still in exactly one bead, with the same lines as before."""
    made = perturb(SOURCE, TARGET, STRANGERS, seed=1)
    far = moved(made, 4, seed=1)
    texts = [[[one.source[at] for at in left] + [one.target[at] for at in right] for left, right in one.gold]
             for one in (made, far)]  # fmt: skip

    assert texts[0] == texts[1]
    assert sorted(at for _, target in far.gold for at in target) == list(range(len(far.target)))


def test_moved_passages_cross_others():
    """At least two beads of each passage are off the reading order."""
    made = moved(perturb(SOURCE, TARGET, STRANGERS, seed=1, rates=Rates(0, 0, 0, 0)), 4, seed=1)

    assert agree(made.gold, made.gold, made.gold).moved.wanted >= 8


def test_a_line_is_cut_at_a_pause_near_its_middle():
    """The cut prefers a comma to a mere space."""
    assert cut("The harbour was closed, and the ferries stayed out.") == [
        "The harbour was closed,",
        "and the ferries stayed out.",
    ]
