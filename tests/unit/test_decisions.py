"""Decisions: what a reader has decided not to hear again stays out of the report, and is not lost."""

from __future__ import annotations

import json

import pytest

from compare import Settings, compare_texts
from compare.cli import main
from compare.confidence import confidence_of
from compare.decisions import Decision, add_decision, load_decisions, read_decisions, settle
from compare.errors import InputError, SettingsError
from compare.types import Finding, Severity
from compare.writers.json import read_report

SOURCE = "The bridge opened in 2019.\nIt cost 1,500 euros.\n"
VERSION = "Die Brücke wurde 2018 eröffnet.\nSie kostete 1.300 Euro.\n"


def finding(**fields):
    """Make a finding."""
    given = {"check": "names", "kind": "lower-case", "entity": "Kyiv", "message": "“kyiv” is lower-case.", "id": "abc"}
    return Finding(severity=Severity.MINOR, mqm="", its="", **{**given, **fields})


@pytest.mark.parametrize(
    "line",
    [
        "id=abc", "check=names", "check=names/lower-case", "entity=kyiv", "entity='кИїв'", "pattern='^KY'",
        "pattern=lower", "check=names entity=Kyiv  # the desk agreed",
    ],
)  # fmt: skip
def test_a_line_covers_a_finding(line):
    """By id, by check, by name in any case, by words; the words quoted count as the name."""
    (decision,) = read_decisions(line, "test")

    assert decision.covers(finding(), ["kyiv", "Київ"])


@pytest.mark.parametrize(
    "line",
    ["id=abd", "check=name", "check=names/inconsistent", "entity=Kiev", "pattern='^yiv'", "check=names entity=Kiev"],
)
def test_a_line_does_not_cover_another(line):
    """All conditions must hold."""
    (decision,) = read_decisions(line, "test")

    assert not decision.covers(finding(), ["kyiv"])


def test_empty_lines_and_comments_say_nothing():
    """They are for people."""
    assert read_decisions("\n# a comment\n   \n", "test") == ()


@pytest.mark.parametrize(
    "line", ["names", "chekc=names", "check=", "entity=O'Brien", "pattern='('", "check=names check=numbers"]
)
def test_what_is_wrong_is_an_error(line):
    """A mistyped decision does not silently do nothing, or everything."""
    with pytest.raises(SettingsError):
        read_decisions(f"# first\n{line}\n", "desk.txt")


def test_a_decision_is_read_as_it_was_written(tmp_path):
    """Whatever is in it."""
    path = tmp_path / "desk.txt"
    decisions = [
        Decision(entity='O\'Brien # & "Sons"'),
        Decision(check="numbers", pattern=r"\d+ '"),
        Decision(id="3fa"),
    ]
    for decision in decisions:
        assert add_decision(path, decision, "because\nof that")

    assert load_decisions([str(path)]) == tuple(decisions)
    assert not add_decision(path, decisions[0])
    assert "# because of that" in path.read_text()


def test_a_file_that_is_not_there_is_an_error(tmp_path):
    """It was named for a reason."""
    with pytest.raises(InputError):
        load_decisions([str(tmp_path / "none.txt")])


def test_too_unsure_is_ignored_and_no_estimate_is_not():
    """What was not measured is not known to be unsure."""
    sure, unsure, unknown = finding(confidence=0.9), finding(confidence=0.2), finding()
    kept, ignored = settle((sure, unsure, unknown), lambda _: (), (), 0.5)

    assert kept == (sure, unknown)
    assert [one.ignored for one in ignored] == ["confidence 0.20 is below 0.5"]


def test_a_decision_outlives_a_change_elsewhere(tools):
    """The id hangs on the finding's own words."""
    settings = Settings(checks=("numbers",))
    (first, second) = compare_texts(SOURCE, [VERSION], settings, tools).comparisons[0].findings
    ignoring = Settings(checks=("numbers",), ignore=(f"id={first.id}",))
    (comparison,) = compare_texts(f"Good news.\n{SOURCE}", [f"Gute Nachricht.\n{VERSION}"], ignoring, tools).comparisons

    assert [one.id for one in comparison.findings] == [second.id]
    assert [(one.id, one.ignored) for one in comparison.ignored] == [(first.id, f"id={first.id}")]


def test_ignoring_is_in_the_signature(tools):
    """Two reports that were made under different decisions are told apart."""
    settings = [
        Settings(),
        Settings(ignore=("check=names",)),
        Settings(ignore=("check=added",)),
        Settings(min_confidence=0.5),
    ]

    assert len({compare_texts(SOURCE, [], one, tools).signature for one in settings}) == 4


def test_confidence_comes_from_the_table(tools):
    """A finding says how often its like is right."""
    (first, _) = compare_texts(SOURCE, [VERSION], Settings(checks=("numbers",)), tools).comparisons[0].findings

    assert first.confidence == confidence_of("numbers", "changed")


def test_the_command_line_ignores_counts_and_keeps(tmp_path, capsys):
    """From a file that the command wrote, into a report that still has everything."""
    paths = [tmp_path / name for name in ("a.en.txt", "b.de.txt", "desk.txt", "report.json")]
    paths[0].write_text(SOURCE)
    paths[1].write_text(VERSION)
    assert main(["ignore", str(paths[2]), "--check", "numbers", "--reason", "rounded"]) == 0
    line = ["run", f"en={paths[0]}", f"de={paths[1]}", "--checks", "numbers", "--ignore", str(paths[2])]

    assert main([*line, "-o", str(paths[3])]) == 0
    assert "findings that are ignored: 2, by check=numbers (2)" in " ".join(capsys.readouterr().out.split())
    (comparison,) = read_report(paths[3].read_bytes()).comparisons
    assert (len(comparison.findings), len(comparison.ignored)) == (0, 2)
    assert {one["ignored"] for one in json.loads(paths[3].read_text())["comparisons"][0]["ignored"]} == {
        "check=numbers"
    }


def test_a_check_can_be_left_out_in_the_settings_file(tools):
    """One file holds a project's choices."""
    from compare.settings import read_settings

    settings = read_settings('skip = ["numbers"]\nignore = ["check=names"]\nmin_confidence = 0\n')

    assert "numbers" not in compare_texts(SOURCE, [VERSION], settings, tools).signature


def test_a_project_s_files_name_one_another(tmp_path, monkeypatch, capsys):
    """A settings file names its file of decisions from where it stands, not from where the command is typed."""
    project = tmp_path / "project"
    project.mkdir()
    (project / "desk.txt").write_text("check=numbers\n")
    (project / "project.toml").write_text('ignore = ["desk.txt", "check=added"]\nskip = ["names"]\n')
    (project / "a.txt").write_text(SOURCE)
    (project / "b.txt").write_text(VERSION)
    monkeypatch.chdir(tmp_path)

    assert main(["run", "en=project/a.txt", "de=project/b.txt", "--settings", "project/project.toml"]) == 0
    assert "by check=numbers (2)" in " ".join(capsys.readouterr().out.split())
