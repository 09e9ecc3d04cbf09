"""Putting number words together: "two hundred and five thousand" is one number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from compare.figures.letters import lowered
from compare.figures.numerals.vocabulary import Kind, Part, joints, look_up, vocabulary


class Numeral(NamedTuple):
    """A number in words, as it stands in a text."""

    value: int

    start: int

    end: int

    certain: bool
    """False if the word is approximate or may be something else: an article, "second", German "acht"."""


_SMALLEST = 3  # one and two are articles, duals, "both", "another", "again"
_DOUBTFUL = frozenset(
    {
        "acht", "achten", "beide", "paar", "elf",  # German and Dutch: respect, both, a few, an elf
        "six", "neuf", "tiers", "quart", "second", "seconde",  # French: six, new, third parties
        "sei", "terzi", "terza", "quarti",  # Italian: you are, third parties
        "cuarto", "cuartos", "quinta", "tercios", "quarto", "quartos", "terça", "quarta", "sexta",  # rooms, weekdays
        "score", "quarter", "quarters", "third", "thirds",
        "сорока", "пол", "третьего", "третьей", "третьих", "трети", "третій", "пет",  # a magpie, half, third parties
        "on", "yüz", "bin", "kırk", "yarı", "çift", "altı", "dolu", "beşi", "üçü",  # Turkish: ten, face, pair
        "set", "stě", "sta", "šest", "pět", "čtvrt", "třetí", "středa", "pátek", "pátý",  # Czech
        "pół", "setki", "trzecie", "trzeci",
    }
)  # fmt: skip
"""Words whose sense is often another one; they count as evidence only."""


_HALF = re.compile(r"(?:halb|half|wpół do|půl|пів на|половин\w+|пол|demi)[\s-]*$", re.IGNORECASE)
"""Before a numeral, it makes an hour: "halb fünf" is half past four."""


def numerals(text: str, code: str) -> Iterator[Numeral]:
    """Yield the numbers that *text* spells out, in order; *code* is a primary language subtag."""
    run: list[tuple[Part, re.Match[str]]] = []
    for match in _tokens(code).finditer(text):
        word = lowered(match.group())
        parts = look_up(word, code)
        if run and not _adjacent(text, run[-1][1], match, code):
            yield from _read(run, code, text)
            run = []
        if parts:
            run += ((part._replace(joined=part.joined or _tied(text, match, code)), match) for part in parts)
    yield from _read(run, code, text)


@lru_cache(maxsize=64)
def _tokens(code: str) -> re.Pattern[str]:
    long = sorted((form for form in vocabulary(code) if "-" in form or " " in form), key=len, reverse=True)
    return re.compile(
        "|".join([*(rf"(?<!\w){re.escape(form)}(?!\w)" for form in long), r"[^\W\d_]+(?:['’][^\W\d_]+)*"]),
        re.IGNORECASE,
    )


def _adjacent(text: str, before: re.Match[str], match: re.Match[str], code: str) -> bool:
    gap = text[before.end() : match.start()].lower()
    return before is match or not gap.strip(" \u00a0-\u2010\u2011") or gap.strip() in joints(code)


def _tied(text: str, match: re.Match[str], code: str) -> bool:
    before = text[max(0, match.start() - 6) : match.start()].lower().split()
    return bool(before) and before[-1] in joints(code)


class _Sum:
    """A number as it grows, word by word."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.total = 0
        self.group = 0
        self.factor = 10**18
        self.closed = False
        self.rough = False
        self.empty = True

    def takes(self, part: Part) -> bool:
        """Add *part* if it continues the number; otherwise leave the number as it is."""
        if self.closed and (self.rough or not (part.kind is Kind.ORDINAL and self._adds(part))):
            return False
        if part.kind is Kind.APPROXIMATE and not self.empty:
            return False
        if part.kind is Kind.FACTOR:
            return self._multiply(part.value)
        if not self._adds(part):
            return False
        self.group += part.value
        self.empty = False
        self.rough = part.kind is Kind.APPROXIMATE
        ends = part.kind is Kind.ORDINAL and not (self.code == "ar" or part.value % 10 == 0)
        self.closed = ends or part.kind is Kind.APPROXIMATE or (part.kind is Kind.ORDINAL and self.code != "ar")
        return True

    def _adds(self, part: Part) -> bool:
        value, rest = part.value, self.group % 100
        if self.empty or not self.group:
            return value < 1000
        if value >= 100:
            return False
        if value < 10:
            return rest == 0 or (rest % 10 == 0 and (rest >= 20 or self.code == "tr"))
        return rest == 0 or self._inverts(part, rest)

    def _inverts(self, part: Part, rest: int) -> bool:
        """Tell whether a ten may follow what is not round: soixante-dix, einundzwanzig, خمسة وعشرون, ثلاثة عشر."""
        if self.code == "fr":
            return rest in {60, 80} and part.value < 20
        if self.code == "ar":
            return rest < 10 and (part.value == 10 or part.joined)
        return self.code in {"de", "nl", "cs"} and rest < 10 and part.value >= 20 and part.joined

    def _multiply(self, factor: int) -> bool:
        if factor == 100:
            if self.group >= 100 or (self.group == 0 and self.total and not self.empty and self.factor < 100):
                return False
            self.group = max(self.group, 1) * 100
        elif self.group or self.empty:
            if factor >= self.factor and not self.empty:
                return False
            self.total += max(self.group, 1) * factor
            self.group, self.factor = 0, factor
        elif factor > self.factor:
            self.total, self.factor = self.total * factor, factor  # mil millones
        else:
            return False
        self.empty = False
        return True

    @property
    def value(self) -> int:
        """What it has come to."""
        return self.total + self.group


def _read(run: list[tuple[Part, re.Match[str]]], code: str, text: str) -> Iterator[Numeral]:
    """Cut a run of number words into numbers."""
    position = 0
    while position < len(run):
        total, start = _Sum(code), position
        while position < len(run) and total.takes(run[position][0]):
            position += 1
        if position == start:
            position += 1  # a factor alone that nothing can be made of
            continue
        words = run[start:position]
        certain = total.value >= _SMALLEST and not any(part.kind is Kind.APPROXIMATE for part, _ in words)
        if len(words) == 1:
            certain = certain and words[0][1].group().lower() not in _DOUBTFUL and words[0][0].kind is not Kind.FACTOR
        begin = words[0][1].start()
        certain = certain and not _HALF.search(text, max(0, begin - 12), begin)
        yield Numeral(total.value, begin, words[-1][1].end(), certain)
