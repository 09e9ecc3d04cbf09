"""
A claim became a fact, or a fact a claim.

Why it matters: "allegedly" and "according to the ministry" are what separates a report from
an assertion; without them the paper itself says so, and is liable for it.

How it works: for each language there is a table of words that make a statement less than
a fact (allegedly, offenbar, якобы, 据称) and one of words that say whose statement it is
(according to, selon, によると), and for each a wider one of words that may. A pair is
reported if one side has a word of a narrow table and the other side none of the narrow and
none of the wide one. So is it if the model finds the cue's counterpart
in no table. A quotation in marks counts as attributed. Where a hedge was lost and the words around it
were translated the finding is major, otherwise minor; a lost source is minor, since a verb that no
table has ("shared", "lamented") may name it.

What it cannot see: a source that was replaced by another one; a hedge that was lost beside
another one; "may" that became "must"; languages that it has no table for.

Source: Hyland (1998), Hedging in Scientific Research Articles; MQM, "Mistranslation"
(accuracy).
"""

from __future__ import annotations

from collections.abc import Iterator

from compare.checks._cued import Contrast, contrasts, quoted
from compare.cues.certainty import CLEAR, HEDGES, SAYS, VOICED
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Severity

_MARKS = '«»“”„"「」『』'
_ANSWERED = 3.5  # standard deviations: a cue from there on has its counterpart, though in no table; a fifth of the rest
_KEPT = 2.5  # standard deviations: the words around a cue that were translated without it
_MAYBE = {language: f"{HEDGES[language]}|{CLEAR[language]}|{SAYS[language]}" for language in CLEAR}
_SAID = {language: f"{SAYS[language]}|{VOICED[language]}" for language in SAYS}


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each bead of which one side alone hedges, or alone names who says it."""
    for contrast in contrasts(alignment, context, CLEAR, _MAYBE):
        if _is_telling(contrast, alignment) and not _is_name(alignment, contrast):
            yield _finding(alignment, contrast, "hedge", "says that it may be so")
    for contrast in contrasts(alignment, context, SAYS, _SAID):
        if _is_telling(contrast, alignment) and not _is_quoted(alignment, contrast):
            yield _finding(alignment, contrast, "source", "says who says so")


def _is_telling(contrast: Contrast, alignment: Alignment) -> bool:
    """Tell whether the cue has no counterpart; of one that was added, all around it must have been in the original."""
    return contrast.answered < _ANSWERED and (contrast.kept >= _KEPT or (contrast.side == 0 and alignment.original))


def _is_quoted(alignment: Alignment, contrast: Contrast) -> bool:
    document = (alignment.target, alignment.source)[contrast.side]
    return any(mark in document.quote(span) for span in contrast.other for mark in _MARKS)


def _is_name(alignment: Alignment, contrast: Contrast) -> bool:
    """Tell whether all that hedges is "May" with a capital inside an English sentence: a prime minister or a month."""
    document = (alignment.source, alignment.target)[contrast.side]
    starts = {sentence.span.start for sentence in document.sentences}
    return document.primary_language == "en" and all(
        document.quote(cue) == "May" and cue.start not in starts for cue in contrast.cues
    )


def _finding(alignment: Alignment, contrast: Contrast, kind: str, says: str) -> Finding:
    here, there = alignment.call(contrast.side, first=True), alignment.call(1 - contrast.side)
    sure = contrast.kept >= _KEPT
    words = quoted((alignment.source, alignment.target)[contrast.side], contrast.cues)
    return CHECK.finding(
        f"{here} {says} ({words}), and {there} does not.",
        kind=("" if sure else "maybe-") + f"{kind}-{('lost', 'added')[contrast.side]}",
        severity=Severity.MAJOR
        if sure and kind == "hedge" and (contrast.side == 0 or not alignment.original)
        else Severity.MINOR,
        bead=contrast.bead,
        source=contrast.source(),
        target=contrast.target(),
    )


CHECK = Check(
    id="certainty",
    title="A claim became a fact, or a fact a claim",
    severity=Severity.MAJOR,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    find=find,
    bad=(
        Example("The driver allegedly made forty trips.", "Der Fahrer machte vierzig Fahrten."),
        Example("Поезд, предположительно, сошёл с рельсов.", "The train left the rails.", languages=("ru", "en")),
        Example("Le bateau aurait peut-être coulé.", "The boat sank.", languages=("fr", "en")),
        Example("According to her daughter, she drank tea.", "Она пила чай.", languages=("en", "ru")),
        Example("同社によると、損失は三億円だ。", "The loss is 300 million yen.", languages=("ja", "en")),
        Example("The bridge fell on Monday.", "Angeblich stürzte die Brücke am Montag ein."),
    ),
    good=(
        Example("The driver allegedly made forty trips.", "Der Fahrer soll vierzig Fahrten gemacht haben."),
        Example("According to her daughter, she drank tea.", "Дочь говорит, что она пила чай.", languages=("en", "ru")),
        Example("It could rain.", "Il se peut qu'il pleuve.", languages=("en", "fr")),
        Example("He said: “It is over.”", "«انتهى الأمر».", languages=("en", "ar")),
        Example("It seems that prices rose.", "似乎价格上涨了。", languages=("en", "zh")),
        Example("In May it rained.", "Im Mai regnete es."),
    ),
)
