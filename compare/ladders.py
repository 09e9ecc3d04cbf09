"""
Alignments as lines of text, in the formats that other aligners write.

Sources: Vecalign's ``[0]:[0, 1]:cost`` (thompsonb/vecalign, README) and
hunalign's ladder (danielvarga/hunalign, README), in which each line is a rung:
the first sentence behind the bead on either side, and a score.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from compare.types import Alignment, Bead

Link: TypeAlias = tuple[tuple[int, ...], tuple[int, ...]]
"""A bead as two tuples of sentence indices."""


def as_vecalign(alignment: Alignment) -> str:
    """One bead a line, 0-based: ``[3]:[4, 5]:0.21``; the cost is 1 - similarity, 0 for an empty side."""
    return "".join(f"{list(bead.source)}:{list(bead.target)}:{_cost(bead):.6f}\n" for bead in alignment.beads)


def as_hunalign(alignment: Alignment) -> str:
    """
    Rungs: ``source TAB target TAB score``; a rung opens a bead and the last one closes the text.

    Rungs only climb: a ladder cannot say that a passage was moved, or that a
    bead has a gap. Pairs off the longest run in order are written as an
    omission and an addition; a bead with a gap takes in what lies there.
    """
    pairs = [bead for bead in alignment.beads if bead.source and bead.target and not bead.moved]
    similarity = {(bead.source, bead.target): bead.similarity or 0.0 for bead in pairs}
    rungs, source, target = [], 0, 0
    for left, right in in_order(sorted(similarity)):
        if left[0] < source or right[0] < target:
            continue
        rungs += [(at, target, 0.0) for at in range(source, left[0])]
        rungs += [(left[0], at, 0.0) for at in range(target, right[0])]
        rungs.append((left[0], right[0], similarity[left, right]))
        source, target = left[-1] + 1, right[-1] + 1
    ends = len(alignment.source.sentences), len(alignment.target.sentences)
    rungs += [(at, target, 0.0) for at in range(source, ends[0])]
    rungs += [(ends[0], at, 0.0) for at in range(target, ends[1])]
    return "".join(f"{left}\t{right}\t{score:.6f}\n" for left, right, score in (*rungs, (*ends, 0.0)))


def as_tsv(alignment: Alignment) -> str:
    """
    One bead a line: shape, sentence numbers of either side, similarity, margin, original, version.

    Numbers count from 0. Tabs and newlines in a text become spaces; a star
    behind the shape marks a moved passage.
    """
    return "".join("\t".join(map(str, _fields(alignment, bead))) + "\n" for bead in alignment.beads)


def as_jsonl(alignment: Alignment) -> str:
    """One bead a line, with indices, texts and scores."""
    return "".join(json.dumps(_entry(alignment, bead), ensure_ascii=False) + "\n" for bead in alignment.beads)


def in_order(links: Sequence[Link]) -> list[Link]:
    """Find a longest run of *links* (sorted by source) whose targets ascend; patience sorting."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for at, (_, target) in enumerate(links):
        place = bisect_left(tails, target[0])
        before.append(ends[place - 1] if place else None)
        tails[place : place + 1] = [target[0]]
        ends[place : place + 1] = [at]
    chain = []
    at_end: int | None = ends[-1] if ends else None
    while at_end is not None:
        chain.append(links[at_end])
        at_end = before[at_end]
    return chain[::-1]


def _fields(alignment: Alignment, bead: Bead) -> list[str]:
    texts = (" ".join(" ".join(sentence.text.split()) for sentence in side) for side in alignment.sides(bead))
    numbers = ("" if number is None else f"{number:.4f}" for number in (bead.similarity, bead.margin))
    places = (" ".join(map(str, side)) for side in (bead.source, bead.target))
    return [bead.shape + ("*" if bead.moved else ""), *places, *numbers, *texts]


def _entry(alignment: Alignment, bead: Bead) -> dict[str, object]:
    source, target = alignment.sides(bead)
    return {
        "source": bead.source,
        "target": bead.target,
        "source_text": [sentence.text for sentence in source],
        "target_text": [sentence.text for sentence in target],
        "similarity": bead.similarity,
        "margin": bead.margin,
        "moved": bead.moved,
    }


def _cost(bead: Bead) -> float:
    return 0.0 if bead.similarity is None else 1.0 - bead.similarity


LADDERS: Mapping[str, Callable[[Alignment], str]] = MappingProxyType(
    {"tsv": as_tsv, "jsonl": as_jsonl, "vecalign": as_vecalign, "hunalign": as_hunalign}
)
"""The formats, by the name that the command line gives them."""
