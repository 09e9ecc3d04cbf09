"""
A part of a sentence was left out.

Why it matters: the sentence is there, reads well, and no longer says that the
man was released without charge.

How it works: the words of a pair of sentences are linked; the run of words of
the original without a counterpart is judged by how unlike the version they
are, by how surely the table of words would know their counterparts if they
were there, by the pauses around them, by how much shorter the version is than
is usual in this pair of texts, by whether the two sides are more alike
without them or the version has a passage that is like the whole run, by
whether other words stand in their place, by how many words of the version
answer to nothing, and by how many do so in the rest of the texts. A sentence
of the version that stands alone beside the pair is read with it if it says
the rest. The odds were fitted on professional translations with and without
clauses left out: of those untouched sentences, one in a hundred and seventy
has a finding, one in twelve hundred a major one; up to twice as many where the
original is a translation itself.

What it cannot see: one word left out, or a clause of words that the
rest of the sentence has too; the less so the freer the translation. It takes a very free rendering for an
omission. It depends on the embedding model, and is silent in languages that the model does not know.

Source: MQM, "Omission" (accuracy); word links after Jalili Sabet et al. (2020), "SimAlign".
"""

from __future__ import annotations

from collections.abc import Iterator

from compare.checks._beyond import beyond, shortened
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Severity


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each pair in which words of the original have no counterpart."""
    for number, span, severity in beyond(alignment, context, 0):
        words = shortened(alignment.source.quote(span))
        yield CHECK.finding(
            f"Nothing in {alignment.call(1)} answers to “{words}”.",
            kind="words",
            severity=severity,
            bead=number,
            source=(span,),
        )


CHECK = Check(
    id="omission",
    title="A part of a sentence is missing",
    severity=Severity.MINOR,
    mqm="accuracy/omission",
    its="omission",
    find=find,
    bad=(
        Example(
            "Police arrested the driver on Monday, but a judge released him without charge two days later.",
            "Die Polizei nahm den Fahrer am Montag fest.",
        ),
        Example(
            "У понеділок поліція затримала водія, але через два дні суддя звільнив його без звинувачень.",
            "Police detained the driver on Monday.",
            languages=("uk", "en"),
        ),
        Example(
            "The factory closed in March, and the river behind it has been clean enough to swim in ever since.",
            "工厂于三月关闭。",
            languages=("en", "zh"),
        ),
    ),
    good=(
        Example(
            "Police arrested the driver on Monday, but a judge released him without charge two days later.",
            "Die Polizei nahm den Fahrer am Montag fest, doch ein Richter ließ ihn zwei Tage später ohne Anklage frei.",
        ),
        Example(
            "There is no doubt whatsoever that the bridge will be opened to traffic in May.",
            "Zweifellos wird die Brücke im Mai eröffnet.",
        ),
        Example(
            "Поліція затримала водія в понеділок, але через два дні суддя його відпустив.",
            "Police detained the driver on Monday, but two days later a judge let him go.",
            languages=("uk", "en"),
        ),
        Example("It rained.", "Es regnete den ganzen Tag."),
    ),
)
