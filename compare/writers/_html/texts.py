"""The texts side by side: a column each, a row for what belongs together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from compare.present import (
    Cell,
    Entry,
    Piece,
    Roles,
    Row,
    Run,
    direction,
    language_label,
    number_list,
    roles_of,
    tag_label,
)
from compare.types import Document, ParagraphKind, Report, Severity
from compare.writers._html.elements import Child, Html, element
from compare.writers._html.links import finding_anchor, sentence_anchor

LONG = 400
"""Rows; a longer table is laid out only where it is looked at, which a short one does not need."""


class Texts:
    """A report's rows as HTML."""

    def __init__(
        self,
        report: Report,
        rows: tuple[Row, ...],
        entries: tuple[Entry, ...],
        marks: tuple[tuple[tuple[Run, ...], ...], ...],
    ) -> None:
        self.report = report
        self.rows = rows
        self.marks = marks
        self.roles = roles_of(report)
        self.names = {name.id: place for place, name in enumerate(report.names.names, start=1)}
        self.by_cell: dict[tuple[int | None, int], list[Entry]] = defaultdict(list)
        for entry in entries:
            self.by_cell[entry.row, entry.document].append(entry)

    def table(self) -> Html:
        """Return all rows under their headings."""
        documents = self.report.documents
        heads = (
            element(
                "div",
                element("strong", self.roles.heading(number)),
                element("span", f"{document.name} · " if named else "", language_label(document.language)),
                class_="cell",
                role="columnheader",
            )
            for number, document in enumerate(documents)
            for named in [self.roles.heading(number) != document.name]
        )
        lines = (self._row(place, row) for place, row in enumerate(self.rows))
        head = element("div", heads, class_="row head", role="row")
        long = len(self.rows) > LONG
        many = len(documents) > 4
        classes = " ".join(filter(None, ["table", "many" * many, "long" * long]))
        return element(
            "div",
            head,
            lines,
            class_=classes,
            role="table",
            aria_label="The texts side by side",
            tabindex=0 if many else None,
        )

    def _row(self, place: int, row: Row) -> Html:
        found = any(self.by_cell.get((place, number)) for number in range(len(row.cells) + 1))
        classes = ["row", "furniture" * row.furniture, "first" * row.first, "found" * found]
        cells = (self._version(place, number, row, cell) for number, cell in enumerate(row.cells, start=1))
        return element(
            "div",
            self._original(place, row),
            cells,
            class_=" ".join(filter(None, classes)),
            role="row",
            id=f"r-{place + 1}",
        )

    def _original(self, place: int, row: Row) -> Html:
        content: Child = (self._sentence(0, index, gloss=True) for index in row.source)
        if not row.source:
            content = element("p", self.roles.no_source, class_="gap")
        return self._cell(place, 0, content)

    def _version(self, place: int, number: int, row: Row, cell: Cell) -> Html:
        content = [part for piece in cell.pieces for part in self._piece(number, piece)]
        if not cell.pieces and not row.source:
            content = [element("p", "—", class_="gap quiet", aria_label="nothing here")]
        return self._cell(place, number, content)

    def _cell(self, place: int, number: int, content: Child) -> Html:
        tags = [_tag(entry, self.roles) for entry in self.by_cell.get((place, number), ())]
        label = element("span", self.roles.heading(number), class_="label", aria_hidden="true")
        notes = element("p", tags, class_="tags") if tags else None
        return element("div", label, content, notes, class_="cell", role="cell")

    def _piece(self, number: int, piece: Piece) -> Iterator[Html]:
        if not piece.sentences:
            yield self._gap(piece)
            return
        for index in piece.sentences:
            yield self._sentence(number, index)
        facts = list(self._facts(piece))
        if facts:
            yield element("p", *facts, class_="meta")

    def _gap(self, piece: Piece) -> Html:
        sentences = [self.report.source.sentences[index] for index in piece.source]
        places = f"{'sentences' if len(sentences) > 1 else 'sentence'} {number_list(piece.source)}"
        if all(sentence.furniture for sentence in sentences):
            return element("p", f"{places} left out (furniture)", class_="gap quiet")
        missing = "missing here" if self.roles.original else f"of {self.roles.names[0]} not here"
        return element("p", f"{places} {missing}", class_="gap missing")

    def _facts(self, piece: Piece) -> Iterator[Html]:
        if not piece.source and self.roles.original:
            yield element("span", "added", class_="badge", title="not in the original")
        if piece.moved:
            yield element(
                "span", self.roles.moved, class_="badge", title=f"stands beside sentence {number_list(piece.source)}"
            )
        if piece.doubt:
            yield element("span", "doubtful", class_="badge", title=piece.doubt)
        if piece.shape not in {"1-1", "0-1"}:
            yield element(
                "span",
                piece.shape,
                class_="shape",
                title=f"sentences of {self.roles.pair}",
            )
        if piece.similarity is not None and (piece.moved or piece.shape != "1-1"):
            yield element("span", f"similarity {piece.similarity:.2f}", class_="shape")

    def _sentence(self, number: int, index: int, *, gloss: bool = False) -> Html:
        document = self.report.documents[number]
        sentence = document.sentences[index]
        way = direction(sentence.text, document.language)
        heading = (
            document.paragraphs[sentence.paragraph].kind is ParagraphKind.HEADING if document.paragraphs else False
        )
        anchor = sentence_anchor(number, index)
        # A sentence that reads the other way than its text is in another language: nobody has told us in which.
        language = document.language if way == direction("", document.language) else "und"
        body = element("span", self._runs(number, index), class_="t", lang=language, dir=way)
        kind = element("span", tag_label(sentence.furniture.value), class_="kind") if sentence.furniture else None
        return element(
            "p",
            element("a", str(index + 1), class_="no", href=f"#{anchor}", aria_label=f"sentence {index + 1}"),
            element("span", body, kind, self._gloss(index) if gloss else None, class_="body"),
            class_=" ".join(filter(None, ["s", "h" * heading, "dim" * bool(sentence.furniture)])),
            id=anchor,
            dir=way,
        )

    def _gloss(self, index: int) -> Html | None:
        if index >= len(self.report.glosses):
            return None
        text, language = self.report.glosses[index], self.report.gloss_language or "und"
        return element("span", text, class_="gloss", lang=language, dir=direction(text, language))

    def _runs(self, number: int, index: int) -> Iterator[Child]:
        runs = self.marks[number][index]
        whole = set.intersection(*(set(run.findings) for run in runs)) if runs else set()
        for run in runs:
            text: Child = run.text
            if run.words:
                text = [element("span", word, data_w=" ".join(ids)) if ids else word for word, ids in run.words]
            if run.name is not None:
                text = element("span", text, class_="n", data_n=self.names.get(run.name))
            yield _marked(run, text, soft=set(run.findings) <= whole)


def _marked(run: Run, text: Child, *, soft: bool) -> Child:
    if run.severity is None:
        return text
    label = run.severity.name.lower()
    link = element("a", text, href=f"#{finding_anchor(run.findings[0])}", tabindex=-1)
    keys = " ".join(map(finding_anchor, run.findings))
    return element("mark", link, class_=f"{label}{' soft' if soft else ''}", data_f=keys)


def _tag(entry: Entry, roles: Roles) -> Html:
    severity: Severity = entry.finding.severity
    anchor = finding_anchor(entry.key)
    label = severity.name.lower()
    return element(
        "a",
        element("b", label),
        f" {roles.label(entry.finding.check)}",
        class_=f"tag {label}",
        href=f"#{anchor}",
        data_f=anchor,
        title=entry.finding.message,
    )


def column_count(documents: tuple[Document, ...]) -> str:
    """Return the one style that depends on the report: how many columns there are."""
    return f":root{{--columns:{len(documents)}}}"
