"""
Numbers in running text, by value: ``1 200 000``, ``1.2 million``, ``120万`` and ``١٢٠٠٠٠٠`` are the same.

Used by the aligner (shared numbers are evidence) and by the checks. Digits of
every script are read; separators go by the language's custom, and the other
reading is kept where a token has two (``1.500`` is 1500 in German and 1.5 in
English). Number words are read up to the trillions, with ordinals and
compounds; a word that is often something else is marked as not certain. Figures
with a unit are quantities, which can be converted.
"""

from compare.figures.bare import bare_units, single_units
from compare.figures.quantities import Quantity, converts, quantities
from compare.figures.read import Figure, figures
from compare.figures.units import UNITS, Dimension

__all__ = [
    "UNITS",
    "Dimension",
    "Figure",
    "Quantity",
    "bare_units",
    "converts",
    "figures",
    "quantities",
    "single_units",
]
