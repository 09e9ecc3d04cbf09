"""What holds of every alignment."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hashing import HashingEmbedder
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.align import Side, align, align_vectors
from compare.evaluation.align_sets import document
from compare.types import Furniture

EMBEDDER = HashingEmbedder()
WORDS = ["harbour", "crane", "wind", "of", "the", "9", "—", "港", "ferry", "storm", "pilot", "tide"]

lines = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join), max_size=12)


def furnished(text, marks):
    """Mark some sentences of *text* as furniture."""
    sentences = tuple(
        replace(sentence, furniture=Furniture.SHARE if mark else None)
        for sentence, mark in zip(text.sentences, marks, strict=False)
    )
    return replace(text, sentences=(*sentences, *text.sentences[len(sentences) :]))


@settings(deadline=None, max_examples=40)
@given(source=lines, target=lines, marks=st.lists(st.booleans(), max_size=12), max_bead=st.integers(2, 8))
def test_every_sentence_is_in_one_bead(source, target, marks, max_bead):
    """No sentence is lost or repeated, whatever the texts, and furniture meets furniture only."""
    texts = (
        furnished(document("source", "en", source), marks),
        furnished(document("target", "de", target), marks[::-1]),
    )
    alignment = align(*texts, EMBEDDER, max_bead=max_bead)  # the type itself refuses a lost or doubled sentence
    mixed = [
        bead
        for bead in alignment.beads
        if len({sentence.furniture is None for side in alignment.sides(bead) for sentence in side}) > 1
    ]

    assert not mixed
    assert all(len(bead.source) + len(bead.target) <= max_bead for bead in alignment.beads)


@settings(deadline=None, max_examples=25)
@given(source=lines, target=lines)
def test_beads_follow_the_source(source, target):
    """Beads stand in the order of the source, and matches in reading order in the order of the target too."""
    alignment = align(document("source", "en", source), document("target", "de", target), EMBEDDER)
    sources = [index for bead in alignment.beads for index in bead.source]
    targets = [index for bead in alignment.beads if bead.source and not bead.moved for index in bead.target]

    assert sources == sorted(sources)
    assert targets == sorted(targets)


@pytest.mark.parametrize(("rows", "columns"), [(0, 0), (0, 3), (3, 0), (1, 500), (500, 1)])
def test_lopsided_texts(rows, columns):
    """An empty side, or one sentence against hundreds, is aligned like any other."""
    random = np.random.default_rng(0)
    sides = [
        Side(random.normal(size=(4, count, 8)).astype(np.float32), np.full(count, 50.0)) for count in (rows, columns)
    ]
    beads = align_vectors(*sides).beads

    assert sorted(index for bead in beads for index in bead.source) == list(range(rows))
    assert sorted(index for bead in beads for index in bead.target) == list(range(columns))


def test_repeated_sentences():
    """Texts that say one thing over and over keep their order."""
    text = ["storm warning"] * 30
    alignment = align(document("source", "en", text), document("target", "en", text), EMBEDDER)

    assert [bead.shape for bead in alignment.beads] == ["1-1"] * 30


def test_sentences_without_a_word():
    """Lines of mere punctuation have no length and no vector, and are kept all the same."""
    alignment = align(document("source", "en", ["—", "…", "—"]), document("target", "de", ["—", "..."]), EMBEDDER)

    assert sum(len(bead.source) for bead in alignment.beads) == 3
