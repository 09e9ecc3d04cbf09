"""
What the words of a text let one expect of its translation: a denial, a hedge, a source, an assertion, a conditional.

Translators render a cue in many ways: "failed to" is a *nicht*, a French conditional is
an "allegedly". So each language has odds for its words, parts of words and pairs of
words: how much likelier a translation is to have a clear cue if the text has them. A text
with a clear cue and high odds needs a counterpart; one with low odds has nothing that could be one.

English is held against all other languages together, and besides against each of them: a "would" is a
conditional in French and a future in Polish (``en-fr.json``, ``en-pl.json``).

``<language>.json`` holds the log odds; ``python -m compare.evaluation.traces PARALLEL``
learnt them from sentence pairs in which the cues of the other side were counted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from compare.cues.find import folded
from compare.languages import LANGUAGES, language_of
from compare.types import Span

FOLDER = Path(__file__).parent

PHENOMENA = ("negation", "certainty", "voice", "assertion", "modal")

FREE = ("certainty", "modal")
"""Those that English words are rendered so differently in that each language has odds of its own for them."""

INTO = tuple(f"en-{language}" for language in sorted(LANGUAGES) if language != "en")
"""Names of the tables that say what one may expect of English words in each other language."""

_SIGNS = "\u064b-\u0652"  # Arabic vowel signs, which are left out
_WORD = re.compile(rf"[\w{_SIGNS}]+(?:['-]\w+)*")
_WIDE = re.compile("[\u3005\u3040-\u30ff\u3400-\u9fff]+")
_STEMS = (2, 3, 4, 5, 6)
_ENDINGS = (2, 3, 4, 5, 6)
_LONG_ENDINGS = (2, 3, 4, 5, 6, 7, 8)  # Turkish verbs carry denial and report between stem and person
_PIECES = (1, 2, 3, 4, 5)  # characters, where nothing separates words


class Trace(NamedTuple):
    """A word, a part of one or a pair of words that says something of the translation."""

    key: str

    start: int
    end: int
    """In the text."""


def pieces(text: str, language: str) -> Iterator[Trace]:
    """Yield all that may have odds: words, their beginnings ("un-") and endings ("-less"), pairs; or runs of characters."""
    low = folded(text)
    if not language_of(language).spaces:
        for run in _WIDE.finditer(low):
            yield from (
                Trace(low[start : start + size], start, start + size)
                for start in range(*run.span())
                for size in _PIECES
                if start + size <= run.end()
            )
        return
    endings = _LONG_ENDINGS if language.startswith("tr") else _ENDINGS
    last: Trace | None = None
    for match in _WORD.finditer(low):
        word, (start, end) = re.sub(f"[{_SIGNS}]", "", match[0]), match.span()
        yield Trace(word, start, end)
        yield from (Trace(f"{word[:size]}-", start, end) for size in _STEMS if size < len(word))
        yield from (Trace(f"-{word[-size:]}", start, end) for size in endings if size < len(word))
        if last is not None and low[last.end : start].isspace():
            yield Trace(f"{last.key} {word}", last.start, end)
        last = Trace(word, start, end)


@cache
def odds_of(language: str) -> Mapping[str, Mapping[str, float]]:
    """Return the log odds of a language by phenomenon and key, those of an empty text under ""; nothing if unknown."""
    path = FOLDER / f"{language}.json"
    if not path.exists():
        return {}
    found: Mapping[str, Mapping[str, float]] = json.loads(path.read_text(encoding="utf-8"))
    return found


def into(language: str, other: str) -> str:
    """Return the name of the tables that say what to expect of words of *language* in *other*."""
    return f"{language}-{other}" if language == "en" else language


def traces(text: str, language: str) -> list[Trace]:
    """Return the pieces of *text* that have odds for any phenomenon."""
    keys = _keys(language)
    return [one for one in pieces(text, language) if one.key in keys]


@cache
def _keys(language: str) -> frozenset[str]:
    return frozenset(key for table in odds_of(language).values() for key in table)


def odds(found: Iterable[Trace], phenomenon: str, language: str, within: Span | None = None) -> float:
    """Return the log odds that a translation of a text with these traces has a clear cue; only of those *within*."""
    table = odds_of(language)[phenomenon]
    keys = {one.key for one in found if within is None or (one.start < within.end and within.start < one.end)}
    return table[""] + sum(table[key] for key in sorted(keys & table.keys()))
