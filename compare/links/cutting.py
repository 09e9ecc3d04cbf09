"""Sentences cut into the words that can be linked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.plugins import Cutter, Embedder
from compare.types import Document, Span

_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(
    r"(?P<number>\d+(?:[.,٫٬]\d+|[\u00a0\u202f]\d{3}(?!\d))*(?:[百千万萬亿億兆]+|[^\W\d_"
    + _UNSPACED
    + r"]{0,3}(?!\w))?)"
    rf"|(?P<unspaced>[{_UNSPACED}]+)"
    rf"|(?:[^\W_{_UNSPACED}]|[\u0300-\u036f\u064b-\u0652])+"
    r"(?:(?<=[^\W\d])[’ʼ'](?=[єїюяе])\w+)*"  # the Ukrainian apostrophe is a letter's
    r"|[%‰€$£¥₴₽]"
)


class Word(NamedTuple):
    """A word, a number, a sign that stands for a word, or a piece where a script has no spaces."""

    key: str
    """In one case."""

    span: Span
    """In the document's text."""


def cut(document: Document, embedder: Embedder) -> list[list[Word]]:
    """
    Return the words of every sentence of *document*.

    Chinese and Japanese are cut into the model's pieces if it offers them, else
    into single characters.
    """
    found = [
        [_found(match, sentence.span.start) for match in _WORD.finditer(sentence.text)]
        for sentence in document.sentences
    ]
    runs = sorted({text for words in found for text, _, unspaced in words if unspaced})
    pieces = dict(zip(runs, embedder.cut(runs) if isinstance(embedder, Cutter) else map(_single, runs), strict=True))
    return [list(_words(words, pieces)) for words in found]


def _found(match: re.Match[str], offset: int) -> tuple[str, Span, bool]:
    return match[0], Span(offset + match.start(), offset + match.end()), match["unspaced"] is not None


def _single(run: str) -> list[Span]:
    return [Span(at, at + 1) for at in range(len(run))]


def _words(found: Sequence[tuple[str, Span, bool]], pieces: dict[str, list[Span]]) -> Iterator[Word]:
    for text, span, unspaced in found:
        if not unspaced:
            yield Word(text.casefold(), span)
            continue
        for start, end in pieces[text]:
            yield Word(text[start:end], Span(span.start + start, span.start + end))
