"""
Alignments as lines of text, in the formats that other aligners write.

Sources: Vecalign's ``[0]:[0, 1]:cost`` (thompsonb/vecalign, README) and
hunalign's ladder (danielvarga/hunalign, README), in which each line is a rung:
the first sentence behind the bead on either side, and a score.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType

from compare.types import Alignment, Bead


def as_vecalign(alignment: Alignment) -> str:
    """One bead a line, 0-based: ``[3]:[4, 5]:0.21``; the cost is 1 - similarity, 0 for an empty side."""
    return "".join(f"{list(bead.source)}:{list(bead.target)}:{_cost(bead):.6f}\n" for bead in alignment.beads)


def as_hunalign(alignment: Alignment) -> str:
    """
    Rungs: ``source TAB target TAB score``; a rung opens a bead and the last one closes the text.

    A ladder cannot say that a passage was moved; moved beads are written as an
    omission and an addition.
    """
    rungs, source, target = [], 0, 0
    for bead in alignment.beads:
        rungs.append(f"{source}\t{target}\t{bead.similarity or 0.0:.6f}\n")
        source = max((source, *(index + 1 for index in bead.source)))
        target = max((target, *(index + 1 for index in bead.target if not bead.moved)))
    return "".join((*rungs, f"{source}\t{target}\t0\n"))


def as_tsv(alignment: Alignment) -> str:
    """One bead a line: shape, similarity, margin, original, version; tabs and newlines in a text become spaces."""
    return "".join("\t".join(map(str, _fields(alignment, bead))) + "\n" for bead in alignment.beads)


def as_jsonl(alignment: Alignment) -> str:
    """One bead a line, with indices, texts and scores."""
    return "".join(json.dumps(_entry(alignment, bead), ensure_ascii=False) + "\n" for bead in alignment.beads)


def _fields(alignment: Alignment, bead: Bead) -> list[str]:
    texts = (" ".join(" ".join(sentence.text.split()) for sentence in side) for side in alignment.sides(bead))
    numbers = ("" if number is None else f"{number:.4f}" for number in (bead.similarity, bead.margin))
    return [bead.shape + ("*" if bead.moved else ""), *numbers, *texts]


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
