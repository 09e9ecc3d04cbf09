"""Versions of an original that is not there: every surface has the choice, and all agree."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from compare import compare_texts
from compare.cli.commands.review import COMMAND
from compare.cli.main import main
from compare.cli.status import ExitStatus
from compare.present import to_record
from compare.settings import Settings
from compare.sources import load

ROOT = Path(__file__).parents[2]

TEXTS = {
    "version-a.en.txt": "The bridge opened on Monday.\nIt cost 40 million euros.\nFishermen drank their coffee.\n",
    "version-b.en.txt": "The bridge was opened on Monday.\nIt cost 45 million euros.\nFishermen drank coffee.\n",
    "version-c.de.txt": "Die Brücke wurde Montag eröffnet.\nSie kostete 45 Millionen Euro.\nFischer tranken Kaffee.\n",
}
MESSAGE = "The number differs: 40 million in version-a.en.txt, 45 million in version-b.en.txt."


@pytest.fixture
def folder(tmp_path):
    """One article set without an original."""
    place = tmp_path / "sets" / "bridge"
    place.mkdir(parents=True)
    for name, words in TEXTS.items():
        (place / name).write_text(words, encoding="utf-8")
    return place


@pytest.fixture
def record(folder, tools):
    """What the library makes of it."""
    first, *others = (load(f"{name.split('.')[1]}={folder / name}") for name in TEXTS)
    return to_record(compare_texts(first, others, Settings(original=False), tools))


def arguments(folder):
    """Name the three texts."""
    return [f"{name.split('.')[1]}={folder / name}" for name in TEXTS]


def test_run_agrees_with_the_library(folder, record, tmp_path):
    """The flag may stand before or behind the texts."""
    for place, words in enumerate((["--no-original", *arguments(folder)], [*arguments(folder), "--no-original"])):
        status = main(["run", *words, "-q", "-o", str(tmp_path / f"{place}.json")])

        assert status == ExitStatus.FINDINGS
        assert json.loads((tmp_path / f"{place}.json").read_text(encoding="utf-8")) == record
    assert MESSAGE in {finding["message"] for one in record["comparisons"] for finding in one["findings"]}


def test_the_terminal_goes_by_names(folder, capsys):
    """Nothing is missing from an original, or added to it."""
    main(["run", *arguments(folder), "--no-original"])
    said = capsys.readouterr().out

    assert MESSAGE in said
    assert not re.search(r"\boriginal\b", said.replace("original:none", "").replace("no original:", ""), re.IGNORECASE)


def test_help_says_what_it_is_for(capsys):
    """It is taught by an example."""
    with pytest.raises(SystemExit):
        main(["run", "--help"])

    assert "b.en.txt c.de.txt --no-original" in capsys.readouterr().out


def test_names_have_it_too(folder, capsys):
    """So has the command that looks at names alone."""
    main(["names", *arguments(folder), "--no-original"])

    assert "original:none" in capsys.readouterr().out


def test_a_missing_version_cannot_be_made(folder, capsys):
    """The message says why."""
    assert main(["run", *arguments(folder), "--no-original", "--into", "en", "-q"]) == ExitStatus.FAILED
    assert "made from the original" in capsys.readouterr().err


def test_the_app_gets_it_from_the_command_line():
    """`review` passes it on."""
    import argparse

    parser = argparse.ArgumentParser()
    COMMAND.arguments(parser)

    assert parser.parse_args(["a.txt", "--no-original"]).no_original


@pytest.mark.parametrize("extra", [[], ["--no-original"]])
def test_a_folder_without_an_original(folder, record, tmp_path, extra):
    """A batch needs no telling: the versions are held against one another."""
    main(["batch", str(folder.parent), "-o", str(tmp_path / "out"), "--workers", "1", "-q", *extra])

    assert json.loads((tmp_path / "out" / "bridge.json").read_text(encoding="utf-8")) == record


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("sets.csv", ["id,version,version2,version3", "bridge,{0},{1},{2}"]),
        ("sets.csv", ["id,original,version,version2,version3", "bridge,,{0},{1},{2}"]),
        ("sets.jsonl", ['{{"id": "bridge", "versions": ["{0}", "{1}", "{2}"]}}']),
    ],
)
def test_a_manifest_without_an_original(folder, record, tmp_path, name, lines):
    """The column or the key may be empty or not there."""
    texts = [f"{one.split('.')[1]}={one}" for one in TEXTS]
    (folder / name).write_text("\n".join(lines).format(*texts) + "\n", encoding="utf-8")
    main(["batch", str(folder / name), "-o", str(tmp_path / "out"), "--workers", "1", "-q"])

    assert json.loads((tmp_path / "out" / "bridge.json").read_text(encoding="utf-8")) == record


def test_a_line_without_a_text_is_a_failure(folder, tmp_path):
    """An id alone is nothing to compare."""
    (folder / "sets.jsonl").write_text('{"id": "nothing"}\n', encoding="utf-8")
    main(["batch", str(folder / "sets.jsonl"), "-o", str(tmp_path / "out"), "--workers", "1", "-q"])

    assert "lacks an id or a text" in (tmp_path / "out" / "results.jsonl").read_text(encoding="utf-8")


@pytest.fixture
def page():
    """A page with three fields and the switch off."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120).run()
    page.button(key="add-version").click().run()
    return page.toggle(key="original").set_value(False).run()


def compare(page, texts=None):
    """Paste the texts, or all three, and press the button."""
    for slot, words in enumerate(texts or TEXTS.values(), start=1):
        page.text_area(key=f"paste-{slot}").set_value(words)
    return page.button(key="compare").click().run()


def drawn(page):
    """All HTML that the page was given, without its style."""
    return "\n".join(element.proto.body for element in page.html if "<style>" not in element.proto.body)


def test_the_app_holds_versions_against_one_another(page):
    """The columns are versions, and the list says which two a finding is about."""
    compare(page)
    labels = [button.label for button in page.sidebar.button if button.key.startswith("item-")]

    assert not page.exception
    assert all(f"<b>Version {letter}</b>" in drawn(page) for letter in "ABC")
    assert any("A–B 2" in label and "40 million in Text 1" in label for label in labels)
    assert "40 million in Text 1, 45 million in Text 2" in drawn(page)
    assert "riginal" not in drawn(page)


@pytest.mark.parametrize("view", ["Names", "About the texts", "Downloads"])
def test_no_view_speaks_of_an_original(page, view):
    """Every view has the words of versions."""
    compare(page, [*TEXTS.values()][:2])
    page.segmented_control(key="view").set_value(view).run()

    assert not page.exception
    assert "riginal" not in drawn(page)


def test_the_first_field_may_be_empty(page):
    """Without an original any field will do."""
    compare(page, ["", *TEXTS.values()][:3])

    assert not page.error
    assert "ct-grid" in drawn(page)


def test_the_switch_works_on_a_report(page):
    """Turned on, the first text is the original, and called so; turned off, it is a version again."""
    compare(page)
    page.toggle(key="original").set_value(True).run()

    assert "<b>Original</b>" in drawn(page)
    assert "40 million in the original, 45 million in the version" in drawn(page)
    page.toggle(key="original").set_value(False).run()
    assert "40 million in Text 1, 45 million in Text 2" in drawn(page)
    assert not page.exception
