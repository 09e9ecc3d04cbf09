"""
A word is rendered otherwise than everywhere else in the version.

Why it matters: who reads "the plant" four times and then "the works" looks for
a second building; in a contract it is one.

How it works: through the word links of the whole text. A word of the original that is
used in four sentences or more is a term if most of its uses have the same rendering, in any inflection, and most
sentences with that rendering have the term. The sentences without it are reported if all of them have one and the same
other word, which is linked with the term, is like the term and like its usual rendering, is the answer to nothing else
there, and stands nowhere in the version but for this term. Names, numbers and the
commonest words are passed over.

What it cannot see: a term of several words, a word with a third rendering, a word that another word
of the original calls for elsewhere in the text, and a rendering that the model does not know or that begins as the
usual one does. Elegant variation is reported too. Translators of news vary their words freely, and of
another word planted for a thing one in five to ten is found.

Source: MQM, "Inconsistent use of terminology"; word links after Jalili Sabet et al. (2020), "SimAlign".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compare.languages import language_of
from compare.links import Linked, linked
from compare.links.alike import Floats
from compare.links.forms import base, same
from compare.names.grammar import commonest
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Severity, Span

_TIMES = 3
"""Beads that a term has its usual rendering in."""

_HEAVY = 0.7
"""Weight of a term, where 1 is the mean of the text's words. At 1.2 half as much is found, and half as much wrongly."""

_COMMON = 600
"""The most frequent words of the original's language are no terms: said, more, people. Without this NTREX has twice as
many findings, and a tenth more of what is planted is found."""

_SHARE = 0.5
"""Share of its uses that a term's usual rendering has at least, and of that rendering's uses that are the term's."""

_LIKE_TERM, _LIKE_USUAL = 1.5, 1.0
"""Standard deviations above chance that the other rendering is like the term, and like the usual one."""

_BEHIND = 1.0
"""The same that it may be less like the term than like another word of the bead."""

_SHORTEST = 4  # letters of a term
_LONG, _LONG_PIECE = 5, 2
"""Letters from which on a word is one of content, whatever its weight: what the model does not know has little."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of one side of a bead."""

    bead: int
    at: int
    """Its number in the side."""

    form: str
    span: Span
    vector: Floats


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each use of a term that has another rendering than most."""
    if alignment.source.primary_language == alignment.target.primary_language:
        return
    text = _Text(alignment, linked(alignment, context))
    for uses in text.terms().values():
        beads = {use.bead for use in uses}
        usual = text.usual(uses) if len(beads) > _TIMES else None
        if usual is None:
            continue
        there = text.beads_with(usual.form)
        if len(there & beads) < max(_TIMES, _SHARE * max(len(beads), len(there))):
            continue
        for use in uses:
            other = text.instead(use, usual, beads - there) if use.bead not in there else None
            if other:
                yield _finding(alignment, use, usual.form, other, len(there & beads))


def _finding(alignment: Alignment, use: _Word, usual: str, other: _Word, count: int) -> Finding:
    word = alignment.source.quote(use.span)
    return CHECK.finding(
        f"“{word}” is rendered “{usual}” in {count} other places, and “{alignment.target.quote(other.span)}” here.",
        kind="variation",
        bead=use.bead,
        source=(use.span,),
        target=(other.span,),
        entity=word.casefold(),
    )


class _Text:
    """The words of an alignment by the beads they stand in."""

    def __init__(self, alignment: Alignment, links: Linked) -> None:
        self._links = links
        self._languages = alignment.source.primary_language, alignment.target.primary_language
        self._spaces = [language_of(language).spaces for language in self._languages]
        self._beads = [number for number, bead in enumerate(alignment.beads) if bead.source and bead.target]
        self._vocabulary: defaultdict[str, set[int]] = defaultdict(set)
        for bead in self._beads:
            for word in links.target(bead).words:
                self._vocabulary[word.key].add(bead)

    def terms(self) -> dict[str, list[_Word]]:
        """Return where each word of some weight in the original is used."""
        found: defaultdict[str, list[_Word]] = defaultdict(list)
        common = commonest(self._languages[0], _COMMON)
        for bead in self._beads:
            side = self._links.source(bead)
            for at, (word, weight, known) in enumerate(zip(side.words, side.weights, side.known, strict=True)):
                fits = not self._spaces[0] or len(word.key) >= _SHORTEST
                if fits and not known and weight >= _HEAVY and word.key.isalpha() and word.key not in common:
                    place = _Word(bead, at, word.key, word.span, side.vectors[at])
                    found[base(word.key, self._languages[0])].append(place)
        return found

    def usual(self, uses: Sequence[_Word]) -> _Word | None:
        """Return the rendering that most uses are linked with, in any inflection; None if it is not that of two."""
        partners = [word for use in uses for word in self._partners(use)]
        forms = Counter(word.form for word in partners)
        words = {word.form: word for word in partners if len(word.form) > 1 or not self._spaces[1]}
        shares = {form: len({word.bead for word in partners if self._same(form, word.form)}) for form in words}
        best = max(sorted(shares), key=lambda form: (shares[form], forms[form]), default=None)
        return words[best] if best is not None and shares[best] > 1 else None

    def beads_with(self, form: str) -> set[int]:
        """Return the beads whose version has a word in any inflection."""
        return {bead for word, beads in self._vocabulary.items() if self._same(form, word) for bead in beads}

    def instead(self, use: _Word, usual: _Word, exceptions: set[int]) -> _Word | None:
        """Return the other word that a use has, if it is the only one, and no answer to anything but the term."""
        partners = list(self._partners(use))
        if len(partners) != 1:
            return None
        word = partners[0]
        if self._links.likeness(word.vector, usual.vector) < _LIKE_USUAL:
            return None
        alike = self._links.alike(use.bead)[:, word.at]
        own, others = float(alike[use.at]), [float(value) for row, value in enumerate(alike) if row != use.at]
        if own < max(_LIKE_TERM, max(others, default=0.0) - _BEHIND):
            return None
        return word if self.beads_with(word.form) == exceptions else None

    def _partners(self, use: _Word) -> Iterator[_Word]:
        """Yield the words of content that a use is linked with."""
        side = self._links.target(use.bead)
        spans = {link.target for link in self._links.pairs(use.bead) if link.source == use.span}
        long = _LONG if self._spaces[1] else _LONG_PIECE
        for at, (word, light, known) in enumerate(zip(side.words, side.light, side.known, strict=True)):
            content = not light or len(word.key) >= long
            if word.span in spans and content and not known and word.key.isalpha():
                yield _Word(use.bead, at, word.key, word.span, side.vectors[at])

    def _same(self, one: str, other: str) -> bool:
        return same(one, other, self._languages[1])


_AIRPORT_EN = (
    "The airport leaves nobody cold in this town.",
    "In winter the airport is often closed.",
    "Nobody repaired the airport after the storm.",
    "Tourists like the old airport.",
    "The airport costs three million euros a year.",
)
_AIRPORT_DE = (
    "Der Flughafen lässt in dieser Stadt niemanden kalt.",
    "Im Winter ist der Flughafen oft geschlossen.",
    "Nach dem Sturm reparierte niemand den Flughafen.",
    "Touristen mögen die Terrasse des alten Flughafens.",
    "Der Flughafen kostet drei Millionen Euro im Jahr.",
)
_AIRPORT_UK = (
    "Аеропорт у цьому місті нікого не лишає байдужим.",
    "Узимку аеропорт часто закритий.",
    "Після бурі ніхто не відремонтував аеропорту.",
    "Туристам подобається старий аеропорт.",
    "Аеропорт коштує три мільйони євро на рік.",
)
_AIRPORT_ZH = (
    "这座城市里没有人对机场无动于衷。",
    "冬天机场经常关闭。",
    "风暴过后没有人修理机场。",
    "游客喜欢旧机场。",
    "机场每年花费三百万欧元。",
)

CHECK = Check(
    id="terms",
    title="A word is rendered in two ways",
    severity=Severity.MINOR,
    mqm="terminology/inconsistent-use-of-terminology",
    its="terminology",
    find=find,
    directed=True,
    bad=(
        Example(_AIRPORT_EN, (*_AIRPORT_DE[:4], "Der Flugplatz kostet drei Millionen Euro im Jahr.")),
        Example(
            _AIRPORT_EN,
            (
                *_AIRPORT_DE[:3],
                "Touristen mögen die Terrasse des alten Flugplatzes.",
                "Der Flugplatz kostet drei Millionen Euro im Jahr.",
            ),
        ),
        Example(_AIRPORT_UK, (*_AIRPORT_EN[:4], "The airfield costs three million euros a year."), ("uk", "en")),
        Example(_AIRPORT_EN, (*_AIRPORT_ZH[:4], "空港每年花费三百万欧元。"), ("en", "zh")),
    ),
    good=(
        Example(_AIRPORT_EN, _AIRPORT_DE),
        Example(_AIRPORT_UK, _AIRPORT_EN, ("uk", "en")),
        Example(_AIRPORT_EN, _AIRPORT_ZH, ("en", "zh")),
        Example(_AIRPORT_EN[3:], (_AIRPORT_DE[3], "Der Flugplatz kostet drei Millionen Euro im Jahr.")),
    ),
)
