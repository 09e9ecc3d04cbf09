"""``run``: the main job."""

from __future__ import annotations

import argparse

from compare.cli.options import add_checks, add_settings, add_style, add_texts, failing, settings_from
from compare.cli.output import add_output, check_output, deliver
from compare.cli.progress import shown
from compare.cli.status import Command, ExitStatus
from compare.pipeline import compare_texts, load_tools
from compare.sources import load_all

_DESCRIPTION = """\
Align one or more versions with their original and show where they diverge.

  compare-translations run original.fr.txt version.en.txt
  compare-translations run fr=article.html en=draft.docx en=https://example.org/story -o report.html -o report.xlsx
  compare-translations run original.uk.txt --into en      make the missing version with an installed Argos package
  compare-translations run original.fr.txt version.en.txt --style ap --style desk.toml
  compare-translations run a.en.txt b.en.txt c.de.txt --no-original   versions of an article that is gone
  compare-translations run memory.tmx                     already paired: the pairs are kept, and checked
"""


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_texts(parser)
    add_settings(parser)
    add_checks(parser)
    add_style(parser)
    group = parser.add_argument_group(
        "translation", "Needs an installed package for the pair; see the command `models`."
    )
    group.add_argument("--into", action="append", metavar="LANGUAGE", help="make the missing version in this language")
    group.add_argument("--gloss", metavar="LANGUAGE", help="show each original sentence in this language too")
    add_output(parser)


def _run(args: argparse.Namespace) -> ExitStatus:
    settings = settings_from(args)
    check_output(args)
    with shown(quiet=args.quiet) as progress:
        texts = load_all((args.source, *args.targets))
        progress("loading the model", 0, 0)
        report = compare_texts(texts[0], texts[1:], settings, load_tools(settings), progress)
    deliver(report, args)
    return ExitStatus.FINDINGS if failing(report, args.fail_on) else ExitStatus.CLEAN


COMMAND = Command(
    id="run",
    help="compare versions with their original: the main job",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
