"""Gold is read from an article set, and its lines are found again in a document that was cut otherwise."""

from __future__ import annotations

import pytest

from compare.errors import InputError
from compare.evaluation.gold import Lines, read_beads, read_sets
from compare.ingest import ingest
from compare.settings import Settings
from compare.types import Text

HEAD = "check\tsource\ttarget\tsource_quote\ttarget_quote\tnote\n"


@pytest.fixture
def folder(tmp_path):
    """A folder with one article set."""
    gold = tmp_path / "bridge/gold"
    gold.mkdir(parents=True)
    (tmp_path / "bridge/original.en.txt").write_text("The bridge opened.\nIt cost 1,500 euros.\n")
    (tmp_path / "bridge/version-a.de.txt").write_text("Die Brücke wurde eröffnet.\n")
    (gold / "version-a.de.beads").write_text("[0]:[0]:0.1\n\n[1]:[]\n")
    (gold / "version-a.de.findings.tsv").write_text(f"{HEAD}missing\t1\t\tIt cost 1,500 euros.\t\tdropped\n")
    return tmp_path


def test_a_set_comes_with_its_gold(folder):
    """The languages stand in the file names."""
    (found,) = read_sets(folder)
    (version,) = found.versions

    assert (found.language, version.language, version.name) == ("en", "de", "bridge/version-a.de")
    assert version.beads == (((0,), (0,)), ((1,), ()))
    assert [(one.check, one.source, one.target) for one in version.findings] == [("missing", {1}, set())]


def test_a_folder_without_gold_is_refused(tmp_path):
    """A score of nothing would look like a perfect one."""
    with pytest.raises(InputError, match="no article set with a gold folder"):
        list(read_sets(tmp_path))


def test_a_line_that_is_no_bead_is_named(tmp_path):
    """The number is the one that an editor shows."""
    (tmp_path / "v.beads").write_text("[0]:[0]\n0-1\n")

    with pytest.raises(InputError, match="line 2 is not a bead"):
        read_beads(tmp_path / "v.beads")


def test_gold_without_findings_is_refused(folder):
    """A clean version says so with an empty table; a missing one is a mistake."""
    (folder / "bridge/gold/version-a.de.findings.tsv").unlink()

    with pytest.raises(InputError, match="a heading alone if it is clean"):
        list(read_sets(folder))


@pytest.mark.parametrize("table", ["kind\tsource\nmissing\t1\n", f"{HEAD}missing\tone\t\t\t\t\n"])
def test_a_table_of_another_kind_is_refused(folder, table):
    """A column or a line number that is not one."""
    (folder / "bridge/gold/version-a.de.findings.tsv").write_text(table)

    with pytest.raises(InputError, match="not a table of findings"):
        list(read_sets(folder))


def test_a_line_of_two_sentences_is_found_from_either(tmp_path):
    """Gold counts lines, a document counts sentences."""
    path = tmp_path / "a.en.txt"
    path.write_text("The bridge opened. It rained.\n\nNobody was hurt.\n")
    document = ingest(Text(path.name, path.read_bytes(), "en"), Settings()).document

    lines = Lines(path, document)

    assert (lines.count, len(document.sentences)) == (2, 3)
    assert [lines.of((index,)) for index in range(3)] == [(0,), (0,), (1,)]
    assert lines.of((0, 1, 2)) == (0, 1)
