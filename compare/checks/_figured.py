"""The figures and quantities of both sides of every bead: what `numbers` and `units` both look at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from compare.figures import Dimension, Figure, Quantity, figures, quantities
from compare.figures.times import Time, times
from compare.types import Alignment, Document, Sentence, Span

PHYSICAL = frozenset({Dimension.LENGTH, Dimension.AREA, Dimension.MASS, Dimension.VOLUME, Dimension.TEMPERATURE})
"""What is measured in different units in different places."""


@dataclass(frozen=True, slots=True)
class Side:
    """The numbers of one side of a bead, at their places in the document."""

    figures: tuple[Figure, ...]

    quantities: tuple[Quantity, ...]

    sentences: tuple[Sentence, ...] = ()

    language: str = "und"

    @property
    def readings(self) -> frozenset[Decimal]:
        """Every value on this side; "from 7.4 to 9 million" gives 7.4 and 7.4 million."""
        plain = frozenset(reading for figure in self.figures for reading in figure.readings)
        return plain | {
            figure.value * factor for figure in self.figures if figure.factor == 1 for factor in self.factors
        }

    @property
    def factors(self) -> frozenset[Decimal]:
        """What its magnitude words multiply by."""
        return frozenset(figure.factor for figure in self.figures)

    def times(self) -> list[Time]:
        """Return the times of day on this side."""
        return side_times(self.sentences, self.language)

    def bare(self, read: Callable[[str, str, Sequence[Span]], list[Quantity]]) -> list[Quantity]:
        """Return the units without a figure that *read* finds on this side."""
        taken = [one.span for one in self.quantities]
        return [
            quantity._replace(span=_shifted(quantity.span, sentence))
            for sentence in self.sentences
            for quantity in read(sentence.text, self.language, [_shifted(span, sentence, -1) for span in taken])
        ]

    def text(self, start: int, length: int) -> str:
        """Return what stands at a place of the document."""
        for sentence in self.sentences:
            if sentence.span.start <= start < sentence.span.end:
                return sentence.text[start - sentence.span.start :][:length]
        return ""

    def between(self, one: Span, other: Span) -> str:
        """Return what stands between two places, the first one first."""
        return self.text(one.end, max(0, other.start - one.end))

    def unit(self, figure: Figure) -> str | None:
        """Return the unit that stands with *figure*; None if it has none."""
        return next((quantity.unit for quantity in self.quantities if quantity.figure == figure), None)


def sides_of(alignment: Alignment) -> list[tuple[Side, Side]]:
    """Return the numbers of both sides of every bead."""
    documents = (alignment.source, alignment.target)
    return [
        (side_of(source, documents[0]), side_of(target, documents[1]))
        for source, target in map(alignment.sides, alignment.beads)
    ]


def side_of(sentences: Sequence[Sentence], document: Document) -> Side:
    """Read the numbers of *sentences*."""
    found: list[Figure] = []
    measured: list[Quantity] = []
    for sentence in sentences:
        read = figures(sentence.text, document.language)
        found += (_at(figure, sentence) for figure in read)
        measured += (
            Quantity(_at(quantity.figure, sentence), quantity.unit, _shifted(quantity.span, sentence))
            for quantity in quantities(sentence.text, document.language, read)
        )
    return Side(tuple(found), tuple(measured), tuple(sentences), document.language)


def side_times(sentences: Sequence[Sentence], language: str) -> list[Time]:
    """Return the times of day in *sentences*, at their places in the document."""
    return [
        time._replace(span=_shifted(time.span, sentence))
        for sentence in sentences
        for time in times(sentence.text, language)
    ]


def _at(figure: Figure, sentence: Sentence) -> Figure:
    return figure._replace(span=_shifted(figure.span, sentence))


def _shifted(span: Span, sentence: Sentence, way: int = 1) -> Span:
    return Span(span.start + way * sentence.span.start, span.end + way * sentence.span.start)
