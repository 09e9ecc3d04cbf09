"""The parser and the one place where the command line catches errors."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from compare.cli.commands import COMMANDS
from compare.cli.status import ExitStatus
from compare.errors import CompareError
from compare.present.clean import visible
from compare.version import __version__

_DESCRIPTION = """\
Align an original with its translations, sentence by sentence, and show where they diverge.

  compare-translations run original.fr.txt version.en.txt        what differs, in the terminal
  compare-translations run fr=a.docx en=b.html -o report.html    any mix of formats; languages set by hand
  compare-translations names article.txt                         one text alone: is each name spelt one way?
  compare-translations batch articles/ -o reports/               a folder of article sets
  compare-translations review original.fr.txt version.en.txt     the same, side by side in a browser
"""

_EPILOG = """\
exit status: 0 clean, 1 findings at or above --fail-on, 2 failed.
`compare-translations COMMAND --help` says more.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; *argv* is without the program's name."""
    args = build_parser().parse_args(argv)
    try:
        return int(args.run(args))
    except CompareError as error:
        print(visible(f"compare-translations: {error}"), file=sys.stderr)
        return ExitStatus.FAILED
    except KeyboardInterrupt:
        print("compare-translations: interrupted; nothing half-written was left behind", file=sys.stderr)
        return ExitStatus.INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone (`| head`): not an error. Python would complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitStatus.CLEAN


def build_parser() -> argparse.ArgumentParser:
    """Build the parser; each command names the function that runs it."""
    parser = argparse.ArgumentParser(
        prog="compare-translations",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    subparsers = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for command in COMMANDS.values():
        subparser = subparsers.add_parser(
            command.id,
            help=command.help,
            description=command.description,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.arguments(subparser)
        subparser.set_defaults(run=command.run)
    return parser
