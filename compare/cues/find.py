"""Where cue words stand in a text."""

from __future__ import annotations

import re
from functools import lru_cache

from compare.languages import language_of
from compare.types import Span

_SIGNS = "[\u064b-\u0652]*"  # Arabic vowel signs, which a text may have or not

_LETTER = re.compile(r"\[[^\]]*\]|[\u0621-\u064a]")


def found(pattern: str, text: str, language: str) -> list[Span]:
    """
    Return where *pattern* matches whole words of *text*; anywhere in a language without spaces.

    The pattern is of the tables in this package: alternatives separated by
    ``|``, lower-case; line breaks and the spaces around a bar are for the reader.
    """
    return [Span(*match.span()) for match in _compiled(pattern, language_of(language).spaces).finditer(folded(text))]


def folded(text: str) -> str:
    """Return *text* in lower case with straight apostrophes; as long as it was."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(char.lower()[:1] for char in text)
    return lower.replace("’", "'").replace("ʼ", "'")


@lru_cache(maxsize=256)
def _compiled(pattern: str, spaces: bool) -> re.Pattern[str]:
    alternatives = "|".join(filter(None, (part.strip() for line in pattern.splitlines() for part in _split(line))))
    alternatives = _LETTER.sub(lambda match: match[0] if match[0][0] == "[" else match[0] + _SIGNS, alternatives)
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)" if spaces else alternatives)


def _split(line: str) -> list[str]:
    """Split at the bars that stand in no bracket."""
    parts, depth, start = [], 0, 0
    for place, char in enumerate(line):
        depth += (char in "([") - (char in ")]")
        if char == "|" and not depth:
            parts.append(line[start:place])
            start = place + 1
    return [*parts, line[start:]]
