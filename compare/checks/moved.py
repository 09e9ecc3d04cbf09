"""
A passage stands elsewhere in the version than in the original.

Why it matters: an editor may move a passage on purpose, but "he", "then" and
"this" lose what they point to; and what was moved must not be read as left out
in one place and invented in another.

How it works: beads that the aligner found outside the reading order are
reported, one finding for each run of them.

What it cannot see: a passage too short or too common to be told from its
neighbours.

Source: MQM, "Textual conventions" (linguistic conventions).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from compare.plugins import Check, Context, Example
from compare.types import Alignment, Bead, Document, Finding, Paragraph, Sentence, Severity, Span


def find(alignment: Alignment, _context: Context) -> Iterator[Finding]:
    """Yield one finding for each run of moved beads."""
    for run in _runs(alignment):
        source = [index for _, bead in run for index in bead.source]
        target = [index for _, bead in run for index in bead.target]
        moved = "was moved" if alignment.original else "stands elsewhere"
        yield CHECK.finding(
            f"This passage {moved}: {_places(source)} of {alignment.call(0)} {_stand(source)} "
            f"at {_places(target)} of {alignment.call(1)}.",
            kind="passage",
            bead=run[0][0],
            source=tuple(alignment.source.sentences[index].span for index in source),
            target=tuple(alignment.target.sentences[index].span for index in target),
        )


def _runs(alignment: Alignment) -> Iterator[list[tuple[int, Bead]]]:
    """Yield runs of moved beads whose sentences follow one another on both sides."""
    moved = [(index, bead) for index, bead in enumerate(alignment.beads) if bead.moved]
    # Within a run, the distance between the two sides' places hardly changes.
    for _, run in groupby(enumerate(moved), key=lambda item: _run_key(moved, item[0])):
        yield [pair for _, pair in run]


def _run_key(moved: list[tuple[int, Bead]], place: int) -> int:
    """Return the place where the run of ``moved[place]`` begins."""
    while place and _follows(moved[place - 1][1], moved[place][1]):
        place -= 1
    return place


def _follows(first: Bead, second: Bead) -> bool:
    return second.source[0] == first.source[-1] + 1 and second.target[0] == first.target[-1] + 1


def _places(indices: list[int]) -> str:
    first, last = min(indices) + 1, max(indices) + 1
    return f"sentence {first}" if first == last else f"sentences {first} to {last}"


def _stand(indices: list[int]) -> str:
    return "stands" if len(indices) == 1 else "stand"


class _Moved(Example):
    """An example whose last pair was moved to the front of the version."""

    def alignment(self) -> Alignment:
        ordered = Example.alignment(self)
        size = len(ordered.source.sentences)
        texts = [sentence.text for sentence in ordered.target.sentences]
        target = _joined(ordered.target, [texts[-1], *texts[:-1]])
        beads = [Bead((index,), (index + 1,)) for index in range(size - 1)]
        return Alignment(ordered.source, target, (*beads, Bead((size - 1,), (0,), moved=True)))


def _joined(document: Document, texts: list[str]) -> Document:
    sentences, cursor = [], 0
    for index, text in enumerate(texts):
        sentences.append(Sentence(text, Span(cursor, cursor + len(text)), index))
        cursor += len(text) + 1
    whole = " ".join(texts)
    return Document(document.name, document.language, whole, tuple(sentences), (Paragraph(Span(0, len(whole))),))


CHECK = Check(
    id="moved",
    title="A passage was moved",
    severity=Severity.MINOR,
    mqm="linguistic-conventions/textual-conventions",
    its="other",
    find=find,
    bad=(
        _Moved(("It rained.", "The bridge opened."), ("Es regnete.", "Die Brücke wurde eröffnet.")),
        _Moved(("Йшов дощ.", "Міст відкрили."), ("It rained.", "The bridge opened."), languages=("uk", "en")),
    ),
    good=(
        Example(("It rained.", "The bridge opened."), ("Es regnete.", "Die Brücke wurde eröffnet.")),
        Example(("下雨了。", "大桥通车了。"), ("It rained.", "The bridge opened."), languages=("zh", "en")),
    ),
)
