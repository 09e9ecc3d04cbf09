"""XLSX: a table with an original and its versions, a column each, on the first sheet."""

from __future__ import annotations

import warnings
from io import BytesIO

from compare.errors import InputError
from compare.plugins import Paired, Reader
from compare.readers._samples import XLSX
from compare.readers._table import MAX_ROWS, paired
from compare.readers._zip import open_archive, refuse_entities

MAX_CELLS = 2_000_000
"""Cells of a sheet, empty ones before the last of a row included."""


def read(data: bytes, name: str) -> Paired:
    """Read the first sheet, values as they were last calculated."""
    archive = open_archive(data, name, what="an XLSX file")
    refuse_entities(archive, name)
    try:
        with warnings.catch_warnings(action="ignore"):  # it complains about styles, which we do not look at
            table, note = _table(data, name)
    except (AttributeError, LookupError, OSError, SyntaxError, TypeError, ValueError) as error:
        raise InputError(name, "it is not an XLSX file, or it is damaged; save it again") from error
    return paired(table, name, note)


def _table(data: bytes, name: str) -> tuple[list[list[str]], tuple[str, ...]]:
    """Return the cells of the first sheet, and a warning about other sheets."""
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()  # the size it claims is often wrong
    table: list[list[str]] = []
    cells = 0
    for row in sheet.iter_rows(values_only=True):
        cells += len(row)
        if len(table) == MAX_ROWS or cells > MAX_CELLS:
            raise InputError(name, f"its first sheet has more than {MAX_ROWS:,} rows or {MAX_CELLS:,} cells; split it")
        table.append(["" if cell is None else str(cell) for cell in row])
    note = (f"Only its first sheet, {sheet.title!r}, was read.",) if len(book.worksheets) > 1 else ()
    book.close()
    return table, note


READER = Reader(
    id="xlsx",
    title="Excel table",
    suffixes=(".xlsx", ".xlsm"),
    read=read,
    sniff=lambda data: data.startswith(b"PK\x03\x04") and b"xl/workbook.xml" in data,
    sample=XLSX,
)
