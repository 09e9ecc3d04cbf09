"""Names that stand where another belongs and look much like it: Slovenia for Slovakia, Ferrer for Ferrán."""

from __future__ import annotations

from compare.names.edit import edits
from compare.names.gazetteer import Entity, fold, lookup, unaccented
from compare.names.likeness import likeness
from compare.names.skeleton import skeletons

_CONFUSABLE = 0.6
_UNINFLECTED = frozenset({"en", "fr", "de", "es", "it", "pt", "nl"})
"""Languages in which a person's name stays as it is."""


def confused(source: str, target: str, language: str) -> bool:
    """Tell whether two known places of one kind have names that are easily taken for one another in *language*."""
    wanted, found = lookup(source), lookup(target)
    if not (_is_place(wanted) and _is_place(found)) or wanted is None or found is None or wanted.id == found.id:
        return False
    own = wanted.preferred(language)
    if wanted.accepts(target, language):
        return False
    return wanted.kind == found.kind and own is not None and likeness(own, language, target, language) >= _CONFUSABLE


def altered(source: str, target: str, language: str, other: str) -> bool:
    """Tell whether a full name came over with another surname: no way to read the two makes them one."""
    mine, theirs = fold(source).split(), fold(target).split()
    if not {language, other} <= _UNINFLECTED or len(mine) != len(theirs) or len(mine) < 2 or mine[:-1] != theirs[:-1]:
        return False
    if lookup(source) or lookup(target) or edits(unaccented(mine[-1]), unaccented(theirs[-1])) < 2:
        return False
    readings = [{one.sounds for one in skeletons(*form)} for form in ((mine[-1], language), (theirs[-1], other))]
    return not readings[0] & readings[1]


def _is_place(entity: Entity | None) -> bool:
    return entity is not None and entity.kind in {"country", "region", "city", "river"}
