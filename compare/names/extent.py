"""
Where a name among words with capitals begins: what an aligned sentence says of it.

A run of capitals may hold more than one name, or a title that a capital hides:
"Канцлер Германии Олаф Шольц", "Brüssel NATO-Generalsekretär Jens Stoltenberg".
If a name of two words or more in the aligned sentence sounds like the end of the run, it begins there,
provided that what stands before it can be something else: a place, an
abbreviation, a word whose capital proves nothing.

Limits: a run is only cut before a name, never behind one, and only where a text is aligned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from compare.names.edit import edits
from compare.names.likeness import likeness
from compare.names.skeleton import consonant_key
from compare.names.tokens import Token

_ANCHORED = 0.8
"""Likeness from which a word is held to be the aligned sentence's name."""

Alike = Callable[[str, str, str], bool]
"""Tells whether a word of this text sounds like a word of a text in another language."""


@lru_cache(maxsize=50_000)
def sounds_alike(word: str, language: str, other: str, other_language: str) -> bool:
    """Tell whether a word may be a name because the aligned sentence's *other* is one."""
    if word == other:
        return True
    mine, theirs = consonant_key(word, language), consonant_key(other, other_language)
    if not mine or not theirs or edits(mine, theirs) > 1:
        return False
    return likeness(word, language, other, other_language) >= _ANCHORED


def cut_before(
    run: Sequence[Token], anchors: Iterable[tuple[str, str]], alike: Alike, separable: Callable[[Token], bool]
) -> int:
    """
    Return how many words of *run* stand before the name that an aligned sentence has; 0 if nothing says so.

    *anchors* are the names of the aligned sentences with their languages; *separable* tells
    whether a word need not belong to the name behind it.
    """
    names = [(name.split(), language) for name, language in anchors]
    for start in range(1, len(run) - 1):
        if not separable(run[start - 1]):
            return 0
        if any(_answers(run, start, parts, language, alike) for parts, language in names):
            return start
    return 0


def _answers(run: Sequence[Token], start: int, parts: Sequence[str], language: str, alike: Alike) -> bool:
    """
    Tell whether the words from *start* on are the name of which *parts* are the words.

    The last word must sound like the name's last; a first name may be Jens here and Йенс there. No word
    before them may answer to a part.
    """
    words = run[start:]
    if len(parts) != len(words) or not alike(words[-1].key, parts[-1].lower(), language):
        return False
    return not any(alike(word.key, part.lower(), language) for word in run[:start] for part in parts)
