"""
Names of a version that stand in the place of others: "Hazard Bridge" for Stamford Bridge.

Where a word of a name in the original finds no answer in its bead, and one in the version is the answer to nothing
there, the one may stand in the other's place. Whether it does is told by what is known of both: how often and
how surely they are answered elsewhere in the text, what else in the bead sounds or means alike, and whether
the words around them are linked. The odds are a logistic regression, fitted by
``python -m compare.evaluation.instead`` on professional translations with and without planted names; ``instead.json``
holds the weights.

Limits: two names of one sentence that changed places are not found; nor is a pronoun that stands for another.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from compare.links.known import Texts
from compare.links.slots import Slots
from compare.names.namewords import NameWord

WEIGHTS = Path(__file__).with_name("instead.json")


@dataclass(frozen=True, slots=True)
class Instead:
    """A word of the original and the one that may stand in its place."""

    bead: int
    source: NameWord
    target: NameWord
    signs: dict[str, float]
    """What speaks for and against it."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What was fitted."""

    signs: dict[str, float]
    """What each sign counts; ``""`` is the intercept."""

    minor: float
    """Log odds from which on a pair is worth a look."""

    major: float
    """Log odds from which on it is hardly ever a translator's freedom."""


@cache
def load_weights() -> Weights:
    """Read the weights that ship with the package."""
    data = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return Weights(data["signs"], data["minor"], data["major"])


def candidates(every: Texts) -> Iterator[Instead]:
    """Yield every pair of words of which one may stand in the other's place."""
    for number, bead in enumerate(every.alignment.beads):
        if not (every.answers.sources[number] and every.answers.targets[number]):
            continue
        slots = Slots(every, number, bead)
        if not slots.strange:
            continue
        missed = [slots.missed(word) for word in slots.gone]
        odd = [slots.odd(word) for word in slots.strange]
        for (one, two), slot in slots.pairs().items():
            gone, strange = slots.gone[one], slots.strange[two]
            told = (slots.spelt_out, slots.one_person, slots.one_state, slots.apart)
            if not any(way(gone, strange) for way in told):
                both = missed[one]["answered"] * odd[two]["answers"]
                yield Instead(number, gone, strange, {**missed[one], **odd[two], **slot, "both known": both})


def instead(every: Texts, weights: Weights | None = None) -> Iterator[tuple[Instead, float]]:
    """Yield the likeliest pair of each bead with its log odds, if it is worth a look."""
    weights = weights or load_weights()
    best: dict[int, tuple[float, Instead]] = {}
    for found in candidates(every):
        odds = weights.signs[""] + sum(weights.signs[name] * value for name, value in found.signs.items())
        if odds >= weights.minor and odds > best.get(found.bead, (float("-inf"),))[0]:
            best[found.bead] = odds, found
    for odds, found in best.values():
        yield found, odds
