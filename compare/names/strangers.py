"""
A person in another one's place: two full names of one bead of which no word answers to a word of the other side.

Names are transcribed, never translated, between scripts that write vowels. A full name of the original that
nothing in its bead sounds like, and one full name of the version that sounds like nothing of the original's, are
two people, whether or not either is met again.

Limits: titles of works and bodies are translated, so names with a common word are left alone; only scripts with
vowels are judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from compare.names.counterparts import Gap
from compare.names.gazetteer import lookup
from compare.names.grammar import PARTICLES, common_words, is_institution
from compare.names.inflection import bases
from compare.names.likeness import likeness
from compare.names.scripts import script_of
from compare.names.tokens import Token, tokens
from compare.types import Alignment, Document, Mention, NameTable

_VOWELLED = frozenset({"Latn", "Cyrl", "Grek"})

_HEARD = 0.25
"""Likeness from which a word may be an answer after all."""

_LEAST = 2
"""Letters of a word of a name."""

_COMPOUND = re.compile(r"-[^\W\d_]*[a-zа-я]|^[A-Za-z]{2,4}-", re.UNICODE)
"""What makes an adjective or a noun of a name: Pro-Trump, Trump-tirade."""

_GREAT = 500_000
"""Weight from which a place is meant; people bear the names of lesser ones."""


def strangers(table: NameTable, alignment: Alignment, column: int) -> Iterator[Gap]:
    """Yield the full names of the original with the full name that stands in their place in document *column*."""
    finder = _Finder(table, alignment, column)
    for number in range(len(alignment.beads)):
        yield from finder.bead(number)


class _Finder:
    def __init__(self, table: NameTable, alignment: Alignment, column: int) -> None:
        self.names, self.alignment, self.columns = table.names, alignment, (0, column)
        self.languages = (alignment.source.primary_language, alignment.target.primary_language)
        self.seen = [table.by_sentence(document) for document in self.columns]
        self.words: list[Mapping[int, list[Token]]] = [_capitals(alignment.source), _capitals(alignment.target)]

    def bead(self, number: int) -> Iterator[Gap]:
        """Yield the one pair of full names of a bead that nothing answers to, if there is one."""
        bead = self.alignment.beads[number]
        sides = [self.lone(side, bead.source if side == 0 else bead.target, number) for side in (0, 1)]
        if all(len(side) == 1 for side in sides):
            (row, mention), (other, instead) = sides[0][0], sides[1][0]
            yield Gap(number, 0, row, mention, (other, instead))

    def lone(self, side: int, sentences: Sequence[int], number: int) -> list[tuple[int, Mention]]:
        """Return the full names of one side of a bead to which no word of the other side answers."""
        found = [
            (row, mention)
            for sentence in sentences
            for row, mention in self.seen[side].get(sentence, ())
            if not self.names[row].cells[self.columns[1 - side]] and self.full(mention.text, side)
        ]
        if not found:
            return []
        beads = self.alignment.beads[max(0, number - 1) : number + 2]
        others = {
            token.key
            for bead in beads
            for sentence in (bead.target if side == 0 else bead.source)
            for token in self.words[1 - side].get(sentence, ())
        }
        return [one for one in found if not self.answered(one[1].text, others, side)]

    def full(self, text: str, side: int) -> bool:
        """Tell whether a name is a person's first name and surname, as far as its words tell."""
        words = _words(text)
        language = self.languages[side]
        if len(words) < 2 or text.isupper() or script_of(text) not in _VOWELLED:
            return False
        if any(len(word) < _LEAST or is_institution(word) for word in words) or _COMPOUND.search(text):
            return False
        known = lookup(text)
        if known is not None and known.kind != "person":
            return False
        common = common_words(language) | common_words("en")
        return not any(word in common or _is_place(word) for word in words)

    def answered(self, text: str, others: set[str], side: int) -> bool:
        """Tell whether any word of a name is, or sounds like, one of *others*."""
        mine, theirs = self.languages[side], self.languages[1 - side]
        return any(
            word == other or likeness(word, mine, other, theirs) >= _HEARD
            for part in _words(text)
            for word in (part, *bases(part, mine))
            for form in others
            for other in (form, *bases(form, theirs))
        )


def _is_place(word: str) -> bool:
    known = lookup(word)
    return known is not None and known.kind != "person" and known.weight >= _GREAT


def _words(text: str) -> list[str]:
    words = [word.strip(".") for word in text.casefold().replace("-", " ").split()]
    return [word for word in words if word not in PARTICLES and len(word) > 1]


def _capitals(document: Document) -> Mapping[int, list[Token]]:
    found: dict[int, list[Token]] = {}
    for token in tokens(document):
        if token.capital:
            found.setdefault(token.sentence, []).append(token)
    return found
