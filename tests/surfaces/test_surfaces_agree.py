"""The library, the command line and the batch tell the same story."""

from __future__ import annotations

import json

import pytest

from compare import Settings, Text, compare_texts
from compare.batch import Sink, run_serial, run_workers
from compare.cli import ExitStatus, main
from compare.jobs import Job
from compare.writers import WRITERS

SOURCE = "The bridge opened on Monday.\n\nIt cost 1,500 euros.\n\nThe mayor thanked the workers.\n"
TARGET = "Die Brücke wurde am Montag eröffnet.\n\nSie kostete 1.300 Euro.\n\nDer Bürgermeister dankte den Arbeitern.\n"
MESSAGE = "The number differs: 1,500 in the original, 1.300 in the version."


@pytest.fixture
def folder(tmp_path):
    """An article set with a changed figure, one that cannot be read, and a clean one."""
    for name, source, target in (
        ("a", SOURCE.encode(), TARGET.encode()),
        ("b", SOURCE.encode(), b"\x00\x01\x02\xff" * 99),
        ("c", SOURCE.encode(), TARGET.replace("1.300", "1.500").encode()),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / "original.en.txt").write_bytes(source)
        (tmp_path / name / "version.de.txt").write_bytes(target)
    return tmp_path


def arguments(folder, name):
    """Name the two texts of a set as the command line wants them."""
    return [f"en={folder}/{name}/original.en.txt", f"de={folder}/{name}/version.de.txt"]


def test_library(tools):
    """The library finds the changed figure, and pairs every sentence."""
    report = compare_texts(Text("a", SOURCE.encode(), "en"), [Text("b", TARGET.encode(), "de")], tools=tools)
    (comparison,) = report.comparisons

    assert [finding.message for finding in comparison.findings] == [MESSAGE]
    assert [bead.shape for bead in comparison.alignment.beads] == ["1-1", "1-1", "1-1"]


def test_the_same_call_gives_the_same_bytes(tools):
    """Two runs over the same texts differ in nothing, in no format."""
    texts = Text("a", SOURCE.encode(), "en"), [Text("b", TARGET.encode(), "de")]
    first, second = compare_texts(*texts, tools=tools), compare_texts(*texts, tools=tools)

    assert {id: writer.render(first) for id, writer in WRITERS.items()} == {
        id: writer.render(second) for id, writer in WRITERS.items()
    }


def test_command_line(folder, capsys):
    """The command prints the same finding and says so in its exit status."""
    assert main(["run", *arguments(folder, "a")]) == ExitStatus.FINDINGS
    assert MESSAGE in capsys.readouterr().out


def test_command_line_is_quiet_about_a_clean_pair(folder):
    """Nothing found is exit status 0."""
    assert main(["run", *arguments(folder, "c"), "-q"]) == ExitStatus.CLEAN


def test_a_threshold_decides_the_exit_status(folder):
    """A finding below --fail-on does not fail a build."""
    assert main(["run", *arguments(folder, "a"), "-q", "--fail-on", "critical"]) == ExitStatus.CLEAN


def test_a_check_can_be_skipped(folder):
    """What was switched off is not looked for."""
    assert main(["run", *arguments(folder, "a"), "-q", "--skip", "numbers"]) == ExitStatus.CLEAN


def test_reports_are_written_by_suffix(folder, tmp_path):
    """One run writes as many formats as are asked for."""
    paths = [tmp_path / f"report{writer.suffix}" for writer in WRITERS.values()]
    main(["run", *arguments(folder, "a"), "-q", *(f"-o{path}" for path in paths)])

    assert all(path.stat().st_size for path in paths)


def test_batch_records_a_failure_and_goes_on(folder, tmp_path):
    """One unreadable article fails alone, in its place."""
    out = tmp_path / "out"
    status = main(["batch", str(folder), "-o", str(out), "--workers", "1", "-q", "--formats", "json,text"])
    results = [json.loads(line) for line in (out / "results.jsonl").read_text().splitlines()]

    assert status == ExitStatus.FAILED
    assert [(result["id"], bool(result["failure"])) for result in results] == [("a", False), ("b", True), ("c", False)]
    assert MESSAGE in (out / "a.json").read_text()
    assert not (out / "b.json").exists()
    assert (out / "summary.html").exists()


def test_batch_resumes(folder, tmp_path):
    """What was done is not done again."""
    out = tmp_path / "out"
    main(["batch", str(folder), "-o", str(out), "--workers", "1", "-q"])
    before = (out / "results.jsonl").read_bytes()
    main(["batch", str(folder), "-o", str(out), "--workers", "1", "-q", "--resume"])

    assert (out / "results.jsonl").read_bytes() == before


def test_workers_agree_with_serial(folder, tmp_path):
    """Worker processes give the same results in the same order."""
    jobs = [Job(name, "original.en.txt", ("version.de.txt",), folder / name) for name in ("a", "b", "c", "a")]
    results = [
        [(result.id, result.failure, result.shapes, result.checks) for result in run]
        for run in (
            run_serial(jobs, Settings(), Sink(tmp_path / "serial", ("json",))),
            run_workers(jobs, Settings(), Sink(tmp_path / "workers", ("json",)), workers=2),
        )
    ]

    assert results[0] == results[1]
    assert (tmp_path / "serial/a.json").read_bytes() == (tmp_path / "workers/a.json").read_bytes()
