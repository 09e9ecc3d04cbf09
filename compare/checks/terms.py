"""
A word is rendered otherwise than everywhere else in the version.

Why it matters: who reads "the plant" four times and then "the works" looks for
a second building; in a contract it is one.

How it works: through the word links of the whole text. A rare word of the original that is
used in three sentences or more is a term if at least half of them, and two, have the same
rendering, in any inflection, and most sentences with that rendering have the term. Each use
without it is reported if another word stands in its place that is more like the usual rendering than
chance, and that the version has nowhere but for this term. Names and numbers are passed over.

What it cannot see: a term of several words, a common one ("team"), and a rendering that the model does not
know or that begins as the usual one does. Elegant variation is reported too. In news, most of
its findings on untouched translations are that, so it runs on request only.

Source: MQM, "Inconsistent use of terminology"; word links after Jalili Sabet et al. (2020), "SimAlign".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compare.languages import language_of
from compare.links import Linked, linked
from compare.links.alike import Floats
from compare.names.gazetteer import unaccented
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Severity, Span

_FEWEST = 3
"""Beads that a term is used in."""

_RARE = 1.3
"""
Weight of a term, where 1 is the mean of the text's words: "said" and "change" have less, "police" has more.

At 1.2 NTREX has twice as many findings, and a fifth more of what is planted is found.
"""

_HEAVY = 0.9
"""Weight of a word without a link that may stand for it: "sans" and "ou" have less."""

_SHARE = 0.5
"""Share of its uses that a term's usual rendering has at least, and of that rendering's uses that are the term's."""

_ALIKE = 1.0
"""Standard deviations above chance that the other rendering is like the usual one: another word for the same thing."""

_FREE = 0.0
"""The same for a word that has no link, where the term has none."""

_SHORTEST = 4
_STEM = 6  # letters; what begins alike and is another word has another rendering, and so says nothing


@dataclass(frozen=True, slots=True)
class _Rendering:
    form: str
    span: Span
    vector: Floats


@dataclass(frozen=True, slots=True)
class _Use:
    bead: int
    span: Span
    words: tuple[_Rendering, ...]
    """What it is linked with in the version, light words left out."""

    free: tuple[_Rendering, ...]
    """If it has no link: the words of the version that have none either."""


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each use of a term that has another rendering than most."""
    if alignment.source.primary_language == alignment.target.primary_language:
        return
    links = linked(alignment, context)
    spaces = language_of(alignment.target.language).spaces
    texts = [[word.key for word in links.target(bead).words] for bead in range(len(alignment.beads))]

    def beads_with(form: str) -> set[int]:
        return {bead for bead, words in enumerate(texts) if any(_same(form, word, spaces=spaces) for word in words)}

    for uses in _terms(alignment, links).values():
        beads = {use.bead for use in uses}
        usual = _usual(uses, spaces=spaces) if len(beads) >= _FEWEST else None
        if usual is None:
            continue
        there = beads_with(usual.form)
        if len(there & beads) < max(2, _SHARE * max(len(beads), len(there))):
            continue
        for use in uses:
            if use.bead in there:
                continue
            other = _instead(use.words, usual, links, _ALIKE) or _instead(use.free, usual, links, _FREE)
            if other and beads_with(other.form) <= beads:
                yield _finding(alignment, use, usual.form, other, len(there & beads))


def _instead(words: Sequence[_Rendering], usual: _Rendering, links: Linked, least: float) -> _Rendering | None:
    """Return the word that is most like the usual rendering; None if it is no more like it than *least*."""
    alike = [(links.likeness(word.vector, usual.vector), word) for word in words]
    best = max(alike, key=lambda pair: pair[0], default=None)
    return best[1] if best is not None and best[0] > least else None


def _finding(alignment: Alignment, use: _Use, usual: str, other: _Rendering, count: int) -> Finding:
    word = alignment.source.quote(use.span)
    return CHECK.finding(
        f"“{word}” is rendered “{usual}” in {count} other places, and “{alignment.target.quote(other.span)}” here.",
        kind="variation",
        bead=use.bead,
        source=(use.span,),
        target=(other.span,),
        entity=word.casefold(),
    )


def _terms(alignment: Alignment, links: Linked) -> dict[str, list[_Use]]:
    """Return where each rare word of the original is used, and what it is linked with."""
    found: defaultdict[str, list[_Use]] = defaultdict(list)
    spaces = language_of(alignment.source.language).spaces
    has_spaces = language_of(alignment.target.language).spaces
    for bead, both in enumerate(alignment.beads):
        if not both.source or not both.target:
            continue
        side, other = links.source(bead), links.target(bead)
        heavy = {
            word.span: _Rendering(word.key, word.span, vector)
            for word, vector, light, known in zip(other.words, other.vectors, other.light, other.known, strict=True)
            if not light and not known and (has_spaces or len(word.key) > 1)
        }
        unlinked = {
            word.span
            for word, is_linked, weight in zip(other.words, other.linked, other.weights, strict=True)
            if not is_linked and weight > _HEAVY
        }
        free = tuple(word for span, word in heavy.items() if span in unlinked)
        partners: defaultdict[Span, list[_Rendering]] = defaultdict(list)
        for link in links.pairs(bead):
            if link.target in heavy:
                partners[link.source].append(heavy[link.target])
        for word, weight, known in zip(side.words, side.weights, side.known, strict=True):
            if known or weight < _RARE or (spaces and len(word.key) < _SHORTEST) or not word.key.isalpha():
                continue
            found[_base(word.key, alignment.source.primary_language)].append(
                _Use(bead, word.span, tuple(partners[word.span]), () if partners[word.span] else free)
            )
    return found


def _base(word: str, language: str) -> str:
    """Put the forms of a word together: without an English plural's -s, elsewhere by its first six letters."""
    if language == "en":
        return word[:-1] if word.endswith("s") and len(word) > _SHORTEST else word
    return unaccented(word)[:_STEM]


def _usual(uses: Sequence[_Use], *, spaces: bool) -> _Rendering | None:
    """Return the rendering that most uses are linked with, in any inflection; None if it is not that of two."""
    words = {word.form: word for use in uses for word in use.words if len(word.form) > 1 or not spaces}
    forms = Counter(word.form for use in uses for word in use.words)
    shares = {
        form: sum(any(_same(form, word.form, spaces=spaces) for word in use.words) for use in uses) for form in words
    }
    best = max(sorted(shares), key=lambda form: (shares[form], forms[form]), default=None)
    return words[best] if best is not None and shares[best] > 1 else None


def _same(one: str, other: str, *, spaces: bool) -> bool:
    """Tell whether two words may be forms of one: a common beginning, or one within the other (compounds)."""
    if one == other or not spaces:
        return one == other or (min(len(one), len(other)) > 1 and (one in other or other in one))
    left, right = unaccented(one), unaccented(other)
    shorter = min(len(left), len(right))
    common = next((at for at in range(shorter) if left[at] != right[at]), shorter)
    return common >= max(3, min(_SHORTEST, 0.6 * shorter)) or (
        shorter >= _SHORTEST and (left in right or right in left)
    )


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
    on_request=True,
    bad=(
        Example(_AIRPORT_EN, (*_AIRPORT_DE[:4], "Das Gelände kostet drei Millionen Euro im Jahr.")),
        Example(
            _AIRPORT_EN,
            (
                *_AIRPORT_DE[:3],
                "Touristen mögen die Terrasse des alten Geländes.",
                "Das Gelände kostet drei Millionen Euro im Jahr.",
            ),
        ),
        Example(_AIRPORT_UK, (*_AIRPORT_EN[:4], "The building costs three million euros a year."), ("uk", "en")),
        Example(_AIRPORT_EN, (*_AIRPORT_ZH[:4], "这座建筑每年花费三百万欧元。"), ("en", "zh")),
    ),
    good=(
        Example(_AIRPORT_EN, _AIRPORT_DE),
        Example(_AIRPORT_UK, _AIRPORT_EN, ("uk", "en")),
        Example(_AIRPORT_EN, _AIRPORT_ZH, ("en", "zh")),
        Example(_AIRPORT_EN[3:], (_AIRPORT_DE[3], "Das Gelände kostet drei Millionen Euro im Jahr.")),
    ),
)
