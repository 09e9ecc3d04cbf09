"""
A person's corrections: what belongs together, what does not, and where to cut.

The texts are aligned as ever first. Then only the regions that a correction
touches, its beads and a few around them, are aligned again so that it holds;
every other bead stays as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from compare.align.beads import CERTAIN, IndexBead, Link, regions
from compare.align.lattice import Integers
from compare.ladders import in_order

if TYPE_CHECKING:
    from compare.align.aligner import Aligner

_AROUND = 3
"""Beads on either side of what a correction touches that may change with it."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """Corrections, in sentence numbers."""

    together: tuple[Link, ...] = ()
    """Beads; one with an empty side says that its sentences have no counterpart."""

    apart: tuple[tuple[int, int], ...] = ()
    """Pairs of a source and a target sentence that share no bead."""

    cuts: tuple[Link, ...] = ()
    """No bead holds a sentence before the cut and one from it on; a side may be empty, else it has one number."""

    def __bool__(self) -> bool:
        return bool(self.together or self.apart or self.cuts)


def with_fixed(beads: Sequence[IndexBead], fixed: Fixed, aligner: Aligner) -> list[IndexBead]:
    """
    Align again what corrections touch.

    Args:
        beads: the alignment without them.
        fixed: must not pair a sentence twice.
        aligner: that of the whole texts.
    """
    touched = _touched(fixed)
    moved = [bead for bead in beads if bead.moved and not _meets(bead, touched)]
    path = _path(beads, touched)
    hit = [at for at, bead in enumerate(path) if _meets(bead, touched)]
    result, done = [], 0
    for start, end in regions(chain(((at, at) for at in hit), _reaches(path, fixed)), _AROUND, len(path)):
        result += path[done:start]
        rows, columns = _indices(path[start:end], 0), _indices(path[start:end], 1)
        result += _solved(rows, columns, fixed, aligner)
        done = end
    return [*result, *path[done:], *moved]


def _touched(fixed: Fixed) -> tuple[set[int], set[int]]:
    rows = {index for link in fixed.together for index in link[0]} | {row for row, _ in fixed.apart}
    columns = {index for link in fixed.together for index in link[1]} | {column for _, column in fixed.apart}
    for source, target in fixed.cuts:
        rows |= {at for index in source for at in (index - 1, index)}
        columns |= {at for index in target for at in (index - 1, index)}
    return rows, columns


def _meets(bead: IndexBead, touched: tuple[set[int], set[int]]) -> bool:
    return not (touched[0].isdisjoint(bead.source) and touched[1].isdisjoint(bead.target))


def _path(beads: Sequence[IndexBead], touched: tuple[set[int], set[int]]) -> list[IndexBead]:
    """Return the beads in reading order, with the sentences of touched moved beads as if they were left out."""
    path = [bead for bead in beads if not bead.moved]
    for bead in beads:
        if bead.moved and _meets(bead, touched):
            alone = replace(bead, moved=False, rival=None, evidence=(), score=0.0, similarity=None)
            for side, indices in enumerate((bead.source, bead.target)):
                for index in indices:
                    single = replace(alone, source=(), target=(index,)) if side else alone
                    single = single if side else replace(alone, source=(index,), target=())
                    ahead = [
                        at for at, one in enumerate(path) if max((one.source, one.target)[side], default=-1) > index
                    ]
                    path.insert(ahead[0] if ahead else len(path), single)
    return path


def _reaches(path: Sequence[IndexBead], fixed: Fixed) -> list[tuple[int, int]]:
    """Find the first and last bead of the path that each correction touches."""
    single = [Fixed(together=(one,)) for one in fixed.together] + [Fixed(apart=(one,)) for one in fixed.apart]
    reaches = []
    for one in [*single, *(Fixed(cuts=(cut,)) for cut in fixed.cuts)]:
        hit = [at for at, bead in enumerate(path) if _meets(bead, _touched(one))]
        if hit:
            reaches.append((hit[0], hit[-1]))
    return reaches


def _solved(rows: Integers, columns: Integers, fixed: Fixed, aligner: Aligner) -> list[IndexBead]:
    """Align one region so that the corrections hold."""
    mine, yours = set(rows.tolist()), set(columns.tolist())
    together = [link for link in fixed.together if mine.issuperset(link[0]) and yours.issuperset(link[1])]
    whole = sorted(link for link in together if all(link))
    ordered = set(in_order(whole))
    cuts = [cut for cut in fixed.cuts if all(cut) and cut[0][0] in mine | {max(mine, default=-1) + 1}]
    posts = sorted([*((link, True) for link in ordered), *((cut, False) for cut in cuts)])
    aligner = aligner.barring(fixed.apart, fixed.cuts)
    taken = [{index for link in together for index in link[side]} for side in (0, 1)]
    rest = [[at for at in side.tolist() if at not in gone] for side, gone in zip((rows, columns), taken, strict=True)]
    result = []
    for (source, target), kept in posts:
        before = [[at for at in side if at < end[0]] for side, end in zip(rest, (source, target), strict=True)]
        rest = [side[len(part) :] for side, part in zip(rest, before, strict=True)]
        result += aligner.part(np.array(before[0], dtype=np.int64), np.array(before[1], dtype=np.int64))
        if kept:
            result.append(_bead((source, target), moved=False))
    result += aligner.part(np.array(rest[0], dtype=np.int64), np.array(rest[1], dtype=np.int64))
    result += [_bead(link, moved=True) for link in whole if link not in ordered]
    singles = [link for link in together if not all(link)]
    result += [_bead(((index,), ()), moved=False) for link in singles for index in link[0]]
    return result + [_bead(((), (index,)), moved=False) for link in singles for index in link[1]]


def _bead(link: Link, *, moved: bool) -> IndexBead:
    return IndexBead(link[0], link[1], None, 0.0, CERTAIN, moved=moved)


def _indices(beads: Iterable[IndexBead], side: int) -> Integers:
    return np.array(sorted(at for bead in beads for at in (bead.source, bead.target)[side]), dtype=np.int64)
