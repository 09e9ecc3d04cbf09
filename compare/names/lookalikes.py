"""
Letters of another script inside a name: Dоnbas with a Cyrillic о.

Such a name looks right and is found by no search. A word is reported if it mixes scripts, every strange letter has a
twin in the script of the text, and the word has the capital of a name once the twins are in its place; in Arabic and
Japanese, where scripts share blocks, only if what comes out is a name that is known or that the text has elsewhere.

Source of the twins: Unicode Technical Standard #39, "confusables.txt", the pairs that common fonts draw alike.
Limits: a word that is of another script throughout (Latin "COBET") is taken for a foreign word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from compare.languages import language_of
from compare.names.evidence import famous
from compare.names.gazetteer import lookup
from compare.names.scripts import script_of
from compare.names.tokens import machine_spans
from compare.types import Document, Span

_LEAST = 3
"""Letters from which a word that the text has with the right letters is the one meant."""


class LookAlike(NamedTuple):
    """One word with letters of another script."""

    span: Span
    letters: str
    """The strange letters, each once, in order."""

    right: str
    """The word with the letters of its own script."""


_WORD = re.compile(r"[^\W\d_]{3,}")
_NUMERAL = re.compile(r"[IVXLCDMХІСМ]+")
_CYRILLIC = "АВЕКМНОРСТУХІЈЅаеорсухіјѕё"
_LATIN_OF_CYRILLIC = "ABEKMHOPCTYXIJSaeopcyxijsë"
_GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονραικυ"
_LATIN_OF_GREEK = "ABEZHIKMNOPTYXovpaiku"
_TWINS: Mapping[str, Mapping[str, str]] = {
    "Latn": {
        **dict(zip(_CYRILLIC, _LATIN_OF_CYRILLIC, strict=True)),
        **dict(zip(_GREEK, _LATIN_OF_GREEK, strict=True)),
    },
    "Cyrl": dict(zip(_LATIN_OF_CYRILLIC, _CYRILLIC, strict=True)),
    "Grek": dict(zip(_LATIN_OF_GREEK, _GREEK, strict=True)),
}
"""For the script of a text, what stands for a strange letter."""
_ALPHABETS = {"ru": "ієїґјѕ", "bg": "ієїґјѕыэё", "uk": "јѕёыэъ"}
"""Cyrillic letters that a language does not have: no twin of a Latin one there."""
_ARABIC = str.maketrans("کیە", "كيه")
_KANA = str.maketrans("口力工二卜夕八千才一へべぺ", "ロカエニトタハチオーヘベペ")
_KANA_RUN = re.compile(r"[ァ-ヺー口力工二卜夕八千才一へべぺ]{3,}")
_ARABIC_RUN = re.compile(r"[\u0620-\u064a\u066e-\u06d3\u06d5]{3,}")


def look_alikes(document: Document) -> Iterator[LookAlike]:
    """Yield the names of *document* that have letters of another script in them, in reading order."""
    language = document.primary_language
    spans = machine_spans(document)
    finder = {"ar": _arabic, "ja": _japanese}.get(language, _alphabetic)
    for found in finder(document.text, language):
        if not any(span.start < found.span.end and found.span.start < span.end for span in spans):
            yield found


def _alphabetic(text: str, language: str) -> Iterator[LookAlike]:
    own = "Grek" if language == "el" else language_of(language).script
    own = own if own in _TWINS else "Latn"
    lacking = _ALPHABETS.get(language, "")
    twins = {strange: twin for strange, twin in _TWINS[own].items() if twin.lower() not in lacking}
    for match in _WORD.finditer(text):
        word = match.group()
        if word.isascii() or _NUMERAL.fullmatch(word):
            continue
        scripts = [script_of(char) for char in word]
        strange = dict.fromkeys(char for char, script in zip(word, scripts, strict=True) if script != own)
        if not strange or own not in scripts or not strange.keys() <= twins.keys():
            continue
        right = "".join(twins.get(char, char) if char in strange else char for char in word)
        if right[:1].isupper():
            yield LookAlike(Span(*match.span()), "".join(strange), right)


def _arabic(text: str, _language: str) -> Iterator[LookAlike]:
    yield from _repaired(text, _ARABIC_RUN, _ARABIC)


def _japanese(text: str, _language: str) -> Iterator[LookAlike]:
    yield from _repaired(text, _KANA_RUN, _KANA)


def _repaired(text: str, runs: re.Pattern[str], twins: Mapping[int, int | str | None]) -> Iterator[LookAlike]:
    for match in runs.finditer(text):
        word, right = match.group(), match.group().translate(dict(twins))
        known = famous(lookup(right)) or (len(right) >= _LEAST and right in text)
        if word != right and known and not lookup(word):
            strange = dict.fromkeys(char for char in word if ord(char) in twins)
            yield LookAlike(Span(*match.span()), "".join(strange), right)


def described(letter: str) -> str:
    """Say what a letter is: ``о (Cyrillic small letter o)``."""
    return f"{letter} ({unicodedata.name(letter, 'unnamed').capitalize()})"
