"""``names``: the name table, of one text or of an original and its versions."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from compare.cli.archive import run_archive
from compare.cli.options import add_checks, add_settings, add_style, add_texts, failing, settings_from
from compare.cli.output import add_output, check_output, deliver
from compare.cli.progress import shown
from compare.cli.status import Command, ExitStatus
from compare.pipeline import compare_texts, load_tools
from compare.sources import load_all

_DESCRIPTION = """\
Show every name with all its spellings, and flag the inconsistent ones. One text alone is enough.

  compare-translations names article.txt
  compare-translations names original.uk.txt version.en.txt other.en.txt
  compare-translations names article.txt --style ap          by a house style, not by the text's own majority
  compare-translations names archive/ -o names.csv           one table of all texts below a folder (.csv or .json)
"""


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_texts(parser)
    add_settings(parser)
    add_checks(parser)
    add_style(parser)
    add_output(parser)
    parser.set_defaults(checks="names")


def _run(args: argparse.Namespace) -> ExitStatus:
    settings = replace(settings_from(args), into=(), gloss=None)
    if Path(args.source).is_dir():
        return run_archive(args, settings)
    check_output(args)
    with shown(quiet=args.quiet) as progress:
        texts = load_all((args.source, *args.targets))
        report = compare_texts(texts[0], texts[1:], settings, load_tools(settings), progress)
    deliver(report, args)
    return ExitStatus.FINDINGS if failing(report, args.fail_on) else ExitStatus.CLEAN


COMMAND = Command(
    id="names",
    help="is each name spelt one way? works on one text alone",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
