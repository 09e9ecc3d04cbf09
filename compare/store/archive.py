"""An ``.argosmodel`` file: looked at closely, then unpacked."""

from __future__ import annotations

import re
import shutil
import stat
import tempfile
import zipfile
import zlib
from pathlib import Path

from compare.errors import ModelError, OutputError
from compare.store.card import LARGEST, Card, read_card
from compare.store.installed import Package, read

_MOST_MEMBERS = 2_000
_MOST_BYTES = 3 * 2**30
"""Unpacked; the largest package we know of has some 300 MB."""

_MOST_RATIO = 30
"""Unpacked to packed, over the whole file; model weights hardly shrink. Small files may pass it."""

_SMALL = 20 * 2**20
_TOP = re.compile(r"\w[\w.+-]{0,99}", re.ASCII)
_FOREIGN = re.compile(r'[\x00-\x1f\\:*?"<>|]')


def check(path: Path) -> Card:
    """
    Look at the package file *path* without unpacking it.

    Raises:
        ModelError: it is not a translation package, or not one that is safe to unpack.
    """
    with _opened(path) as archive:
        return _card(archive, path, _top(archive, path))


def install(path: Path, into: Path, expected: str | None = None) -> Package:
    """
    Unpack the package file *path* into the folder *into*; another package of the pair makes way.

    The package appears there whole or not at all. *expected* is the pair it
    was offered as, if it was.

    Raises:
        ModelError: it is not a translation package, or not one that is safe to unpack.
        OutputError: the folder may not be written to.
    """
    with _opened(path) as archive:
        top = _top(archive, path)
        card = _card(archive, path, top)
        if expected and card.pair != expected:
            raise _refusal(path, f"it was offered as {expected} but is a package for {card.pair}")
        try:
            into.mkdir(parents=True, exist_ok=True)
            # Beside the packages, not among them: Argos takes every folder there for a package.
            with tempfile.TemporaryDirectory(dir=into.parent, prefix=".unpacking-") as place:
                _unpack(archive, path, Path(place))
                folder = into / top
                if folder.exists():
                    folder.rename(Path(place) / "replaced")
                (Path(place) / top).rename(folder)
                for other in _others(card, folder, into):
                    other.rename(Path(place) / f"replaced-{other.name}")
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise OutputError(str(into), f"{reason}; set ARGOS_PACKAGES_DIR to a folder you may write to") from error
    return Package(card, folder)


def _others(card: Card, folder: Path, into: Path) -> list[Path]:
    """Return the folders of other packages for the pair of *card*."""
    entries = (entry for entry in into.iterdir() if entry.is_dir() and entry != folder)
    packages = (read(entry) for entry in entries)
    return [one.folder for one in packages if isinstance(one, Package) and one.card.pair == card.pair]


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except OSError as error:
        raise ModelError(str(path), error.strerror or type(error).__name__) from error
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise _refusal(path, "it is not an Argos package, which is a zip file") from error


def _top(archive: zipfile.ZipFile, path: Path) -> str:
    """Return the name of the one top folder, after looking at every member."""
    members = archive.infolist()
    tops = {member.filename.partition("/")[0] for member in members}
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if len(members) > _MOST_MEMBERS:
        raise _refusal(path, f"it holds {len(members)} files, more than the {_MOST_MEMBERS} we accept")
    if unpacked > _MOST_BYTES or unpacked > max(_SMALL, _MOST_RATIO * packed):
        raise _refusal(path, f"it would unpack to {unpacked / 1e6:,.0f} MB, which no package of its size needs")
    for member in members:
        _inspect(member, path)
    if len(tops) != 1 or any("/" not in member.filename for member in members):
        raise _refusal(path, "a package has exactly one folder at its top, and this file has not")
    (top,) = tops
    if not _TOP.fullmatch(top):
        raise _refusal(path, f"its folder is called {top!r}")
    if len({member.filename for member in members}) != len(members):
        raise _refusal(path, "it holds one file twice")
    return top


def _inspect(member: zipfile.ZipInfo, path: Path) -> None:
    """Refuse a member that would land elsewhere, or that is not a plain file."""
    parts = member.filename.rstrip("/").split("/")
    if any(part in {"", ".", ".."} for part in parts) or _FOREIGN.search(member.filename):
        raise _refusal(path, f"it holds a file called {member.filename!r}, which would land outside its folder")
    mode = stat.S_IFMT(member.external_attr >> 16)
    if mode not in {0, stat.S_IFREG, stat.S_IFDIR}:
        raise _refusal(path, f"{member.filename!r} in it is not a plain file")
    if member.flag_bits & 1:
        raise _refusal(path, "it is encrypted")


def _card(archive: zipfile.ZipFile, path: Path, top: str) -> Card:
    sizes = {member.filename.removeprefix(f"{top}/"): member.file_size for member in archive.infolist()}
    if "metadata.json" not in sizes or sizes["metadata.json"] > LARGEST:
        raise _refusal(path, "it holds no metadata.json of a plausible size")
    if "model/model.bin" not in sizes:
        raise _refusal(path, "it holds no model/model.bin")
    if not {"sentencepiece.model", "bpe.model"} & sizes.keys():
        raise _refusal(path, "it holds neither sentencepiece.model nor bpe.model")
    try:
        return read_card(archive.read(f"{top}/metadata.json"))
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError) as error:
        raise _refusal(path, str(error)) from error


def _unpack(archive: zipfile.ZipFile, path: Path, place: Path) -> None:
    """Unpack every member; a member that is larger than it claims is cut off by `zipfile` and fails its checksum."""
    for member in archive.infolist():
        target = place / member.filename
        if member.is_dir():
            target.mkdir(parents=True, exist_ok=True)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with archive.open(member) as source, target.open("xb") as file:
                shutil.copyfileobj(source, file)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError) as error:
            raise _refusal(path, f"{member.filename!r} in it is damaged; download it again") from error


def _refusal(path: Path, reason: str) -> ModelError:
    return ModelError(path.name, f"{reason}; nothing was installed")
