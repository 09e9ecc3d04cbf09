"""A package file from a stranger is looked at before it is unpacked."""

from __future__ import annotations

import json
import stat
import struct
import zipfile

import pytest

from compare.errors import ModelError, OutputError
from compare.store.archive import check, install
from compare.store.installed import look

TOP = "translate-fr_en-1_0"
CARD = {"type": "translate", "from_code": "fr", "to_code": "en", "package_version": "1.0"}
GOOD = {
    f"{TOP}/metadata.json": json.dumps(CARD).encode(),
    f"{TOP}/model/model.bin": b"weights",
    f"{TOP}/sentencepiece.model": b"pieces",
}


def packed(path, members, **changed):
    """Write a zip of *members*."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = changed.get(name.rpartition("/")[2].partition(".")[0], stat.S_IFREG | 0o644) << 16
            archive.writestr(info, data)
    return path


BAD = {
    "no-top-folder": {name.removeprefix(f"{TOP}/"): data for name, data in GOOD.items()},
    "two-top-folders": {**GOOD, "other/file": b""},
    "file-beside-the-folder": {**GOOD, "file": b""},
    "up": {**GOOD, f"{TOP}/../../evil": b""},
    "dot": {**GOOD, f"{TOP}/./evil": b""},
    "absolute": {**GOOD, "/etc/evil": b""},
    "backslash": {**GOOD, f"{TOP}/..\\evil": b""},
    "drive": {**GOOD, f"{TOP}/c:evil": b""},
    "hidden-folder": {name.replace(TOP, ".hidden"): data for name, data in GOOD.items()},
    "bomb": {**GOOD, f"{TOP}/zeros": bytes(80_000_000)},
    "many-files": {**GOOD, **{f"{TOP}/{number}": b"" for number in range(3000)}},
    "no-metadata": {name: data for name, data in GOOD.items() if "metadata" not in name},
    "no-model": {name: data for name, data in GOOD.items() if "model.bin" not in name},
    "no-pieces": {name: data for name, data in GOOD.items() if "sentencepiece" not in name},
    "metadata-is-no-json": {**GOOD, f"{TOP}/metadata.json": b"{"},
    "metadata-of-a-splitter": {**GOOD, f"{TOP}/metadata.json": json.dumps({**CARD, "type": "sbd"}).encode()},
    "huge-metadata": {**GOOD, f"{TOP}/metadata.json": b" " * 2_000_000},
}


@pytest.mark.parametrize("name", BAD)
def test_refused(tmp_path, name):
    """Each is refused in one sentence, by the check and by the installation, and nothing is written."""
    path = packed(tmp_path / f"{name}.argosmodel", BAD[name])

    with pytest.raises(ModelError, match="nothing was installed"):
        check(path)
    with pytest.raises(ModelError, match="nothing was installed"):
        install(path, tmp_path / "packages")
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_a_link_is_refused(tmp_path):
    """A symbolic link could lead anywhere."""
    path = packed(tmp_path / "link.argosmodel", GOOD, sentencepiece=stat.S_IFLNK | 0o777)

    with pytest.raises(ModelError, match="not a plain file"):
        check(path)


def test_a_file_that_is_no_zip(tmp_path):
    """It says what a package is."""
    (tmp_path / "text.argosmodel").write_bytes(b"hello")

    with pytest.raises(ModelError, match="zip"):
        check(tmp_path / "text.argosmodel")


def test_a_file_that_is_not_there(tmp_path):
    """The system's words are passed on."""
    with pytest.raises(ModelError, match="No such file"):
        check(tmp_path / "nowhere.argosmodel")


def test_a_member_that_lies_about_its_size(tmp_path):
    """A bomb that claims to be small unpacks no further than it claims, and leaves nothing behind."""
    path = packed(tmp_path / "liar.argosmodel", {**GOOD, f"{TOP}/zeros": bytes(80_000_001)})
    path.write_bytes(path.read_bytes().replace(struct.pack("<L", 80_000_001), struct.pack("<L", 1_001)))

    with pytest.raises(ModelError, match="damaged"):
        install(path, tmp_path / "packages")
    assert list((tmp_path / "packages").iterdir()) == []
    assert {entry.name for entry in tmp_path.iterdir()} == {path.name, "packages"}


def test_a_good_one(tmp_path):
    """It is found where it was put."""
    path = packed(tmp_path / "good.argosmodel", GOOD)
    package = install(path, tmp_path / "packages")

    assert look([tmp_path / "packages"]) == ([package], [])
    assert package.card.pair == "fr-en"


def test_another_version_takes_its_place(tmp_path):
    """Also an older one: who installs a file wants that file."""
    newer = {name.replace("1_0", "1_9"): data.replace(b'"1.0"', b'"1.9"') for name, data in GOOD.items()}
    install(packed(tmp_path / "newer.argosmodel", newer), tmp_path / "packages")
    package = install(packed(tmp_path / "older.argosmodel", GOOD), tmp_path / "packages")

    assert list((tmp_path / "packages").iterdir()) == [package.folder]
    assert look([tmp_path / "packages"]) == ([package], [])


def test_the_same_again(tmp_path):
    """Installing twice is no error."""
    path = packed(tmp_path / "good.argosmodel", GOOD)

    assert install(path, tmp_path / "packages") == install(path, tmp_path / "packages")


def test_not_what_was_offered(tmp_path):
    """A download that turns out to be another pair is refused."""
    with pytest.raises(ModelError, match="offered as en-de"):
        install(packed(tmp_path / "good.argosmodel", GOOD), tmp_path / "packages", expected="en-de")


def test_a_folder_that_cannot_be_made(tmp_path):
    """It names the folder and the setting."""
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(OutputError, match="ARGOS_PACKAGES_DIR"):
        install(packed(tmp_path / "good.argosmodel", GOOD), tmp_path / "file" / "packages")
