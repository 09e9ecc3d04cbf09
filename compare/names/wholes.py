"""Names compared as wholes, where no word of one is a spelling of a word of the other: Mao Zedong, Mao Tse-tung."""

from __future__ import annotations

import re

from compare.names.edit import overlap
from compare.names.foreign import OTHER_SCRIPTS
from compare.names.gazetteer import fold
from compare.names.grammar import ARABIC_ARTICLES
from compare.names.kindred import one_east_asian
from compare.names.spellings import Spelling

_ALIKE = 0.5
"""Share of letters that two forms of one thing have in common; two names of one thing have fewer."""


def rank(spelling: Spelling) -> int:
    """Rank a form among the established ones of its entity: 0 for the preferred one, less for others."""
    forms = [fold(form) for form, _ in spelling.entity.forms.get(spelling.language, ())] if spelling.entity else []
    return -forms.index(spelling.key) if spelling.key in forms else -99


def run_of(key: str) -> str:
    """Write a folded name in one word, with one article in Abdel and Abd al-: Kara Osmanoğlu, Karaosmanoğlu."""
    return re.sub(r"[\s'’-]", "", re.sub(r"\babd[\s-]?[aeu][lrsdntz][\s-]?(?=\w)", "abdal", key))


def one_name(one: Spelling, two: Spelling, language: str) -> bool:
    """Tell whether two forms are one name although their words do not answer to each other."""
    joined = [run_of(spelling.key) for spelling in (one, two)]
    if joined[0] == joined[1] or one_east_asian(one.parts, two.parts) or _one_thing(one, two):
        return True
    if len(one.parts) < 2 or len(one.parts) != len(two.parts) or not one.entity or not two.entity:
        return False
    if one.entity.id == two.entity.id and _foreign_form(one, two, language):
        return True
    tags = {spelling.entity.tag(spelling.key, language) for spelling in (one, two) if spelling.entity}
    return one.entity.id == two.entity.id and bool(tags & {"r", "o"})


def _one_thing(one: Spelling, two: Spelling) -> bool:
    """Tell whether two full forms of a known person or city look alike: Mao Zedong, Mao Tse-tung."""
    if not one.entity or not two.entity or one.entity.id != two.entity.id:
        return False
    words = [re.split(r"[\s-]", spelling.key) for spelling in (one, two)]
    arabic = all(first[0] in ARABIC_ARTICLES for first in words)  # al-Qaeda, El Kaida
    city = one.entity.kind == "city" and one.entity.country in OTHER_SCRIPTS
    if one.entity.kind != "person" and not (city or arabic):
        return False
    equal = len(words[0]) == len(words[1]) or len(one.parts) == len(two.parts)
    full = min(len(one.parts), len(two.parts)) > 1 or (arabic and one.entity.kind != "person")
    return equal and full and overlap(one.key, two.key) >= _ALIKE


def _foreign_form(one: Spelling, two: Spelling, language: str) -> bool:
    """Tell whether a city has its established form once and another language's once: Nova Délhi, New Delhi."""
    entity = one.entity
    if entity is None or entity.kind != "city" or entity.country not in OTHER_SCRIPTS:
        return False
    own = [entity.accepts(spelling.key, language) for spelling in (one, two)]
    known = all(any(entity.accepts(spelling.key, code) for code in entity.forms) for spelling in (one, two))
    return known and any(own) and not all(own)
