"""The aligned texts as HTML: every case a row can be, and no word of a text as markup."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.app.markup import View, grid, lights
from compare.app.names import name_grid
from compare.app.words import html, literal, shorten, version_label
from compare.plugins import Example
from compare.present import Roles, line_up, list_findings, mark_sentences, roles_of, visible
from compare.types import (
    Alignment,
    Bead,
    Comparison,
    Finding,
    Form,
    Judgement,
    LinkKind,
    Mention,
    Name,
    NameTable,
    Report,
    Severity,
    Span,
    WordLink,
)  # fmt: skip

HOSTILE = '<script>alert(1)</script> "quoted" & <img src=x onerror=alert(2)>'


class Tags(HTMLParser):
    """Collects the names of all elements."""

    def __init__(self, page):
        super().__init__()
        self.names, self.attributes = [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        """Note the element and its attributes."""
        self.names.append(tag)
        self.attributes += [name for name, _ in attrs]


def report(source, target, beads, findings=(), names=(), **fields):
    """Make a report of one version."""
    documents = Example(source, target, languages=("ar", "en")).alignment()
    comparison = Comparison(Alignment(documents.source, documents.target, tuple(beads)), tuple(findings))
    table = NameTable(("original", "version"), ("ar", "en"), tuple(names))
    return Report(documents.source, (comparison,), table, "test", **fields)


def draw(one, **fields):
    """Draw all rows of a report."""
    rows = line_up(one)
    entries = list_findings(one, rows)
    notes = {index: tuple(entry for entry in entries if entry.row == index) for index in range(len(rows))}
    runs = mark_sentences(one, entries)
    return grid(View(one, runs, notes, {entry.key: entry for entry in entries}, (1,), **fields), list(enumerate(rows)))


def finding(message="It differs.", **fields):
    """Make a finding on the version's first four characters."""
    return Finding(
        "numbers", "value", Severity.MAJOR, message, "accuracy", "other", 0, (), (Span(0, 4),), id="abc", **fields
    )


def test_marked_words_are_the_finding():
    """Exactly the characters of the span are marked, with the message as a tooltip and below the cell."""
    page = draw(report("Ten.", "Nine men came.", [Bead((0,), (0,))], [finding()]))

    assert '<mark class="major" title="It differs.">Nine</mark> men came.' in page
    assert page.count("It differs.") == 2


def test_selected_finding_stands_out():
    """The row, the mark and the note of the selected finding say that they are it."""
    page = draw(report("Ten.", "Nine men came.", [Bead((0,), (0,))], [finding()]), selected="v1-abc")

    assert '<mark class="major here"' in page
    assert '<li class="major here"' in page
    assert re.search(r'class="ct-row[^"]* here" id="row-0"', page)


def test_missing_and_added_are_said():
    """A sentence without a counterpart is shown beside words that say so."""
    page = draw(report(("One.", "Two."), ("One.", "Extra."), [Bead((0,), (0,)), Bead((), (1,)), Bead((1,), ())]))

    assert "missing here" in page
    assert "not in the original" in page
    assert "Extra." in page


def test_moved_is_said():
    """A sentence that stands elsewhere says so beside its original."""
    page = draw(report(("One.", "Two."), ("Two.", "One."), [Bead((0,), (1,)), Bead((1,), (0,), moved=True)]))

    assert page.count('<span class="ct-moved">moved</span> Two.') == 1


def test_gloss_has_a_column_of_its_own():
    """A gloss stands beside the original, in its own language."""
    one = report("واحد.", "One.", [Bead((0,), (0,))], glosses=("Un <seul>.",), gloss_language="fr")
    page = draw(one)

    assert '<p lang="fr" dir="ltr">Un &lt;seul&gt;.</p>' in page
    assert "--columns:3" in page


def test_direction_follows_the_words():
    """Arabic is marked as running from the right."""
    page = draw(report("وصل القطار.", "The train arrived.", [Bead((0,), (0,))]))

    assert '<p lang="ar" dir="rtl">وصل القطار.</p>' in page
    assert '<p lang="en" dir="ltr">The train arrived.</p>' in page


def test_name_is_marked_where_it_is_asked_for():
    """Only the chosen name's places are marked."""
    name = Name("kyiv", "Kyiv", ((), (Form("Kyiv", (Mention(1, 0, Span(0, 4), "Kyiv"),)),)))
    one = report("كييف.", "Kyiv slept.", [Bead((0,), (0,))], names=[name])

    assert '<span class="ct-name">Kyiv</span> slept.' in draw(one, name="kyiv")
    assert "ct-name" not in draw(one)


def test_name_table_shows_forms_counts_and_places():
    """Each spelling has its count, its judgement and the sentences it stands in."""
    form = Form("kyiv", (Mention(1, 4, Span(0, 4), "kyiv"),), Judgement.LOWER_CASE, note="without its capital")
    table = NameTable(("a", "b"), ("ar", "en"), (Name("kyiv", "Kyiv", ((), (form,))),))
    page = name_grid(table, table.names, Roles(("original", "A"), original=True))

    assert '<bdi lang="en" dir="ltr">kyiv</bdi> <span class="ct-count">×1</span>' in page
    assert "lower case" in page
    assert '<div class="ct-places">5</div>' in page
    assert "without its capital" in page


@pytest.mark.parametrize("where", ["text", "message", "suggestion", "name"])
def test_hostile_words_make_no_element(where):
    """Whatever part a stranger's words take, the page has our elements and attributes and no other."""
    words = dict.fromkeys(("text", "message", "suggestion", "name"), "Nine men came.") | {where: HOSTILE}
    name = Name(words["name"], words["name"], ((Form(words["name"], (), note=words["name"]),), ()))
    one = report(
        words["text"],
        words["text"],
        [Bead((0,), (0,))],
        [finding(words["message"], suggestion=words["suggestion"])],
        [name],
    )
    tags = Tags(draw(one) + name_grid(one.names, one.names.names, roles_of(one)))

    assert set(tags.names) <= {
        "div", "b", "span", "p", "mark", "ul", "li", "bdi", "table", "thead", "tbody", "tr", "th", "td",
    }  # fmt: skip
    assert set(tags.attributes) <= {
        "class", "style", "role", "id", "tabindex", "lang", "dir", "title", "data-label", "scope",
    }  # fmt: skip


@given(st.text())
def test_html_gives_the_words_back(text):
    """Escaping loses nothing and leaves nothing that a parser would take for markup."""
    escaped = html(text)

    assert unescape(escaped) == visible(text)
    assert not set(escaped) & set("<>\"'")


@given(st.text())
def test_literal_is_one_line_with_every_mark_escaped(text):
    """No character of a text can begin a link, an image, emphasis or a directive in a label."""
    label = literal(text)

    assert "\n" not in label
    assert not re.search(r"(?<!\\)(?:\\\\)*[\[\]()*_`:<>!$#~]", label)


def test_short_words_stay_whole():
    """Cutting happens at a word's end, and only where it must; a script without spaces is cut between characters."""
    assert shorten("short") == "short"
    assert shorten("one two three", 9) == "one two …"
    assert shorten("一二三四五六七", 5) == "一二三四五 …"


def test_versions_have_letters():
    """The labels go on behind Z."""
    assert [version_label(number) for number in (0, 1, 2, 26, 27)] == ["original", "A", "B", "Z", "AA"]


def test_linked_words_light_up_by_rule_alone():
    """Each linked word has its group's class, and each group on the page its rule."""
    one = report("عشرة <b>رجال", "Ten <b>men came.", [Bead((0,), (0,))])
    link = WordLink(Span(0, 4), Span(0, 3), 1.0, LinkKind.NUMBER)
    one = replace(one, comparisons=(replace(one.comparisons[0], links=((link,),)),))
    rows = line_up(one)
    view = View(one, mark_sentences(one, (), rows), {}, {}, (1,))
    page = grid(view, list(enumerate(rows)))

    assert '<span class="w1-1">Ten</span> &lt;b&gt;men' in page
    assert '<span class="w1-1">عشرة</span>' in page
    assert lights(view, list(enumerate(rows))) == (
        "<style>.ct-row:has(.w1-1:hover) .w1-1{background:var(--ct-lit)}</style>"
    )
