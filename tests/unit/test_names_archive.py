"""The table of an archive: what it counts, what it flags, and that its memory does not grow with the articles."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from compare import names
from compare.cli.main import main
from compare.evaluation.archived import articles
from compare.names.archives import PLACES
from compare.types import Document, Paragraph, Sentence, Span


def article(language: str, text: str, name: str) -> tuple[list[Document], None]:
    """Make an article of one sentence."""
    span = Span(0, len(text))
    return [Document(name, language, text, (Sentence(text, span, 0),), (Paragraph(span),))], None


def tiny(count: int) -> Iterator[tuple[list[Document], None]]:
    """Yield *count* articles that name one place in two ways."""
    for number in range(count):
        place = "Kiev" if number % 4 == 0 else "Kyiv"
        yield article("en", f"The train to {place} left without the minister.", f"a{number}")


def test_two_articles_that_disagree_are_found_and_counted() -> None:
    """Kyiv in 30 articles, Kiev in 10: the minority is held against the majority."""
    found = names.archive(tiny(40))
    (row,) = [name for name in found.names if name.inconsistent]
    assert [(form.text, form.count, form.articles, form.rival) for form in row.forms] == [
        ("Kyiv", 30, 30, None),
        ("Kiev", 10, 10, "Kyiv"),
    ]
    assert all(len(form.places) == PLACES for form in row.forms)


def test_other_names_and_endings_are_no_inconsistency() -> None:
    """Two countries, a dish and a Polish case are no slips."""
    texts = ["We saw Slovakia win.", "We saw Slovenia win.", "They love chicken Kiev here.", "He flew to Kyiv then."]
    found = names.archive(article("en", text, str(number)) for number, text in enumerate(texts))
    assert not [name.label for name in found.names if name.inconsistent]
    polish = ["Pociąg do Warszawy już odjechał.", "Nasza stara Warszawa jest piękna."]
    found = names.archive(article("pl", text, str(number)) for number, text in enumerate(polish))
    assert not [name.label for name in found.names if name.inconsistent]


def test_memory_does_not_grow_with_the_articles() -> None:
    """Articles that stream by take less than half of what it takes to hold them; what stays are caches."""
    names.archive(tiny(20))  # load the tables
    tracemalloc.start()
    names.archive(tiny(2000))
    streamed = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    tracemalloc.start()
    held = list(tiny(2000))
    needed = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(held) == 2000
    assert streamed < needed / 2


def test_rare_spellings_are_dropped_beyond_the_bound() -> None:
    """Beyond the bound the rarest go, and the table says how many."""
    letters = "bdfgklmnprst"
    some = (article("en", f"We met {a.upper()}a{b}ozanu there.", a + b) for a in letters for b in letters)
    found = names.archive(some, max_forms=50)
    assert found.dropped > 0
    assert sum(len(name.forms) for name in found.names) <= 50


def test_a_folder_on_the_command_line(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Text, JSON, CSV and the exit status."""
    folder = tmp_path / "archive"
    folder.mkdir()
    for number, place in enumerate(["Kyiv", "Kyiv", "Kiev"]):
        text = f"The train to {place} left without the minister, and nobody knew why it had not waited for him."
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    output = tmp_path / "names.json"
    assert main(["names", str(folder), "-o", str(output)]) == 1
    assert "“Kiev” beside “Kyiv”, in 2.txt §1" in capsysbinary.readouterr().out.decode()
    assert json.loads(output.read_text(encoding="utf-8"))["texts"] == 3
    assert main(["names", str(folder), "--format", "csv", "--fail-on", "never"]) == 0
    assert b"Kiev,1,1,0,Kyiv,2.txt 1" in capsysbinary.readouterr().out


def test_draws_as_many_articles_as_asked_for(capsys):
    """Each article is eight lines of one language, and the memory is printed on the way."""
    drawn = list(articles({"en": [f"Line {number}." for number in range(9)], "de": ["Zeile."] * 8}, 6))

    assert [(article.language, len(article.sentences)) for (article,) in drawn] == [("en", 8), ("de", 8)] * 3
    assert capsys.readouterr().out.startswith("0 articles: ")
