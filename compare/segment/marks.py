"""
Quotation marks and brackets: which open, which close, and what they enclose.

Keyboards and typesetters disagree about half of these characters, so a mark
is read by what stands beside it where its own shape does not decide.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from compare.segment.rules import Rules

BRACKETS = {"(": ")", "[": "]", "{": "}", "（": "）", "【": "】", "［": "］", "〔": "〕", "《": "》", "〈": "〉"}
_OPENERS = frozenset("„‚「『‹") | BRACKETS.keys()
_CLOSERS = frozenset("」』") | frozenset(BRACKETS.values())
MARKS = "\"“”„‟«»‹›‘’‚'「」『』" + "".join(BRACKETS) + "".join(BRACKETS.values())
_MARK = re.compile("[" + re.escape(MARKS) + "]")
_APOSTROPHE = re.compile(r"(?<=\w)['’‘](?=\w)")

LONGEST = 4000
"""A pair further apart than this many code points is taken for two stray marks."""


class Pair(NamedTuple):
    """An opening mark, and the mark that closes it."""

    open: int
    close: int
    bracket: bool


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one line."""

    opening: frozenset[int]
    """Places of the marks that open something."""

    closing: frozenset[int]
    """Places of the marks that close something."""

    pairs: tuple[Pair, ...]
    """The outermost pairs in reading order; they do not overlap."""

    def around(self, offset: int) -> Pair | None:
        """Return the outermost pair that encloses *offset*, if one does."""
        index = bisect_right(self.pairs, offset, key=lambda pair: pair.open) - 1
        return self.pairs[index] if index >= 0 and self.pairs[index].close > offset else None


def mask(line: str) -> str:
    """Return *line* with every mark as a space, so that only words and stops are left; lengths agree."""
    kept = {match.start() for match in _APOSTROPHE.finditer(line)}
    return _MARK.sub(lambda match: match[0] if match.start() in kept else " ", line)


def read_marks(line: str, rules: Rules) -> Marks:
    """Return which marks of *line* open and which close, and the pairs they form."""
    kept = {match.start() for match in _APOSTROPHE.finditer(line)}
    opening: set[int] = set()
    closing: set[int] = set()
    stack: list[int] = []
    pairs: list[Pair] = []
    straight = False
    for match in _MARK.finditer(line):
        place, mark = match.start(), match[0]
        if place in kept:
            continue
        if _opens(line, place, rules, straight=straight):
            opening.add(place)
            stack.append(place)
        else:
            closing.add(place)
            _close(line, place, stack, pairs)
        if mark == '"':
            straight = not straight
    return Marks(frozenset(opening), frozenset(closing), _outermost(pairs))


def _opens(line: str, place: int, rules: Rules, *, straight: bool) -> bool:
    """Return True if the mark at *place* opens; *straight* says that a ``"`` is open already."""
    mark = line[place]
    if mark in _OPENERS or mark in _CLOSERS or (not rules.spaces and mark in "“«”»‘’"):
        return mark in _OPENERS or mark in "“«‘"
    if mark == "”" or (mark == "“" and not rules.sixes_close):
        return mark == "“"
    before = line[place - 1] if place else " "
    after = line[place + 1] if place + 1 < len(line) else " "
    if before.isspace() or before in "([{—–-/" + MARKS:
        if not after.isspace() and not (before in MARKS and not after.isalnum()):
            return True
        return mark in "«‹“" if mark != '"' else not straight
    return mark in "«‹“" and after.isalnum()


def _close(line: str, place: int, stack: list[int], pairs: list[Pair]) -> None:
    """Match the closing mark at *place* with the nearest open mark of its kind."""
    bracket = line[place] in BRACKETS.values()
    for depth in range(len(stack) - 1, max(len(stack) - 5, -1), -1):
        start = stack[depth]
        if (BRACKETS.get(line[start]) == line[place]) if bracket else line[start] not in BRACKETS:
            del stack[depth:]
            if place - start <= LONGEST:
                pairs.append(Pair(start, place, bracket))
            return


def _outermost(pairs: list[Pair]) -> tuple[Pair, ...]:
    """Return the pairs that stand in no other, in reading order."""
    kept: list[Pair] = []
    for pair in sorted(pairs):
        if not kept or pair.open > kept[-1].close:
            kept.append(pair)
    return tuple(kept)
