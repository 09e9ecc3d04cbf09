"""``names FOLDER``: one table of names for all texts below a folder."""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from compare import names
from compare.cli.options import NEVER
from compare.cli.progress import shown
from compare.cli.status import ExitStatus
from compare.errors import CompareError, InputError, OutputError, SettingsError
from compare.files import make_folder, write_whole
from compare.ingest import ingest
from compare.names.archives import Archive
from compare.plugins import Progress
from compare.present.clean import visible
from compare.readers import READERS
from compare.settings import Settings
from compare.sources import load
from compare.types import Document

_COLUMNS = ("name", "language", "form", "count", "texts", "explained", "instead of", "places")


def run_archive(args: argparse.Namespace, settings: Settings) -> ExitStatus:
    """Make the table of the folder ``args.source`` and deliver it; a text that cannot be read is told and left out."""
    if args.targets or settings.style:
        raise SettingsError(args.source, "a folder is one archive; it takes no versions and no --style")
    for path in args.output:
        if path.suffix.lower() not in _FORMATS:
            raise OutputError(str(path), "the names of a folder are written as .csv or .json")
        make_folder(path.parent)
    if args.format not in {"text", "csv", "json"}:
        raise SettingsError("--format", "the names of a folder are printed as text, csv or json")
    folder = Path(args.source)
    suffixes = {suffix for reader in READERS.values() for suffix in reader.suffixes}
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in suffixes and path.is_file())
    if not paths:
        raise InputError(str(folder), "it holds no text that can be read")
    with shown(quiet=args.quiet) as progress:
        table = names.archive(([document], None) for document in _documents(folder, paths, settings, progress))
    for path in args.output:
        write_whole(path, _FORMATS[path.suffix.lower()](table).encode())
    if not args.quiet:
        text = _text(table) if args.format == "text" else _FORMATS[f".{args.format}"](table)
        sys.stdout.buffer.write(text.encode())
        sys.stdout.buffer.flush()
    found = args.fail_on != NEVER and any(name.inconsistent for name in table.names)
    return ExitStatus.FINDINGS if found else ExitStatus.CLEAN


def _documents(folder: Path, paths: Sequence[Path], settings: Settings, progress: Progress) -> Iterator[Document]:
    for number, path in enumerate(paths, 1):
        name = str(path.relative_to(folder))
        try:
            yield ingest(load(str(path)), settings).document
        except CompareError as error:
            print(visible(f"{name}: {error}"), file=sys.stderr)
        progress(name, number, len(paths))


def _text(table: Archive) -> str:
    lines = []
    for name in table.names:
        forms = ", ".join(f"{form.text} ({form.language}) ×{form.count}" for form in name.forms)
        lines.append(f"{'! ' if name.inconsistent else '  '}{name.label}: {forms}")
        for form in name.forms:
            if form.rival:
                where = ", ".join(f"{text} §{sentence + 1}" for text, sentence in form.places)
                lines.append(f"      “{form.text}” beside “{form.rival}”, in {where}")
    lines.append(
        f"{table.texts} texts, {len(table.names)} names, {sum(one.inconsistent for one in table.names)} in two ways"
    )
    if table.dropped:
        lines.append(f"{table.dropped} rare spellings were left out to save memory")
    return "".join(visible(line) + "\n" for line in lines)


def _json(table: Archive) -> str:
    return json.dumps(asdict(table), ensure_ascii=False, indent=1) + "\n"


def _csv(table: Archive) -> str:
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(_COLUMNS)
    for name in table.names:
        for form in name.forms:
            places = "; ".join(f"{text} {sentence + 1}" for text, sentence in form.places)
            counts = (form.count, form.articles, form.explained)
            rows.writerow((name.label, form.language, form.text, *counts, form.rival or "", places))
    return out.getvalue()


_FORMATS = {".json": _json, ".csv": _csv}
