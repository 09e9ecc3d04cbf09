"""
A term of the glossary is not rendered as the glossary has it.

Why it matters: a reader who meets cruise missile here and winged rocket there
takes them for two weapons; a contract or a style book says which word it is to be.

How it works: the glossary is the `kind = "term"` entries of the chosen house style
(``--style``); without any this check is silent. Where a sentence of the original uses a
term, in any inflection, its bead must use the preferred or an allowed rendering, in
any inflection (term-missing), and none of the forbidden ones (forbidden-term). A
forbidden word without a source term of its own language is objected to wherever it
stands. To stay quiet where an editor would: once the full term has been used, one
of its words is enough ("the missile"); a rendering that stands in a neighbouring bead which
has no use for it counts; a phrase that the entry excepts is let pass.

What it cannot see: a term rendered by a pronoun on its first use is reported;
irregular plurals and stems that change are taken for other words; a
word with two senses is taken for the term in both.

Source: MQM typology, "Terminology: inconsistent with terminology resource" and "wrong term"; ITS 2.0, terminology.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.names.gazetteer import fold
from compare.names.rules import excepting
from compare.names.terms import find_term
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Bead, Document, Finding, RuleKind, Severity, Span, Style, StyleEntry


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield terms of the original that the version renders otherwise than the glossary."""
    source, target = alignment.source, alignment.target
    for entry in context.style.terms:
        if not entry.rules(target.language):
            continue
        if not entry.origin:
            yield from _banned(entry, alignment)
        if entry.starts_from(source.language):
            yield from _rendered(entry, alignment)


def _rendered(entry: StyleEntry, alignment: Alignment) -> Iterator[Finding]:
    """Hold every bead whose original uses the term against the entry."""
    uses = [tuple(_uses((entry.entity,), alignment.source, bead.source, entry)) for bead in alignment.beads]
    known = False  # has the version used the full term yet?
    for number, (bead, used) in enumerate(zip(alignment.beads, uses, strict=True)):
        if not used or not bead.target:
            continue
        right = tuple(_uses(entry.right, alignment.target, bead.target, entry, within=True))
        known = known or bool(right)
        if wrong := _wrong(entry, alignment.target, bead, right):
            yield _forbidden(entry, number, used, wrong)
        elif not entry.right or right or (known and _shortened(entry, alignment, bead)):
            continue
        elif not _next_door(entry, alignment, uses, number):
            yield _missing(entry, alignment, number, used)


def _banned(entry: StyleEntry, alignment: Alignment) -> Iterator[Finding]:
    """Yield forbidden words of an entry that is about the version's own language only."""
    for number, bead in enumerate(alignment.beads):
        if any(True for _ in _uses((entry.entity,), alignment.source, bead.source, entry)):
            continue  # `_rendered` looks at this one
        right = tuple(_uses(entry.right, alignment.target, bead.target, entry))
        if wrong := _wrong(entry, alignment.target, bead, right):
            yield _forbidden(entry, number, (), wrong)


def _uses(
    terms: Sequence[str], document: Document, sentences: Sequence[int], entry: StyleEntry, *, within: bool = False
) -> Iterator[Span]:
    """Yield where *sentences* of *document* use one of *terms*, excepted phrases left out."""
    for index in sentences:
        sentence = document.sentences[index]
        if sentence.furniture:
            continue
        for term in terms:
            for found in find_term(term, sentence.text, document.language, within=within):
                span = Span(found.start + sentence.span.start, found.end + sentence.span.start)
                if not excepting(entry, document.text, span):
                    yield span


def _wrong(entry: StyleEntry, target: Document, bead: Bead, right: Sequence[Span]) -> tuple[Span, ...]:
    """Return where the target uses a forbidden word, not as a part of one that may stand."""
    cased = {fold(form) for form in entry.forbidden} & {fold(form) for form in entry.right}
    return tuple(
        span
        for form in entry.forbidden
        for span in _uses((form,), target, bead.target, entry)
        if not any(other.start <= span.start and span.end <= other.end for other in right if fold(form) not in cased)
        and (fold(form) not in cased or target.quote(span) == form)
    )


def _shortened(entry: StyleEntry, alignment: Alignment, bead: Bead) -> bool:
    """Tell whether the target uses a word of the term, as texts do after its first use."""
    words = [word for form in entry.right for word in form.split() if len(word) > 3]
    return any(True for _ in _uses(words, alignment.target, bead.target, entry, within=True))


def _next_door(entry: StyleEntry, alignment: Alignment, uses: Sequence[Sequence[Span]], number: int) -> bool:
    """Tell whether a neighbouring bead has a rendering that its own original does not ask for."""
    for other in (number - 1, number + 1):
        if 0 <= other < len(uses) and not uses[other]:
            bead = alignment.beads[other]
            if any(True for _ in _uses(entry.right, alignment.target, bead.target, entry, within=True)):
                return True
    return False


def _missing(entry: StyleEntry, alignment: Alignment, bead: int, source: tuple[Span, ...]) -> Finding:
    wanted = " or ".join(f"“{form}”" for form in entry.right)
    return CHECK.finding(
        f"{alignment.call(0, first=True)} has “{entry.entity}”, and {wanted}, as {_where(entry)} has it, "
        f"is not in {alignment.call(1)}.",
        kind="term-missing",
        bead=bead,
        source=source,
        entity=entry.entity,
        suggestion=entry.preferred or None,
    )


def _forbidden(entry: StyleEntry, bead: int, source: tuple[Span, ...], target: tuple[Span, ...]) -> Finding:
    words = ", ".join(f"“{form}”" for form in entry.forbidden)
    advice = f"; it has “{entry.preferred}”" if entry.preferred else ""
    return CHECK.finding(
        f"{_where(entry, capital=True)} forbids {words} for “{entry.entity}”{advice}.",
        kind="forbidden-term",
        bead=bead,
        source=source,
        target=target,
        entity=entry.entity,
        suggestion=entry.preferred or None,
        mqm="terminology/wrong-term",
    )


def _where(entry: StyleEntry, *, capital: bool = False) -> str:
    return entry.pack or ("The glossary" if capital else "the glossary")


def _glossary(entity: str, languages: tuple[str, str], preferred: str, *forbidden: str) -> Style:
    origin, language = languages
    return Style(
        (
            StyleEntry(
                entity, language, preferred, forbidden=forbidden, kind=RuleKind.TERM, origin=origin, pack="the glossary"
            ),
        )
    )


_MISSILE = _glossary("missile de croisière", ("fr", "en"), "cruise missile", "winged rocket")
_ENRICHMENT = _glossary("обогащение урана", ("ru", "en"), "uranium enrichment")
_CEASEFIRE = _glossary("перемир'я", ("uk", "de"), "Waffenruhe", "Waffenstillstand")
_SANCTIONS = _glossary("制裁", ("zh", "en"), "sanctions", "punishment")
_RATE = _glossary("interest rate", ("en", "ja"), "政策金利", "利子率")

CHECK = Check(
    id="terminology",
    title="Term not from the glossary",
    severity=Severity.MINOR,
    mqm="terminology/inconsistent-with-terminology-resource",
    its="terminology",
    find=find,
    bad=(
        Example(
            "Deux missiles de croisière ont été abattus.",
            "Two winged rockets were shot down.",
            ("fr", "en"),
            _MISSILE,
        ),
        Example("Обогащения урана не будет.", "There will be no processing of uranium.", ("ru", "en"), _ENRICHMENT),
        Example(
            "Про перемир'я домовилися вночі.",
            "Der Waffenstillstand wurde nachts vereinbart.",
            ("uk", "de"),
            _CEASEFIRE,
        ),
        Example("新的制裁已经生效。", "The new measures are in force.", ("zh", "en"), _SANCTIONS),
        Example("The interest rate rose.", "利子率が上がった。", ("en", "ja"), _RATE),
    ),
    good=(
        Example("Deux missiles de croisière.", "Two cruise missiles.", ("fr", "en"), _MISSILE),
        Example(
            ("Un missile de croisière est tombé.", "Le missile de croisière n'a pas explosé."),
            ("A cruise missile fell.", "The missile did not explode."),
            ("fr", "en"),
            _MISSILE,
        ),
        Example("Le missile est tombé.", "The winged rocket fell.", ("fr", "en"), _MISSILE),
        Example("Об обогащении урана забыли.", "Uranium enrichment was forgotten.", ("ru", "en"), _ENRICHMENT),
        Example("Під час перемир'я тихо.", "Während der Waffenruhe ist es still.", ("uk", "de"), _CEASEFIRE),
        Example("制裁失败了。", "The sanctions failed.", ("zh", "en"), _SANCTIONS),
        Example("Interest rates rose.", "政策金利が上がった。", ("en", "ja"), _RATE),
        Example("Deux missiles de croisière.", "Two winged rockets.", ("fr", "en")),
    ),
)
