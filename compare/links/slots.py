"""Where in a bead the names stand for which no answer is found: the words around them, and what is known of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from math import log

import numpy as np

from compare.links.alike import Floats
from compare.links.cutting import Word
from compare.links.known import WORD, Texts, titled
from compare.links.spelling_out import is_spelt_out
from compare.names.gazetteer import Entity, countries, fold, lookup, unaccented
from compare.names.inflection import bases
from compare.names.likeness import likeness
from compare.names.namewords import ADDRESSES, NameWord, Standing
from compare.names.scripts import CASELESS
from compare.names.skeleton import skeletons
from compare.types import Bead, Span

_START = 4
"""Letters, or sounds less one, with which two words begin if one is made from the other: Scotland, шотландский."""

_KNOWN = 50_000
"""From this weight on the gazetteer's forms are taken for what the press of a language writes."""

_MOST_BEADS = 5
"""Beads in which a word is met, beyond which more say no more."""

_STRONG = 9.0
"""The highest likeness of two words, in standard deviations."""


class Slots:
    """The names of one bead that have no answer in it, and what speaks for one standing in another's place."""

    def __init__(self, every: Texts, number: int, bead: Bead) -> None:
        self._every, self._number, self._bead, self._answers = every, number, bead, every.answers
        self._languages = every.answers.languages
        alignment, answers = every.alignment, every.answers
        self._ours, self._theirs = answers.sources[number], answers.targets[number]
        self._text = [
            " ".join(document.sentences[index].text for index in side)
            for document, side in ((alignment.source, bead.source), (alignment.target, bead.target))
        ]
        self._keys = [{word.key for word in words} for words in (self._ours, self._theirs)]
        self.gone = _first(word for word in self._ours if self._is_gone(word))
        self.strange = _first(word for word in self._theirs if self._is_strange(word)) if self.gone else []

    def _is_gone(self, word: NameWord) -> bool:
        """Tell whether nothing in the version is the answer to a word of the original."""
        answers: Standing = self._answers.forth.get(word.key, {})
        if word.key in ADDRESSES or (word.initial and not answers and (word.common or titled(word, self._every))):
            return False
        if word.key in self._keys[1] or answers.keys() & self._keys[1]:
            return False
        if self._caseless and any(form in self._version for form in answers):
            return False
        start = unaccented(word.key)[:_START]
        return len(start) < _START or not any(one.startswith(start) for one, _ in self._words[1])

    def _is_strange(self, word: NameWord) -> bool:
        """Tell whether nothing in the original is the answer to a word of the version."""
        back = self._answers.back
        if not back.get(word.key) and (word.common or word.initial or self._languages[1] == "ar"):
            return False  # a title, a noun where nouns have capitals, or any word
        if word.key in self._keys[0] or back.get(word.key, {}).keys() & self._keys[0]:
            return False
        if not self._caseless:
            return not is_spelt_out(word.key, *self._text)
        here = (form for key in sorted(self._keys[0]) for form in self._answers.forth.get(key, ()))
        return not any(form in word.key or word.key in form for form in here)

    @property
    def _caseless(self) -> bool:
        return self._languages[1] in CASELESS

    @cached_property
    def _version(self) -> str:
        return fold(self._text[1])

    @cached_property
    def _plain(self) -> str:
        return unaccented(self._version)

    @cached_property
    def _words(self) -> list[list[tuple[str, str]]]:
        """The words of either side, with their sounds; of Chinese and Japanese those that may be names'."""
        found = []
        for side, language in enumerate(self._languages):
            if language in {"zh", "ja"}:
                words = [word.key for word in (self._ours, self._theirs)[side]]
            else:
                words = [unaccented(word) for word in WORD.findall(self._text[side])]
            found.append([(word, _sounds(word, language)) for word in dict.fromkeys(words)])
        return found

    @cached_property
    def _near(self) -> set[str]:
        """The words of names in the sentences around, in the original."""
        beads = self._answers.sources
        return {word.key for at in (self._number - 1, self._number + 1) if 0 <= at < len(beads) for word in beads[at]}

    @cached_property
    def _rows(self) -> set[int]:
        """The names of the table that the original has in this bead."""
        sentences = (self._every.alignment.source.sentences[index] for index in self._bead.source)
        rows = self._every.rows[0]
        return {rows[at] for sentence in sentences for at in range(*sentence.span) if at in rows}

    def missed(self, word: NameWord) -> dict[str, float]:
        """Return what speaks for a word of the original having been replaced."""
        others = self._answers.stands[0][word.key] - {self._number}
        answered = set().union(*self._answers.forth.get(word.key, {}).values()) - {self._number}
        known = log(1 + min(_MOST_BEADS, len(answered)))
        return {
            "answered": known,
            "always answered": len(answered) / len(others) if others else 0.5,
            "heard": self._heard(word, 1),
            "common": float(word.common),
            "initial": float(word.initial),
            **self._placed(word),
        }

    def _placed(self, word: NameWord) -> dict[str, float]:
        """Tell whether the version lacks all known forms of a place, and whether it has its state's, or its own."""
        known = lookup(word.key)
        forms = known.forms.get(self._languages[1], ()) if known and known.weight >= _KNOWN else ()
        if not forms or known is None:
            return {"known place": 0.0, "for its state": 0.0}
        state = countries().get(known.country)
        states = state.forms.get(self._languages[1], ()) if state else ()
        here = any(self._begins(form) for form, _ in forms)
        return {"known place": float(not here), "for its state": float(here or any(self._begins(f) for f, _ in states))}

    def _begins(self, form: str) -> bool:
        return unaccented(form)[: max(_START, len(form) - 3)] in self._plain

    def odd(self, word: NameWord) -> dict[str, float]:
        """Return what speaks for a word of the version having been put in."""
        answers, row = self._answers, self._every.rows[1].get(word.span.start, -1)
        others = answers.stands[1][word.key] - {self._number}
        names = {name for name, beads in answers.back.get(word.key, {}).items() if beads - {self._number}}
        known = set().union(*(answers.back[word.key][name] for name in names)) - {self._number}
        new = word.key not in self._every.words
        latin = not others and new and word.key.isascii() and self._languages[1] not in {"ru", "uk", "bg"}
        return {
            "answers": log(1 + min(_MOST_BEADS, len(known))),
            "always answers": len(known) / len(others) if others else 0.0,
            "heard in original": self._heard(word, 0),
            "common in version": float(word.common),
            "initial in version": float(word.initial),
            "told nearby": float(bool(names & self._near) or word.key in self._near),
            "same name": float(row in self._rows),
            "a name": float(row >= 0),
            "new": float(new),
            "new in Latin": float(latin),
            "fuller name": float(self._is_fuller(word)),
        }

    def _heard(self, word: NameWord, side: int) -> float:
        """Return how much the likeliest word of *side* sounds like *word*, which is of the other."""
        mine, other = self._languages[1 - side], self._languages[side]
        start, sounds = unaccented(word.key)[:_START], _sounds(word.key, mine)
        return max(
            (
                1.0 if one.startswith(start) or _same_start(sounds, heard) else likeness(one, other, word.key, mine)
                for one, heard in self._words[side]
            ),
            default=0.0,
        )

    def _is_fuller(self, word: NameWord) -> bool:
        """Tell whether the word and one beside it are a name that the original has in full elsewhere."""
        back, whole = self._answers.back, self._every.beside
        beside = [one for one in self._theirs if _touch(one, word)]
        return any(
            (one, here) in whole or (here, one) in whole
            for other in beside
            for here in sorted(back.get(other.key, {}).keys() & self._keys[0])
            for one in back.get(word.key, {})
        )

    def one_person(self, gone: NameWord, strange: NameWord) -> bool:
        """Tell whether the two words are one name's, of which the version writes another part or more: Chad; Juve."""
        others: Standing = self._answers.back.get(strange.key, {})
        pairs = ((gone.key, one) for one in others)
        return any({pair, pair[::-1]} & self._every.beside or pair[1].startswith(pair[0]) for pair in pairs)

    def one_state(self, gone: NameWord, strange: NameWord) -> bool:
        """Tell whether one word is the state that the other lies in: Athens, Greece."""
        known, other = self._entity(gone.key, 0), self._entity(strange.key, 1)
        return (
            known is not None
            and other is not None
            and known.country == other.country
            and "country" in {known.kind, other.kind}
        )

    def _entity(self, key: str, side: int) -> Entity | None:
        """Return what the gazetteer knows of a word of one side, or of the word that it is a case form of: Кремле."""
        forms = (key, *bases(key, self._languages[side]))
        return next((known for form in forms if (known := lookup(form)) is not None), None)

    def apart(self, gone: NameWord, strange: NameWord) -> bool:
        """Tell whether the strange word stands beside a name that *gone* has no place beside: Joko Widodo for Joko."""
        beside = [one.key for one in self._theirs if _touch(one, strange)]
        known = {key for one in beside for key in self._answers.back.get(one, ())} & self._keys[0]
        return bool(known) and not any(_touch(one, gone) for one in self._ours if one.key in known)

    def pairs(self) -> dict[tuple[int, int], dict[str, float]]:
        """Return what speaks for a strange word standing in the place of one that is gone, by their places."""
        links = self._every.links
        alike = links.alike(self._number)
        rows = [_places(links.source(self._number).words, word.span) for word in self.gone]
        columns = [_places(links.target(self._number).words, word.span) for word in self.strange]
        starts = [
            {word.span.start: at for at, word in enumerate(side.words)}
            for side in (links.source(self._number), links.target(self._number))
        ]
        made = {(starts[0][link.source.start], starts[1][link.target.start]) for link in links.pairs(self._number)}
        return {
            (one, two): self._pair(self.gone[one], self.strange[two]) | _slot(alike, rows[one], columns[two], made)
            for one in range(len(rows))
            for two in range(len(columns))
            if rows[one] and columns[two]
        }

    def _pair(self, gone: NameWord, strange: NameWord) -> dict[str, float]:
        known, other = lookup(gone.key), lookup(strange.key)
        kinds = 0.0 if known is None or other is None else 1.0 if known.kind == other.kind else -1.0
        return {
            "sound alike": likeness(gone.key, self._languages[0], strange.key, self._languages[1]),
            "of a kind": kinds,
            "one in capitals": float(self._one_in_capitals(gone, strange)),
            "no capitals": float(self._caseless),
        }

    def _one_in_capitals(self, gone: NameWord, strange: NameWord) -> bool:
        return not self._caseless and len({_in_capitals(text) for text in self._quoted(gone, strange)}) == 2

    def _quoted(self, gone: NameWord, strange: NameWord) -> tuple[str, str]:
        return self._every.alignment.source.quote(gone.span), self._every.alignment.target.quote(strange.span)

    def spelt_out(self, gone: NameWord, strange: NameWord) -> bool:
        """Tell whether one word may stand for a letter of the other: AMLO, Andrés Manuel López Obrador."""
        if not self._one_in_capitals(gone, strange):
            return False
        short, long = self._quoted(gone, strange)
        languages = self._languages
        if not _in_capitals(short):
            short, long, languages = long, short, (languages[1], languages[0])
        letters = {*short.casefold(), *(_sounds(letter, languages[0])[:1] for letter in short)}
        return long[:1].casefold() in letters or _sounds(long, languages[1])[:1] in letters


def _slot(alike: Floats, rows: Sequence[int], columns: Sequence[int], made: set[tuple[int, int]]) -> dict[str, float]:
    """Return what vectors and links say of two words, which are *rows* and *columns* of *alike*."""
    before = (rows[0] - 1, columns[0] - 1) in made
    behind = (rows[-1] + 1, columns[-1] + 1) in made
    others, rest = np.delete(alike[rows], columns, axis=1), np.delete(alike[:, columns], rows, axis=0)
    return {
        "alike": float(alike[np.ix_(rows, columns)].max(axis=0).mean()) / _STRONG,
        "meant": float(others.max(axis=1, initial=0.0).mean()) / _STRONG,
        "meant in original": float(rest.max(axis=0, initial=0.0).mean()) / _STRONG,
        "neighbours": float(before) + float(behind),
        "linked": float(any((row, column) in made for row in rows for column in columns)),
    }


def _first(words: Iterable[NameWord]) -> list[NameWord]:
    """Return the first of equal words."""
    return list({word.key: word for word in reversed(list(words))}.values())[::-1]


def _touch(one: NameWord, two: NameWord) -> bool:
    return 1 in {two.span.start - one.span.end, one.span.start - two.span.end}


def _places(words: Sequence[Word], span: Span) -> list[int]:
    return [at for at, word in enumerate(words) if word.span.start < span.end and span.start < word.span.end]


def _in_capitals(word: str) -> bool:
    """Tell whether a word is made of initials: BBC, MPs."""
    return word[:2].isupper()


def _sounds(word: str, language: str) -> str:
    readings = skeletons(word, language)
    return readings[0].sounds if readings else ""


def _same_start(one: str, two: str) -> bool:
    return len(one) > _START < len(two) and one[: _START + 1] == two[: _START + 1]
