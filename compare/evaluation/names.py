"""
How well names are told alike and apart, and found in documents.

Two measures: labelled pairs (is this one name?), and the names of article sets
against ``gold/names.tsv`` (is each form found as often as it stands there, and
judged as a person would?).
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from compare.evaluation.gold import read_sets
from compare.names import table
from compare.names.gazetteer import fold
from compare.names.inflection import inflected
from compare.names.same import same
from compare.types import Alignment, Bead, Document, Judgement, NameTable, Paragraph, Sentence, Span

THRESHOLD = 0.5
"""Chance from which two forms count as one name."""


@dataclass(slots=True)
class Tally:
    """Right and wrong answers to a yes-or-no question."""

    hits: int = 0
    false_alarms: int = 0
    misses: int = 0
    silences: int = 0
    """Rightly said no."""

    def add(self, *, said: bool, true: bool) -> None:
        """Count one answer."""
        self.hits += said and true
        self.false_alarms += said and not true
        self.misses += true and not said
        self.silences += not (said or true)

    @property
    def precision(self) -> float:
        """Share of the yeses that are right; 1 if there was none."""
        return self.hits / max(1, self.hits + self.false_alarms) if self.hits + self.false_alarms else 1.0

    @property
    def recall(self) -> float:
        """Share of the true ones that were found; 1 if there was none."""
        return self.hits / (self.hits + self.misses) if self.hits + self.misses else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def score_pairs(path: Path, chances: Mapping[str, float] | None = None) -> Mapping[str, Tally]:
    """
    Score labelled pairs: a table with columns id, a, a_lang, b, b_lang, label, relation.

    *chances* replaces the likeness of a pair by its id, for figures of models that have not
    seen it. Keys of the result: ``all``, ``hard`` (two Latin forms in one language,
    negatives chosen to mislead) and each relation.
    """
    tallies: defaultdict[str, Tally] = defaultdict(Tally)
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            chance = chances.get(row["id"]) if chances else None
            said = same(row["a"], row["a_lang"], row["b"], row["b_lang"], phonetic=chance) >= THRESHOLD
            true = row["label"] == "1"
            keys = ["all", row["relation"]]
            if row["a_lang"] == row["b_lang"] and row["a_script"] == row["b_script"] == "Latn":
                keys.append("hard")
            for key in keys:
                tallies[key].add(said=said, true=true)
    return tallies


def score_table(made: NameTable, gold: Path, languages: Mapping[str, str]) -> tuple[Tally, Tally]:
    """
    Hold *made* against a set's ``names.tsv``.

    *languages* maps the documents' names, as the gold has them, to languages.

    Returns:
        Forms that are found as often as gold says (misses only), and forms
        judged other than a matter of course.
    """
    forms, flags = Tally(), Tally()
    wanted: set[tuple[str, str]] = set()
    with gold.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            found = _counted(made, row["document"], row["form"], languages[row["document"]])
            forms.add(said=found == int(row["count"]), true=True)
            if row["judgement"] not in {Judgement.OK, Judgement.EXPLAINED}:
                wanted.add((row["document"], fold(row["form"])))
    said = {
        (name, fold(form.text))
        for index, name in enumerate(made.documents)
        for row in made.names
        for form in row.cells[index]
        if form.judgement not in {Judgement.OK, Judgement.EXPLAINED}
    }
    for key in wanted | said:
        flags.add(said=key in said, true=key in wanted)
    return forms, flags


def _counted(made: NameTable, document: str, form: str, language: str) -> int:
    index = made.documents.index(document)
    return sum(
        one.count
        for name in made.names
        for one in name.cells[index]
        if fold(one.text) == fold(form) or inflected(fold(one.text), fold(form), language)
    )


def score_sets(folder: Path) -> tuple[Tally, Tally]:
    """
    Score the name tables of all article sets in *folder*, cut and aligned as gold says.

    Returns:
        As `score_table`, summed.

    Raises:
        InputError: the folder holds no set with gold.
    """
    totals = Tally(), Tally()
    for one in read_sets(folder):
        gold = one.original.parent / "gold" / "names.tsv"
        if not gold.exists():
            continue
        texts = [(one.original, one.language), *((version.path, version.language) for version in one.versions)]
        documents = [_by_lines(path, language) for path, language in texts]
        alignments = [
            Alignment(documents[0], version, tuple(Bead(*bead) for bead in beads.beads))
            for version, beads in zip(documents[1:], one.versions, strict=True)
        ]
        languages = {document.name: document.primary_language for document in documents}
        for total, tally in zip(totals, score_table(table(documents, alignments), gold, languages), strict=True):
            total.hits += tally.hits
            total.false_alarms += tally.false_alarms
            total.misses += tally.misses
    return totals


def _by_lines(path: Path, language: str) -> Document:
    """Read a text with a sentence a line."""
    text = path.read_text(encoding="utf-8")
    sentences: list[Sentence] = []
    paragraphs: list[Paragraph] = []
    cursor = 0
    for block in text.split("\n\n"):
        for line in block.splitlines():
            if line.strip():
                start = text.index(line.strip(), cursor)
                cursor = start + len(line.strip())
                sentences.append(Sentence(line.strip(), Span(start, cursor), len(sentences), len(paragraphs)))
        if block.strip():
            paragraphs.append(Paragraph(Span(text.index(block.strip()), cursor)))
    return Document(path.stem, language, text, tuple(sentences), tuple(paragraphs))
