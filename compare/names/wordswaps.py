"""
Single words of names that stand in the place of others: "Paul Fragrance" for Paul Mills-Hicks.

Words with a capital that sound alike in some bead answer to one another. Where a bead of the original has
such a word and nothing in the version sounds like it, while the version has the answer to a word that the
original does not have in this passage, the one stands in the other's place.

Limits: a word must be met elsewhere in the text with its answer; texts in Chinese and Japanese are left out,
where names have no words of their own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from compare.names.extent import sounds_alike
from compare.names.gazetteer import fold, unaccented
from compare.names.grammar import common_words, titles
from compare.names.likeness import likeness
from compare.types import Alignment, Document, Span

_WORD = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]{2,})*")
_TRACE = 0.35
_START = 3
_SPACED_CASELESS = frozenset({"ar"})
_LEFT_OUT = frozenset({"zh", "ja"})


class WordSwap(NamedTuple):
    """A word of the original and the one that stands in its place."""

    bead: int
    source: Span
    target: Span


class _Word(NamedTuple):
    key: str
    span: Span
    capitals: bool
    """True if it has more capitals than one, as AMs has."""

    sure: bool
    """True where only a name has a capital."""


def word_swaps(alignment: Alignment) -> Iterator[WordSwap]:
    """Yield the words of names that stand in the place of others, at most one a bead."""
    documents = (alignment.source, alignment.target)
    languages = (alignment.source.primary_language, alignment.target.primary_language)
    if _LEFT_OUT & set(languages) or languages[0] in _SPACED_CASELESS:
        return
    words = [
        [[word for index in side for word in _names(document, index, language)] for side in sides]
        for document, language, sides in zip(
            documents,
            languages,
            zip(*((bead.source, bead.target) for bead in alignment.beads), strict=True),
            strict=True,
        )
    ]
    forth, back = _answers(words[0], words[1], languages)
    for number, bead in enumerate(alignment.beads):
        if len(bead.source) != 1 or len(bead.target) != 1:
            continue
        ours, theirs = words[0][number], words[1][number]
        near = {
            word.key for place in range(max(0, number - 1), min(number + 2, len(words[0]))) for word in words[0][place]
        }
        strange = [
            word
            for word in theirs
            if _strange(word, number, back, near)
            and not any(_traced(one.key, languages[0], word.key, languages[1]) for one in ours)
        ]
        if not strange:
            continue
        text = [
            unaccented(match)
            for match in _WORD.findall(" ".join(documents[1].sentences[index].text for index in bead.target))
        ]
        gone = [word for word in ours if _gone(word, number, forth, text, languages)]
        if len(strange) != 1:
            continue
        company = [word for word in theirs if _beside(word, strange[0])]
        known = [one for one in ours if any(_traced(one.key, languages[0], word.key, languages[1]) for word in company)]
        # Joko Widodo for Mr Joko is a fuller name; only what stood beside Joko can have gone.
        gone = [word for word in gone if not known or any(_beside(word, one) for one in known)]
        if gone:
            yield WordSwap(number, gone[0].span, strange[0].span)


def _beside(one: _Word, two: _Word) -> bool:
    return 1 in {two.span.start - one.span.end, one.span.start - two.span.end}


def _names(document: Document, index: int, language: str) -> Iterator[_Word]:
    sentence = document.sentences[index]
    common = common_words(language)
    for match in _WORD.finditer(sentence.text):
        word = match.group()
        key = fold(word)
        if language in _SPACED_CASELESS:
            if key not in common:
                yield _Word(key, _moved(match.span(), sentence.span.start), False, sure=True)
        elif word[:1].isupper() and key not in common and key not in titles(language):
            before = sentence.text[: match.start()]
            yield _Word(
                key,
                _moved(match.span(), sentence.span.start),
                not word[1:].islower(),
                sure=bool(re.search(r"[\w,;’'] $|-$", before)),
            )


def _moved(span: tuple[int, int], start: int) -> Span:
    return Span(span[0] + start, span[1] + start)


Answers = Mapping[str, Mapping[str, set[int]]]
"""For a word, the words that answer to it, each with the beads where it does."""


def _answers(
    sources: list[list[_Word]], targets: list[list[_Word]], languages: tuple[str, str]
) -> tuple[Answers, Answers]:
    forth: defaultdict[str, defaultdict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    back: defaultdict[str, defaultdict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for number, (ours, theirs) in enumerate(zip(sources, targets, strict=True)):
        for one in {word.key for word in ours}:
            for two in {word.key for word in theirs}:
                if sounds_alike(one, languages[0], two, languages[1]):
                    forth[one][two].add(number)
                    back[two][one].add(number)
    return forth, back


def _strange(word: _Word, number: int, back: Answers, near: set[str]) -> bool:
    """Tell whether a word of the version is the answer to names that the original does not have in this passage."""
    answers = back.get(word.key, {})
    return any(beads - {number} for beads in answers.values()) and not near & answers.keys()


def _gone(word: _Word, number: int, forth: Answers, text: list[str], languages: tuple[str, str]) -> bool:
    """Tell whether nothing in the version sounds like a word that is met with its answer elsewhere."""
    met = any(beads - {number} for beads in forth.get(word.key, {}).values())
    if not word.sure or "-" in word.key or word.capitals or not met:
        return False
    return not any(_traced(word.key, languages[0], other, languages[1]) for other in text)


def _traced(one: str, language: str, two: str, other: str) -> bool:
    return unaccented(one)[:_START] == unaccented(two)[:_START] or likeness(one, language, two, other) >= _TRACE
