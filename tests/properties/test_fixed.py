"""What holds of an alignment with a person's corrections."""

from __future__ import annotations

import pytest
from hashing import HashingEmbedder
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.align import Fixed, align, read_fixed
from compare.errors import InputError
from compare.evaluation.align_sets import document

EMBEDDER = HashingEmbedder()
WORDS = ["harbour", "crane", "wind", "of", "the", "9", "—", "港", "ferry", "storm", "pilot", "tide"]
COUNT = 30

lines = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join), min_size=4, max_size=12)
places = st.integers(0, 3)


def links(alignment):
    """Return the beads as pairs of indices."""
    return {(bead.source, bead.target) for bead in alignment.beads}


@settings(deadline=None, max_examples=60)
@given(source=lines, target=lines, together=st.tuples(places, places), apart=st.tuples(places, places), cut=places)
def test_corrections_hold(source, target, together, apart, cut):
    """Whatever the texts: no sentence is lost, and every correction holds."""
    texts = document("source", "en", source), document("target", "de", target)
    link = ((together[0],), (together[1],))
    fixed = Fixed((link,), (apart,) if apart != together else (), (((cut,), ()),))
    found = links(align(*texts, EMBEDDER, fixed=fixed))  # the type itself refuses a lost or doubled sentence

    assert link in found
    assert apart == together or not any(apart[0] in one and apart[1] in other for one, other in found)
    assert not any({cut - 1, cut} <= set(one) for one, _ in found)


@settings(deadline=None, max_examples=40)
@given(row=st.integers(0, COUNT - 1), away=st.integers(-3, 3), empty=st.booleans())
def test_far_beads_stay(row, away, empty):
    """What is more than three beads from a correction is as it was."""
    text = [" ".join(f"w{at}x{word}" for word in range(8)) for at in range(COUNT)]
    texts = document("source", "en", text), document("target", "en", [*text[:9], *text[10:]])
    before = align(*texts, EMBEDDER)
    column = min(max(row + away, 0), COUNT - 2)
    after = align(*texts, EMBEDDER, fixed=Fixed((((row,), () if empty else (column,)),)))
    span = {row} if empty else set(range(min(row, column), max(row, column) + 3))
    near = {at + step for at in span for step in range(-6, 7)}
    far = {bead for bead in before.beads if near.isdisjoint(bead.source) and near.isdisjoint(bead.target)}

    assert far <= set(after.beads)
    assert not any(bead.moved for bead in before.beads)


@settings(deadline=None, max_examples=25)
@given(row=st.integers(1, 6), column=st.integers(1, 6))
def test_no_bead_reaches_over_a_cut(row, column):
    """A cut in both texts parts them."""
    text = document("text", "en", [" ".join([WORDS[at], WORDS[at + 1]]) for at in range(8)])
    found = links(align(text, text, EMBEDDER, fixed=Fixed(cuts=(((row,), (column,)),))))

    assert all(max(one, default=-1) < row or min(one) >= row for one, _ in found)
    assert all((max(one) < row) == (max(other) < column) for one, other in found if one and other)


def test_a_file_says_it_in_numbers_or_words(tmp_path):
    """Each kind of line is read, for its version only."""
    path = tmp_path / "fixed.txt"
    path.write_text('# mine\n1-2 = 3\n"port" !=1\n4 | 4\n[other]\n3 =\n[target]\n= 2\n', encoding="utf-8")
    texts = document("source", "en", ["a", "b", "the port", "d"]), document("target", "en", ["a", "b", "c", "d"])

    assert read_fixed(path, *texts) == Fixed((((0, 1), (2,)), ((), (1,))), ((2, 0),), (((3,), (3,)),))


@pytest.mark.parametrize(
    "line", ["1 = 9", "1 2", '"nowhere" = 1', "1 = 1\n1 = 2", "1-2 | 3", "1 = 1\n1 != 1", '"a" = 1']
)
def test_what_cannot_hold_is_an_error(tmp_path, line):
    """A correction that says nothing, or too much, is not passed over."""
    path = tmp_path / "fixed.txt"
    path.write_text(line, encoding="utf-8")
    text = document("text", "en", ["a b", "a c", "d"])

    with pytest.raises(InputError):
        read_fixed(path, text, text)
