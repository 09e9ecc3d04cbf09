"""A report as rows, runs, quotations and labels."""

from __future__ import annotations

import pytest
from canonical import ARABIC, GERMAN, SOURCE, alone_report, document, rich_report, spot

from compare.present import (
    direction,
    form_note,
    language_label,
    line_up,
    list_findings,
    mark_sentences,
    number_list,
    plain,
    quote_spans,
    summarise,
    visible,
)
from compare.types import Alignment, Bead, Comparison, Form, NameTable, Report, Severity, Span


def sketch(rows):
    """Show rows as the sentence indices of the original and of each version."""
    return [(row.source, *(cell.sentences for cell in row.cells)) for row in rows]


def compared(counts, *bead_lists):
    """Build a report of documents with so many sentences, aligned by (source, target) pairs."""
    texts = [
        document(f"d{place}", "en", (tuple(f"S{place}.{index}." for index in range(count)),))
        for place, count in enumerate(counts)
    ]
    comparisons = tuple(
        Comparison(Alignment(texts[0], text, tuple(Bead(*pair) for pair in beads)), ())
        for text, beads in zip(texts[1:], bead_lists, strict=True)
    )
    return Report(texts[0], comparisons, NameTable((), (), ()), "v")


def test_beads_of_all_versions_that_share_a_sentence_stand_in_one_row():
    """One version merges 1 and 2, the other 2 and 3: the three are one row."""
    report = compared((3, 2, 2), [((0, 1), (0,)), ((2,), (1,))], [((0,), (0,)), ((1, 2), (1,))])

    assert sketch(line_up(report)) == [((0, 1, 2), (0, 1), (0, 1))]


def test_an_addition_stands_where_its_version_has_it():
    """What was added has a row between its neighbours; the other versions have nothing there."""
    report = compared((2, 3, 2), [((0,), (0,)), ((), (1,)), ((1,), (2,))], [((0,), (0,)), ((1,), (1,))])

    assert sketch(line_up(report)) == [((0,), (0,), (0,)), ((), (1,), ()), ((1,), (2,), (1,))]


def test_an_addition_may_come_first_and_last():
    """Additions at both ends keep their places."""
    report = compared((1, 3), [((), (0,)), ((0,), (1,)), ((), (2,))])

    assert sketch(line_up(report)) == [((), (0,)), ((0,), (1,)), ((), (2,))]


def test_an_addition_within_a_row_stays_there():
    """A version that adds between two sentences which another version merges keeps them in one row, in order."""
    report = compared((2, 3, 1), [((0,), (0,)), ((), (1,)), ((1,), (2,))], [((0, 1), (0,))])
    (row,) = line_up(report)

    assert [piece.sentences for piece in row.cells[0].pieces] == [(0,), (1,), (2,)]


def test_a_moved_bead_stands_beside_its_original():
    """It is in the original's row, and says that it was moved."""
    row = line_up(rich_report())[6]

    assert (row.source, row.cells[0].sentences) == ((8,), (4,))
    assert [cell.moved for cell in row.cells] == [True, False, False]


def test_furniture_rows_are_known():
    """A row of furniture alone is furniture."""
    assert [row.source for row in line_up(rich_report()) if row.furniture] == [(4,)]


def test_a_text_alone_has_rows():
    """One row a sentence, without a version."""
    assert sketch(line_up(alone_report())) == [((0,),), ((1,),)]


def test_findings_go_by_place():
    """The list follows the rows, not the versions."""
    rows = [entry.row for entry in list_findings(rich_report())]

    assert rows == sorted(rows)


def test_findings_have_keys_of_their_own():
    """The same finding in two versions, or twice in one, is two entries."""
    keys = [entry.key for entry in list_findings(rich_report())]

    assert len(keys) == len(set(keys))


def test_runs_show_overlapping_findings():
    """A number inside a sentence that is in question as a whole is a run of its own, under both, the worse first."""
    report = rich_report()
    entries = list_findings(report)
    kinds = {entry.key: entry.finding.check for entry in entries}
    runs = mark_sentences(report, entries)[0][1]

    assert [(run.text, [kinds[key] for key in run.findings]) for run in runs] == [
        ("The first train left ", ["divergent"]),
        ("Kyiv", ["divergent"]),
        (" on Monday with ", ["divergent"]),
        ("1,250", ["numbers", "divergent"]),
        (" passengers.", ["divergent"]),
    ]
    assert [run.severity for run in runs] == [
        Severity.MINOR,
        Severity.MINOR,
        Severity.MINOR,
        Severity.CRITICAL,
        Severity.MINOR,
    ]
    assert [run.name for run in runs] == [None, "kyiv", None, None, None]


def test_the_original_shows_the_findings_of_every_version():
    """One amount, wrong in one version and remarked on in another."""
    report = rich_report()
    runs = mark_sentences(report, list_findings(report))[0][3]
    (amount,) = (run for run in runs if run.findings)

    assert amount.text == "2.4 billion"
    assert [key.partition("-")[0] for key in amount.findings] == ["v2", "v3"]


def test_quotes_mark_the_words_in_their_sentence():
    """The words in question are marked, with enough around them."""
    (quote,) = quote_spans(GERMAN, (spot(GERMAN, 1, "1.520"),), context=12)

    assert quote.sentence == 1
    assert quote.pieces == (
        ("… ", False),
        ("am Montag mit ", False),
        ("1.520", True),
        (" Fahrgästen und", False),
        (" …", False),
    )


def test_a_quote_of_a_whole_sentence_marks_nothing():
    """If everything is in question, marking it says nothing."""
    (quote,) = quote_spans(SOURCE, (SOURCE.sentences[6].span,))

    assert quote.whole
    assert quote.text == SOURCE.sentences[6].text


def test_quotes_join_what_overlaps():
    """Two findings' spans that overlap are one marked stretch."""
    start = SOURCE.sentences[2].span.start
    (quote,) = quote_spans(
        SOURCE, (Span(start + 3, start + 10), Span(start + 5, start + 14), Span(start + 3, start + 10))
    )

    assert [text for text, marked in quote.pieces if marked] == ["reached the"]


@pytest.mark.parametrize(
    ("text", "language", "way"),
    [
        ("NATO قالت إن الهجوم وقع", "ar", "rtl"),
        ("Al Jazeera (الجزيرة) said so", "en", "ltr"),
        ("123 …", "ar", "rtl"),
        ("123 …", "en", "ltr"),
        ("", "he", "rtl"),
        ("", "pa-Arab", "rtl"),
        ("基辅", "zh", "ltr"),
        ("Freight trains", "ar", "ltr"),
    ],
)
def test_direction_goes_by_the_majority(text, language, way):
    """Neither a handle at the beginning nor a name in the middle turns a sentence round."""
    assert direction(text, language) == way


@pytest.mark.parametrize(
    ("tag", "label"),
    [("de", "German"), ("zh-Hant", "Chinese (Hant)"), ("und", "unknown language"), ("tlh", "tlh")],
)
def test_languages_are_named(tag, label):
    """In English where we know the language, by its tag where we do not."""
    assert language_label(tag) == label


@pytest.mark.parametrize(
    ("indices", "text"), [((), ""), ((0,), "1"), ((0, 1), "1, 2"), ((0, 1, 2, 5), "1-3, 6"), ((5, 5, 1), "2, 6")]
)
def test_numbers_count_from_one(indices, text):
    """Runs of three and more are drawn together."""
    assert number_list(indices) == text


def test_few_systems_are_named():
    """A form that a dozen systems give is not explained by a dozen names."""
    form = Form("Donbas", (), systems=("A", "B", "C", "D", "E"), note="why")

    assert form_note(form) == "A, B, C and 2 other systems; why"


def test_summary_counts_what_was_lost_and_added():
    """Furniture that was left out is not missing."""
    german, arabic, _ = summarise(rich_report())

    assert (german.missing, german.added, german.moved) == ((6,), (6,), (4,))
    assert arabic.missing == ()
    assert dict(arabic.shapes) == {"1-1": 8, "1-0": 1}
    assert len(ARABIC.sentences) == arabic.sentences


def test_what_is_hidden_is_spelt_out():
    """Control characters and overrides are shown; what Arabic and joined scripts need is left alone."""
    assert visible("a\u202eb\x1bc\x00d\u2028") == "a⟨U+202E⟩b⟨U+001B⟩c⟨U+0000⟩d⟨U+2028⟩"
    assert visible("ا\u200fب\u200dج\tد\n") == "ا\u200fب\u200dج\tد\n"


def test_what_a_format_cannot_carry_is_replaced():
    """One code point for one, so that nothing shifts."""
    assert plain("a\x00\ud800\ufffe\tb") == "a\ufffd\ufffd\ufffd\tb"


def test_linked_words_light_up_together():
    """Words of a row share an id if they are linked, through a third one too; the rest has none."""
    report = rich_report()
    rows = line_up(report)
    runs = mark_sentences(report, list_findings(report, rows), rows)
    lit = [{word: ids for run in runs[number][0] for word, ids in run.words if ids} for number in (0, 1)]

    assert lit[0] == {"Kyiv": ("1-1",), "opens": ("1-2",), "rail": ("1-3",), "link": ("1-3",), "harbour": ("1-4",)}
    assert lit[1] == {"Kiew": ("1-1",), "eröffnet": ("1-2",), "Bahnverbindung": ("1-3",), "Hafen": ("1-4",)}
    assert "".join(word for run in runs[0][0] for word, _ in run.words) == report.source.sentences[0].text


def test_without_rows_no_word_lights_up():
    """Who does not show them beside one another need not cut them."""
    report = rich_report()

    assert not any(run.words for texts in mark_sentences(report, ()) for runs in texts for run in runs)
