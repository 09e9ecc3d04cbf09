"""``translate``: make the missing version."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace

from compare.cli.options import add_settings, add_texts, settings_from
from compare.cli.output import add_output, check_output, deliver
from compare.cli.progress import shown
from compare.cli.status import Command, ExitStatus
from compare.files import make_folder, write_whole
from compare.pipeline import compare_texts, load_tools
from compare.present.clean import visible
from compare.sources import load
from compare.types import Document, Report

_DESCRIPTION = """\
Translate a text with an installed Argos package, sentence by sentence, and pair the two.

  compare-translations translate original.fr.txt --into en                  the version, as plain text
  compare-translations translate original.fr.txt --into en -o version.en.txt
  compare-translations translate original.fr.txt --into en -o pairs.tmx -o report.html

A machine makes it and nobody has read it; the report says so. `compare-translations models` gets packages.
"""

_PLAIN = ".txt"


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_texts(parser, versions="")
    parser.add_argument("--into", required=True, metavar="LANGUAGE", help="the version's language, such as en")
    add_settings(parser)
    add_output(parser)
    parser.set_defaults(format=None)  # the version itself; the report only if a format is named


def _run(args: argparse.Namespace) -> ExitStatus:
    settings = replace(settings_from(argparse.Namespace(**{**vars(args), "into": [args.into]})), gloss=None)
    plain = [path for path in args.output if path.name.lower().endswith(_PLAIN)]
    reports = [path for path in args.output if path not in plain]
    check_output(argparse.Namespace(format=args.format or "text", output=reports))
    for path in plain:
        make_folder(path.parent)
    with shown(quiet=args.quiet) as progress:
        text = load(args.source)
        progress("loading the model", 0, 0)
        report = compare_texts(text, (), settings, load_tools(settings), progress)
    version = report.comparisons[-1].version
    for path in plain:
        write_whole(path, f"{version.text}\n".encode())
    deliver(report, argparse.Namespace(format=args.format, output=reports, quiet=True))
    if not args.quiet:
        _say(report, version, args)
    return ExitStatus.CLEAN


def _say(report: Report, version: Document, args: argparse.Namespace) -> None:
    for line in (*(f"warning: {warning}" for warning in version.warnings), *(f"wrote {path}" for path in args.output)):
        print(visible(line), file=sys.stderr)
    if args.format:
        deliver(report, argparse.Namespace(format=args.format, output=(), quiet=False))
    elif not args.output:
        print(version.text)


COMMAND = Command(
    id="translate",
    help="make the missing version with an installed Argos package",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
