"""
Words that differ in accents and apostrophes only: Donets'k, Donetsk; with an ending, Děripaska and Deripasky.

Source: for the vowels that change before an ending, the grammars of Polish (Łódź, Łodzi) and Czech (Dvůr, Dvora).
"""

from __future__ import annotations

import re

from compare.names.gazetteer import unaccented
from compare.names.inflection import RICH, inflected
from compare.names.scripts import script_of

_SHORT = 4
"""Letters up to which such words may be two names."""

_ENDING = 3
"""Letters at the end that a case may change."""


def one_but_for_marks(left: str, right: str, language: str) -> bool:
    """Tell whether two folded Latin words of some length are one but for marks, and a case where there are cases."""
    if min(len(left), len(right)) <= _SHORT or not script_of(left) == script_of(right) == "Latn":
        return False
    if _bare(left) == _bare(right):
        return True
    stem = max(3, min(len(left), len(right)) - _ENDING)
    respelt = _open(left)[:stem] != _open(right)[:stem]
    return language in RICH and respelt and inflected(_bare(left), _bare(right), language)


def _bare(word: str) -> str:
    return re.sub("['’‘ʹʼ`]", "", unaccented(word))


def _open(word: str) -> str:
    """Write the vowels that Polish and Czech change before an ending as they are then."""
    return word.replace("ó", "o").replace("ů", "o")
