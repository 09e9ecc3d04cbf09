"""
CSV: a table with an original and its versions, a column each.

The separator is found: the one of ``, ; | tab`` that cuts most rows into the
same number of cells. Quotation marks follow RFC 4180.
"""

from __future__ import annotations

import csv
from collections import Counter
from itertools import islice

from compare.decode import decode
from compare.errors import InputError
from compare.plugins import Paired, Reader
from compare.readers._table import MAX_COLUMNS, MAX_ROWS, paired

_SEPARATORS = ",;\t|"
_LONGEST = 10_000_000
_LOOK = 100_000
"""Characters: the longest cell, and how much of the table is looked at to find the separator."""


def read(data: bytes, name: str) -> Paired:
    """Read a table whose cells are separated by one character."""
    found = decode(data, name)
    text = found.text
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:  # Excel's hint
        separator, text = first[4], rest
    else:
        separator = max(_SEPARATORS, key=lambda one: _agreement(text, one))
    try:
        return paired(rows_of(text, separator, name), name, found.warnings)
    except csv.Error:
        warning = "Its quotation marks are not those of a CSV file; check its rows."
        return paired(rows_of(text, separator, name, strict=False), name, (*found.warnings, warning))


def rows_of(text: str, separator: str, name: str, *, strict: bool = True, quoted: bool = True) -> list[list[str]]:
    """
    Cut *text* into rows of cells.

    Raises:
        csv.Error: A quotation mark stands where none may, if *strict*.
        InputError: It has more rows or columns than a table of texts has.
    """
    csv.field_size_limit(_LONGEST)
    lines = (line + "\n" for line in text.split("\n"))
    if quoted:
        reader = csv.reader(lines, delimiter=separator, strict=strict)
    else:
        reader = csv.reader(lines, delimiter=separator, quoting=csv.QUOTE_NONE)
    rows = list(islice(reader, MAX_ROWS + 1))
    if len(rows) > MAX_ROWS or max(map(len, rows), default=0) > MAX_COLUMNS:
        raise InputError(name, f"the table has more than {MAX_ROWS:,} rows or {MAX_COLUMNS} columns; split it")
    return rows


def _agreement(text: str, separator: str) -> tuple[float, int]:
    """How many of the first rows have the same number of cells, at least two; and how many rows that is."""
    rows = list(islice(csv.reader((line + "\n" for line in text[:_LOOK].split("\n")), delimiter=separator), 200))
    widths = Counter(len(row) for row in rows if row)
    width, count = max(widths.items(), key=lambda item: (item[0] > 1, item[1]), default=(0, 0))
    return (count / sum(widths.values()) if width > 1 else 0.0, count)


READER = Reader(
    id="csv",
    title="CSV table",
    suffixes=(".csv",),
    read=read,
    sample=b"source,target\nA sentence.,Ein Satz.\n",
)
