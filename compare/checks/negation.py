"""
One side denies, and the other does not.

Why it matters: a lost "not" turns a sentence into its contrary, and it reads as well as before.

How it works: for each language there is a table of the words that deny a clause (not,
never, without, нет, 没有, ない) and one of phrases that only look so (not only, sans doute,
不仅). A pair of which one side denies and the other does not is a candidate. Whether the denial is lost
or only said otherwise (fail to, refuse, un-, only, until) depends on what translators usually do:
for each language the words that stand opposite a denial were learnt from sentence pairs (introuvable, вряд ли,
せず), and so were the denials that others say without; they count in the whole sentence
and more near the place where the word links expect the counterpart. Where the words around it have their
counterparts, all but the denial was translated. The odds are fitted to NTREX with denials taken out and put in
(`compare.evaluation.cued`): what is hardly ever a free translation is major, what is worth a look is minor.
Where a word that is as good as a denial stands in its place (a lack, a ban, inaccessible, yoksun), there is
nothing to tell. Denials that many languages have a word of their own for (without power: stromlos, 停電; no
longer; not known, not allowed) are never major, and phrases that others say without (not uncommon, does not
cease, not older than 11) are none.

Two denials that cancel out are one side's business: what counts is whether there is any.

What it cannot see: a denial lost beside another one; one that moved to another
clause; affirmation by a word of opposite meaning that nobody used so before.

Source: Dryer and Haspelmath (2013), World Atlas of Language Structures, chapters
112 to 115; MQM, "Mistranslation" (accuracy).
"""

from __future__ import annotations

from collections.abc import Iterator

from compare.checks._contrast import Phenomenon
from compare.checks._cued import judged, quoted
from compare.cues.negation import ANSWERS, EMPTY, MILD, OTHER, PLAIN
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Severity

DENIAL = Phenomenon(
    "negation",
    PLAIN,
    {language: f"{PLAIN[language]}|{OTHER[language]}" for language in PLAIN},
    empty=EMPTY,
    mild=MILD,
    answers=ANSWERS,
)


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each bead of which one side alone denies."""
    documents = (alignment.source, alignment.target)
    for contrast, sure in judged(alignment, context, DENIAL):
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
        Example(
            "Thousands of homes were still without power on Sunday morning.",
            "Des milliers de foyers étaient encore privés d'électricité dimanche matin.",
            languages=("en", "fr"),
        ),
        Example(
            "The storm left 40,000 households without electricity.",
            "暴风雨造成四万户家庭断电。",
            languages=("en", "zh"),
        ),
        Example(
            "県内の約1万2000戸が一晩中停電した。",
            "About 12,000 homes in the prefecture were without power overnight.",
            languages=("ja", "en"),
        ),
        Example(
            "Унаслідок обстрілу знеструмлено дві підстанції та п'ять сіл.",
            "The shelling left two substations and five villages without power.",
            languages=("uk", "en"),
        ),
        Example("لم يحضر الجلسة إلا خمسة نواب.", "Just five deputies attended the session.", languages=("ar", "en")),
        Example("こうした事故は少なくない。", "Such accidents are common.", languages=("ja", "en")),
        Example(
            "The results will not be published until Thursday.",
            "Die Ergebnisse werden erst am Donnerstag veröffentlicht.",
        ),
        Example(
            "The new road is not suitable for heavy lorries.",
            "Yeni yol ağır kamyonlar için elverişsiz.",
            languages=("en", "tr"),
        ),
        Example(
            "A los vecinos les gusta, al alcalde no tanto.", "Neighbours like it, the mayor less so.", ("es", "en")
        ),
        Example("他们不接受这项计划。", "They refused the plan.", languages=("zh", "en")),
        Example(
            "People did not leave the beach at once and went on with their games.",
            "Вместо того чтобы сразу покинуть пляж, люди продолжали свои игры.",
            languages=("en", "ru"),
        ),
        Example("The driver is at most 30.", "Водитель не старше 30 лет.", languages=("en", "ru")),
        Example("Some of the pupils are as young as 11.", "Manche Schüler sind nicht älter als 11 Jahre."),
        Example(
            "The mayor feared that the bridge would fall.",
            "Кметът се страхуваше мостът да не падне.",
            languages=("en", "bg"),
        ),
        Example(
            "Ждите, пока не загорится зелёный свет.", "Wait until the green light comes on.", languages=("ru", "en")
        ),
    ),
)
