"""
Sentences of a version that stand alone although a neighbour's original says them.

A translator makes two sentences of one, and where the second says little of
what the whole says, the aligner takes it for an addition. The words tell: put
into its neighbour's bead, most of them have a link.
"""

from __future__ import annotations

from bisect import bisect_left

from compare.links.linker import Linked, linked
from compare.plugins import Context
from compare.types import Alignment, Bead

_SHARE = 0.45
"""Share of its weight that has links, from which on a sentence is its neighbour's: on NTREX 0.7 % of the sentences that
were put in have it beside some neighbour, and ten of the seventeen that stood alone in untouched versions."""


def shared_torn(alignment: Alignment, context: Context) -> dict[int, int]:
    """Return what `torn` does; worked out once for all checks of a run."""
    key = "torn", id(alignment)
    if key not in context.memo:
        context.memo[key] = torn(alignment, linked(alignment, context))
    found: dict[int, int] = context.memo[key]
    return found


def torn(alignment: Alignment, links: Linked) -> dict[int, int]:
    """Return, for each bead with a version only that belongs to a bead beside it, the number of that bead."""
    beads = alignment.beads
    found = {}
    for number, bead in enumerate(beads):
        if bead.source or not bead.target:
            continue
        beside = [
            at for at in (number - 1, number + 1) if 0 <= at < len(beads) and beads[at].source and beads[at].target
        ]
        shares = {at: _share(alignment, links, joined(alignment, at, [number]), bead) for at in beside}
        best = max(beside, key=lambda at: (shares[at], -at), default=None)
        if best is not None and shares[best] > _SHARE:
            found[number] = best
    return found


def joined(alignment: Alignment, number: int, lone: list[int]) -> Bead:
    """Return a bead with the version of *lone* ones beside it."""
    beads = [alignment.beads[at] for at in sorted([number, *lone])]
    return Bead(alignment.beads[number].source, tuple(index for bead in beads for index in bead.target))


def _share(alignment: Alignment, links: Linked, whole: Bead, lone: Bead) -> float:
    """Return the share of *lone*'s words that have a link in *whole*, by weight, light words left out."""
    side = links.link(whole)[2]
    sentences = alignment.target.sentences
    starts = [word.span.start for word in side.words]
    own = slice(
        bisect_left(starts, sentences[lone.target[0]].span.start),
        bisect_left(starts, sentences[lone.target[-1]].span.end),
    )
    weights = (side.weights * ~side.light)[own]
    return float(weights @ side.linked[own] / weights.sum()) if weights.sum() > 0 else 0.0
