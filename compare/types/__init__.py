"""
The nouns: what flows from the readers to the writers.

    Text -> Document -> Sentence -> Bead -> Alignment -> Finding -> Comparison -> Report
                                                  Mention -> Form -> Name -> NameTable --^

All of them are frozen, compare by value, pickle, and import nothing outside
the standard library, so a batch worker, a cache and a test can pass them
about freely.
"""

from compare.types.alignment import Alignment, Bead, Origin, connect
from compare.types.documents import (
    Document,
    Furniture,
    Metadata,
    Paragraph,
    ParagraphKind,
    Sentence,
    Span,
    Text,
)
from compare.types.findings import Finding, Severity, finding_id
from compare.types.links import LinkKind, WordLink
from compare.types.names import Following, Form, Judgement, Mention, Name, NameTable
from compare.types.report import Comparison, Report
from compare.types.style import RuleKind, Style, StyleEntry

__all__ = [
    "Alignment",
    "Bead",
    "Comparison",
    "Document",
    "Finding",
    "Following",
    "Form",
    "Furniture",
    "Judgement",
    "LinkKind",
    "Mention",
    "Metadata",
    "Name",
    "NameTable",
    "Origin",
    "Paragraph",
    "ParagraphKind",
    "Report",
    "RuleKind",
    "Sentence",
    "Severity",
    "Span",
    "Style",
    "StyleEntry",
    "Text",
    "WordLink",
    "connect",
    "finding_id",
]
