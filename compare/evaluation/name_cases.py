"""
Short texts with what an editor would underline: ``corpora/name-cases.md`` says how they are written.

A finding is right if one of its forms is among the words to underline, or is a part of
them or the reverse: Zelensky for Volodymyr Zelensky. Cases whose title begins with
``blind:`` are counted apart and their mistakes are never listed, so that nobody steers by them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from compare.checks.names import CHECK
from compare.evaluation.names import Tally
from compare.names import table
from compare.names.gazetteer import fold
from compare.pipeline import load_tools
from compare.plugins import Context, Tools
from compare.types import Alignment, Bead, Document, NameTable, Paragraph, Sentence, Span

Said = tuple[int, frozenset[str]]
"""What a finding underlines: the number of the text and the ways its words are written or shown, folded."""

BLIND = "blind: "
"""Marks a title of the part that is kept aside."""


def score_cases(path: Path, *, blind: bool = False) -> tuple[Tally, list[str]]:
    """
    Score the cases of a file, those kept aside if *blind*, else the others.

    Returns:
        Words underlined rightly, wrongly and not at all, and each mistake as a sentence; none of the blind cases.
    """
    tally, mistakes = Tally(), []
    parts = [part.strip() for part in path.read_text(encoding="utf-8").split("\n.\n")[1:]]
    for title, texts, expected in zip(parts[::3], parts[1::3], parts[2::3], strict=False):
        if title.startswith(BLIND) is blind:
            wanted = set() if expected == "silent" else {_underlined(line) for line in expected.splitlines()}
            said = _said(_case_texts(texts))
            missed = [one for one in sorted(wanted) if not any(_fits(one, other) for other in said)]
            wrong = [one for one in said if not any(_fits(other, one) for other in wanted)]
            tally.hits += len(wanted) - len(missed)
            tally.misses += len(missed)
            tally.false_alarms += len(wrong)
            mistakes += [f"{title}: not said: {number} {words}" for number, words in missed]
            mistakes += sorted(f"{title}: said: {number} {min(words)}" for number, words in wrong)
    return tally, [] if blind else mistakes


def _underlined(line: str) -> tuple[int, str]:
    number, _, words = line.partition(" ")
    return int(number), fold(words)


def _fits(wanted: tuple[int, str], said: Said) -> bool:
    return wanted[0] == said[0] and any(_within(wanted[1], words) or _within(words, wanted[1]) for words in said[1])


def _within(shorter: str, longer: str) -> bool:
    return f" {shorter} " in f" {longer} "


def _case_texts(texts: str) -> list[Document]:
    lines = [line.split(": ", 1) for line in texts.splitlines()]
    size = next((n for n, line in enumerate(lines) if line[0] != lines[0][0]), len(lines))
    blocks = [lines[start : start + size] for start in range(0, len(lines), size)]
    return [document(f"text {n}", block[0][0], [line for _, line in block]) for n, block in enumerate(blocks)]


def document(name: str, language: str, lines: Sequence[str]) -> Document:
    """Make a document of *lines*, each a sentence, in one paragraph."""
    sentences, cursor = [], 0
    for index, line in enumerate(lines):
        sentences.append(Sentence(line, Span(cursor, cursor + len(line)), index))
        cursor += len(line) + 1
    text = "\n".join(lines)
    return Document(name, language, text, tuple(sentences), (Paragraph(Span(0, len(text))),))


def _said(documents: Sequence[Document]) -> list[Said]:
    """Return what the check says of texts that pair line by line."""
    pairs = tuple(Bead((n,), (n,)) for n in range(len(documents[0].sentences)))
    return said_of(documents, [Alignment(documents[0], one, pairs) for one in documents[1:]])


def said_of(documents: Sequence[Document], alignments: Sequence[Alignment] = ()) -> list[Said]:
    """Return what the check says of *documents*, a form an item."""
    made = table(documents, alignments)
    said: set[Said] = set()
    for number, one in enumerate(documents):
        context = Context(_tools(), made, number)
        found = list(CHECK.inspect(one, context)) if CHECK.inspect else []
        if number and CHECK.find:
            found += CHECK.find(alignments[number - 1], context)
        for finding in found:
            spans, text = (finding.target, one) if finding.target else (finding.source, documents[0])
            said |= set(_items(number, (text.quote(span) for span in spans), made))
    return sorted(said, key=lambda item: (item[0], sorted(item[1])))


@cache
def _tools() -> Tools:
    """Load the embedded model once: names in the place of others are found with its word links."""
    return load_tools()


def _items(number: int, quotes: Iterable[str], made: NameTable) -> set[Said]:
    """Sort quoted words by the form that the table has them under: inflected ones count as one."""
    found: dict[str, set[str]] = {}
    for words in quotes:
        base = next(
            (
                form.text
                for name in made.names
                for form in name.cells[number]
                if any(mention.text == words for mention in form.mentions)
            ),
            words,
        )
        found.setdefault(fold(base), {fold(base)}).add(fold(words))
    return {(number, frozenset(words)) for words in found.values()}
