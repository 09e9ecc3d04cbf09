"""
An acronym stands for two things, or for words that do not fit it.

Why it matters: the World Health Organization and the World Trade Organization are two, and a reader who
was told once what WHO means reads every later WHO so.

How it works: every text is looked at for itself. Where words and an acronym stand beside each other, one
of them in brackets, and the words begin with its letters, small words left out, they are what it stands for. An
acronym with two such expansions of which a word differs is reported (two-expansions), and so are
words of which all but one fit (misfit). Where the letters say nothing, as in 世界卫生组织（WHO）, two expansions
are held to differ if they begin and end alike and have other words between. Then the version is held against
the original: if an acronym of the original has the same counterpart everywhere in the version and another
one in one place, that is reported (changed).

What it cannot see: an expansion without brackets; one that both texts have wrong in the
same way is reported in both; an acronym of another language whose letters the words could not have.

Source: MQM, "Inconsistent use of terminology" and "Wrong term"; Chicago Manual of Style, chapter 10, on
giving an abbreviation in full at its first use.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from compare.checks._expansions import ACRONYM, Expansion, differ, expansions
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Document, Finding, Sentence, Severity, Span

_TIMES = 2
"""Beads in which an acronym has its usual counterpart."""

_FOUND = re.compile(ACRONYM)


def inspect(document: Document, _context: Context) -> Iterator[Finding]:
    """Yield one finding for each expansion that differs from the first one of its acronym, or does not fit it."""
    known: dict[str, Expansion] = {}
    for found in expansions(document):
        first = known.setdefault(found.acronym, found)
        if found.misfit:
            yield CHECK.finding(
                f"“{found.misfit}” does not fit the letters of {found.acronym}.",
                kind="misfit",
                target=(found.span,),
                entity=found.acronym,
            )
        elif differ(first, found):
            yield CHECK.finding(
                f"{found.acronym} stands for “{document.quote(first.span)}” and for “{document.quote(found.span)}”.",
                kind="two-expansions",
                target=(found.span, first.span),
                entity=found.acronym,
            )


def find(alignment: Alignment, _context: Context) -> Iterator[Finding]:
    """Yield one finding for each bead in which an acronym has another counterpart than everywhere else."""
    sides = [[_acronyms(side) for side in alignment.sides(bead)] for bead in alignment.beads]
    usual = _usual([(set(ours), set(theirs)) for ours, theirs in sides])
    for number, (ours, theirs) in enumerate(sides):
        answered = {usual[acronym] for acronym in ours if acronym in usual}
        odd = [acronym for acronym in theirs if acronym not in answered and acronym not in ours]
        lost = [acronym for acronym in ours if acronym in usual and not {usual[acronym], acronym} & set(theirs)]
        if len(odd) == len(lost) == 1 and len(odd[0]) == len(usual[lost[0]]):
            yield CHECK.finding(
                f"{lost[0]} is {usual[lost[0]]} elsewhere, and {odd[0]} here.",
                kind="changed",
                severity=Severity.MAJOR,
                bead=number,
                source=(ours[lost[0]],),
                target=(theirs[odd[0]],),
                entity=lost[0],
            )


def _acronyms(sentences: tuple[Sentence, ...]) -> dict[str, Span]:
    """Return the acronyms of sentences that are not in capitals altogether, each with its first place."""
    found: dict[str, Span] = {}
    for sentence in sentences:
        if not sentence.text.isupper() and not sentence.furniture:
            for match in _FOUND.finditer(sentence.text):
                start = sentence.span.start
                found.setdefault(match[0], Span(start + match.start(), start + match.end()))
    return found


def _usual(beads: list[tuple[set[str], set[str]]]) -> dict[str, str]:
    """Return what answers to each acronym wherever it stands, but for one bead at most."""
    stands = Counter(acronym for ours, _ in beads for acronym in ours)
    together: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for ours, theirs in beads:
        for acronym in ours:
            together[acronym].update(theirs)
    found = {}
    for acronym, counts in together.items():
        best = max(sorted(counts), key=lambda other: (counts[other], other == acronym), default=None)
        if best is not None and counts[best] >= max(_TIMES, stands[acronym] - 1):
            found[acronym] = best
    return found


CHECK = Check(
    id="acronyms",
    title="An acronym stands for two things",
    severity=Severity.MINOR,
    mqm="terminology/inconsistent-use-of-terminology",
    its="terminology",
    find=find,
    inspect=inspect,
    bad=(
        Example(
            ("The World Health Organization (WHO) met.", "The WHO spoke."),
            ("The World Health Organization (WHO) met.", "The World Heritage Organisation (WHO) spoke."),
            languages=("en", "en"),
        ),
        Example(
            "The World Trade Organization met.", "L’Organisation mondiale du commerce (OMS) s’est réunie.", ("en", "fr")
        ),
        Example(
            ("ВОЗ молчит.", "ВОЗ молчит и сегодня."),
            (
                "Всемирная организация здравоохранения (ВОЗ) молчит.",
                "Всемирная организация защиты (ВОЗ) молчит и сегодня.",
            ),
            languages=("uk", "ru"),
        ),
        Example(
            ("The WHO met.", "The WHO spoke."),
            ("世界卫生组织（WHO）开会了。", "世界贸易组织（WHO）发言了。"),
            languages=("en", "zh"),
        ),
        Example(
            ("The WHO met.", "The WHO spoke."),
            ("اجتمعت منظمة الصحة العالمية (WHO).", "اجتمعت منظمة التجارة العالمية (WHO)."),
            languages=("en", "ar"),
        ),
        Example(
            ("NATO met.", "NATO spoke.", "NATO left.", "NATO came back."),
            ("L’OTAN s’est réunie.", "L’OTAN a parlé.", "L’OTEN est partie.", "L’OTAN est revenue."),
            languages=("en", "fr"),
        ),
    ),
    good=(
        Example(
            ("The World Health Organization (WHO) met.", "The WHO spoke."),
            ("Die Weltgesundheitsorganisation (WHO) tagte.", "Die WHO (World Health Organization) sprach."),
        ),
        Example(
            ("NATO met.", "NATO spoke.", "NATO left."),
            ("L’OTAN s’est réunie.", "L’OTAN a parlé.", "L’Alliance est partie."),
            languages=("en", "fr"),
        ),
        Example("She spoke.", "Die Abgeordnete Sahra Petra Wagner (SPD) sprach."),
        Example("It is XML.", "It is in Extensible Markup Language (XML).", languages=("en", "en")),
        Example(
            ("The WHO met.", "The WHO spoke."),
            ("据世界卫生组织（WHO）称，会议开始了。", "世界卫生组织（WHO）发言了。"),
            languages=("en", "zh"),
        ),
        Example(
            ("ВОЗ молчит.", "ВОЗ молчит и сегодня."),
            (
                "Всемирная организация здравоохранения (ВОЗ) молчит.",
                "Во Всемирной организации здравоохранения (ВОЗ) молчат.",
            ),
            languages=("uk", "ru"),
        ),
    ),
)
