"""
Where a text writes a name, in a script without capitals: Arabic, Chinese, Japanese.

Three kinds of evidence: the gazetteer knows the form, the aligned sentence of another
text has a name that sounds like a stretch of this one, or a name of it stands here in Latin letters. Repetition
alone is too weak: common words repeat too.

Limits: a person's name in Chinese characters that no aligned text, no dot and no
gazetteer vouches for is not found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from compare.names.echoes import parts_of
from compare.names.evidence import CURATED_WEIGHT, Anchors, Sighting
from compare.names.gazetteer import Entity, forms_in, lookup
from compare.names.grammar import PARTICLES, common_words
from compare.names.likeness import likeness
from compare.names.scripts import script_of
from compare.names.skeleton import skeletons
from compare.names.transcribed import transcribed
from compare.types import Document, Sentence, Span

_ARABIC_WORD = re.compile(r"[\u0620-\u065f\u066e-\u06d3\u06d5\u06fa-\u06ff]+")
_ARABIC_PREFIX = re.compile(r"^(?:[وف]?[بلك]?)(?=\w{3})")
_KANA_WORD = re.compile(r"[ァ-ヺー]+")
_KATAKANA = re.compile(r"[ァ-ヺー]+(?:[・＝][ァ-ヺー]+)*")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_ANCHORED_ARABIC = 0.75
_SURELY = 0.97
"""The same for a common word, which sounds like some name or other by chance; one with an article is none."""
_ANCHORED_KANA = 0.6

_BESIDE = 0.4
"""Likeness of a word that is enough beside one that is anchored: ينس before ستولتنبرغ."""

_MOST_WORDS, _MOST_KNOWN = 5, 3
"""Words of a name that is looked for in Arabic, at most, and of one that the gazetteer may know."""

_PARTICLE = 3
"""Letters of what may stand for a particle: دير, فون."""

_LATIN = re.compile("[A-Z]")
_LEAST_LATIN = 2
"""Letters of a part of a name above which it is looked for alone."""

_DOT = frozenset("·•‧")


def find_caseless(document: Document, anchors: Anchors, tagged: Sequence[Span] = ()) -> list[Sighting]:
    """Return the names in *document*, in reading order, without overlaps; *tagged* is what a tagger marked."""
    finders = {"ar": _arabic, "zh": _chinese, "ja": _japanese}
    finder = finders[document.primary_language]
    found: list[Sighting] = []
    heard = transcribed(document, anchors) if document.primary_language == "zh" else {}
    for sentence in document.sentences:
        marked = [
            (span.start - sentence.span.start, span.end - span.start)
            for span in tagged
            if sentence.span.start <= span.start and span.end <= sentence.span.end
        ]
        names = anchors.get(sentence.index, ())
        more = [(start, end - start) for start, end in heard.get(sentence.index, ())]
        spans = _longest({*finder(sentence, names), *_as_they_are(sentence.text, names), *marked, *more})
        found += [_sighting(sentence, start, end) for start, end in _joined(spans, sentence.text)]
    return found


def _longest(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return those of *spans*, each a start and a length, that lie neither in a longer one nor across one."""
    kept: list[tuple[int, int]] = []
    for start, length in sorted(spans, key=lambda span: (-span[1], span[0])):
        if all(start + length <= left or right <= start for left, right in kept):
            kept.append((start, start + length))
    return sorted(kept)


def _joined(spans: Iterable[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Join what only the dot of a Chinese name divides."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and text[joined[-1][1] : start] in _DOT:
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


def _as_they_are(text: str, anchors: Sequence[tuple[str, str]]) -> Iterator[tuple[int, int]]:
    """Yield the names of the aligned sentences that *text* writes in Latin letters, whole or in part."""
    if not _LATIN.search(text):
        return
    for name in dict.fromkeys(name for name, _ in anchors if script_of(name) == "Latn"):
        for word in dict.fromkeys((name, *(part for part in name.split() if len(part) > _LEAST_LATIN))):
            yield from (
                (found.start(), len(word)) for found in re.finditer(rf"(?<![a-zA-Z]){re.escape(word)}(?![a-z])", text)
            )


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
    """Return start, end and number of words of the name that begins at *place*: the longest that is known or heard."""
    start = words[place].start()
    for count in range(min(_MOST_WORDS, len(words) - place), 0, -1):
        end = words[place + count - 1].end()
        whole = sentence.text[start:end]
        best = max((_evidence(whole[cut:].split(), anchors), cut) for cut in _starts(whole))
        if best[0] >= _ANCHORED_ARABIC:
            return start + best[1], end, count
    return None


def _evidence(words: Sequence[str], anchors: Sequence[tuple[str, str]]) -> float:
    """Return 2 for a name that the gazetteer knows, else how well the best name of the aligned sentences fits it."""
    if len(words) <= _MOST_KNOWN and _known(lookup(" ".join(words))):
        return 2.0
    return max((_sounds_like(words, name.split(), language) for name, language in anchors), default=0.0)


def _starts(whole: str) -> list[int]:
    """Return where the name may begin: after the particles that Arabic writes onto a word, or at once."""
    match = _ARABIC_PREFIX.match(whole)
    return list(range(match.end() + 1 if match else 1))


def _sounds_like(mine: Sequence[str], theirs: Sequence[str], language: str) -> float:
    """Return how well words sound like as many in a row of a name, by the one that fits best; particles fit any."""
    if len(mine) == 1:
        word = mine[0]
        best = 0.0 if len(word) < 3 else max(likeness(word, "ar", part, language) for part in theirs)
        # A common word may sound like a name by chance: وقد, Oak; الفريق, Furyk.
        bare = word.removeprefix("ال")
        floor = (_SURELY if bare == word else 1.0) if {word, bare} & common_words("ar") else 0.0
        return best if best >= floor else 0.0
    fits = (
        [_fits(one, two, language) for one, two in zip(mine, theirs[start:], strict=False)]
        for start in range(len(theirs) - len(mine) + 1)
    )
    return max((max(row) for row in fits if min(row) >= _BESIDE), default=0.0)


def _fits(word: str, part: str, language: str) -> float:
    return 1.0 if part in PARTICLES and len(word) <= _PARTICLE else likeness(word, "ar", part, language)


def _known(entity: Entity | None) -> bool:
    return entity is not None and entity.weight >= CURATED_WEIGHT


def _chinese(sentence: Sentence, anchors: Sequence[tuple[str, str]]) -> Iterator[tuple[int, int]]:
    for run in _HAN.finditer(sentence.text):
        yield from known_in(run.group(), run.start(), "Hani")
        yield from _pinyin_in(run, anchors)


def known_in(text: str, offset: int, script: str) -> Iterator[tuple[int, int]]:
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
        yield from known_in(run.group(), run.start(), "Hani")
    parts = {(part, language) for name, language in anchors for part in re.split(r"[\s-]", name) if len(part) > 2}
    parts |= set(anchors)  # スコットピットマン
    for run in _KATAKANA.finditer(sentence.text):
        words = [(run.start() + word.start(), word.group()) for word in _KANA_WORD.finditer(run.group())]
        sure = [_is_kana_name(word, parts) for _, word in words]
        if len(words) > 1 and any(sure) and not all(_known(lookup(word)) for _, word in words):
            yield run.start(), len(run.group())
        else:
            yield from ((start, len(word)) for (start, word), named in zip(words, sure, strict=True) if named)


def _is_kana_name(word: str, parts: Iterable[tuple[str, str]]) -> bool:
    return len(word) > 1 and (
        _known(lookup(word)) or any(likeness(word, "ja", part, language) >= _ANCHORED_KANA for part, language in parts)
    )
