"""
A paragraph was split or merged, or a heading or a list item became plain text.

Why it matters: a new paragraph says that something new begins; a heading that runs into the text is read
as its first sentence.

How it works: where two sentences follow one another on both sides, each with its own
counterpart, and one side begins a new paragraph between them and the other does not, that is a split
or a merge. Where a heading or a list item stands against a plain paragraph in a version that has
headings or items elsewhere, or the reverse, its kind was lost. Texts of one paragraph, and texts of
which every sentence or none begins a paragraph, are left alone: their line breaks mean something else.

What it cannot see: a paragraph that begins with a sentence that was merged with another one;
headings of formats that have none.

Source: MQM, "Paragraph breaks" and "Headings" (design).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from compare.plugins import Check, Context, Example
from compare.types import Alignment, Document, Finding, Paragraph, ParagraphKind, Sentence, Severity, Span

_MARKED = frozenset({ParagraphKind.HEADING, ParagraphKind.ITEM})


def find(alignment: Alignment, _context: Context) -> Iterator[Finding]:
    """Yield one finding for each break between paragraphs that only one side has, and each kind that was lost."""
    if _is_telling(alignment.source) and _is_telling(alignment.target):
        for index, before, after in _steps(alignment):
            breaks = [one.paragraph != other.paragraph for one, other in zip(before, after, strict=True)]
            if breaks[0] != breaks[1]:
                yield _break(index, alignment, before, after, split=breaks[1])
    yield from _kinds(alignment)


def _is_telling(document: Document) -> bool:
    """Tell whether the paragraphs of *document* say something: there are several, and one has several sentences."""
    used = {sentence.paragraph for sentence in document.sentences}
    return 1 < len(used) < len(document.sentences)


def _steps(alignment: Alignment) -> Iterator[tuple[int, tuple[Sentence, Sentence], tuple[Sentence, Sentence]]]:
    """Yield pairs of one-to-one beads that follow one another on both sides, with the second one's index."""
    for (_, bead), (index, following) in pairwise(enumerate(alignment.beads)):
        if bead.shape != "1-1" or following.shape != "1-1":
            continue
        if following.source[0] != bead.source[0] + 1 or following.target[0] != bead.target[0] + 1:
            continue
        before, after = (
            (alignment.source.sentences[one.source[0]], alignment.target.sentences[one.target[0]])
            for one in (bead, following)
        )
        if not any(sentence.furniture for sentence in (*before, *after)):
            yield index, before, after


def _break(
    index: int,
    alignment: Alignment,
    before: tuple[Sentence, Sentence],
    after: tuple[Sentence, Sentence],
    *,
    split: bool,
) -> Finding:
    here, there = alignment.call(int(split), first=True), alignment.call(int(not split))
    return CHECK.finding(
        f"{here} begins a new paragraph here, and {there} goes on.",
        kind="split" if split else "merged",
        bead=index,
        source=(Span(before[0].span.end - 1, before[0].span.end), after[0].span),
        target=(Span(before[1].span.end - 1, before[1].span.end), after[1].span),
    )


def _kinds(alignment: Alignment) -> Iterator[Finding]:
    """Yield headings and list items that stand against plain text, where both texts have such paragraphs."""
    ours, theirs = (_kinds_of(document) for document in (alignment.source, alignment.target))
    for index, bead in enumerate(alignment.beads):
        if bead.shape != "1-1":
            continue
        source, target = (side[0] for side in alignment.sides(bead))
        kinds = (ours[source.paragraph], theirs[target.paragraph])
        lost, gained = kinds[0] in _MARKED, kinds[1] in _MARKED
        kind = kinds[0] if lost else kinds[1]
        if lost != gained and kind in ours and kind in theirs and not (source.furniture or target.furniture):
            here, there = map(alignment.call, (0, 1) if lost else (1, 0))
            yield CHECK.finding(
                f"This is a {_NAMES[kind]} in {here} and plain text in {there}.",
                kind=kind.value,
                severity=Severity.MINOR,
                bead=index,
                source=(source.span,),
                target=(target.span,),
            )


_NAMES = {ParagraphKind.HEADING: "heading", ParagraphKind.ITEM: "list item"}


def _kinds_of(document: Document) -> tuple[ParagraphKind, ...]:
    return tuple(paragraph.kind for paragraph in document.paragraphs)


class _Set(Example):
    """An example with paragraphs: for each side one letter a sentence, "p", "h" or "i" to begin one, "-" to go on."""

    def __init__(
        self, source: tuple[str, ...], target: tuple[str, ...], shapes: tuple[str, str], *languages: str
    ) -> None:
        super().__init__(source, target, (languages[0], languages[1]) if languages else ("en", "de"))
        object.__setattr__(self, "_shapes", shapes)

    def alignment(self) -> Alignment:
        plain = Example.alignment(self)
        source, target = (
            _set(document, shape)
            for document, shape in zip((plain.source, plain.target), self._shapes, strict=True)  # type: ignore[attr-defined]
        )
        return Alignment(source, target, plain.beads)


_LETTERS = {"p": ParagraphKind.PARAGRAPH, "h": ParagraphKind.HEADING, "i": ParagraphKind.ITEM}


def _set(document: Document, shape: str) -> Document:
    paragraphs: list[Paragraph] = []
    sentences = []
    for sentence, letter in zip(document.sentences, shape, strict=True):
        if letter == "-":
            paragraphs[-1] = replace(paragraphs[-1], span=Span(paragraphs[-1].span.start, sentence.span.end))
        else:
            paragraphs.append(Paragraph(sentence.span, _LETTERS[letter]))
        sentences.append(replace(sentence, paragraph=len(paragraphs) - 1))
    return replace(document, sentences=tuple(sentences), paragraphs=tuple(paragraphs))


_ENGLISH = ("The bridge opened.", "It cost two lives.", "It rained all day.", "Nobody came.")
_GERMAN = ("Die Brücke wurde eröffnet.", "Sie kostete zwei Leben.", "Es regnete den ganzen Tag.", "Niemand kam.")
_CHINESE = ("大桥通车了。", "两人丧生。", "下了一整天雨。", "没有人来。")

CHECK = Check(
    id="structure",
    title="A paragraph was split or merged",
    severity=Severity.NEUTRAL,
    mqm="design/paragraph-breaks",
    its="formatting",
    find=find,
    bad=(
        _Set(_ENGLISH, _GERMAN, ("p-p-", "p-pp")),
        _Set(_ENGLISH, _CHINESE, ("p-p-", "p--p"), "en", "zh"),
        _Set(_ENGLISH, _GERMAN, ("hphp", "hppp")),
    ),
    good=(
        _Set(_ENGLISH, _GERMAN, ("p-p-", "p-p-")),
        _Set(_ENGLISH, _CHINESE, ("p-p-", "pppp"), "en", "zh"),
        _Set(_ENGLISH, _GERMAN, ("hphp", "pppp")),
        Example(_ENGLISH, _CHINESE, languages=("en", "zh")),
    ),
)
