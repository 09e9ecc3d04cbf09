"""What every writer owes; the golden files are rewritten with ``GOLDEN=rewrite`` (``make golden``) and read as text."""

from __future__ import annotations

import io
import os
import pickle
from pathlib import Path

import pytest
from canonical import alone_report, empty_report, hostile_report, rich_report

from compare.writers import WRITERS

GOLDEN = Path(__file__).parents[1] / "golden" / "writers"
REPORTS = {"rich": rich_report, "alone": alone_report, "empty": empty_report, "hostile": hostile_report}
every_writer = pytest.mark.parametrize("writer", WRITERS.values(), ids=WRITERS)
every_report = pytest.mark.parametrize("make", REPORTS.values(), ids=REPORTS)


def legible(writer, data):
    """Return a report as text that a person can review: a workbook as its cells, the others as they are."""
    if writer.id != "xlsx":
        return data.decode("utf-8")
    import openpyxl

    lines = []
    for sheet in openpyxl.load_workbook(io.BytesIO(data)):
        lines.append(f"# {sheet.title}, filter {sheet.auto_filter.ref}, frozen at {sheet.freeze_panes}")
        lines += [" | ".join("" if cell is None else repr(cell) for cell in row) for row in sheet.values]
    return "\n".join(lines) + "\n"


@every_writer
def test_renders_the_canonical_report_as_ever(writer):
    """A change in a golden file is a change in behaviour, to be read and explained."""
    text = legible(writer, writer.render(rich_report()))
    path = GOLDEN / (f"{writer.id}{writer.suffix}" if writer.id != "xlsx" else "xlsx.txt")
    if os.environ.get("GOLDEN") == "rewrite":
        path.write_bytes(text.encode())

    assert text == path.read_bytes().decode()


@every_report
@every_writer
def test_same_report_same_bytes(writer, make):
    """Nothing of the clock, the machine or the object's identity gets into a file."""
    report = make()

    assert writer.render(report) == writer.render(pickle.loads(pickle.dumps(report)))


@every_report
@every_writer
def test_renders_what_there_is(writer, make):
    """No text, no version, or characters that no format can carry: there is a file all the same, and it is valid."""
    assert legible(writer, writer.render(make()))


@every_writer
def test_has_a_suffix_of_its_own(writer):
    """The suffix says which writer is meant."""
    assert [other.id for other in WRITERS.values() if other.suffix == writer.suffix] == [writer.id]


@pytest.mark.parametrize("id", [id for id in WRITERS if id != "tmx"])  # a translation memory holds pairs, not findings
def test_says_every_finding(id):
    """What was found is in every format that has findings at all."""
    writer = WRITERS[id]
    text = legible(writer, writer.render(rich_report())).replace("&quot;", '"')

    assert "The original says 2.4 billion, the version 2.4 million." in text
    assert "This sentence of the original is missing from the version." in text
