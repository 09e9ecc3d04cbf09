"""
The words by which pages announce their leftovers, from one data file a language.

A file has these sections, one entry a line or several set apart by ``|``:

* ``[related]``: labels before a link to another article (``READ ALSO``);
* ``[credit]``: labels before a photographer's or agency's name (``Photo``);
* ``[share]``: beginnings of an invitation or a notice (``Subscribe to our newsletter``);
* ``[whole]``: the same, but only as a line of its own (``Advertisement``);
* ``[sound]``: how an embed credits its music (``original sound``);
* ``[outlet]``: words that only a news site's name ends or begins with (``Times``).

A ``*`` at the end of an entry stands for a platform's name (``Share on *``).
All languages are looked up in every text: a translation often keeps the
label of its original.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

_APOSTROPHES = str.maketrans("’ʼ‘`´", "'''''")
_LONGEST = 80
"""No entry is longer, in code points."""

_PLATFORM = re.compile(
    r"(?:facebook|twitter|x|whatsapp|telegram|viber|linkedin|instagram|tiktok|youtube|reddit|email|e-mail|微信|微博|朋友圈)(?!\w)"
)
_SPACE = re.compile(r"\s+")


def fold(text: str) -> str:
    """Return *text* for comparing with a phrase: casefolded, one kind of space and of apostrophe."""
    return _SPACE.sub(" ", text.translate(_APOSTROPHES)).strip().casefold().replace("i̇", "i")


@cache
def phrases(section: str) -> tuple[str, ...]:
    """Return the folded entries of *section* in all languages, the longest first."""
    found: set[str] = set()
    for file in resources.files("compare.furniture").joinpath("phrases").iterdir():
        if file.name.endswith(".txt"):
            found.update(_entries(file.read_text(encoding="utf-8"), section))
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))


def _entries(data: str, wanted: str) -> list[str]:
    """Return the folded entries of one section of one file."""
    section = ""
    entries: list[str] = []
    for raw in data.splitlines():
        line = raw.partition("#")[0].strip()
        if line.startswith("["):
            section = line.strip("[]")
        elif section == wanted:
            entries.extend(fold(part) for part in line.split("|") if part.strip())
    return entries


@cache
def _by_head(section: str) -> dict[str, tuple[str, ...]]:
    """Return the entries of *section* by their first character: a long text asks for every line."""
    heads: dict[str, tuple[str, ...]] = {}
    for phrase in phrases(section):
        heads[phrase[0]] = (*heads.get(phrase[0], ()), phrase)
    return heads


def label_of(line: str, section: str) -> str | None:
    """Return the phrase of *section* that *line* begins with, if it ends there at the end of a word."""
    folded = fold(line[:_LONGEST])
    for phrase in _by_head(section).get(folded[:1], ()):
        stem = phrase.rstrip("*")
        rest = folded[len(stem) :]
        if not folded.startswith(stem):
            continue
        if _PLATFORM.match(rest) if stem != phrase else not (rest[:1].isalnum() and _spaced(stem)):
            return stem
    return None


def _spaced(phrase: str) -> bool:
    """Return True if *phrase* is of a script that sets spaces between words."""
    return ord(phrase[-1]) < 0x2E80
