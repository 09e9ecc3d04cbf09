"""Cues that one side of a bead has and the other has nothing for: what `negation` and `certainty` both look for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from compare.cues import found
from compare.links import Side, linked
from compare.plugins import Context
from compare.types import Alignment, Document, Sentence, Span


class Contrast(NamedTuple):
    """Words of one side of a bead that have no counterpart on the other."""

    bead: int

    side: int
    """0 if the original has them, 1 if the version does."""

    cues: tuple[Span, ...]
    """In the document of that side."""

    other: tuple[Span, ...]
    """The sentences of the other side."""

    answered: float
    """How alike the cue and any word of the other side are, in standard deviations above chance."""

    kept: float
    """The same for the words next to the cue, the least alike one: high where all but the cue was translated."""

    def source(self) -> tuple[Span, ...]:
        """Return the evidence in the original."""
        return self.cues if self.side == 0 else self.other

    def target(self) -> tuple[Span, ...]:
        """Return the evidence in the version."""
        return self.other if self.side == 0 else self.cues


def contrasts(
    alignment: Alignment,
    context: Context,
    clear: Mapping[str, str],
    hints: Mapping[str, str],
    empty: Mapping[str, str] | None = None,
) -> Iterator[Contrast]:
    """
    Yield the beads of which one side has a *clear* cue and the other neither one nor a *hint*.

    The tables are patterns by language; *empty* has those that look like a cue and
    are none. Silent where a language has no table, and on furniture.
    """
    documents = (alignment.source, alignment.target)
    if any(document.primary_language not in clear for document in documents):
        return
    for index, bead in enumerate(alignment.beads):
        sides = alignment.sides(bead)
        if not all(sides) or _is_copied(*sides) or any(sentence.furniture for side in sides for sentence in side):
            continue
        cues = [cues_in(side, document, clear, empty) for side, document in zip(sides, documents, strict=True)]
        for side in (0, 1):
            other = 1 - side
            if cues[side] and not cues[other] and not cues_in(sides[other], documents[other], hints):
                links = linked(alignment, context)
                words = links.source(index) if side == 0 else links.target(index)
                spans = tuple(sentence.span for sentence in sides[other])
                yield Contrast(index, side, tuple(cues[side]), spans, *_likeness(words, cues[side]))


def _is_copied(source: Sequence[Sentence], target: Sequence[Sentence]) -> bool:
    """Tell whether a sentence of the version was left as it stood: another check says so."""
    return bool({sentence.text.casefold() for sentence in source} & {sentence.text.casefold() for sentence in target})


def _likeness(side: Side, cues: Sequence[Span]) -> tuple[float, float]:
    """Return `Contrast.answered` and `Contrast.kept`, each of the cue for which it is highest."""
    places = [
        place
        for place, word in enumerate(side.words)
        if any(word.span.start < cue.end and cue.start < word.span.end for cue in cues)
    ]
    telling = [place for place in range(len(side.words)) if not side.light[place] and place not in places]
    kept = [0.0]
    for place in places:
        near = [*[one for one in telling if one > place][:2], *[one for one in telling if one < place][-1:]]
        if near:
            kept.append(min(float(side.best[one]) for one in near))
    return max((float(side.best[place]) for place in places), default=0.0), max(kept)


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


def quoted(document: Document, spans: Sequence[Span]) -> str:
    """Return the words at *spans*, each once."""
    return ", ".join(dict.fromkeys(document.quote(span) for span in spans))
