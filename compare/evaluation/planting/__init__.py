"""
Planted divergences: what the checks should find, put into texts where the answer is known.

    AlignedText --plan--> Planted --pipeline--> Report --score--> Tally

A version is edited by chance, one divergence a sentence, and what was done is
written down. The tables of words in ``words/`` are this package's own: they
share nothing with the tables of the checks, so that a word which the checks do
not know can be planted, and shows as a miss.
"""

from compare.evaluation.planting.measure import Measured, measure
from compare.evaluation.planting.planters import KINDS, USUAL
from compare.evaluation.planting.texts import AlignedText, read_texts

__all__ = ["KINDS", "USUAL", "AlignedText", "Measured", "measure", "read_texts"]
