"""
A sentence of the version has no counterpart in the original.

Why it matters: the reader takes it for something that the author wrote.

How it works: a bead whose original side is empty is reported, with the
sentence, unless most of its words have a counterpart in the pair beside it: the
translator made two sentences of one. So, with less certainty, is a sentence that shares a bead with
others, if few of its words have a counterpart there and the two sides are as
alike without it, unless the rest would be too short for what it renders: then one sentence was
split in two. Furniture is passed over, and so is a sentence without letters or
digits. Where nothing is paired at all, the texts are unrelated: a warning says so,
and this check is silent.

What it cannot see: a clause added inside a sentence.

Source: MQM, "Addition" (accuracy).
"""

from __future__ import annotations

from collections.abc import Iterator

from compare.checks._unpaired import swallowed, unpaired
from compare.links.torn import shared_torn
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Severity


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each sentence that stands in the version alone."""
    elsewhere = shared_torn(alignment, context)
    for index, sentence in unpaired(alignment, 1):
        if index in elsewhere:
            continue
        yield CHECK.finding(
            f"This sentence of {alignment.call(1)} is not in {alignment.call(0)}.",
            kind="sentence",
            severity=None if alignment.original else Severity.MAJOR,
            bead=index,
            target=(sentence.span,),
        )
    for index, sentence in swallowed(alignment, context, 1):
        yield CHECK.finding(
            f"This sentence of {alignment.call(1)} seems not to be in {alignment.call(0)}: "
            "nothing that it is paired with says it.",
            kind="swallowed",
            severity=Severity.MINOR,
            bead=index,
            target=(sentence.span,),
        )


CHECK = Check(
    id="added",
    title="A sentence was added",
    severity=Severity.MINOR,
    mqm="accuracy/addition",
    its="addition",
    find=find,
    bad=(
        Example(("The bridge opened.", ""), ("Die Brücke wurde eröffnet.", "Es regnete.")),
        Example(("The bridge opened.", ""), ("大桥通车了。", "当天下雨。"), languages=("en", "zh")),
    ),
    good=(
        Example(("The bridge opened.", "It rained."), ("Die Brücke wurde eröffnet.", "Es regnete.")),
        Example(("The bridge opened.", ""), ("", "Es regnete.")),
        Example(("The bridge opened.", ""), ("Мост открыли.", "***"), languages=("en", "ru")),
    ),
)
