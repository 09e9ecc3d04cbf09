"""The aligner on small texts of which the answer is plain."""

from __future__ import annotations

import numpy as np
import pytest
from hashing import HashingEmbedder

from compare.align import Side, align, align_vectors, reading_order
from compare.align.documents import side
from compare.evaluation.align_sets import document
from compare.types import Bead

EMBEDDER = HashingEmbedder(256)


def sentences(count, start=0):
    """Make *count* sentences of words that occur nowhere else."""
    return [" ".join(f"w{at}x{word}" for word in range(8)) for at in range(start, start + count)]


def beads(source, target):
    """Align two lists of sentences; return the beads as pairs of indices, and the alignment."""
    alignment = align(document("source", "en", source), document("target", "en", target), EMBEDDER)
    return [(bead.source, bead.target) for bead in alignment.beads], alignment


def test_an_omission_is_left_out():
    """A sentence that only the source has stands alone."""
    text = sentences(8)
    found, _ = beads(text, text[:3] + text[4:])

    assert ((3,), ()) in found
    assert ((4,), (3,)) in found


def test_an_addition_stands_where_the_target_has_it():
    """A sentence that only the target has follows the bead before it."""
    text = sentences(8)
    found, _ = beads(text, [*text[:3], *sentences(1, 90), *text[3:]])

    assert found[3] == ((), (3,))


def test_joined_sentences_make_one_bead():
    """Two sentences that the target says in one are a 2-1."""
    text = sentences(8)
    found, _ = beads(text, [*text[:2], f"{text[2]} {text[3]}", *text[4:]])

    assert ((2, 3), (2,)) in found


def test_a_moved_passage_is_found():
    """A passage that stands elsewhere in the target is marked as moved, not as missing and added."""
    text = sentences(20)
    found, alignment = beads(text, [*text[:3], *text[7:], *text[3:7]])

    assert [bead.source for bead in alignment.beads if bead.moved] == [(3,), (4,), (5,), (6,)]
    assert all(source and target for source, target in found)


def test_passages_are_found_however_far_they_moved():
    """In a long text, each moved passage is found, and nothing else is called moved."""
    text = sentences(300)
    version = [*text[:50], *text[54:150], *text[250:255], *text[150:250], *text[255:260], *text[50:54], *text[260:]]
    _, alignment = beads(text, version)

    assert [at for bead in alignment.beads if bead.moved for at in bead.source] == [50, 51, 52, 53, *range(250, 255)]


def test_what_lies_far_from_a_move_stays():
    """Beads away from a moved passage's two places are those of the alignment without moves, margins and all."""
    text = sentences(60)
    found = []
    for moves in (True, False):
        sides = [
            side(document("one", "en", lines).sentences, "en", EMBEDDER, 4)
            for lines in (text, [*text[:10], *text[14:40], *text[10:14], *text[40:]])
        ]
        aligned = align_vectors(*sides, moves=moves).beads
        found.append({bead for bead in aligned if bead.source and not 5 < bead.source[0] < 45})

    assert found[0] == found[1]


def test_nothing_moves_in_a_plain_copy():
    """Texts in the same order have no moves."""
    _, alignment = beads(sentences(20), sentences(20))

    assert not any(bead.moved for bead in alignment.beads)


def test_unrelated_texts_stay_apart():
    """Texts with nothing in common are not aligned, and the reader is told."""
    found, alignment = beads(sentences(20), sentences(20, 100))

    assert all(not (source and target) for source, target in found)
    assert "unrelated" in alignment.warnings[0]


def test_an_ambiguous_bead_has_a_small_margin():
    """A bead that could as well be another is the one with the least margin."""
    text = sentences(6)
    _, alignment = beads([*text[:3], text[2], *text[3:]], text)
    least = min(alignment.beads, key=lambda bead: bead.margin)

    assert least.source in {(2,), (3,), (2, 3)}


def test_a_long_insertion_does_not_bend_the_path():
    """Two thousand sentences before the target's text leave the alignment behind them as it was."""
    random = np.random.default_rng(0)
    text = random.normal(size=(400, 32)).astype(np.float32)
    longer = np.concatenate([random.normal(size=(2000, 32)).astype(np.float32), text])
    sides = [Side(spans(rows), np.full(len(rows), 50.0)) for rows in (text, longer)]
    found = {(bead.source, bead.target) for bead in align_vectors(*sides, moves=False).beads}

    assert sum(((at,), (at + 2000,)) in found for at in range(400)) > 390


def spans(rows, longest=4):
    """Sum up runs of *rows*, as an embedder would."""
    result = np.zeros((longest, *rows.shape), dtype=np.float32)
    for size in range(1, longest + 1):
        runs = sum(rows[at : len(rows) - size + 1 + at] for at in range(size))
        result[size - 1, : len(runs)] = runs / np.linalg.norm(runs, axis=1, keepdims=True)
    return result


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([((0,), (0,)), ((), (1,)), ((1,), (2,))], [((0,), (0,)), ((), (1,)), ((1,), (2,))]),
        ([((), (0,)), ((), (1,)), ((0,), (2,))], [((), (0,)), ((), (1,)), ((0,), (2,))]),
        ([((0,), (2,)), ((1,), (0,)), ((), (1,))], [((0,), (2,)), ((1,), (0,)), ((), (1,))]),
    ],
)
def test_reading_order(given, expected):
    """Beads follow the source; an addition follows the target sentence before it."""
    ordered = reading_order([Bead(source, target) for source, target in reversed(given)])

    assert [(bead.source, bead.target) for bead in ordered] == expected
