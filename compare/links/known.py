"""All that is known of the names of an original and a version, gathered once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from compare.links.lexicon import is_listed, known, together
from compare.links.linker import Linked, linked
from compare.names.gazetteer import fold, lookup
from compare.names.namewords import Answers, NameWord
from compare.plugins import Context
from compare.types import Alignment, NameTable

WORD = re.compile(r"[^\W\d_]{3,}")
"""A word that is held against a name; shorter ones sound like too many."""


_TRANSLATED = 0.3
"""How often two words stand for each other from which on they are translations."""


@dataclass(frozen=True, slots=True)
class Texts:
    """An original and a version with all that is known of their names."""

    alignment: Alignment
    links: Linked
    answers: Answers
    rows: tuple[Mapping[int, int], Mapping[int, int]]
    """For either side, the rows of the name table by where their mentions' letters stand."""

    words: frozenset[str]
    """The words of the original, folded."""

    beside: frozenset[tuple[str, str]]
    """Which words of names stand beside each other in the original."""


def gathered(alignment: Alignment, context: Context) -> Texts:
    """Return what `texts` does; worked out once for all checks of a run."""
    key = "known names", id(alignment)
    if key not in context.memo:
        context.memo[key] = texts(alignment, linked(alignment, context), context.names, context.document)
    found: Texts = context.memo[key]
    return found


def texts(alignment: Alignment, links: Linked, names: NameTable, column: int) -> Texts:
    """Gather what is known of the names of *alignment*, whose version is document *column* of *names*."""
    rows = [
        {
            place: row
            for row, name in enumerate(names.names)
            for form in name.cells[document]
            for mention in form.mentions
            for place in range(mention.span.start, mention.span.end)
        }
        for document in (0, column)
    ]
    answers = Answers(alignment)
    words = {key for ours in answers.sources for key, *_ in ours} | set(WORD.findall(fold(alignment.source.text)))
    beside = {
        (left.key, right.key)
        for ours in answers.sources
        for left, right in pairwise(ours)
        if right.span.start - left.span.end == 1
    }
    return Texts(alignment, links, answers, (rows[0], rows[1]), frozenset(words), frozenset(beside))


def titled(word: NameWord, every: Texts) -> bool:
    """Tell whether a word of the original has its capital from a headline or a quotation, and is met there alone."""
    source, beads = every.alignment.source, every.answers.stands[0].get(word.key, set())
    return (
        word.initial
        and len(beads) < 2
        and lookup(word.key) is None
        and all(word.span.start != sentence.span.start for sentence in source.sentences)
    )


def translated(one: str, other: str, languages: tuple[str, str], *, whole: bool) -> bool:
    """
    Tell whether the lexicon has two words for translations of one another: Snow, Nieve; America, Amerika.

    With *whole* it must have the other as it is written: a slip has the stem of what is right.
    """
    if whole and not is_listed(other.casefold(), languages[1]):
        return False
    entries = known([one.casefold()], *languages), known([other.casefold()], *languages[::-1])
    return float(together(*entries)[0, 0]) >= _TRANSLATED
