"""
Sentences that stand alone although a neighbour's counterpart says them.

A translator makes two sentences of one or one of two, and where one of the two says little of
what the whole says, the aligner takes it for an addition or an omission. The words tell: put
into its neighbour's bead, most of them have a link. Two sentences that stand alone
side by side, one of either text, may be a pair as well: a free one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from compare.links.linker import Linked, linked
from compare.plugins import Context
from compare.types import Alignment, Bead

_SHARE = 0.62, 0.5
"""
Share of its weight that has links, from which on a sentence is its neighbour's: in the original, in the version.

On NTREX, documents 29 to 56 in six languages, .955 of the sentences left out are found with these, and .935 with shares
of 0.5 and 0.38, for one more that untouched texts have.
"""


def shared_torn(alignment: Alignment, context: Context) -> dict[int, int]:
    """Return what `torn` does; worked out once for all checks of a run."""
    key = "torn", id(alignment)
    if key not in context.memo:
        context.memo[key] = torn(alignment, linked(alignment, context))
    found: dict[int, int] = context.memo[key]
    return found


def torn(alignment: Alignment, links: Linked) -> dict[int, int]:
    """Return, for each bead with one side only that belongs to a bead beside it, the number of that bead."""
    beads = alignment.beads
    found = {}
    for number, bead in enumerate(beads):
        if bool(bead.source) == bool(bead.target) or _is_furniture(alignment, bead):
            continue
        side = 0 if bead.source else 1
        near = [at for at in (number - 1, number + 1) if 0 <= at < len(beads)]
        beside = [at for at in near if _other(beads[at], side) and not _is_furniture(alignment, beads[at])]
        shares = {at: _shares(alignment, links, number, at, side) for at in beside}
        best = max(beside, key=lambda at: (shares[at], -at), default=None)
        if best is not None and shares[best] > _SHARE[side]:
            found[number] = best
    return found


def _is_furniture(alignment: Alignment, bead: Bead) -> bool:
    return any(sentence.furniture for side in alignment.sides(bead) for sentence in side)


def _other(bead: Bead, side: int) -> tuple[int, ...]:
    return bead.source if side else bead.target


def joined(alignment: Alignment, number: int, lone: Sequence[int]) -> Bead:
    """Return a bead with *lone* ones beside it put into it."""
    beads = [alignment.beads[at] for at in sorted([number, *lone])]
    return Bead(
        tuple(index for bead in beads for index in bead.source), tuple(index for bead in beads for index in bead.target)
    )


def _shares(alignment: Alignment, links: Linked, number: int, beside: int, side: int) -> float:
    """Return the share of a lone bead's words that have a link in the one beside it; of two lone ones the less."""
    whole = joined(alignment, beside, [number])
    share = _share(alignment, links, whole, number, side)
    lone = not (alignment.beads[beside].source and alignment.beads[beside].target)
    return min(share, _share(alignment, links, whole, beside, 1 - side)) if lone else share


def _share(alignment: Alignment, links: Linked, whole: Bead, number: int, side: int) -> float:
    """Return the share of a lone bead's words that have a link in *whole*, by weight, light words left out."""
    _, one, two = links.link(whole)
    words = two if side else one
    sentences = alignment.sides(alignment.beads[number])[side]
    starts = [word.span.start for word in words.words]
    own = slice(bisect_left(starts, sentences[0].span.start), bisect_left(starts, sentences[-1].span.end))
    weights = (words.weights * ~words.light)[own]
    return float(weights @ words.linked[own] / weights.sum()) if weights.sum() > 0 else 0.0
