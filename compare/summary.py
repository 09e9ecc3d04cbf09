"""
The summary of a batch, written while it runs and in bounded memory.

``results.jsonl`` grows by a line a set and is what ``--resume`` reads;
``summary.csv`` (one row a set) and ``summary.html`` (the totals, the sets that
need a person first, the failures) are made from it at the end.
"""

from __future__ import annotations

import csv
import heapq
import io
import json
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from html import escape
from pathlib import Path
from types import TracebackType
from typing import IO
from urllib.parse import quote

from compare.batch import Result
from compare.errors import InputError, OutputError
from compare.files import write_whole
from compare.present.clean import plain, visible
from compare.types import Severity
from compare.writers.csv import safe_cell

_RESULTS = "results.jsonl"
_SHOWN = 500
"""Sets in the HTML summary; the CSV has them all."""

_SEVERITIES = [severity.name.lower() for severity in sorted(Severity, reverse=True)]
_COLUMNS = (
    "id",
    "failure",
    "languages",
    "sentences",
    *_SEVERITIES,
    "checks",
    "ignored",
    "inconsistent names",
    "files",
    "seconds",
)


class Summary:
    """Counts results as they come; a context manager that writes the summary at its end."""

    def __init__(self, folder: Path, *, resume: bool = False) -> None:
        self.folder = folder
        self.count = 0
        self.failed = 0
        self.severities: Counter[str] = Counter()
        self.checks: Counter[str] = Counter()
        self.ignored = 0
        self._worst: list[tuple[tuple[int, ...], int, Result]] = []
        self._file: IO[str] | None = None
        self._resume = resume

    def __enter__(self) -> Summary:
        if self._resume:
            for result in read_results(self.folder):
                self._tally(result)
        try:
            if self._resume:
                _mend(self.folder / _RESULTS)
            self._file = (self.folder / _RESULTS).open("a" if self._resume else "w", encoding="utf-8")
        except OSError as error:
            raise OutputError(str(self.folder / _RESULTS), error.strerror or "it cannot be opened") from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._file:
            self._file.close()
        write_whole(self.folder / "summary.csv", self._table())
        write_whole(self.folder / "summary.html", self._page())

    def add(self, result: Result) -> None:
        """Count *result* and append it to ``results.jsonl``."""
        if self._file is None:
            raise RuntimeError("a summary is used in a with statement")
        line = plain(json.dumps(asdict(result), ensure_ascii=False))  # a file name may not be UTF-8
        try:
            self._file.write(f"{line}\n")
            self._file.flush()
        except OSError as error:
            raise OutputError(str(self.folder / _RESULTS), error.strerror or "it cannot be written") from error
        self._tally(result)

    def line(self) -> str:
        """Sum up in one line."""
        found = ", ".join(f"{self.severities[name]} {name}" for name in _SEVERITIES if self.severities[name])
        ignored = f"; {self.ignored} ignored" if self.ignored else ""
        return f"{self.count} sets, {self.failed} failed; findings: {found or 'none'}{ignored}"

    def _tally(self, result: Result) -> None:
        self.count += 1
        self.failed += result.failure is not None
        self.severities.update(result.severities)
        self.checks.update(result.checks)
        self.ignored += result.ignored
        rank = (int(result.failure is not None), *(result.severities.get(name, 0) for name in _SEVERITIES))
        heapq.heappush(self._worst, (rank, -self.count, result))
        if len(self._worst) > _SHOWN:
            heapq.heappop(self._worst)

    def _table(self) -> bytes:
        # Streaming into a temporary file would save memory only here; a row is about 200 bytes.
        buffer = io.StringIO()
        table = csv.writer(buffer)
        table.writerow(_COLUMNS)
        for result in read_results(self.folder):
            table.writerow([safe_cell(cell) for cell in _cells(result)])
        return b"\xef\xbb\xbf" + buffer.getvalue().encode()

    def _page(self) -> bytes:
        rows = "".join(_row(result) for _, _, result in sorted(self._worst, reverse=True))
        checks = "".join(f"<tr><td>{escape(id)}<td>{count}" for id, count in self.checks.most_common())
        heads = "".join(f"<th>{escape(name)}" for name in _COLUMNS)
        return _PAGE.format(line=escape(self.line()), checks=checks, heads=heads, rows=rows, shown=_SHOWN).encode()


def read_results(folder: Path) -> Iterator[Result]:
    """
    Yield the results of an earlier run; a line that was cut off by a crash ends it.

    Raises:
        InputError: the file is not one of ours.
    """
    path = folder / _RESULTS
    if not path.exists():
        return
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            try:
                yield _result(json.loads(line))
            except (ValueError, TypeError) as error:
                if line.endswith("\n"):
                    raise InputError(
                        str(path), f"line {number} is not a result of a batch; use a new folder"
                    ) from error
                return


def _mend(path: Path) -> None:
    """Cut off a last line that a crash left unfinished, so that the next one does not grow out of it."""
    if not path.exists():
        return
    with path.open("r+b") as file:
        data = file.read()
        file.truncate(data.rfind(b"\n") + 1)


def _result(fields: dict[str, object]) -> Result:
    listed = {key: tuple(value) if isinstance(value, list) else value for key, value in fields.items()}
    return Result(**listed)  # type: ignore[arg-type]  # a field that does not fit is a TypeError, caught above


def _cells(result: Result) -> list[str]:
    return [
        result.id,
        result.failure or "",
        " ".join(result.languages),
        " ".join(map(str, result.sentences)),
        *(str(result.severities.get(name, 0)) for name in _SEVERITIES),
        ", ".join(f"{id} {count}" for id, count in result.checks.items()),
        str(result.ignored),
        "; ".join(result.inconsistent),
        " ".join(result.files),
        f"{result.seconds:.2f}",
    ]


def _row(result: Result) -> str:
    cells = [escape(visible(cell)) for cell in _cells(result)]
    # Quoted, a name that looks like a scheme (javascript:) is a path and nothing else.
    links = " ".join(
        f'<a href="{escape(quote(os.fsencode(file)), quote=True)}">{escape(Path(file).suffix[1:])}</a>'
        for file in result.files
    )
    cells[_COLUMNS.index("files")] = links
    return f"<tr{' class=failed' if result.failure else ''}>" + "".join(f"<td>{cell}" for cell in cells)


_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Batch summary</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<style>body{{font:15px/1.5 system-ui,sans-serif;margin:2rem;color-scheme:light dark}}
table{{border-collapse:collapse;margin:1rem 0}}
th,td{{text-align:start;padding:.3rem .6rem;border-bottom:1px solid #8884;vertical-align:top}}
th{{position:sticky;top:0;background:Canvas}}.failed td{{color:#c0392b}}
td{{max-width:28rem;overflow-wrap:anywhere}}</style>
<h1>Batch summary</h1><p>{line}</p>
<h2>Findings by check</h2><table><tr><th>check<th>findings{checks}</table>
<h2>Article sets</h2><p>Failures first, then by severity; at most {shown} here, all of them in summary.csv.</p>
<table><tr>{heads}{rows}</table></html>
"""
