"""A file is written whole or not at all."""

from __future__ import annotations

import stat

import pytest

from compare.errors import OutputError
from compare.files import make_folder, write_whole


def test_writes_and_replaces(tmp_path):
    """The new content takes the place of the old one, and nothing else is left behind."""
    path = tmp_path / "report.json"
    write_whole(path, b"old")
    write_whole(path, b"new")

    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_others_may_read_it(tmp_path):
    """A report has the permissions of any new file, not those of a temporary one."""
    ordinary = tmp_path / "ordinary"
    ordinary.write_bytes(b"")
    write_whole(tmp_path / "report", b"")

    assert stat.S_IMODE((tmp_path / "report").stat().st_mode) == stat.S_IMODE(ordinary.stat().st_mode)


def test_a_missing_folder_is_said(tmp_path):
    """The message names the file and what to do."""
    with pytest.raises(OutputError, match="choose a folder"):
        write_whole(tmp_path / "nowhere" / "report", b"")


def test_a_file_is_no_folder(tmp_path):
    """An output folder that is a file is found out before the work."""
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(OutputError):
        make_folder(tmp_path / "file")


def test_what_cannot_be_put_in_place_leaves_nothing(tmp_path):
    """When the last step fails, the half-written file goes."""
    (tmp_path / "report").mkdir()

    with pytest.raises(OutputError):
        write_whole(tmp_path / "report", b"x")
    assert list(tmp_path.iterdir()) == [tmp_path / "report"]
