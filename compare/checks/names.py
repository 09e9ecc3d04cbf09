"""
A name is spelt in more than one way, without its capital, or by another language's rules.

Why it matters: a reader who meets Kiev and Kyiv, or Soudja where every English map
says Sudzha, takes them for two places, or the text for a machine's.

How it works: the name table groups all forms of an entity over the original and its
versions. Reported are forms that a text uses beside a more frequent one
(inconsistent), forms on which two texts in one language disagree
(between-versions), forms that follow another language's romanization or a Russian-based form
beside Ukrainian-based ones (foreign-romanization), names without their capital
(lower-case), a name that stands where the original has another (other-entity), a place
that a sentence and those around it lack (missing-name, added-name), a name that is one
letter away from what the rest of the text, the original or the gazetteer has for it
(misspelt), and letters of another script inside a name (mixed-script). Whether a name
stands in the place of another is told by what answers to both elsewhere in the text, by
what else in the sentence could be meant and by the words around them; a full name that
sounds like nothing on the other side, opposite the only such one, is another's. One finding for
each name, text and kind; forms that have their reason ("chicken Kiev", a quotation,
"formerly Kiev") are explained in the table and not reported. What a version spells in two ways where the
original does is said of the original alone.

What it cannot see: whether a person writes their own name so; two names of one
sentence that changed places (`roles` looks for them); a slip in a name that is met once, in another script
and in no gazetteer; names that only context could tell apart.

Source: MQM typology, "Inconsistent with terminology" and "Name format"; ITS 2.0, inconsistent-entities.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from compare.checks._mirrored import is_mirrored
from compare.checks._other_names import other_names
from compare.checks._slips import Slips
from compare.links.known import gathered
from compare.names.lookalikes import described, look_alikes
from compare.names.respelt import respelt
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Document, Finding, Form, Judgement, Mention, Name, Severity, Span

_SEVERITIES = {
    "inconsistent": Severity.MINOR,
    "between-versions": Severity.NEUTRAL,
    "foreign-romanization": Severity.MINOR,
    "lower-case": Severity.MINOR,
    "house-style": Severity.MINOR,
}
_CATEGORIES = {
    "house-style": ("style/organizational-style", "style"),
    "foreign-romanization": ("locale-conventions/name-format", "locale-violation"),
    "lower-case": ("linguistic-conventions/capitalization", "typographical"),
    "mixed-script": ("linguistic-conventions/character-encoding", "characters"),
}


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield what is odd about the names of a version, with their counterparts in the original."""
    beads = {sentence: number for number, bead in enumerate(alignment.beads) for sentence in bead.target}
    slips = Slips(respelt(gathered(alignment, context).answers))
    for name in context.names.names:
        for kind, flagged in _flagged(name, context.document).items():
            held = [form for form in flagged if kind != "inconsistent" or not slips.deny(form)]
            slips.take(held)
            forms = [one for one in held if kind != "inconsistent" or not _is_mirrored(name, one, alignment, context)]
            if not forms:
                continue
            mentions = _mentions(forms)
            touched = {beads[mention.sentence] for mention in mentions}
            sentences = {sentence for number in touched for sentence in alignment.beads[number].source}
            source = tuple(mention.span for mention in _mentions(name.cells[0]) if mention.sentence in sentences)
            found = _finding(
                name, kind, forms, source=source, target=_spans(mentions), bead=beads[mentions[0].sentence]
            )
            sided = alignment.original or kind != "between-versions"  # else neither spelling is the one to write
            yield found if sided else replace(found, suggestion=None)
    yield from other_names(alignment, context, slips.left(), CHECK.finding)


def inspect(document: Document, context: Context) -> Iterator[Finding]:
    """Yield look-alike letters, and of the original, which nothing is held against, what is odd about its names."""
    for found in look_alikes(document):
        mqm, its = _CATEGORIES["mixed-script"]
        letters = ", ".join(map(described, found.letters))
        yield CHECK.finding(
            f"“{document.quote(found.span)}” has letters of another script: {letters}.",
            kind="mixed-script",
            target=(found.span,),
            entity=found.right,
            suggestion=found.right,
            mqm=mqm,
            its=its,
        )
    if context.document == 0:
        for name in context.names.names:
            for kind, forms in _flagged(name, 0).items():
                if kind != "between-versions":  # the version says so, with both spellings
                    yield _finding(name, kind, forms, source=(), target=_spans(_mentions(forms)), bead=None)


def _is_mirrored(name: Name, form: Form, alignment: Alignment, context: Context) -> bool:
    language = context.names.languages[0].partition("-")[0]
    return is_mirrored(name, form, name.cells[context.document], alignment, language)


def _flagged(name: Name, document: int) -> Mapping[str, list[Form]]:
    """Sort the forms of a document that are more than a matter of course by kind of finding."""
    found: defaultdict[str, list[Form]] = defaultdict(list)
    for form in name.cells[document]:
        kind = _kind(form, name.cells[document])
        if kind:
            found[kind].append(form)
    return found


def _kind(form: Form, cell: Sequence[Form]) -> str | None:
    if form.judgement is Judgement.LOWER_CASE:
        return "lower-case"
    if form.judgement is Judgement.FOREIGN:
        return "foreign-romanization"
    if form.judgement is Judgement.HOUSE_STYLE:
        return "house-style"
    if form.judgement is not Judgement.INCONSISTENT:
        return None
    words = {word for other in cell if other is not form for word in _words(other.text)}
    suggested = _words(form.suggestion or "") - _words(form.text)
    return "inconsistent" if not suggested or suggested & words else "between-versions"


def _words(form: str) -> set[str]:
    return set(re.split(r"[\s·・]+", form.casefold())) - {""}


def _mentions(forms: Sequence[Form]) -> list[Mention]:
    return sorted((mention for form in forms for mention in form.mentions), key=lambda mention: mention.span)


def _spans(mentions: Sequence[Mention]) -> tuple[Span, ...]:
    return tuple(mention.span for mention in mentions)


def _finding(
    name: Name,
    kind: str,
    forms: Sequence[Form],
    *,
    source: tuple[Span, ...],
    target: tuple[Span, ...],
    bead: int | None,
) -> Finding:
    mqm, its = _CATEGORIES.get(kind, (None, None))
    notes = "; ".join(dict.fromkeys(form.note for form in forms if form.note))
    suggestions = {form.suggestion for form in forms}
    return CHECK.finding(
        f"{notes}.",
        kind=kind,
        severity=_SEVERITIES[kind],
        bead=bead,
        source=source,
        target=target,
        entity=name.label,
        suggestion=next(iter(suggestions)) if len(suggestions) == 1 else None,
        mqm=mqm,
        its=its,
    )


CHECK = Check(
    id="names",
    title="A name is spelt inconsistently",
    severity=Severity.MINOR,
    mqm="terminology/inconsistent-with-terminology-resource",
    its="inconsistent-entities",
    find=find,
    inspect=inspect,
    bad=(
        Example(
            ("Київ не відступає.", "Послів викликали до Київа.", "Тоді Київ відповів."),
            ("Kyiv does not yield.", "The envoys were called to Kiev.", "Then Kyiv replied."),
            languages=("uk", "en"),
        ),
        Example(("La ville de Soudja est vide.",), ("The town of Soudja is empty.",), languages=("fr", "en")),
        Example(("Les troupes ont quitté Kiev hier.",), ("The troops left kyiv yesterday.",), languages=("fr", "en")),
        Example(("陕西的工程已经完成。",), ("Work in Shanxi has ended.",), languages=("zh", "en")),
        Example(("Boliwia złożyła skargę.",), ("Chile filed a complaint.",), languages=("pl", "en")),
        Example(("Поезд из Праги опоздал.",), ("Der Zug kam zu spät an.",), languages=("ru", "de")),
        Example(("Жители вернулись в Донбасс.",), ("Residents returned to the Dоnbas.",), languages=("ru", "en")),
        Example(
            ("Anna Kowalska spoke first.", "Then Piotr Zawada answered.", "It rained.", "At noon Anna Kowalska left."),
            (
                "Анна Ковальська говорила першою.",
                "Потім відповів Пйотр Завада.",
                "Дощило.",
                "Опівдні Анна Завада пішла.",
            ),
            languages=("en", "uk"),
        ),
        Example(("She was born in London.",), ("Она родилась в Ландоне.",), languages=("en", "ru")),
        Example(("They flew to Sulawesi.",), ("Sie flogen nach Solawesi.",), languages=("en", "de")),
        Example(
            ("The mayor, Michele de Pascale, thanked them.",),
            ("Мэр Стефано Боначчини поблагодарил их.",),
            languages=("en", "ru"),
        ),
    ),
    good=(
        Example(
            ("Киев ответил в среду.", "Подали котлету по-киевски."),
            ("Kyiv replied on Wednesday.", "They served chicken Kiev."),
            languages=("ru", "en"),
        ),
        Example(
            ("Володимир Зеленський прибув.", "Владимир Путин не прибув."),
            ("Volodymyr Zelensky came.", "Vladimir Putin did not come."),
            languages=("uk", "en"),
        ),
        Example(
            ("Kijów odpowiedział.", "Wrócili z Kijowa."),
            ("Kiew antwortete.", "Sie kehrten aus Kiew zurück."),
            languages=("pl", "de"),
        ),
        Example(
            ("Пекин дал ответ.", "Дания молчит."), ("China replied.", "The Danes are silent."), languages=("ru", "en")
        ),
        Example(("Он купил iPhone’ы и IT-журнал.",), ("He bought iPhones.",), languages=("ru", "en")),
        Example(("Alaska is cold.",), ("O Alasca é frio.",), languages=("en", "pt")),
        Example(
            ("Anna Kowalska spoke first.", "Then Piotr Zawada answered.", "At noon Anna Kowalska left."),
            ("Zuerst sprach Anna Kowalska.", "Darauf antwortete Zawada.", "Mittags ging Frau Kowalska."),
        ),
        Example(("陕西和山西都下了雨。",), ("It rained in Shaanxi and Shanxi.",), languages=("zh", "en")),
        Example(("The winner was Sergio Garcia.",), ("Переміг Серджіо Гарсіа.",), languages=("en", "uk")),
        Example(
            ("Rose loved Jon Snow at once.", "Jon Snow came home.", "Everyone knows Jon Snow now."),
            ("Rose amó a Jon Nieve enseguida.", "Jon Nieve volvió a casa.", "Todos conocen ya a Jon Nieve."),
            languages=("en", "es"),
        ),
        Example(
            ("They wrote Make America Great.", "He left America long ago."),
            ("Ze schreven Make America Great.", "Hij verliet Amerika lang geleden."),
            languages=("en", "nl"),
        ),
        Example(
            ("Rapper Adam Kowal changed his name.", "Rapper Adam Kowal left."),
            ("Raper Adam Kowal zmienił nazwisko.", "Wyszedł."),
            languages=("en", "pl"),
        ),
        Example(
            ("She wrote: THANKS TO EVERYBODY FOR CHASING THE VULTURES.",),
            ("Ela escreveu: OBRIGADA A TODOS POR PERSEGUIREM OS ABUTRES.",),
            languages=("en", "pt"),
        ),
        Example(
            (
                "Livingston won again.",
                "Although Livi scored early, few people doubt that they earned it.",
                "Then Livingston left the field.",
                "Livingston rose to third.",
            ),
            (
                "«Лівінгстон» знову переміг.",
                "Хоча «Лівінгстон» забив рано, мало хто сумнівається, що перемога чесна.",
                "Потім «Лівінгстон» покинув поле.",
                "«Лівінгстон» піднявся на третє місце.",
            ),
            languages=("en", "uk"),
        ),
        Example(
            ("Trump spoke first.", "Trump hopes to win here.", "Trump left early."),
            ("特朗普先发言。", "特朗普希望在这里获胜。", "特朗普特别早离开。"),
            languages=("en", "zh"),
        ),
        Example(
            ("They live in Encinitas.", "The road to Ecinitas is closed.", "Encinitas waits."),
            ("Sie wohnen in Encinitas.", "Die Straße nach Ecinitas ist gesperrt.", "Encinitas wartet."),
        ),
        Example(
            ("They live in Encinitas.", "The road to Ecinitas is closed.", "Encinitas waits."),
            ("Они живут в Энсинитасе.", "Дорога в Эсинитас закрыта.", "Энсинитас ждёт."),
            languages=("en", "ru"),
        ),
    ),
)
