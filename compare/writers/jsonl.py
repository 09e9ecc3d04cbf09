"""
For pipelines and ``grep``: one JSON object a line, each with its ``type``.

A ``report`` line comes first, then one ``document``, ``bead``, ``finding``,
``ignored`` or ``name`` a line. ``docs/report-schema.md`` has the keys.
"""

from __future__ import annotations

from collections.abc import Iterator

from compare.plugins import Writer
from compare.present.record import Record, bead_record, document_header, finding_record, heading, links_of, name_record
from compare.types import Report, Sentence
from compare.writers.json import encode


def render(report: Report) -> bytes:
    """Write *report*, one thing a line."""
    return b"".join(encode(line) + b"\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[Record]:
    yield {"type": "report", **heading(report), **_tail(report)}
    for number, document in enumerate(report.documents):
        sentences = len(document.sentences)
        yield {"type": "document", "document": number, **document_header(document), "sentences": sentences}
    yield from _beads(report)
    for number, finding in report.all_findings():
        record = finding_record(report.source, report.documents[number], finding)
        yield {"type": "finding", "document": number, **record}
    for number, finding in report.all_ignored():
        record = finding_record(report.source, report.documents[number], finding)
        yield {"type": "ignored", "document": number, **record}
    for name in report.names.names:
        yield {"type": "name", **name_record(name)}


def _tail(report: Report) -> Record:
    skipped = sorted({check for one in report.comparisons for check in one.skipped})
    return {"gloss_language": report.gloss_language, "warnings": list(report.warnings), "skipped": skipped}


def _beads(report: Report) -> Iterator[Record]:
    for number, comparison in enumerate(report.comparisons, start=1):
        links = links_of(comparison)
        for index, bead in enumerate(comparison.alignment.beads):
            source, target = comparison.alignment.sides(bead)
            record = bead_record(bead, links[index])
            texts = {"source": _sentences(source), "target": _sentences(target)}
            yield {"type": "bead", "document": number, "bead": index, **record, **texts}


def _sentences(sentences: tuple[Sentence, ...]) -> list[Record]:
    return [
        {
            "sentence": sentence.index,
            "start": sentence.span.start,
            "end": sentence.span.end,
            "text": sentence.text,
            "furniture": sentence.furniture.value if sentence.furniture else None,
        }
        for sentence in sentences
    ]


WRITER = Writer(id="jsonl", title="JSON lines", suffix=".jsonl", media_type="application/jsonl", render=render)
