"""What holds of every report that is presented."""

from __future__ import annotations

from collections import Counter

from canonical import document
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.present import from_record, line_up, list_findings, mark_sentences, quote_spans, to_record
from compare.types import Alignment, Bead, Comparison, Finding, NameTable, Report, Severity, Span


@st.composite
def alignments(draw, source, name):
    """A version of *source* aligned by random beads, some of them moved."""
    beads, taken, place = [], 0, 0
    while place < len(source.sentences):
        width = min(draw(st.integers(0, 2)), len(source.sentences) - place)
        height = draw(st.integers(0 if width else 1, 2))
        beads.append((tuple(range(place, place + width)), height))
        place += width
    order = draw(st.permutations(range(len(beads))))
    starts = {}
    for index in order:
        starts[index] = taken
        taken += beads[index][1]
    target = document(name, "de", (tuple(f"Satz {index}, 北京 {name}." for index in range(taken)),))
    made = tuple(
        Bead(
            own,
            tuple(range(starts[index], starts[index] + height)),
            0.5,
            moved=bool(own) and height > 0 and order[index] != index,
        )
        for index, (own, height) in enumerate(beads)
    )
    return Alignment(source, target, made)


@st.composite
def reports(draw):
    """A report of one to three versions, with findings at random spans."""
    source = document("s", "en", (tuple(f"Sentence {index} of Kyiv." for index in range(draw(st.integers(1, 8)))),))
    comparisons = []
    for version in range(draw(st.integers(0, 3))):
        alignment = draw(alignments(source, f"v{version}"))
        count = draw(st.integers(0, 4))
        found = tuple(draw(findings(alignment, index)) for index in range(count))
        comparisons.append(Comparison(alignment, found))
    return Report(source, tuple(comparisons), NameTable((), (), ()), "v")


@st.composite
def findings(draw, alignment, index):
    """A finding somewhere in both texts."""
    return Finding(
        "check",
        "kind",
        draw(st.sampled_from(Severity)),
        "message",
        "a/b",
        "c",
        draw(st.sampled_from([None, *range(len(alignment.beads))])),
        (draw(spans(alignment.source.text)),),
        (draw(spans(alignment.target.text)),),
        id=str(index % 2),
    )


@st.composite
def spans(draw, text):
    """A span of *text*, perhaps empty."""
    start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    return Span(start, end)


@settings(deadline=None)
@given(reports())
def test_every_sentence_is_in_one_row(report):
    """No sentence of any text is lost or shown twice."""
    rows = line_up(report)
    seen = Counter((0, index) for row in rows for index in row.source)
    seen.update((number, index) for row in rows for number, cell in enumerate(row.cells, 1) for index in cell.sentences)

    assert seen == {
        (number, sentence.index): 1 for number, text in enumerate(report.documents) for sentence in text.sentences
    }


@settings(deadline=None)
@given(reports())
def test_rows_follow_the_original(report):
    """The rows' first sentences ascend."""
    firsts = [row.source[0] for row in line_up(report) if row.source]

    assert firsts == sorted(firsts)


@settings(deadline=None)
@given(reports())
def test_runs_join_up(report):
    """The runs of a sentence are the sentence, each at its own span."""
    marks = mark_sentences(report, list_findings(report))
    joined = [["".join(run.text for run in runs) for runs in sentences] for sentences in marks]
    runs = [(text, run) for text, lists in zip(report.documents, marks, strict=True) for own in lists for run in own]

    assert joined == [[sentence.text for sentence in text.sentences] for text in report.documents]
    assert all(text.quote(run.span) == run.text for text, run in runs)


@settings(deadline=None)
@given(reports())
def test_every_character_in_question_is_marked_and_no_other(report):
    """A character stands under a finding if and only if one of the finding's spans covers it."""
    entries = list_findings(report)
    marks = mark_sentences(report, entries)
    shown = {
        (number, key, offset)
        for number, lists in enumerate(marks)
        for runs in lists
        for run in runs
        for key in run.findings
        for offset in range(*run.span)
    }
    meant = {
        (number, entry.key, offset)
        for entry in entries
        for number, own in ((0, entry.finding.source), (entry.document, entry.finding.target))
        for span in own
        for offset in range(*span)
        if report.documents[number].sentence_at(offset)
    }

    assert shown == meant


@settings(deadline=None)
@given(reports())
def test_a_record_is_the_whole_report(report):
    """Taken apart and put together, a report is the same."""
    assert from_record(to_record(report)) == report


@settings(deadline=None)
@given(reports(), st.data())
def test_quotes_are_in_the_text(report, data):
    """What a quotation marks stands in the document, word for word."""
    own = (data.draw(spans(report.source.text)), data.draw(spans(report.source.text)))
    quotes = quote_spans(report.source, own)

    assert all(text in report.source.text for quote in quotes for text, marked in quote.pieces if marked)
