"""
Known names in a case, and of several words: Саудовской Аравии, Wybrzeża Kości Słoniowej, Niemiec.

Each word is led back to what it may be a form of (`compare.names.inflection`), and the gazetteer says
which of the combinations is a name of this language.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import islice, pairwise, product

from compare.names.gazetteer import Entity, bodies, fold, lookup
from compare.names.inflection import bases
from compare.names.tokens import Token

_TRIED = 300
"""Combinations of base forms that are looked up; names have three words at most."""

_START = 4
"""Letters by which names are looked for; endings come later."""

_LONGEST = 4
"""Words of a known name."""


@lru_cache(maxsize=20_000)
def known_case(words: tuple[str, ...], language: str) -> tuple[Entity, str] | None:
    """
    Return what the gazetteer knows under *words*, folded, or under what they are cases of, with the form it has.

    Only forms that *language* uses count; None if there is none.
    """
    combinations = product(*((word, *bases(word, language)) for word in words))
    for form in map(" ".join, islice(combinations, _TRIED)):
        entity = lookup(form)
        if entity is not None and entity.accepts(form, language):
            return entity, form
    return None


def known_words(words: Sequence[Token], place: int, language: str) -> int:
    """
    Return how many words from *place* on are a known body's or state's name; 0 if none.

    Only the first needs a capital: Union européenne, Организации Объединённых Наций.
    """
    first = words[place]
    starts = _starts(language).get(first.key[:_START]) if first.capital else None
    if not starts:
        return 0
    for length in sorted(starts, reverse=True):
        run = words[place : place + length]
        whole = len(run) == length and all(
            left.sentence == right.sentence and right.start - left.end == 1 and not left.suffix
            for left, right in pairwise(run)
        )
        if whole and known_case(tuple(token.key for token in run), language):
            return length
    return 0


@cache
def _starts(language: str) -> Mapping[str, frozenset[int]]:
    """Return the starts of the names of two words and more, and how many words they have."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for entity in bodies():
        for form, _ in entity.forms.get(language, ()):
            words = fold(form).split()
            if 1 < len(words) <= _LONGEST:
                found[words[0][:_START]].add(len(words))
    return {start: frozenset(lengths) for start, lengths in found.items()}
