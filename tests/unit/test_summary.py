"""The summary of a batch is written while it runs, and survives what its sets are called."""

from __future__ import annotations

import csv
import io
import json

import pytest

from compare.batch import Result
from compare.errors import InputError, OutputError
from compare.summary import Summary, read_results

GOOD = Result("good", languages=("fr", "en"), sentences=(3, 4), checks={"numbers": 2}, severities={"major": 2})
BROKEN = Result("broken", failure="Cannot read 'a.txt': it is empty.")


def summed_up(folder, *results, resume=False):
    """Write a summary of *results* and return it."""
    with Summary(folder, resume=resume) as summary:
        for result in results:
            summary.add(result)
    return summary


def rows(folder):
    """Return the table as dicts."""
    return list(csv.DictReader(io.StringIO((folder / "summary.csv").read_text("utf-8-sig"))))


def test_counts_sets_failures_and_findings(tmp_path):
    """The one line is what a person reads first."""
    assert summed_up(tmp_path, GOOD, BROKEN).line() == "2 sets, 1 failed; findings: 2 major"


def test_results_come_back_as_they_were_written(tmp_path):
    """What ``--resume`` reads is what was added, in order."""
    summed_up(tmp_path, GOOD, BROKEN)

    assert list(read_results(tmp_path)) == [GOOD, BROKEN]


def test_the_table_has_a_row_a_set(tmp_path):
    """Failures stand beside the rest, in the order of the sets."""
    summed_up(tmp_path, GOOD, BROKEN)

    assert [(row["id"], row["failure"], row["major"]) for row in rows(tmp_path)] == [
        ("good", "", "2"),
        ("broken", "Cannot read 'a.txt': it is empty.", "0"),
    ]


def test_failures_lead_the_page(tmp_path):
    """Who opens the page sees first what needs a person."""
    summed_up(tmp_path, GOOD, BROKEN)

    page = (tmp_path / "summary.html").read_text()

    assert page.index("<td>broken") < page.index("<td>good")


def test_a_resumed_summary_counts_what_was_there(tmp_path):
    """The summary is of the whole batch, not of its last leg."""
    summed_up(tmp_path, GOOD)

    assert summed_up(tmp_path, BROKEN, resume=True).count == 2
    assert [row["id"] for row in rows(tmp_path)] == ["good", "broken"]


def test_without_resume_a_summary_starts_anew(tmp_path):
    """The results of an earlier run are not mixed in."""
    summed_up(tmp_path, GOOD)
    summed_up(tmp_path, BROKEN)

    assert list(read_results(tmp_path)) == [BROKEN]


def test_a_line_cut_off_by_a_crash_is_dropped(tmp_path):
    """A resumed run goes on behind the last whole line, again and again."""
    summed_up(tmp_path, GOOD)
    with (tmp_path / "results.jsonl").open("a") as file:
        file.write('{"id": "half')

    summed_up(tmp_path, BROKEN, resume=True)

    assert list(read_results(tmp_path)) == [GOOD, BROKEN]


def test_a_file_that_is_not_ours_is_refused(tmp_path):
    """Resuming into a strange folder must not overwrite what it holds."""
    (tmp_path / "results.jsonl").write_text(json.dumps({"some": "thing"}) + "\n")

    with pytest.raises(InputError, match="line 1 is not a result"):
        list(read_results(tmp_path))


def test_a_name_that_is_not_utf8_is_written(tmp_path):
    """A file name may hold any byte; the summary must not fall over it."""
    summed_up(tmp_path, Result("odd", warnings=("\udcff.txt: it is short",), files=("\udcff.json",)))

    assert [row["id"] for row in rows(tmp_path)] == ["odd"]


def test_no_cell_starts_a_formula(tmp_path):
    """An id is a stranger's word, and a spreadsheet believes it."""
    summed_up(tmp_path, Result("=1+1"))

    assert rows(tmp_path)[0]["id"] == "'=1+1"


def test_no_id_becomes_markup_or_a_script(tmp_path):
    """Neither the id nor the link to its report."""
    summed_up(tmp_path, Result("<script>x</script>", files=("javascript:alert(1).html",)))

    page = (tmp_path / "summary.html").read_text()

    assert "<script>" not in page
    assert 'href="javascript:' not in page


def test_control_characters_are_spelt_out(tmp_path):
    """An override must not turn the page's text around."""
    summed_up(tmp_path, Result("a\u202eb"))

    assert "a⟨U+202E⟩b" in (tmp_path / "summary.html").read_text()


def test_a_folder_that_takes_nothing_is_an_output_error(tmp_path):
    """The sentence comes before the work."""
    with pytest.raises(OutputError), Summary(tmp_path / "nowhere"):
        pass
