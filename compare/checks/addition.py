"""
A sentence of the version says more than the original.

Why it matters: what a translator or an editor has put in is read as what
the original said: an explanation at best, a claim at worst.

How it works: as `omission`, the other way round. The run of words of the version
without a counterpart in its pair is judged by how unlike the original they
are, by the pauses around them, by how much longer the version is than is usual in this pair of
texts, by whether the two sides are more alike without them or the original has a passage that is like the
whole run, and by whether other words stand in their place or answer to nothing. The odds
were fitted on professional translations with and without clauses put in: of those
untouched sentences, one in two hundred has a finding.

What it cannot see: one word put in, or a clause of words that the sentence has
anyway. An acronym spelt out or a place explained is an addition too, and a useful
one. It depends on the embedding model, and is silent in languages that the model does not know.

Source: MQM, "Addition" (accuracy); word links after Jalili Sabet et al. (2020), "SimAlign".
"""

from __future__ import annotations

from collections.abc import Iterator

from compare.checks._beyond import beyond, shortened
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Severity


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each pair in which words of the version have no counterpart."""
    for number, span, severity in beyond(alignment, context, 1):
        words = shortened(alignment.target.quote(span))
        yield CHECK.finding(
            f"Nothing in {alignment.call(0)} answers to “{words}”.",
            kind="words",
            severity=severity,
            bead=number,
            target=(span,),
        )


CHECK = Check(
    id="addition",
    title="A sentence says more than the original",
    severity=Severity.MINOR,
    mqm="accuracy/addition",
    its="addition",
    find=find,
    bad=(
        Example(
            "Police arrested the driver on Monday.",
            "Die Polizei nahm den Fahrer am Montag fest, nachdem Nachbarn sich wochenlang über Lärm beschwert hatten.",
        ),
        Example(
            "Police detained the driver on Monday.",
            "У понеділок поліція затримала водія, але через два дні суддя звільнив його без звинувачень.",
            languages=("en", "uk"),
        ),
        Example(
            "工厂于三月关闭。",
            "The factory closed in March, and the river behind it has been clean enough to swim in ever since.",
            languages=("zh", "en"),
        ),
    ),
    good=(
        Example(
            "Police arrested the driver on Monday, but a judge released him without charge two days later.",
            "Die Polizei nahm den Fahrer am Montag fest, doch ein Richter ließ ihn zwei Tage später ohne Anklage frei.",
        ),
        Example("He resigned.", "Er trat von seinem Amt zurück."),
        Example("工厂于三月关闭。", "The factory shut down in March.", languages=("zh", "en")),
    ),
)
