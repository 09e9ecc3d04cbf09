"""What a person names becomes a text, or an error that says why not."""

import io
import sys

import pytest

from compare import sources
from compare.errors import InputError
from compare.sources import load


def test_loads_a_file(tmp_path):
    """The file's name is the text's; what was set by hand goes along."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"Text.")

    text = load(str(path), "en", "plain")

    assert (text.name, text.data, text.language, text.format) == ("a.txt", b"Text.", "en", "plain")


def test_a_language_in_front(tmp_path):
    """``fr=`` sets the language, unless a file is called so."""
    (tmp_path / "a.txt").write_bytes(b"Texte.")
    (tmp_path / "de=a.txt").write_bytes(b"Text.")

    assert load("fr=a.txt", base=tmp_path).language == "fr"
    assert load(f"{tmp_path}/de=a.txt").language is None


def test_loads_standard_input(monkeypatch):
    """A dash is standard input, bytes as they come."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xfeT\x00")))

    assert load("-").data == b"\xff\xfeT\x00"


def test_a_file_that_is_not_there():
    """A wrong path is named."""
    with pytest.raises(InputError, match="no such file"):
        load("/nowhere/a.txt")


def test_a_folder(tmp_path):
    """A folder is no text."""
    with pytest.raises(InputError, match="folder"):
        load(str(tmp_path))


def test_a_path_that_cannot_be(tmp_path):
    """A zero byte in a path is the user's mistake, not a crash."""
    with pytest.raises(InputError, match="cannot be opened"):
        load(f"{tmp_path}/a\0b")


def test_a_file_that_is_too_large(tmp_path, monkeypatch):
    """The bound is stated."""
    monkeypatch.setattr(sources, "MAX_BYTES", 4)
    path = tmp_path / "a.txt"
    path.write_bytes(b"12345")

    with pytest.raises(InputError, match="larger than"):
        load(str(path))


@pytest.mark.parametrize("url", ["ftp://example.org/a", "http://127.0.0.1/", "HTTP://localhost/"])
def test_an_address_is_fetched_not_opened(url):
    """What looks like an address is never taken for a path."""
    with pytest.raises(InputError, match=r"http|private"):
        load(url)
