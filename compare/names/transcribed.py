"""
Foreign names in Chinese text, found by the sound of the names that the aligned sentences have.

Chinese has neither capitals nor spaces, so that a name of characters that merely sound is found where a stretch of
them sounds like a word of a name in the aligned sentence (`compare.names.heard`). A stretch that is heard again in
other sentences for the same word, or that stands before the original in brackets, needs to sound less like it:
卡瓦诺（Brett Kavanaugh）.

Limits: one character alone, and a first name that sounds otherwise, unless a dot joins it to what is heard.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from compare.names.evidence import Anchors
from compare.names.heard import known_units, odds, stretch
from compare.types import Document, Sentence

_HEARD = 6.0
"""Odds, as a logarithm, from which a stretch is heard anyway."""

_AGAIN = 1.0
"""The same where it is heard in two sentences, or beside the name in brackets."""

_LEAST = 3
"""Letters of a word that is listened for."""

_SHORT = 1
"""Characters of which a name has more."""

_BRACKETED = 40
"""Letters behind the name within which its original stands in brackets."""

_PARTS = re.compile(r"[\s-]+")
_BRACKET = re.compile(r"\s?[（(]\s?")


class _Heard(NamedTuple):
    odds: float
    start: int
    end: int
    text: str
    word: str
    bracketed: bool
    """True if the name stands behind it in brackets."""


def transcribed(document: Document, anchors: Anchors) -> Mapping[int, list[tuple[int, int]]]:
    """Return where the sentences of a Chinese text have what *anchors* name: starts and ends in each sentence."""
    heard = {
        sentence.index: [_trimmed(one, document.text) for one in _heard_in(sentence, anchors[sentence.index])]
        for sentence in document.sentences
        if anchors.get(sentence.index)
    }
    often = Counter(pair for found in heard.values() for pair in {(one.text, one.word) for one in found})
    kept: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for index, found in heard.items():
        for one in sorted(found, reverse=True):
            sure = one.odds >= _HEARD or one.bracketed or often[one.text, one.word] > 1
            if sure and all(one.end <= start or end <= one.start for start, end in kept[index]):
                kept[index].append((one.start, one.end))
    return kept


def _trimmed(one: _Heard, text: str) -> _Heard:
    """Cut off a character that the text mostly writes the name without: 法 in 卡瓦诺法官, Justice Kavanaugh."""
    for start, end in ((one.start, one.end - 1), (one.start + 1, one.end)):
        shorter = one.text[start - one.start : end - one.start]
        if len(shorter) > _SHORT and text.count(shorter) > text.count(one.text) and odds(shorter, "zh", one.word) >= 0:
            return one._replace(start=start, end=end, text=shorter)
    return one


def _heard_in(sentence: Sentence, anchors: Sequence[tuple[str, str]]) -> Iterator[_Heard]:
    words = dict.fromkeys(part for name, _ in anchors for part in (name, *_PARTS.split(name)) if len(part) >= _LEAST)
    for run in _sounding().finditer(sentence.text):
        for word in words:
            likely, start, end = stretch(run.group(), "zh", word)
            if likely >= _AGAIN and end - start > 1:
                end += run.start()
                bracket = _BRACKET.match(sentence.text, end)
                bracketed = bracket is not None and word in sentence.text[end : end + _BRACKETED]
                yield _Heard(
                    likely, run.start() + start, end, sentence.text[run.start() + start : end], word, bracketed
                )


@cache
def _sounding() -> re.Pattern[str]:
    """Return what matches a run of characters that write how foreign names sound."""
    return re.compile("[" + "".join(sorted(known_units("zh"))) + "]{2,}")
