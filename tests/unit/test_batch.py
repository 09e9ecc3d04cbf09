"""A batch goes on, whatever becomes of one set; workers agree with the serial engine."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from compare.batch import Sink, run_one, run_serial, run_workers
from compare.errors import OutputError
from compare.jobs import Job
from compare.settings import Settings

ORIGINAL = "The bridge opened on Monday. It cost 1,500 euros. Nobody was hurt."
VERSION = "The bridge opened on Monday. It cost 2,500 euros. Nobody was hurt."


@pytest.fixture
def folder(tmp_path):
    """Two texts and an empty one."""
    for name, text in {"o.txt": ORIGINAL, "v.txt": VERSION, "empty.txt": ""}.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def job(folder, id="one", target="v.txt"):
    """Return a job over *folder*."""
    return Job(id, "en=o.txt", (f"en={target}",), folder)


def timeless(results):
    """Return *results* without how long they took."""
    return [replace(result, seconds=0.0) for result in results]


def test_a_result_sums_up_its_report(folder, tools):
    """Languages, sentences, beads and findings, without the texts."""
    result = run_one(job(folder), Settings(), tools)

    assert (result.languages, result.sentences, result.shapes) == (("en", "en"), (3, 3), {"1-1": 3})
    assert result.checks == {"numbers": 1}


def test_a_broken_set_is_a_failure_in_its_place(folder):
    """The rest go on, in order."""
    jobs = [
        job(folder, "a"),
        job(folder, "b", "empty.txt"),
        Job("c", "", (), problem="The id is odd."),
        job(folder, "d"),
    ]

    results = list(run_serial(jobs, Settings()))

    assert [result.failure is None for result in results] == [True, False, False, True]
    assert "it is empty" in results[1].failure


def test_workers_agree_with_the_serial_engine(folder):
    """Same results, same order."""
    jobs = [job(folder, "a"), job(folder, "b", "empty.txt"), job(folder, "c")]

    assert timeless(run_workers(jobs, Settings(), workers=2)) == timeless(run_serial(jobs, Settings()))


def test_reports_are_written_once_a_format(folder, tools, tmp_path):
    """An id with a slash makes a folder inside the output folder."""
    result = run_one(job(folder, "a/b"), Settings(), tools, Sink(tmp_path / "out", ("json", "html")))

    assert result.files == ("a/b.json", "a/b.html")
    assert sorted(path.name for path in (tmp_path / "out/a").iterdir()) == ["b.html", "b.json"]


def test_an_id_that_the_disk_refuses_is_that_sets_failure(folder, tools):
    """A name of 300 letters, or a folder where a report stands already, is no reason to stop."""
    sink = Sink(folder / "out", ("json",))
    run_one(job(folder, "a"), Settings(), tools, sink)

    failures = [run_one(job(folder, id), Settings(), tools, sink).failure for id in ("x" * 300, "a.json/b")]

    assert all("Cannot write" in failure for failure in failures)


def test_an_output_folder_that_takes_nothing_stops_the_batch(folder, tools):
    """Every set would fail the same way; /proc takes no folder, not even from root."""
    sink = Sink(Path("/proc/self/nowhere"), ("json",))

    with pytest.raises(OutputError):
        run_one(job(folder), Settings(), tools, sink)


def test_a_worker_that_dies_takes_only_its_own_set(folder, monkeypatch):
    """
    The rest of the jobs in flight are run again, and the order stays.

    Python's own hook ends any worker that opens ``deadly.txt``, as the kernel ends one that is out of memory.
    """
    hook = "lambda event, args: event == 'open' and str(args[0]).endswith('deadly.txt') and os._exit(9)"
    (folder / "sitecustomize.py").write_text(f"import os, sys\nsys.addaudithook({hook})\n")
    monkeypatch.setenv("PYTHONPATH", str(folder), prepend=os.pathsep)
    (folder / "deadly.txt").write_text(VERSION)
    jobs = [job(folder, "a"), job(folder, "b", "deadly.txt"), job(folder, "c")]

    results = list(run_workers(jobs, Settings(), workers=2))

    assert [(result.id, result.failure is None) for result in results] == [("a", True), ("b", False), ("c", True)]
    assert "worker process died" in results[1].failure
