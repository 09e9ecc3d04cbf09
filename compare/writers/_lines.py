"""The terminal report as styled lines, before anybody decides how to show the styles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from compare.present import (
    Entry,
    Quote,
    Roles,
    VersionSummary,
    finding_note,
    follows_note,
    form_note,
    language_label,
    list_findings,
    list_furniture,
    list_warnings,
    number_list,
    quote_spans,
    roles_of,
    summarise,
    tag_label,
)
from compare.types import Document, Form, Judgement, Name, Report, Severity, Span

Styled: TypeAlias = tuple[str, str]
"""Text and the style it would have in colour; an empty style is none."""

_STYLES = {
    Severity.CRITICAL: "bold white on red",
    Severity.MAJOR: "bold red",
    Severity.MINOR: "bold yellow",
    Severity.NEUTRAL: "bold cyan",
}
_QUOTES = 4  # quotations of one side of a finding; a finding on a name may have dozens
_PLACES = 8  # sentence numbers after a form


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the report."""

    parts: tuple[Styled, ...] = ()
    indent: int = 0

    label: bool = False
    """True if the first part is a label that wrapped lines must not run under."""

    @property
    def text(self) -> str:
        """The line without its styles."""
        return " " * self.indent + "".join(text for text, _ in self.parts)


def report_lines(report: Report) -> Iterator[Line]:
    """Yield the whole report, the way a stranger reads it: what was compared, what was found, which names."""
    entries = list_findings(report)
    roles = roles_of(report)
    yield _title(report.source, roles)
    alone = [entry for entry in entries if entry.document == 0]
    if alone or not report.comparisons:
        yield from _findings(report, roles, alone, f"{_count(len(alone), 'finding')} in the text itself")
    for number, summary in enumerate(summarise(report), start=1):
        own = [entry for entry in entries if entry.document == number]
        yield from _version(summary, number, roles)
        yield from _findings(report, roles, own, _totals(summary))
    yield from _names(report)
    yield from _furniture(report)
    yield from _notes(report)


def _title(source: Document, roles: Roles) -> Line:
    furniture = sum(sentence.furniture is not None for sentence in source.sentences)
    facts = f"{language_label(source.language)}, {_count(len(source.sentences), 'sentence')}"
    extra = f" ({furniture} furniture)" if furniture else ""
    held = "" if roles.original else " · no original: the others are held against it"
    return Line(((f"{roles.title(0)}: {source.name}", "bold"), (f" · {facts}{extra}{held}", "dim")))


def _version(summary: VersionSummary, number: int, roles: Roles) -> Iterator[Line]:
    facts = f"{language_label(summary.language)}, {_count(summary.sentences, 'sentence')}"
    extra = f" ({summary.furniture} furniture)" if summary.furniture else ""
    yield Line()
    yield Line(((f"Version: {summary.name}", "bold"), (f" · {facts}{extra}", "dim")))
    shapes = ", ".join(f"{shape} ×{count}" for shape, count in summary.shapes) or "none"
    yield Line(((f"sentences a bead, {roles.both(number)}: ", "dim"), (shapes, "")), 2)
    told = ((roles.missing, summary.missing, 0), (roles.added, summary.added, number))
    for word, places, side in (*told, (roles.moved, summary.moved, number)):
        if places:
            of = f" of the {roles.side(side)}" if roles.original else f" of {roles.names[side]}" if side else ""
            yield Line(((f"{word}: {_sentences(places)}{of}", ""),), 2)


def _totals(summary: VersionSummary) -> str:
    count = sum(number for _, number in summary.findings)
    split = ", ".join(f"{number} {severity.name.lower()}" for severity, number in summary.findings)
    return f"{_count(count, 'finding')}: {split}" if count else "no findings"


def _findings(report: Report, roles: Roles, entries: list[Entry], heading: str) -> Iterator[Line]:
    yield Line(((heading, "bold"),), 2)
    for entry in entries:
        yield from _finding(report, roles, entry)


def _finding(report: Report, roles: Roles, entry: Entry) -> Iterator[Line]:
    finding = entry.finding
    style = _STYLES[finding.severity]
    yield Line()
    kind = f"{finding.check} ({roles.label(finding.kind)}), {finding_note(finding)}"
    label = f"{finding.severity.name:8} "
    yield Line(((label, style), (f"{finding.message}", ""), (f"  [{kind}]", "dim")), 2, label=True)
    yield from _quotes(roles.side(0), report.source, finding.source, style)
    if entry.document:
        yield from _quotes(roles.side(entry.document), report.documents[entry.document], finding.target, style)
    if finding.suggestion:
        yield Line((("suggestion   ", "dim"), (finding.suggestion, "bold green")), 11, label=True)


def _quotes(side: str, document: Document, spans: tuple[Span, ...], style: str) -> Iterator[Line]:
    quotes = quote_spans(document, spans)
    for quote in quotes[:_QUOTES]:
        yield Line(((f"{side} {quote.sentence + 1:<4}".ljust(13), "dim"), *_marked(quote, style)), 11, label=True)
    if len(quotes) > _QUOTES:
        places = number_list(quote.sentence for quote in quotes[_QUOTES:])
        yield Line(((f"and in {side} {places}", "dim"),), 11)


def _marked(quote: Quote, style: str) -> Iterator[Styled]:
    """Put the words in question into square brackets, unless the whole quotation is in question."""
    for text, marked in quote.pieces:
        if marked and not quote.whole:
            yield f"[{text}]", style
        else:
            yield text, ""


def _names(report: Report) -> Iterator[Line]:
    names = report.names.names
    if not names:
        return
    flagged = [name for name in names if name.flagged]
    yield Line()
    yield Line(((f"Names: {len(names)}", "bold"), (f", {len(flagged)} to look at", "bold" if flagged else "dim")))
    for column, heading in enumerate(report.names.documents):
        if note := follows_note(report.names, column):
            yield Line(((f"{heading}: ", "dim"), (note, "")), 2)
    for name in flagged:
        yield Line(((name.label, "bold red"),), 2)
        yield from _cells(report, name)
    for name in names:
        if not name.flagged:
            yield Line(((name.label, ""), (_in_brief(name), "dim")), 2)


def _cells(report: Report, name: Name) -> Iterator[Line]:
    from rich.cells import cell_len

    width = max(map(cell_len, report.names.documents), default=0)
    for heading, cell in zip(report.names.documents, name.cells, strict=True):
        for form in cell:
            yield Line(((heading + " " * (width - cell_len(heading) + 2), "dim"), *_form(form)), 4, label=True)


def _form(form: Form) -> Iterator[Styled]:
    sound = form.judgement in {Judgement.OK, Judgement.EXPLAINED}
    yield f"{form.text} ×{form.count}", "" if sound else "bold red"
    if form.judgement is not Judgement.OK:
        yield f"  {tag_label(form.judgement.value)}", "" if sound else "red"
    places = sorted({mention.sentence for mention in form.mentions})
    more = " …" if len(places) > _PLACES else ""
    note = form_note(form)
    yield f"  in {_sentences(places[:_PLACES])}{more}" + (f"  ({note})" if note else ""), "dim"


def _in_brief(name: Name) -> str:
    cells = (", ".join(f"{form.text} ×{form.count}" for form in cell) or "—" for cell in name.cells)
    return ": " + " | ".join(cells)


def _furniture(report: Report) -> Iterator[Line]:
    furniture = list_furniture(report)
    if not furniture:
        return
    yield Line()
    yield Line(((f"Furniture: {len(furniture)}", "bold"), (", leftovers of web pages, not judged", "dim")))
    for number, sentence in furniture:
        kind = tag_label(sentence.furniture.value) if sentence.furniture else ""
        place = f"{report.documents[number].name} {sentence.index + 1}"
        text = " ".join(sentence.text.split())
        yield Line(
            ((f"{place}  ", "dim"), (text if len(text) <= 90 else f"{text[:88]} …", ""), (f"  {kind}", "dim")), 2
        )


def _notes(report: Report) -> Iterator[Line]:
    yield Line()
    for warning in list_warnings(report):
        yield Line((("warning: ", "bold yellow"), (warning, "")), label=True)
    yield Line(((report.signature, "dim"),))


def _sentences(indices: tuple[int, ...] | list[int]) -> str:
    return f"sentence{'s' if len(indices) > 1 else ''} {number_list(indices)}"


def _count(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
