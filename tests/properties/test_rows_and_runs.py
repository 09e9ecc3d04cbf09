"""What holds of every report that is presented."""

from __future__ import annotations

import re
from collections import Counter
from random import Random

from canonical import document
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.present import from_record, line_up, list_findings, mark_sentences, quote_spans, to_record
from compare.types import Alignment, Bead, Comparison, Finding, LinkKind, NameTable, Report, Severity, Span, WordLink


def alignment(random, source, name):
    """Make a version of *source*, aligned by beads of any shape in any order."""
    widths = []
    while sum(widths) < len(source.sentences):
        widths.append(min(random.randint(0, 2), len(source.sentences) - sum(widths)))
    heights = [random.randint(0 if width else 1, 2) for width in widths]
    order = random.sample(range(len(widths)), len(widths)) if random.random() < 0.5 else range(len(widths))
    starts = {}
    for index in order:
        starts[index] = sum(heights[other] for other in starts)
    target = document(name, "de", (tuple(f"Satz {index}, 北京 {name}." for index in range(sum(heights))),))
    beads = tuple(
        Bead(
            tuple(range(sum(widths[:index]), sum(widths[: index + 1]))),
            tuple(range(starts[index], starts[index] + heights[index])),
            0.5,
            moved=bool(widths[index] and heights[index]) and random.random() < 0.2,
        )
        for index in range(len(widths))
    )
    return Alignment(source, target, beads)


def finding(random, aligned, index):
    """Make a finding somewhere in both texts."""
    bead = random.choice([None, *range(len(aligned.beads))])
    here, there = span(random, aligned.source.text), span(random, aligned.target.text)
    severity = random.choice(list(Severity))
    return Finding("check", "kind", severity, "message", "a/b", "c", bead, (here,), (there,), id=str(index % 2))


def shared(random, alignments):
    """Say of some additions that they are the same."""
    added = [
        [(version, number) for number, bead in enumerate(one.beads) if not bead.source]
        for version, one in enumerate(alignments, 1)
    ]
    groups = []
    while sum(map(bool, added)) > 1 and random.random() < 0.8:
        members = [one.pop(random.randrange(len(one))) for one in added if one]
        groups.append(tuple(sorted(members)))
    return tuple(groups)


def word_links(random, aligned):
    """Link words of the beads at random: a word may have several links, or none."""
    found = tuple(bead_links(random, aligned.sides(bead)) for bead in aligned.beads)
    return found if any(found) else ()


def bead_links(random, sides):
    """Link words of one bead."""
    one, other = ([word for sentence in side for word in words(sentence)] for side in sides)
    count = random.randint(0, 6) if one and other else 0
    pairs = sorted({(random.choice(one), random.choice(other)) for _ in range(count)})
    return tuple(WordLink(*pair, 0.5, random.choice(list(LinkKind))) for pair in pairs)


def words(sentence):
    """Return where the words of a sentence stand."""
    return [
        Span(*(sentence.span.start + edge for edge in match.span())) for match in re.finditer(r"\w+", sentence.text)
    ]


def span(random, text):
    """Choose a span of *text*, perhaps an empty one."""
    return Span(*sorted((random.randint(0, len(text)), random.randint(0, len(text)))))


def report(seed):
    """Make a report of up to three versions."""
    random = Random(seed)
    source = document("s", "en", (tuple(f"Sentence {index} of Kyiv." for index in range(random.randint(1, 8))),))
    alignments = [alignment(random, source, f"v{version}") for version in range(random.randint(0, 3))]
    comparisons = tuple(
        Comparison(
            one,
            tuple(finding(random, one, index) for index in range(random.randint(0, 4))),
            links=word_links(random, one),
        )
        for one in alignments
    )
    return Report(source, comparisons, NameTable((), (), ()), "v", shared=shared(random, alignments))


# Seeds rather than strategies all the way down: a report needs more choices than hypothesis likes to make.
reports = st.builds(report, st.integers(0, 2**32))


@settings(deadline=None)
@given(reports)
def test_every_sentence_is_in_one_row(report):
    """No sentence of any text is lost or shown twice."""
    rows = line_up(report)
    seen = Counter((0, index) for row in rows for index in row.source)
    seen.update((number, index) for row in rows for number, cell in enumerate(row.cells, 1) for index in cell.sentences)

    assert seen == {
        (number, sentence.index): 1 for number, text in enumerate(report.documents) for sentence in text.sentences
    }


@settings(deadline=None)
@given(reports)
def test_versions_of_one_sentence_stand_in_one_row(report):
    """Whatever two versions make of a sentence of the original is in one row, however beads join, split and move it."""
    row_of = {}
    for place, row in enumerate(line_up(report)):
        row_of.update({(0, index): place for index in row.source})
        for number, cell in enumerate(row.cells, 1):
            row_of.update({(number, index): place for index in cell.sentences})
    strays = [
        bead
        for number, one in enumerate(report.comparisons, 1)
        for bead in one.alignment.beads
        if bead.source
        for side, indices in ((0, bead.source), (number, bead.target))
        for index in indices
        if row_of[side, index] != row_of[0, bead.source[0]]
    ]

    assert not strays


@settings(deadline=None)
@given(reports)
def test_shared_additions_stand_in_one_row(report):
    """Additions that versions share are in one row, unless one stands between two beads of a row of its own."""
    rows = line_up(report)
    row_of = {
        (number, piece.bead): row for row in rows for number, cell in enumerate(row.cells, 1) for piece in cell.pieces
    }
    places = [{id(row_of[member]) for member in group if not row_of[member].source} for group in report.shared]

    assert all(len(ids) <= 1 for ids in places)


def test_additions_keep_their_order_around_shared_ones():
    """What a version adds before and behind a shared sentence stays before and behind it."""
    source = document("s", "en", (("One.",),))
    one, other = (document(name, "de", (tuple(f"{name}{index}." for index in range(3)),)) for name in "ab")
    beads = (Bead((0,), (0,)), Bead((), (1,)), Bead((), (2,)))
    comparisons = tuple(Comparison(Alignment(source, text, beads), ()) for text in (one, other))
    report = Report(source, comparisons, NameTable((), (), ()), "v", shared=(((1, 1), (2, 2)),))

    assert [tuple(cell.sentences for cell in row.cells) for row in line_up(report)] == [
        ((0,), (0,)), ((), (1,)), ((1,), (2,)), ((2,), ())
    ]  # fmt: skip


@settings(deadline=None)
@given(reports)
def test_rows_follow_the_original(report):
    """The rows' first sentences ascend."""
    firsts = [row.source[0] for row in line_up(report) if row.source]

    assert firsts == sorted(firsts)


@settings(deadline=None)
@given(reports)
def test_runs_join_up(report):
    """The runs of a sentence are the sentence, each at its own span."""
    marks = mark_sentences(report, list_findings(report))
    joined = [["".join(run.text for run in runs) for runs in sentences] for sentences in marks]
    runs = [(text, run) for text, lists in zip(report.documents, marks, strict=True) for own in lists for run in own]

    assert joined == [[sentence.text for sentence in text.sentences] for text in report.documents]
    assert all(text.quote(run.span) == run.text for text, run in runs)


@settings(deadline=None)
@given(reports)
def test_words_light_up_with_their_links_and_no_others(report):
    """Two words of a row share an id if links lead from one to the other; what is not linked has none."""
    rows = line_up(report)
    marks = mark_sentences(report, list_findings(report), rows)
    linked = {
        (number, span)
        for version, one in enumerate(report.comparisons, 1)
        for links in one.links
        for link in links
        for number, span in ((0, link.source), (version, link.target))
    }
    lit = {}
    for number, lists in enumerate(marks):
        for runs in lists:
            for run in runs:
                cursor = run.span.start
                for text, ids in run.words:
                    lit.update({(number, offset): set(ids) for offset in range(cursor, cursor + len(text)) if ids})
                    cursor += len(text)
                assert not run.words or cursor == run.span.end

    assert set(lit) == {(number, offset) for number, span in linked for offset in range(*span)}
    for version, one in enumerate(report.comparisons, 1):
        for link in (link for links in one.links for link in links):
            assert lit[0, link.source.start] & lit[version, link.target.start]


@settings(deadline=None)
@given(reports)
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
@given(reports)
def test_a_record_is_the_whole_report(report):
    """Taken apart and put together, a report is the same."""
    assert from_record(to_record(report)) == report


@settings(deadline=None)
@given(reports, st.integers(0, 2**32))
def test_quotes_are_in_the_text(report, seed):
    """What a quotation marks stands in the document, word for word."""
    random = Random(seed)
    own = (span(random, report.source.text), span(random, report.source.text))
    quotes = quote_spans(report.source, own)

    assert all(text in report.source.text for quote in quotes for text, marked in quote.pieces if marked)
