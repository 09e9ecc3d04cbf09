"""Whether two words may be forms of one, by their letters alone."""

from __future__ import annotations

import re
from functools import lru_cache

from compare.languages import language_of
from compare.names.gazetteer import unaccented

_STEM = 6  # letters; what begins alike and is another word has another rendering, and so says nothing
_SHORTEST = 4
_ARABIC = re.compile(r"^[وف]?(?:[بك]?ال(?=\w{2})|لل(?=\w{2})|[بلكو](?=\w{3}))")
_WEAK = re.compile("[اأإآىيوةهءئؤتن\u064b-\u0652]")


@lru_cache(maxsize=65536)
def base(word: str, language: str) -> str:
    """Put the forms of a word together: without an English plural's -s, elsewhere by its first six letters."""
    if language == "en":
        return word[:-1] if word.endswith("s") and len(word) > _SHORTEST else word
    return letters(word, language)[:_STEM]


@lru_cache(maxsize=262144)
def same(one: str, other: str, language: str) -> bool:
    """Tell whether two words may be forms of one: a common beginning, one within the other (compounds), one root."""
    if one == other:
        return True
    if not language_of(language).spaces:
        return one in other or other in one
    if language == "ar" and roots(one) & roots(other):
        return True
    left, right = letters(one, language), letters(other, language)
    shorter = min(len(left), len(right))
    common = next((at for at in range(shorter) if left[at] != right[at]), shorter)
    return common >= max(3, min(_STEM, 0.6 * shorter)) or (shorter >= _SHORTEST and (left in right or right in left))


def letters(word: str, language: str) -> str:
    """Return the letters of a word that are compared: without marks, and without an Arabic article."""
    return unaccented(_bare(word, language))


def _bare(word: str, language: str) -> str:
    """Take the article and what is written together with it off an Arabic word."""
    return _ARABIC.sub("", word) if language == "ar" else word


def roots(word: str) -> set[str]:
    """Return the letters of an Arabic word that stay in a broken plural, with what may be written together with it."""
    roots = {_WEAK.sub("", form) for form in (word, _bare(word, "ar"), word.removeprefix("س"))}
    return {root for root in roots if len(root) > 1} or {word}
