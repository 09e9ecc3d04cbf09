"""Acronyms of one side that the other spells out: a MAGA hat, une casquette « Make America Great Again »."""

from __future__ import annotations

import re
from functools import lru_cache

from compare.names.gazetteer import fold

_ACRONYM = re.compile(r"\b[A-Z]{3,6}\b")


def is_spelt_out(word: str, text: str, other: str) -> bool:
    """Tell whether a folded word is one of those with which *other* spells an acronym of *text* out."""
    return any(word in words.split() for words in _spelt_out(text, other))


@lru_cache(maxsize=64)
def _spelt_out(text: str, other: str) -> tuple[str, ...]:
    """Return, folded, the words of *other* that begin, one behind the other, with the letters of an acronym."""
    acronyms = dict.fromkeys(_ACRONYM.findall(text))
    patterns = (r"\w*[\s-]+".join(rf"\b{letter}" for letter in short) + r"\w*" for short in acronyms)
    return tuple(fold(found[0]) for pattern in patterns if (found := re.search(pattern, other)))
