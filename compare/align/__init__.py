"""Which sentences of two texts translate one another."""

from compare.align.aligner import align_vectors
from compare.align.beads import IndexBead, Result
from compare.align.documents import align, reading_order
from compare.align.fixed import Fixed
from compare.align.fixed_file import read_fixed
from compare.align.joint import align_versions
from compare.align.scoring import WEIGHTS, Weights
from compare.align.sides import Side
from compare.align.through import align_through, same_additions

__all__ = [
    "WEIGHTS", "Fixed", "IndexBead", "Result", "Side", "Weights", "align", "align_through", "align_vectors",
    "align_versions", "read_fixed", "reading_order", "same_additions",
]  # fmt: skip
