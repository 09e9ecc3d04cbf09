"""
What a house style says of the forms in a name table.

A form that an entry forbids, or that names the entry's entity and is not among the
forms it allows, is not house style; one that it allows is in order, whatever the
majority writes. Where a different form has its reason (a phrase that the entry
excepts, a quotation, "formerly") it is explained. The rest of the table
stays as it was judged without a style, so switching the style takes a pass over the
table and no alignment.

What it cannot see: a form that neither an entry nor the gazetteer knows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from compare.names.evidence import Sighting
from compare.names.exceptions import excuse
from compare.names.gazetteer import fold
from compare.names.overlooked import overlooked
from compare.names.rules import Rule, Verdict, excepting
from compare.types import Document, Form, Judgement, Mention, Name, NameTable, Style

_YIELDING = frozenset({Judgement.INCONSISTENT, Judgement.FOREIGN, Judgement.EXPLAINED})


def rejudge(table: NameTable, documents: Sequence[Document], style: Style) -> NameTable:
    """
    Judge the forms of *table* by *style*; an empty style changes nothing.

    *table* is one that `compare.names.table` made of the same *documents*, without a style: to
    switch from one style to another, start from that table again.
    """
    columns = [[Rule(entry) for entry in style.names if entry.rules(one.language)] for one in documents]
    if not any(columns):
        return table
    names = [_judged(name, documents, columns) for name in table.names]
    names = _with_overlooked(names, documents, columns)
    names.sort(key=lambda name: (not name.flagged, -sum(form.count for form in name.forms), name.label))
    return replace(table, names=tuple(names))


def _judged(name: Name, documents: Sequence[Document], columns: Sequence[Sequence[Rule]]) -> Name:
    cells = []
    for cell, document, rules in zip(name.cells, documents, columns, strict=True):
        forms = [part for form in cell for part in _styled(form, document, rules)]
        cells.append(_joined(forms))
    return replace(name, cells=tuple(cells))


def _styled(form: Form, document: Document, rules: Sequence[Rule]) -> Iterator[Form]:
    """Judge one form by the last rule that concerns it."""
    for rule in reversed(rules):
        verdict = rule.verdict(form.text, document.primary_language)
        if verdict is None:
            continue
        if verdict.right:
            yield _cleared(form, verdict)
        else:
            yield from _objected(form, document, rule, verdict)
        return
    yield form


def _cleared(form: Form, verdict: Verdict) -> Form:
    """Lift an objection to what the house style writes; one to another part of the name stays."""
    if form.judgement not in _YIELDING:
        capital = form.judgement is Judgement.LOWER_CASE and verdict.exact
        return replace(form, judgement=Judgement.OK, note="", suggestion=None) if capital else form
    words, wanted = form.text.split(), (form.suggestion or "").split()
    if len(words) == len(wanted):
        changed = {
            place for place, pair in enumerate(zip(words, wanted, strict=True)) if fold(pair[0]) != fold(pair[1])
        }
        if changed - set(verdict.places):
            return form
    return replace(form, judgement=Judgement.OK, note="", suggestion=None)


def _objected(form: Form, document: Document, rule: Rule, verdict: Verdict) -> Iterator[Form]:
    reasons = [_reason(form, mention, document, rule) for mention in form.mentions]
    kept = tuple(mention for mention, reason in zip(form.mentions, reasons, strict=True) if not reason)
    rest = tuple(mention for mention, reason in zip(form.mentions, reasons, strict=True) if reason)
    if kept:
        note = rule.objection(form.text, verdict)
        if form.judgement is Judgement.LOWER_CASE:
            note += f"; {form.note}"
        yield replace(form, mentions=kept, judgement=Judgement.HOUSE_STYLE, note=note, suggestion=verdict.suggestion)
    if rest:
        note = "; ".join(dict.fromkeys(filter(None, reasons)))
        yield replace(form, mentions=rest, judgement=Judgement.EXPLAINED, note=note, suggestion=None)


def _reason(form: Form, mention: Mention, document: Document, rule: Rule) -> str:
    if phrase := excepting(rule.entry, document.text, mention.span):
        return f"in “{phrase}”, which {rule.entry.pack or 'the house style'} excepts"
    lower = form.judgement is Judgement.LOWER_CASE
    sighting = Sighting(mention.sentence, mention.span.start, mention.span.end, mention.text, (), lower=lower)
    return excuse(document, sighting)


def _joined(forms: Sequence[Form]) -> tuple[Form, ...]:
    """Put parts of one form with one judgement and one note together again."""
    found: dict[tuple[str, Judgement, str], Form] = {}
    for form in forms:
        key = form.text, form.judgement, form.note
        if key in found:
            mentions = sorted((*found[key].mentions, *form.mentions), key=lambda mention: mention.span)
            found[key] = replace(found[key], mentions=tuple(mentions))
        else:
            found[key] = form
    return tuple(sorted(found.values(), key=lambda form: (-form.count, form.text)))


@dataclass(slots=True)
class _Row:
    """A name while forms are added to it."""

    name: Name

    def add(self, column: int, forms: Sequence[Form]) -> None:
        cells = list(self.name.cells)
        cells[column] = _joined((*cells[column], *forms))
        self.name = replace(self.name, cells=tuple(cells))


def _with_overlooked(
    names: Sequence[Name], documents: Sequence[Document], columns: Sequence[Sequence[Rule]]
) -> list[Name]:
    """Add forbidden forms that stand in a text but were not taken for names there."""
    rows = [_Row(name) for name in names]
    for column, (document, rules) in enumerate(zip(documents, columns, strict=True)):
        taken = [mention.span for row in rows for form in row.name.cells[column] for mention in form.mentions]
        for rule, form in overlooked(document, column, rules, taken):
            verdict = rule.verdict(form.text, document.primary_language)
            if verdict is not None and not verdict.right:
                row = _row_of(rule, rows, len(documents))
                row.add(column, list(_objected(form, document, rule, verdict)))
    return [row.name for row in rows]


def _row_of(rule: Rule, rows: list[_Row], count: int) -> _Row:
    """Return the row of a rule's entity; a new one if it has none."""
    for row in rows:
        if any(rule.names(form.text) for form in row.name.forms):
            return row
    label = rule.entry.preferred or rule.entry.entity
    rows.append(_Row(Name(sha256(f"style {label}".encode()).hexdigest()[:8], label, ((),) * count)))
    return rows[-1]
