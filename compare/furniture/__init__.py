"""
Find what a web page left inside a text.

A leftover stays a sentence of its document; it is only marked, so that the
views can dim it and the aligner can keep it among its own kind. Rules act on
whole lines and need a label, a shape or a second place that bears them out:
on prose they must stay silent, and they would rather miss a leftover.
"""

from compare.furniture.marking import mark
from compare.furniture.seams import Seam, seams

__all__ = ["Seam", "mark", "seams"]
