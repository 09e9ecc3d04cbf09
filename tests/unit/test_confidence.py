"""How sure the aligner says it is."""

from __future__ import annotations

import numpy as np
import pytest
from hashing import HashingEmbedder

from compare.align import IndexBead, align
from compare.align.confidence import CURVE
from compare.evaluation.align_sets import document
from compare.evaluation.calibrate import calibration_error, fit
from compare.present.labels import doubt
from compare.types import Bead


def bead(margin, source=(0,), target=(0,)):
    """Make a bead that won by *margin*."""
    return IndexBead(source, target, None, 1.0, margin)


def test_a_wider_margin_is_surer():
    """The more a bead won by, the likelier it is right."""
    said = [CURVE.probability(bead(margin)) for margin in (0.0, 0.5, 2.0, 8.0, 30.0)]

    assert said == sorted(said)
    assert said[0] < 0.5
    assert 0.95 < said[-1] < 1


def test_the_curve_finds_the_odds_again():
    """Beads that are right as often as a curve says give back what the curve says."""
    random = np.random.default_rng(0)
    margins = random.uniform(0, 6, 6000)
    chance = 1 / (1 + np.exp(-(0.5 + 1.5 * np.log(margins + 0.1))))
    right = random.random(6000) < chance
    curve = fit([("set", bead(margin), bool(found)) for margin, found in zip(margins, right, strict=True)])

    assert [curve.probability(bead(margin)) for margin in (0.1, 1.0, 3.0)] == pytest.approx(
        [1 / (1 + np.exp(-(0.5 + 1.5 * np.log(margin + 0.1)))) for margin in (0.1, 1.0, 3.0)], abs=0.05
    )


def test_calibration_error():
    """Saying .9 and being right half of the time is an error of .4."""
    assert calibration_error([0.9] * 10, [True, False] * 5) == pytest.approx(0.4)
    assert calibration_error([0.75] * 4, [True, True, True, False]) == pytest.approx(0.0)


def test_a_bead_names_its_rival_and_its_evidence():
    """A sentence that stands twice might be paired with either; the bead says so."""
    lines = [" ".join(f"word{chr(97 + at)}{chr(97 + word)}" for word in range(8)) for at in range(6)]
    alignment = align(
        document("source", "en", [f"{line}." for line in (*lines[:3], lines[2], *lines[3:])]),
        document("target", "en", [f"{line}." for line in lines]),
        HashingEmbedder(256),
    )
    least = min(alignment.beads, key=lambda one: one.probability)

    assert set(least.source) & {2, 3}
    assert least.rival is not None
    assert least.rival != (least.source, least.target)
    assert all(one.evidence[0][0] == "meaning" for one in alignment.beads if one.shape == "1-1")


def test_only_a_doubtful_bead_is_marked():
    """Below even odds a reader is told, and what else it might be."""
    assert doubt(Bead((0,), (0,), probability=0.6)) == ""
    assert doubt(Bead((0,), (0,))) == ""
    assert doubt(Bead((0,), (0,), probability=0.4, rival=((0, 1), ()))) == (
        "40% likely right; the alternative: 1, 2 with nothing"
    )
