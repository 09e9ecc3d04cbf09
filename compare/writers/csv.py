"""
The findings as a table, for a spreadsheet.

UTF-8 with a byte order mark, which Excel needs to read it as UTF-8. A cell
that a spreadsheet would take for a formula gets an apostrophe in front:
articles are strangers' text.
"""

from __future__ import annotations

import csv
import io

from compare.plugins import Writer
from compare.present import plain
from compare.types import Report
from compare.types.rows import tabulate

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")
# OWASP, "CSV Injection"; the full-width signs are taken for ASCII in some locales.


def render(report: Report) -> bytes:
    """Write the findings of *report*, one row each, under the columns of ``report.to_frame()``."""
    buffer = io.StringIO(newline="")
    table = csv.writer(buffer, lineterminator="\r\n")
    columns, rows = tabulate(report, "findings")
    table.writerow(columns)
    for row in rows:
        table.writerow([safe_cell(row[column]) for column in columns])
    return b"\xef\xbb\xbf" + buffer.getvalue().encode()


def safe_cell(value: str | float | bool | None) -> str:
    """Return *value* as a cell that no spreadsheet runs; a number is left as it is."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return str(value)
    text = plain(value)
    return f"'{text}" if text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA) else text


WRITER = Writer(
    id="csv", title="CSV of the findings", suffix=".csv", media_type="text/csv; charset=utf-8", render=render
)
