"""
Words before a name that are no part of it: Herec Jevhen Ševčuk, Sahnede Beijing vardı, W Suwałkach Nausėda.

A word that opens a sentence has its capital from there, and one behind "in" may be a place. What tells is
the rest of the text: the name behind it stands elsewhere without it, or with another word before it.

Limits: a first name that opens a sentence is kept where it comes with the first mention of its surname; an
unknown place behind another preposition than "in" is taken for a first name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from compare.names.closeness import one_sound
from compare.names.edit import edits
from compare.names.gazetteer import Entity, lookup, unaccented
from compare.names.grammar import DIRECTIONS, LOCATIVES, WORD_NAMES, common_words
from compare.names.inflection import RICH, bases, inflected, patronymic
from compare.names.skeleton import consonant_key
from compare.names.tokens import Token

_FAMOUS = 300_000
"""Weight from which a place is known without its surroundings, as in `compare.names.evidence`."""

_KNOWN = 100_000
"""Weight from which a place is one behind a preposition although a person may be called so: Florence, Paris."""

_ENDING = RICH | {"tr"}
"""Languages whose words open sentences in more forms than a list of words has."""


@dataclass(frozen=True, slots=True)
class Before:
    """Where a word with a capital stands, and the one right before it."""

    start: int
    key: str
    """Folded; empty if there is none."""


Befores = Mapping[str, Sequence[Before]]


def words_before(words: Sequence[Token]) -> Befores:
    """Return, for each word with a capital, what stands right before it wherever it is written."""
    found: defaultdict[str, list[Before]] = defaultdict(list)
    for left, right in pairwise((None, *words)):
        if right is not None and right.capital:
            near = left is not None and left.sentence == right.sentence and right.start - left.end == 1
            named = near and left is not None and left.capital
            found[right.key].append(Before(right.start, left.key if named and left is not None else ""))
    return found


def opens_before(run: Sequence[Token], language: str, *, sure: Mapping[str, int], before: Befores) -> bool:
    """
    Tell whether the first word of a run only opens the sentence.

    *sure* are the words with a capital inside sentences, *before* is that of `words_before`:
    the name stands elsewhere without the word, or is a place or a person that all know.
    """
    first = run[0]
    whole = " ".join(token.text for token in run)  # Nijni Novgorod
    if len(run) < 2 or not first.initial or sure.get(first.key) or lookup(first.text) or lookup(whole):
        return False
    if len(run) > 2:
        return any(one.key != first.key for one in before[run[1].key])
    known = lookup(run[1].text)
    famous = known is not None and known.weight >= _FAMOUS
    if known is not None and famous and known.kind in {"city", "country", "region"}:
        return True
    elsewhere = list(_elsewhere(run[1], language, before))
    firsts = {one.key for one in elsewhere} | (known.words if known is not None else set())
    if first.key in WORD_NAMES.get(language, ()) or any(_alike(one, first.key, language) for one in firsts):
        return False
    if known is not None and famous and known.kind == "person":
        return True
    return (_is_word(first, language) and bool(elsewhere)) or (
        language in _ENDING and any(one.start < first.start for one in elsewhere)
    )


def _is_word(token: Token, language: str) -> bool:
    """Tell whether the language has the word, or one that it may be a case of, as no name."""
    return not common_words(language).isdisjoint((token.key, *bases(token.key, language)))


def place_before(run: Sequence[Token], language: str, preposition: str, before: Befores) -> bool:
    """Tell whether the first word of a run is where something happens, and the name only begins behind it."""
    first = run[0]
    named = [one for one in (first.text, *bases(first.key, language)) if _is_place(lookup(one))]
    if len(run) > 2 and language in RICH and named and not lookup(first.text) and not patronymic(run[1].key):
        return True  # starosta Istanbulu Ekrem İmamoğlu
    local = preposition in LOCATIVES.get(language, ())
    if len(run) < 2 or not (local or (named and preposition in DIRECTIONS.get(language, ()))):
        return False
    elsewhere = [one for one in _elsewhere(run[1], language, before) if one.key != first.key]
    if not elsewhere or any(_alike(one.key, first.key, language) for one in elsewhere):
        return False
    if named:
        return True
    return local and language in RICH and any(one.start < first.start for one in elsewhere)


def _is_place(known: Entity | None) -> bool:
    return known is not None and known.kind != "person" and known.weight >= _KNOWN


def _elsewhere(name: Token, language: str, before: Befores) -> Iterator[Before]:
    """Yield what stands before a word, an inflected form or another spelling of it in other places."""
    consonants = consonant_key(name.key, language)
    for key, places in before.items():
        if (
            key == name.key
            or (key[:1] == name.key[:1] and inflected(unaccented(key), unaccented(name.key), language))
            or (consonants and consonant_key(key, language) == consonants and one_sound(key, name.key, language))
        ):
            yield from (one for one in places if one.start != name.start)


def _alike(one: str, two: str, language: str) -> bool:
    """Tell whether two words may be one first name, in a case or spelt otherwise: Yiannis, Giannis."""
    if not one or not two:
        return False
    if one.endswith(two) or two.endswith(one):
        return True  # Ayşe Nur, Ayşenur
    left, right = consonant_key(one, language), consonant_key(two, language)
    return one == two or inflected(one, two, language) or edits(left, right) <= (len(left) > 2 < len(right))
