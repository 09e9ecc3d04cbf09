"""Where a report goes: standard output, or files written whole."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from compare.errors import OutputError, UnknownPluginError
from compare.files import make_folder, write_whole
from compare.plugins import Writer
from compare.present.clean import visible
from compare.types import Report
from compare.writers import WRITERS


def add_output(parser: argparse.ArgumentParser) -> None:
    """Add the options that say where the report goes."""
    group = parser.add_argument_group("report")
    group.add_argument(
        "-o",
        "--output",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help=f"write the report there; the suffix is the format ({', '.join(_suffixes())}); may be given several times",
    )
    group.add_argument(
        "--format", default="text", metavar="ID", help=f"format on standard output: {', '.join(WRITERS)}"
    )
    group.add_argument("-q", "--quiet", action="store_true", help="no progress and nothing on standard output")


def check_output(args: argparse.Namespace) -> None:
    """Find out before the work whether the report can be written at all."""
    writer_of(args.format)
    for path in args.output:
        _writer_for(path)
        make_folder(path.parent)


def deliver(report: Report, args: argparse.Namespace) -> None:
    """Write *report* to every file that was asked for, and to standard output unless told to be quiet."""
    for path in args.output:
        write_whole(path, _writer_for(path).render(report))
        if not args.quiet:
            print(visible(f"wrote {path}"), file=sys.stderr)
    if args.quiet:
        return
    if args.format == "text":
        from compare.writers.text import print_report

        print_report(report)
        return
    sys.stdout.buffer.write(writer_of(args.format).render(report))
    sys.stdout.buffer.flush()


def writer_of(id: str) -> Writer:
    """Return the writer called *id*."""
    if id not in WRITERS:
        raise UnknownPluginError("report format", id, WRITERS)
    return WRITERS[id]


def _suffixes() -> list[str]:
    return [writer.suffix for writer in WRITERS.values()]


def _writer_for(path: Path) -> Writer:
    for writer in WRITERS.values():
        if path.name.lower().endswith(writer.suffix):
            return writer
    raise OutputError(str(path), f"its suffix names no report format; choose from {', '.join(_suffixes())}")
