"""
TSV: a table whose cells are separated by tabs.

Many such files hold raw text in which a quotation mark is only that. They are
read by the rules of CSV where those can be followed to the letter, and
without them where not.
"""

from __future__ import annotations

import csv

from compare.decode import decode
from compare.plugins import Paired, Reader
from compare.readers._table import paired
from compare.readers.csv import rows_of


def read(data: bytes, name: str) -> Paired:
    """Read a table whose cells are separated by tabs."""
    found = decode(data, name)
    try:
        rows = rows_of(found.text, "\t", name)
    except csv.Error:
        rows = rows_of(found.text, "\t", name, quoted=False)
    return paired(rows, name, found.warnings)


READER = Reader(
    id="tsv",
    title="TSV table",
    suffixes=(".tsv", ".tab"),
    read=read,
    sample=b"en\tde\nA sentence.\tEin Satz.\n",
)
