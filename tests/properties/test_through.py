"""What holds of every alignment of two versions through their original."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from hashing import HashingEmbedder
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.align import align, align_through, align_versions, same_additions
from compare.evaluation.align_sets import document
from compare.present import line_up
from compare.types import Alignment, Bead, Comparison, NameTable, Report, connect

EMBEDDER = HashingEmbedder()
WORDS = ("harbour", "crane", "wind", "9", "港", "ferry", "storm", "pilot", "tide", "mayor", "strike", "bridge")


def made(random, source, name):
    """Align *source* with a version by beads of any shape, in any order."""
    order = list(range(len(source.sentences)))
    beads = []
    while order:
        width = min(random.randint(1, 3), len(order))
        beads.append((tuple(order[:width]), random.randint(0, 3)))
        order = order[width:]
    beads += [((), random.randint(1, 2)) for _ in range(random.randint(0, 3))]
    if random.random() < 0.7:
        random.shuffle(beads)
    count, found = 0, []
    for indices, height in beads:
        found.append(Bead(indices, tuple(range(count, count + height)), probability=random.random()))
        count += height
    lines = [" ".join(random.sample(WORDS, 3)) for _ in range(count)]
    return Alignment(source, document(name, "de", lines), tuple(found))


def pair(seed):
    """Make two versions of an original that may be empty."""
    random = Random(seed)
    source = document("s", "en", [" ".join(random.sample(WORDS, 3)) for _ in range(random.randint(0, 8))])
    return made(random, source, "a"), made(random, source, "b")


pairs = st.builds(pair, st.integers(0, 2**32))


def groups_of(alignment, groups):
    """Return the group of the original's sentences that each sentence of the version has to do with."""
    owner = {index: number for number, group in enumerate(groups) for index in group}
    return {index: owner[bead.source[0]] for bead in alignment.beads if bead.source for index in bead.target}


@settings(deadline=None)
@given(pairs, st.sampled_from([None, EMBEDDER]))
def test_no_bead_contradicts_the_original(halves, embedder):
    """The two sides of a bead come from the same sentences of the original, or both from none."""
    through = align_through(*halves, embedder)  # the type itself refuses a lost or doubled sentence
    groups = connect(halves)
    ours, theirs = (groups_of(one, groups) for one in halves)
    whole = [bead for bead in through.beads if bead.source and bead.target]
    known = [{ours.get(at) for at in bead.source} | {theirs.get(at) for at in bead.target} for bead in whole]

    assert all(len(one) == 1 for one in known)
    assert embedder or None not in set().union(*known)


@settings(deadline=None)
@given(pairs, st.sampled_from([None, EMBEDDER]))
def test_what_both_have_of_the_original_is_paired(halves, embedder):
    """Where both versions have something for the same sentences of the original, none of it stands alone."""
    through = align_through(*halves, embedder)
    groups = connect(halves)
    ours, theirs = (groups_of(one, groups) for one in halves)
    both = set(ours.values()) & set(theirs.values())
    alone = {ours.get(at) for bead in through.beads if not bead.target for at in bead.source}
    alone |= {theirs.get(at) for bead in through.beads if not bead.source for at in bead.target}

    assert not both & alone


@settings(deadline=None)
@given(pairs)
def test_without_vectors_a_group_is_a_bead(halves):
    """Connected sentences of the original make one bead."""
    through = align_through(*halves)
    groups = connect(halves)
    ours, theirs = (groups_of(one, groups) for one in halves)
    both = set(ours.values()) & set(theirs.values())

    assert len([bead for bead in through.beads if bead.source and bead.target]) == len(both)


@settings(deadline=None)
@given(pairs)
def test_the_other_way_round_is_the_same(halves):
    """Which version comes first does not matter."""
    there = align_through(*halves)
    back = align_through(*halves[::-1])

    assert {(bead.source, bead.target) for bead in there.beads} == {(bead.target, bead.source) for bead in back.beads}


@settings(deadline=None)
@given(pairs)
def test_what_is_not_moved_is_in_order(halves):
    """Leaving out the moved beads, both versions are read from beginning to end."""
    kept = [bead for bead in align_through(*halves).beads if bead.source and bead.target and not bead.moved]

    assert kept == sorted(kept, key=lambda bead: bead.source[0])
    assert kept == sorted(kept, key=lambda bead: bead.target[0])


def test_a_move_in_both_is_none_between_them():
    """Two versions that moved the same passage alike are in one order."""
    source = document("s", "en", ["one", "two", "three"])
    beads = (Bead((0,), (1,)), Bead((1,), (2,)), Bead((2,), (0,), moved=True))
    halves = [Alignment(source, document(name, "de", ["drei", "eins", "zwei"]), beads) for name in "ab"]
    through = align_through(*halves)

    assert [(bead.source, bead.target, bead.moved) for bead in through.beads] == [
        ((at,), (at,), False) for at in range(3)
    ]


def test_a_move_in_one_is_one_between_them():
    """What one version moved stands elsewhere than in the other."""
    source = document("s", "en", ["one", "two", "three"])
    moved = (Bead((0,), (1,)), Bead((1,), (2,)), Bead((2,), (0,), moved=True))
    halves = (
        Alignment(source, document("a", "de", ["eins", "zwei", "drei"]), tuple(Bead((at,), (at,)) for at in range(3))),
        Alignment(source, document("b", "de", ["drei", "eins", "zwei"]), moved),
    )

    assert {bead.source for bead in align_through(*halves).beads if bead.moved} == {(2,)}


EN = ("The bridge opened on Monday.", "It cost forty million euros and took nine years.", "The mayor cut the ribbon.")
DE = ("Die Brücke wurde am Montag eröffnet.", "Die Bürgermeisterin durchschnitt das Band.")
RAIN = ("It rained all day, and hundreds of umbrellas were sold.", "Es regnete, und Hunderte Schirme wurden verkauft.")
BEES = "Bienen überwintern in dichten Trauben um ihre Königin."


@pytest.mark.parametrize(
    ("german", "shape"), [pytest.param(RAIN[1], "1-1", id="the same"), pytest.param(BEES, "1-0", id="another")]
)
def test_additions_are_paired_if_they_say_the_same(embedder, german, shape):
    """What neither version has from the original is paired by what it says, and only so."""
    source = document("s", "fr", ["Le pont a ouvert lundi.", "La maire a coupé le ruban."])
    added = (Bead((0,), (0,)), Bead((), (1,)), Bead((1,), (2,)))
    halves = (
        Alignment(source, document("a", "en", [EN[0], RAIN[0], EN[2]]), added),
        Alignment(source, document("b", "de", [DE[0], german, DE[1]]), added),
    )
    through = align_through(*halves, embedder)

    assert next(bead.shape for bead in through.beads if 1 in bead.source) == shape


def test_vectors_divide_what_the_original_joins(embedder):
    """Two sentences that are one in the original are two pairs if the versions show it."""
    source = document("s", "fr", ["Le pont a ouvert lundi et la maire a coupé le ruban.", "Il a plu."])
    beads = (Bead((0,), (0, 1)), Bead((1,), (2,)))
    halves = (
        Alignment(source, document("a", "en", [EN[0], EN[2], "It rained."]), beads),
        Alignment(source, document("b", "de", [*DE, "Es regnete."]), beads),
    )

    assert [bead.shape for bead in align_through(*halves).beads] == ["2-2", "1-1"]
    assert [bead.shape for bead in align_through(*halves, embedder).beads] == ["1-1", "1-1", "1-1"]


def test_two_originals_are_refused():
    """Versions of different texts have nothing to be aligned through."""
    halves = [align(document("s", "en", [line]), document("t", "de", ["x"]), EMBEDDER) for line in ("one", "two")]

    with pytest.raises(ValueError, match="not one original"):
        align_through(*halves)


LINES = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join), max_size=9)


@settings(deadline=None, max_examples=40)
@given(st.lists(LINES, min_size=2, max_size=4))
def test_versions_without_an_original_line_up(texts):
    """Whatever the texts, each sentence is in one row, with what it is paired with."""
    documents = [document(f"{number}", "en", lines) for number, lines in enumerate(texts)]
    reference, star = align_versions(documents, lambda source, target: align(source, target, EMBEDDER))
    comparisons = tuple(Comparison(one, ()) for one in star)
    shared = same_additions(star, EMBEDDER)
    report = Report(reference, comparisons, NameTable((), (), ()), "v", shared=shared)
    rows = line_up(report)
    seen = Counter((0, index) for row in rows for index in row.source)
    seen.update((number, index) for row in rows for number, cell in enumerate(row.cells, 1) for index in cell.sentences)

    assert {document.name for document in report.documents} == {document.name for document in documents}
    assert seen == {(number, one.index): 1 for number, text in enumerate(report.documents) for one in text.sentences}
    assert all(
        set(piece.source) <= set(row.source)
        for row in rows
        for cell in row.cells
        for piece in cell.pieces
        if row.source
    )
    assert all(len({version for version, _ in group}) > 1 for group in shared)
