"""
Where the words of a version stand, in any inflection.

Two words are forms of one if `compare.links.forms.same` says so. It is asked of those words only that begin alike, hold
one another's beginning, or share an Arabic root: so that a long text costs no more for each word than a short one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from compare.languages import language_of
from compare.links.forms import base, letters, roots, same

_START, _PART = 3, 4
"""Letters that forms of one word begin alike with, and that a word within another has, at least; see `same`."""


_PAIR = 2
"""Characters in a row that the lines are found by where nothing separates words."""


class Vocabulary:
    """The words of a version by the beads they stand in."""

    def __init__(self, language: str) -> None:
        self._language, self._spaces = language, language_of(language).spaces
        self._beads: defaultdict[str, set[int]] = defaultdict(set)
        self._families: defaultdict[str, set[int]] = defaultdict(set)
        self._lines: dict[int, str] = {}
        self._starts: defaultdict[str, set[str]] = defaultdict(set)
        """Words by their first three and their first four letters."""
        self._parts: defaultdict[str, set[str]] = defaultdict(set)
        """Words by every four letters in a row, Arabic ones by their roots too."""
        self._found: dict[str, frozenset[int]] = {}

    def add(self, bead: int, words: Iterable[str], line: str) -> None:
        """Add the words of a bead, and its text, both in one case."""
        if not self._spaces:
            self._lines[bead] = line
            for pair in _parts(line, _PAIR):
                self._beads[pair].add(bead)
            return
        for word in words:
            if word not in self._beads:
                self._index(word)
            self._beads[word].add(bead)
            self._families[base(word, self._language)].add(bead)

    def beads_with(self, form: str) -> frozenset[int]:
        """Return the beads that have a word in any inflection; where nothing separates words, those that have it."""
        if form not in self._found:
            self._found[form] = self._spaced(form) if self._spaces else self._unspaced(form)
        return self._found[form]

    def begins_as(self, word: str) -> frozenset[int]:
        """Return the beads with a word that begins like this one."""
        return frozenset(self._families[base(word, self._language)]) if self._spaces else self.beads_with(word)

    def _index(self, word: str) -> None:
        bare = letters(word, self._language)
        self._starts[bare[:_START]].add(word)
        self._starts[bare[:_PART]].add(word)
        for part in _parts(bare, _PART):
            self._parts[part].add(word)
        if self._language == "ar":
            for root in roots(word):
                self._parts[f"~{root}"].add(word)

    def _spaced(self, form: str) -> frozenset[int]:
        bare = letters(form, self._language)
        starts = (bare[:_START], *_parts(bare, _PART))
        parts = (bare[:_PART], *(f"~{root}" for root in roots(form) if self._language == "ar"))
        alike = {form} & self._beads.keys()
        alike = alike.union(
            *(self._starts.get(one, ()) for one in starts), *(self._parts.get(one, ()) for one in parts)
        )
        return frozenset(bead for word in alike if same(form, word, self._language) for bead in self._beads[word])

    def _unspaced(self, form: str) -> frozenset[int]:
        beads = self._beads.get(form[:_PAIR], set()) if len(form) >= _PAIR else self._lines.keys()
        return frozenset(bead for bead in beads if form in self._lines[bead])


def _parts(text: str, size: int) -> set[str]:
    """Return the runs of so many characters."""
    return {text[at : at + size] for at in range(len(text) - size + 1)}
