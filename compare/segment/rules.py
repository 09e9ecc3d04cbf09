"""
What a language's data file says about its full stops.

A file has these sections, one entry a line:

* ``[before]``: abbreviations that stand before their noun, so that they never end a sentence (``Dr``, ``вул``);
* ``[number]``: abbreviations that are also words, and are none unless a digit follows (``No``);
* ``[inside]``: abbreviations that may end one; they do if a ``[starters]`` word follows (``D.C``, ``р``);
* ``[end]``: abbreviations that end one whenever a capital letter follows (``etc``, ``т. д``);
* ``[starters]``: words that carry a capital only at the beginning of a sentence (``The``, ``Вона``);
* ``[reporting]``: verbs that, behind a closed quotation, go on with its sentence (``said``, ``说``).

Entries are written without their last full stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from compare.languages import LANGUAGES

SECTIONS = ("before", "number", "inside", "end", "starters", "reporting")

_ORDINALS = frozenset(re.split(r"\s", "cs da de et fi hr hu is lv nb nn no pl sk sl sr tr"))
"""Languages that write an ordinal as a number and a full stop."""

_UNICASE = frozenset(re.split(r"\s", "am bn fa gu he hi ka km kn ko lo ml mr my ne pa ps si ta te th ur yi yue"))
"""Languages without a data file whose script has no capitals."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The data of one language, ready for look-up; every word is casefolded except the starters."""

    before: frozenset[str] = frozenset()
    number: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    end: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()

    ordinals: bool = False
    """True if ``3.`` may mean "third"."""

    spaces: bool = True
    """True if words are separated by spaces."""

    cased: bool = True
    """True if the script tells capitals from small letters."""

    sixes_close: bool = False
    """True if ``“`` closes, as it does behind ``„``."""


@cache
def rules_of(language: str) -> Rules:
    """Return the rules for a BCP 47 tag; a language without data gets the rules common to all."""
    primary = language.partition("-")[0].lower()
    known = LANGUAGES.get(primary)
    sections = _read(primary) if primary in LANGUAGES else {name: frozenset[str]() for name in SECTIONS}
    return Rules(
        **sections,
        ordinals=primary in _ORDINALS,
        spaces=known.spaces if known else primary not in {"lo", "km", "my", "th", "yue", "wuu"},
        cased=known.script not in {"Arab", "Hans", "Jpan"} if known else primary not in _UNICASE,
        sixes_close=bool(known and "„“" in known.quotes) or primary in _ORDINALS - {"tr"},
    )


def _read(code: str) -> dict[str, frozenset[str]]:
    """Return the sections of a language's data file."""
    data = resources.files("compare.segment").joinpath("abbreviations", f"{code}.txt").read_text(encoding="utf-8")
    words: dict[str, set[str]] = {name: set() for name in SECTIONS}
    for section, entry in _entries(data):
        words[section].add(entry if section == "starters" else entry.casefold())
    return {name: frozenset(entries) for name, entries in words.items()}


def _entries(data: str) -> Iterator[tuple[str, str]]:
    """Yield (section, entry); a comment runs from ``#`` to the end of its line."""
    section = ""
    for line in data.splitlines():
        entry = line.partition("#")[0].strip()
        if header := re.fullmatch(r"\[(\w+)\]", entry):
            section = header[1]
            continue
        for word in filter(None, (part.strip() for part in entry.split("|"))):
            yield section, word
