"""The Argos packages on this machine."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

from compare.errors import ModelError, OutputError
from compare.store.card import LARGEST, Card, read_card


class ArgosSettings(Protocol):
    """What we use of ``argostranslate.settings``."""

    package_dirs: list[Path]
    remote_package_index: str
    device: str
    compute_type: str
    beam_size: int
    intra_threads: int
    inter_threads: int

    def get_setting(self, key: str) -> object:
        """Return what someone set, or None."""


@dataclass(frozen=True, slots=True)
class Package:
    """One package, unpacked."""

    card: Card
    folder: Path


@dataclass(frozen=True, slots=True)
class Broken:
    """A folder among the packages that is not one."""

    folder: Path
    reason: str


def argos_settings() -> ArgosSettings:
    """
    Import Argos's settings: its folders, threads and index, from its environment variables and its file.

    Importing them makes Argos's folders, which is its habit, not ours.

    Raises:
        ModelError: a folder cannot be made, or a setting cannot be understood.
    """
    try:
        from argostranslate import settings
    except (OSError, ValueError, KeyError) as error:
        reason = (
            f"its folders or settings cannot be used ({error}); set ARGOS_PACKAGES_DIR and XDG_DATA_HOME to folders"
        )
        raise ModelError("argos", f"{reason} that you may write to") from error
    return cast("ArgosSettings", settings)


def package_folders() -> list[Path]:
    """Return the folders in which Argos looks for packages; it installs into the first."""
    return list(argos_settings().package_dirs)


def look(folders: Iterable[Path]) -> tuple[list[Package], list[Broken]]:
    """
    Return the packages in *folders*, sorted by pair, and what is there but is not a package.

    Where a pair is installed twice, the newer version counts.
    """
    best: dict[str, Package] = {}
    broken: list[Broken] = []
    for folder in sorted(entry for parent in folders if parent.is_dir() for entry in parent.iterdir()):
        if not folder.is_dir():
            continue
        found = read(folder)
        if isinstance(found, Broken):
            broken.append(found)
        elif found.card.pair not in best or best[found.card.pair].card.age < found.card.age:
            best[found.card.pair] = found
    return [best[pair] for pair in sorted(best)], broken


def read(folder: Path) -> Package | Broken:
    """Read the package in *folder*, or say what is wrong with it."""
    try:
        with (folder / "metadata.json").open("rb") as file:
            card = read_card(file.read(LARGEST))
    except OSError:
        return Broken(folder, "it has no metadata.json that can be read")
    except ValueError as error:
        return Broken(folder, str(error))
    if not (folder / "model" / "model.bin").is_file():
        return Broken(folder, "it holds no model/model.bin")
    if not any((folder / name).is_file() for name in ("sentencepiece.model", "bpe.model")):
        return Broken(folder, "it holds neither sentencepiece.model nor bpe.model")
    return Package(card, folder)


def size(folder: Path) -> int:
    """Return the bytes of all files under *folder*."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def remove(package: Package) -> None:
    """
    Remove *package* from the disk.

    Raises:
        OutputError: its folder may not be changed.
    """
    try:
        shutil.rmtree(package.folder)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise OutputError(str(package.folder), f"it could not be removed: {reason}") from error
