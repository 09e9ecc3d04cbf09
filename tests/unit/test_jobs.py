"""Article sets are found in a folder or listed in a manifest."""

from __future__ import annotations

import json

import pytest

from compare.errors import InputError
from compare.jobs import find_jobs


@pytest.fixture
def folder(tmp_path):
    """Two sets, and a folder that is none."""
    for name in ("a/original.fr.txt", "a/version-b.en.txt", "a/version.de.html", "a/notes.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "b").mkdir()
    (tmp_path / "b/original.txt").write_text("x")
    (tmp_path / "pictures").mkdir()
    return tmp_path


def test_a_folder_holds_sets(folder):
    """The language stands in the file's name and is optional."""
    first, second = find_jobs(folder)

    assert (first.id, first.source, first.targets) == (
        "a",
        "fr=original.fr.txt",
        ("en=version-b.en.txt", "de=version.de.html"),
    )
    assert (second.id, second.source, second.targets) == ("b", "original.txt", ())


def test_two_originals_are_a_failure_of_their_set(folder):
    """Which of two originals is meant, only the user knows."""
    (folder / "a/original.uk.txt").write_text("x")

    first, second = find_jobs(folder)

    assert "2 originals" in first.problem
    assert second.problem is None


def test_without_an_original_versions_meet_each_other(folder):
    """The first version stands in for a missing original."""
    (folder / "a/original.fr.txt").unlink()

    assert next(find_jobs(folder)).source == "en=version-b.en.txt"


def test_a_table_lists_sets(tmp_path):
    """Every column that begins with version is one."""
    (tmp_path / "m.csv").write_text("id,original,version,version2\n1,fr=a.txt,en=b.txt,\n2,a.txt,b.txt,c.txt\n")

    assert [job.targets for job in find_jobs(tmp_path / "m.csv")] == [("en=b.txt",), ("b.txt", "c.txt")]


def test_a_broken_line_is_a_failure_in_its_place(tmp_path):
    """The rest of the manifest goes on."""
    lines = [{"id": "1", "original": "a.txt"}, ["x"], {"original": "a.txt"}, {"id": "../1", "original": "a.txt"}]
    lines += [{"id": "1", "original": "b.txt"}, {"id": "2", "original": "b.txt", "versions": "c.txt"}]
    (tmp_path / "m.jsonl").write_text("\n".join(map(json.dumps, lines)))

    problems = [job.problem for job in find_jobs(tmp_path / "m.jsonl")]

    assert problems[0] is None
    assert all(problems[1:])
    assert "leads out" in problems[3]
    assert "twice" in problems[4]


@pytest.mark.parametrize("name", ["nowhere", "empty", "list.docx", "columns.csv", "broken.jsonl"])
def test_what_is_no_batch_says_what_would_be(tmp_path, name):
    """A folder without sets, a wrong file and a missing one are told apart."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "list.docx").write_text("x")
    (tmp_path / "columns.csv").write_text("source,target\n")
    (tmp_path / "broken.jsonl").write_text("{")

    with pytest.raises(InputError):
        list(find_jobs(tmp_path / name))


@pytest.mark.parametrize("id", ["a\x00b", "a\nb", "\ud800", ".", "summary", "Results"])
def test_an_id_that_no_report_could_bear_is_a_failure(tmp_path, id):
    """A control character, a name of the batch's own files: the set fails, and says why."""
    (tmp_path / "m.jsonl").write_text(json.dumps({"id": id, "original": "a.txt"}))

    (job,) = find_jobs(tmp_path / "m.jsonl")

    assert job.problem.startswith("The id ")


def test_two_ways_to_write_one_id_are_one(tmp_path):
    """``a`` and ``./a`` would write the same report."""
    (tmp_path / "m.csv").write_text("id,original\na,a.txt\n./a,b.txt\n")

    assert [job.problem is None for job in find_jobs(tmp_path / "m.csv")] == [True, False]


@pytest.mark.parametrize("text", ["-", "fr=-"])
def test_a_batch_does_not_read_standard_input(tmp_path, text):
    """Worker processes have none; it would be an empty text or a wait without end."""
    (tmp_path / "m.jsonl").write_text(json.dumps({"id": "a", "original": "a.txt", "versions": [text]}))

    (job,) = find_jobs(tmp_path / "m.jsonl")

    assert "standard input" in job.problem


def test_a_folder_with_an_odd_name_is_still_a_set(tmp_path):
    """A newline and bytes that are not UTF-8 do not reach the id."""
    folder = tmp_path / b"odd\n\xff".decode("utf-8", "surrogateescape")
    folder.mkdir()
    (folder / "original.en.txt").write_text("x")

    (job,) = find_jobs(tmp_path)

    assert (job.id, job.problem) == ("odd\ufffd\ufffd", None)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_may_have_any_usual_delimiter(tmp_path, delimiter):
    """A spreadsheet in a country with decimal commas writes semicolons into its CSV."""
    (tmp_path / "m.csv").write_text(delimiter.join(("id", "original")) + "\n" + delimiter.join(("1", "a.txt")) + "\n")

    (job,) = find_jobs(tmp_path / "m.csv")

    assert (job.id, job.source, job.problem) == ("1", "a.txt", None)
