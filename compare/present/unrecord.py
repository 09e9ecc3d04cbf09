"""The way back: a report out of the JSON report's data."""

from __future__ import annotations

from typing import Any, TypeAlias

from compare.errors import InputError
from compare.present.record import SCHEMA
from compare.types import (
    Alignment,
    Bead,
    Comparison,
    Document,
    Finding,
    Following,
    Form,
    Furniture,
    Judgement,
    LinkKind,
    Mention,
    Metadata,
    Name,
    NameTable,
    Origin,
    Paragraph,
    ParagraphKind,
    Report,
    Sentence,
    Severity,
    Span,
    WordLink,
)

_Record: TypeAlias = dict[str, Any]


def from_record(record: object, name: str = "report") -> Report:
    """
    Build the report that `to_record` took apart; *name* is what to call it in messages.

    Raises:
        InputError: it is not a report, or one of a schema that this version does not know.
    """
    if not isinstance(record, dict) or "schema" not in record:
        raise InputError(name, "it is not a JSON report of compare-translations")
    if record["schema"] != SCHEMA:
        raise InputError(name, f"it has schema {record['schema']}, and this version reads schema {SCHEMA}")
    try:
        return _report(record)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise InputError(name, f"the report is damaged ({type(error).__name__}: {error}); make it again") from error


def _report(record: _Record) -> Report:
    documents = [_document(entry) for entry in record["documents"]]
    return Report(
        source=documents[0],
        comparisons=tuple(
            _comparison(entry, documents, original=record.get("original", True)) for entry in record["comparisons"]
        ),
        names=NameTable(
            documents=tuple(entry["document"] for entry in record["name_columns"]),
            languages=tuple(entry["language"] for entry in record["name_columns"]),
            names=tuple(_name(entry) for entry in record["names"]),
            follows=_follows(record["name_columns"]),
        ),
        signature=record["signature"],
        findings=tuple(_finding(entry) for entry in record["findings"]),
        glosses=tuple(record["glosses"]),
        gloss_language=record["gloss_language"],
        ignored=tuple(_finding(entry) for entry in record.get("ignored", ())),
        shared=tuple(tuple((one["document"], one["bead"]) for one in group) for group in record.get("shared", ())),
    )


def _document(entry: _Record) -> Document:
    return Document(
        name=entry["name"],
        language=entry["language"],
        text=entry["text"],
        sentences=tuple(_sentence(index, one) for index, one in enumerate(entry["sentences"])),
        paragraphs=tuple(Paragraph(_span(one), ParagraphKind(one["kind"])) for one in entry["paragraphs"]),
        metadata=Metadata(**entry["metadata"]),
        format=entry["format"],
        language_given=entry["language_given"],
        warnings=tuple(entry["warnings"]),
    )


def _sentence(index: int, entry: _Record) -> Sentence:
    furniture = None if entry["furniture"] is None else Furniture(entry["furniture"])
    return Sentence(entry["text"], _span(entry), index, entry["paragraph"], furniture)


def _comparison(entry: _Record, documents: list[Document], *, original: bool) -> Comparison:
    beads = tuple(
        Bead(
            tuple(one["source"]),
            tuple(one["target"]),
            similarity=_number(one["similarity"]),
            score=_number(one["score"]),
            margin=_number(one["margin"]),
            probability=_number(one["probability"]),
            rival=None if one["rival"] is None else (tuple(one["rival"][0]), tuple(one["rival"][1])),
            evidence=tuple(one["evidence"].items()),
            moved=one["moved"],
        )
        for one in entry["beads"]
    )
    target = documents[entry["document"]]
    return Comparison(
        alignment=Alignment(
            documents[0], target, beads, Origin(entry["origin"]), tuple(entry["warnings"]), original=original
        ),
        findings=tuple(_finding(one) for one in entry["findings"]),
        skipped=tuple(entry["skipped"]),
        ignored=tuple(_finding(one) for one in entry.get("ignored", ())),
        links=_links(entry["beads"]),
    )


def _links(beads: list[_Record]) -> tuple[tuple[WordLink, ...], ...]:
    found = tuple(tuple(map(_link, bead.get("links", ()))) for bead in beads)
    return found if any(found) else ()


def _link(entry: list[Any]) -> WordLink:
    start, end, target_start, target_end, score, kind = entry
    return WordLink(Span(start, end), Span(target_start, target_end), score, LinkKind(kind))


def _finding(entry: _Record) -> Finding:
    return Finding(
        check=entry["check"],
        kind=entry["kind"],
        severity=Severity[entry["severity"].upper()],
        message=entry["message"],
        mqm=entry["mqm"],
        its=entry["its"],
        bead=entry["bead"],
        source=tuple(_span(one) for one in entry["source"]),
        target=tuple(_span(one) for one in entry["target"]),
        entity=entry["entity"],
        suggestion=entry["suggestion"],
        confidence=_number(entry["confidence"]),
        ignored=entry.get("ignored", ""),
        id=entry["id"],
    )


def _follows(columns: list[_Record]) -> tuple[tuple[Following, ...], ...]:
    found = tuple(
        tuple(
            Following(one["language"], tuple(one["systems"]), one["count"], one["total"])
            for one in column.get("follows", ())
        )
        for column in columns
    )
    return found if any(found) else ()


def _name(entry: _Record) -> Name:
    return Name(
        id=entry["id"],
        label=entry["label"],
        cells=tuple(tuple(_form(form) for form in cell) for cell in entry["cells"]),
    )


def _form(entry: _Record) -> Form:
    return Form(
        text=entry["text"],
        mentions=tuple(Mention(one["document"], one["sentence"], _span(one), one["text"]) for one in entry["mentions"]),
        judgement=Judgement(entry["judgement"]),
        systems=tuple(entry["systems"]),
        note=entry["note"],
        suggestion=entry.get("suggestion"),
    )


def _number(value: float | str | None) -> float | None:
    return None if value is None else float(value)  # "inf" becomes infinity


def _span(entry: _Record) -> Span:
    return Span(entry["start"], entry["end"])
