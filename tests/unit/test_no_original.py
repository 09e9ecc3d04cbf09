"""Reports on versions of an original that is not there."""

from __future__ import annotations

import csv
import io
import re

import pytest

from compare import compare_texts
from compare.errors import CompareError, SettingsError
from compare.present import from_record, line_up, roles_of, to_record
from compare.settings import Settings, read_settings
from compare.types import Text
from compare.writers import WRITERS

A = """The bridge opened on Monday.

It cost 40 million euros and took nine years. The mayor cut the the ribbon. Kyiv sent a delegation.

Fishermen watched from the bank and drank their coffee.
"""
B = """On Monday the bridge was opened.

It cost 45 million euros and took nine years. Hundreds of umbrellas were sold because it rained all day long.
The mayor cut the ribbon. Kiev sent a delegation.

Fishermen watched from the bank and drank coffee.
"""
C = """Die Brücke wurde am Montag eröffnet.

Sie kostete 45 Millionen Euro und dauerte neun Jahre. Weil es den ganzen Tag regnete, wurden Hunderte Schirme verkauft.
Die Bürgermeisterin durchschnitt das Band.

Fischer sahen vom Ufer aus zu und tranken ihren Kaffee.
"""
ALONE = Settings(original=False)


def named(*contents):
    """Give the texts names that no message has by chance."""
    return [Text(f"{name}.txt", words.encode()) for name, words in zip(("one", "two", "three"), contents, strict=False)]


@pytest.fixture(scope="module")
def report(tools):
    """Three versions, the second with what the first lacks."""
    first, *others = named(A, B, C)
    return compare_texts(first, others, ALONE, tools)


def test_nothing_takes_a_side(report):
    """Messages go by the texts' names."""
    said = [finding.message for _, finding in report.all_findings()]

    assert "The number differs: 40 million in one.txt, 45 million in two.txt." in said
    assert "This sentence of two.txt is not in one.txt." in said
    assert not [message for message in said if re.search(r"\b(original|version)", message)]


def test_what_only_one_has_counts_the_same_on_both_sides(tools):
    """A sentence too many is as grave as one too few: nobody knows which it is."""
    one, other = named(A.replace("the the", "the"), B.replace("Kiev", "Kyiv").replace("45", "40"))
    severities = [
        [finding.severity for _, finding in compare_texts(*order, ALONE, tools).all_findings()]
        for order in ((one, [other]), (other, [one]))
    ]

    assert severities[0] == severities[1]
    assert severities[0]


def test_slips_of_the_first_text_are_found_too(report):
    """A doubled word in the text that the others are held against is nobody's model."""
    found = [finding for _, finding in report.all_findings() if finding.kind == "doubled-word"]

    assert [report.source.quote(finding.source[0]) for finding in found] == ["the the"]


def test_neither_spelling_is_the_right_one(report):
    """Two versions in one language that disagree on a name are told once, without a suggestion."""
    found = [finding for _, finding in report.all_findings() if finding.kind == "between-versions"]

    assert [finding.suggestion for finding in found] == [None]


def test_what_two_versions_add_stands_in_one_row(report):
    """The same sentence in the second and the third text is one row, though the first has none."""
    rows = [row.cells for row in line_up(report) if not row.source]

    assert [[cell.sentences for cell in cells] for cells in rows] == [[(2,), (2,)]]


def test_two_versions_of_an_original_add_in_one_row(tools):
    """So it is where there is an original that lacks it."""
    report = compare_texts(A, [B, C], tools=tools)

    assert report.original
    assert [[cell.sentences for cell in row.cells] for row in line_up(report) if not row.source] == [[(2,), (2,)]]


def test_a_check_that_needs_an_original_is_left_out(tools):
    """If it was asked for, it is listed as skipped, and the report says so."""
    first, *others = named(A, B)
    report = compare_texts(first, others, Settings(original=False, checks=("terms", "numbers")), tools)
    usual = compare_texts(first, others, Settings(original=False), tools)

    assert report.comparisons[0].skipped == ("terms",)
    assert "takes an original" in WRITERS["text"].render(report).decode()
    assert usual.comparisons[0].skipped == ()


def test_the_signature_says_so(report, tools):
    """It is part of what it takes to repeat the run; with an original nothing is said."""
    assert report.signature.endswith("|original:none")
    assert "original" not in compare_texts(A, [B], tools=tools).signature


def test_texts_without_names_are_versions(tools):
    """Plain strings get numbers."""
    report = compare_texts(A, [B, C], ALONE, tools)

    assert sorted(document.name for document in report.documents) == ["version 1", "version 2", "version 3"]


def test_the_report_survives_its_json(report):
    """Taken apart and put together, the alignments still know that there is no original, and what versions share."""
    read = from_record(to_record(report))

    assert not read.original
    assert (read.comparisons, read.shared) == (report.comparisons, report.shared)


def test_pairs_that_were_given_are_kept(tools):
    """A paired file has its own pairs; only the words change."""
    pairs = b"en,de\nIt cost 40 euros.,Es kostete 45 Euro.\nIt rained.,Es regnete.\n"
    report = compare_texts(Text("memory.csv", pairs), (), ALONE, tools)

    assert not report.original
    assert report.comparisons[0].alignment.origin == "given"


def test_corrections_hold_for_the_first_text(tools, tmp_path):
    """A person's pairs are pairs with the first text, which is the reference then."""
    (tmp_path / "pairs").write_text("1 =\n", encoding="utf-8")
    first, *others = named(A[:60], B, B)
    report = compare_texts(first, others, Settings(original=False, fixed=str(tmp_path / "pairs")), tools)

    assert report.source.name == "one.txt"
    assert all(((0,), ()) in [(bead.source, bead.target) for bead in one.alignment.beads] for one in report.comparisons)


def test_nothing_can_be_made_without_an_original():
    """A missing version is made from the original."""
    with pytest.raises(SettingsError, match="without one"):
        Settings(original=False, into=("en",))


def test_the_setting_can_be_in_a_file():
    """``original = false``."""
    assert not read_settings("original = false").original


def test_texts_of_different_articles_are_told(tools):
    """The warning does not speak of an original either."""
    first, *others = named(A, "\n".join(f"Bees in winter keep their queen warm, part {n}." for n in range(9)))
    try:
        report = compare_texts(first, others, ALONE, tools)
    except CompareError as error:  # pragma: no cover
        pytest.fail(str(error))

    assert not any("original" in warning for warning in report.warnings)


@pytest.mark.parametrize("id", ["text", "html", "csv", "xlsx"])
def test_formats_for_people_do_not_speak_of_an_original(report, id):
    """Columns and labels have the names of the texts."""
    shown = WRITERS[id].render(report)
    if id == "xlsx":
        openpyxl = pytest.importorskip("openpyxl")
        book = openpyxl.load_workbook(io.BytesIO(shown))
        shown = "\n".join(str(cell.value) for sheet in book for row in sheet.rows for cell in row).encode()
    words = re.sub(r"<(style|script)>.*?</\1>|original:none|no original", "", shown.decode(), flags=re.DOTALL)

    assert "one.txt" in words
    assert not re.findall(r".*\boriginal\b.*", words, re.IGNORECASE)


def test_the_table_says_what_the_versions_are_held_against(report):
    """The reference has a column of its own, and its quotations another."""
    rows = list(csv.DictReader(io.StringIO(WRITERS["csv"].render(report).decode("utf-8-sig"))))
    frame = report.to_frame("segments")

    assert {row["reference"] for row in rows} == {"one.txt"}
    assert "40 million" in {row["reference_quote"] for row in rows}
    assert list(frame.columns)[:2] == ["reference", "version"]
    assert {"reference_text", "version_text"} < set(frame.columns)


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        pytest.param(
            "Winds reached 135 km/h there.", "Winds of 137 km/h were seen there.", False, id="85 miles an hour"
        ),
        pytest.param("He was some 27 metres away.", "He stood 30 metres from the goal.", False, id="30 yards"),
        pytest.param("Es waren 27 ºC in der Stadt.", "Il faisait 26 degrés en ville.", False, id="80 degrees"),
        pytest.param("The storm was 620 km from the coast.", "The storm was 360 km off the coast.", True, id="a slip"),
        pytest.param("Winds reached 135 km/h there.", "Winds of 121 km/h were seen there.", True, id="too exact"),
        pytest.param("It cost 40 million euros then.", "It cost 41 million euros then.", True, id="money"),
        pytest.param("上限是60公斤。", "The limit is 90 kilograms.", True, id="too far apart"),
    ],
)
def test_a_measure_may_be_converted_in_two_ways(tools, one, other, said):
    """Two versions that round one converted measure differently are both right; with an original they are not asked."""
    report = compare_texts(one, [other], Settings(original=False, checks=("numbers", "units")), tools)

    assert bool(report.worst()) is said


def test_an_original_has_its_own_measures(tools):
    """Where there is an original, its number is the one to keep."""
    one, other = "Winds reached 135 km/h there.", "Winds of 137 km/h were seen there."

    assert compare_texts(one, [other], Settings(checks=("numbers",)), tools).worst()


def test_labels_take_no_side(report):
    """Ids of checks and kinds that do are told otherwise."""
    roles = roles_of(report, "ABC")

    assert [roles.label(id) for id in ("missing", "added", "omission", "numbers", "missing-name")] == [
        "only in A", "not in A", "only in A", "numbers", "name, only in A"
    ]  # fmt: skip
