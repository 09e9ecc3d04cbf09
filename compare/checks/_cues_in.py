"""Where the sentences of a bead have cues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from compare.cues import found
from compare.types import Document, Sentence, Span


def cues_in(
    sentences: Sequence[Sentence], document: Document, table: Mapping[str, str], empty: Mapping[str, str] | None = None
) -> list[Span]:
    """Return where *sentences* have a cue of *table* that is not part of an *empty* one, as spans of *document*."""
    language = document.primary_language
    spans: list[Span] = []
    for sentence in sentences:
        nothing = found(empty[language], sentence.text, language) if empty else []
        spans += (
            Span(span.start + sentence.span.start, span.end + sentence.span.start)
            for span in found(table[language], sentence.text, language)
            if not any(one.start < span.end and span.start < one.end for one in nothing)
        )
    return spans
