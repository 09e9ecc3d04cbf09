"""
The sentences of one side that have no counterpart: what `missing` and `added` both look at.

One stands in a bead of its own, or it was put into its neighbour's, because
two sentences for one are common. There, `swallowed` looks for it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import mul
from statistics import median

from compare.links import linked
from compare.plugins import Context
from compare.types import Alignment, Sentence

_WEIGHTS = (-4.13, -26.8, -6.44, 6.06, 2.02)
"""
What speaks for a sentence being swallowed: the share of its words that have
links, the share of the bead's similarity that goes with it, how alike its
words are to any of the other side, its own similarity as a share of the
bead's, and a constant. Logistic regression on NTREX in de, uk, zh and tr, 60
documents each, planted and untouched.
"""

_SWALLOWED = 0.3, 1.0
"""
Sum from which on it is said, in the original and in the version.

Translators make two sentences of one far more often than one of two: of ten NTREX versions, 95 documents each, one
bead in ten has two sentences of the version, so that half of what is put in and swallowed is worth a miss.
"""

_ENOUGH = 0.7
"""
Share of the length to be expected that the rest of the side must have.

What is left of a sentence that was split is too short for the whole; what an added one stands beside is not. In
those versions 5 of 20 false alarms and 17 of 19 swallowed sentences have as much.
"""

_IN_DOUBT = 0.6
"""Share of the usual similarity of these texts' beads below which a bead is in doubt itself, and nothing is said."""

_BEST = 9.0
"""Likeness, in standard deviations above chance, that counts in full; that of a name or number of the same value."""

_LEAST = 5
"""Words below which a sentence is too short to be judged by them."""


def unpaired(alignment: Alignment, side: int) -> Iterator[tuple[int, Sentence]]:
    """
    Yield each sentence of *side* (0 original, 1 version) that stands alone, with the index of its bead.

    Furniture and sentences without a letter or digit are passed over. Where
    nothing is paired at all the texts are unrelated, as the alignment's warning
    says, and a finding a sentence would bury that: nothing is yielded.
    """
    if not any(bead.source and bead.target for bead in alignment.beads):
        return
    for index, bead in enumerate(alignment.beads):
        sides = alignment.sides(bead)
        if not sides[1 - side]:
            yield from ((index, sentence) for sentence in sides[side] if _is_text(sentence))


def swallowed(alignment: Alignment, context: Context, side: int) -> Iterator[tuple[int, Sentence]]:
    """
    Yield each sentence of *side* that shares a bead with others and that the bead would not miss.

    Few of its words have links, and without it the two sides of the bead are
    as alike as with it, and the rest is long enough. One bead yields one sentence at most.
    """
    usual = median([bead.similarity for bead in alignment.beads if bead.similarity is not None] or [0.0])
    expected = _expected(alignment, side)
    for index, bead in enumerate(alignment.beads):
        sides = alignment.sides(bead)
        if len(sides[side]) < 2 or not sides[1 - side]:
            continue
        if bead.similarity is not None and bead.similarity < _IN_DOUBT * usual:
            continue
        words = _words(alignment, context, index, side)
        likeness = _likeness(sides[side], sides[1 - side], context)
        scored = [
            (sum(map(mul, _WEIGHTS, (one[0], lost, one[1], own, 1.0))), -sentence.index, sentence)
            for sentence, one, (lost, own) in zip(sides[side], words, likeness, strict=True)
            if one
            and _is_text(sentence)
            and _size(sides[side]) - len(sentence.text) >= expected * _size(sides[1 - side])
        ]
        if scored and max(scored)[0] > _SWALLOWED[side]:
            yield index, max(scored)[2]


def _expected(alignment: Alignment, side: int) -> float:
    """Return how many letters *side* needs at least for one of the other, by what is usual where one renders one."""
    pairs = [alignment.sides(bead) for bead in alignment.beads if len(bead.source) == len(bead.target) == 1]
    return _ENOUGH * median([_size(sides[side]) / max(1, _size(sides[1 - side])) for sides in pairs] or [0.0])


def _size(sentences: Sequence[Sentence]) -> int:
    return sum(len(sentence.text) for sentence in sentences)


def _words(alignment: Alignment, context: Context, index: int, side: int) -> list[tuple[float, float] | None]:
    """
    Return, for each sentence of a side, the share of its words that have links and how alike they are to any.

    Both are weighted means in [0, 1] without the light words; None for a sentence that is too short.
    """
    links = linked(alignment, context)
    words = links.source(index) if side == 0 else links.target(index)
    weights = words.weights * ~words.light
    best = words.best.clip(0, _BEST) / _BEST
    starts = [word.span.start for word in words.words]
    found: list[tuple[float, float] | None] = []
    for sentence in alignment.sides(alignment.beads[index])[side]:
        own = slice(bisect_left(starts, sentence.span.start), bisect_left(starts, sentence.span.end))
        total = float(weights[own].sum())
        enough = own.stop - own.start >= _LEAST and total > 0
        shares = (weights[own] @ values[own] / total for values in (words.linked, best))
        found.append(tuple(map(float, shares)) if enough else None)  # type: ignore[arg-type]
    return found


def _likeness(mine: Sequence[Sentence], other: Sequence[Sentence], context: Context) -> list[tuple[float, float]]:
    """Return what share of the bead's similarity goes with each sentence of *mine*, and what share it has alone."""
    texts = [sentence.text for sentence in mine]
    without = [" ".join(texts[:number] + texts[number + 1 :]) for number in range(len(texts))]
    whole = [" ".join(sentence.text for sentence in other), " ".join(texts)]
    vectors = context.tools.embedder.encode([*whole, *texts, *without])
    alike, *rest = (float(vector @ vectors[0]) for vector in vectors[1:])
    if alike <= 0:
        return [(1.0, 0.0)] * len(texts)  # nothing can be told
    return [(1 - left / alike, own / alike) for own, left in zip(rest[: len(texts)], rest[len(texts) :], strict=True)]


def _is_text(sentence: Sentence) -> bool:
    return sentence.furniture is None and any(char.isalnum() for char in sentence.text)
