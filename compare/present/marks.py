"""Sentences cut into runs, so that what was found stands out at its exact characters."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from compare.present.entries import Entry
from compare.types import Document, Report, Severity, Span


@dataclass(frozen=True, slots=True)
class Run:
    """The longest stretch of a sentence under the same findings and the same name."""

    text: str

    span: Span
    """In the document's text."""

    findings: tuple[str, ...] = ()
    """Keys of the findings that cover it, worst first."""

    severity: Severity | None = None
    """The worst of theirs; None if there is none."""

    name: str | None = None
    """Id of the name it is part of."""


@dataclass(frozen=True, slots=True)
class _Mark:
    span: Span
    finding: str | None
    severity: Severity
    name: str | None


def mark_sentences(report: Report, entries: Iterable[Entry]) -> tuple[tuple[tuple[Run, ...], ...], ...]:
    """
    Cut every sentence of every document into runs: ``result[document][sentence]``.

    The runs of a sentence join up to its text. Findings may overlap, nest and
    reach over several sentences. Those of every version show in the original.
    """
    documents = report.documents
    marks: list[list[list[_Mark]]] = [[[] for _ in document.sentences] for document in documents]
    for entry in entries:
        sides = [(0, entry.finding.source)]
        if entry.document:
            sides.append((entry.document, entry.finding.target))
        for number, spans in sides:
            for span in spans:
                _add(documents[number], marks[number], _Mark(span, entry.key, entry.finding.severity, None))
    for name in report.names.names:
        for form in name.forms:
            for mention in form.mentions:
                number = mention.document
                _add(documents[number], marks[number], _Mark(mention.span, None, Severity.NEUTRAL, name.id))
    return tuple(
        tuple(_cut(document, sentence.span, own) for sentence, own in zip(document.sentences, lists, strict=True))
        for document, lists in zip(documents, marks, strict=True)
    )


def _add(document: Document, lists: list[list[_Mark]], mark: _Mark) -> None:
    """Add *mark* to every sentence it touches; an empty span touches none."""
    start, end = mark.span
    index = bisect_right(document.sentences, start, key=lambda sentence: sentence.span.end)
    while start < end and index < len(document.sentences) and document.sentences[index].span.start < end:
        lists[index].append(mark)
        index += 1


def _cut(document: Document, span: Span, marks: list[_Mark]) -> tuple[Run, ...]:
    if not marks:
        return (Run(document.quote(span), span),)
    edges = {span.start, span.end}
    for mark in marks:
        edges.update(edge for edge in mark.span if span.start < edge < span.end)
    cuts = sorted(edges)
    return tuple(_run(document, Span(start, end), marks) for start, end in pairwise(cuts))


def _run(document: Document, span: Span, marks: list[_Mark]) -> Run:
    over = [mark for mark in marks if mark.span.start <= span.start and span.end <= mark.span.end]
    found = sorted((mark for mark in over if mark.finding), key=lambda mark: -mark.severity)
    return Run(
        document.quote(span),
        span,
        findings=tuple(dict.fromkeys(mark.finding for mark in found if mark.finding)),
        severity=found[0].severity if found else None,
        name=next((mark.name for mark in over if mark.name is not None), None),
    )
