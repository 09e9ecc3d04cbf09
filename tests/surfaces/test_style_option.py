"""``--style`` and ``styles`` on the command line."""

from __future__ import annotations

import json

import pytest

from compare.cli.main import main
from compare.names.style import packs

GLOSSARY = "kind,entity,from,language,preferred,forbidden\nterm,trêve,fr,en,truce,armistice\n"


@pytest.fixture
def texts(tmp_path):
    """An original and a version that break a style and a glossary."""
    source, target = tmp_path / "original.fr.txt", tmp_path / "version.en.txt"
    source.write_text("Les troupes ont quitté Kiev lundi.\nLa trêve tient depuis hier.\n", encoding="utf-8")
    target.write_text("The troops left Kiev on Monday.\nThe armistice has held since yesterday.\n", encoding="utf-8")
    return [str(source), str(target)]


def findings(path):
    """Return check, kind and suggestion of the findings on the version in a JSON report."""
    report = json.loads(path.read_text(encoding="utf-8"))
    return {(one["check"], one["kind"], one["suggestion"]) for one in report["comparisons"][0]["findings"]}


def test_run_takes_several_styles(texts, tmp_path):
    """A pack and a file of one's own work together."""
    glossary, report = tmp_path / "terms.csv", tmp_path / "report.json"
    glossary.write_text(GLOSSARY, encoding="utf-8")
    main(["run", *texts, "--sentences", "--style", "ap", "--style", str(glossary), "-o", str(report), "-q"])

    assert findings(report) == {("names", "house-style", "Kyiv"), ("terminology", "forbidden-term", "truce")}
    assert "|style:ap@" in json.loads(report.read_text(encoding="utf-8"))["signature"]


def test_without_a_style_there_is_nothing_to_say(texts, tmp_path):
    """The same texts pass when nobody has set a rule."""
    report = tmp_path / "report.json"
    main(["run", *texts, "--sentences", "-o", str(report), "-q"])

    assert findings(report) == set()
    assert "style:" not in json.loads(report.read_text(encoding="utf-8"))["signature"]


def test_names_shows_the_reason(texts, capsys):
    """One text alone is judged by the style, and the reader is told by which."""
    status = main(["names", texts[1], "--style", "ap"])

    assert status == 1
    assert "“Kiev” where AP style writes “Kyiv”" in capsys.readouterr().out


@pytest.mark.usefixtures("texts")
def test_batch_takes_a_style(tmp_path):
    """The packs reach every set of a batch."""
    manifest = tmp_path / "sets.csv"
    manifest.write_text("id,original,version\none,original.fr.txt,version.en.txt\n", encoding="utf-8")
    main(["batch", str(manifest), "-o", str(tmp_path / "out"), "--workers", "1", "--style", "ap", "-q"])

    assert "AP style writes" in (tmp_path / "out" / "one.json").read_text(encoding="utf-8")


def test_a_settings_file_can_choose_the_style(texts, tmp_path):
    """What an option can say, the settings file can."""
    settings, report = tmp_path / "settings.toml", tmp_path / "report.json"
    settings.write_text('style = ["ap"]\nsentences = true\n', encoding="utf-8")
    main(["run", *texts, "--settings", str(settings), "-o", str(report), "-q"])

    assert ("names", "house-style", "Kyiv") in findings(report)


def test_a_wrong_file_fails_with_its_line(texts, tmp_path, capsys):
    """A mistake in the style is the user's to mend, and they are told where it is."""
    style = tmp_path / "desk.csv"
    style.write_text("entity,language,preferred\nKyiv,en,Kyiv\nLviv,,Lviv\n", encoding="utf-8")
    status = main(["names", texts[1], "--style", str(style)])

    assert status == 2
    assert "desk.csv" in (said := capsys.readouterr().err)
    assert "line 3" in said


def test_styles_lists_the_packs(capsys):
    """Each pack that ships can be chosen by the id that is listed."""
    main(["styles"])

    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(packs())


def test_styles_shows_a_pack_with_its_sources(capsys):
    """What a pack says can be checked."""
    main(["styles", "ap"])
    said = capsys.readouterr().out

    assert "not: Kiev" in said
    assert "source: AP, An update on AP style on Kyiv" in said
