"""The missing version, made on every surface."""

from __future__ import annotations

import json

import pytest

from compare import Settings, Text, compare_texts, load_tools
from compare.cli import ExitStatus, main
from compare.types import Origin

TEXT = """\
Le maire de Lviv a fermé deux ponts.

La rivière a débordé dans la nuit. Les pompiers ont évacué quarante familles.

À LIRE AUSSI : la carte des crues

Le pain manque déjà. Merci à tous.
"""
VERSION = """\
The mayor of Lviv closed two bridges.

The river overflowed during the night. Firefighters evacuated forty families.

READ ALSO: the flood map

Bread is already running short. Thank you all.
"""
SENTENCES = [line for line in VERSION.replace(". ", ".\n").splitlines() if line]

pytestmark = pytest.mark.usefixtures("argos_packages")


@pytest.fixture(scope="module")
def report(argos_packages):
    """A report on a French text with a version made here, and glosses."""
    assert argos_packages
    settings = Settings(into=("en", "de"), gloss="en")
    return compare_texts(Text("flood.txt", TEXT.encode(), "fr"), (), settings, load_tools(settings))


@pytest.fixture
def original(tmp_path):
    """The same text in a file."""
    (tmp_path / "flood.txt").write_text(TEXT, encoding="utf-8")
    return f"fr={tmp_path}/flood.txt"


def test_the_version_is_paired_one_to_one(report):
    """Each sentence of the original has its own translation, in its own paragraph."""
    english = report.comparisons[0]

    assert english.version.text == VERSION.strip()
    assert {bead.shape for bead in english.alignment.beads} == {"1-1"}
    assert [sentence.paragraph for sentence in english.version.sentences] == [
        sentence.paragraph for sentence in report.source.sentences
    ]


def test_the_version_says_that_a_machine_made_it(report):
    """Its origin, its name and a warning say so, and the signature names the packages."""
    english = report.comparisons[0]

    assert english.alignment.origin is Origin.TRANSLATED
    assert "machine translation" in english.version.name
    assert any("nobody has read it" in warning for warning in report.warnings)
    assert "fr-en 1.0" in report.signature


def test_a_good_version_has_no_findings(report):
    """What the machine knows by heart is not faulted, in either language."""
    assert [finding.message for comparison in report.comparisons for finding in comparison.findings] == []
    assert [comparison.version.language for comparison in report.comparisons] == ["en", "de"]


def test_furniture_stays_furniture(report):
    """A leftover of the page is one in the version too."""
    kinds = [[sentence.furniture for sentence in document.sentences] for document in report.documents]

    assert kinds[0] == kinds[1]
    assert any(kinds[0])


def test_each_sentence_has_its_gloss(report):
    """The glosses are the original's sentences in the reader's language, in order."""
    assert list(report.glosses) == SENTENCES
    assert report.gloss_language == "en"


def test_no_gloss_for_who_can_read_the_text(argos_packages):
    """An original in the gloss's language needs none, and no package."""
    assert argos_packages
    settings = Settings(gloss="fr")
    report = compare_texts(Text("flood.txt", TEXT.encode(), "fr"), (), settings, load_tools(settings))

    assert report.glosses == ()


def test_what_the_machine_left_out_is_reported(argos_packages):
    """A sentence for which nothing came back has no counterpart and is counted in a warning."""
    assert argos_packages
    settings = Settings(into=("en",), sentences=True)
    text = Text("odd.txt", "Bonjour.\n\u200b\u200b\nMerci à tous.\n".encode(), "fr")
    (comparison,) = compare_texts(text, (), settings, load_tools(settings)).comparisons

    assert [bead.shape for bead in comparison.alignment.beads] == ["1-1", "1-0", "1-1"]
    assert "the machine gave nothing back for 1 of 3 sentences" in comparison.version.warnings[1]


def test_translate_prints_the_version(original, capsys):
    """The text goes to standard output, what is to be known of it to standard error."""
    assert main(["translate", original, "--into", "en"]) == ExitStatus.CLEAN
    said = capsys.readouterr()

    assert said.out == VERSION
    assert "nobody has read it" in said.err


def test_translate_writes_what_is_asked_for(original, tmp_path, capsys):
    """A .txt is the version with its paragraphs; any other suffix is a report on the pair."""
    main(["translate", original, "--into", "de", "-o", f"{tmp_path}/de.txt", "-o", f"{tmp_path}/de.json"])
    (pair,) = json.loads((tmp_path / "de.json").read_text())["comparisons"]

    assert (tmp_path / "de.txt").read_text().startswith("Der Bürgermeister von Lwiw sperrte zwei Brücken.\n\nDer Fluss")
    assert pair["origin"] == "translated"
    assert capsys.readouterr().out == ""


def test_run_into_makes_the_missing_version(original, capsys):
    """`run --into` reports on it like on any version."""
    assert main(["run", original, "--into", "en", "--gloss", "de"]) == ExitStatus.CLEAN
    assert "machine" in capsys.readouterr().out


def test_a_missing_package_is_one_sentence(original, tmp_path, capsys):
    """Exit status 2, what to run, and no file."""
    assert main(["translate", original, "--into", "uk", "-o", f"{tmp_path}/uk.txt"]) == ExitStatus.FAILED
    (line,) = capsys.readouterr().err.splitlines()

    assert "run: compare-translations models install fr-uk" in line
    assert not (tmp_path / "uk.txt").exists()
