"""
A sentence of the original has no counterpart in the version.

Why it matters: what is left out, the reader never learns was there.

How it works: a bead whose version side is empty is reported, with the
sentence, unless most of its words have a counterpart in the pair beside it: the translator
made one sentence of two. So, with less certainty, is a sentence that shares a bead with
others, if few of its words have a counterpart there and the two sides are as
alike without it, unless the rest would be too short for what it renders: then one sentence was
split in two. Furniture is passed over, and so is a sentence without letters or
digits. Where nothing is paired at all, the texts are unrelated: a warning says so,
and this check is silent.

What it cannot see: a clause left out inside a sentence, and a sentence that
was merged into another one by shortening both.

Source: MQM, "Omission" (accuracy).
"""

from __future__ import annotations

from collections.abc import Iterator

from compare.checks._unpaired import swallowed, unpaired
from compare.links.torn import shared_torn
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Severity


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each sentence that stands in the original alone."""
    elsewhere = shared_torn(alignment, context)
    for index, sentence in unpaired(alignment, 0):
        if index in elsewhere:
            continue
        yield CHECK.finding(
            f"This sentence of {alignment.call(0)} is not in {alignment.call(1)}.",
            kind="sentence",
            bead=index,
            source=(sentence.span,),
        )
    for index, sentence in swallowed(alignment, context, 0):
        yield CHECK.finding(
            f"This sentence of {alignment.call(0)} seems not to be in {alignment.call(1)}: "
            "nothing that it is paired with says it.",
            kind="swallowed",
            severity=Severity.MINOR,
            bead=index,
            source=(sentence.span,),
        )


CHECK = Check(
    id="missing",
    title="A sentence is missing",
    severity=Severity.MAJOR,
    mqm="accuracy/omission",
    its="omission",
    find=find,
    bad=(
        Example(("The bridge opened.", "It cost two lives."), ("Die Brücke wurde eröffnet.", "")),
        Example(("大桥通车了。", "两人丧生。"), ("The bridge opened.", ""), languages=("zh", "en")),
        Example(("Міст відкрили.", "Двоє людей загинули."), ("The bridge opened.", ""), languages=("uk", "en")),
    ),
    good=(
        Example(
            ("The bridge opened in May.", "It cost two million euros."),
            ("Im Mai wurde die Brücke eröffnet, die zwei Millionen Euro kostete.", ""),
        ),
        Example(
            ("大桥在五月通车。", "它花费了两百万欧元。"),
            ("The bridge, which cost two million euros, opened in May.", ""),
            languages=("zh", "en"),
        ),
        Example(
            ("It rained.", "Police arrested the driver on Monday.", ""),
            ("Es regnete.", "", "Die Polizei nahm am Montag den Fahrer fest."),
        ),
        Example(("The bridge opened.", "It cost two lives."), ("Die Brücke wurde eröffnet.", "Zwei starben.")),
        Example(("The bridge opened.", "* * *"), ("Die Brücke wurde eröffnet.", "")),
        Example(("The bridge opened.", ""), ("", "Es regnete.")),
        Example(("افتتح الجسر.", "—"), ("The bridge opened.", ""), languages=("ar", "en")),
    ),
)
