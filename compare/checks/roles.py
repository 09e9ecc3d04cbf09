"""
Two names of a sentence changed places.

Why it matters: Russia attacked Ukraine, and Ukraine attacked Russia, have the same words.

How it works: names of the original that have one answer each in the version's sentence are taken two at
a time, if the other one comes first there. They are reported if the words around the one in the original are answered
by the words around the other in the version, and if the words that are linked lead one to expect the names the other
way round. How much each of these counts was fitted to professional translations in which names had been exchanged, and
the line drawn where hardly any sentence of theirs is reported as it is. Where only one side names an agent by
its preposition ("by", par, von, от), a passive may have turned the sentence, and nothing is said; nor is it of words of
one name ("Palu's Army Hospital", l'hôpital militaire de Palu) or of a name that owns something on both sides. In
Czech, Polish, Russian, Turkish and Ukrainian versions, where endings tell the roles, the name that stands first must
be one of the gazetteer's in its base form, the other in another, with but a few words between: "Україна атакувала
Росію".

What it cannot see: most in Arabic, and in Chinese and Japanese, whose order turns names round anyway, all but clauses
in which a few words stand between the names of the original ("attacked"); persons in languages with endings; names
joined by "and"; a pronoun in the wrong role.

Source: MQM, "Mistranslation" (accuracy); the entity swaps of FactCC (Kryściński et al.,
2020, "Evaluating the Factual Consistency of Abstractive Text Summarization").
"""

from __future__ import annotations

from collections.abc import Iterator

from compare.links.exchanged import exchanged
from compare.links.known import gathered
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Severity


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each bead in which two names seem to have changed places."""
    if alignment.source.primary_language == alignment.target.primary_language:
        return
    for found, _ in exchanged(gathered(alignment, context)):
        one, two = sorted(found.pairs, key=lambda pair: pair.source.span)
        names = [alignment.source.quote(pair.source.span) for pair in (one, two)]
        yield CHECK.finding(
            f"“{names[0]}” and “{names[1]}” seem to have changed places.",
            kind="exchanged",
            bead=found.bead,
            source=(one.source.span, two.source.span),
            target=(one.target.span, two.target.span),
            entity=names[0],
        )


CHECK = Check(
    id="roles",
    title="Two names changed places",
    severity=Severity.MAJOR,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    find=find,
    bad=(
        Example(
            "Petersen sold the old bridge to his neighbour Aldermoor.",
            "Aldermoor verkaufte die alte Brücke an seinen Nachbarn Petersen.",
        ),
        Example(
            "Marchenko handed the keys of the museum over to the mayor, Kovalenko.",
            "Kovalenko a remis les clés du musée au maire, Marchenko.",
            languages=("en", "fr"),
        ),
        Example(
            "Росія атакувала Україну ракетами вночі.",
            "Ukraine attacked Russia with rockets at night.",
            languages=("uk", "en"),
        ),
        Example("Russia attacked Ukraine.", "ウクライナはロシアを攻撃した。", languages=("en", "ja")),
        Example("Russia attacked Ukraine with rockets.", "乌克兰用火箭袭击了俄罗斯。", languages=("en", "zh")),
        Example(
            "Russia attacked Ukraine with rockets in the night.",
            "Украйна нападна Русия с ракети през нощта.",
            languages=("en", "bg"),
        ),
        Example(
            "Russia attacked Ukraine with rockets in the night.",
            "Україна атакувала Росію ракетами вночі.",
            languages=("en", "uk"),
        ),
    ),
    good=(
        Example(
            "Petersen sold the old bridge to his neighbour Aldermoor.",
            "Petersen verkaufte die alte Brücke an seinen Nachbarn Aldermoor.",
        ),
        Example(
            "Petersen sold the old bridge to his neighbour Aldermoor.",
            "Die alte Brücke wurde seinem Nachbarn Aldermoor von Petersen verkauft.",
        ),
        Example(
            "The ship belongs to the Delmara Fish and Wildlife Commission.",
            "Le navire appartient à la Commission des poissons et de la faune de la Delmara.",
            languages=("en", "fr"),
        ),
        Example("Petersen and Aldermoor came.", "Aldermoor et Petersen sont venus.", languages=("en", "fr")),
        Example(
            "Russia attacked Ukraine with rockets in the night.",
            "Україну атакувала Росія ракетами вночі.",
            languages=("en", "uk"),
        ),
        Example("Петерсен продав міст Олдермору.", "Олдермору продав мост Петерсен.", languages=("uk", "ru")),
    ),
)
