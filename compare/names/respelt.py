"""
Names that a careless hand has spelt with another letter: Sulawasi for Sulawesi.

What a word should be is told by the rest of the text, where the same word of the original has another answer; in a
pair of Latin-script languages by the original, whose names stay as they are; and by the gazetteer. A word that is one
letter away from that, inside and not at its end, is spelt wrongly, unless it is a form of its own.

Limits: a name met once, in another script and in no gazetteer, has nothing to be held against; what is two
letters away is taken for another name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from compare.names.edit import edits
from compare.names.evidence import CURATED_WEIGHT
from compare.names.gazetteer import fold, lookup, unaccented
from compare.names.grammar import is_institution
from compare.names.inflection import bases, inflected
from compare.names.likeness import likeness
from compare.names.namewords import Answers, NameWord
from compare.names.scripts import CASELESS, script_of
from compare.names.skeleton import skeletons

_LEAST = 4
"""Letters of a word; of shorter ones too many are one letter apart."""

_TAIL = 2
"""Letters behind the odd one, in languages whose names have endings; 1 elsewhere."""

_KNOWN = CURATED_WEIGHT
"""Weight of a place from which on a word that may be one of its cases is taken for one."""

_LIKE = 0.5
"""Likeness to the original's word from which on a form is what others are held against."""

_ONE_SOUND = ({"i", "y"}, {"c", "k"})
"""Letters of which languages choose one or the other."""

_UNINFLECTED = frozenset({"en", "fr", "de", "es", "it", "pt", "nl", "bg"})


class Respelt(NamedTuple):
    """A word of a name that is spelt wrongly."""

    bead: int
    source: NameWord
    target: NameWord
    right: str
    """Folded, as it should be, or the form of it that is nearest."""

    beads: tuple[int, ...]
    """Where the text has it right; empty if it has not."""


def respelt(answers: Answers) -> Iterator[Respelt]:
    """Yield the words of a version's names that are spelt wrongly, in reading order."""
    for number, theirs in enumerate(answers.targets):
        for word in theirs:
            if len(word.key) >= _LEAST - (answers.languages[1] in {"zh", "ja"}):
                found = _judged(answers, number, word)
                if found is not None:
                    yield found


def _judged(answers: Answers, number: int, word: NameWord) -> Respelt | None:
    if word.key in {one.key for one in answers.sources[number]} or (word.common and not _odd_here(answers, word)):
        return None
    for one in answers.sources[number]:
        elsewhere = _elsewhere(answers, number, one, word)
        if elsewhere is not None:
            return elsewhere
    if word.common or lookup(word.key) or len(answers.stands[1][word.key]) > 1:
        return None
    for one in answers.sources[number]:
        right = None if one.common else _should_be(answers, number, one, word)
        if right is not None:
            return Respelt(number, one, word, right, ())
    return None


def _odd_here(answers: Answers, word: NameWord) -> bool:
    """Tell whether only a name would have a capital where a common word stands."""
    return not word.initial and answers.languages[1] not in CASELESS | {"de"}


def _elsewhere(answers: Answers, number: int, source: NameWord, word: NameWord) -> Respelt | None:
    """Hold a word against what answers to *source* in other beads."""
    language = answers.languages[1]
    if _established(word.key, source.key, language):
        return None  # Schotland, beside BBC Scotland
    here = {one.key for one in answers.targets[number]}
    for form, beads in sorted(answers.forth.get(source.key, {}).items()):
        others = answers.stands[1].get(form, set()) - {number}
        if form in here or not others or not beads - {number} or not _an_answer(answers, source, form):
            continue
        if form == source.key and word.common and is_institution(form):
            continue  # Parliament, left as it is; Parlament, translated
        if language in CASELESS and any(
            word.key.startswith(one) for one in answers.forth[source.key] if one != word.key
        ):
            continue  # 特朗普 and the first of the next word
        tail = _tail(language) - (form == source.key)
        slip = _slip(word.key, form, language, tail) or (
            _sounds(answers, source, word.key) >= _LIKE and _slip_of_case(word.key, form, language)
        )
        if slip and _yields(answers, source, (word.key, form), min(others) < number):
            return Respelt(number, source, word, form, tuple(sorted(others)))
    return None


def _established(word: str, source: str, language: str) -> bool:
    """Tell whether a word is, or is inflected from, what the language calls a known place."""
    known, wanted = lookup(word), lookup(source)
    if known is not None and known.accepts(word, language):
        return True
    forms = [fold(form) for form, _ in wanted.forms.get(language, ())] if wanted else []
    if any(inflected(word, form, language) for form in forms):
        return True
    places = (lookup(base) for base in bases(word, language) if len(base) >= _LEAST)
    return any(place is not None and place.kind != "person" and place.weight >= _KNOWN for place in places)


def _an_answer(answers: Answers, source: NameWord, form: str) -> bool:
    """Tell whether a form is so surely what *source* should be that others can be held against it."""
    return form == source.key or (not source.common and _sounds(answers, source, form) >= _LIKE)


def _yields(answers: Answers, source: NameWord, forms: tuple[str, str], later: bool) -> bool:
    """Tell whether the first of two forms is the rarer one; if both are met as often, sounds less like *source*."""
    one, two = (len(answers.stands[1].get(form, ())) for form in forms)
    mine, theirs = (_sounds(answers, source, form) for form in forms)
    return one < two or (one == two and (mine < theirs or (mine == theirs and later)))


def _sounds(answers: Answers, source: NameWord, form: str) -> float:
    return likeness(source.key, answers.languages[0], form, answers.languages[1])


def _should_be(answers: Answers, number: int, source: NameWord, word: NameWord) -> str | None:
    """Return what a word should be by the original or the gazetteer; None if it may be right."""
    language = answers.languages[1]
    known = lookup(source.key)
    if _adapted(word.key, source.key, place=known is not None) or _established(word.key, source.key, language):
        return None
    forms = [fold(form) for form, _ in known.forms.get(language, ())] if known else []
    if forms:
        usual = any(inflected(word.key, other, language) for other in answers.stands[1] if other != word.key)
        other = usual or _in_company(answers, number, source)  # Chad Hammel is no state
        near = (form for form in forms if not other and _slip_of_case(word.key, form, language))
        return next((form for form in near if not _one_sound((form, language), (word.key, language))), None)
    if not _latin(answers) or any(source.key in one.key for one in answers.targets[number]):
        return None
    slip = _slip(word.key, source.key, language, 1) and not _transcribed(answers, number, source, word)
    return source.key if slip and not _only_initial(answers, source.key) else None


def _only_initial(answers: Answers, key: str) -> bool:
    """Tell whether a word of the original only stands where any would have a capital: it may be none of a name."""
    return all(word.initial for number in answers.stands[0][key] for word in answers.sources[number] if word.key == key)


def _transcribed(answers: Answers, number: int, source: NameWord, word: NameWord) -> bool:
    """Tell whether two words may both be right, as they sound the same, each in its language: Bashar, Bachar."""
    letters = {one for pair in zip(word.key, source.key, strict=False) if len(set(pair)) == 2 for one in pair}
    if len(word.key) == len(source.key) and letters in _ONE_SOUND:
        return not _in_company(answers, number, source)  # Tirol is Tyrol elsewhere; a person has one name
    same = _one_sound((source.key, answers.languages[0]), (word.key, answers.languages[1]))
    return same and _single(word.key) != _single(source.key)


def _one_sound(one: tuple[str, str], two: tuple[str, str]) -> bool:
    """Tell whether two forms, each with its language, are read the same."""
    ours, theirs = ({reading.sounds for reading in skeletons(*form) if reading.own} for form in (one, two))
    return bool(ours & theirs)


def _single(word: str) -> str:
    """Write doubled letters once."""
    return re.sub(r"(.)\1", r"\1", word)


def _in_company(answers: Answers, number: int, source: NameWord) -> bool:
    """Tell whether a word of the original stands beside another of a name."""
    ends = ((source.span.end, one.span.start) for one in answers.sources[number] if not one.common)
    starts = ((one.span.end, source.span.start) for one in answers.sources[number] if not one.common)
    return any(right - left == 1 for left, right in (*ends, *starts))


def _latin(answers: Answers) -> bool:
    return all(language not in CASELESS | {"ru", "uk", "bg"} for language in answers.languages)


def _slip_of_case(word: str, form: str, language: str) -> bool:
    """Tell whether a word is a slip of *form*, or what the one may be inflected from of what the other may be."""
    if language in _UNINFLECTED:  # Bolivianer is no slip of Bolivien
        return _slip(word, form, language, 1)
    stems = [[one, *bases(one, language)] for one in (word, form)]
    return not inflected(word, form, language) and any(
        _slip(one, two, language, 1)
        for one in stems[0]
        for two in stems[1]
        if len(two) == len(one) >= _LEAST  # Відень, Відні
    )


def _tail(language: str) -> int:
    return 1 if language in _UNINFLECTED else _TAIL


def _slip(word: str, right: str, language: str, tail: int) -> bool:
    """Tell whether a word is another but for one letter that is not among the last *tail*, and no form of it."""
    if (
        abs(len(word) - len(right)) > 1
        or len(right) < _LEAST - (language in {"zh", "ja"})
        or edits(word, right) != 1
        or script_of(word) != script_of(right)
    ):
        return False
    if _plain(word) == _plain(right) or inflected(word, right, language):
        return False
    if language in CASELESS - {"ar"}:
        return word not in right and right not in word
    same = _common_start(word[::-1], right[::-1])
    return word[0] == right[0] and same >= (tail if len(word) == len(right) else max(2, tail))


_ADAPTED = (("w", "v"), ("sz", "sh"), ("ya", "ia"), ("th", "t"), ("ph", "f"))


def _adapted(word: str, source: str, *, place: bool) -> bool:
    """Tell whether a language has made a foreign name its own by another letter for one sound: Alasca, Oliwera."""
    pairs = (*_ADAPTED, ("c", "k")) if place else _ADAPTED
    return any(word.replace(*pair) == source.replace(*pair) for pair in pairs)


def _plain(word: str) -> str:
    """Return a word in letters without marks: Bjørn, Bjorn."""
    if word.isascii() or script_of(word) != "Latn":
        return unaccented(word)
    from anyascii import anyascii

    return anyascii(word).lower()


def _common_start(one: str, two: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
