"""
How likely a bead is right, from the margin by which it won.

The logistic curve of Platt (1999), "Probabilistic Outputs for Support Vector
Machines"; ``python -m compare.evaluation.calibrate`` fits it and writes the
table in ``docs/confidence.md``.
"""

from __future__ import annotations

import json
import math
from dataclasses import astuple, dataclass
from pathlib import Path

from compare.align.beads import IndexBead
from compare.align.scoring import USUAL

FILE = Path(__file__).with_name("confidence.json")
"""The fitted curves, by backend."""


@dataclass(frozen=True, slots=True)
class Curve:
    """A logistic curve over what `traits` returns."""

    base: float
    margin: float
    """For each unit of the logarithm of the margin."""

    left_out: float
    """Given to a sentence without counterpart."""

    larger: float
    """Given to a bead that is neither that nor 1-1."""

    def probability(self, bead: IndexBead) -> float:
        """Return how likely *bead* is exactly right."""
        odds = sum(weight * trait for weight, trait in zip(astuple(self), traits(bead), strict=True))
        return 1 / (1 + math.exp(-odds))


def traits(bead: IndexBead) -> tuple[float, float, float, float]:
    """Return what the curve goes by, in the order of its fields."""
    whole = bool(bead.source and bead.target)
    return 1.0, math.log(bead.margin + 0.1), float(not whole), float(whole and bead.size > 2)


def _read() -> dict[str, Curve]:
    return {backend: Curve(**one) for backend, one in json.loads(FILE.read_text(encoding="utf-8")).items()}


_FITTED = _read()

CURVE = _FITTED[USUAL]


def curve_of(model: str) -> Curve:
    """Return the curve for a model by its full name; it goes with `compare.align.scoring.weights_of`."""
    return _FITTED.get(model.partition(":")[0], CURVE)
