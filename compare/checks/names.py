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
that a sentence and those around it lack (missing-name, added-name), and
letters of another script inside a name (mixed-script). One finding for each name,
text and kind; forms that have their reason ("chicken Kiev", a quotation, "formerly
Kiev") are explained in the table and not reported.

What it cannot see: whether a person writes their own name so; a wrong name that
resembles nothing in the original; names that only context could tell apart.

Source: MQM typology, "Inconsistent with terminology" and "Name format"; ITS 2.0, inconsistent-entities.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from compare.names.confusion import altered, confused
from compare.names.counterparts import Gap, gaps
from compare.names.gazetteer import lookup
from compare.names.lookalikes import described, look_alikes
from compare.names.wordswaps import word_swaps
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
    "missing-name": ("accuracy/omission", "omission"),
    "added-name": ("accuracy/addition", "addition"),
    "mixed-script": ("linguistic-conventions/character-encoding", "characters"),
    "other-entity": ("accuracy/mistranslation", "mistranslation"),
}


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield what is odd about the names of a version, with their counterparts in the original."""
    beads = {sentence: number for number, bead in enumerate(alignment.beads) for sentence in bead.target}
    for name in context.names.names:
        for kind, forms in _flagged(name, context.document).items():
            mentions = _mentions(forms)
            touched = {beads[mention.sentence] for mention in mentions}
            sentences = {sentence for number in touched for sentence in alignment.beads[number].source}
            source = tuple(mention.span for mention in _mentions(name.cells[0]) if mention.sentence in sentences)
            found = _finding(
                name, kind, forms, source=source, target=_spans(mentions), bead=beads[mentions[0].sentence]
            )
            sided = alignment.original or kind != "between-versions"  # else neither spelling is the one to write
            yield found if sided else replace(found, suggestion=None)
    yield from _other_entities(alignment, context)


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


def _other_entities(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield names that stand in a bead where the original has another, or that one side lacks."""
    names = context.names.names
    told: set[tuple[int, int]] = set()
    languages = [tag.partition("-")[0] for tag in context.names.languages]
    sources = _by_sentence(names, 0)
    targets = _by_sentence(names, context.document)
    for number, bead in enumerate(alignment.beads):
        left = {row: mention for sentence in bead.source for row, mention in sources.get(sentence, ())}
        right = {row: mention for sentence in bead.target for row, mention in targets.get(sentence, ())}
        for row in sorted(left.keys() & right.keys()):
            if altered(left[row].text, right[row].text, languages[0], languages[context.document]):
                told.add((number, row))
                yield _swap(names[row], (left[row], right[row]), number, context, alignment)
        missing = [row for row in left if row not in right]
        strange = [row for row in right if row not in left]
        for wanted in missing:
            for found in strange:
                if confused(left[wanted].text, right[found].text, languages[context.document]):
                    told |= {(number, wanted), (number, found)}
                    yield _swap(names[wanted], (left[wanted], right[found]), number, context, alignment)
    yield from _out_of_place(alignment, context, told)


def _out_of_place(alignment: Alignment, context: Context, told: set[tuple[int, int]]) -> Iterator[Finding]:
    """Yield what the rest of the text says of a bead's names; *told* are beads and rows that were reported already."""
    names = context.names.names
    for gap in gaps(context.names, alignment, context.document):
        if (gap.bead, gap.row) in told:
            continue
        if gap.instead:
            yield _swap(names[gap.row], (gap.mention, gap.instead[1]), gap.bead, context, alignment)
        else:
            yield _lone(gap, context, alignment)
        told.add((gap.bead, gap.row))
    for swap in word_swaps(alignment):
        if swap.bead not in {bead for bead, _ in told}:
            label = alignment.source.quote(swap.source)
            yield _stands((swap.source, swap.target), swap.bead, alignment, label=label)


def _lone(gap: Gap, context: Context, alignment: Alignment) -> Finding:
    """Report a name that one side of a bead lacks."""
    kind = "added-name" if gap.side else "missing-name"
    mqm, its = _CATEGORIES[kind]
    known = lookup(gap.mention.text)
    wanted = known.preferred(context.names.languages[context.document]) if known and not gap.side else None
    said = f"{alignment.call(1 - gap.side)} has no such name here"
    return CHECK.finding(
        f"“{gap.mention.text}”: {said}" + (f"; it would be “{wanted}”." if wanted else "."),
        kind=kind,
        bead=gap.bead,
        source=() if gap.side else (gap.mention.span,),
        target=(gap.mention.span,) if gap.side else (),
        entity=context.names.names[gap.row].label,
        mqm=mqm,
        its=its,
    )


def _by_sentence(names: Sequence[Name], document: int) -> Mapping[int, list[tuple[int, Mention]]]:
    found: defaultdict[int, list[tuple[int, Mention]]] = defaultdict(list)
    for row, name in enumerate(names):
        for form in name.cells[document]:
            for mention in form.mentions:
                found[mention.sentence].append((row, mention))
    return found


def _swap(name: Name, mentions: tuple[Mention, Mention], bead: int, context: Context, alignment: Alignment) -> Finding:
    source, target = mentions
    entity = lookup(source.text)
    right = entity.preferred(context.names.languages[context.document]) if entity else source.text
    return _stands((source.span, target.span), bead, alignment, label=name.label, right=right)


def _stands(
    spans: tuple[Span, Span], bead: int, alignment: Alignment, *, label: str, right: str | None = None
) -> Finding:
    mqm, its = _CATEGORIES["other-entity"]
    words = alignment.source.quote(spans[0]), alignment.target.quote(spans[1])
    return CHECK.finding(
        f"“{words[1]}” stands where {alignment.call(0)} has “{words[0]}”"
        + (f", which is “{right}”." if right and right != words[0] else "."),
        kind="other-entity",
        severity=Severity.MAJOR,
        bead=bead,
        source=(spans[0],),
        target=(spans[1],),
        entity=label,
        suggestion=right if alignment.original else None,
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
        Example(("陕西和山西都下了雨。",), ("It rained in Shaanxi and Shanxi.",), languages=("zh", "en")),
    ),
)
