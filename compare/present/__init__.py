"""
A report as rows, cells and marked-up sentences: what the writers and the app both show.

Pure functions over a `Report`; they know nothing of HTML, terminals or files.
Offsets count code points, sentence and finding numbers shown to people count
from 1, indices from 0.
"""

from compare.present.clean import plain, visible
from compare.present.entries import Entry, list_findings
from compare.present.labels import (
    KINDS,
    SEVERITIES,
    direction,
    finding_note,
    follows_note,
    form_note,
    language_label,
    number_list,
    tag_label,
)
from compare.present.marks import Run, mark_sentences
from compare.present.quotes import Quote, quote_spans
from compare.present.record import SCHEMA, to_record
from compare.present.roles import Roles, roles_of
from compare.present.rows import Cell, Piece, Row, line_up
from compare.present.summary import VersionSummary, list_furniture, list_warnings, summarise
from compare.present.unrecord import from_record

__all__ = [
    "KINDS",
    "SCHEMA",
    "SEVERITIES",
    "Cell",
    "Entry",
    "Piece",
    "Quote",
    "Roles",
    "Row",
    "Run",
    "VersionSummary",
    "direction",
    "finding_note",
    "follows_note",
    "form_note",
    "from_record",
    "language_label",
    "line_up",
    "list_findings",
    "list_furniture",
    "list_warnings",
    "mark_sentences",
    "number_list",
    "plain",
    "quote_spans",
    "roles_of",
    "summarise",
    "tag_label",
    "to_record",
    "visible",
]
