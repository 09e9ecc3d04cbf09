"""Two documents in, an alignment out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from compare.align.aligner import align_vectors
from compare.align.beads import IndexBead, Link
from compare.align.confidence import Curve, curve_of
from compare.align.contrast import unrelated
from compare.align.fixed import Fixed
from compare.align.fixed_file import within
from compare.align.scoring import GROUPS, weights_of
from compare.align.sides import Side
from compare.align.signs import read_signs
from compare.align.words import read_words
from compare.plugins import Embedder
from compare.types import Alignment, Bead, Document, Sentence

_WARNING = "The two texts seem unrelated: no sentence stands out as the translation of another. Nothing was aligned."


def align(
    source: Document, target: Document, embedder: Embedder, *, max_bead: int = 6, fixed: Fixed | None = None
) -> Alignment:
    """
    Find which sentences of two documents belong together.

    Furniture is aligned by itself, with furniture only, so that it neither
    splits a bead nor attracts a sentence of the article.

    Args:
        source: the original.
        target: a version of it, in any language.
        embedder: turns sentences and runs of sentences into vectors.
        max_bead: the most sentences in a bead, both sides together.
        fixed: a person's corrections; one that pairs furniture with the article is passed over. Who pairs two
            sentences vouches that the texts belong together.
    """
    beads: list[Bead] = []
    warnings: tuple[str, ...] = ()
    for furniture in (False, True):
        sentences = [
            [sentence for sentence in document.sentences if (sentence.furniture is not None) is furniture]
            for document in (source, target)
        ]
        sides = [
            side(part, document.language, embedder, max_bead - 1)
            for part, document in zip(sentences, (source, target), strict=True)
        ]
        told = None if fixed is None else within(fixed, *([sentence.index for sentence in part] for part in sentences))
        result = align_vectors(
            *sides, max_bead=max_bead, weights=weights_of(embedder.name), moves=not furniture, fixed=told
        )
        curve = curve_of(embedder.name)
        found = [_numbered(bead, sentences[0], sentences[1], curve) for bead in result.beads]
        vouched = fixed is not None and any(all(link) for link in fixed.together)
        if not furniture and not vouched and unrelated(result.contrast, sides[0], sides[1], embedder.name):
            found, warnings = [part for bead in found for part in _apart(bead)], (_WARNING,)
        beads += found
    return Alignment(source, target, reading_order(beads), warnings=warnings)


def reading_order(beads: Iterable[Bead]) -> tuple[Bead, ...]:
    """Sort beads by the source; an addition follows the bead that holds the target sentence before it."""
    beads = list(beads)
    owner = {index: bead for bead in beads for index in bead.target}
    ordered = sorted((bead for bead in beads if bead.source), key=lambda bead: bead.source[0])
    additions = sorted((bead for bead in beads if not bead.source), key=lambda bead: bead.target[0])
    following: dict[Bead | None, list[Bead]] = {}
    anchor: dict[Bead, Bead | None] = {}
    for bead in additions:
        before = owner.get(bead.target[0] - 1)
        place = anchor[before] if before is not None and not before.source else before
        anchor[bead] = place
        following.setdefault(place, []).append(bead)
    result = following.get(None, [])
    for bead in ordered:
        result += [bead, *following.get(bead, ())]
    return tuple(result)


def side(sentences: Sequence[Sentence], language: str, embedder: Embedder, longest: int) -> Side:
    """Embed and measure sentences; *longest* is that of `Embedder.encode_spans`."""
    texts = [sentence.text for sentence in sentences]
    lengths = np.array([sum(map(str.isalnum, text)) for text in texts], dtype=np.float64)
    if not texts:
        return Side(np.zeros((longest, 0, 1), dtype=np.float32), lengths)
    return Side(
        embedder.encode_spans(texts, longest), lengths, read_words(texts, embedder), read_signs(texts, language)
    )


def _numbered(bead: IndexBead, source: Sequence[Sentence], target: Sequence[Sentence], curve: Curve) -> Bead:
    def outside(link: Link) -> Link:
        return tuple(source[at].index for at in link[0]), tuple(target[at].index for at in link[1])

    earned = [(name, round(value, 2)) for name, value in zip(GROUPS, bead.evidence, strict=bool(bead.evidence))]
    return Bead(
        *outside((bead.source, bead.target)),
        similarity=bead.similarity,
        score=bead.score,
        margin=bead.margin,
        probability=curve.probability(bead),
        rival=None if bead.rival is None else outside(bead.rival),
        evidence=tuple(sorted((one for one in earned if one[1]), key=lambda one: -abs(one[1]))),
        moved=bead.moved,
    )


def _apart(bead: Bead) -> list[Bead]:
    """Break a bead into sentences left out."""
    alone = replace(bead, similarity=None, score=0.0, probability=None, rival=None, evidence=(), moved=False)
    sources = [replace(alone, source=(index,), target=()) for index in bead.source]
    return sources + [replace(alone, source=(), target=(index,)) for index in bead.target]
