"""The name table, by the cases of tests/golden/names: texts line by line, then what is flagged or explained in them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from compare import names
from compare.types import Alignment, Bead, Document, Judgement, NameTable, Paragraph, Sentence, Span

GOLDEN = Path(__file__).parents[1] / "golden" / "names"


class Case(NamedTuple):
    """One golden case."""

    title: str
    documents: tuple[Document, ...]
    expected: list[str]


def document(language: str, lines: list[str], name: str) -> Document:
    """Make a document of one paragraph with a sentence a line."""
    sentences, cursor = [], 0
    for index, line in enumerate(lines):
        sentences.append(Sentence(line, Span(cursor, cursor + len(line)), index))
        cursor += len(line) + 1
    text = "\n".join(lines)
    return Document(name, language, text, tuple(sentences), (Paragraph(Span(0, len(text))),))


def read_cases() -> list[Case]:
    """Read every golden file; a text that repeats its language after as many lines as the first is the next version."""
    return [read_case(path.stem, *block) for path in sorted(GOLDEN.glob("*.md")) for block in blocks(path)]


def blocks(path: Path) -> list[tuple[str, str, str]]:
    """Split a golden file: title, texts and expectation of each case, closed by dots."""
    parts = [part.strip() for part in ("\n" + path.read_text(encoding="utf-8")).split("\n.\n")]
    return [(parts[n], parts[n + 1], parts[n + 2]) for n in range(0, len(parts) - 2, 3)]


def read_case(file: str, title: str, texts: str, expected: str) -> Case:
    """Cut the lines into documents: all have as many lines as the first language has at the start."""
    lines = [line.split(": ", 1) for line in texts.splitlines()]
    first = lines[0][0]
    size = next((n for n, line in enumerate(lines) if line[0] != first), len(lines))
    documents = tuple(
        document(lines[start][0], [line[1] for line in lines[start : start + size]], f"text {start // size}")
        for start in range(0, len(lines), size)
    )
    return Case(f"{file}: {title}", documents, [] if expected == "silent" else expected.splitlines())


def make_table(documents: tuple[Document, ...]) -> NameTable:
    """Make the table, aligned line by line."""
    alignments = [
        Alignment(documents[0], one, tuple(Bead((n,), (n,)) for n in range(len(one.sentences))))
        for one in documents[1:]
    ]
    return names.table(documents, alignments)


CASES = read_cases()


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_judges_the_golden_cases(case):
    """What is flagged or explained is exactly what a person expects, and nothing else."""
    table = make_table(case.documents)
    said = sorted(
        f"{form.text} ×{form.count} {form.judgement}" + (f" → {form.suggestion}" if form.suggestion else "")
        for name in table.names
        for form in name.forms
        if form.judgement is not Judgement.OK
    )

    assert said == sorted(case.expected)


def test_works_on_one_text_alone():
    """One text needs no version and no alignment."""
    table = names.table([document("en", ["Kyiv fell silent.", "Nobody in Kyiv spoke."], "alone")])

    assert [(name.label, name.cells[0][0].count) for name in table.names] == [("Kyiv", 2)]


def test_one_row_over_scripts():
    """The forms of a city in four scripts stand in one row."""
    documents = (
        document("uk", ["Київ чекає."], "a"),
        document("en", ["Kyiv waits."], "b"),
        document("ja", ["キーウは待つ。"], "c"),
        document("ar", ["كييف تنتظر."], "d"),
    )

    assert [[cell[0].text for cell in name.cells] for name in make_table(documents).names] == [
        ["Київ", "Kyiv", "キーウ", "كييف"]
    ]


def test_anchors_an_unknown_person_in_the_original():
    """A name that no gazetteer knows meets its counterpart over the bead."""
    documents = (document("uk", ["Це сказала Ганна Погребна."], "a"), document("en", ["So said Hanna Pohrebna."], "b"))

    assert ["Ганна Погребна", "Hanna Pohrebna"] in [
        [form.text for form in name.forms] for name in make_table(documents).names
    ]


def test_counts_possessives_with_their_name():
    """Kyiv’s is Kyiv; its span ends before the apostrophe."""
    text = document("en", ["They saw Kyiv’s river.", "Then they left Kyiv."], "a")
    (name,) = names.table([text]).names

    assert [text.quote(mention.span) for mention in name.cells[0][0].mentions] == ["Kyiv", "Kyiv"]


def test_empty_text_has_no_names():
    """Nothing in, nothing out."""
    assert names.table([document("en", [], "empty")]).names == ()


def test_strange_alignment_is_refused():
    """An alignment that belongs to no document is a mistake of the caller."""
    one, two = document("en", ["Kyiv waits."], "a"), document("fr", ["Kiev attend."], "b")
    with pytest.raises(ValueError, match="belongs to none"):
        names.table([one], [Alignment(one, two, (Bead((0,), (0,)),))])


def follows(texts):
    """Return what the documents of a table are said to follow, as text."""
    table = make_table(texts)
    return [[(one.language, one.systems, one.count, one.total) for one in found] for found in table.follows]


def test_says_which_romanization_a_text_follows():
    """Three towns by one system name it; the original, in Cyrillic, follows none."""
    lines = ["Він був у місті Чернігів.", "Потім у місті Запоріжжя.", "Нарешті у місті Житомир."]
    german = ["Er war in Tschernihiw.", "Dann in Saporischschja.", "Zuletzt in Schytomyr."]
    texts = (document("uk", lines, "original"), document("de", german, "version"))

    assert follows(texts) == [[], [("uk", ("Duden",), 3, 3)]]


def test_two_names_prove_no_romanization():
    """Two names may agree by chance."""
    assert follows((document("en", ["They left Chernihiv.", "He saw Zhytomyr."], "text"),)) == [[]]
