"""What is handed to a translation model: single sentences, none too long for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from compare.languages import language_of
from compare.segment import cut
from compare.types import Span

_LONGEST, _LONGEST_WIDE = 1000, 300
"""Characters in scripts with and without spaces; CTranslate2 silently drops what is behind 1024 pieces."""

_REST = re.compile(r"[,;:،、，；：]|\s")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text that is translated in one go."""

    text: str
    broken: bool
    """True if a line break stands before it."""


def pieces_of(text: str, language: str) -> list[Piece]:
    """
    Cut *text* into sentences with our own rules.

    A text that is one sentence already, as most are, comes back as one piece.
    A sentence too long for a model is cut at a comma or a space.
    """
    limit = _LONGEST if language_of(language).spaces else _LONGEST_WIDE
    found: list[Piece] = []
    last = 0
    for start, end in (part for span in cut(text, language) for part in _shortened(text, span, limit)):
        found.append(Piece(text[start:end], "\n" in text[last:start] and bool(found)))
        last = end
    return found


def joined(texts: Sequence[str], pieces: Sequence[Piece], language: str) -> str:
    """Put the translations of *pieces* together again, in *language*."""
    gap = " " if language_of(language).spaces else ""
    whole = ""
    for text, piece in zip(texts, pieces, strict=True):
        if text:
            whole += ("\n" if piece.broken else gap) + text if whole else text
    return whole


def _shortened(text: str, span: Span, limit: int) -> list[Span]:
    parts: list[Span] = []
    start, end = span
    while end - start > limit:
        rests = [rest.end() for rest in _REST.finditer(text, start + limit // 2, start + limit)]
        middle = rests[-1] if rests else start + limit
        parts.append(Span(start, middle))
        start = middle
    return [*parts, Span(start, end)]
