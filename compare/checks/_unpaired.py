"""The sentences of one side that have no counterpart: what `missing` and `added` both look at."""

from __future__ import annotations

from collections.abc import Iterator

from compare.types import Alignment, Sentence


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


def _is_text(sentence: Sentence) -> bool:
    return sentence.furniture is None and any(char.isalnum() for char in sentence.text)
