"""
Cut a paragraph: propose boundaries, then let the rules take some back.

`sentencex` sees the line without its quotation marks and brackets. With them
it never cuts inside a quotation, and needs time that grows with the square of
the line when a mark is left open (11 s for 1 MB). It also sees the line in
windows, for the same reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare.segment.joining import Gap, joins
from compare.segment.marks import mask, read_marks
from compare.segment.rules import Rules, rules_of
from compare.types import Span

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_STOP = re.compile(r"[.!?…؟۔।！？。｡．⁇⁈⁉‽]+(?:[ \t\u00a0\u202f]*[.!?…])*")
_WIDE = frozenset("。！？｡．")
"""Stops that end a sentence without a space behind them."""

_WINDOW = 4096


def cut(text: str, language: str) -> list[Span]:
    """
    Return the sentences of *text*, a paragraph in *language* (a BCP 47 tag).

    Spans count code points, are trimmed of white space, and together cover
    every character that is not white space exactly once. A line break is
    always a boundary. Linear in the length of *text*.
    """
    rules = rules_of(language)
    code = language.partition("-")[0].lower() or "en"
    return [span for line in _LINE.finditer(text) for span in _cut_line(line[0], line.start(), code, rules)]


def _cut_line(line: str, offset: int, code: str, rules: Rules) -> Iterator[Span]:
    """Yield the sentences of one line that begins at *offset*."""
    start = 0
    for end in [*_boundaries(line, code, rules), len(line)]:
        piece = line[start:end]
        if piece and not piece.isspace():
            left = start + len(piece) - len(piece.lstrip())
            yield Span(offset + left, offset + start + len(piece.rstrip()))
        start = end


def _boundaries(line: str, code: str, rules: Rules) -> list[int]:
    """Return where sentences of *line* end, without the last."""
    stops = list(_STOP.finditer(line))
    if not stops:
        return []
    masked = mask(line)
    proposed = _first_cut(masked, code)
    marks = read_marks(line, rules)
    ends: list[int] = []
    start = 0
    for stop in stops:
        gap = _gap(line, masked, stop, marks.opening)
        if gap is None or gap.end <= start:
            continue
        if joins(gap, line, start, proposed=gap.after in proposed, marks=marks, rules=rules):
            continue
        ends.append(gap.end)
        start = gap.end
    return ends


def _gap(line: str, masked: str, stop: re.Match[str], opening: frozenset[int]) -> Gap | None:
    """Return what lies between *stop* and the next word; None if no boundary can be there."""
    after = stop.end()
    while after < len(masked) and masked[after].isspace():
        after += 1
    if after == len(masked) or (after == stop.end() and stop[0][-1] not in _WIDE):
        return None
    end = stop.end()
    for place in range(stop.end(), after):
        if place in opening:
            break
        if not line[place].isspace():
            end = place + 1
    return Gap(stop.start(), stop.end(), end, after)


def _first_cut(masked: str, code: str) -> frozenset[int]:
    """Return the ends of the pieces that sentencex makes, as offsets into *masked*."""
    from sentencex import get_sentence_boundaries

    ends: set[int] = set()
    start, size = 0, _WINDOW
    while start < len(masked):
        window = masked[start : start + size]
        pieces = [piece["end_index"] for piece in get_sentence_boundaries(code, window)]
        if start + size >= len(masked):
            ends.update(start + end for end in pieces)
            break
        if len(pieces) < 2:
            size *= 2  # no boundary in sight: look further
            continue
        ends.update(start + end for end in pieces[:-1])
        start, size = start + pieces[-2], _WINDOW
    return frozenset(ends)
