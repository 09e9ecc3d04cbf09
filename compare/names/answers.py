"""
Two forms that answer to one name of the original: Микола is Mykola in two sentences and Nikolaj in a third.

This is the strongest evidence that a text gives: where the original has one name, and a version has one form in
some of its sentences and another in the rest, and neither stands anywhere else, the forms are one name's if
they could be by any system. What could not be by the sound of the forms may be by the list of first
names, or because both sound like the original's name. The principle of anchoring spellings
in the original is that of "When Harry Met Harri" (Jiang et al., EMNLP 2008).

Limits: a first name that two people of the original bear is left alone (Володимир Зеленський, Володимир
Путін), and so is a name of the original that another one resembles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from compare.names.closeness import ENDING_LIKE
from compare.names.derived import derived
from compare.names.gazetteer import lookup
from compare.names.given import given, one_given
from compare.names.grammar import common_words, is_institution
from compare.names.inflection import RICH, inflected
from compare.names.likeness import likeness
from compare.names.scripts import script_of
from compare.names.skeleton import consonants_close
from compare.names.spellings import Spelling
from compare.names.variants import VOUCHED, Relation, relation, without_article
from compare.types import Alignment

_SOUNDS = 0.35
"""Likeness to the original's name from which a form may answer to it."""

_BOTH_SOUND = 0.5
"""The same, from which two forms that do not resemble each other are both its forms."""

_TAIL = 3
"""Letters at the end of a word that a case may change."""

Place = tuple[int, int]
"""A version and the number of one of its beads."""


@dataclass(slots=True)
class _Unit:
    """What is called by one last word in one document."""

    word: str
    language: str
    document: int
    members: set[int] = field(default_factory=set)
    """Indices of its spellings."""

    places: set[Place] = field(default_factory=set)


def twins(
    every: Sequence[Spelling], alignments: Iterable[tuple[int, Alignment]], places: Mapping[tuple[int, int], list[int]]
) -> Iterator[tuple[int, int]]:
    """
    Yield pairs of *every* spelling that answer to one name of the original, and tell each of the other's last word.

    *places* lists the spellings by document and sentence.
    """
    sources, targets = _units(every, list(alignments), places)
    for source in sources:
        if len(source.places) < 2:
            continue
        near = [one for one in targets if one.places <= source.places]
        languages = Counter(one.language for one in near)
        near = [one for one in near if languages[one.language] > 1 and _sounds(source, one) >= _SOUNDS]
        pairs = [pair for pair in combinations(near, 2) if _apart(*pair) and _one_name(*pair, source)]
        if not pairs or _ambiguous(source, sources, every):
            continue
        for one, two in pairs:
            members = [index for unit in (one, two) for index in unit.members]
            if any(_claimed(unit, source, sources) for unit in (one, two)) or _known_whole(every, members):
                continue
            for index in one.members:
                every[index].twins.add(two.word)
            for index in two.members:
                every[index].twins.add(one.word)
            yield min(one.members), min(two.members)


def _apart(one: _Unit, two: _Unit) -> bool:
    """Tell whether two forms of one language never stand in one bead."""
    apart = one.document != two.document or one.places.isdisjoint(two.places)
    return apart and one.language == two.language and one.word != two.word


def _known_whole(every: Sequence[Spelling], members: Iterable[int]) -> bool:
    """Tell whether a form is a word of a longer name that is known: New York has other names, York has not."""
    longer = (every[index].entity for index in members if len(every[index].parts) > 1)
    return any(entity is not None and entity.kind != "person" for entity in longer)


def _units(
    every: Sequence[Spelling], alignments: Sequence[tuple[int, Alignment]], places: Mapping[tuple[int, int], list[int]]
) -> tuple[list[_Unit], list[_Unit]]:
    """Collect the names of the original and of the versions by their last words, with the beads that have them."""
    sources: dict[tuple[int, str, str], _Unit] = {}
    targets: dict[tuple[int, str, str], _Unit] = {}
    for version, alignment in alignments:
        for number, bead in enumerate(alignment.beads):
            for found, document, sentences in ((sources, 0, bead.source), (targets, version, bead.target)):
                for index in {index for sentence in sentences for index in places.get((document, sentence), ())}:
                    spelling = every[index]
                    key = document, spelling.language, spelling.parts[-1]
                    unit = found.setdefault(key, _Unit(spelling.parts[-1], spelling.language, document))
                    unit.members.add(index)
                    unit.places.add((version, number))
    return _sorted(sources), _sorted(targets)


def _sorted(units: Mapping[tuple[int, str, str], _Unit]) -> list[_Unit]:
    return [units[key] for key in sorted(units)]


def _ambiguous(source: _Unit, sources: Sequence[_Unit], every: Sequence[Spelling]) -> bool:
    """Tell whether a name of the original may be two things': borne by two, or like another one."""
    known = lookup(source.word)
    if known is not None and known.kind == "country":
        return True
    bearers = {
        other.word
        for other in sources
        for index in other.members
        if len(every[index].parts) > 1 and every[index].parts[0] == source.word
    }
    return len(bearers) > 1 or any(
        other is not source
        and not inflected(source.word, other.word, source.language)
        and (
            one_given(source.word, other.word, source.language)
            or relation(source.word, other.word, source.language, VOUCHED) is Relation.VARIANT
        )
        for other in sources
    )


def _claimed(target: _Unit, source: _Unit, sources: Sequence[_Unit]) -> bool:
    """Tell whether another name of the same sentences is more like a form."""
    score = _sounds(source, target)
    return any(
        other is not source and not other.places.isdisjoint(target.places) and _sounds(other, target) > score
        for other in sources
    )


def _sounds(source: _Unit, target: _Unit) -> float:
    if not given(source.word, source.language).isdisjoint(given(target.word, target.language)):
        return 1.0
    if not consonants_close(source.word, source.language, target.word, target.language):
        return 0.0
    return likeness(source.word, source.language, target.word, target.language)


def _one_name(one: _Unit, two: _Unit, source: _Unit) -> bool:
    """Tell whether two forms could be spellings of one name by any system."""
    language = one.language
    left, right = without_article(one.word), without_article(two.word)
    if script_of(left) != script_of(right) or inflected(left, right, language) or _in_cases(left, right, language):
        return False
    if any(_is_noun(word, language) for word in (one.word, two.word, left, right)):
        return False
    if one_given(left, right, language) or relation(one.word, two.word, language, VOUCHED) is Relation.VARIANT:
        return True
    known = [lookup(unit.word) for unit in (one, two)]
    if any(entity is not None and entity.kind == "country" for entity in known) or all(known):
        return False
    shorter, longer = sorted((left, right), key=len)
    if longer.startswith(shorter) or derived(shorter, longer, language) or language == "ar":
        return False
    return min(_sounds(source, one), _sounds(source, two)) >= _BOTH_SOUND


def _is_noun(word: str, language: str) -> bool:
    """Tell whether a word is no name by itself: Welsh Parliament, Parlament."""
    known = common_words(language), common_words("en")
    return any(word in words for words in known) or is_institution(word)


def _in_cases(one: str, two: str, language: str) -> bool:
    """Tell whether two words may be cases of one name that no table has: they differ at the end only."""
    if language not in RICH | {"tr"}:
        return False
    start = next((place for place, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    endings = ENDING_LIKE.search(one[start:]) and ENDING_LIKE.search(two[start:])
    return bool(endings) and start >= min(len(one), len(two)) - _TAIL
