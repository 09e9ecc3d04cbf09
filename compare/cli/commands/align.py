"""``align``: the sentence pairs alone."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from compare.cli.options import add_settings, add_texts, settings_from
from compare.cli.progress import shown
from compare.cli.status import Command, ExitStatus
from compare.files import make_folder, write_whole
from compare.ladders import LADDERS
from compare.pipeline import align_texts, load_tools, sign
from compare.present.clean import visible
from compare.sources import load_all
from compare.types import Alignment, Comparison, NameTable, Report
from compare.writers import WRITERS

_DESCRIPTION = """\
Align a version with its original, sentence by sentence, and print the beads.

  compare-translations align original.fr.txt version.en.txt              one bead a line, both texts
  compare-translations align fr.txt en.txt --sentences --format vecalign   [0]:[0, 1]:cost, as Vecalign writes them
  compare-translations align a.de.txt b.en.txt --through original.fr.txt   two versions, by way of what both translate

Every sentence of both texts is in exactly one bead; an empty side is an omission or an addition.
"""


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_texts(parser, versions="")
    parser.add_argument("target", metavar="VERSION", help="the version, in any language")
    parser.add_argument(
        "--through",
        metavar="ORIGINAL",
        help="align the two texts with this original of both, and with one another through it",
    )
    formats = [*LADDERS, "tmx"]
    parser.add_argument("--format", choices=formats, default="tsv", help="how to print the beads (default: tsv)")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write them there, whole or not at all")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress")
    add_settings(parser)


def _run(args: argparse.Namespace) -> ExitStatus:
    settings = settings_from(args)
    if args.output:
        make_folder(args.output.parent)
    with shown(quiet=args.quiet) as progress:
        texts = load_all((args.source, args.target, *([args.through] if args.through else [])))
        tools = load_tools(settings)
        alignment = align_texts(texts[0], texts[1], settings, tools, progress, through=(*texts, None)[2])
    for warning in alignment.warnings:
        print(visible(f"warning: {warning}"), file=sys.stderr)
    text = _as_tmx(alignment, sign(settings, tools)) if args.format == "tmx" else LADDERS[args.format](alignment)
    if args.output:
        write_whole(args.output, text.encode())
    else:
        print(text, end="")
    return ExitStatus.CLEAN


def _as_tmx(alignment: Alignment, signature: str) -> str:
    """Write the pairs as a translation memory; sentences without a counterpart are listed in its header."""
    texts = (alignment.source, alignment.target)
    names = NameTable(tuple(text.name for text in texts), tuple(text.language for text in texts), ())
    report = Report(alignment.source, (Comparison(alignment, ()),), names, signature)
    return WRITERS["tmx"].render(report).decode()


COMMAND = Command(
    id="align",
    help="the sentence pairs alone: TSV, JSONL, TMX, Vecalign or hunalign lines",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
