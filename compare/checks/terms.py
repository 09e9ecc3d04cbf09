"""
A word is rendered otherwise than everywhere else in the version.

Why it matters: who reads "the plant" four times and then "the works" looks for
a second building; in a contract it is one.

How it works: through the word links of the whole text. A word of the original that is
used in three sentences or more is a term if two of its uses or more, and two in five, have the same rendering, in
any inflection. In the others that rendering is missing; each word that stands there may be in its place. How likely
that is depends on how constant and how well known the usual rendering is; on whether the word is rare, answers to
anything else, and stands elsewhere in the text for something else; on how like the usual rendering it is; and on
whether it stands where the words around the term lead one to expect it. The likeliest is reported, if it is likely
enough. The odds are fitted to NTREX with other words planted for one thing (`compare.evaluation.varied`). Names,
numbers and the commonest words are passed over.

What it cannot see: a term of several words, a text in which no rendering is usual, and a rendering that begins as the
usual one does. Elegant variation is reported too: translators of news vary their words freely, and of
another word planted for a thing two in five are found.

Source: MQM, "Inconsistent use of terminology"; word links after Jalili Sabet et al. (2020), "SimAlign".
"""

from __future__ import annotations

from collections.abc import Iterator

from compare.checks._varied import Use, load_varied, varied
from compare.links import linked
from compare.links.cutting import Word
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Severity


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each use of a term that has another rendering than most."""
    if alignment.source.primary_language == alignment.target.primary_language:
        return
    weights, line = load_varied()
    for use in varied(alignment, linked(alignment, context)):
        odds = use.signs @ weights
        best = int(odds.argmax())
        if odds[best] > line:
            yield _finding(alignment, use, use.words[best])


def _finding(alignment: Alignment, use: Use, other: Word) -> Finding:
    word = alignment.source.quote(use.source)
    return CHECK.finding(
        f"“{word}” is rendered “{use.usual}” in {use.times} other places, and not here, where "
        f"“{alignment.target.quote(other.span)}” may stand for it.",
        kind="variation",
        bead=use.bead,
        source=(use.source,),
        target=(other.span,),
        entity=word.casefold(),
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
