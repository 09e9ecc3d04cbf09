"""`models`: what is here, and nothing downloaded without a word."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from compare.cli import ExitStatus, main
from compare.store.installed import argos_settings, look

METADATA = {"type": "translate", "package_version": "1.0", "from_name": "French", "to_name": "English"}


@pytest.fixture
def packages(tmp_path, monkeypatch):
    """Give Argos an empty folder for its packages."""
    folder = tmp_path / "packages"
    monkeypatch.setattr(argos_settings(), "package_dirs", [folder])
    return folder


@pytest.fixture
def site(tmp_path, argos_files, monkeypatch):
    """Serve an index with both packages from this machine; return the folder and the paths that were asked for."""
    folder = tmp_path / "site"
    folder.mkdir()
    asked = []

    class Handler(SimpleHTTPRequestHandler):
        def log_request(self, code="-", _size="-"):
            asked.append(f"{self.command} {self.path} {int(code)}")

        def log_message(self, *_words):
            """Say nothing on standard error."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=folder)) as server:
        url = f"http://127.0.0.1:{server.server_port}"
        for pair, file in argos_files.items():
            shutil.copy(file, folder / f"{pair}.argosmodel")
        entries = [
            {**METADATA, "from_code": pair[:2], "to_code": pair[3:], "links": ["ipfs://x", f"{url}/{pair}.argosmodel"]}
            for pair in argos_files
        ]
        splitter = {"type": "sbd", "from_codes": ["fr"], "links": [f"{url}/sbd"]}
        (folder / "index.json").write_text(json.dumps([splitter, *entries]))
        monkeypatch.setattr(argos_settings(), "remote_package_index", f"{url}/index.json")
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield folder, asked
        server.shutdown()


def pairs_in(folder):
    """Name the pairs installed in *folder*."""
    return [package.card.pair for package in look([folder])[0]]


def test_lists_the_embedded_model_and_the_packages(argos_packages, capsys):
    """Each with its size; the embedded model with its fingerprint; pairs through a third language too."""
    assert argos_packages
    assert main(["models"]) == ExitStatus.CLEAN
    out = capsys.readouterr().out

    assert "static:static-v2@" in out
    assert "fr-en  1.0" in out
    assert "French → English" in out
    assert "through these: fr-de" in out


@pytest.mark.usefixtures("packages")
def test_says_how_to_get_the_first(capsys):
    """With no package there is a line to type."""
    main(["models"])

    assert "models install fr-en" in capsys.readouterr().out


def test_lists_sentence_transformers_models(tmp_path, monkeypatch, capsys):
    """Those in Hugging Face's cache, and those in a folder; a cached model that is none is left out."""
    hub = tmp_path / "hub"
    for name in ("sentence-transformers--tiny", "someone--chat"):
        snapshot = hub / f"models--{name}" / "snapshots" / ("a" * 40)
        snapshot.mkdir(parents=True)
        (snapshot / ("modules.json" if "tiny" in name else "config.json")).write_text("[]")
        (hub / f"models--{name}" / "refs").mkdir()
        (hub / f"models--{name}" / "refs" / "main").write_text("a" * 40)
    (tmp_path / "mine" / "own").mkdir(parents=True)
    (tmp_path / "mine" / "own" / "modules.json").write_text("[]")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(hub))
    main(["models", "--folder", str(tmp_path / "mine")])
    out = capsys.readouterr().out

    assert "sbert:sentence-transformers/tiny" in out
    assert f"sbert:{tmp_path}/mine/own" in out
    assert "chat" not in out

    main(["models", "remove", "sbert:tiny", "-y"])

    assert sorted(path.name for path in hub.iterdir()) == ["models--someone--chat"]


def test_installs_a_file(packages, argos_files, capsys):
    """A file that is here needs no question."""
    assert main(["models", "install", str(argos_files["fr-en"])]) == ExitStatus.CLEAN
    assert pairs_in(packages) == ["fr-en"]
    assert "Installed fr-en 1.0" in capsys.readouterr().out


def test_downloads_only_after_a_yes(packages, site, monkeypatch, capsys):
    """It says what, from where and how large; asked and told no, it has fetched nothing but the list."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("n\n"))
    status = main(["models", "install", "fr-en"])
    out = capsys.readouterr().out

    assert status == ExitStatus.FAILED
    assert "French → English 1.0  0.3 MB  http://127.0.0.1:" in out
    assert str(packages) in out
    assert site[1] == ["GET /index.json 200", "HEAD /fr-en.argosmodel 200"]
    assert pairs_in(packages) == []


def test_no_terminal_is_a_no(packages, site, monkeypatch):
    """Where nobody can answer, nothing is downloaded."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))

    assert main(["models", "install", "fr-en"]) == ExitStatus.FAILED
    assert "GET /fr-en.argosmodel 200" not in site[1]
    assert pairs_in(packages) == []


def test_downloads_after_a_yes(packages, site, monkeypatch):
    """A y is enough, and the package is there."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))

    assert main(["models", "install", "fr-en"]) == ExitStatus.CLEAN
    assert site[1][-1] == "GET /fr-en.argosmodel 200"
    assert pairs_in(packages) == ["fr-en"]


@pytest.mark.usefixtures("site")
def test_downloads_both_steps_of_a_pair(packages):
    """A pair without a package of its own takes two."""
    assert main(["models", "install", "fr-de", "--yes"]) == ExitStatus.CLEAN
    assert pairs_in(packages) == ["en-de", "fr-en"]


def test_what_is_here_is_not_downloaded_again(packages, site, argos_files, capsys):
    """Installed and as new: said, and left."""
    main(["models", "install", str(argos_files["fr-en"])])

    assert main(["models", "install", "fr-en"]) == ExitStatus.CLEAN
    assert "installed already" in capsys.readouterr().out
    assert site[1] == ["GET /index.json 200"]
    assert pairs_in(packages) == ["fr-en"]


def test_a_download_that_is_something_else(packages, site, capsys):
    """A package of another pair, or no package, is refused."""
    shutil.copy(site[0] / "en-de.argosmodel", site[0] / "fr-en.argosmodel")

    assert main(["models", "install", "fr-en", "--yes"]) == ExitStatus.FAILED
    assert "offered as fr-en but is a package for en-de" in capsys.readouterr().err
    assert pairs_in(packages) == []


def test_a_download_that_is_gone(packages, site, capsys):
    """One sentence; the size is not known then."""
    (site[0] / "fr-en.argosmodel").unlink()

    assert main(["models", "install", "fr-en", "--yes"]) == ExitStatus.FAILED
    said = capsys.readouterr()
    assert "size unknown" in said.out
    assert len(said.err.splitlines()) == 1
    assert pairs_in(packages) == []


@pytest.mark.parametrize("index", ["<html>", "{}", "[" * 100_000])
def test_an_index_that_is_none(packages, site, capsys, index):
    """A list that is not one is said to be so."""
    (site[0] / "index.json").write_text(index)

    assert main(["models", "install", "fr-en", "--yes"]) == ExitStatus.FAILED
    assert "not a list of packages" in capsys.readouterr().err
    assert pairs_in(packages) == []


@pytest.mark.usefixtures("packages")
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["install"], "say which"),
        (["install", "French"], "give a pair of languages"),
        (["install", "nowhere.argosmodel"], "No such file"),
        (["install", "sbert:a b"], "check its name"),
        (["list", "fr-en"], "did you mean: models install fr-en"),
        (["remove"], "say which"),
        (["remove", "fr-en"], "no such package is installed"),
        (["remove", "static"], "part of this package"),
        (["remove", "sbert:nothing"], "it is not in"),
        (["list", "--folder", "nowhere"], "not a folder"),
    ],
    ids=str,
)
def test_what_cannot_be_done_is_said(arguments, words, capsys):
    """One sentence, exit status 2."""
    assert main(["models", *arguments]) == ExitStatus.FAILED
    (line,) = capsys.readouterr().err.splitlines()
    assert words in line


@pytest.mark.usefixtures("packages")
def test_without_a_network(monkeypatch, capsys):
    """A list that cannot be reached is one sentence that says how to do without."""
    monkeypatch.setattr(argos_settings(), "remote_package_index", "http://127.0.0.1:9/index.json")

    assert main(["models", "install", "fr-en", "--yes"]) == ExitStatus.FAILED
    (line,) = capsys.readouterr().err.splitlines()
    assert "cannot be reached" in line
    assert "models install FILE.argosmodel" in line


def test_sentence_transformers_without_a_network():
    """The model hub out of reach is one sentence too."""
    run = subprocess.run(
        [sys.executable, "-m", "compare", "models", "install", "sbert:LaBSE", "--yes"],
        env={**os.environ, "HF_HUB_OFFLINE": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert run.returncode == ExitStatus.FAILED
    assert "cannot be reached" in run.stderr
    assert len(run.stderr.splitlines()) == 1


def test_removes_after_a_yes(packages, argos_files, monkeypatch):
    """No means no; yes means gone."""
    main(["models", "install", str(argos_files["fr-en"])])
    monkeypatch.setattr(sys, "stdin", io.StringIO("no\n"))
    status = main(["models", "remove", "fr-en"])
    kept = pairs_in(packages)

    assert (status, kept) == (ExitStatus.FAILED, ["fr-en"])
    assert main(["models", "remove", "fr-en", "--yes"]) == ExitStatus.CLEAN
    assert pairs_in(packages) == []


def test_folders_that_cannot_be_made(tmp_path):
    """A home that may not be written to is one sentence, not a traceback from Argos."""
    (tmp_path / "file").write_bytes(b"")
    run = subprocess.run(
        [sys.executable, "-m", "compare", "models"],
        env={**os.environ, "XDG_DATA_HOME": str(tmp_path / "file")}, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert run.returncode == ExitStatus.FAILED
    assert "ARGOS_PACKAGES_DIR" in run.stderr
    assert len(run.stderr.splitlines()) == 1
