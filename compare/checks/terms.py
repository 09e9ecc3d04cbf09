"""
A word is rendered otherwise than everywhere else in the version.

Why it matters: who reads "the plant" four times and then "the works" looks for
a second building; in a contract it is one.

How it works: through the word links of the whole text. A rare word of the original that is
used in four sentences or more is a term if all but one of them have the same
rendering, in any inflection, and the rendering stands nowhere else. The one
sentence that lacks it is reported, with the word that stands in its place
if one is linked. Common words, names and numbers are passed over.

What it cannot see: a term of several words whose head is common, a term used less often
than four times, and two renderings that are used in turn. Elegant variation, a pronoun
and a sentence recast are reported too. In news, most of its findings are of that kind, so
it runs on request only.

Source: MQM, "Inconsistent use of terminology"; word links after Jalili Sabet et al. (2020), "SimAlign".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compare.languages import language_of
from compare.links import Linked, linked
from compare.names.gazetteer import unaccented
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Severity, Span

_FEWEST = 4
"""Beads that a term is used in; with three, NTREX has three times as many findings, none of them better."""

_RARE = 1.2
"""Weight of a term, where 1 is the mean of the text's words: "said" and "died" have less, "tram" has more."""

_SHORTEST = 4
_STEM = 6  # letters; what begins alike and is another word has another rendering, and so says nothing


@dataclass(frozen=True, slots=True)
class _Use:
    bead: int
    span: Span
    words: tuple[tuple[str, Span], ...]
    """What it is linked with in the version, light words left out."""


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each bead that renders a term otherwise than all others do."""
    if alignment.source.primary_language == alignment.target.primary_language:
        return
    links = linked(alignment, context)
    spaces = language_of(alignment.target.language).spaces
    texts = [[word.key for word in links.target(bead).words] for bead in range(len(alignment.beads))]
    for uses in _terms(alignment, links).values():
        beads = sorted({use.bead for use in uses})
        usual = _usual(uses, spaces=spaces)
        if len(beads) < _FEWEST or usual is None:
            continue
        there = {bead for bead, words in enumerate(texts) if any(_same(usual, word, spaces=spaces) for word in words)}
        without = [bead for bead in beads if bead not in there]
        if len(without) == 1 and there <= set(beads):
            yield _finding(alignment, next(use for use in uses if use.bead == without[0]), usual, len(beads) - 1)


def _finding(alignment: Alignment, use: _Use, usual: str, count: int) -> Finding:
    word = alignment.source.quote(use.span)
    here = use.words[0][1] if use.words else None
    instead = f"“{alignment.target.quote(here)}” here" if here else "otherwise here"
    return CHECK.finding(
        f"“{word}” is rendered “{usual}” in {count} other places, and {instead}.",
        kind="variation",
        bead=use.bead,
        source=(use.span,),
        target=(here,)
        if here
        else tuple(alignment.target.sentences[index].span for index in alignment.beads[use.bead].target),
        entity=word.casefold(),
    )


def _terms(alignment: Alignment, links: Linked) -> dict[str, list[_Use]]:
    """Return where each rare word of the original is used, and what it is linked with."""
    found: defaultdict[str, list[_Use]] = defaultdict(list)
    spaces = language_of(alignment.source.language).spaces
    for bead, both in enumerate(alignment.beads):
        if not both.source or not both.target:
            continue
        side, other = links.source(bead), links.target(bead)
        heavy = {word.span: word.key for word, light in zip(other.words, other.light, strict=True) if not light}
        partners: defaultdict[Span, list[tuple[str, Span]]] = defaultdict(list)
        for link in links.pairs(bead):
            if link.target in heavy:
                partners[link.source].append((heavy[link.target], link.target))
        for word, weight, known in zip(side.words, side.weights, side.known, strict=True):
            if known or weight < _RARE or (spaces and len(word.key) < _SHORTEST) or not word.key.isalpha():
                continue
            found[_base(word.key, alignment.source.primary_language)].append(
                _Use(bead, word.span, tuple(partners[word.span]))
            )
    return found


def _base(word: str, language: str) -> str:
    """Put the forms of a word together: without an English plural's -s, elsewhere by its first six letters."""
    if language == "en":
        return word[:-1] if word.endswith("s") and len(word) > _SHORTEST else word
    return unaccented(word)[:_STEM]


def _usual(uses: Sequence[_Use], *, spaces: bool) -> str | None:
    """Return the form that most uses are linked with, in any inflection; None if fewer than all but two are."""
    forms = Counter(form for use in uses for form, _ in use.words if len(form) > 1 or not spaces)
    shares = {
        form: sum(any(_same(form, word, spaces=spaces) for word, _ in use.words) for use in uses) for form in forms
    }
    best = max(sorted(shares), key=lambda form: (shares[form], forms[form]), default=None)
    return best if best is not None and shares[best] >= len(uses) - 2 else None


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
        Example(_AIRPORT_UK, (*_AIRPORT_EN[:4], "The building costs three million euros a year."), ("uk", "en")),
        Example(_AIRPORT_EN, (*_AIRPORT_ZH[:4], "这座建筑每年花费三百万欧元。"), ("en", "zh")),
    ),
    good=(
        Example(_AIRPORT_EN, _AIRPORT_DE),
        Example(_AIRPORT_UK, _AIRPORT_EN, ("uk", "en")),
        Example(_AIRPORT_EN, _AIRPORT_ZH, ("en", "zh")),
        Example(_AIRPORT_EN[2:], (*_AIRPORT_DE[2:4], "Das Gelände kostet drei Millionen Euro im Jahr.")),
    ),
)
