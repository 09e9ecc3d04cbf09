"""
Where a text writes a name, in a script without capitals: Arabic, Chinese, Japanese.

Two kinds of evidence: the gazetteer knows the form, or the aligned sentence of another
text has a name that sounds like a stretch of this one. Repetition
alone is too weak: common words repeat too.

Limits: a person's name in Chinese characters that no aligned text and no
gazetteer vouches for is not found, nor is one whose Chinese form is a transcription.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from compare.names.echoes import parts_of
from compare.names.edit import edits
from compare.names.evidence import CURATED_WEIGHT, Anchors, Sighting
from compare.names.gazetteer import Entity, forms_in, lookup
from compare.names.likeness import likeness
from compare.names.scripts import script_of
from compare.names.skeleton import consonant_key, skeletons
from compare.types import Document, Sentence, Span

_ARABIC_WORD = re.compile(r"[\u0620-\u065f\u066e-\u06d3\u06d5\u06fa-\u06ff]+")
_ARABIC_PREFIX = re.compile(r"^(?:[وف]?[بلك]?)(?=\w{3})")
_KATAKANA = re.compile(r"[ァ-ヺー]+")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_ANCHORED_ARABIC = 0.75
_ANCHORED_KANA = 0.6


def find_caseless(document: Document, anchors: Anchors, tagged: Sequence[Span] = ()) -> list[Sighting]:
    """Return the names in *document*, in reading order, without overlaps; *tagged* is what a tagger marked."""
    finders = {"ar": _arabic, "zh": _chinese, "ja": _japanese}
    finder = finders[document.primary_language]
    found: list[Sighting] = []
    for sentence in document.sentences:
        end = 0
        marked = [
            (span.start - sentence.span.start, span.end - span.start)
            for span in tagged
            if sentence.span.start <= span.start and span.end <= sentence.span.end
        ]
        for start, length in sorted({*finder(sentence, anchors.get(sentence.index, ())), *marked}):
            if start >= end:
                end = start + length
                found.append(_sighting(sentence, start, end))
    return found


def _sighting(sentence: Sentence, start: int, end: int) -> Sighting:
    text = sentence.text[start:end]
    return Sighting(sentence.index, sentence.span.start + start, sentence.span.start + end, text, parts_of(text))


def _arabic(sentence: Sentence, anchors: Sequence[tuple[str, str]]) -> Iterator[tuple[int, int]]:
    words = list(_ARABIC_WORD.finditer(sentence.text))
    place = 0
    while place < len(words):
        taken = _arabic_name(sentence, words, place, anchors)
        if taken:
            start, end, count = taken
            yield start, end - start
            place += count
        else:
            place += 1


def _arabic_name(
    sentence: Sentence, words: Sequence[re.Match[str]], place: int, anchors: Sequence[tuple[str, str]]
) -> tuple[int, int, int] | None:
    """Return start, end and number of words of the name that begins at *place*."""
    for count in (3, 2, 1):
        if place + count > len(words):
            continue
        end = words[place + count - 1].end()
        whole = sentence.text[words[place].start() : end]
        best = max((_evidence(whole[start:], anchors), start) for start in _starts(whole))
        if best[0] >= _ANCHORED_ARABIC:
            return words[place].start() + best[1], end, count
    return None


def _evidence(form: str, anchors: Sequence[tuple[str, str]]) -> float:
    """Return 2 for a form that the gazetteer knows, else how well the best name of the aligned sentences fits it."""
    if _known(lookup(form)):
        return 2.0
    return max((_sounds_like(form, name, language) for name, language in anchors), default=0.0)


def _starts(whole: str) -> list[int]:
    """Return where the name may begin: after the particles that Arabic writes onto a word, or at once."""
    match = _ARABIC_PREFIX.match(whole)
    cut = match.end() if match else 0
    return sorted({0, *(range(1, cut + 1))})


def _sounds_like(form: str, name: str, language: str) -> float:
    mine, theirs = form.split(), name.split()
    if len(form) < 3:
        return 0.0
    if len(mine) == 1:
        return max((_word_likeness(form, part, language) for part in {name, theirs[-1], theirs[0]}), default=0.0)
    if len(mine) != len(theirs):
        return 0.0
    return min(_word_likeness(one, two, language) for one, two in zip(mine, theirs, strict=True))


@lru_cache(maxsize=50_000)
def _word_likeness(form: str, part: str, language: str) -> float:
    if abs(len(form) - len(part)) > max(4, len(part) // 2):
        return 0.0
    mine, theirs = consonant_key(form, "ar"), consonant_key(part, language)
    if not mine or not theirs or edits(mine, theirs) > 1 + len(theirs) // 4:
        return 0.0
    return likeness(form, "ar", part, language)


def _known(entity: Entity | None) -> bool:
    return entity is not None and entity.weight >= CURATED_WEIGHT


def _chinese(sentence: Sentence, anchors: Sequence[tuple[str, str]]) -> Iterator[tuple[int, int]]:
    for run in _HAN.finditer(sentence.text):
        yield from _known_in(run.group(), run.start(), "Hani")
        yield from _pinyin_in(run, anchors)


def _known_in(text: str, offset: int, script: str) -> Iterator[tuple[int, int]]:
    """Yield the longest known forms in *text*."""
    table = forms_in(script)
    place = 0
    while place < len(text):
        for form in table.get(text[place], ()):
            if len(form) >= 2 and text.startswith(form, place) and _known(lookup(form)):
                yield offset + place, len(form)
                place += len(form) - 1
                break
        place += 1


def _pinyin_in(run: re.Match[str], anchors: Sequence[tuple[str, str]]) -> Iterator[tuple[int, int]]:
    wanted = {
        sounds for name, language in anchors if script_of(name) == "Latn" for sounds in _pinyin_sounds(name, language)
    }
    if not wanted:
        return
    for start in range(len(run.group())):
        for length in (4, 3, 2):
            piece = run.group()[start : start + length]
            if len(piece) == length and not wanted.isdisjoint(skeleton.sounds for skeleton in skeletons(piece, "zh")):
                yield run.start() + start, length
                break


@cache
def _pinyin_sounds(name: str, language: str) -> frozenset[str]:
    # A reader of any language may have the name in pinyin.
    joined = re.sub(r"[\s'’-]", "", name)
    tags = {language, "zh"}
    return frozenset(
        skeleton.sounds
        for tag in tags
        for skeleton in skeletons(joined, tag)
        if skeleton.reading in {"py", "wg"} and len(skeleton.sounds) > 3
    )


def _japanese(sentence: Sentence, anchors: Sequence[tuple[str, str]]) -> Iterator[tuple[int, int]]:
    for run in _HAN.finditer(sentence.text):
        yield from _known_in(run.group(), run.start(), "Hani")
    for run in _KATAKANA.finditer(sentence.text):
        word = run.group()
        if len(word) < 2:
            continue
        parts = [(part, language) for name, language in anchors for part in name.split() if len(part) > 2]
        if _known(lookup(word)) or any(
            likeness(word, "ja", part, language) >= _ANCHORED_KANA for part, language in parts
        ):
            yield run.start(), len(word)
