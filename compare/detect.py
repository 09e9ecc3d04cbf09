"""
The language of a text: set by hand, or found.

How it works: lingua judges a sample of the text and chooses among the
languages of `compare.languages`. It loads its models on first use.

What it cannot see: a language that is not in the list. Swedish is taken for
German, Serbian for Russian or Bulgarian, Belarusian for Ukrainian; set the
language by hand for those. In a text of one or two words it is often unsure,
and then says so.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from compare.errors import InputError
from compare.languages import LANGUAGES, UNDETERMINED, language_of

if TYPE_CHECKING:
    from lingua import LanguageDetector

_TAG = re.compile(r"([a-z]{2,3})((?:-[a-z0-9]{2,8})*)", re.IGNORECASE)

_THREE_LETTERS = {
    "ara": "ar", "bul": "bg", "ces": "cs", "cze": "cs", "deu": "de", "ger": "de", "eng": "en", "spa": "es", "fra": "fr",
    "fre": "fr", "ita": "it", "jpn": "ja", "nld": "nl", "dut": "nl", "pol": "pl", "por": "pt", "rus": "ru", "tur": "tr",
    "ukr": "uk", "zho": "zh", "chi": "zh", "ua": "uk", "cz": "cs", "jp": "ja", "cn": "zh",
}  # fmt: skip
"""ISO 639-2 codes, and country codes that are often mistaken for a language's."""

_PIECE = 1500
"""Characters taken from the start, the middle and the end of a long text."""

_SURE, _LIKELY, _CLEAR = 0.8, 0.5, 0.3
"""Confidences: certain; good enough to go by; good enough if twice the runner-up's. Below: unknown."""


class Found(NamedTuple):
    """The language of a text."""

    tag: str
    """BCP 47; ``und`` if it could not be told."""

    warnings: tuple[str, ...] = ()


def tag_of(code: str) -> str | None:
    """Return the BCP 47 tag that *code* stands for (``en_US``, ``FR``, ``ukr``), or None if it is not one's shape."""
    match = _TAG.fullmatch(code.strip().replace("_", "-"))
    if match is None:
        return None
    primary = match[1].lower()
    return _THREE_LETTERS.get(primary, primary) + _cased(match[2])


def _cased(subtags: str) -> str:
    """Write the subtags as BCP 47 recommends: ``Hant`` a script, ``TW`` a region."""
    parts = subtags.split("-")
    return "-".join(part.title() if len(part) == 4 else part.upper() if len(part) == 2 else part.lower()
                    for part in parts)  # fmt: skip


def given(code: str, name: str) -> Found:
    """
    Return the language that a person set for the text called *name*.

    Raises:
        InputError: There is no such language.
    """
    tag = tag_of(code)
    if tag is not None and language_of(tag) is not UNDETERMINED:
        return Found(tag)
    known = ", ".join(sorted(LANGUAGES))
    if tag is None or (tag != "und" and not _exists(tag)):
        raise InputError(name, f"there is no language {code!r}; use a code such as {known}")
    return Found(tag, (f"We know no rules of {tag!r}; it is treated by general ones. We know {known}.",))


def _exists(tag: str) -> bool:
    from babel import Locale

    return tag.partition("-")[0] in Locale("en").languages


def find(text: str, declared: str | None = None) -> Found:
    """
    Find the language of *text*.

    Args:
        text: The whole text; a sample of it is looked at.
        declared: What the file says of itself. It decides where the text does
            not, and where it names a language that we cannot recognise.
    """
    claim = tag_of(declared) if declared else None
    if claim == "und":
        claim = None
    if claim and language_of(claim) is UNDETERMINED and _exists(claim):
        return given(claim, "the text")
    code, confidence = _judge(_sample(text))
    if claim and (code is None or confidence < _SURE or claim.partition("-")[0] == code):
        return Found(claim)
    return Found(code or "und", _doubts(code, confidence, claim))


def is_in_another(text: str, language: str) -> bool:
    """Tell whether *text* is likely not in *language*, but in another that we know."""
    code, confidence = _judge(text)
    return confidence >= _LIKELY and code != language_of(language).code


def _doubts(code: str | None, confidence: float, claim: str | None) -> tuple[str, ...]:
    if code is None:
        return ("The language could not be told; set it by hand for better results.",)
    name = language_of(code).name
    if confidence < _SURE:
        return (f"The language is probably {name}; set it by hand if it is not.",)
    return (f"The file says it is in {claim!r}, but it reads as {name}.",) if claim else ()


def _sample(text: str) -> str:
    if len(text) <= 3 * _PIECE:
        return text
    middle = len(text) // 2
    return "\n".join((text[:_PIECE], text[middle : middle + _PIECE], text[-_PIECE:]))


def _judge(text: str) -> tuple[str | None, float]:
    """Return the likeliest language, None if it is not sure enough, and lingua's confidence in [0, 1]."""
    values = _detector().compute_language_confidence_values(text)
    first, second = values[0], values[1]
    if first.value >= _LIKELY or (first.value >= _CLEAR and first.value >= 2 * second.value):
        return first.language.iso_code_639_1.name.lower(), first.value
    return None, first.value


@cache
def _detector() -> LanguageDetector:
    from lingua import IsoCode639_1, LanguageDetectorBuilder

    codes = [getattr(IsoCode639_1, code.upper()) for code in LANGUAGES]
    return LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()
