"""
Where a name among words with capitals begins, and where two of them meet.

A run of capitals may hold more than one name, or a title that a capital hides:
"Канцлер Германии Олаф Шольц", "Brüssel NATO-Generalsekretär Jens Stoltenberg". Two things tell.

The aligned sentence: if it has one name that answers to a word and another that answers to the next, they are
two; if one of its names is answered, word by word, from some word on, it begins there, provided that what stands before
can be something else: a place, an abbreviation, a word whose capital proves nothing.

The language: a known place in the genitive, or a state behind a preposition, belongs to what stands before it, and two
words or more behind it are a person ("prezydent Francji Emmanuel Macron", "Chancellor of Germany Olaf Scholz").

Limits: what no aligned name and no known place parts stays whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from compare.names.cases import known_case
from compare.names.edit import edits
from compare.names.gazetteer import given_names, lookup
from compare.names.grammar import PARTICLES
from compare.names.inflection import RICH, patronymic
from compare.names.likeness import likeness
from compare.names.skeleton import consonant_key
from compare.names.tokens import Token

Run = Sequence[Token]
"""Neighbouring words with capitals, particles left out."""

Separable = Callable[[Token], bool]
"""Tells whether a word need not belong to the name behind it."""

_PLACES = frozenset({"country", "region", "city", "org"})

_GREAT = 1_000_000
"""Weight from which a place in a case is cut off: who is called after a lesser one, few know."""

_NAMESAKES = frozenset("chad jordan israel georgia kenya india cuba holland".split())
"""States after which people are called."""

_OF: Mapping[str, frozenset[str]] = {
    "en": frozenset({"of"}),
    "fr": frozenset({"de", "du", "d"}),
    "de": frozenset({"von"}),
    "es": frozenset({"de", "del"}),
    "it": frozenset({"di", "del", "della"}),
    "pt": frozenset({"de", "do", "da"}),
    "nl": frozenset({"van"}),
    "bg": frozenset({"на"}),
}
"""What stands between an office and its country."""

_ANCHORED = 0.8
"""Likeness from which a word is held to be the aligned sentence's name."""

Alike = Callable[[str, str, str], bool]
"""Tells whether a word of this text is, or sounds like, a word of a text in another language."""


@lru_cache(maxsize=50_000)
def sounds_alike(word: str, language: str, other: str, other_language: str) -> bool:
    """Tell whether a word may be a name because the aligned sentence's *other* is one."""
    if word == other:
        return True
    mine, theirs = consonant_key(word, language), consonant_key(other, other_language)
    if not mine or not theirs or edits(mine, theirs) > 1:
        return False
    return likeness(word, language, other, other_language) >= _ANCHORED


def pieces(run: Run, anchors: Iterable[tuple[str, str]], alike: Alike, separable: Separable) -> list[tuple[Run, bool]]:
    """
    Cut *run* where another name begins; with each piece goes whether it surely is a name.

    *anchors* are the names of the aligned sentences with their languages; *separable* tells
    whether a word need not belong to the name behind it.
    """
    if len(run) < 2:
        return [(run, True)]
    names = [(_words(name), language) for name, language in anchors]
    answered = [
        {number for number, (parts, language) in enumerate(names) if any(alike(word.key, p, language) for p in parts)}
        for word in run
    ]
    marks = {
        place
        for place in range(1, len(run))
        if answered[place - 1] and answered[place] and answered[place - 1].isdisjoint(answered[place])
    }
    places = {number for number, (parts, _) in enumerate(names) if len(parts) == 1 and _is_place(parts[0])}
    marks |= {
        at + 1
        for at in range(len(run) - 2)
        if answered[at] & places and not (answered[at + 1] or answered[at + 2])  # мэр Равенны, and another mayor
    }
    start = _start(run, names, alike, separable)
    bounds = sorted({0, start, *marks, len(run)})
    return [(run[a:b], a >= start or any(answered[a:b])) for a, b in pairwise(bounds)]


def _is_place(word: str) -> bool:
    known = lookup(word)
    return known is not None and known.kind in _PLACES


def _words(name: str) -> list[str]:
    """Return the words of a name without particles and initials."""
    words = [word.strip(".") for word in name.casefold().split()]
    return [word for word in words if word not in PARTICLES and len(word) > 1]


def _start(run: Run, names: Sequence[tuple[Sequence[str], str]], alike: Alike, separable: Separable) -> int:
    """Return how many words of *run* stand before the name that an aligned sentence has; 0 if nothing says so."""
    for start in range(1, len(run) - 1):
        if not separable(run[start - 1]):
            return 0
        if any(_answers(run, start, parts, language, alike) for parts, language in names):
            return start
    return 0


def _answers(run: Run, start: int, parts: Sequence[str], language: str, alike: Alike) -> bool:
    """
    Tell whether the words from *start* on are the name of which *parts* are the words.

    The last word must sound like the name's last; a first name may be Jens here and Йенс there. No word
    before them may answer to a part.
    """
    if len(parts) != len(run) - start or not alike(run[-1].key, parts[-1], language):
        return False
    return not any(alike(word.key, part, language) for word in run[:start] for part in parts)


def leading_place(run: Run, language: str, before: str) -> int:
    """
    Return how many words of *run* are a place that belongs to what stands before, not to the name behind; or 0.

    *before* is the word that stands before the run. Two words must be left, or it could be Paris Hilton.
    """
    for length in (3, 2, 1):
        if length > len(run) - 2:
            continue
        words = tuple(token.key for token in run[:length])
        known = known_case(words, language)
        if known is None or known[0].kind not in _PLACES or words[0] in given_names() or known[1] in given_names():
            continue
        entity, form = known
        genitive = language in RICH and form != " ".join(words) and not patronymic(run[length + 1].key)
        said_of = bool(before) if language in RICH else before in _OF.get(language, ())
        of = entity.kind == "country" and words[0] not in _NAMESAKES and said_of
        if (genitive and entity.weight >= _GREAT) or of:
            return length
    return 0
