"""Lines to paragraphs: what plain text, Markdown and PDF share."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

_ENDS = re.compile(r"[.!?…。！？؟۔:：;][\"'”’»«“」』)\]]*$")
_BREAKS = re.compile("[\v\f\x1c-\x1e\x85\u2028]")

WRAPPED_LINES = 3
"""Fewer lines than this are never taken for wrapped ones: there is too little to go by."""


def lines_of(text: str) -> list[str]:
    """Cut *text* at its line ends, Unicode's own among them; a paragraph separator leaves an empty line."""
    return [line.strip() for line in _BREAKS.sub("\n", text.replace("\u2029", "\n\n")).split("\n")]


def paragraphs_of(lines: Iterable[str]) -> Iterator[list[str]]:
    """Collect runs of lines between empty ones."""
    run: list[str] = []
    for line in lines:
        if line:
            run.append(line)
        elif run:
            yield run
            run = []
    if run:
        yield run


def width(line: str) -> int:
    """Columns that *line* takes on a terminal: two for a character of full width."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in line)


def is_wrapped(paragraphs: Sequence[Sequence[str]]) -> bool:
    """
    Tell lines that were broken to fit a width from lines that mean something.

    They are wrapped if they fill a width of 50 to 100 columns and seldom end
    where a sentence does. The last line of a paragraph shows nothing and is
    left out.
    """
    inner = [line for lines in paragraphs for line in lines[:-1]]
    if len(inner) + 1 < WRAPPED_LINES:
        return False
    widths = sorted(width(line) for line in inner)
    widest, middle = widths[-1 - len(widths) // 20], widths[len(widths) // 2]
    ended = sum(ends_sentence(line) for line in inner)
    return 50 <= widest <= 100 and middle >= 0.8 * widest and ended * 3 <= len(inner)


def ends_sentence(line: str) -> bool:
    """Tell whether *line* ends as a sentence does."""
    return _ENDS.search(line) is not None


def join(lines: Iterable[str]) -> str:
    """Join wrapped *lines* with a space, or with nothing between two characters of a script without spaces."""
    text = ""
    for line in lines:
        gap = "" if not text or (_dense(text[-1]) and _dense(line[:1])) else " "
        text += gap + line
    return text


def _dense(character: str) -> bool:
    """Tell Chinese and Japanese; Korean is as wide but has spaces."""
    return unicodedata.east_asian_width(character or "a") in "WF" and not "\uac00" <= character <= "\ud7a3"
