"""
The bundled article sets: where they lie, what is in them, and that nobody has changed them.

In a checkout they are ``corpora/``; an installed package carries the same
folder as ``compare/_corpora``. ``corpora/catalog.toml`` has one entry a set.

After a set was edited on purpose, ``python -m compare.corpus`` writes the new
checksums into the catalogue.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

from compare.errors import InputError, UnknownPluginError
from compare.files import write_whole
from compare.types import Text

CATALOG = "catalog.toml"

_NAME = re.compile(r"(?P<role>original|version[^.]*)\.(?P<language>[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\.[^.]+")
_CHECKSUM = re.compile(r'(?m)^sha256 = "[0-9a-f]*"$')
_REINSTALL = "get the file again, or install the package again"


@dataclass(frozen=True, slots=True)
class ArticleSet:
    """One original and its versions, with known answers."""

    id: str
    """The set's folder."""

    title: str
    languages: tuple[str, ...]
    """The original's, then each version's, in the order of their files."""

    planted: tuple[str, ...]
    """What was put in to be found, in the words of the catalogue; empty for a clean set."""

    clean: bool
    """True if every check must stay silent on it."""

    reordered: bool
    """True if an editor has moved paragraphs in one of its versions."""

    origin: str
    licence: str
    sha256: str
    """Of every file in the folder, see `checksum`."""

    folder: Path

    @property
    def files(self) -> tuple[Path, ...]:
        """The original, then the versions by name."""
        found = [path for path in sorted(self.folder.iterdir()) if _NAME.fullmatch(path.name)]
        return tuple(sorted(found, key=lambda path: not path.name.startswith("original.")))

    def texts(self) -> tuple[Text, ...]:
        """
        Read the original and its versions; their names say their languages.

        Raises:
            InputError: a file is missing or cannot be read.
        """
        try:
            return tuple(Text(path.name, path.read_bytes(), language_in(path)) for path in self.files)
        except OSError as error:
            raise InputError(str(self.folder), f"{error.strerror}; {_REINSTALL}") from error

    def verify(self) -> None:
        """
        Make sure that the files are those of the catalogue.

        Raises:
            InputError: a file was changed, added or lost.
        """
        if checksum(self.folder) != self.sha256:
            raise InputError(
                str(self.folder),
                f"its files are not those of the catalogue; {_REINSTALL}, "
                "or accept the change with: python -m compare.corpus",
            )


def home() -> Path:
    """
    Return the folder of the article sets.

    Raises:
        InputError: neither the checkout nor the package has one.
    """
    here = Path(__file__).parent
    for folder in (here / "_corpora", here.parent / "corpora"):
        if (folder / CATALOG).is_file():
            return folder
    raise InputError("the bundled article sets", "they are not there; install the package again, or use a checkout")


def read_catalog(folder: Path | None = None) -> Mapping[str, ArticleSet]:
    """
    Read the catalogue of *folder* (default: `home`), in its own order.

    Raises:
        InputError: it is not there, or not in the form that `ArticleSet` describes.
    """
    import tomllib

    folder = folder or home()
    path = folder / CATALOG
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(str(path), f"it is not a catalogue: {error}") from error
    return MappingProxyType({id: _entry(path, id, entry) for id, entry in table.items()})


def find_set(id: str) -> ArticleSet:
    """
    Return the bundled set called *id*.

    Raises:
        UnknownPluginError: there is no such set.
    """
    sets = read_catalog()
    if id not in sets:
        raise UnknownPluginError("article set", id, sets)
    return sets[id]


def language_in(path: Path) -> str | None:
    """Return the language that a file of a set is named for: ``fr`` of ``original.fr.txt``."""
    match = _NAME.fullmatch(path.name)
    return match["language"] if match else None


def checksum(folder: Path) -> str:
    """Hash the names and contents of all files in *folder*, in sorted order."""
    digest = sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            digest.update(f"{path.relative_to(folder).as_posix()}\0{len(data)}\0".encode())
            digest.update(data)
    return digest.hexdigest()


def refresh(folder: Path | None = None) -> list[str]:
    """
    Write the checksums of the sets as they are now; return the ids whose sum has changed.

    Raises:
        InputError: the catalogue cannot be read.
        OutputError: it cannot be written.
    """
    folder = folder or home()
    changed: list[str] = []
    # A table's heading begins a line; what stands before the first one is the file's own comment.
    parts = re.split(r"(?m)^(?=\[)", (folder / CATALOG).read_text(encoding="utf-8"))
    sets = read_catalog(folder)
    for number, (id, one) in enumerate(sets.items(), start=1):
        found = checksum(one.folder)
        if found != one.sha256:
            changed.append(id)
            parts[number] = _CHECKSUM.sub(f'sha256 = "{found}"', parts[number])
    write_whole(folder / CATALOG, "".join(parts).encode())
    return changed


def _entry(path: Path, id: str, entry: object) -> ArticleSet:
    if not isinstance(entry, dict):
        raise InputError(str(path), f"{id!r} is not a table")
    listed = {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
    folder = path.parent / id
    if not folder.is_dir():
        raise InputError(str(folder), f"the catalogue names it, but it is not there; {_REINSTALL}")
    try:
        return ArticleSet(id=id, folder=folder, **listed)  # type: ignore[arg-type]
    except TypeError as error:
        raise InputError(str(path), f"the entry {id!r} is not complete: {error}") from error


if __name__ == "__main__":
    sys.stdout.write("".join(f"{id}: new checksum\n" for id in refresh()) or "all checksums were right\n")
