"""Mark the leftovers of a document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from compare.furniture.embeds import embedded, tags_in
from compare.furniture.headlines import Suffix, site_suffix, slugs
from compare.furniture.lines import Line, lines_of
from compare.furniture.notices import notice, related
from compare.types import Document, Furniture, Sentence, Span

_MOST_TRACKING = 3
"""A text with more lines that look like tracking ids is about such labels."""


def mark(document: Document) -> Document:
    """
    Return *document* with its leftovers of a web page marked.

    Sentences keep their text and place, with one exception: a headline with
    the site's name behind it becomes two sentences. What is marked already
    keeps its mark. Linear in the length of the document.
    """
    lines = lines_of(document)
    if not lines:
        return document
    kinds = _by_line(lines)
    heading = lines[0].text.splitlines()[0]
    suffix = _suffix(document, lines, kinds) if lines[0].sentences[0].index not in kinds else None
    headlines = [heading, document.metadata.title or ""]
    if suffix is not None:
        headlines.append(heading[: suffix.start])
    for place in slugs(lines, headlines):
        kinds.update(dict.fromkeys(lines[place].indexes, Furniture.SLUG))
    return _marked(document, kinds, suffix, lines[0])


def _by_line(lines: Sequence[Line]) -> dict[int, Furniture]:
    """Return the kind of every sentence that its own line, or its embed, gives away."""
    kinds: dict[int, Furniture] = {}
    for line in lines:
        kind = notice(line)
        kinds.update(dict.fromkeys(related(line), Furniture.RELATED))
        kinds.update(dict.fromkeys(tags_in(line), Furniture.EMBED))
        if kind is not None:
            kinds.update(dict.fromkeys(line.indexes, kind))
    for place in embedded(lines):
        kinds.update(dict.fromkeys(lines[place].indexes, Furniture.EMBED))
    tracking = [index for index, kind in kinds.items() if kind is Furniture.TRACKING]
    if len(tracking) > _MOST_TRACKING:
        for index in tracking:
            del kinds[index]
    return kinds


def _suffix(document: Document, lines: Sequence[Line], kinds: Mapping[int, Furniture]) -> Suffix | None:
    """Return the site's name behind the headline, if there is one."""
    if len(lines[0].text) > 300 or not lines[0].alone:
        return None
    evidence = [sentence.text for sentence in document.sentences if sentence.index in kinds]
    below = document.sentences[len(lines[0].sentences) :]
    body = "\n".join(sentence.text for sentence in below if sentence.index not in kinds)
    return site_suffix(lines[0].text, document.metadata, evidence, body)


def _marked(document: Document, kinds: Mapping[int, Furniture], suffix: Suffix | None, heading: Line) -> Document:
    """Return *document* with *kinds* and the headline's *suffix* written into its sentences."""
    cut_at = heading.sentences[0].span.start + suffix.start if suffix else -1
    sentences: list[Sentence] = []
    for sentence in document.sentences:
        kind = sentence.furniture or kinds.get(sentence.index)
        for span in _parts(document.text, sentence.span, cut_at):
            own = Furniture.SUFFIX if suffix and cut_at <= span.start < heading.sentences[-1].span.end else kind
            sentences.append(
                replace(sentence, text=document.quote(span), span=span, index=len(sentences), furniture=own)
            )
    return replace(document, sentences=tuple(sentences))


def _parts(text: str, span: Span, cut_at: int) -> tuple[Span, ...]:
    """Return *span* cut in two at *cut_at*, if that lies inside it, without white space at the cut."""
    if not span.start < cut_at < span.end:
        return (span,)
    return Span(span.start, span.start + len(text[span.start : cut_at].rstrip())), Span(cut_at, span.end)
