"""The lines of a document: what leftovers are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compare.types import Document, ParagraphKind, Sentence


@dataclass(frozen=True, slots=True)
class Line:
    """The sentences of one line of a document."""

    sentences: tuple[Sentence, ...]

    text: str

    kind: ParagraphKind
    """What its paragraph is."""

    alone: bool
    """True if its paragraph has no other line."""

    @property
    def indexes(self) -> range:
        """Places of its sentences in the document."""
        return range(self.sentences[0].index, self.sentences[-1].index + 1)


def lines_of(document: Document) -> tuple[Line, ...]:
    """Return the lines of *document*; a line ends at a line break or with its paragraph."""
    groups = list(_groups(document))
    counts: dict[int, int] = {}
    for group in groups:
        counts[group[0].paragraph] = counts.get(group[0].paragraph, 0) + 1
    return tuple(_line(document, group, alone=counts[group[0].paragraph] == 1) for group in groups)


def _groups(document: Document) -> Iterator[tuple[Sentence, ...]]:
    """Yield the sentences of each line."""
    group: list[Sentence] = []
    for sentence in document.sentences:
        if group and (
            sentence.paragraph != group[-1].paragraph or "\n" in document.text[group[-1].span.end : sentence.span.start]
        ):
            yield tuple(group)
            group = []
        group.append(sentence)
    if group:
        yield tuple(group)


def _line(document: Document, sentences: tuple[Sentence, ...], *, alone: bool) -> Line:
    """Make a line of its sentences; *alone* says that its paragraph has no other."""
    paragraph = sentences[0].paragraph
    known = paragraph < len(document.paragraphs)
    return Line(
        sentences,
        document.text[sentences[0].span.start : sentences[-1].span.end],
        document.paragraphs[paragraph].kind if known else ParagraphKind.PARAGRAPH,
        alone,
    )
