"""The benchmark's own arithmetic."""

from __future__ import annotations

import numpy as np
from benchmarks import synthetic
from benchmarks.aligners import beads_of

from compare.evaluation.links import agree


def test_pairs_that_share_a_sentence_are_one_bead():
    """NLTK's pairs become beads; a sentence in no pair is one by itself."""
    assert beads_of([(0, 0), (1, 1), (1, 2), (2, 3), (3, 3)], 5, 5) == [
        ((), (4,)),
        ((0,), (0,)),
        ((1,), (1, 2)),
        ((2, 3), (3,)),
        ((4,), ()),
    ]


def test_synthetic_gold_covers_both_texts(monkeypatch):
    """The gold of a made pair holds every sentence once, and a translation is nearest to its original."""
    monkeypatch.setitem(synthetic.SETS, "small", (30, 10, False, 64))

    case, embedder = synthetic.make("small")
    source, target = (embedder.encode([one.text for one in text.sentences]) for text in (case.source, case.target))
    nearest = {((at,), (int(place),)) for at, place in enumerate(np.argmax(source @ target.T, axis=1))}

    assert sorted(at for link in case.gold for at in link[1]) == list(range(40))
    assert agree(case.gold, nearest).strict.recall == 1.0
