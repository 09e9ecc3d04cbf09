"""Pronouns of the third person that point back to somebody, by language; nominative, as a sentence begins with them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

PERSONAL: Mapping[str, str] = MappingProxyType(
    {
        "ar": r"(?:و|ف)?(?:هو|هي)",
        "bg": r"той|тя",
        "cs": r"on|ona",
        "de": r"er|sie",
        "en": r"he|she|his|her",
        "es": r"él|ella",
        "fr": r"il|elle",
        "it": r"egli|lui|lei|ella",
        "ja": r"彼は|彼女は|同氏",
        "nl": r"hij|zij|ze",
        "pl": r"on|ona",
        "pt": r"ele|ela",
        "ru": r"он|она",
        "tr": r"o",
        "uk": r"він|вона",
        "zh": r"他(?!们)|她(?!们)",
    }
)
"""By language, words that mean "he" or "she"."""
