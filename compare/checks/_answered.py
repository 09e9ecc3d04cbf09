"""Cues of one side of a bead that have a counterpart of another kind: what is as good as a cue, in its place."""

from __future__ import annotations

from collections.abc import Sequence

from compare.checks._contrast import Phenomenon
from compare.checks._cues_in import cues_in
from compare.links import Linked
from compare.types import Alignment, Span


def is_answered(
    alignment: Alignment,
    links: Linked,
    phenomenon: Phenomenon,
    bead: tuple[int, int],
    cues: Sequence[tuple[Span, Span]],
) -> bool:
    """
    Tell whether a word that is as good as a cue stands in the place of one, and is not another word's counterpart.

    Args:
        alignment: the original and the version.
        links: their words.
        phenomenon: what is looked for.
        bead: its number, and the side that has the cues.
        cues: each with its place on the other side.
    """
    if phenomenon.answers is None:
        return False
    number, side = bead
    sides, documents = alignment.sides(alignment.beads[number]), (alignment.source, alignment.target)
    answers = cues_in(sides[1 - side], documents[1 - side], phenomenon.answers)
    near = [answer for answer in answers if any(answer.meets(place) for _, place in cues)]
    hints = cues_in(sides[side], documents[side], phenomenon.hints) if near else []
    others = [hint for hint in hints if not any(hint.meets(cue) for cue, _ in cues)]
    twins = [
        (pair.target, pair.source)[side]
        for pair in links.pairs(number)
        if any((pair.source, pair.target)[side].meets(hint) for hint in others)
    ]
    return any(not any(answer.meets(twin) for twin in twins) for answer in near)
