"""What every test may ask for."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from compare.pipeline import load_tools
from compare.plugins import Tools

MODELS = Path(__file__).parent / "models"


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory):
    """Keep Argos, and what else writes into a home, out of the user's; Argos reads this when it is imported."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("ARGOS_")]:
            patch.delenv(name)
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            patch.setenv(name, str(home / name))
        patch.setenv("ARGOS_PACKAGES_DIR", str(home / "packages"))
        yield home


@pytest.fixture(scope="session")
def tools() -> Tools:
    """The embedded model: deterministic, offline, and loaded once for the session."""
    return load_tools()


@pytest.fixture(scope="session")
def embedder(tools):
    """The embedded model's embedder alone."""
    return tools.embedder


@pytest.fixture(scope="session")
def argos_files(request, tmp_path_factory):
    """Two real translation packages, fr-en and en-de; trained once and kept in pytest's cache."""
    parts = [MODELS / "make_argos.py", MODELS / "sentences.txt"]
    key = hashlib.sha256(b"".join(part.read_bytes() for part in parts)).hexdigest()[:12]
    cache = getattr(request.config, "cache", None)
    folder = Path(cache.mkdir(f"argos-{key}")) if cache else tmp_path_factory.mktemp("argos")
    names = ("translate-fr_en-1_0.argosmodel", "translate-en_de-1_0.argosmodel")
    if not all((folder / name).exists() for name in names):
        fresh = tmp_path_factory.mktemp("training")
        subprocess.run([sys.executable, parts[0], fresh], check=True, env={**os.environ, "OMP_NUM_THREADS": "1"})
        for name in names:
            shutil.move(fresh / name, folder / name)
    return {"fr-en": folder / names[0], "en-de": folder / names[1]}


@pytest.fixture(scope="session")
def argos_packages(home, argos_files):
    """Install both packages where Argos looks for them; return the folder."""
    from compare.store.archive import install

    for file in argos_files.values():
        install(file, home / "packages")
    return home / "packages"
