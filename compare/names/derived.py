"""
Words made from names, which are no spellings of them: Kyiv and Kyivan, Europa and Europäer, Mario and Maria.

Limits: told by endings alone, so a surname that ends like an adjective counts as one.
"""

from __future__ import annotations

from compare.names.closeness import one_sound
from compare.names.gazetteer import unaccented

# What turns a name into another word of its family; no spelling differs by these alone.
_DERIVED = tuple(
    "s n an ian ean ish ese i in ine y ia land stan er ers ite en e es isch ische us a o ina ova na ka ko".split()
)

# Arabic makes adjectives of names so.
_NISBA = ("ية", "يون", "يين")


def affixed(left: str, right: str, language: str) -> bool:
    """Tell whether one word has an ending more than the other that makes words of a family."""
    shorter, longer = sorted(map(unaccented, (left, right)), key=len)  # Europa, Europäer
    rest = longer[len(shorter) :]
    french = rest == "e" and shorter.endswith(("in", "yn"))
    if (rest in {"i", "y"} or french) and one_sound(left, right, language):
        return False  # Syrsky, Syrskyi; Rogozin, Rogozine
    return longer.startswith(shorter) and rest in _DERIVED and rest != shorter[-1:]


def derived(shorter: str, longer: str, language: str) -> bool:
    """Tell whether one word is made from the other, or both from one: Kyiv and Kyivan, Mario and Maria."""
    if affixed(shorter, longer, language):
        return True
    if language == "ar" and shorter.endswith(_NISBA) != longer.endswith(_NISBA):
        return True
    return gendered(shorter, longer)


def nisba(left: str, right: str) -> bool:
    """Tell whether one of two Arabic words without articles is the adjective of the other: أوكراني of أوكرانيا."""
    stems = [
        next((word.removesuffix(end), end) for end in (*_NISBA, "يا", "ي", "ا", "") if word.endswith(end))
        for word in (left, right)
    ]
    (one, ending), (two, other) = stems
    adjectives = {*_NISBA, "ي"}
    return one == two and len(one) > 2 and (ending in adjectives) != (other in adjectives)


def gendered(left: str, right: str) -> bool:
    """Tell whether two words differ in a final -a, -o or -e only: Mario and Maria, Paul and Paule."""
    shorter, longer = sorted((left, right), key=len)
    if shorter == longer[:-1]:
        return longer[-1:] in {"a", "o", "e", "а", "о"} and shorter[-1:] not in {"a", "o", "e", "i", "а", "о"}
    return bool({shorter[-1:], longer[-1:]} & {"a", "o", "а", "о"}) and shorter[:-1] == longer[:-1] and left != right
