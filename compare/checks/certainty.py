"""
A claim became a fact, or a fact a claim.

Why it matters: "allegedly" and "according to the ministry" are what separates a report from
an assertion; without them the paper itself says so, and is liable for it.

How it works: for each language there is a table of words that make a statement less than
a fact (allegedly, offenbar, якобы, 据称), one of words that often only look to the future or to
what one is able to (would, serait, soll, может), which count where neither side has a clearer one,
and one of words that say whose statement it is (according to, selon, によると). A pair of which one
side has such a word and the other has none is a candidate. How likely it is that something was lost
depends on what translators usually do: whether words like these are rendered by such a word as a rule,
English ones in the language at hand (a reported "would" is a conditional in French and a future in Polish),
and whether anything on the other side usually stands for one, in the whole sentence and near the place
where the word links expect it; whether an assertion stands there (will, must, surely) that the
other side does not make, above all where the other side tells what can be; whether a word of the same family
does (can, able, possible; should, must, need); whether the words and names around the cue have their counterparts,
and whether the next pair has the source instead. A verb of claiming (assure, behauptet, утверждает) that nothing stands
for is reported if what is claimed is there. The rest is fitted to NTREX with hedges and sources taken
out (`compare.evaluation.cued`). What is hardly ever a free translation is major, what is worth a look is minor;
nothing is major where a word that may stand for it is in its place.

What it cannot see: a source that was replaced by another one; a hedge that was lost beside
another one. Translators drop a "could" or a "probably" now and then and mean no harm: a lost
hedge is right less often than a lost source.

Source: Hyland (1998), Hedging in Scientific Research Articles; MQM, "Mistranslation"
(accuracy).
"""

from __future__ import annotations

from collections.abc import Iterator

from compare.checks._contrast import Contrast, Phenomenon
from compare.checks._cued import contrasts, judged, quoted
from compare.cues.certainty import ABLE, ASSERTS, CLAIMS, CLEAR, HEDGES, IDIOMS, OUGHT, SAYS, UNREAL, VOICED, WEAK
from compare.links import linked
from compare.links.left_over import shared
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Severity

_HINTS = {language: f"{HEDGES[language]}|{WEAK[language]}|{CLEAR[language]}|{SAYS[language]}" for language in CLEAR}
HEDGE = Phenomenon("certainty", CLEAR, _HINTS, asserts=ASSERTS, sister="modal", kin=(ABLE, OUGHT))
WOULD = Phenomenon(
    "modal",
    WEAK,
    _HINTS,
    empty=IDIOMS,
    asserts=ASSERTS,
    unless=CLEAR,
    sister="certainty",
    says=SAYS,
    unreal=UNREAL,
    kin=(ABLE, OUGHT),
)
CLAIM = Phenomenon(
    "voice",
    CLAIMS,
    {language: f"{CLEAR[language]}|{SAYS[language]}|{VOICED[language]}" for language in CLAIMS},
)
SOURCE = Phenomenon("voice", SAYS, {language: f"{SAYS[language]}|{VOICED[language]}" for language in SAYS})

_COVERED = 0.5  # share of the words around a claim that have their counterparts, from which on it is all there


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each bead of which one side alone hedges, or alone names who says it."""
    for phenomenon in (HEDGE, WOULD):
        for contrast, sure in judged(alignment, context, phenomenon):
            if not is_name(alignment, contrast):
                yield _finding(alignment, contrast, "hedge", "says that it may be so", sure=sure)
    told = set()
    for contrast, sure in judged(alignment, context, SOURCE):
        told.add(contrast.bead)
        yield _finding(alignment, contrast, "source", "says who says so", sure=sure)
    for contrast in contrasts(alignment, linked(alignment, context), shared(alignment, context), CLAIM):
        if contrast.bead not in told and (contrast.side == 0 or not alignment.original) and _became_fact(contrast):
            yield _finding(alignment, contrast, "claim", "says that somebody claims it", sure=False)


def _became_fact(contrast: Contrast) -> bool:
    """Tell whether nothing on the other side may stand for the claim, while what is claimed is there."""
    signs = contrast.named()
    return not (signs["hints"] or signs["marks there"] or signs["next door"]) and signs["covered"] >= _COVERED


def is_name(alignment: Alignment, contrast: Contrast) -> bool:
    """Tell whether all that hedges is "May" with a capital inside an English sentence: a prime minister or a month."""
    document = (alignment.source, alignment.target)[contrast.side]
    starts = {sentence.span.start for sentence in document.sentences}
    return document.primary_language == "en" and all(
        document.quote(cue) == "May" and cue.start not in starts for cue in contrast.cues
    )


def _finding(alignment: Alignment, contrast: Contrast, kind: str, says: str, *, sure: bool) -> Finding:
    here, there = alignment.call(contrast.side, first=True), alignment.call(1 - contrast.side)
    words = quoted((alignment.source, alignment.target)[contrast.side], contrast.cues)
    return CHECK.finding(
        f"{here} {says} ({words}), and {there} does not.",
        kind=("" if sure else "maybe-") + f"{kind}-{('lost', 'added')[contrast.side]}",
        severity=Severity.MAJOR if sure else Severity.MINOR,
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
        Example(
            "Пожар, вероятно, начался на складе древесины.",
            "The fire started in the timber store.",
            languages=("ru", "en"),
        ),
        Example("Le bateau aurait peut-être coulé.", "The boat sank.", languages=("fr", "en")),
        Example("According to her daughter, she drank tea.", "Она пила чай.", languages=("en", "ru")),
        Example("同社によると、損失は三億円だ。", "The loss is 300 million yen.", languages=("ja", "en")),
        Example(
            "L’institut affirme avoir mis au point un blé sans gluten.",
            "Институт вывел пшеницу без глютена.",
            languages=("fr", "ru"),
        ),
        Example(
            "The fire started in the timber store.",
            "Der Brand begann möglicherweise im Holzlager.",
        ),
        Example(
            "The storm could reach the coast.", "La tempesta raggiungerà sicuramente la costa.", languages=("en", "it")
        ),
        Example("The old bridge can close in autumn.", "Старый мост закроется осенью точно.", languages=("en", "ru")),
        Example("The storm would have destroyed the harbour.", "La tempête a détruit le port.", languages=("en", "fr")),
    ),
    good=(
        Example("The driver allegedly made forty trips.", "Der Fahrer soll vierzig Fahrten gemacht haben."),
        Example("According to her daughter, she drank tea.", "Дочь говорит, что она пила чай.", languages=("en", "ru")),
        Example("It could rain.", "Il se peut qu'il pleuve.", languages=("en", "fr")),
        Example("He said: “It is over.”", "«انتهى الأمر».", languages=("en", "ar")),
        Example("It seems that prices rose.", "似乎价格上涨了。", languages=("en", "zh")),
        Example("In May it rained.", "Im Mai regnete es."),
        Example("You can watch the parade from here.", "Vous pouvez voir le défilé d’ici.", languages=("en", "fr")),
        Example("They should reward the town.", "Ze moeten de stad belonen.", languages=("en", "nl")),
        Example("The clerk had alleged that they lied.", "Чиновник утверждал, что они лгали.", languages=("en", "ru")),
        Example("Older houses are more likely to burn.", "Ältere Häuser brennen leichter."),
        Example("A man can be heard shouting.", "On entend un homme crier.", languages=("en", "fr")),
        Example("He said that the bridge would reopen.", "Он сказал, что мост снова откроют.", languages=("en", "ru")),
    ),
)
