"""
Facts about languages, as data.

Sources: Unicode CLDR (number symbols, quotation marks, names of languages) and
ISO 15924 (scripts). A test holds names, directions and number symbols against
the CLDR of Babel; where usage allows more separators than CLDR, we list them
behind CLDR's. Quotation marks are CLDR 44 and 45, except where the press
departs from it: guillemets in ``ar`` and ``es``, and inner marks that differ
from the outer ones in ``bg``, ``fr`` and ``nl``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Language:
    """What the rest of the package needs to know of one language."""

    code: str
    """ISO 639-1."""

    name: str
    """Its name in English."""

    script: str = "Latn"
    """ISO 15924 code of the script it is written in."""

    decimal: str = ","
    """The decimal separator."""

    group: str = "."
    """Separators between thousands that count as usual, each one character."""

    quotes: str = "«»"
    """Opening and closing quotation marks, outer then inner."""

    spaces: bool = True
    """True if words are separated by spaces."""

    right_to_left: bool = False


_SPACES = " \u00a0\u2009\u202f"
_ALL = (
    Language("ar", "Arabic", "Arab", decimal="٫.,", group="٬,.", quotes="«»“”", right_to_left=True),
    Language("bg", "Bulgarian", "Cyrl", group=_SPACES, quotes="„“‚‘"),
    Language("cs", "Czech", group=_SPACES, quotes="„“‚‘"),
    Language("de", "German", group="." + _SPACES + "'’", quotes="„“‚‘"),
    Language("en", "English", decimal=".", group="," + _SPACES, quotes="“”‘’"),
    Language("es", "Spanish", group="." + _SPACES, quotes="«»“”"),
    Language("fr", "French", group=_SPACES + ".", quotes="«»“”"),
    Language("it", "Italian", group="." + _SPACES + "'’", quotes="«»“”"),
    Language("ja", "Japanese", "Jpan", decimal=".", group=",，", quotes="「」『』", spaces=False),
    Language("nl", "Dutch", group="." + _SPACES, quotes="‘’“”"),
    Language("pl", "Polish", group=_SPACES + ".", quotes="„”«»"),
    Language("pt", "Portuguese", group="." + _SPACES, quotes="“”‘’"),
    Language("ru", "Russian", "Cyrl", group=_SPACES + ".", quotes="«»„“"),
    Language("tr", "Turkish", group="." + _SPACES, quotes="“”‘’"),
    Language("uk", "Ukrainian", "Cyrl", group=_SPACES + ".", quotes="«»„“"),
    Language("zh", "Chinese", "Hans", decimal=".", group=",，", quotes="“”‘’", spaces=False),
)

LANGUAGES: Mapping[str, Language] = MappingProxyType({language.code: language for language in _ALL})
"""The languages we support fully, by code."""

UNDETERMINED = Language("und", "unknown", decimal=".,", group="., \u00a0\u202f'’")
"""Stands in for a language we know nothing about; BCP 47's tag for it."""


def language_of(tag: str) -> Language:
    """Return the facts for a BCP 47 *tag*; `UNDETERMINED` if we have none."""
    return LANGUAGES.get(tag.partition("-")[0].lower(), UNDETERMINED)
