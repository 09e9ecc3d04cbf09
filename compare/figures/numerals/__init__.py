"""
Numbers written in words, by value: ``one hundred and five thousand``, ``двадцать первого``, ``zweiundvierzigjährig``.

Cardinals, ordinals and words such as "dozen", inflected, for the fourteen
languages that are written with an alphabet; Chinese and Japanese have their own
digits (see `compare.figures.han`).

The tables give, for each value, its forms: ``;`` between values, ``|`` between
forms, ``{a,b}`` for endings; ``x100`` multiplies what stands before it.

Sources: Unicode CLDR 47, rule-based number formats (spellout-cardinal and
spellout-ordinal of each language); inflected forms from the languages' grammars.
"""

from __future__ import annotations

from compare.figures.numerals.parse import Numeral, numerals

__all__ = ["Numeral", "numerals"]
