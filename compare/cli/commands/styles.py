"""``styles``: the house styles that ship."""

from __future__ import annotations

import argparse

from compare.cli.status import Command, ExitStatus
from compare.names.style import find_pack, packs
from compare.types import RuleKind, StyleEntry

_DESCRIPTION = """\
List the house styles that ship, or show what one says and where it is published.

  compare-translations styles
  compare-translations styles ap
  compare-translations styles desk.toml          a style of one's own: is it well formed?

Use one with --style ap, one of your own with --style desk.toml, several by repeating the option.
"""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("style", nargs="?", metavar="ID-OR-FILE", help="show this one")


def _run(args: argparse.Namespace) -> ExitStatus:
    if args.style is None:
        width = max(map(len, packs()))
        for id, pack in packs().items():
            print(f"{id:{width}}  {', '.join(sorted({entry.language for entry in pack.entries}))}  {pack.title}")
        return ExitStatus.CLEAN
    pack = find_pack(args.style)
    print(pack.title)
    if pack.source:
        print(pack.source)
    for entry in pack.entries:
        print(f"\n{entry.entity} ({_about(entry)})")
        for line in _says(entry):
            print(f"  {line}")
    return ExitStatus.CLEAN


def _about(entry: StyleEntry) -> str:
    if entry.kind is RuleKind.TERM:
        return f"term, {entry.origin or 'any language'} to {entry.language}"
    return f"name, in {entry.language}"


def _says(entry: StyleEntry) -> list[str]:
    said = {
        "write": entry.preferred,
        "or": ", ".join(entry.allowed),
        "not": ", ".join(entry.forbidden),
        "except in": ", ".join(entry.except_in),
        "source": entry.source,
    }
    return [f"{what}: {forms}" for what, forms in said.items() if forms]


COMMAND = Command(
    id="styles",
    help="list the house styles that ship, or show one",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
