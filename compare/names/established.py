"""Established forms of one thing that are two names of it, not two spellings: Leningrad, Petersburg."""

from __future__ import annotations

import re

from compare.names.edit import overlap
from compare.names.gazetteer import Entity, unaccented

_HALF = 0.5
"""Letters that a former name shares with today's if it is another spelling of it: Tsingtao, Qingdao."""


def are_current(entity: Entity, left: str, right: str) -> bool:
    """Tell whether two forms are established, and neither is only what the place was called before: Leningrad."""
    alike = overlap(unaccented(left), unaccented(right)) >= _HALF
    return all(
        any(entity.accepts(form, code) and (alike or entity.tag(form, code) != "o") for code in entity.forms)
        for form in (left, right)
    )


def is_part(left: str, right: str) -> bool:
    """Tell whether a form is another one with a word left out."""
    one, two = (set(re.split(r"[\s-]", form)) for form in (left, right))
    return one < two or two < one
