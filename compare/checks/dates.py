"""
A date, a weekday or a time of day differs, or a date contradicts its weekday.

Why it matters: readers come a day late, a chronology turns round, and a deadline passes.

How it works: dates are read in every language and compared part by part (6
October 2025, 06.10.2025, 2025年10月6日); what one side leaves out is no difference,
and of 05/06/2025 both readings are tried. Where both sides name a weekday or a day
told from today (yesterday, завтра), and the other side has none of the same, that is a
difference. Times of day are read with their half of the day, by the 24-hour clock and with
their zone (3 pm, 午前3時, 18:00 по Москве): what is one moment in two zones is no difference,
15:00 GMT and 15:00 in Moscow are one. A full date beside a weekday on which it does not fall is reported in
either text. So is a day told from another one that contradicts the date beside it: "yesterday, 3 May" under a dateline
of 5 May, or "the next day, 14 May" behind 12 May.

What it cannot see: a date that one side does not give; a weekday that became "yesterday", or the
reverse; a month whose name is also another word, where neither its case nor what stands beside it
tells; "last" for "next"; whether summer time holds: both are accepted.

Source: Unicode CLDR 47, Gregorian calendar; ISO 8601 for the order of a date; MQM,
"Date/time" (accuracy, mistranslation).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date as calendar_date

from compare.checks._chronology import contradictions
from compare.checks._dated import date_clashes, dates_of
from compare.checks._figured import side_times
from compare.figures.dates import Date, Mark, relative_days, weekdays
from compare.figures.times import Time
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Bead, Document, Finding, Sentence, Severity, Span

_BESIDE = 12  # characters between a weekday and the date that it belongs to
_HALF_DAY = 720  # minutes
_DOUBTFUL = frozenset(
    {"segunda", "terça", "quarta", "quinta", "sexta", "pazar", "salı", "среда", "среды", "среде", "середа"}
)
"""Weekdays that are other words too: ordinals, a market, surroundings."""


def find(alignment: Alignment, _context: Context) -> Iterator[Finding]:
    """Yield one finding for each date, weekday, relative day or hour that became another one."""
    for index, bead in enumerate(alignment.beads):
        if not (bead.source and bead.target):
            continue
        for one, other in date_clashes(alignment, bead):
            yield _changed(index, alignment, "date", one.span, other.span)
        for kind, read in (("weekday", weekdays), ("relative-day", relative_days)):
            for ours, theirs in _rivals(alignment, bead, read):
                yield _changed(index, alignment, kind, ours.span, theirs.span)
        for kind, earlier, later in _time_clashes(alignment, bead):
            yield _changed(index, alignment, kind, earlier.span, later.span)


def _marks(sentences: Sequence[Sentence], document: Document, read: Callable[[str, str], list[Mark]]) -> list[Mark]:
    return [
        mark._replace(span=Span(mark.span.start + sentence.span.start, mark.span.end + sentence.span.start))
        for sentence in sentences
        for mark in read(sentence.text, document.language)
    ]


def _sides(alignment: Alignment, bead: Bead, read: Callable[[str, str], list[Mark]]) -> tuple[list[Mark], list[Mark]]:
    source, target = alignment.sides(bead)
    return _marks(source, alignment.source, read), _marks(target, alignment.target, read)


def _rivals(alignment: Alignment, bead: Bead, read: Callable[[str, str], list[Mark]]) -> Iterator[tuple[Mark, Mark]]:
    """Pair the days that only one side names, where both name one."""
    ours, theirs = _sides(alignment, bead, read)
    missing = [mark for mark in ours if mark.value not in {other.value for other in theirs}]
    added = [mark for mark in theirs if mark.value not in {other.value for other in ours}]
    if added and not missing:
        missing = _fewer(ours, theirs)
    for one, other in zip(missing, added, strict=False):
        if not (_is_doubtful(one, alignment.source) or _is_doubtful(other, alignment.target)):
            yield one, other


def _fewer(ours: Sequence[Mark], theirs: Sequence[Mark]) -> list[Mark]:
    """Return the days that the original names more often than the version: Tuesday of "Tuesday ... Tuesday"."""
    given, kept = (Counter(mark.value for mark in side) for side in (ours, theirs))
    return [mark for mark in ours if given[mark.value] > kept[mark.value]][-1:]


def _is_doubtful(mark: Mark, document: Document) -> bool:
    """Tell whether a weekday may be another word where it stands."""
    word = document.quote(mark.span)
    if word.lower() not in _DOUBTFUL:
        return False
    if _DAY_BEHIND.match(document.text, mark.span.end):
        return False
    if _DAY_BEFORE.search(document.text, max(0, mark.span.start - 8), mark.span.start):
        return False
    return not (document.primary_language == "tr" and word[0].isupper())


_DAY_BEHIND = re.compile(r" ?(?:gün|gece|sabah|akşam|öğle)|[ -]f[eé]i?r")  # Salı günü, sexta feira
_DAY_BEFORE = re.compile(r"\b(?:ночь на|утро|вечер|nesta|próxima|passada) $")


def _time_clashes(alignment: Alignment, bead: Bead) -> Iterator[tuple[str, Time, Time]]:
    """Pair times that are the same but for the half of the day, or that are not one moment in their zones."""
    source, target = alignment.sides(bead)
    ours, theirs = side_times(source, alignment.source.language), side_times(target, alignment.target.language)
    missing = [one for one in ours if not any(one.agrees(other) for other in theirs)]
    added = [other for other in theirs if not any(other.agrees(one) for one in ours)]
    for one in missing:
        twin = next((other for other in added if _is_other_half(one, other)), None)
        if twin is not None:
            added.remove(twin)
            yield "half-day", one, twin
    if len(missing) == len(ours) == len(theirs) == 1 and added and _are_whole(missing[0], added[0]):
        yield "time", missing[0], added[0]
        return
    zoned = [[time for time in side if time.zone is not None] for side in (missing, added)]
    if len(zoned[0]) == len(zoned[1]) == 1 and zoned[0][0].zone != zoned[1][0].zone:
        yield "time-zone", zoned[0][0], zoned[1][0]


def _are_whole(one: Time, other: Time) -> bool:
    """Tell whether both say which half of the day they are in, and neither may be in another zone than the other."""
    return one.whole and other.whole and one.zone == other.zone


def _is_other_half(one: Time, other: Time) -> bool:
    apart = abs(one.minutes - other.minutes) == _HALF_DAY
    return apart and one.whole and other.whole and (one.zone is None or one.zone == other.zone or other.zone is None)


def _changed(index: int, alignment: Alignment, kind: str, source: Span, target: Span) -> Finding:
    was, now = alignment.source.quote(source), alignment.target.quote(target)
    return CHECK.finding(
        f"The {_NAMES[kind]} differs: {was} in {alignment.call(0)}, {now} in {alignment.call(1)}.",
        kind=kind,
        bead=index,
        source=(source,),
        target=(target,),
    )


_NAMES = {
    "date": "date",
    "weekday": "weekday",
    "relative-day": "day",
    "half-day": "time of day",
    "time-zone": "time",
    "time": "time of day",
}


def inspect(document: Document, _context: Context) -> Iterator[Finding]:
    """Yield one finding for each day that another day of the text contradicts, or the calendar."""
    for spans, message in contradictions(document):
        yield CHECK.finding(message, kind="chronology", severity=Severity.MINOR, target=spans)
    for sentence in document.sentences:
        named = _marks((sentence,), document, weekdays)
        for date in dates_of((sentence,), document) if named else ():
            beside = [mark for mark in named if _belongs(mark.span, date.span, document)]
            actual = _weekday(date)
            if len(beside) == 1 and actual is not None and beside[0].value != actual and not date.swapped:
                yield _contradiction(document, date, beside[0], actual)


def _contradiction(document: Document, date: Date, mark: Mark, actual: int) -> Finding:
    span = Span(min(date.span.start, mark.span.start), max(date.span.end, mark.span.end))
    return CHECK.finding(
        f"{document.quote(date.span)} was not a {_ENGLISH[mark.value]} but a {_ENGLISH[actual]}.",
        kind="contradiction",
        severity=Severity.MINOR,
        target=(span,),
    )


_ENGLISH = ("", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _belongs(one: Span, other: Span, document: Document) -> bool:
    """Tell whether a weekday stands beside a date, with nothing but a comma or a small word between."""
    between = document.text[min(one.end, other.end) : max(one.start, other.start)]
    return len(between) <= _BESIDE and all(char.isalpha() or char.isspace() or char in ",،" for char in between)


def _weekday(date: Date) -> int | None:
    """Return the weekday of a full date; None if it is not full or there is no such day."""
    if date.day is None or date.year is None:
        return None
    try:
        return calendar_date(date.year, date.month, date.day).isoweekday()
    except ValueError:
        return None  # 31 June


CHECK = Check(
    id="dates",
    title="A date or a time differs",
    severity=Severity.MAJOR,
    mqm="accuracy/mistranslation/date-time",
    its="numbers",
    find=find,
    inspect=inspect,
    bad=(
        Example("It opened on 6 October.", "Kütüphane 6 Kasım'da açıldı.", languages=("en", "tr")),
        Example("The race is on 4 October 2026.", "السباق يوم 14 أكتوبر 2026.", languages=("en", "ar")),
        Example("Нараду призначено на 15 жовтня.", "The meeting is set for October 25.", languages=("uk", "en")),
        Example("It began on 3 May 2019.", "Es begann am 3. Mai 2018."),
        Example("They met on Tuesday.", "Se reunieron el jueves.", languages=("en", "es")),
        Example("Они прибудут завтра.", "They arrived yesterday.", languages=("ru", "en")),
        Example("It starts at 3 pm.", "試合は午前3時に始まる。", languages=("en", "ja")),
        Example("It rained.", "Am Samstag, dem 4. Juni 2025, regnete es."),
        Example("The vote begins at 15:00 GMT.", "Голосование начнётся в 15:00 по Москве.", languages=("en", "ru")),
        Example("Polls close at 8 pm.", "投票在晚上9点结束。", languages=("en", "zh")),
        Example("She left on Saturday.", "Salı günü ayrıldı.", languages=("en", "tr")),
        Example(
            ("Дощ.", "Вони прийшли."),
            ("KYIV, 26 November 2024 — It rained.", "They came yesterday, 24 November."),
            languages=("uk", "en"),
        ),
        Example(
            ("It rained.", "They came."),
            ("12 травня падав дощ.", "Наступного дня, 14 травня, вони прийшли."),
            ("en", "uk"),
        ),
        Example("They came.", "Llegaron el 12 de mayo y dos días después, el 15 de mayo, se fueron.", ("en", "es")),
    ),
    good=(
        Example("It opened on 6 October 2025.", "Sie wurde am 06.10.2025 eröffnet."),
        Example("It opened on October 6.", "它于2025年10月6日开放。", languages=("en", "zh")),
        Example("It was due on 05/06/2025.", "La date limite était le 6 mai 2025.", languages=("en", "fr")),
        Example("They may march in March.", "Ils pourraient défiler en mars.", languages=("en", "fr")),
        Example("They met on Tuesday.", "Они встретились вчера.", languages=("en", "ru")),
        Example("It starts at 3 pm.", "Beginn ist um 15 Uhr."),
        Example("The vote begins at 15:00 GMT.", "Голосование начнётся в 18:00 по Москве.", languages=("en", "ru")),
        Example("It starts at 9 am Eastern time.", "日本時間午後10時に始まる。", languages=("en", "ja")),
        Example("L’émission commence à 21 h, heure de Paris.", "The show starts at 8 pm GMT.", languages=("fr", "en")),
        Example(
            "On Saturday, 14 June 2025, it rained.", "14 червня 2025 року, в суботу, падав дощ.", languages=("en", "uk")
        ),
        Example(
            ("Дощ.", "Вони прийшли."),
            ("KYIV, 26 November 2024 — It rained.", "They came yesterday, 25 November, the day before 12 May."),
            languages=("uk", "en"),
        ),
        Example("Estiveram em segundo na quarta-feira.", "They were second on Wednesday.", languages=("pt", "en")),
    ),
)
