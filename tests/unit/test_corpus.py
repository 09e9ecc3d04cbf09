"""The bundled article sets are the ones of the catalogue."""

from __future__ import annotations

import csv
import shutil

import pytest

from compare.corpus import checksum, find_set, home, read_catalog, refresh
from compare.errors import InputError, UnknownPluginError
from compare.languages import LANGUAGES


@pytest.fixture
def copy(tmp_path):
    """A copy of the folder of article sets that a test may spoil."""
    return shutil.copytree(home(), tmp_path / "corpora")


def planted(folder):
    """The kinds of divergence that a set's gold files name."""
    kinds = {"furniture"} if (folder / "gold" / "furniture.tsv").exists() else set()
    for path in folder.glob("gold/*.findings.tsv"):
        with path.open(encoding="utf-8", newline="") as file:
            kinds |= {row["check"] for row in csv.DictReader(file, delimiter="\t")}
    return kinds


@pytest.mark.parametrize("one", read_catalog().values(), ids=lambda one: one.id)
def test_checksum_is_right(one):
    """No file of a set differs from what the catalogue was made of."""
    one.verify()


@pytest.mark.parametrize("one", read_catalog().values(), ids=lambda one: one.id)
def test_entry_says_what_is_there(one):
    """Languages, planted kinds and the two flags follow from the files."""
    languages = tuple(text.language for text in one.texts())

    assert one.languages == languages
    assert set(languages) <= set(LANGUAGES)
    assert set(one.planted) == planted(one.folder)
    assert one.clean == (not one.planted)
    assert one.reordered == ("moved" in one.planted)
    assert one.licence == "Apache-2.0"


def test_every_folder_has_an_entry():
    """A set that is not in the catalogue would be in no menu and in no checksum."""
    assert {path.name for path in home().iterdir() if path.is_dir()} == set(read_catalog())


def test_every_set_is_in_the_readme():
    """The table names every set."""
    readme = (home() / "README.md").read_text(encoding="utf-8")

    assert all(f"| `{id}` |" in readme for id in read_catalog())


def test_kursk_comes_first():
    """The set that one click loads is the first of the catalogue."""
    assert next(iter(read_catalog())) == "kursk"


def test_texts_begin_with_the_original():
    """The original leads, whatever the order of the file names."""
    assert [text.name for text in find_set("kursk").texts()] == [
        "original.fr.txt",
        "version-a.en.txt",
        "version-b.en.txt",
    ]


def test_unknown_set_is_refused():
    """The message lists the sets there are."""
    with pytest.raises(UnknownPluginError, match="kursk"):
        find_set("atlantis")


def test_changed_file_is_noticed(copy):
    """A set that was edited no longer verifies, and the message says how to accept it."""
    with (copy / "kursk" / "original.fr.txt").open("a", encoding="utf-8") as file:
        file.write("Encore.\n")

    with pytest.raises(InputError, match=r"python -m compare\.corpus"):
        read_catalog(copy)["kursk"].verify()


def test_refresh_accepts_the_change_and_touches_nothing_else(copy):
    """Only the edited set's checksum is written anew."""
    before = (copy / "catalog.toml").read_text(encoding="utf-8").splitlines()
    (copy / "marathon" / "extra.txt").write_text("x", encoding="utf-8")
    changed = refresh(copy)
    after = (copy / "catalog.toml").read_text(encoding="utf-8").splitlines()

    assert changed == ["marathon"]
    assert sum(old != new for old, new in zip(before, after, strict=True)) == 1
    read_catalog(copy)["marathon"].verify()


def test_checksum_sees_a_renamed_file(copy):
    """The names of the files count, not only what is in them."""
    before = checksum(copy / "kursk")
    (copy / "kursk" / "version-b.en.txt").rename(copy / "kursk" / "version-c.en.txt")

    assert checksum(copy / "kursk") != before


@pytest.mark.parametrize("text", ["[kursk", "[kursk]\ntitle = 'x'\n", "kursk = 1\n"])
def test_broken_catalogue_is_one_sentence(copy, text):
    """A catalogue that is not in its form is bad input, not a crash."""
    (copy / "catalog.toml").write_text(text, encoding="utf-8")

    with pytest.raises(InputError, match=r"catalog\.toml"):
        read_catalog(copy)


def test_lost_folder_is_one_sentence(copy):
    """A set that the catalogue names but that is not there says what to do."""
    shutil.rmtree(copy / "kursk")

    with pytest.raises(InputError, match="install the package again"):
        read_catalog(copy)
