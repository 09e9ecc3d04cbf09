"""
A number differs between the original and the version.

Why it matters: a changed figure is the costliest slip in a contract, a dose or
a casualty count, and the easiest to miss in fluent text.

How it works: numbers are compared by value, not by characters: digits of every
script, separators by the language's custom, magnitudes (1.2 million, 120万, 3
млрд) and number words count. A figure of one side that no reading of the other
side gives is reported; one of each is a changed number. A number that the
neighbouring bead has, a converted measure (26.2 miles, 42,195 km), a decade (the
1970s, los años setenta) and an hour (22, ten in the evening) are passed over.

What it cannot see: a wrong number spelt out in words, two numbers that changed
places inside one bead, and a date's parts in the wrong order.

Source: Unicode Technical Standard #35 (LDML), Part 3, Number Symbols; MQM,
"Number" (accuracy, mistranslation).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import product

from compare.figures import Figure, figures
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Document, Finding, Sentence, Severity, Span

_FACTORS = ("1.609344", "0.3048", "2.54", "0.45359237", "0.40468564", "3.785", "1.852", "0.9144", "3.6")
_CONVERSIONS = tuple(map(Decimal, _FACTORS))
"""Of the mile, foot, inch, pound, acre, gallon, nautical mile, yard and km/h (BIPM, SI Brochure, 9th edition)."""

_MEASURES = re.compile(
    r"\b(?:miles?|mi|feet|foot|ft|inch(?:es)?|pounds?|lbs?|acres?|gallons?|yards?|mph|milles?|meilen?|millas?|miglia|milhas?|"
    r"mijl(?:en)?|mil[ei]?|pieds?|fuß|piedi|pies|миль|мили|миля|милі|милю|фут\w*|дюйм\w*|акр\w*|fahrenheit)\b"
    r"|°\s?F\b|\bm/s\b|м/с|в секунду|за секунду|英里|英尺|マイル|フィート|ميل|أميال|ميلا|قدم",
    re.IGNORECASE,
)
_SMALL = 12  # up to a dozen, languages have duals, ordinals and other words that are no table's business
_TOLERANCE = Decimal("0.03")  # what rounding does to a converted measure


@dataclass(frozen=True, slots=True)
class _Side:
    """The numbers of one side of a bead, at their places in the document."""

    figures: tuple[Figure, ...]
    measured: bool

    @property
    def readings(self) -> frozenset[Decimal]:
        """Every value on this side; "from 7.4 to 9 million" gives 7.4 and 7.4 million."""
        plain = frozenset(reading for figure in self.figures for reading in figure.readings)
        factors = {figure.factor for figure in self.figures}
        return plain | {figure.value * factor for figure in self.figures if figure.factor == 1 for factor in factors}


def find(alignment: Alignment, _context: Context) -> Iterator[Finding]:
    """Yield one finding for each number that only one side of a bead has."""
    sides = [tuple(map(_side, alignment.sides(bead), (alignment.source, alignment.target))) for bead in alignment.beads]
    for index, (source, target) in enumerate(sides):
        bead = alignment.beads[index]
        if not (bead.source and bead.target):
            continue  # an omission or an addition is another check's business
        near = [
            side for near_index in (index - 1, index + 1) if 0 <= near_index < len(sides) for side in sides[near_index]
        ]
        missing, added = _unmatched(source, target, near), _unmatched(target, source, near)
        if source.measured or target.measured:
            missing, added = _not_converted(missing, target), _not_converted(added, source)
        yield from _findings(index, missing, added, alignment)


def _side(sentences: Sequence[Sentence], document: Document) -> _Side:
    found = [
        figure._replace(span=Span(figure.span.start + sentence.span.start, figure.span.end + sentence.span.start))
        for sentence in sentences
        for figure in figures(sentence.text, document.language)
    ]
    return _Side(tuple(found), any(_MEASURES.search(sentence.text) for sentence in sentences))


def _unmatched(side: _Side, other: _Side, near: Sequence[_Side]) -> list[Figure]:
    """Return the figures in digits whose value neither *other* nor a neighbour has."""
    known = other.readings.union(*(neighbour.readings for neighbour in near))
    factors = {figure.factor for figure in side.figures}
    return [figure for figure in side.figures if figure.digits and not _is_known(figure, known, factors)]


def _is_known(figure: Figure, known: frozenset[Decimal], factors: set[Decimal]) -> bool:
    readings = figure.readings | ({figure.value * factor for factor in factors} if figure.factor == 1 else frozenset())
    return bool(readings & known) or _is_decade(figure, known) or _is_hour(figure, known)


def _is_decade(figure: Figure, known: frozenset[Decimal]) -> bool:
    """Return True for 1970 beside 70, or the reverse."""
    value = figure.value
    if value != int(value):
        return False
    if value < 100:
        return any(1000 <= reading < 2100 and reading % 100 == value for reading in known)
    return 1000 <= value < 2100 and value % 100 in known and value % 10 == 0


def _is_hour(figure: Figure, known: frozenset[Decimal]) -> bool:
    """Return True for "22" beside "ten in the evening"."""
    return 13 <= figure.value <= 24 and figure.value - 12 in known


def _not_converted(figures: list[Figure], other: _Side) -> list[Figure]:
    """Leave out what some figure of *other* gives in another unit."""
    return [
        figure for figure in figures if not any(_converts(*pair) for pair in product(figure.readings, other.readings))
    ]


def _converts(one: Decimal, other: Decimal) -> bool:
    if not (one and other):
        return False
    low, high = sorted((abs(one), abs(other)))
    ratio = high / low
    factors = (max(factor, 1 / factor) for factor in _CONVERSIONS)
    celsius = (one * 9 / 5 + 32, (one - 32) * 5 / 9)
    return any(abs(ratio / factor - 1) < _TOLERANCE for factor in factors) or any(
        abs(other - value) <= 1 for value in celsius
    )


def _findings(index: int, missing: list[Figure], added: list[Figure], alignment: Alignment) -> Iterator[Finding]:
    """Pair what is left in order: a pair is a changed number, the rest stands on one side only."""
    pairs = min(len(missing), len(added))
    for one, other in zip(missing[:pairs], added[:pairs], strict=True):
        if one.clock != other.clock:
            continue  # "2:08" and the "8" of "two hours and 8 minutes"
        was, now = alignment.source.quote(one.span), alignment.target.quote(other.span)
        yield CHECK.finding(
            f"The number differs: {was} in the original, {now} in the version.",
            kind="changed",
            bead=index,
            source=(one.span,),
            target=(other.span,),
        )
    for figure in _telling(missing[pairs:]):
        yield CHECK.finding(
            f"The number {alignment.source.quote(figure.span)} of the original is not in the version.",
            kind="missing",
            severity=Severity.MINOR,
            bead=index,
            source=(figure.span,),
            target=_whole(alignment.target, alignment.beads[index].target),
        )
    for figure in _telling(added[pairs:]):
        yield CHECK.finding(
            f"The number {alignment.target.quote(figure.span)} of the version is not in the original.",
            kind="added",
            severity=Severity.MINOR,
            bead=index,
            source=_whole(alignment.source, alignment.beads[index].source),
            target=(figure.span,),
        )


def _telling(figures: list[Figure]) -> Iterator[Figure]:
    """Leave out what has a counterpart in words: a time of day ("half past nine"), a small number ("ساعتان")."""
    return (figure for figure in figures if not figure.clock and (figure.value > _SMALL or figure.value % 1))


def _whole(document: Document, indices: tuple[int, ...]) -> tuple[Span, ...]:
    return tuple(document.sentences[index].span for index in indices)


CHECK = Check(
    id="numbers",
    title="A number differs",
    severity=Severity.MAJOR,
    mqm="accuracy/mistranslation/number",
    its="numbers",
    find=find,
    bad=(
        Example("Pay 1,500 euros by 3 May.", "Zahlen Sie bis 3. Mai 1.300 Euro."),
        Example("Two tablets, 20 mg each.", "Zwei Tabletten zu je 200 mg."),
        Example("投资1420亿元。", "The investment is 14.2 billion yuan.", languages=("zh", "en")),
        Example("Збитки сягнули 3 млрд гривень.", "The damage came to 3 million hryvnias.", languages=("uk", "en")),
    ),
    good=(
        Example("Pay 1,500 euros by 3 May.", "Zahlen Sie bis 3. Mai 1.500 Euro."),
        Example("We moved in 2024.", "انتقلنا عام ٢٠٢٤.", languages=("en", "ar")),
        Example("It carries 386 million tonnes.", "运量为3.86亿吨。", languages=("en", "zh")),
        Example("He ran 26.2 miles.", "Il a couru 42,2 kilomètres.", languages=("en", "fr")),
        Example("the 1970s", "los años setenta", languages=("en", "es")),
        Example("Three of 12 bridges", "Drei von zwölf Brücken"),
        Example("It starts at 9:30.", "スタートは午前９時半だ。", languages=("en", "ja")),
        Example("De 7,4 millions à 9 millions", "From 7.4 to 9 million", languages=("fr", "en")),
    ),
)
