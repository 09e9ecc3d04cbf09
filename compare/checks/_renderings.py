"""How the words of an original are rendered all over its version: the usual rendering of each, and where it stands."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.checks._vocabulary import Vocabulary
from compare.languages import language_of
from compare.links import Linked, Side
from compare.links.alike import Floats
from compare.links.forms import base, letters, same
from compare.names.grammar import commonest
from compare.types import Alignment, Span

_COMMON = 300
"""The most frequent words of the original's language are no terms: said, more, people."""

_SHORTEST = 4  # letters of a term

_TIMES = 2
"""Beads with the usual rendering, at least."""

_LONG, _LONG_PIECE = 5, 2
"""Letters from which on a word is one of content, whatever its weight: what the model does not know has little."""

_PIECES = 3  # of a rendering, where nothing separates words

_BEGINNING = 3
"""Letters that a word and the usual rendering have in common at their beginning if one is made from the other, and half
of the shorter at least."""

_HIRAGANA = re.compile("[\u3040-\u309f]+")
"""Japanese endings and particles."""


class Place(NamedTuple):
    """A word of the original."""

    bead: int
    at: int
    """Its number among the bead's words."""

    key: str
    """In one case."""


class Usual(NamedTuple):
    """The usual rendering of a term."""

    form: str
    """In one case."""

    vector: Floats
    reach: float
    answered: float
    """What the lexicon says of it, see `Side`."""


class Renderings:
    """The words of an alignment by the beads they stand in."""

    def __init__(self, alignment: Alignment, links: Linked) -> None:
        self._alignment, self._links = alignment, links
        self._languages = alignment.source.primary_language, alignment.target.primary_language
        self._spaces = [language_of(language).spaces for language in self._languages]
        self._beads = [number for number, bead in enumerate(alignment.beads) if bead.source and bead.target]
        self.vocabulary = Vocabulary(self._languages[1])
        for bead in self._beads:
            line = "\n".join(sentence.text for sentence in alignment.sides(alignment.beads[bead])[1])
            self.vocabulary.add(bead, (word.key for word in links.target(bead).words), line.casefold())

    def terms(self) -> dict[str, list[Place]]:
        """Return where each word of some weight in the original is used."""
        found: defaultdict[str, list[Place]] = defaultdict(list)
        common = commonest(self._languages[0], _COMMON)
        for bead in self._beads:
            side = self._links.source(bead)
            for at, (word, light, known) in enumerate(zip(side.words, side.light, side.known, strict=True)):
                fits = not self._spaces[0] or len(word.key) >= _SHORTEST
                if fits and not light and not known and word.key.isalpha() and word.key not in common:
                    found[base(word.key, self._languages[0])].append(Place(bead, at, word.key))
        return found

    def usual(self, places: Sequence[Place]) -> Usual | None:
        """Return the rendering that most uses are linked with, in any inflection; None if it is not that of two."""
        partners = [(place.bead, *partner) for place in places for partner in self._partners(place)]
        keys = [key for _, _, key in partners]
        forms = Counter(key for key in keys if len(key) > 1)
        beads = {form: {bead for bead, _, key in partners if self._same(form, key)} for form in sorted(forms)}
        best = max(beads, key=lambda form: (len(beads[form]), forms[form]), default=None)
        if best is None or len(beads[best]) < _TIMES:
            return None
        bead, at, _ = partners[keys.index(best)]
        side = self._links.target(bead)
        return Usual(best, side.vectors[at], float(side.reach[at]), float(side.answered[at]))

    def _partners(self, place: Place) -> Iterator[tuple[int, str]]:
        """Yield the words of content that a word of the original is linked with; pieces side by side are one."""
        ours, theirs = self._links.source(place.bead), self._links.target(place.bead)
        first, last = int(ours.first[place.at]), int(ours.last[place.at])
        if first < 0:
            return
        if self._spaces[1]:
            yield from ((at, theirs.words[at].key) for at in sorted({first, last}) if self.may_stand(theirs, at))
        elif first < last < first + _PIECES:
            yield first, self._joined(theirs, first, last)
        elif self.may_stand(theirs, first):
            yield first, theirs.words[first].key
        elif len(theirs.words[first].key) == 1:
            ends = (first - 1, first), (first, first + 1)
            yield from (
                (first, self._joined(theirs, *two)) for two in ends if two[0] >= 0 and two[1] < len(theirs.words)
            )

    def _joined(self, side: Side, first: int, last: int) -> str:
        span = Span(side.words[first].span.start, side.words[last].span.end)
        return self._alignment.target.quote(span).casefold()

    def may_stand(self, side: Side, at: int) -> bool:
        """Tell whether a word of the version may stand for a term: one of content, and no name or number."""
        key = side.words[at].key
        if side.known[at] or not key.isalpha() or len(key) < (_SHORTEST - 1 if self._spaces[1] else _LONG_PIECE):
            return False
        if _HIRAGANA.fullmatch(key):
            return False
        return not side.light[at] or len(key) >= (_LONG if self._spaces[1] else _LONG_PIECE)

    def akin(self, one: str, other: str) -> bool:
        """Tell whether two words begin alike enough to be made from one: police, policier; Polizei, polizeilich."""
        if not self._spaces[1]:
            return False
        one, other = letters(one, self._languages[1]), letters(other, self._languages[1])
        shorter = min(len(one), len(other))
        alike = next((at for at in range(shorter) if one[at] != other[at]), shorter)
        return alike >= max(_BEGINNING, shorter / 2)

    def _same(self, one: str, other: str) -> bool:
        return same(one, other, self._languages[1])
