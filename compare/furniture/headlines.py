"""The headline's leftovers: the site's name behind it, and the headline again as an address spells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from compare.furniture.lines import Line
from compare.furniture.phrases import fold, phrases
from compare.types import Metadata

_SUFFIX = re.compile(r"(?P<head>.*\S)(?P<gap>\s+(?P<mark>[|｜–—•·\-])\s*)(?P<name>[^|｜•·]{2,40})")
_DOMAIN = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}", re.IGNORECASE)
_HANDLE = re.compile(r"@([\w.]{2,40})")
_PUNCTUATION = re.compile(r"[.,;:!?…\"“”„«»()؟،。，！？：；「」]")
_SLUG_SHARE = 0.6
"""A slug repeats at least so much of its headline; less may be a heading that quotes it."""

_SLUG_SHORTEST = 12
"""A shorter slug could be any line, in letters and digits."""

_SLUG_LINES = 4
"""A slug stands within so many lines below the headline."""

_ALIKE = 88
"""Similarity (0 to 100) above which a hyphenated line is the transliterated headline."""


class Suffix(NamedTuple):
    """The site's name behind a headline."""

    start: int
    """Where it begins in the headline, at its dash or bar."""

    name: str


def key_of(text: str) -> str:
    """Return *text* as an address would spell it, without its separators."""
    from anyascii import anyascii

    return "".join(c for c in anyascii(text).casefold() if c.isalnum())


def site_suffix(headline: str, metadata: Metadata, evidence: Sequence[str], body: str) -> Suffix | None:
    """
    Return the site's name behind *headline*, if something bears it out.

    *evidence* are lines known to be leftovers, *body* is the text without
    them. A bar is enough. Behind a dash stands as often who said it
    ("… – Zelensky"), so there the name must recur in the leftovers or the
    address, or look like a paper's and be mentioned nowhere in the article.
    """
    match = _SUFFIX.fullmatch(headline)
    if match is None or not _is_name(match["name"]) or len(match["head"]) < 2 * len(match["name"].split()):
        return None
    name = match["name"]
    found = Suffix(match.start("gap") + len(match["gap"]) - len(match["gap"].lstrip()), name)
    if _recurs(name, metadata, evidence):
        return found
    if fold(name) in fold(body):
        return None
    if match["mark"] in "|｜" or _DOMAIN.fullmatch(name):
        return found
    return found if _is_outlet(name) else None


def _is_outlet(name: str) -> bool:
    """Return True if *name* begins or ends with a word that papers are called by."""
    words = fold(name).split()
    known = phrases("outlet")
    wide = tuple(word for word in known if ord(word[0]) > 0x2E80)
    return words[0] in known or words[-1] in known or (bool(wide) and name.endswith(wide))


def _is_name(name: str) -> bool:
    """Return True if *name* is short and its words begin with capitals (where there are any)."""
    words = name.split()
    if len(words) > 4 or re.search(r"[!?…,;:\"“”«»]|\.$", name):
        return False
    long = [word for word in words if len(word) > 3] or words[-1:]
    if _DOMAIN.fullmatch(name) or all(not word[0].islower() and not word.isdigit() for word in long):
        return True
    return not words[0][0].islower() and _is_outlet(name)


def _recurs(name: str, metadata: Metadata, evidence: Sequence[str]) -> bool:
    """Return True if the name stands in a handle, in a leftover's credit, or in the page's address."""
    key = key_of(name)
    if len(key) < 3:
        return False
    hosts = [urlsplit(metadata.url).hostname or ""] if metadata.url else []
    handles = [handle for line in evidence for handle in _HANDLE.findall(line)]
    if len(key) > 3 and any(key in key_of(place) for place in (*hosts, *handles)):
        return True
    return any(fold(name) in fold(line) for line in evidence)


def slugs(lines: Sequence[Line], headlines: Sequence[str]) -> list[int]:
    """Return the places in *lines*, after the first, of those that repeat a headline as its address does."""
    keys = [key for key in map(key_of, headlines) if len(key) >= _SLUG_SHORTEST]
    return [place for place in range(1, min(len(lines), 1 + _SLUG_LINES)) if _is_slug(lines[place].text.strip(), keys)]


def _is_slug(text: str, keys: Sequence[str]) -> bool:
    """Return True if *text* is one of *keys*, or its beginning, without punctuation."""
    from rapidfuzz.fuzz import ratio

    if _PUNCTUATION.search(text):
        return False
    key = key_of(text)
    hyphened = " " not in text and text.count("-") + text.count("_") > 1
    for headline in keys:
        if len(key) < max(_SLUG_SHORTEST, _SLUG_SHARE * len(headline)):
            continue
        if headline.startswith(key):
            return True
        if hyphened and ratio(key, headline[: len(key)]) >= _ALIKE:
            return True
    return False
