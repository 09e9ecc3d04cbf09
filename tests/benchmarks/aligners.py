"""
The aligners, each a function from a prepared text pair to beads.

The peers are installed with the extra ``bench`` and called as their
documentation says; every aligner that takes vectors gets the same ones, worked
out beforehand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from compare.align import align
from compare.evaluation.align_sets import Case
from compare.evaluation.links import Link, links_of
from compare.plugins import Embedder
from compare.settings import Settings

if TYPE_CHECKING:
    from compare.plugins import Vectors

LONGEST = Settings().max_bead
"""Sentences in a bead at most, both sides together, for every aligner that can be told."""

NLTK_CELLS = 1_000_000
"""Above so many pairs of sentences NLTK's table, in Python, takes minutes and is left out."""


class Given:
    """An embedder that has done its work already."""

    def __init__(self, embedder: Embedder, texts: Sequence[Sequence[str]], longest: int = LONGEST) -> None:
        self._embedder = embedder
        self._spans = {tuple(text): embedder.encode_spans(text, longest) for text in texts}
        self.pad = embedder.encode(["PAD"])[0]

    def __getattr__(self, name: str) -> object:
        return getattr(self._embedder, name)

    def encode_spans(self, sentences: Sequence[str], longest: int) -> Vectors:
        """Look the runs up."""
        found = self._spans.get(tuple(sentences))
        return self._embedder.encode_spans(sentences, longest) if found is None else found[:longest]


@dataclass(frozen=True)
class Prepared:
    """A pair of texts with its vectors."""

    case: Case
    embedder: Given

    @property
    def texts(self) -> tuple[list[str], list[str]]:
        """Both texts' sentences."""
        return texts_of(self.case)


def texts_of(case: Case) -> tuple[list[str], list[str]]:
    """Return the sentences of both texts."""
    return tuple([sentence.text for sentence in text.sentences] for text in (case.source, case.target))


def ours(pair: Prepared) -> tuple[list[Link], set[Link]]:
    """Align as ``compare-translations align`` does."""
    return links_of(align(pair.case.source, pair.case.target, pair.embedder, max_bead=LONGEST))


def sentalign(pair: Prepared) -> tuple[list[Link], set[Link]]:
    """Align with PyPI's ``sentalign``: Vecalign's search, in C, over the vectors of all runs."""
    from sentalign import sentalign as run

    source, target = pair.texts
    queue = [rows for text in (source, target) for rows in _by_end(pair.embedder, text)]
    result = run(source, target, encoder=lambda _texts: queue.pop(0), alignment_max_size=LONGEST)
    return [(tuple(one.src_indices), tuple(one.tgt_indices)) for one in result.alignments], set()


def _by_end(given: Given, text: list[str]) -> list[Vectors]:
    """Arrange the runs as Vecalign expects them: by their last sentence, padding before the first whole run."""
    spans = given.encode_spans(text, LONGEST)
    rows = []
    for size in range(LONGEST):
        moved = np.tile(given.pad, (len(text), 1))
        moved[size:] = spans[size, : max(len(text) - size, 0)]
        rows.append(moved)
    return rows


def galechurch(pair: Prepared) -> tuple[list[Link], set[Link]]:
    """Align by length with PyPI's ``galechurch``, in Rust."""
    from galechurch import align as run

    beads = run(*pair.texts, max_block_size=10**9).beads
    return [
        (tuple(range(bead.source_start, bead.source_end)), tuple(range(bead.target_start, bead.target_end)))
        for bead in beads
    ], set()


def nltk(pair: Prepared) -> tuple[list[Link], set[Link]] | None:
    """Align by length with NLTK, in Python; it returns pairs, of which beads are made."""
    from nltk.translate import gale_church

    lengths = [[len(sentence) for sentence in text] for text in pair.texts]
    if len(lengths[0]) * len(lengths[1]) > NLTK_CELLS:
        return None
    gale_church.MAX_ALIGN_BLOCKS = 10**9
    return beads_of(gale_church.align_blocks(*lengths), len(lengths[0]), len(lengths[1])), set()


def beads_of(pairs: Sequence[tuple[int, int]], rows: int, columns: int) -> list[Link]:
    """Join pairs that share a sentence; a sentence in no pair is a bead by itself."""
    owner: dict[tuple[int, int], set[tuple[int, int]]] = {}
    for source, target in pairs:
        group = {(0, source), (1, target)} | owner.get((0, source), set()) | owner.get((1, target), set())
        owner.update(dict.fromkeys(group, group))
    alone = [(side, at) for side, count in enumerate((rows, columns)) for at in range(count)]
    groups = {frozenset(owner.get(one, {one})) for one in alone}
    return sorted(tuple(tuple(sorted(at for s, at in group if s == side)) for side in (0, 1)) for group in groups)


ALIGNERS: Mapping[str, Callable[[Prepared], tuple[list[Link], set[Link]] | None]] = MappingProxyType(
    {"ours": ours, "ours, no model": ours, "sentalign": sentalign, "galechurch": galechurch, "nltk": nltk}
)
"""By the name in the table; "no model" is ours with the lexical embedder."""
