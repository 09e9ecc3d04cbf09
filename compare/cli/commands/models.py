"""``models``: what is installed, how to get more, how to be rid of it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from compare.cli.install import SBERT, install, remove, weight
from compare.cli.status import Command, ExitStatus
from compare.embedders import EMBEDDERS
from compare.embedders.static import EMBEDDED
from compare.errors import SettingsError
from compare.store import installed, sbert
from compare.translators import TRANSLATORS

_DESCRIPTION = """\
List embedding models and translation packages, install or remove one.

  compare-translations models                             what is on this machine; asks no server
  compare-translations models install fr-en               an Argos package from Argos's list (or two, if it takes two)
  compare-translations models install FILE.argosmodel     a package you have
  compare-translations models install sbert:LaBSE         a sentence-transformers model
  compare-translations models remove fr-en

Before it downloads, it says what, from where and how large, and asks. Nothing else ever downloads a package.
Argos's own settings are heeded: ARGOS_PACKAGES_DIR, ARGOS_PACKAGE_INDEX.
"""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", nargs="?", choices=("list", "install", "remove"), default="list")
    parser.add_argument("models", nargs="*", metavar="MODEL", help="fr-en, FILE.argosmodel or sbert:NAME")
    parser.add_argument("-y", "--yes", action="store_true", help="go on without asking")
    parser.add_argument("--folder", type=Path, help="list the sentence-transformers models in this folder too")


def _run(args: argparse.Namespace) -> ExitStatus:
    if args.action == "list":
        if args.models:
            raise SettingsError("models list", f"it takes no name; did you mean: models install {args.models[0]}?")
        for line in _listing(args.folder):
            print(line)
        return ExitStatus.CLEAN
    if not args.models:
        raise SettingsError(f"models {args.action}", f"say which: fr-en, FILE.argosmodel or {SBERT}NAME")
    act = install if args.action == "install" else remove
    done = [act(model, yes=args.yes) for model in args.models]
    return ExitStatus.CLEAN if all(done) else ExitStatus.FAILED


def _listing(folder: Path | None) -> Iterator[str]:
    yield "Embedding models"
    yield from _columns(_embedders(folder))
    folders = installed.package_folders()
    packages, broken = installed.look(folders)
    yield ""
    yield f"Translation packages in {', '.join(map(str, folders))}"
    yield from _columns(
        (one.card.pair, one.card.version, weight(installed.size(one.folder)), f"{one.card.source_name} → "
         f"{one.card.target_name}")
        for one in packages
    )  # fmt: skip
    if not packages:
        yield "  none; to install one: compare-translations models install fr-en"
    through = sorted(set(_pairs()) - {one.card.pair for one in packages})
    if through:
        yield f"  and through these: {', '.join(through)}"
    for one in broken:
        yield f"  not a package: {one.folder}: {one.reason}; remove the folder"


def _embedders(folder: Path | None) -> Iterator[tuple[str, ...]]:
    if EMBEDDED.is_dir():
        embedder = EMBEDDERS["static"].load("")
        yield "static", weight(installed.size(EMBEDDED)), f"{embedder.name} (the default, in the package)"  # type: ignore[attr-defined]
    for model in (*sbert.cached(), *(sbert.models_in(folder) if folder else ())):
        yield f"{SBERT}{model.name}", weight(model.size), str(model.folder)


def _pairs() -> list[str]:
    translator = TRANSLATORS["argos"].load("")
    return ["-".join(pair) for pair in translator.pairs()]  # type: ignore[attr-defined]


def _columns(rows: Iterator[tuple[str, ...]]) -> Iterator[str]:
    """Line the rows up."""
    table = list(rows)
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        yield "  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


COMMAND = Command(
    id="models",
    help="list, install and remove embedding models and translation packages",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
