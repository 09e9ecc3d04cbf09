"""
Days told from other days that contradict the dates of one text: "yesterday, 3 May" on 5 May.

What says of which day "today" is: the dateline of an article, and every "yesterday", "today" or "tomorrow" with a
date or a weekday right beside it. Two in one text that disagree are a contradiction if they stand in one
sentence or in neighbouring ones, or if one is the dateline. "The next day", "two days later" and the like with a date
beside them are held against the only date before them in the same sentence or the one before.
Quotations are left out: they may be of another day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date as calendar_date
from datetime import timedelta
from typing import NamedTuple

from compare.checks._dated import dates_of
from compare.cues.marks import quotations
from compare.figures.dates import Date, Mark, relative_days, weekdays
from compare.figures.sequences import Step, steps
from compare.types import Document, Sentence, Span

_ARTICLE = r"(?:(?:am|dem|den|der|dne|el|em|en|il|im|in|is|le|o|on|the|v|van|w|в|на|у|في)[\s,]+)?"
_APART = re.compile(rf"[\s,،、:(（是は]{{0,3}}{_ARTICLE}")
"""What may stand between a day told from today and its date."""

_AFTER_PAUSE = re.compile(rf"\s?[,،、，:(（–—-]\s?{_ARTICLE}")
"""What must stand between "the day after" and its date: in "the day after 12 May" that is no date of it."""

_OTHER_SENSE = re.compile(
    r"(?:\b(?:am|cada|de|der|den|deze|diesen|gestern|goede|guten|heute|het|jeden|la|op|por|una|zum|esta|misma|\w+tag)\s|['’]s\s)$"
)
"""Before "morgen" and "mañana", which are mornings too."""

_SENSES = frozenset({"morgen", "mañana"})
_NOT_TODAY = frozenset({"اليوم"})
"""Words for today that are "the day" as well."""

_PLACE = re.compile(r"(?:[^\W\d_][\w.'’()-]*[\s,，]+){0,4}[(（]?")
_DASH = re.compile(r"(?:\s?г\.?|\s?року|\s?р\.)?\s?[)）]?\s?(?:\([^)]{2,20}\)\s?)?(?:[—–]|--|-\s|$)")
_LEAP = 2024
"""Years are of no matter where none is given; this one has all days."""

_BEGINNING = 3
"""Sentences of a text in which its dateline may stand."""


class Contradiction(NamedTuple):
    """Two places of a text that cannot both be right."""

    spans: tuple[Span, ...]
    message: str


class _Today(NamedTuple):
    """What a place of the text says of the day on which it was written."""

    span: Span
    sentence: int
    day: calendar_date | None
    """With the year of `_LEAP` if none is given."""

    year: bool
    weekday: int | None
    dateline: bool = False


def contradictions(document: Document) -> Iterator[Contradiction]:
    """Yield every two places of *document* of which one tells a day from the other wrongly."""
    known: list[_Today] = []
    lines = 0
    for number, sentence in enumerate(document.sentences):
        if sentence.furniture:
            continue
        dated = _outside(dates_of((sentence,), document), sentence)
        line = list(_dateline(document, sentence, number, dated))
        lines += bool(line)
        if line and (lines > 1 or number >= _BEGINNING):
            return  # a chronicle, each of whose entries has its own today
        known += line
        for today in _todays(document, number, sentence, dated):
            against = next((other for other in known if _near(today, other) and _clash(today, other)), None)
            if against is not None:
                quoted = document.quote(today.span), document.quote(against.span)
                yield Contradiction((today.span, against.span), f"“{quoted[0]}” and “{quoted[1]}” are not of one day.")
            known.append(today)
        yield from _stepped(document, number, sentence, dated, known)


def _outside(dates: Sequence[Date], sentence: Sentence) -> list[Date]:
    """Leave out what is quoted."""
    if not dates:
        return []
    start = sentence.span.start
    quoted = [quotation.span for quotation in quotations(sentence.text)]
    return [
        date
        for date in dates
        if date.sure and not any(one.start <= date.span.start - start < one.end for one in quoted)
    ]


def _dateline(document: Document, sentence: Sentence, number: int, dated: Sequence[Date]) -> Iterator[_Today]:
    """Yield the day that a text gives behind a place and before a dash."""
    if not dated or dated[0].day is None or dated[0].swapped:
        return
    first = dated[0]
    before = document.text[sentence.span.start : first.span.start]
    behind = document.text[first.span.end : sentence.span.end]
    if _PLACE.fullmatch(before) and not before[:1].islower() and _DASH.match(behind):
        yield from _today(first.span, number, first, 0, dateline=True)


def _todays(document: Document, number: int, sentence: Sentence, dated: Sequence[Date]) -> Iterator[_Today]:
    """Yield what yesterday, today and tomorrow with a date or a weekday beside them say of today."""
    start, language = sentence.span.start, document.language
    marks = relative_days(sentence.text, language)
    quoted = [quotation.span for quotation in quotations(sentence.text)] if marks else []
    for mark in marks:
        if any(one.start <= mark.span.start < one.end for one in quoted) or _is_other(sentence.text, mark):
            continue
        place = Span(mark.span.start + start, mark.span.end + start)
        for date in dated:
            if _beside(document, place, date.span):
                yield from _today(Span(place.start, date.span.end), number, date, 2 - mark.value)
        for day in weekdays(sentence.text, language):
            span = Span(day.span.start + start, day.span.end + start)
            if _beside(document, place, span):
                weekday = (day.value - 1 + 2 - mark.value) % 7 + 1
                yield _Today(Span(place.start, span.end), number, None, False, weekday)


def _is_other(text: str, mark: Mark) -> bool:
    """Tell whether a word that may tell a day from today may be another word where it stands."""
    word = text[mark.span.start : mark.span.end].lower()
    return word in _NOT_TODAY or (word in _SENSES and _OTHER_SENSE.search(text[: mark.span.start].lower()) is not None)


def _today(span: Span, number: int, date: Date, later: int, *, dateline: bool = False) -> Iterator[_Today]:
    if date.day is None or date.swapped:
        return
    try:
        day = calendar_date(date.year or _LEAP, date.month, date.day) + timedelta(later)
    except ValueError:
        return  # 31 June
    weekday = day.isoweekday() if date.year else None
    yield _Today(span, number, day, date.year is not None, weekday, dateline)


def _beside(document: Document, one: Span, other: Span, between: re.Pattern[str] = _APART) -> bool:
    """Tell whether a date stands behind a word with nothing but a comma, an article or the like between."""
    return one.end <= other.start and between.fullmatch(document.text[one.end : other.start].lower()) is not None


def _near(one: _Today, other: _Today) -> bool:
    return other.dateline or abs(one.sentence - other.sentence) <= 1


def _clash(one: _Today, other: _Today) -> bool:
    """Tell whether two places cannot be of one day."""
    if one.day and other.day:
        if one.year and other.year and one.day.year != other.day.year:
            return False  # eighty years ago today, on 3 May 1945
        return (one.day.month, one.day.day) != (other.day.month, other.day.day) and not _at_leap(one.day, other.day)
    return one.weekday is not None and other.weekday is not None and one.weekday != other.weekday


def _at_leap(one: calendar_date, other: calendar_date) -> bool:
    """Tell whether days without a year may be one because February may have had a day less."""
    return abs((one.replace(year=_LEAP) - other.replace(year=_LEAP)).days) == 1 and {one.month, other.month} <= {2, 3}


def _stepped(
    document: Document, number: int, sentence: Sentence, dated: Sequence[Date], known: Sequence[_Today]
) -> Iterator[Contradiction]:
    """Yield dates that are not as far from the one before as the words beside them say."""
    for step in steps(sentence.text, document.language) if dated else ():
        place = Span(step.span.start + sentence.span.start, step.span.end + sentence.span.start)
        beside = [date for date in dated if _beside(document, place, date.span, _AFTER_PAUSE)]
        if len(beside) != 1:
            continue
        if step.months:
            yield from _month(document, beside[0], step, place, known)
            continue
        earlier = _only_before(document, number, place)
        if earlier is not None and _is_wrong(earlier, beside[0], step):
            span = Span(place.start, beside[0].span.end)
            quoted = document.quote(span), document.quote(earlier.span)
            yield Contradiction((span, earlier.span), f"“{quoted[0]}” is not so far from “{quoted[1]}”.")


def _month(document: Document, date: Date, step: Step, place: Span, known: Sequence[_Today]) -> Iterator[Contradiction]:
    """Yield a month beside "next month" or "last month" that is neither of the dateline's neighbours it should be."""
    line = next((today for today in known if today.dateline and today.day), None)
    if line is None or line.day is None or (line.day.month - 1 + step.months) % 12 + 1 == date.month:
        return
    span = Span(place.start, date.span.end)
    quoted = document.quote(span), document.quote(line.span)
    yield Contradiction((span, line.span), f"“{quoted[0]}” is not told from “{quoted[1]}”.")


def _only_before(document: Document, number: int, place: Span) -> Date | None:
    """Return the only date before *place* in its sentence or the one before; None if there is another day named."""
    near = [one for one in document.sentences[max(0, number - 1) : number + 1] if not one.furniture]
    found = [date for date in dates_of(near, document) if date.span.end <= place.start]
    others = [
        mark
        for one in near
        for mark in _marks(one.text, document.language)
        if mark.span.end + one.span.start <= place.start
        and not any(date.span.start - 16 <= mark.span.start + one.span.start <= date.span.end for date in found)
    ]
    quoted = any(quotations(one.text) for one in near)
    return found[0] if len(found) == 1 and found[0].day and not others and not quoted else None


def _marks(text: str, language: str) -> list[Mark | Step]:
    return [*weekdays(text, language), *relative_days(text, language), *steps(text, language)]


def _is_wrong(one: Date, other: Date, step: Step) -> bool:
    if one.day is None or other.day is None or one.swapped or other.swapped or not one.sure:
        return False
    year = other.year or one.year
    found = set()
    for guess in (year,) if year else (_LEAP, _LEAP + 1):
        try:
            first = calendar_date(one.year or guess, one.month, one.day)
        except ValueError:
            return False
        told = first + timedelta(step.days)
        found.add((told.month, told.day))
    return (other.month, other.day) not in found
