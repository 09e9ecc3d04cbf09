"""
The aligned texts as HTML: pure functions from rows and runs to a string.

What is marked, and where, is decided in `compare.present`. Every word of a
text, a message or a name passes through `words.html`; nothing else may put
strangers' words into the page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from compare.app.words import html, version_label
from compare.languages import language_of
from compare.present import Entry, Roles, Row, Run, direction, language_label, number_list, roles_of, tag_label
from compare.types import Document, ParagraphKind, Report

MANY = 4
"""Columns beyond which a window must be wider to show them side by side."""


@dataclass(frozen=True, slots=True)
class View:
    """What the aligned texts are drawn from."""

    report: Report
    runs: tuple[tuple[tuple[Run, ...], ...], ...]
    """Of every sentence of every document, see `mark_sentences`."""

    notes: Mapping[int, tuple[Entry, ...]]
    """The findings to show below each row, by the row's index."""

    entries: Mapping[str, Entry]
    """The same findings by key."""

    versions: tuple[int, ...]
    """Numbers of the versions that have a column, ascending."""

    selected: str | None = None
    name: str | None = None

    @property
    def roles(self) -> Roles:
        """The words for the texts, which go by letters."""
        numbers = range(len(self.report.documents))
        return roles_of(self.report, [version_label(one, original=self.report.original) for one in numbers])


def grid(view: View, rows: Sequence[tuple[int, Row]]) -> str:
    """Draw *rows*, each with its index in the report, below a line of headings."""
    columns = 1 + len(view.versions) + bool(view.report.glosses)
    body = "".join(_row(view, index, row) for index, row in rows)
    many = " ct-many" if columns > MANY else ""
    return f'<div class="ct-grid{many}" style="--columns:{columns}" role="table">{_headings(view)}{body}</div>'


def lights(view: View, rows: Sequence[tuple[int, Row]]) -> str:
    """Return the rules by which a word under the pointer lights up with its counterparts; no script is needed."""
    groups = {
        group
        for _, row in rows
        for number, indices in ((0, row.source), *((one, row.cells[one - 1].sentences) for one in view.versions))
        for index in indices
        for run in view.runs[number][index]
        for _, ids in run.words
        for group in ids
    }
    rules = (f".ct-row:has(.w{group}:hover) .w{group}{{background:var(--ct-lit)}}" for group in sorted(groups))
    return f"<style>{''.join(rules)}</style>"


def _headings(view: View) -> str:
    documents = [(0, view.report.source), *((number, view.report.documents[number]) for number in view.versions)]
    cells = []
    for number, document in documents:
        cells.append(
            f'<div class="ct-head" role="columnheader"><b>{html(view.roles.called(number))}</b> '
            f"<span>{html(language_label(document.language))}</span>"
            f'<div class="ct-file" dir="auto">{html(document.metadata.title or document.name)}</div></div>'
        )
        if number == 0 and view.report.glosses:
            gloss = html(language_label(view.report.gloss_language or "und"))
            cells.append(
                f'<div class="ct-head" role="columnheader"><b>Gloss</b> <span>{gloss}</span>'
                '<div class="ct-file">by a machine</div></div>'
            )
    return (
        f'<div class="ct-row ct-heads" role="row"><div class="ct-no" role="columnheader"></div>{"".join(cells)}</div>'
    )


def _row(view: View, index: int, row: Row) -> str:
    notes = view.notes.get(index, ())
    here = view.selected is not None and any(entry.key == view.selected for entry in notes)
    classes = ["ct-row"]
    classes += [name for name, on in (("furniture", row.furniture), ("first", row.first), ("here", here)) if on]
    cells = [_number(row), _side(view, 0, row.source, _beside(notes, 0), added=not row.source)]
    if view.report.glosses:
        cells.append(_gloss(view, row))
    cells += [_version(view, number, row, _beside(notes, number)) for number in view.versions]
    return f'<div class="{" ".join(classes)}" id="row-{index}" role="row" tabindex="-1">{"".join(cells)}</div>'


def _beside(notes: Sequence[Entry], number: int) -> list[Entry]:
    return [entry for entry in notes if entry.document == number]


def _number(row: Row) -> str:
    return f'<div class="ct-no" role="rowheader">{number_list(row.source) or "+"}</div>'


def _side(view: View, number: int, indices: Sequence[int], notes: Sequence[Entry], *, added: bool = False) -> str:
    document = view.report.documents[number]
    label = html(f"{view.roles.heading(number)} · {language_label(document.language)}")
    if not indices:
        words = f'<p class="ct-none">{view.roles.no_source}</p>' if added and number == 0 else ""
    else:
        words = f"<p{_reading(document, indices)}>{_sentences(view, number, indices)}</p>"
    return f'<div class="ct-cell" role="cell" data-label="{label}">{words}{_notes(view, notes)}</div>'


def _version(view: View, number: int, row: Row, notes: Sequence[Entry]) -> str:
    document = view.report.documents[number]
    label = html(f"{view.roles.names[number]} · {language_label(document.language)}")
    parts = []
    for piece in row.cells[number - 1].pieces:
        if piece.sentences:
            moved = f'<span class="ct-moved">{view.roles.moved}</span> ' if piece.moved else ""
            doubtful = f'<span class="ct-moved" title="{html(piece.doubt)}">doubtful</span> ' if piece.doubt else ""
            words = _sentences(view, number, piece.sentences)
            parts.append(f"<p{_reading(document, piece.sentences)}>{moved}{doubtful}{words}</p>")
    if not parts and row.source:
        parts.append(f'<p class="ct-none">{"left out" if row.furniture else view.roles.no_target}</p>')
    return f'<div class="ct-cell" role="cell" data-label="{label}">{"".join(parts)}{_notes(view, notes)}</div>'


def _gloss(view: View, row: Row) -> str:
    language = view.report.gloss_language or "und"
    words = " ".join(view.report.glosses[index] for index in row.source)
    label = html(f"Gloss · {language_label(language)}")
    return (
        f'<div class="ct-cell ct-gloss" role="cell" data-label="{label}">'
        f'<p lang="{html(language)}" dir="{direction(words, language)}">{html(words)}</p></div>'
    )


def _reading(document: Document, indices: Sequence[int]) -> str:
    """Return the attributes that say how the sentences read: language, direction, and whether they are a heading."""
    text = "".join(document.sentences[index].text for index in indices)
    kind = document.paragraphs[document.sentences[indices[0]].paragraph].kind if document.paragraphs else None
    heading = ' class="ct-heading"' if kind is ParagraphKind.HEADING else ""
    return f'{heading} lang="{html(document.language)}" dir="{direction(text, document.language)}"'


def _sentences(view: View, number: int, indices: Sequence[int]) -> str:
    gap = " " if language_of(view.report.documents[number].language).spaces else ""
    return gap.join(_sentence(view, number, index) for index in indices)


def _sentence(view: View, number: int, index: int) -> str:
    furniture = view.report.documents[number].sentences[index].furniture
    words = "".join(_run(view, run) for run in view.runs[number][index])
    if furniture is None:
        return words
    return f'<span class="ct-furniture" title="{tag_label(furniture.value)}">{words}</span>'


def _run(view: View, run: Run) -> str:
    words = "".join(_word(*piece) for piece in run.words) if run.words else html(run.text)
    if view.name is not None and run.name == view.name:
        words = f'<span class="ct-name">{words}</span>'
    if not run.findings or run.severity is None:
        return words
    here = " here" if view.selected in run.findings else ""
    why = html("\n".join(view.entries[key].finding.message for key in run.findings if key in view.entries))
    return f'<mark class="{run.severity.name.lower()}{here}" title="{why}">{words}</mark>'


def _word(text: str, groups: tuple[str, ...]) -> str:
    if not groups:
        return html(text)
    return f'<span class="{" ".join(f"w{group}" for group in groups)}">{html(text)}</span>'


def _notes(view: View, notes: Sequence[Entry]) -> str:
    return f"<ul>{''.join(_note(view, entry) for entry in notes)}</ul>" if notes else ""


def _note(view: View, entry: Entry) -> str:
    finding = entry.finding
    here = " here" if entry.key == view.selected else ""
    severity = finding.severity.name.lower()
    hint = (
        f' <span class="ct-hint">Suggestion: <bdi>{html(finding.suggestion)}</bdi></span>' if finding.suggestion else ""
    )
    return (
        f'<li class="{severity}{here}" title="{html(finding.mqm)}"><b>{severity}</b> '
        f'<span class="ct-check">{html(view.roles.label(finding.check))}</span> '
        f'<span dir="auto">{html(finding.message)}</span>{hint}</li>'
    )
