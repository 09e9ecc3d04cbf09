"""``checks``: what is looked for."""

from __future__ import annotations

import argparse
import inspect
import sys

from compare.checks import CHECKS
from compare.cli.checkpage import page, switch
from compare.cli.status import Command, ExitStatus
from compare.errors import UnknownPluginError
from compare.plugins import Check, Example

_DESCRIPTION = """\
List the checks, or explain one: what it finds, why it matters, what it cannot see, with examples.

  compare-translations checks
  compare-translations checks numbers
  compare-translations checks --markdown > docs/checks.md      all of them, as a page
"""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", nargs="?", metavar="CHECK", help="explain this one")
    parser.add_argument("--markdown", action="store_true", help="write docs/checks.md to standard output")


def _run(args: argparse.Namespace) -> ExitStatus:
    if args.markdown:
        sys.stdout.buffer.write(page().encode())
        return ExitStatus.CLEAN
    if args.id is None:
        width = max(map(len, CHECKS))
        for check in CHECKS.values():
            print(f"{check.id:{width}}  {check.severity.name.lower():8}  {check.title}")
        return ExitStatus.CLEAN
    if args.id not in CHECKS:
        raise UnknownPluginError("check", args.id, CHECKS)
    print(_explain(CHECKS[args.id]))
    return ExitStatus.CLEAN


def _explain(check: Check) -> str:
    doc = inspect.getdoc(sys.modules[f"compare.checks.{check.id}"]) or ""
    lines = [f"{check.id} ({check.severity.name.lower()}; MQM {check.mqm}; ITS {check.its})", "", doc, "", "Finds:"]
    lines += [_show(example) for example in check.bad]
    lines += ["", "Leaves alone:"]
    lines += [_show(example) for example in check.good]
    lines += ["", switch(check)]
    return "\n".join(lines)


def _show(example: Example) -> str:
    source, target = (
        " / ".join(side) if isinstance(side, tuple) else side for side in (example.source, example.target)
    )
    return f"  {example.languages[0]}: {source or '—'}\n  {example.languages[1]}: {target or '—'}\n"


COMMAND = Command(
    id="checks",
    help="list the checks, or explain one",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
