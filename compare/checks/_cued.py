"""
Cues that one side of a bead has and the other has nothing for: what `negation` and `certainty` both look for.

A clear cue on one side and none on the other is a candidate. How likely it is that something was lost is a
logistic regression over signs that hold for any language: how surely such words are rendered by a cue and
how surely those of the other side are not (`compare.cues.traces`), there and near the cue's place by the word
links; whether an assertion stands there instead of a hedge, or a word of the same family; how well the words
around it are covered; whether it lies in a run that nothing answers to.
``python -m compare.evaluation.cued`` fits it, draws the lines and writes ``_cued.json``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from compare.checks._answered import is_answered
from compare.checks._contrast import SIGNS, Contrast, Phenomenon
from compare.checks._cues_in import cues_in
from compare.checks._signs import Pair
from compare.links import Linked, linked
from compare.links.left_over import Run, shared
from compare.plugins import Context
from compare.types import Alignment, Document, Sentence, Span

WEIGHTS = Path(__file__).with_suffix(".json")

_FEWEST = 3
"""Words of a side below which nothing is said."""

_UNSURE = 0.5
"""Probability of a bead below which it may not be one."""


class Weights(NamedTuple):
    """What was fitted for one phenomenon and side."""

    signs: NDArray[np.float64]
    """Shape ``(46,)``."""

    languages: Mapping[str, float]
    """Log odds on top by the version's language: into some these words are rendered more freely than into others."""

    minor: float
    """Log odds from which on a contrast is reported."""

    major: float
    """Log odds from which on it is hardly ever a free translation."""


@cache
def load_weights(phenomenon: str, side: int) -> Weights:
    """Read the weights that ship with the package."""
    record = json.loads(WEIGHTS.read_text(encoding="utf-8"))[phenomenon][side]
    signs = np.array([record["signs"][name] for name in SIGNS])
    return Weights(signs, record["languages"], record["minor"], record["major"])


def judged(alignment: Alignment, context: Context, phenomenon: Phenomenon) -> Iterator[tuple[Contrast, bool]]:
    """
    Yield the contrasts that are worth a look, and whether each is hardly ever a free translation.

    It may always be one where a hint stands in the place of the cue, or where the cue is a mild one; both
    together are its counterpart.

    Where neither text is the original, both sides are judged as the version is: by the stricter lines.
    """
    for contrast in contrasts(alignment, linked(alignment, context), shared(alignment, context), phenomenon):
        weights = load_weights(phenomenon.id, contrast.side if alignment.original else 1)
        found_odds = contrast.odds(weights.signs) + weights.languages.get(alignment.target.primary_language, 0.0)
        signs = contrast.named()
        if found_odds >= weights.minor and not (signs["mild"] and signs["hints near"]):
            yield contrast, found_odds >= weights.major and not signs["mild"] and not signs["hints near"]


def contrasts(
    alignment: Alignment, links: Linked, runs: tuple[Sequence[Run | None], Sequence[Run | None]], phenomenon: Phenomenon
) -> Iterator[Contrast]:
    """
    Yield the beads of which one side has a clear cue and the other none, nor what is as good as one in its place.

    Silent where a language has no table, and on furniture.
    """
    documents = (alignment.source, alignment.target)
    if any(document.primary_language not in phenomenon.clear for document in documents):
        return
    clear = _cues(alignment, phenomenon.clear, phenomenon.empty)
    barred = _cues(alignment, phenomenon.unless) if phenomenon.unless else [([], [])] * len(clear)
    for index, (cues, bars) in enumerate(zip(clear, barred, strict=True)):
        side = 0 if cues[0] else 1
        if bool(cues[0]) == bool(cues[1]) or any(bars) or not _can_judge(alignment, links, index):
            continue
        near = [clear[at] for at in (index - 1, index + 1) if 0 <= at < len(clear)]
        moved = any(len(one[1 - side]) > len(one[side]) for one in near)
        bead = Pair(alignment, links, phenomenon, index, side)
        places = [(cue, bead.place(cue)) for cue in cues[side]]
        if not is_answered(alignment, links, phenomenon, (index, side), places):
            yield bead.contrast(cues[side], runs[side][index], moved=moved)


def _cues(
    alignment: Alignment, table: Mapping[str, str], empty: Mapping[str, str] | None = None
) -> list[tuple[list[Span], list[Span]]]:
    """Return the cues of every bead, by side."""
    return [
        (cues_in(source, alignment.source, table, empty), cues_in(target, alignment.target, table, empty))
        for source, target in map(alignment.sides, alignment.beads)
    ]


def _can_judge(alignment: Alignment, links: Linked, index: int) -> bool:
    bead = alignment.beads[index]
    source, target = alignment.sides(bead)
    if not source or not target or (bead.probability is not None and bead.probability < _UNSURE):
        return False
    if any(sentence.furniture for sentence in (*source, *target)) or _is_copied(source, target):
        return False
    return all(len(side.words) >= _FEWEST for side in (links.source(index), links.target(index)))


def _is_copied(source: Sequence[Sentence], target: Sequence[Sentence]) -> bool:
    """Tell whether a sentence of the version was left as it stood: another check says so."""
    return bool({sentence.text.casefold() for sentence in source} & {sentence.text.casefold() for sentence in target})


def quoted(document: Document, spans: Sequence[Span]) -> str:
    """Return the words at *spans*, each once."""
    return ", ".join(dict.fromkeys(document.quote(span) for span in spans))
