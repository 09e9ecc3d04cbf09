"""``batch``: a folder or a manifest of article sets."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from compare.batch import Sink, run_serial, run_workers
from compare.cli.options import NEVER, add_checks, add_original, add_settings, add_style, settings_from
from compare.cli.output import writer_of
from compare.cli.progress import shown
from compare.cli.status import Command, ExitStatus
from compare.errors import SettingsError
from compare.files import make_folder
from compare.jobs import find_jobs
from compare.present.clean import visible
from compare.summary import Summary, read_results
from compare.types import Severity

_DESCRIPTION = """\
Compare every article set of a folder or a manifest, in several processes, and sum up.

  compare-translations batch corpora/ -o reports/
  compare-translations batch manifest.csv -o reports/ --formats json,html,xlsx --workers 4
  compare-translations batch manifest.jsonl -o reports/ --resume       go on where a run stopped

A folder holds <id>/original.<language>.<suffix> and <id>/version*.<language>.<suffix>.
A manifest is CSV with the columns id, original, version (version2, ...), or JSONL with
id, original and versions; a text is a path beside the manifest or a URL, as in fr=texts/kursk.txt.
In a set without an original, the versions are held against one another.
A set that cannot be compared is recorded as a failure and the rest go on.
The output folder gets one report a set and format, results.jsonl, summary.csv and summary.html.
"""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, metavar="FOLDER-OR-MANIFEST")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER", help="where the reports go")
    parser.add_argument("--formats", default="json", metavar="ID,ID", help="formats of each report (default: json)")
    parser.add_argument(
        "--workers", type=int, default=os.cpu_count() or 1, metavar="N", help="processes (default: cores)"
    )
    parser.add_argument("--resume", action="store_true", help="skip the sets that results.jsonl has already")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress, only the summary's last line")
    add_original(parser)
    add_settings(parser)
    add_checks(parser)
    add_style(parser)


def _run(args: argparse.Namespace) -> ExitStatus:
    settings = settings_from(args)
    formats = tuple(writer_of(id.strip()).id for id in args.formats.split(",") if id.strip())
    if args.workers < 1:
        raise SettingsError("--workers", "it must be 1 or more")
    make_folder(args.output)
    done = {result.id for result in read_results(args.output)} if args.resume else set()
    count = sum(job.id not in done for job in find_jobs(args.path))
    jobs = (job for job in find_jobs(args.path) if job.id not in done)
    sink = Sink(args.output, formats)
    with Summary(args.output, resume=args.resume) as summary, shown(quiet=args.quiet) as progress:
        run = run_serial(jobs, settings, sink) if args.workers == 1 else run_workers(jobs, settings, sink, args.workers)
        for number, result in enumerate(run, start=1):
            summary.add(result)
            progress(result.id, number, count)
            if result.failure and not args.quiet:
                print(visible(f"{result.id}: {result.failure}"), file=sys.stderr)
    print(summary.line())
    if not args.quiet:
        print(visible(f"open {args.output / 'summary.html'}; every result is in {args.output / 'results.jsonl'}"))
    return _status(summary, args.fail_on)


def _status(summary: Summary, fail_on: str) -> ExitStatus:
    """2 if a set failed, 1 if there are findings that count, else 0."""
    if summary.failed:
        return ExitStatus.FAILED
    if fail_on == NEVER:
        return ExitStatus.CLEAN
    counted = [severity.name.lower() for severity in Severity if severity >= Severity[fail_on.upper()]]
    return ExitStatus.FINDINGS if any(summary.severities[name] for name in counted) else ExitStatus.CLEAN


COMMAND = Command(
    id="batch",
    help="compare a whole archive, in several processes",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
