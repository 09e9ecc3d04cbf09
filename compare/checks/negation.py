"""
One side denies, and the other does not.

Why it matters: a lost "not" turns a sentence into its contrary, and it reads as well as before.

How it works: for each language there is a table of the words that deny a clause (not,
never, without, нет, 没有, ない), one of phrases that only look so (not only, sans doute,
不仅), and one of other ways to deny or to be rendered by a denial (fail to, refuse,
un-, only, until). A pair is reported if one side has a word of the first table
and the other side nothing of the first or the third. Two denials that cancel out are one side's
business: what counts is whether there is any.

Where the words around the denial have their counterparts, so that all but the
denial was translated, the finding is major; where they do not, the sentence may have been put the
other way round: a lost one is minor then, and one that was added is not reported.

What it cannot see: a denial lost beside another one; one that moved to another
clause; affirmation by a word of opposite meaning; languages that it has no table for.

Source: Dryer and Haspelmath (2013), World Atlas of Language Structures, chapters
112 to 115; MQM, "Mistranslation" (accuracy).
"""

from __future__ import annotations

from collections.abc import Iterator

from compare.checks._cued import contrasts, quoted
from compare.cues.negation import EMPTY, OTHER, PLAIN
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Severity

_KEPT = 3.0  # on NTREX, de and ru: 0.4 findings per 100 untouched pairs from here on and half of the planted; 1.4 below
_HINTS = {language: f"{PLAIN[language]}|{OTHER[language]}" for language in PLAIN}


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each bead of which one side alone denies."""
    documents = (alignment.source, alignment.target)
    for contrast in contrasts(alignment, context, PLAIN, _HINTS, EMPTY):
        sure = contrast.kept >= _KEPT
        if not sure and (contrast.side == 1 or not alignment.original):
            continue
        here, there = alignment.call(contrast.side, first=True), alignment.call(1 - contrast.side)
        words = quoted(documents[contrast.side], contrast.cues)
        yield CHECK.finding(
            f"{here} denies ({words}), and nothing in {there} does.",
            kind=("" if sure else "maybe-") + ("lost", "added")[contrast.side],
            severity=Severity.MAJOR if sure else Severity.MINOR,
            bead=contrast.bead,
            source=contrast.source(),
            target=contrast.target(),
        )


CHECK = Check(
    id="negation",
    title="One side denies and the other does not",
    severity=Severity.MAJOR,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    find=find,
    bad=(
        Example("The fee will not apply to schools.", "Die Gebühr gilt für Schulen."),
        Example("ولا تستخدم المحطة الكلور.", "The plant uses chlorine.", languages=("ar", "en")),
        Example("Organisers did not shorten the course.", "主催者はコースを短縮した。", languages=("en", "ja")),
        Example(
            "Обмеження не стосуватимуться лікарень.", "The limits will apply to hospitals.", languages=("uk", "en")
        ),
        Example("Readers have to register.", "Czytelnicy nie muszą się rejestrować.", languages=("en", "pl")),
        Example("她没有签署协议。", "She signed the agreement.", languages=("zh", "en")),
    ),
    good=(
        Example("The fee will not apply to schools.", "Die Gebühr gilt nicht für Schulen."),
        Example("He failed to appear.", "Er ist nicht erschienen."),
        Example("It is not only cheap.", "C'est bon marché et plus encore.", languages=("en", "fr")),
        Example("There are only two.", "Il n'y en a que deux.", languages=("en", "fr")),
        Example("The result is not unusual.", "Результат обычен и ничем не странен.", languages=("en", "ru")),
        Example("It is unlikely.", "可能性很小，不太会。", languages=("en", "zh")),
        Example("Il n'est pas venu.", "He stayed away.", languages=("fr", "en")),
    ),
)
