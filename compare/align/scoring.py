"""What a bead earns: the sum of what speaks for and against it, each weighed; see `compare.align.evidence`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from compare.align.evidence import Evidence
from compare.align.lattice import NEVER, Band, Doubles, Floats, Integers
from compare.align.sides import Scale, Side
from compare.align.signs import CUTS

GROUPS = {
    "meaning": ("by_sentence", "by_bead", "weak", "gain", "member", "neglect"),
    "words": ("coverage",),
    "length": ("length", "gap"),
    "numbers": ("numbers", "stray"),
    "marks": (*(f"{kind}_{place}" for kind in CUTS for place in ("odd", "inside")), "nested_odd", "left_blank"),
}
"""What a reader is told of the evidence; the rest is what any bead of its size and shape is given."""

_BLOCK = 1 << 15
"""Cells that are scored at once, so that what is worked out fits the processor's cache."""

FILE = Path(__file__).with_name("weights.json")
"""The fitted weights, by backend; ``python -m compare.evaluation.fit`` writes it."""

USUAL = "static"
"""The backend whose weights serve those without their own; they are in units of a model's usual match."""


@dataclass(frozen=True, slots=True)
class Weights:
    """
    What the parts of a bead's score are worth, as logarithms of odds.

    They are those of a conditional random field over alignments (Lafferty,
    McCallum and Pereira, 2001; for aligners Mújdricza-Maydt et al., 2013,
    "High-Precision Sentence Alignment by Bootstrapping from Wood Standard
    Annotations"): the likelihood of an alignment goes with the exponential
    of the sum of its beads' scores.
    """

    by_sentence: float = 0.0
    """Of the strength, for each sentence on a side."""

    by_bead: float = 0.0
    """Of the strength, once a bead."""

    weak: float = 0.0
    """Of what the strength lacks of a match that is hardly by chance, for each sentence on a side."""

    sentence: float = 0.0
    """Given for each sentence on a side that is not left out."""

    text: float = 0.0
    """Given for the square root of the length, in usual sentences, that is not left out."""

    merge: float = 0.0
    """Given for each sentence more than one on either side."""

    single: float = 0.0
    """Given to 1-1."""

    length: float = 0.0
    """Of the difference in length, in usual sentences: squared, over the sum, up to 1."""

    gap: float = 0.0
    """Of the difference in length, over the root of the sum (Gale and Church, 1993)."""

    gain: float = 0.0
    """Of what a larger bead's strength gains on the best bead that lacks one of its outer sentences."""

    member: float = 0.0
    """Of the strength of each sentence of a larger bead alone, up to a point."""

    coverage: float = 0.0
    """Of the coverage of a bead's words, in units of a usual match."""

    numbers: float = 0.0
    """Of the numbers that both sides have; one that a text has once weighs 1."""

    stray: float = 0.0
    """Of the numbers that only one side has."""

    small_odd: float = 0.0
    """
    Given where one side begins or ends at a cut before a small letter and the other does not; half for each.

    These and the next three pairs are of the kinds of `compare.align.signs.CUTS`.
    """

    small_inside: float = 0.0
    """Given for each such cut inside a bead."""

    pause_odd: float = 0.0
    """The same at a comma or colon."""

    pause_inside: float = 0.0

    short_odd: float = 0.0
    """The same at an abbreviation."""

    short_inside: float = 0.0

    open_odd: float = 0.0
    """The same at the end of a line without a stop."""

    open_inside: float = 0.0

    nested_odd: float = 0.0
    """Given where one side begins or ends inside a bracket and the other does not; half for each."""

    neglect: float = 0.0
    """Of the best strength of a sentence that is left out."""

    left_text: float = 0.0
    """Of the root of the length of a sentence that is left out."""

    left_blank: float = 0.0
    """Given for leaving out a line that is no more than a stray mark."""

    @property
    def match(self) -> float:
        """What a usual match earns more than leaving its two sentences out, with words; what bounds are given in."""
        return self.bare_match + self.coverage

    @property
    def bare_match(self) -> float:
        """The same, without words."""
        kept = self.by_sentence + self.by_bead + self.sentence + self.text + self.single
        return kept - 2 * self.left_out

    @property
    def left_out(self) -> float:
        """What a sentence of usual length earns that is left out although it has a usual match."""
        return self.left_text + self.neglect


def _read() -> dict[str, Weights]:
    return {backend: Weights(**one) for backend, one in json.loads(FILE.read_text(encoding="utf-8")).items()}


_FITTED = _read()

WEIGHTS = _FITTED[USUAL]


def weights_of(model: str) -> Weights:
    """Return the weights for a model by its full name, as in `compare.plugins.Embedder.name`."""
    return _FITTED.get(model.partition(":")[0], WEIGHTS)


@dataclass(frozen=True, slots=True)
class Scored:
    """The scores of all beads in a band, by shape and end cell, and where they came from."""

    scores: Floats
    """Shape ``(shapes, band.count)``."""

    evidence: Evidence
    """What they were made of."""

    def groups(self, shape: int, cells: Integers, weights: Weights) -> Doubles:
        """Sum up, by `GROUPS`, what beads of one shape that end at *cells* earned; shape ``(len(cells), groups)``."""
        parts = self.evidence.at(shape, cells)
        return np.stack(
            [
                sum((getattr(weights, name) * parts[name] for name in names if name in parts), np.zeros(len(cells)))
                for names in GROUPS.values()
            ],
            axis=1,
        )


def score_beads(
    band: Band,
    shapes: Integers,
    source: Side,
    target: Side,
    scale: Scale,
    *,
    weights: Weights = WEIGHTS,
    covered: Floats | None = None,
) -> Scored:
    """Score every bead that ends in *band*; both sides must have their ground; for *covered* see `Evidence`."""
    evidence = Evidence(band, shapes, source, target, scale, covered=covered)
    scores = np.empty((len(shapes), band.count), dtype=np.float32)
    for start in range(0, band.count, _BLOCK):
        cells = slice(start, min(start + _BLOCK, band.count))
        block = evidence.over(cells)
        for shape in range(len(shapes)):
            worth = sum(getattr(weights, name) * part for name, part in block.parts(shape))
            scores[shape, cells] = np.where(block.possible(shape), worth, NEVER)
    return Scored(scores, evidence)
