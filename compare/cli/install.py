"""Installing and removing models: say what will happen, ask, do it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from compare.cli.progress import shown
from compare.errors import ModelError
from compare.store import archive, index, installed, sbert

SBERT = "sbert:"
_LANGUAGE = r"([A-Za-z]{2,3}(?:[-_](?:[A-Za-z]{4}|[A-Z]{2}))?)"
_PAIR = re.compile(rf"(?:translate-)?{_LANGUAGE}[-_]{_LANGUAGE}")


def install(name: str, *, yes: bool) -> bool:
    """
    Install *name*: a pair such as ``fr-en``, an ``.argosmodel`` file, or ``sbert:NAME``.

    Before anything is downloaded it says what, from where and how much, and asks unless *yes*.

    Returns:
        False if the person said no.

    Raises:
        InputError, ModelError, OutputError: it cannot be had, is not safe, or cannot be put in place.
    """
    if name.startswith(SBERT):
        return _install_sbert(name.removeprefix(SBERT), yes=yes)
    if name.endswith(".argosmodel") or Path(name).is_file():
        return _install_file(Path(name))
    return _install_pair(*_pair(name), yes=yes)


def remove(name: str, *, yes: bool) -> bool:
    """
    Remove *name*: a pair such as ``fr-en``, or ``sbert:NAME``; it asks unless *yes*.

    Returns:
        False if the person said no.

    Raises:
        ModelError, OutputError: there is no such model, or it cannot be removed.
    """
    if name.startswith(SBERT):
        return _remove_sbert(name.removeprefix(SBERT), yes=yes)
    if name == "static":
        raise ModelError(name, "it is a part of this package; uninstall the package to be rid of it")
    wanted = "-".join(_pair(name))
    packages, _ = installed.look(installed.package_folders())
    for package in packages:
        if package.card.pair == wanted:
            print(f"Removes {package.folder} ({weight(installed.size(package.folder))}).")
            if not _agreed(yes=yes):
                return False
            installed.remove(package)
            print(f"Removed {wanted}.")
            return True
    have = ", ".join(package.card.pair for package in packages) or "none"
    raise ModelError(wanted, f"no such package is installed (installed: {have})")


def weight(size: int | None) -> str:
    """Write a number of bytes for a person."""
    return "size unknown" if size is None else f"{size / 1e6:,.1f} MB"


def _install_file(path: Path) -> bool:
    package = archive.install(path, installed.package_folders()[0])
    _done(package)
    return True


def _install_pair(source: str, target: str, *, yes: bool) -> bool:
    folders = installed.package_folders()
    url = index.index_url()
    print(f"Reading the list of packages at {url}", flush=True)
    wanted = index.plan(source, target, index.offers(url), installed.look(folders)[0])
    if not wanted:
        print(f"{source}-{target} is installed already, and nothing newer is on offer.")
        return True
    print(f"To translate {source} into {target} this will be downloaded and unpacked into {folders[0]}:")
    for offer in wanted:
        card = offer.card
        print(f"  {card.source_name} → {card.target_name} {card.version}  {weight(index.size(offer))}  {offer.url}")
    print("The list states no checksums and no licences; ask the packages' makers before you pass them on.")
    if not _agreed(yes=yes):
        return False
    for offer in wanted:
        with shown() as progress:
            package = index.fetch(offer, folders[0], progress)
        _done(package)
    return True


def _install_sbert(name: str, *, yes: bool) -> bool:
    if Path(name).is_dir():
        print(f"{name} is a folder on this machine; use it with --model {SBERT}{name}")
        return True
    address, size = sbert.size_online(name)
    print(f"This will be downloaded into {sbert.cache_folder()}:\n  {name}  about {weight(size)}  {address}")
    if not _agreed(yes=yes):
        return False
    sbert.fetch(name)
    print(f"Installed. Use it with --model {SBERT}{name}")
    return True


def _remove_sbert(name: str, *, yes: bool) -> bool:
    models = sbert.cached()
    for model in models:
        if model.name in {name, f"sentence-transformers/{name}"}:
            print(f"Removes {model.folder} ({weight(model.size)}), which other programs may use too.")
            if not _agreed(yes=yes):
                return False
            sbert.remove(model)
            print(f"Removed {model.name}.")
            return True
    have = ", ".join(model.name for model in models) or "none"
    raise ModelError(f"{SBERT}{name}", f"it is not in {sbert.cache_folder()} (there: {have})")


def _done(package: installed.Package) -> None:
    card = package.card
    print(f"Installed {card.pair} {card.version} ({card.source_name} → {card.target_name}) in {package.folder}")


def _agreed(*, yes: bool) -> bool:
    """Ask; no answer is a no."""
    if yes:
        return True
    try:
        answer = input("Go on? [y/N] ")
    except EOFError:
        answer = ""
    if answer.strip().lower() in {"y", "yes"}:
        return True
    print("Nothing was done. Answer y, or say --yes, to go on.", file=sys.stderr)
    return False


def _pair(name: str) -> tuple[str, str]:
    match = _PAIR.fullmatch(name)
    if match is None:
        raise ModelError(name, f"give a pair of languages such as fr-en, a file FILE.argosmodel, or {SBERT}NAME")
    return match[1], match[2]
