"""XLSX: a table with an original and its versions, a column each, on the first sheet."""

from __future__ import annotations

import warnings
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING

from compare.errors import InputError
from compare.plugins import Paired, Reader
from compare.readers._samples import XLSX
from compare.readers._table import MAX_COLUMNS, MAX_ROWS, paired
from compare.readers._zip import open_archive, refuse_entities

if TYPE_CHECKING:
    from openpyxl import Workbook


def read(data: bytes, name: str) -> Paired:
    """Read the first sheet, values as they were last calculated."""
    archive = open_archive(data, name, what="an XLSX file")
    refuse_entities(archive, name)
    book = _open(data, name)
    sheet = book.worksheets[0] if book.worksheets else None
    if sheet is None:
        raise InputError(name, "it has no sheet with cells")
    if sheet.max_column and sheet.max_column > MAX_COLUMNS:
        sheet.reset_dimensions()  # the size it claims is often wrong
    table = list(islice(sheet.iter_rows(values_only=True, max_col=MAX_COLUMNS), MAX_ROWS + 1))
    if len(table) > MAX_ROWS:
        raise InputError(name, f"its first sheet has more than {MAX_ROWS:,} rows; split it")
    notes = (f"Only its first sheet, {sheet.title!r}, was read.",) if len(book.worksheets) > 1 else ()
    book.close()
    return paired([["" if cell is None else str(cell) for cell in row] for row in table], name, notes)


def _open(data: bytes, name: str) -> Workbook:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with warnings.catch_warnings(action="ignore"):  # it complains about styles, which we do not look at
            return load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    except (InvalidFileException, KeyError, ValueError, TypeError, AttributeError, SyntaxError) as error:
        raise InputError(name, "it is not an XLSX file, or it is damaged; save it again") from error  # fmt: skip


READER = Reader(
    id="xlsx",
    title="Excel table",
    suffixes=(".xlsx", ".xlsm"),
    read=read,
    sniff=lambda data: data.startswith(b"PK\x03\x04") and b"xl/workbook.xml" in data,
    sample=XLSX,
)
