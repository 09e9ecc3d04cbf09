"""
A number differs between the original and the version.

Why it matters: a changed figure is the costliest slip in a contract, a dose or
a casualty count, and the easiest to miss in fluent text.

How it works: numbers are compared by value, not by characters: digits of every
script, separators by the language's custom, magnitudes (1.2 million, 120万, 3
млрд, 10 lakh), number words, ordinals and compounds count. A figure of one side
that no reading of the other side gives is reported; one of each is a changed number.
Words take part where they cannot be anything else (fifth, sexto); an article or "first" excuses no
figure beside a new one (No. 1, eine ... Nr. 5). Scores are compared
as pairs (3-1). A number that the neighbouring bead is short of, a converted measure
(26.2 miles, 42 km; half an inch, 1.3 cm), a second measure in brackets, a decade (the 1970s,
los años setenta), a time of day (22, ten in the evening; 15:00 GMT, 18:00 in Moscow), what
a word says as well (half, U-turn) and "100 percent certain" are passed over; where there is no original, so are two
that may be one measure, converted and rounded twice (135 km/h, 137 km/h). A number with another unit is the business
of `units`, a date that of `dates`.

What it cannot see: a wrong one or two spelt out in words, two numbers that changed
places inside one bead, and a wrong Chinese or Japanese numeral beside a right one in words.

Source: Unicode Technical Standard #35 (LDML), Part 3, Number Symbols; MQM,
"Number" (accuracy, mistranslation).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compare.checks._clashes import clashes, twice_rounded
from compare.checks._dated import date_clashes
from compare.checks._figured import Side, sides_of
from compare.checks._unmatched import unmatched
from compare.figures import Figure
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Document, Finding, Severity, Span

_SMALL = 12  # up to a dozen, languages have duals, pronouns and other words that are no table's business
_NEAR = 2  # beads to either side in which a number may stand that the aligner, or the translator, put next door
_SCORE = re.compile(r"(?<![\d.,:–-])(\d{1,3}) ?[-–:&] ?(\d{1,3})(?![\d.,:–-]|\w)")


@dataclass(slots=True)
class _Left:
    """The figures of a bead that only one side has."""

    missing: list[Figure]

    added: list[Figure]


def find(alignment: Alignment, _context: Context) -> Iterator[Finding]:
    """Yield one finding for each number that only one side of a bead has."""
    sides = sides_of(alignment)
    left = [_Left(*unmatched(*both)) for both in sides]
    for index, bead in enumerate(alignment.beads):
        if not (bead.source and bead.target):
            continue  # an omission or an addition is another check's business
        for finding in _judge(index, alignment, sides[index], left):
            if alignment.original or not _is_rounding(finding, *sides[index]):
                yield finding


def _judge(index: int, alignment: Alignment, both: tuple[Side, Side], left: Sequence[_Left]) -> Iterator[Finding]:
    near = [left[other] for other in range(max(0, index - _NEAR), min(len(left), index + _NEAR + 1)) if other != index]
    elsewhere = {quantity.figure.span for pair in clashes(*both) for quantity in pair}
    scores = list(_scores(index, alignment))
    yield from scores
    dated = date_clashes(alignment, alignment.beads[index])
    missing = _open(
        left[index].missing,
        [figure for one in near for figure in one.added],
        elsewhere,
        [*(span for finding in scores for span in finding.source), *(date.span for date, _ in dated)],
    )
    added = _open(
        left[index].added,
        [figure for one in near for figure in one.missing],
        elsewhere,
        [*(span for finding in scores for span in finding.target), *(date.span for _, date in dated)],
    )
    yield from _findings(index, _Left(missing, added), both, alignment)


def _is_rounding(finding: Finding, source: Side, target: Side) -> bool:
    """Tell whether two versions may both be right about a measure that the original has in another unit."""
    return any(
        twice_rounded(one, other)
        for one in source.quantities
        for other in target.quantities
        if (one.figure.span,) == finding.source and (other.figure.span,) == finding.target
    )


def _open(
    figures: Sequence[Figure], near: Sequence[Figure], elsewhere: set[Span], told: Sequence[Span]
) -> list[Figure]:
    """Leave out what a neighbouring bead is short of, and what was or will be reported otherwise."""
    values = frozenset(reading for figure in near if figure.digits or figure.certain for reading in figure.readings)
    return [
        figure
        for figure in figures
        if not figure.readings & values
        and figure.span not in elsewhere
        and not any(span.start < figure.span.end and figure.span.start < span.end for span in told)
    ]


def _scores(index: int, alignment: Alignment) -> Iterator[Finding]:
    """Yield the one score ("3-1") that differs where both sides have as many."""
    one, other = (
        [
            (
                Span(match.start() + sentence.span.start, match.end() + sentence.span.start),
                frozenset(map(int, match.groups())),
            )
            for sentence in side
            for match in _SCORE.finditer(_digits(sentence.text))
        ]
        for side in alignment.sides(alignment.beads[index])
    )
    missing = [score for score in one if score[1] not in [pair for _, pair in other]]
    added = [score for score in other if score[1] not in [pair for _, pair in one]]
    if len(one) == len(other) and len(missing) == len(added) == 1 and missing[0][1] & added[0][1]:
        yield _changed(index, alignment, missing[0][0], added[0][0])


def _digits(text: str) -> str:
    return "".join(str(int(char)) if char.isdecimal() else char for char in text)


def _findings(index: int, left: _Left, both: tuple[Side, Side], alignment: Alignment) -> Iterator[Finding]:
    """Pair what is left: a pair is a changed number, the rest stands on one side only."""
    missing, added = ([figure for figure in side if figure.digits] for side in (left.missing, left.added))
    for one, other in _pairs(missing, added, both):
        missing.remove(one)
        added.remove(other)
        if _is_clock(one) == _is_clock(other):  # otherwise "2:08" and the "8" of "two hours and 8 minutes"
            yield _changed(index, alignment, one.span, other.span)
    words = [[figure for figure in side if _is_sure_word(figure)] for side in (left.missing, left.added)]
    for one, other in [*zip(missing[:], words[1], strict=False), *zip(words[0], added[:], strict=False)]:
        if _is_year(one) != _is_year(other):
            continue  # the early 2000s, the beginning of the twenty-first century
        (missing if one in missing else words[0]).remove(one)
        (added if other in added else words[1]).remove(other)
        yield _changed(index, alignment, one.span, other.span)
    if len(words[0]) == len(words[1]) == 1 and not missing and not added:
        yield _changed(index, alignment, words[0][0].span, words[1][0].span)
    for figure in added[:]:
        if (twin := _surplus(figure, *both) or _covered(figure, *both)) is not None:
            added.remove(figure)
            yield _changed(index, alignment, twin.span, figure.span)
    for figure in missing[:]:
        if (twin := _covered(figure, both[1], both[0])) is not None:
            missing.remove(figure)
            yield _changed(index, alignment, figure.span, twin.span)
    yield from _one_sided(index, _Left(missing, added), alignment)


def _is_clock(figure: Figure) -> bool:
    return figure.clock and figure.value < 1


def _pairs(missing: list[Figure], added: list[Figure], both: tuple[Side, Side]) -> list[tuple[Figure, Figure]]:
    """Pair figures that have one unit first, the others in order."""
    rest, pairs = list(added), []
    later = []
    for one in missing:
        unit = both[0].unit(one)
        twin = next((other for other in rest if unit is not None and both[1].unit(other) == unit), None)
        if twin is None:
            later.append(one)
            continue
        rest.remove(twin)
        pairs.append((one, twin))
    return pairs + list(zip(later, rest, strict=False))


def _is_sure_word(figure: Figure) -> bool:
    return figure.certain and not figure.digits


def _is_year(figure: Figure) -> bool:
    return 1000 <= figure.value < 2100


def _surplus(figure: Figure, source: Side, target: Side) -> Figure | None:
    """Return a figure that *source* has more often than *target*, as 5 in "5 … 5" beside "5 … 6"."""
    if not figure.digits or figure.clock:
        return None
    given = Counter(one.value for one in source.figures if one.digits)
    kept = Counter(one.value for one in target.figures)
    return next((one for one in source.figures if one.digits and given[one.value] > kept[one.value] > 0), None)


def _covered(figure: Figure, side: Side, other: Side) -> Figure | None:
    """Return the figure of *side* that *other*, where *figure* is new, has as an article at most: "No. 1", "Nr. 5"."""
    if not figure.digits or figure.clock or figure.value % 1:
        return None
    for one in side.figures:
        if one.digits and not one.clock and one.factor == 1 and side.unit(one) == other.unit(figure):
            same = [another for another in other.figures if one.readings & another.readings]
            if same and not any(another.digits or another.certain for another in same):
                return one
    return None


def _changed(index: int, alignment: Alignment, source: Span, target: Span) -> Finding:
    was, now = alignment.source.quote(source), alignment.target.quote(target)
    return CHECK.finding(
        f"The number differs: {was} in {alignment.call(0)}, {now} in {alignment.call(1)}.",
        kind="changed",
        bead=index,
        source=(source,),
        target=(target,),
    )


def _one_sided(index: int, left: _Left, alignment: Alignment) -> Iterator[Finding]:
    bead = alignment.beads[index]
    for figure in _telling(left.missing):
        yield CHECK.finding(
            f"The number {alignment.source.quote(figure.span)} of {alignment.call(0)} is not in {alignment.call(1)}.",
            kind="missing",
            severity=Severity.MINOR,
            bead=index,
            source=(figure.span,),
            target=_whole(alignment.target, bead.target),
        )
    for figure in _telling(left.added):
        yield CHECK.finding(
            f"The number {alignment.target.quote(figure.span)} of {alignment.call(1)} is not in {alignment.call(0)}.",
            kind="added",
            severity=Severity.MINOR,
            bead=index,
            source=_whole(alignment.source, bead.source),
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
        Example("Five people died.", "Погибли 8 человек.", languages=("en", "ru")),
        Example("She came fifth.", "Ela chegou em sexto.", languages=("en", "pt")),
        Example("5 of them won 5 games.", "5 von ihnen gewannen 6 Spiele."),
        Example("Rosa is a Category 1 hurricane.", "Rosa es un huracán de categoría 7.", languages=("en", "es")),
        Example("Radio 4 was the first.", "Радио 1 было первым.", languages=("en", "ru")),
        Example("They won 3-1.", "Hanno vinto 3-2.", languages=("en", "it")),
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
        Example(
            "The 41-year-old won his 25th race.",
            "Jednačtyřicetiletý vyhrál dvacátý pátý závod.",
            languages=("en", "cs"),
        ),
        Example("The 60th anniversary", "الذكرى السنوية الستون", languages=("en", "ar")),
        Example("a run of 26.2 miles", "дистанция 42 км 195 м", languages=("en", "ru")),
        Example("The 6-foot-6 forward grew up here.", "Форвард ростом 198 см вырос здесь.", languages=("en", "ru")),
        Example("waves of six metres (18 feet)", "Wellen von sechs Metern"),
        Example("half an inch of rain", "1,27 см опадів", languages=("en", "uk")),
        Example("worth £1.5 million", "ter waarde van anderhalf miljoen pond", languages=("en", "nl")),
        Example("highs in the 80s", "気温は27度", languages=("en", "ja")),
        Example("a goal on the quarter-hour mark", "гол на 15-ій хвилині", languages=("en", "uk")),
        Example("50 percent plus one vote", "النصف زائد صوت واحد", languages=("en", "ar")),
        Example("They made a U-turn.", "Otočili o 180°.", languages=("en", "cs")),
        Example("the 1930s", "30. léta 20. století", languages=("en", "cs")),
    ),
)
