"""Evidence as short quotations, each with enough of its sentence to be found by eye."""

from __future__ import annotations

from dataclasses import dataclass

from compare.languages import language_of
from compare.types import Document, Sentence, Span


@dataclass(frozen=True, slots=True)
class Quote:
    """A piece of one sentence, the words in question marked."""

    sentence: int
    """Index of the sentence."""

    pieces: tuple[tuple[str, bool], ...]
    """Text, and whether it is in question; join them for the whole quotation."""

    @property
    def text(self) -> str:
        """The quotation without its marks."""
        return "".join(text for text, _ in self.pieces)

    @property
    def whole(self) -> bool:
        """True if all of it is in question, so that marking it says nothing."""
        return all(marked for text, marked in self.pieces if text.strip(" …"))


def quote_spans(
    document: Document, spans: tuple[Span, ...], *, context: int = 40, longest: int = 240
) -> tuple[Quote, ...]:
    """
    Quote *spans* out of *document*, one quotation a sentence.

    Args:
        document: Where the words stand.
        spans: The words in question.
        context: Code points of the sentence to show on either side of them; about half of it where words have no
            spaces between them.
        longest: Code points after which the middle of a stretch is left out, marked by an ellipsis.
    """
    if not language_of(document.language).spaces:
        context = context // 2
    by_sentence: dict[int, list[Span]] = {}
    for span in spans:
        sentence = document.sentence_at(span.start)
        if sentence is not None:
            end = min(span.end, sentence.span.end)
            by_sentence.setdefault(sentence.index, []).append(Span(span.start, end))
    return tuple(
        _quote(document, document.sentences[index], own, context, longest) for index, own in by_sentence.items()
    )


def _quote(document: Document, sentence: Sentence, spans: list[Span], context: int, longest: int) -> Quote:
    merged = _merge(spans)
    start = _back(document.text, max(sentence.span.start, merged[0].start - context), sentence.span.start)
    end = _forth(document.text, min(sentence.span.end, merged[-1].end + context), sentence.span.end)
    pieces: list[tuple[str, bool]] = [("… ", False)] if start > sentence.span.start else []
    cursor = start
    for span in merged:
        pieces.append((_shorten(document.text[cursor : span.start], longest), False))
        pieces.append((_shorten(document.quote(span), longest), True))
        cursor = span.end
    pieces.append((document.text[cursor:end], False))
    if end < sentence.span.end:
        pieces.append((" …", False))
    return Quote(sentence.index, tuple((text, marked) for text, marked in pieces if text))


def _merge(spans: list[Span]) -> list[Span]:
    """Return *spans* in order, those that overlap drawn together."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _back(text: str, place: int, floor: int) -> int:
    """Move *place* to the beginning of its word, if that is near."""
    for candidate in range(place, max(floor, place - 15) - 1, -1):
        if candidate == floor or text[candidate - 1].isspace():
            return candidate
    return place


def _forth(text: str, place: int, ceiling: int) -> int:
    """Move *place* to the end of its word, if that is near."""
    for candidate in range(place, min(ceiling, place + 15) + 1):
        if candidate == ceiling or text[candidate].isspace():
            return candidate
    return place


def _shorten(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    half = longest // 2
    return f"{text[:half].rstrip()} … {text[-half:].lstrip()}"
