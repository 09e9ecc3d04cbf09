"""Sentences cut into runs, so that what was found stands out at its exact characters."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from compare.present.counterparts import Lit, group_words
from compare.present.entries import Entry
from compare.present.rows import Row
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

    words: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Its text in pieces, each with the groups it lights up with, see `group_words`; empty if it has no linked word."""


@dataclass(frozen=True, slots=True)
class _Mark:
    span: Span
    finding: str | None
    severity: Severity
    name: str | None


def mark_sentences(
    report: Report, entries: Iterable[Entry], rows: Sequence[Row] = ()
) -> tuple[tuple[tuple[Run, ...], ...], ...]:
    """
    Cut every sentence of every document into runs: ``result[document][sentence]``.

    The runs of a sentence join up to its text. Findings may overlap, nest and
    reach over several sentences. Those of every version show in the original.
    With *rows*, the runs know which of their words are linked.
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
    words = group_words(report, rows)
    return tuple(
        tuple(
            _light(_cut(document, sentence.span, own), lit)
            for sentence, own, lit in zip(document.sentences, lists, words[number], strict=True)
        )
        for number, (document, lists) in enumerate(zip(documents, marks, strict=True))
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


def _light(runs: tuple[Run, ...], words: Sequence[Lit]) -> tuple[Run, ...]:
    """Tell *runs* of their linked words; both are in order."""
    if not words:
        return runs
    done: list[Run] = []
    first = 0
    for run in runs:
        pieces: list[tuple[str, tuple[str, ...]]] = []
        cursor, place = run.span.start, first
        while place < len(words) and words[place][0].start < run.span.end:
            (start, end), ids = words[place]
            start, end = max(start, run.span.start), min(end, run.span.end)
            pieces += [(run.text[cursor - run.span.start : start - run.span.start], ())] if start > cursor else []
            pieces.append((run.text[start - run.span.start : end - run.span.start], ids))
            cursor = end
            place += 1
        if pieces and cursor < run.span.end:
            pieces.append((run.text[cursor - run.span.start :], ()))
        done.append(replace(run, words=tuple(pieces)) if pieces else run)
        first = place - 1 if place > first and words[place - 1][0].end > run.span.end else place
    return tuple(done)


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
