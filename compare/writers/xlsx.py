"""
For editors who live in a spreadsheet: a summary, the segments, the findings and the names, a sheet each.

Every text is stored as text, never as a formula, and marked so that it stays
text when a cell is edited. Same report, same bytes: the workbook bears no
time of its making.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from compare.plugins import Writer
from compare.present import direction, language_label, list_warnings, number_list, plain, roles_of, summarise
from compare.types import Report
from compare.types.rows import tabulate

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_LONGEST = 32_767  # characters Excel takes in a cell
_MODIFIED = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:)")
_EPOCH = b"2000-01-01T00:00:00Z"  # any fixed moment will do; readers want one to be there
_WIDTHS: Mapping[str, int] = MappingProxyType(
    {
        "message": 48,
        "original_quote": 40,
        "reference_quote": 40,
        "version_quote": 40,
        "original": 60,
        "reference_text": 60,
        "version_text": 60,
        "translation": 60,
        "suggestion": 24,
        "name": 24,
        "form": 24,
        "note": 40,
        "document": 24,
        "version": 24,
        "reference": 24,
        "systems": 28,
        "fact": 36,
        "value": 60,
        "signature": 60,
    }
)
_NARROW = 13
_FILLS: Mapping[str, str] = MappingProxyType(
    {
        "critical": "F8D7E7",
        "major": "FBDFD9",
        "minor": "FBEDC6",
        "neutral": "DCEBF6",
        "inconsistent": "FBDFD9",
        "lower-case": "FBDFD9",
        "foreign": "FBDFD9",
    }
)
Value: TypeAlias = str | int | float | bool | None


def render(report: Report) -> bytes:
    """Write *report* as an Office Open XML workbook."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.creator = "compare-translations"
    roles = roles_of(report)
    told = {"missing": roles.missing, "added": roles.added, "moved": roles.moved}
    _sheet(book, "Summary", [told.get(name, name) for name in _SUMMARY], _summary(report), _notes(report))
    for table in ("segments", "findings", "names"):
        columns, rows = tabulate(report, table)
        _sheet(book, table.capitalize(), columns, ([row[column] for column in columns] for row in rows))
    buffer = io.BytesIO()
    book.save(buffer)
    return _settled(buffer.getvalue())


_SUMMARY = (
    "document", "language", "sentences", "furniture", "beads", "missing", "added", "moved", "similarity",
    "critical", "major", "minor", "neutral",
)  # fmt: skip


def _summary(report: Report) -> Iterator[list[Value]]:
    source = report.source
    furniture = sum(sentence.furniture is not None for sentence in source.sentences)
    own = [finding.severity.name.lower() for finding in report.findings]
    head: list[Value] = [source.name, language_label(source.language), len(source.sentences), furniture]
    yield [*head, *[None] * 5, *(own.count(label) for label in _SUMMARY[9:])]
    for one in summarise(report):
        counts = {severity.name.lower(): count for severity, count in one.findings}
        yield [
            one.name,
            language_label(one.language),
            one.sentences,
            one.furniture,
            ", ".join(f"{shape} ×{count}" for shape, count in one.shapes),
            number_list(one.missing),
            number_list(one.added),
            number_list(one.moved),
            one.similarity,
            *(counts.get(label, 0) for label in _SUMMARY[9:]),
        ]


def _notes(report: Report) -> list[list[Value]]:
    warnings: list[list[Value]] = [["warning", warning] for warning in list_warnings(report)]
    return [[], *warnings, ["signature", report.signature]]


def _sheet(
    book: Workbook,
    title: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Value]],
    notes: Iterable[Sequence[Value]] = (),
) -> None:
    """Add a sheet; *notes* stand below its table and run on over the cells to their right."""
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for place, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(column, _NARROW)
    cells = _Cells(sheet)
    sheet.append([cells.head(column if " " in column else column.replace("_", " ")) for column in columns])
    count = 1
    for row in rows:
        sheet.append([cells.body(value) for value in row])
        count += 1
    for note in notes:
        sheet.append([cells.body(value, wrapped=False) for value in note])
    if count > 1:
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count}"


@dataclass(frozen=True, slots=True)
class _Look:
    """How a cell looks."""

    wrapped: bool = True
    right_to_left: bool = False
    text: bool = False
    """True if Excel must keep it as text also when it is edited."""

    fill: str | None = None
    head: bool = False


class _Cells:
    """Makes the cells of one sheet; each look is made once, because openpyxl takes long to compare looks."""

    def __init__(self, sheet: WriteOnlyWorksheet) -> None:
        self._sheet = sheet
        self._looks: dict[_Look, Cell] = {}

    def head(self, text: str) -> Cell:
        """Make a cell of the heading."""
        return self._styled(text, _Look(head=True))

    def body(self, value: Value, *, wrapped: bool = True) -> Cell:
        """Make a cell of the table."""
        if isinstance(value, float) and not isfinite(value):
            value = str(value)  # a workbook knows no infinity, which the margin of a bead without a rival is
        if not isinstance(value, str) or not value:
            return self._styled(None if value == "" else value, _Look(wrapped))
        text = plain(value)
        text = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        quoted = text.lstrip().startswith(("=", "+", "-", "@"))
        cell = self._styled(text, _Look(wrapped, direction(text) == "rtl", quoted, _FILLS.get(value)))
        cell.data_type = "s"  # or openpyxl would take "=1+1" for a formula
        return cell

    def _styled(self, value: Value, look: _Look) -> Cell:
        from openpyxl.cell import WriteOnlyCell

        if look not in self._looks:
            self._looks[look] = _model(self._sheet, look)
        cell = WriteOnlyCell(self._sheet, value)
        # One by one, the parts take several times as long; openpyxl's types do not show the attribute.
        cell._style = self._looks[look]._style  # type: ignore[attr-defined]  # noqa: SLF001
        return cell


def _model(sheet: WriteOnlyWorksheet, look: _Look) -> Cell:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill

    cell = WriteOnlyCell(sheet)
    if look.wrapped and look.right_to_left:
        cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="right", readingOrder=2)
    elif look.wrapped:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    if look.head:
        cell.font = Font(bold=True, color="FFFFFF")
    if look.fill or look.head:
        cell.fill = PatternFill("solid", fgColor=look.fill or "33415C")
    cell.quotePrefix = look.text
    return cell


def _settled(data: bytes) -> bytes:
    """Take the clock out of the workbook *data*."""
    buffer = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as before, ZipFile(buffer, "w", ZIP_DEFLATED) as after:
        for name in before.namelist():
            content = before.read(name)
            if name == "docProps/core.xml":
                content = _MODIFIED.sub(rb"\g<1>" + _EPOCH + rb"\g<3>", content)
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 3  # the same on every system
            after.writestr(entry, content)
    return buffer.getvalue()


WRITER = Writer(
    id="xlsx",
    title="Excel workbook",
    suffix=".xlsx",
    media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    render=render,
)
