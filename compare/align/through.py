"""
Two versions, aligned with one another through the original that both were aligned with.

What both make of the same sentences of the original belongs together. Sentences
of the original that a bead of either version joins are one group; the two
versions' sentences of a group are one bead, or several where the texts
themselves, held against one another, divide it. What only one version has of
the original stands alone, and so does what neither has from it, unless the two
said it at the same place: then vectors can tell whether it is the same.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

import numpy as np

from compare.align.aligner import Aligner, prepare
from compare.align.beads import IndexBead, Link
from compare.align.confidence import Curve, curve_of
from compare.align.documents import reading_order, side
from compare.align.scoring import weights_of
from compare.ladders import in_order
from compare.plugins import Embedder
from compare.types import Alignment, Bead, Document, connect

_SAME = 1.1
"""
Usual matches that two additions at one place must earn to count as the same; below, each stands alone.

On NTREX, de with fr and zh with uk: 6 % of the translations of one sentence
earn less, and 6 % of the strangers that the aligner pairs earn more; of strangers side by side it pairs a fifth.
"""


def align_through(
    first: Alignment, second: Alignment, embedder: Embedder | None = None, *, max_bead: int = 6
) -> Alignment:
    """
    Compose two alignments of one original into one of the two versions.

    Every sentence of both versions is in one bead, and no bead says anything that
    *first* and *second* deny: its two sides have to do with the same sentences of
    the original, or both with none. A bead is as probable as the least probable one
    that it rests on; the product of all says too little, with a calibration error of
    .06 on NTREX against .04.

    Args:
        first: the original and one version, which becomes the source.
        second: the same original and another version.
        embedder: divides large beads, pairs additions and measures similarity; None: do without.
        max_bead: the most sentences in a bead that vectors made, both sides together.
    """
    if first.source != second.source:
        raise ValueError(f"{first.source.name!r} and {second.source.name!r} are not one original")
    texts = (first.target, second.target)
    grouped = _grouped(first, second)
    finer = _Finer.of(texts, embedder, max_bead) if embedder else None
    whole = [(link, sure) for link, sure in grouped if all(link)]
    alone = [_alone(half, sure, at) for link, sure in grouped if not all(link) for at, half in enumerate(link)]
    if finer:
        whole = [(part, sure) for link, sure in whole for part in finer.divided(link)]
        whole += finer.same(_gaps(first, second, [link for link, _ in whole]))
    taken = [{index for link, _ in whole for index in link[at]} for at in (0, 1)]
    alone += [
        _alone([index for index in bead.target if index not in taken[at]], bead.probability, at)
        for at, alignment in enumerate((first, second))
        for bead in alignment.beads
        if not bead.source
    ]
    beads = [*_paired(whole, texts, embedder), *(bead for part in alone for bead in part)]
    return Alignment(*texts, reading_order(beads), warnings=tuple(dict.fromkeys(first.warnings + second.warnings)))


def same_additions(
    alignments: Sequence[Alignment], embedder: Embedder, *, max_bead: int = 6
) -> tuple[tuple[tuple[int, int], ...], ...]:
    """
    Find what several versions of one original have beside it and beside one another.

    Returns:
        Groups of additions that say the same at the same place, each an addition's version, counted from 1, and bead.
    """
    root: dict[tuple[int, int], tuple[int, int]] = {}

    def find(one: tuple[int, int]) -> tuple[int, int]:
        while root.setdefault(one, one) != one:
            one = root[one]
        return one

    owners = [{index: at for at, bead in enumerate(one.beads) for index in bead.target} for one in alignments]
    for one, other in combinations(range(len(alignments)), 2):
        first, second = alignments[one], alignments[other]
        gaps = _gaps(first, second, [link for link, _ in _grouped(first, second) if all(link)])
        finer = _Finer.of((first.target, second.target), embedder, max_bead, gaps) if gaps else None
        for link, _ in finer.same(gaps) if finer else ():
            ends = {(at + 1, owners[at][index]) for at, half in zip((one, other), link, strict=True) for index in half}
            low, *rest = sorted(map(find, ends))
            root.update(dict.fromkeys(rest, low))
    groups: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for member in sorted(root):
        groups.setdefault(find(member), []).append(member)
    return tuple(tuple(group) for group in groups.values())


def _gaps(first: Alignment, second: Alignment, anchors: Sequence[Link]) -> list[Link]:
    """Return the additions of both texts that follow the same anchor, furniture left out."""
    gaps: defaultdict[int, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for at, alignment in enumerate((first, second)):
        ends = sorted((index, number) for number, link in enumerate(anchors) for index in link[at])
        for index in (index for bead in alignment.beads if not bead.source for index in bead.target):
            if alignment.target.sentences[index].furniture is None:
                place = bisect_left(ends, (index, -1)) - 1
                gaps[ends[place][1] if place >= 0 else -1][at].append(index)
    return [(tuple(sorted(one)), tuple(sorted(other))) for one, other in gaps.values() if one and other]


def _grouped(first: Alignment, second: Alignment) -> list[tuple[Link, float | None]]:
    """Return what either version makes of each group of the original's sentences, and how likely that is right."""
    groups = connect((first, second))
    owner = {index: number for number, group in enumerate(groups) for index in group}
    sides: list[tuple[list[int], list[int]]] = [([], []) for _ in groups]
    sure: list[list[float | None]] = [[] for _ in groups]
    for at, alignment in enumerate((first, second)):
        for bead in alignment.beads:
            if bead.source:
                sides[owner[bead.source[0]]][at].extend(bead.target)
                sure[owner[bead.source[0]]].append(bead.probability)
    links = [(tuple(sorted(one)), tuple(sorted(other))) for one, other in sides]
    return [(link, _least(all_sure)) for link, all_sure in zip(links, sure, strict=True)]


def _least(probabilities: Iterable[float | None]) -> float | None:
    return min((one for one in probabilities if one is not None), default=None)


def _alone(indices: Iterable[int], sure: float | None, at: int) -> list[Bead]:
    """Let each sentence of version *at* stand without a counterpart."""
    sides: list[Link] = [((), (index,)) if at else ((index,), ()) for index in indices]
    return [Bead(one, other, probability=sure) for one, other in sides]


def _paired(
    whole: Sequence[tuple[Link, float | None]], texts: tuple[Document, Document], embedder: Embedder | None
) -> list[Bead]:
    """Make beads of links; those off the longest run in reading order are moved."""
    ordered = set(in_order(sorted(link for link, _ in whole)))
    alike = _similarities([link for link, _ in whole], texts, embedder) if embedder and whole else [None] * len(whole)
    return [
        Bead(link[0], link[1], similarity=cosine, probability=sure, moved=link not in ordered)
        for (link, sure), cosine in zip(whole, alike, strict=True)
    ]


def _similarities(links: Sequence[Link], texts: tuple[Document, Document], embedder: Embedder) -> list[float | None]:
    words = [
        [" ".join(text.sentences[index].text for index in link[at]) for link in links] for at, text in enumerate(texts)
    ]
    return [float(cosine) for cosine in (embedder.encode(words[0]) * embedder.encode(words[1])).sum(axis=1)]


_AROUND = 50
"""Sentences of a text before and behind an addition, about, that tell what a usual match is in these texts."""


class _Finer:
    """What vectors know of two versions: where a large bead divides, and which additions are the same."""

    def __init__(self, aligner: Aligner, places: tuple[dict[int, int], dict[int, int]], curve: Curve) -> None:
        self.aligner = aligner
        self.curve = curve
        self.places = places
        """Of each text, the row of the aligner that each sentence of the article has; furniture has none."""
        self.indices = tuple(list(one) for one in places)

    @classmethod
    def of(
        cls, texts: tuple[Document, Document], embedder: Embedder, max_bead: int, gaps: Sequence[Link] | None = None
    ) -> _Finer | None:
        """Embed two texts, or what surrounds *gaps* in them; None if one has no sentence of an article."""
        articles = [[sentence for sentence in text.sentences if sentence.furniture is None] for text in texts]
        if gaps is not None:
            near = [{round(index / _AROUND) for gap in gaps for index in gap[at]} for at in (0, 1)]
            articles = [
                [one for one in article if {one.index // _AROUND, -(-one.index // _AROUND)} & places]
                for article, places in zip(articles, near, strict=True)
            ]
        if not all(articles):
            return None
        sides = [
            side(article, text.language, embedder, max_bead - 1)
            for article, text in zip(articles, texts, strict=True)
        ]  # fmt: skip
        aligner, _ = prepare(sides[0], sides[1], max_bead=max_bead, weights=weights_of(embedder.name))
        rows = [{sentence.index: row for row, sentence in enumerate(article)} for article in articles]
        return cls(aligner, (rows[0], rows[1]), curve_of(embedder.name))

    def divided(self, link: Link) -> list[Link]:
        """Divide a link of more than two sentences, unless a sentence would be left over."""
        if len(link[0]) + len(link[1]) == 2 or any(at not in self.places[n] for n in (0, 1) for at in link[n]):
            return [link]
        parts = [self._outside(bead) for bead in self._part(*link)]
        return parts if all(all(part) for part in parts) else [link]

    def same(self, gaps: Iterable[Link]) -> list[tuple[Link, float | None]]:
        """Pair what says the same within each of *gaps*."""
        found = [bead for gap in gaps for bead in self._part(*gap)]
        least = _SAME * self.aligner.weights.match
        same = [bead for bead in found if bead.source and bead.target and bead.score >= least]
        return [(self._outside(bead), self.curve.probability(bead)) for bead in same]

    def _part(self, one: Sequence[int], other: Sequence[int]) -> list[IndexBead]:
        rows, columns = (
            np.array(sorted(self.places[at][index] for index in indices), dtype=np.int64)
            for at, indices in enumerate((one, other))
        )
        return self.aligner.part(rows, columns)

    def _outside(self, bead: IndexBead) -> Link:
        one, other = (
            tuple(self.indices[at][row] for row in rows) for at, rows in enumerate((bead.source, bead.target))
        )
        return one, other
