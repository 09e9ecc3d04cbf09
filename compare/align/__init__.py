"""Which sentences of two texts translate one another."""

from compare.align.aligner import IndexBead, Result, align_vectors
from compare.align.documents import align, reading_order
from compare.align.scoring import Side, Weights

__all__ = ["IndexBead", "Result", "Side", "Weights", "align", "align_vectors", "reading_order"]
