"""Decide whether a stop ends its sentence."""

from __future__ import annotations

import re
from typing import NamedTuple

from compare.segment.marks import Marks
from compare.segment.rules import Rules

_TOKEN = re.compile(r"[^\s\"“”„«»‹›‘‚()\[\]{}（）「」『』,;:!?…/—–·・،؛，、；：！？。]*\Z")
_WORD = re.compile(r"[^\W_]+(?:['’‘\-][^\W_]+)*")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}[.\-‐]+)*[^\W\d_]{1,2}")
_ENUMERATOR = re.compile(r"\W*(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[^\W\d_])")
_SITE = re.compile(r"\w[\w\-]{2,}\.[a-z]{2,6}\Z")
_VOWELS = frozenset("aeiouyàáâäåæèéêëěìíîïòóôöøùúûüůýąęıаеёиоуыэюяіїєъ")
_ROMAN = re.compile(r"[IVXLC]{2,}")
_DASHES = "—–-−―"
_ELIDED = re.compile(r"['’]|\w{1,5}['’](?=\w{2})")
_KANA = re.compile(r"(?:と|って|との|という|といった|などと|は|が|を|に|の|で|も|へ|や|から|まで)")
_REACH = 48
"""How many code points behind a quotation its reporting verb may stand."""

_SAYING = 60
"""In a script without capitals, a longer quotation inside a sentence is cut into its own sentences."""

_LONG = 5
"""A lower-case word of so many letters is no abbreviation, even if a lower-case word follows its full stop."""


class Gap(NamedTuple):
    """A stop, and what lies between it and the next word; offsets into the line."""

    stop: int
    """Where the stop begins."""

    stopped: int
    """Where the stop ends."""

    end: int
    """Where the sentence ends, if it does: behind its closing marks."""

    after: int
    """Where the next word begins."""


def joins(gap: Gap, line: str, start: int, *, proposed: bool, marks: Marks, rules: Rules) -> bool:
    """
    Return True if the stop at *gap* does not end the sentence that began at *start*.

    *proposed* says that sentencex cut there. *marks* are the quotation marks
    and brackets of *line*.
    """
    follower = line[gap.after]
    stop = line[gap.stop : gap.stopped]
    goes_on = follower in ",;:.…!?،؛，、；：。%°" or _enclosed(gap, line, start, marks, rules)
    if goes_on or not _says_something(line, start, gap.stop) or _reported(gap, line, marks, rules):
        return True
    if not rules.cased and stop.startswith(("…", "..")) and gap.end == gap.stopped:
        return True
    lower = _next_is_lower(line, gap)
    if stop != "." or (lower and (follower in _DASHES or gap.end > gap.stopped)):
        return lower
    token = _TOKEN.search(line[max(start, gap.stop - 40) : gap.stop])
    if token is None or not token[0]:
        return lower
    if gap.stop - start <= 8 and _ENUMERATOR.fullmatch(line[start : gap.stop]):
        return True
    return _abbreviated(token[0], gap, line, start, lower=lower, proposed=proposed, rules=rules)


def _says_something(line: str, start: int, end: int) -> bool:
    """Return True if a word or a sign such as an emoji stands before the stop, not a lone dash or mark."""
    return end - start > 8 or any(character.isalnum() or character > "\u2190" for character in line[start:end])


def _next_is_lower(line: str, gap: Gap) -> bool:
    """Return True if the next word has a small initial; a dash, and Dutch ``’s`` before a capital, do not count."""
    rest = line[gap.after : gap.after + 8].lstrip(_DASHES + " \u00a0\u202f")
    clitic = line[gap.after - 1] in "'’‘" and re.match(r"\w \w", rest) is not None and rest[2].isupper()
    return rest[:1].islower() and not clitic


def _abbreviated(word: str, gap: Gap, line: str, start: int, *, lower: bool, proposed: bool, rules: Rules) -> bool:
    """Return True if the full stop behind *word* belongs to an abbreviation, an initial or a number."""
    starter = _starter(line, gap.after, rules)
    tail = line[max(start, gap.stop - 24) : gap.stop].replace("\u00a0", " ").replace("\u202f", " ").casefold()
    verdict = _listed(word.casefold(), tail, starter=starter, lower=lower, digit=line[gap.after].isdigit(), rules=rules)
    if verdict is not None:
        return verdict
    if word.isdecimal() or _ROMAN.fullmatch(word):
        counts = rules.ordinals and len(word) < 4 and line[gap.after - 1].isspace() and line[gap.after].isalnum()
        return lower or (counts and not starter)
    if _is_initial(word):
        return not starter
    if lower:
        return len(word) < _LONG or not word.isalpha()
    return not (proposed or starter or _SITE.search(word))


def _is_initial(word: str) -> bool:
    """Return True if *word* stands for a name (``J.-P``, ``Дж``) or is a single letter."""
    if len(word) == 1:
        return word.isalpha()
    if not word[0].isupper() or not _INITIALS.fullmatch(word):
        return False
    return not word.isalpha() or word in {"Yu", "Ya"} or (word[1].islower() and not _VOWELS & set(word.casefold()))


def _listed(word: str, tail: str, *, starter: bool, lower: bool, digit: bool, rules: Rules) -> bool | None:
    """Return what the language's lists say about *word*, the end of *tail*; None if they do not know it."""
    two = " ".join(tail.split()[-2:])
    three = " ".join(tail.split()[-3:])
    elided = _ELIDED.match(word)
    forms = {word, two, three} | ({word[elided.end() :]} if elided else set())
    if forms & rules.number:
        return digit
    if forms & rules.end:
        return lower
    if forms & rules.before:
        return True
    if forms & rules.inside:
        return not starter
    return None


def _starter(line: str, after: int, rules: Rules) -> bool:
    """Return True if the next word is one that has a capital only at the beginning of a sentence."""
    word = _WORD.match(line, after)
    if word is None:
        return False
    if word[0] not in rules.starters and word[0].partition("’")[0].partition("'")[0] not in rules.starters:
        return False
    return line[word.end() : word.end() + 1] != "."


def _enclosed(gap: Gap, line: str, start: int, marks: Marks, rules: Rules) -> bool:
    """Return True if the stop stands in brackets, or in a quotation that its sentence goes on around."""
    pair = marks.around(gap.end if rules.cased else gap.stop)
    if pair is None:
        return False
    opens_sentence = not line[start : min(pair.open, start + 80)].strip()
    if pair.bracket:
        return not opens_sentence and pair.open >= start
    led_in = (
        line[max(start, pair.open - 3) : pair.open].rstrip().endswith((":", ",", "，", "、", "：", "—", "–", "-", "،"))
    )
    if opens_sentence or led_in or pair.open < start:
        return False
    rest = line[pair.close + 1 : pair.close + 4].lstrip()
    if not rules.cased:
        return pair.close - pair.open <= _SAYING
    return rest[:1].islower() or rest[:1] in tuple(",;，、")


def _reported(gap: Gap, line: str, marks: Marks, rules: Rules) -> bool:
    """Return True if a quotation closes behind the stop and the next words say who spoke."""
    closed = [place for place in range(gap.stopped, gap.end) if place in marks.closing]
    if not closed or not rules.reporting or any(place in marks.opening for place in range(gap.end, gap.after)):
        return False
    rest = line[gap.after : gap.after + _REACH]
    if not rules.spaces:
        if line[gap.end - 1] in "」』" and _KANA.match(rest):
            return True
        clause = re.match(r"[^，。！？：；、“”「」『』\s]*", rest)
        if clause is None or rest[clause.end() :].startswith("："):
            return False
        return clause[0][:14].rstrip("了着著道").endswith(tuple(rules.reporting)) or clause[0].startswith("と")
    clause = re.match(r"[^.!?:;,،؛«»“”\"]*", rest)
    if clause is None or rest[clause.end() :].startswith(":"):
        return False
    words = [word.casefold() for word in _WORD.findall(clause[0])[:3]]
    return any(word in rules.reporting for word in words)
