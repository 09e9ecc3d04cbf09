"""A version made here: the original translated sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from compare.languages import language_of
from compare.plugins import Progress, Translator
from compare.types import Alignment, Bead, Document, Metadata, Origin, Paragraph, Sentence, Span


def translate_document(
    document: Document, language: str, translator: Translator, progress: Progress | None = None
) -> Alignment:
    """
    Translate *document* into *language*, one sentence for one, and pair the two.

    Paragraphs and furniture marks are carried over. The version says in its
    name and its warnings that a machine made it, and for how many sentences
    the machine gave nothing back.

    Raises:
        ModelError: no package for the pair is installed.
    """
    texts = translator.translate(
        [sentence.text for sentence in document.sentences], document.language, language, progress
    )
    return Alignment(document, _build(document, language, texts, translator.name), _beads(texts), Origin.TRANSLATED)


def _beads(texts: list[str]) -> tuple[Bead, ...]:
    """Pair one for one; a sentence for which the engine gave nothing back stays without a counterpart."""
    beads, made = [], 0
    for index, text in enumerate(texts):
        beads.append(Bead((index,), (made,) if text.strip() else ()))
        made += bool(text.strip())
    return tuple(beads)


def _build(document: Document, language: str, texts: list[str], made_by: str) -> Document:
    gap = " " if language_of(language).spaces else ""
    pieces: list[str] = []
    sentences: list[Sentence] = []
    paragraphs: list[Paragraph] = []
    last, cursor = -1, 0
    for sentence, text in zip(document.sentences, texts, strict=True):
        words = text.strip()
        if not words:
            continue
        joint = "" if not pieces else gap if sentence.paragraph == last else "\n\n"
        span = Span(cursor + len(joint), cursor + len(joint) + len(words))
        if sentence.paragraph == last:
            paragraphs[-1] = replace(paragraphs[-1], span=Span(paragraphs[-1].span.start, span.end))
        else:
            paragraphs.append(Paragraph(span, document.paragraphs[sentence.paragraph].kind))
        sentences.append(Sentence(words, span, len(sentences), len(paragraphs) - 1, sentence.furniture))
        pieces += [joint, words]
        last, cursor = sentence.paragraph, span.end
    return Document(
        name=f"{document.name} ({language}, machine translation)",
        language=language,
        text="".join(pieces),
        sentences=tuple(sentences),
        paragraphs=tuple(paragraphs),
        metadata=Metadata(date=document.metadata.date, url=document.metadata.url),
        format="translation",
        warnings=tuple(_warnings(len(texts), len(sentences), made_by)),
    )


def _warnings(asked: int, made: int, made_by: str) -> Iterator[str]:
    yield f"this version was made by a machine ({made_by}); nobody has read it"
    if made < asked:
        yield f"the machine gave nothing back for {asked - made} of {asked} sentences; they stand without a counterpart"
