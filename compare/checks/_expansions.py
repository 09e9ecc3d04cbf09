"""Acronyms and the words that they stand for, where a text gives both: "World Health Organization (WHO)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from compare.names.gazetteer import unaccented
from compare.names.grammar import common_words
from compare.types import Document, Sentence, Span

ACRONYM = r"(?<!\w)[A-ZА-ЯЄІЇҐ][A-ZА-ЯЄІЇҐ0-9]{1,7}(?![\w-])"
_BRACKETED = re.compile(rf"(?P<before>[^()（）.;:!?。；：！？]+?)\s?[(（]\s?(?P<acronym>{ACRONYM})\s?[)）]")
_BEHIND = re.compile(rf"(?P<acronym>{ACRONYM})\s?[(（]\s?[“«„\"]?(?P<inside>[^()（）,;]+?)[”»“\"]?\s?[)）]")
_WORD = re.compile(r"[^\W\d_]+")
_HAN = re.compile("[\u3400-\u9fff]")
_SMALL = 4
"""Letters of a word that may be passed over, if it has no capital: of, für, delle."""

_SURE = 3
"""Letters of an acronym from which on words may be said not to fit it."""

_WIDE = 8
"""Words before a bracket that are kept where letters say nothing of them."""


@dataclass(frozen=True, slots=True)
class Expansion:
    """An acronym and the words beside it."""

    acronym: str
    words: tuple[str, ...]
    """In small letters; characters in Chinese and Japanese."""

    span: Span
    """Of acronym and words, in the document."""

    fits: bool
    """True if the words begin with the letters of the acronym."""

    misfit: str = ""
    """The only word that does not begin as the acronym has it, if all others do."""


def expansions(document: Document) -> Iterator[Expansion]:
    """Yield every acronym that stands in brackets behind what it stands for, or before it."""
    for sentence in document.sentences:
        if not sentence.furniture and ("(" in sentence.text or "（" in sentence.text):
            for pattern, part in ((_BRACKETED, "before"), (_BEHIND, "inside")):
                for match in pattern.finditer(sentence.text):
                    found = _read(match, part, sentence, document.primary_language)
                    if found is not None:
                        yield found


def _read(match: re.Match[str], part: str, sentence: Sentence, language: str) -> Expansion | None:
    acronym, at = match["acronym"], sentence.span.start + match.start(part)
    places = list(_WORD.finditer(match[part]))
    words = [word[0] for word in places]
    first, misfit = _first(acronym, words)
    if first is None:
        return _unlettered(match, part, sentence)
    if part == "inside" and first > 0:
        return None
    if misfit and not _is_sure(acronym, words[first:], misfit, language):
        return None
    start = min(at + places[first].start(), sentence.span.start + match.start("acronym"))
    end = max(at + places[-1].end(), sentence.span.start + match.end("acronym"))
    return Expansion(acronym, tuple(map(str.lower, words[first:])), Span(start, end), not misfit, misfit)


def _first(acronym: str, words: list[str]) -> tuple[int | None, str]:
    """Return which word the acronym begins with, and the one that does not fit; None if words do not fit at all."""
    letters = [letter for letter in acronym.lower() if letter.isalpha()]
    misfit, at = "", len(words)
    while letters and at:
        at -= 1
        word = words[at]
        if unaccented(word.lower()).startswith(unaccented(letters[-1])):
            letters.pop()
        elif len(word) <= _SMALL and word.islower():
            continue
        elif misfit or letters[-1] in word.lower():
            return None, ""
        else:
            misfit = word
            letters.pop()
    return (at, misfit) if not letters and words and words[at][0].isupper() else (None, "")


def _is_sure(acronym: str, words: list[str], misfit: str, language: str) -> bool:
    """Tell whether words that nearly fit are more than a person's name before a party's letters."""
    common = common_words(language)
    return len(acronym) >= _SURE and len(misfit) > _SMALL and sum(word.lower() in common for word in words) > 1


def _unlettered(match: re.Match[str], part: str, sentence: Sentence) -> Expansion | None:
    """Return what stands before an acronym in a script whose words do not begin with its letters."""
    text = match[part]
    script = _HAN if _HAN.search(text) else re.compile("[\u0620-\u06ff]+")
    words = tuple(script.findall(text))[-2 * _WIDE :]
    if len(words) < 2:
        return None
    span = Span(sentence.span.start + match.start(), sentence.span.start + match.end())
    return Expansion(match["acronym"], words, span, fits=False)


def differ(one: Expansion, other: Expansion) -> bool:
    """Tell whether one acronym surely stands for two things: the words around the different ones are the same."""
    if one.fits and other.fits:
        pairs = zip(_content(one), _content(other), strict=False)
        return len(_content(one)) == len(_content(other)) and any(left[:4] != right[:4] for left, right in pairs)
    if one.fits or other.fits or one.misfit or other.misfit:
        return False
    least = 2 if len(one.words[0]) == 1 else 1
    before, behind = _common(one.words, other.words), _common(one.words[::-1], other.words[::-1])
    middles = [words[before : len(words) - behind] for words in (one.words, other.words)]
    whole = min(len(one.words), len(other.words)) >= before + behind
    return whole and min(before, behind, *map(len, middles)) >= least and not set(middles[0]) & set(middles[1])


def _content(one: Expansion) -> list[str]:
    return [unaccented(word) for word in one.words if len(word) > _SMALL or word[0] in one.acronym.lower()]


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Count the words with which both begin."""
    return next((at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right), 0)
