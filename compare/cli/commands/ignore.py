"""``ignore``: write down what not to report again."""

from __future__ import annotations

import argparse
from pathlib import Path

from compare.cli.status import Command, ExitStatus
from compare.decisions import Decision, add_decision
from compare.present.clean import visible

_DESCRIPTION = """\
Add a decision to a file, or make the file: which findings `run --ignore FILE` keeps out of the report.

  compare-translations ignore desk.txt --id 3fa9c1d2e4b5 --reason "agreed on 12 May"
  compare-translations ignore desk.txt --check names --entity Kiev
  compare-translations ignore desk.txt --check numbers/added --pattern '24/7'
  compare-translations run original.fr.txt version.en.txt --ignore desk.txt

The file is plain text, one decision a line; all conditions on a line must hold. Ids are in every report and
stay the same from run to run as long as the words in question do.
What is ignored is counted under the report, and listed in the JSON and HTML reports with the line that did it.
"""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the file of decisions; it is made if it is not there")
    parser.add_argument("--id", default="", help="the finding with this id")
    parser.add_argument(
        "--check", default="", metavar="CHECK[/KIND]", help="findings of this check, or of one kind of it"
    )
    parser.add_argument("--entity", default="", metavar="NAME", help="findings about this name or term")
    parser.add_argument("--pattern", default="", metavar="REGEX", help="findings whose words or message have this")
    parser.add_argument("--reason", default="", metavar="TEXT", help="written behind the line, for people")


def _run(args: argparse.Namespace) -> ExitStatus:
    decision = Decision(args.id, args.check, args.entity, args.pattern)
    added = add_decision(args.file, decision, args.reason)
    print(visible(f"{args.file}: {decision}" if added else f"{args.file} has it already: {decision}"))
    return ExitStatus.CLEAN


COMMAND = Command(
    id="ignore",
    help="write down which findings not to report again",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
