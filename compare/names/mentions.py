"""
Where a text writes a name, in a script that has capitals.

A capital in the middle of a sentence makes a name, unless the word is common
without one; at the start of a sentence the rest of the document decides, or
the gazetteer. German gives every noun a capital: there a word must also not be
a common noun or end in one. A lower-case word is a name only if the document or the
gazetteer knows it as one and the language does not know it as a word
("nice", "bath").

Limits: a name that only ever opens sentences and is in no gazetteer is left out;
so is one that is spelt like a common word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from compare.names.cases import known_words
from compare.names.closeness import sound_keys
from compare.names.evidence import Anchors, Evidence, Sighting, famous
from compare.names.gazetteer import fold, lookup
from compare.names.grammar import CONJUNCTIONS, NO_PARTICLES, PARTICLES
from compare.names.kindred import slavic_keys
from compare.names.lowercase import lower_case
from compare.names.runs import behind_particle
from compare.names.runs import sightings as sightings_of
from compare.names.skeleton import consonant_key
from compare.names.tokens import Token
from compare.names.variants import Relation, relation
from compare.types import Document, Span

_SHORT = 4
"""Letters up to which a word is too short to be told by its likeness to another."""

_ALIKE = 0.75
"""Likeness to a sure name from which a word of doubt is a spelling of it."""


def find_cased(
    document: Document,
    words: Sequence[Token],
    known: Iterable[str] = (),
    anchors: Anchors | None = None,
    tagged: Sequence[Span] = (),
) -> list[Sighting]:
    """
    Return the names among *words*, which are those of *document*, in reading order.

    *known* are folded words that other documents write as names; here they count as such
    even at the start of a sentence or without a capital. *anchors* are the names of aligned
    sentences: a word of doubt that sounds like one of them is a name. So is one with a capital
    in a span of *tagged*, which a tagger marked.
    """
    judge = Evidence(document.primary_language, words, frozenset(known), anchors or {})
    marked = _marked(words, tagged)
    named = [place in marked or judge.is_name(words, place) for place in range(len(words))]
    _extend(words, named, judge)
    _add_alike(words, named, judge)
    sightings = [sighting for run in _runs(document, words, named) for sighting in sightings_of(judge, run)]
    taken = {(sighting.start, sighting.end) for sighting in sightings}
    sightings += [
        found
        for token in words
        if (found := lower_case(judge, document, token)) and (found.start, found.end) not in taken
    ]
    return [
        replace(sighting, text=document.text[sighting.start : sighting.end])
        for sighting in sorted(sightings, key=lambda sighting: sighting.start)
    ]


def _runs(document: Document, words: Sequence[Token], named: Sequence[bool]) -> Iterator[list[Token]]:
    """Join neighbouring words of one name, over particles and initials."""
    run: list[Token] = []
    place = 0
    while place < len(words):
        token = words[place]
        if named[place]:
            if run and not _joined(document, run[-1], token):
                yield run
                run = []
            run.append(token)
        elif run and not _bridge(document, words, named, place, run[-1]):
            yield run
            run = []
        place += 1
    if run:
        yield run


def _joined(document: Document, left: Token, right: Token) -> bool:
    between = document.text[left.end : right.start]
    if left.sentence != right.sentence or (left.suffix and not left.suffix.startswith("-")):
        return False
    if left.suffix:
        return False
    if document.primary_language == "tr" and right.suffix and _turkish_place(left, right):
        return False  # Mehmet Karaosmanoğlu Bursa'da
    words = between.split()
    if words and words[0] in CONJUNCTIONS and (len(words) > 1 or lookup(left.text) or lookup(right.text)):
        return False  # Stati Uniti e Giappone are two, Ortega y Gasset is one
    return between in {" ", "\u00a0"} or bool(
        words and all(fold(word) in PARTICLES or re.fullmatch(r"\w\.", word) for word in words)
    )


def _turkish_place(left: Token, right: Token) -> bool:
    """Tell whether a word with a case is a known place that is no part of the name before it."""
    place = lookup(right.text)
    known = famous(place) and place is not None and place.kind in {"city", "country"}
    return known and not lookup(f"{left.text} {right.text}")


def _bridge(document: Document, words: Sequence[Token], named: Sequence[bool], place: int, last: Token) -> bool:
    """Tell whether a word between two parts of a name belongs to it: a particle, or an initial."""
    token = words[place]
    small = token.key in PARTICLES and token.key not in NO_PARTICLES.get(document.primary_language, ())
    initial = len(token.text) == 1 and token.capital
    if not (small or initial) or token.sentence != last.sentence:
        return False
    for left, right in pairwise([place, *range(place + 1, min(place + 3, len(words)))]):
        gap = document.text[words[left].end : words[right].start]
        if words[right].sentence != token.sentence or gap.strip(" .\u00a0") or "  " in gap:
            return False
        if named[right]:
            return True
        if words[right].key not in PARTICLES:
            return False
    return False


def _marked(words: Sequence[Token], tagged: Sequence[Span]) -> set[int]:
    """Return the places of the words with a capital that lie in a span of *tagged*."""
    places: set[int] = set()
    place = 0
    for span in sorted(tagged):
        while place < len(words) and words[place].start < span.start:
            place += 1
        for inside in range(place, len(words)):
            if words[inside].end > span.end:
                break
            if words[inside].capital:
                places.add(inside)
    return places


def _add_alike(words: Sequence[Token], named: list[bool], judge: Evidence) -> None:
    """Add words of doubt that could be another spelling of a name that is sure."""
    sure: defaultdict[str, set[str]] = defaultdict(set)
    for key in {token.key for token, name in zip(words, named, strict=True) if name and len(token.key) > _SHORT}:
        for sound in _sounds(key, judge.language):
            sure[sound].add(key)
    for place, token in enumerate(words):
        if named[place] or not judge.doubtful(token):
            continue
        named[place] = any(
            relation(token.key, key, judge.language, _ALIKE) is Relation.VARIANT
            for sound in _sounds(token.key, judge.language)
            for key in sorted(sure.get(sound, ()))
        )


def _sounds(key: str, language: str) -> tuple[str, ...]:
    """Return the keys that spellings of one name may share; those over kindred languages are marked."""
    kindred = (f"~{sound}" for sound in slavic_keys(key, language))
    return (*sound_keys(key, language), *kindred, consonant_key(key, language))


def _extend(words: Sequence[Token], named: list[bool], judge: Evidence) -> None:
    """Add what only counts beside other words: United States, Union européenne, Condoleezza Rice."""
    for place in range(len(words)):
        if count := known_words(words, place, judge.language):
            named[place : place + count] = [True] * count
    for place in range(1, len(words)):
        left, right = words[place - 1], words[place]
        if named[place - 2] and place > 1 and not named[place] and behind_particle(judge, words[place - 2 : place + 1]):
            named[place] = True
        if not (left.capital and right.capital) or right.start - left.end != 1 or left.sentence != right.sentence:
            continue
        if not (named[place - 1] and named[place]) and famous(lookup(f"{left.text} {right.text}")):
            named[place - 1] = named[place] = True
        elif (
            named[place]
            and not named[place - 1]
            and judge.language != "de"
            and (judge.first_name(left) or (judge.anchored(left) and left.key not in judge.titles))
            and ((known := lookup(right.text)) is None or known.kind == "person")
        ):
            named[place - 1] = True
        elif named[place - 1] and not named[place] and not right.initial and judge.language != "de" and not left.suffix:
            named[place] = (
                right.key not in judge.titles and not lookup(left.text) and not left.acronym and len(right.text) > 1
            )
