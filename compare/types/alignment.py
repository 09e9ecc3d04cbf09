"""Which sentences of two documents belong together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from compare.types.documents import Document, Sentence


class Origin(StrEnum):
    """Who decided the beads of an alignment."""

    ALIGNED = "aligned"
    """The aligner did."""

    GIVEN = "given"
    """The input was already paired; its pairs were kept."""

    TRANSLATED = "translated"
    """The version was made here, sentence by sentence."""


@dataclass(frozen=True, slots=True)
class Bead:
    """
    A smallest group of sentences that translate one another.

    The word is from Brown, Lai and Mercer (1991), "Aligning Sentences in
    Parallel Corpora". A bead is written m-n by its two sizes: 1-1 is the
    common case, 1-0 an omission, 0-1 an addition.
    """

    source: tuple[int, ...]
    """Indices into the source's sentences, ascending."""

    target: tuple[int, ...]
    """Indices into the target's sentences, ascending."""

    similarity: float | None = None
    """Cosine of the two sides' embeddings, in [-1, 1]; None if a side is empty or nothing was embedded."""

    score: float | None = None
    """What the bead earned in the aligner's objective; None if no aligner ran."""

    margin: float | None = None
    """
    By how much the best alignment without this bead is worse, >= 0 and in units of `score`.

    Near 0 a rival was as good: look twice. None if no aligner ran.
    """

    probability: float | None = None
    """How likely the bead is exactly right, in [0, 1]; calibrated, see docs/confidence.md. None if no aligner ran."""

    rival: tuple[tuple[int, ...], tuple[int, ...]] | None = None
    """The bead it was chosen over: what the best alignment without it makes of its first sentence. None: nothing."""

    evidence: tuple[tuple[str, float], ...] = ()
    """What it earned by meaning, words, length, numbers and marks, in units of `score`, the weightiest first."""

    moved: bool = False
    """True if the bead was found outside the reading order: an editor moved the passage."""

    @property
    def doubtful(self) -> bool:
        """True if it is likelier wrong than right."""
        return self.probability is not None and self.probability < 0.5

    @property
    def shape(self) -> str:
        """The bead's sizes, as in ``"1-2"``."""
        return f"{len(self.source)}-{len(self.target)}"


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two documents and the beads that cover both, once each."""

    source: Document
    target: Document

    beads: tuple[Bead, ...]
    """In reading order of the source; an addition stands where the target has it."""

    origin: Origin = Origin.ALIGNED

    warnings: tuple[str, ...] = ()
    """What the reader must know, such as that the texts seem unrelated."""

    original: bool = True
    """False if neither text is the original: two versions are held against one another, and either may be wrong."""

    def __post_init__(self) -> None:
        _cover_once(self.source, [index for bead in self.beads for index in bead.source])
        _cover_once(self.target, [index for bead in self.beads for index in bead.target])

    def call(self, side: int, *, first: bool = False) -> str:
        """
        Return what a message calls a text: *side* 0 is the source, 1 the target.

        That is its name where neither is the original; *first* says that a sentence begins with it.
        """
        if not self.original:
            return (self.source, self.target)[side].name
        return f"{'The' if first else 'the'} {('original', 'version')[side]}"

    def turned(self) -> Alignment:
        """Return the same alignment seen from the target; the beads stay in their order."""
        beads = tuple(
            replace(one, source=one.target, target=one.source, rival=one.rival and one.rival[::-1])
            for one in self.beads
        )
        return replace(self, source=self.target, target=self.source, beads=beads)

    def sides(self, bead: Bead) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
        """Return the sentences of *bead*, source and target."""
        return (
            tuple(self.source.sentences[index] for index in bead.source),
            tuple(self.target.sentences[index] for index in bead.target),
        )


def connect(alignments: Sequence[Alignment]) -> tuple[tuple[int, ...], ...]:
    """
    Group the sentences of the source that *alignments* share: two are together if a bead of any of them holds both.

    Every sentence is in one group; the groups are in the order of their first sentences.
    """
    count = max((len(one.source.sentences) for one in alignments), default=0)
    root = list(range(count))

    def find(index: int) -> int:
        while root[index] != index:
            root[index] = root[root[index]]
            index = root[index]
        return index

    for alignment in alignments:
        for bead in alignment.beads:
            for index in bead.source[1:]:
                low, high = sorted((find(bead.source[0]), find(index)))
                root[high] = low
    groups: dict[int, list[int]] = {}
    for index in range(count):
        groups.setdefault(find(index), []).append(index)
    return tuple(tuple(groups[first]) for first in sorted(groups))


def _cover_once(document: Document, indices: Iterable[int]) -> None:
    if sorted(indices) != list(range(len(document.sentences))):
        raise ValueError(f"the beads do not cover each sentence of {document.name!r} exactly once")
