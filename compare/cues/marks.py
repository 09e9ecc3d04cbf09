"""
Quotation marks, as data: which open, which close, and what stands between them.

Source: Unicode CLDR 47, delimiters, and the usage of the press where it departs
from it (see `compare.languages`).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from compare.types import Span

_QUOTED = re.compile(
    "«([^«»]+?)»|„([^„“”]+?)[“”]|“([^“”„]+?)[”“]|”([^“”]{2,}?)”|»([^«»]{2,}?)«|「([^「」]+?)」|『([^『』]+?)』"
    "|(?<!\\w)\"([^\"]{2,}?)\"|(?<![\\w’'])‘([^‘’]{2,}?)’(?!\\w)|(?<![\\w'])'((?!\\s)[^']{12,}?(?<!\\s))'(?!\\w)|''([^']{2,}?)''"
)

_MARK = re.compile(
    "[«»“”„\"「」『』‹›《》〝〟‘‚]|''|(?<!\\w)'(?=\\w)|[.,!?…]['’](?!\\w)|(?:^|(?<=\\s)),(?=\\w)|^\\s*[–—―-]\\s"
)


class Quotation(NamedTuple):
    """A quotation in a text."""

    span: Span
    """With its marks."""

    inside: Span
    """Without them."""


def quotations(text: str) -> list[Quotation]:
    """Return what stands in quotation marks of any language in *text*; single marks only round several words."""
    found = []
    for match in _QUOTED.finditer(text):
        group = int(match.lastindex or 0)
        found.append(Quotation(Span(*match.span()), Span(*match.span(group))))
    return found


def has_mark(text: str) -> bool:
    """
    Tell whether *text* has a quotation mark of any kind.

    So has a line of dialogue that a dash opens; an apostrophe counts only before a word or behind a full stop or
    comma, and a comma only before a word.
    """
    return _MARK.search(text) is not None


def count_marks(text: str) -> int:
    """Count the quotation marks of *text* that no apostrophe looks like."""
    return sum(char in '«»“”„"「」『』‹›〝〟' for char in text) + text.count("''")


def is_balanced(text: str) -> bool:
    """Tell whether the quotation marks of *text* that no apostrophe looks like come in pairs, none inside another."""
    return count_marks(text) == 2 * len(quotations(_single(text)))


def _single(text: str) -> str:
    """Take out what an apostrophe looks like."""
    return re.sub("(?<!')'(?!')|[‘’]", "", text)
