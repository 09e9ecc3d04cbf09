"""What an edit is made from and what it leaves behind."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from compare.languages import language_of
from compare.types import Span

_PAUSES = {True: r"(?<!\d)[,;:،؛](?=\s)\s*|\s[–—-]\s", False: r"[，；：](?!\d)|——?"}
_JAPANESE = r"[、，；：]|——?"
_END = re.compile(r"[.!?。！？…؟۔»”\"“)）」』\s]*$")
_TOKEN = re.compile(r"\w+(?:[-'’]\w+)*")


class Edit(NamedTuple):
    """A version's line with a divergence in it."""

    text: str
    """The line as it now stands."""

    words: Span
    """What is new in it; empty where something was taken out."""

    before: str
    """The words that stood there."""

    source: Span | None = None
    """The words of the original it is about, where that is known."""

    variant: str = ""
    """How it was done, where there are several ways."""


@dataclass(frozen=True, slots=True)
class Site:
    """A pair of lines and what a planter may know of the texts around them."""

    source: str
    target: str
    languages: tuple[str, str]

    around: str = ""
    """The lines before and after, both sides."""

    elsewhere: tuple[tuple[str, str], ...] = ()
    """All other pairs of lines of the document."""

    stranger: tuple[str, str] = ("", "")
    """A pair of lines of another document."""

    planted: frozenset[str] = frozenset()
    """What was put into other lines of the document, in small letters."""

    names: Mapping[str, str] | None = None
    """Names of the document as the original and as the version spell them; None: it was not looked for any."""


def replaced(text: str, start: int, end: int, new: str, *, source: Span | None = None, variant: str = "") -> Edit:
    """Put *new* in place of a range of *text*, with the capital it had."""
    old = text[start:end]
    if new and old[:1].isupper() and new[:1].islower():
        new = new[:1].upper() + new[1:]
    return Edit(text[:start] + new + text[end:], Span(start, start + len(new)), old, source, variant)


def left_out(text: str, start: int, end: int, *, source: Span | None = None, variant: str = "") -> Edit:
    """Take a range out of *text* and mend the spaces and the capital around the gap."""
    left, right = text[:start].rstrip(), text[end:].lstrip()
    if not left or left[-1] in ".!?":
        right = right[:1].upper() + right[1:]
    gap = " " if left and right and (text[start - 1] == " " or text[end] == " ") and right[0] not in ",;:.!?،؛؟" else ""
    place = len(left) + len(gap)
    return Edit(left + gap + right, Span(place, place), text[start:end], source, variant)


def clauses(text: str, language: str) -> list[Span]:
    """Return the stretches between pauses, without the punctuation that ends the line."""
    pause = _JAPANESE if language.startswith("ja") else _PAUSES[language_of(language).spaces]
    end = body(text)
    cuts = [match.span() for match in re.finditer(pause, text) if match.end() < end]
    edges = [(0, 0), *cuts, (end, end)]
    return [Span(one[1], other[0]) for one, other in pairwise(edges) if other[0] > one[1]]


def body(text: str) -> int:
    """Return where the closing punctuation of *text* begins."""
    match = _END.search(text)
    return match.start() if match else len(text)


def size(text: str, language: str) -> float:
    """Count words; where they are not spaced, two characters are one."""
    if language_of(language).spaces:
        return len(_TOKEN.findall(text))
    return sum(char.isalnum() for char in text) / 2
