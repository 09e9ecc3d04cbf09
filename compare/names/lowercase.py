"""Names that lack their capital: kyiv, and kyivs, which lost its apostrophe as well."""

from __future__ import annotations

from compare.names.evidence import Evidence, Sighting
from compare.names.inflection import bases
from compare.names.scripts import script_of
from compare.names.tokens import Token
from compare.types import Document

# Adjectives that are spelt like the country, but small: la capital indonesia.
_ADJECTIVES = {"es": {"indonesia"}, "pt": {"indonésia"}}


def lower_case(judge: Evidence, document: Document, token: Token) -> Sighting | None:
    """Return the sighting if *token* is a name that lacks its capital."""
    if token.capital or len(token.key) < 4 or judge.is_common(token.key):
        return None
    if any(base in judge.common for base in bases(token.key, judge.language)) or script_of(token.key) != judge.script:
        return None
    note = ""
    key = token.key
    if not _known_lower(judge, key):
        if judge.language == "en" and key.endswith("s") and len(key) > 4 and _known_lower(judge, key[:-1]):
            key, note = key[:-1], "lost apostrophe"
        else:
            return None
    return Sighting(
        token.sentence,
        token.start,
        token.end,
        document.text[token.start : token.end],
        (key,),
        lower=True,
        note=note,
    )


def _known_lower(judge: Evidence, key: str) -> bool:
    if key in _ADJECTIVES.get(judge.language, ()) or key in judge.titles:
        return False
    if judge.knows_place(key) or (key in judge.surnames - judge.articled and judge.sure[key] > 1):
        return True
    inflects = judge.language in {"ru", "uk", "bg"}  # elsewhere the adjective looks like the case form
    return inflects and any(judge.sure[base] and judge.knows_place(base) for base in bases(key, judge.language))
