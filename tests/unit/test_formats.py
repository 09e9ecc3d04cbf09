"""What single formats promise beside the contract."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
import time
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from canonical import HOSTILE, alone_report, document, empty_report, hostile_report, rich_report

from compare.errors import InputError
from compare.present import SCHEMA
from compare.types import Alignment, Bead, Comparison, NameTable, Report
from compare.writers import WRITERS
from compare.writers.csv import safe_cell
from compare.writers.json import read_report
from compare.writers.text import print_report

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
REPORTS = {"rich": rich_report, "alone": alone_report, "empty": empty_report, "hostile": hostile_report}


class Elements(HTMLParser):
    """Collects the start tags of a page with their attributes, and what is in style and script."""

    def __init__(self, page):
        super().__init__()
        self.found = []
        self.inline = {}
        self._inside = None
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        """Keep the tag."""
        self.found.append((tag, dict(attrs)))
        self._inside = tag if tag in {"style", "script"} else None

    def handle_data(self, data):
        """Keep what stands in a style or a script."""
        if self._inside:
            self.inline[self._inside] = self.inline.get(self._inside, "") + data

    def handle_endtag(self, _tag):
        """Leave it."""
        self._inside = None


@pytest.fixture(scope="module")
def hostile_page():
    """The page of the report that an enemy wrote."""
    return Elements(WRITERS["html"].render(hostile_report()).decode())


def rendered(id, report):
    """Render *report* and decode it."""
    return WRITERS[id].render(report).decode()


def test_html_runs_no_strangers_script(hostile_page):
    """An article that holds a script, an image with a handler or a style's end adds no element to the page."""
    tags = [tag for tag, _ in hostile_page.found]

    assert tags.count("script") == 1
    assert tags.count("style") == 1
    assert not {"img", "svg", "iframe", "link", "object", "i", "u"} & set(tags)


def test_html_has_no_handlers(hostile_page):
    """No attribute is a handler or a style, whatever quotation marks a text holds."""
    names = {name for _, attributes in hostile_page.found for name in attributes}

    assert not {name for name in names if name.startswith("on") or name == "style"}


def test_html_leads_nowhere_else(hostile_page):
    """Links stay on the page and nothing is loaded."""
    places = [
        value for _, attributes in hostile_page.found for name, value in attributes.items() if name in {"href", "src"}
    ]

    assert places
    assert all(place.startswith("#") for place in places)


@pytest.mark.parametrize("make", REPORTS.values(), ids=REPORTS)
def test_html_links_have_their_places(make):
    """Every link leads to an element of the page, and no two elements have one name."""
    page = Elements(rendered("html", make()))
    ids = [attributes["id"] for _, attributes in page.found if "id" in attributes]

    assert len(ids) == len(set(ids))
    assert {attributes["href"][1:] for tag, attributes in page.found if tag == "a"} <= set(ids)


def test_html_policy_names_its_own_style_and_script(hostile_page):
    """The policy allows the two inline blocks by their hashes, and nothing else."""
    policy = next(attributes["content"] for _, attributes in hostile_page.found if attributes.get("http-equiv"))
    hashes = {kind: b64encode(sha256(text.encode()).digest()).decode() for kind, text in hostile_page.inline.items()}

    assert policy == (
        f"default-src 'none'; style-src 'sha256-{hashes['style']}'; script-src 'sha256-{hashes['script']}'; "
        "base-uri 'none'; form-action 'none'"
    )


def test_html_shows_what_is_hidden():
    """A bidirectional override cannot turn the line round: it is spelt out."""
    page = rendered("html", hostile_report())

    assert "⟨U+202E⟩" in page
    assert not re.search("[\x00\u202a-\u202e\u2066-\u2069]", page)


def test_html_marks_the_exact_characters():
    """The number alone is marked, inside a sentence that is marked as a whole."""
    page = rendered("html", rich_report())

    assert re.search(r'<mark class="critical"[^>]*><a [^>]*>1,250</a></mark>', page)
    assert re.search(r'<mark class="minor soft"[^>]*><a [^>]*>The first train left </a></mark>', page)


def test_html_knows_which_way_a_sentence_reads():
    """Arabic reads from the right; the English sentence left in it does not, and is not called Arabic."""
    page = rendered("html", rich_report())

    assert re.search(r'<span class="t" lang="ar" dir="rtl">لا يتوقع', page)
    assert re.search(r'<p class="s" id="s-2-7" dir="ltr">.{0,120}<span class="t" lang="und" dir="ltr">', page)


def test_text_is_safe_for_a_terminal():
    """No control character reaches the terminal, so no text can move the cursor or recolour a verdict."""
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", rendered("text", hostile_report()))


def test_text_in_a_pipe_is_the_plain_report(capsys):
    """What goes into a pipe is what goes into a file: no colour, no wrapping."""
    print_report(rich_report())

    assert capsys.readouterr().out == rendered("text", rich_report())


def test_text_on_a_terminal_says_the_same_words():
    """Colours and wrapping change no word."""
    from rich.console import Console

    console = Console(file=io.StringIO(), force_terminal=True, width=80, color_system=None)
    print_report(rich_report(), console)

    assert "".join(console.file.getvalue().split()) == "".join(rendered("text", rich_report()).split())


def test_text_fits_an_old_terminal():
    """A terminal that cannot show Arabic gets question marks, not a crash."""
    from rich.console import Console

    file = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    print_report(rich_report(), Console(file=file))
    file.flush()

    assert "The original says 2.4 billion, the version 2.4 million." in file.buffer.getvalue().decode("latin-1")


@pytest.mark.parametrize("make", REPORTS.values(), ids=REPORTS)
def test_json_gives_the_report_back(make):
    """Nothing is lost in JSON: not a span, not a margin without bound, not half a surrogate pair."""
    assert read_report(WRITERS["json"].render(make())) == make()


def test_json_names_its_schema():
    """A reader can tell which schema it has in front of it."""
    assert json.loads(rendered("json", rich_report()))["schema"] == SCHEMA


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff", b"[]", b'{"a": 1}', b'{"schema": 99}', b'{"schema": 1}', b'{"schema": 1, "documents": []}'],
)
def test_json_refuses_what_is_no_report(data):
    """What is not a report, or is damaged, is an error with a sentence."""
    with pytest.raises(InputError, match="Cannot read"):
        read_report(data, "x.json")


def test_jsonl_has_a_line_for_everything():
    """One line a bead and one a finding, each saying what it is."""
    lines = [json.loads(line) for line in rendered("jsonl", rich_report()).splitlines()]
    report = rich_report()
    types = [line["type"] for line in lines]

    assert types[0] == "report"
    assert types.count("bead") == sum(len(one.alignment.beads) for one in report.comparisons)
    assert types.count("finding") == len(list(report.all_findings()))
    assert types.count("name") == len(report.names.names)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1", "\n@x"])
def test_csv_guards_formulas(text):
    """A cell that a spreadsheet would run begins with an apostrophe."""
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize(
    ("value", "cell"), [(-2.5, "-2.5"), (None, ""), (3, "3"), ("a=b", "a=b"), ("– dash", "– dash")]
)
def test_csv_leaves_the_harmless_alone(value, cell):
    """A number may be negative, and an equals sign may stand inside."""
    assert safe_cell(value) == cell


def test_csv_is_for_excel():
    """A byte order mark, so that Excel reads UTF-8; line ends as RFC 4180 has them."""
    data = WRITERS["csv"].render(rich_report())

    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")


def test_csv_keeps_its_columns():
    """A text with commas, quotation marks and line breaks stays in its cell."""
    rows = list(csv.reader(io.StringIO(rendered("csv", hostile_report()).removeprefix("\ufeff"), newline="")))

    assert {len(row) for row in rows} == {17}
    assert len(rows) == 1 + len(HOSTILE)


def test_xlsx_has_no_formula():
    """Every text is a text, and stays one when its cell is edited."""
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(WRITERS["xlsx"].render(hostile_report())))
    cells = [cell for sheet in book for row in sheet for cell in row if isinstance(cell.value, str)]

    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells if cell.value.startswith(("=", "+", "-", "@")))


def test_xlsx_reads_from_the_right_where_the_text_does():
    """An Arabic cell is right-aligned and ordered from the right; the others are not."""
    import openpyxl

    sheet = openpyxl.load_workbook(io.BytesIO(WRITERS["xlsx"].render(rich_report())))["Segments"]
    orders = {
        row[1].value: row[7].alignment.readingOrder for row in sheet.iter_rows(min_row=11, max_row=20) if row[7].value
    }

    assert orders == {"ar": 2, "zh-Hans": 0}
    assert sheet["G2"].alignment.readingOrder == 0


def test_xlsx_takes_a_text_longer_than_a_cell():
    """Excel's limit of 32,767 characters shortens a text, visibly, and breaks nothing."""
    import openpyxl

    long = document("long.txt", "en", (("x" * 40_000,),))
    report = Report(long, (Comparison(Alignment(long, long, (Bead((0,), (0,)),)), ()),), NameTable((), (), ()), "v")
    sheet = openpyxl.load_workbook(io.BytesIO(WRITERS["xlsx"].render(report)))["Segments"]

    assert len(sheet["G2"].value) == 32_767
    assert sheet["G2"].value.endswith("…")


def test_xlsx_bears_no_time():
    """A workbook made seconds later, in another process, has the same bytes."""
    code = "import sys; from canonical import rich_report as r; from compare.writers import WRITERS as w"
    command = [sys.executable, "-c", f"{code}; sys.stdout.buffer.write(w['xlsx'].render(r()))"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(["tests", "."])}
    first = WRITERS["xlsx"].render(rich_report())
    time.sleep(2.1)  # a zip file's clock ticks every two seconds
    second = subprocess.run(command, capture_output=True, check=True, env=environment).stdout

    assert first == second


def test_tmx_is_xml_with_real_languages():
    """The header names the original's language, the variants theirs."""
    root = ET.fromstring(WRITERS["tmx"].render(rich_report()))

    assert root.find("header").get("srclang") == "en"
    assert {variant.get(LANG) for variant in root.iter("tuv")} == {"en", "de", "ar", "zh-Hans"}


def test_tmx_can_be_read_again():
    """Our own reader finds the pairs that were written."""
    from compare.readers import READERS

    paired = READERS["tmx"].read(WRITERS["tmx"].render(rich_report()), "report.tmx")

    assert paired.names == ("en", "de", "ar", "zh-Hans")
    assert (
        "Tickets cost 480 hryvnias.",
        "Fahrkarten kosten 480 Hrywnja.",
        "ثمن التذكرة 480 هريفنيا.",
        "票价为480格里夫纳。",
    ) in (paired.rows)


def test_tmx_survives_any_text():
    """What XML cannot carry is replaced; angle brackets are text."""
    root = ET.fromstring(WRITERS["tmx"].render(hostile_report()))
    texts = [segment.text for segment in root.iter("seg")]

    assert texts[0] == HOSTILE[0]
    assert len(texts) == 2 * len(HOSTILE)


def test_tmx_counts_what_it_leaves_out():
    """An omission or an addition is in no unit, and the header says so."""
    root = ET.fromstring(WRITERS["tmx"].render(rich_report()))
    texts = [segment.text for segment in root.iter("seg")]
    notes = [note.text for note in root.iter("note")]

    assert "Kyjiw hatte lange gezögert." not in texts
    assert "version-a.de.txt: sentences of the version without a counterpart, in no unit: 7" in notes
    assert {prop.get("type"): prop.text for prop in root.iter("prop")}["x-null-beads-1"] == "2"


def test_tmx_gives_versions_of_one_language_units_of_their_own():
    """Two English versions of one original never share a unit; one in the original's language is told from it."""
    source, first, second = (document(name, "en", ((name,),)) for name in ("source", "first", "second"))
    pair = (Bead((0,), (0,), 0.9),)
    comparisons = tuple(Comparison(Alignment(source, target, pair), ()) for target in (first, second))
    root = ET.fromstring(WRITERS["tmx"].render(Report(source, comparisons, NameTable((), (), ()), "v")))
    languages = [[variant.get(LANG) for variant in unit.iter("tuv")] for unit in root.iter("tu")]

    assert all(len(unit) == len(set(unit)) for unit in languages)
    assert [variant for unit in languages for variant in unit if variant != "en"] == ["en-x-v1", "en-x-v2"]


def test_every_check_that_was_skipped_is_told():
    """A reader learns what was not looked for."""
    report = rich_report()
    report = replace(report, comparisons=tuple(replace(one, skipped=("terms",)) for one in report.comparisons))

    assert rendered("text", report).count("not checked, because a tool was missing: terms") == 3
