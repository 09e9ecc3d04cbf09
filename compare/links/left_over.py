"""
Words of one side of a bead that nothing on the other side answers to.

Every word has odds of being left over: it has no link, is like nothing
there, or nearly always has a counterpart that the lexicon knows and that is
not there. The run of words whose odds add up to most, helped by punctuation at
its ends, is the bead's candidate; further signs decide how likely it is that
someone left it out or put it in: the lengths of the two sides, whether
they are more alike without it, whether the other side has a passage that is like the whole run, and how many
words have no link elsewhere in the text. The odds are logistic regressions, fitted and
calibrated by ``python -m compare.evaluation.left_over`` on professional
translations with and without planted clauses, in every direction; ``left_over.json`` holds them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise
from math import log
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from compare.links.alike import Floats
from compare.links.linker import Linked, Side, linked
from compare.links.signs import run_signs, word_signs
from compare.links.torn import joined, torn
from compare.plugins import Context
from compare.types import Alignment, Document, Span

WEIGHTS = Path(__file__).with_name("left_over.json")

_FEWEST, _MOST = 3, 400
"""Words of a side, between which a bead is judged."""

_CONTENT = 2
"""Words that are not light, from which on a run counts."""

_BARELY = 1.1
"""
What is taken from the log odds of a run of only so many.

On NTREX one in six of them is in a text as it is, with this none; "according to his daughter" stays.
"""

_SHARE = 0.75
"""Of a side's words that a run may have: what leaves less is another sentence, not a clause too many."""

_AT_PAUSE = 3.0
"""What an end of a run gains by punctuation, in log odds; of 0.5, 1.5, 2.5 and 3 the best on NTREX."""

_USUAL = 4
"""Beads that the expectation of equal lengths counts as, beside those of the texts in hand."""

_STRANGE = 0.55
"""Share of words without a link, over a text, from which on the links say nothing; no document of NTREX has so many."""

_USUALLY_FREE, _SHORT = 0.2, 60
"""That share on NTREX, and how many words it counts as: a single pair of sentences must not silence the check."""

_HAN = 1.5
"""What a Chinese or Japanese character counts beyond a letter; the texts' own ratio corrects it."""

_PAUSE = re.compile('[,;:()\\[\\]«»“”„"–—،؛，、；：「」（）。.!?]')
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Run:
    """The words of one side of a bead that are most likely left over."""

    span: Span
    """In the side's document."""

    signs: Floats
    """Shape ``(26,)``; what the odds are made of, the last is 1."""

    odds: float = 0.0
    """Log odds that it has no counterpart, as in texts of which one in three has a planted clause."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What was fitted."""

    word: NDArray[np.float64]
    """Shape ``(19,)``; the last is the intercept."""

    run: NDArray[np.float64]
    """Shape ``(2, 26)``; for the original and for the version, the last of each is the intercept."""

    minor: tuple[float, float]
    """Log odds from which on a run is worth a look, in the original and in the version."""

    major: tuple[float, float]
    """Log odds from which on it is hardly ever a free translation."""

    kinds: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """What is added to the log odds of a kind of pair, see `kind_of`, so that the same lines hold for all."""


@cache
def load_weights() -> Weights:
    """Read the weights that ship with the package."""
    data = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    kinds = {kind: tuple(added) for kind, added in data["kinds"].items()}
    return Weights(np.array(data["word"]), np.array(data["run"]), tuple(data["minor"]), tuple(data["major"]), kinds)


def kind_of(source: str, target: str) -> str:
    """Return which kind of pair two languages are: NTREX is from English, and between others it pairs translations."""
    if source == "en":
        return "from English"
    return "into English" if target == "en" else "others"


def shared(alignment: Alignment, context: Context) -> tuple[list[Run | None], list[Run | None]]:
    """Return what `left_over` does; worked out once for all checks of a run."""
    key = "left over", id(alignment)
    if key not in context.memo:
        context.memo[key] = left_over(alignment, linked(alignment, context))
    found: tuple[list[Run | None], list[Run | None]] = context.memo[key]
    return found


def left_over(
    alignment: Alignment, links: Linked, weights: Weights | None = None
) -> tuple[list[Run | None], list[Run | None]]:
    """
    Return, for the original and for the version, each bead's run of words without a counterpart, if it has one.

    Beads with an empty side, very short or very long ones and those with
    furniture have none, and so have all beads of texts whose words mostly
    find no counterpart: the model does not know their languages.
    """
    weights = weights or load_weights()
    judged = [number for number in range(len(alignment.beads)) if _can_judge(alignment, links, number)]
    whole = _whole(alignment, links)
    sides = [
        [whole[number][side] if number in whole else read(number) for number in judged]
        for side, read in enumerate((links.source, links.target))
    ]
    result: tuple[list[Run | None], list[Run | None]] = tuple([None] * len(alignment.beads) for _ in sides)  # type: ignore[assignment]
    if any(_unlinked(column) > _STRANGE for column in sides):
        return result
    documents = alignment.source, alignment.target
    added = weights.kinds.get(kind_of(*(document.primary_language for document in documents)), (0.0, 0.0))
    sizes = [
        [_size(document, side.words[0].span.start, side.words[-1].span.end) for side in column]
        for document, column in zip(documents, sides, strict=True)
    ]
    ratios = [log(one / other) for one, other in zip(*sizes, strict=True)]
    usual = float(np.median(ratios)) * len(ratios) / (len(ratios) + _USUAL) if ratios else 0.0
    unlinked = [elsewhere([_unlinked([side], 0) for side in column]) for column in sides]
    for place, number in enumerate(judged):
        excess = min(1.0, max(-1.0, ratios[place] - usual))
        for which, sign in ((0, 1), (1, -1)):
            side, other = sides[which][place], sides[1 - which][place]
            usually = float(unlinked[which][place])
            found = _run(documents[which], side, other, (sign * excess, usually), weights.word)
            result[which][number] = found and replace(found, odds=_odds(found, weights.run[which]) + added[which])
    return result


def _whole(alignment: Alignment, links: Linked) -> dict[int, tuple[Side, Side]]:
    """Return the sides of the beads to which a sentence belongs that stands alone, with it."""
    found: dict[int, list[int]] = {}
    for lone, number in torn(alignment, links).items():
        found.setdefault(number, []).append(lone)
    return {number: links.link(joined(alignment, number, lone))[1:] for number, lone in found.items()}


def _can_judge(alignment: Alignment, links: Linked, number: int) -> bool:
    one, two = alignment.sides(alignment.beads[number])
    if not one or not two or any(sentence.furniture for sentence in (*one, *two)):
        return False
    return all(_FEWEST <= len(side.words) <= _MOST for side in (links.source(number), links.target(number)))


def _unlinked(sides: Sequence[Side], doubt: float = _SHORT) -> float:
    """Return the share of words that have no link, light ones left out; the usual counts as *doubt* words."""
    words = sum(int((~side.light).sum()) for side in sides)
    free = sum(int((~side.light & ~side.linked).sum()) for side in sides)
    return (free + _USUALLY_FREE * doubt) / max(words + doubt, 1)


def elsewhere(shares: Sequence[float]) -> NDArray[np.float64]:
    """Return for each bead the median share of the others; near the usual where there are few."""
    others = len(shares) - 1
    if others < 1:
        return np.full(len(shares), _USUALLY_FREE)
    ordered, ranks = np.sort(shares), np.argsort(np.argsort(shares))
    low, high = (np.where(at < ranks, ordered[at], ordered[at + 1]) for at in ((others - 1) // 2, others // 2))
    return np.asarray(((low + high) / 2 * others + _USUALLY_FREE * _USUAL) / (others + _USUAL), np.float64)


def _size(document: Document, start: int, end: int) -> float:
    text = document.text[start:end]
    return max(1.0, sum(map(str.isalnum, text)) + _HAN * len(_WIDE.findall(text)))


def _run(
    document: Document, side: Side, other: Side, usual: tuple[float, float], weights: NDArray[np.float64]
) -> Run | None:
    """Find the best run of *side*; *usual*: how much longer it is, as a log ratio, and words unlinked elsewhere."""
    odds = np.asarray(word_signs(side, other) @ weights, np.float32)
    begins, ends = _pauses(document, side)
    first, last = _best(odds, begins, ends, side)
    run = slice(first, last + 1)
    total = float(odds[run].sum())
    if total <= 0 or (~side.light[run]).sum() < _CONTENT:
        return None
    span = Span(side.words[first].span.start, side.words[last].span.end)
    share = _size(document, *span) / _size(document, side.words[0].span.start, side.words[-1].span.end)
    expected = -log(max(1 - share, 0.05))
    signs = run_signs(
        side,
        other,
        run,
        total=total,
        pauses=float(begins[first] + ends[last]),
        lengths=(usual[0], expected),
        unlinked=usual[1],
    )
    return Run(span, signs)


def _odds(run: Run, weights: NDArray[np.float64]) -> float:
    barely = run.signs[1] < log(_CONTENT + 0.5)
    return float(run.signs @ weights) - _BARELY * float(barely)


def _pauses(document: Document, side: Side) -> tuple[Floats, Floats]:
    """Return for each word whether a pause is before it, and behind it."""
    spans = [word.span for word in side.words]
    between = [1.0 if _PAUSE.search(document.text, one.end, two.start) else 0.0 for one, two in pairwise(spans)]
    return np.array([1.0, *between], np.float32), np.array([*between, 1.0], np.float32)


def _best(odds: Floats, begins: Floats, ends: Floats, side: Side) -> tuple[int, int]:
    """Return the first and the last word of the run with the highest sum."""
    count = len(odds)
    sums = np.concatenate(([0.0], np.cumsum(odds)))
    sizes = np.concatenate(([0.0], np.cumsum(np.where(side.light, 0.3, 1.0))))
    values = sums[None, 1:] - sums[:-1, None] + _AT_PAUSE * (begins[:, None] + ends[None])
    fits = (sizes[None, 1:] - sizes[:-1, None] <= _SHARE * sizes[-1]) & np.triu(np.ones((count, count), np.bool_))
    first, last = divmod(int(np.where(fits, values, -np.inf).argmax()), count)
    return first, last
