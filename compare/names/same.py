"""Whether two forms, in whatever languages and scripts, are one name: all evidence that needs no text around them."""

from __future__ import annotations

from compare.names.conventions import is_pinyin
from compare.names.gazetteer import Entity, lookup
from compare.names.inflection import bases
from compare.names.likeness import likeness
from compare.names.scripts import script_of

_LINKED = 0.97
_VETOED = 0.03
_WELL_KNOWN = 100_000
"""From this weight on, two entries are two things; below it one may be the other's namesake."""


def same(left: str, left_language: str, right: str, right_language: str, *, phonetic: float | None = None) -> float:
    """
    Return the chance, in [0, 1], that two forms are one name.

    The gazetteer decides where it knows both; else they are compared by sound.
    *phonetic* replaces the comparison by sound.
    """
    one, two = _known(left, left_language), _known(right, right_language)
    if one is not None and two is not None:
        if one.id == two.id and _surely(one, left, left_language) and _surely(two, right, right_language):
            return _LINKED
        if one.id != two.id and min(one.weight, two.weight) >= _WELL_KNOWN:
            return _VETOED
    english = left_language == right_language == "en" and left.lower() != right.lower()
    if english and is_pinyin(left) and is_pinyin(right):
        return _VETOED  # Shanxi and Shaanxi: in pinyin every letter counts
    return likeness(left, left_language, right, right_language) if phonetic is None else phonetic


def _known(form: str, language: str) -> Entity | None:
    for candidate in (form, *bases(form.lower(), language)):
        entity = lookup(candidate)
        if entity is None:
            continue
        if candidate == form or entity.accepts(candidate, language) or script_of(form) != "Latn":
            return entity
    return None


def _surely(entity: Entity, form: str, language: str) -> bool:
    """Leave out what small places are also called: Ivanovo's other names are surnames."""
    return entity.weight >= _WELL_KNOWN or entity.accepts(form, language)
