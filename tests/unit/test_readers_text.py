"""Plain text and Markdown: structure kept, nothing lost."""

import pytest

from compare.readers import READERS
from compare.types import ParagraphKind

WRAPPED = """\
The offensive caught the army by surprise as it slowly advanced further to
the south, and several villages changed hands within a few hours of the
first attack. Officials on both sides declined to comment on the losses.

A second paragraph, also wrapped to the same width as the first one is in
this text, ends here.
"""

VERSE = "Roses are red,\nViolets are blue,\nSugar is sweet,\nAnd so are you."


def texts(reader, data):
    """The blocks' texts."""
    return [block.text for block in READERS[reader].read(data.encode(), "sample").blocks]


def kinds(reader, data):
    """The blocks' kinds with their texts."""
    return [(block.kind.value, block.text) for block in READERS[reader].read(data.encode(), "sample").blocks]


def test_a_blank_line_ends_a_paragraph():
    """Also if it is not quite blank, or there are several."""
    assert texts("plain", "One.\n \t\nTwo.\n\n\n\nThree.") == ["One.", "Two.", "Three."]


def test_wrapped_lines_are_joined():
    """Lines broken to a width are one paragraph, and no word is lost."""
    first, second = texts("plain", WRAPPED)

    assert "\n" not in first + second
    assert f"{first} {second}".split() == WRAPPED.split()


def test_other_lines_stay_lines():
    """Verse, addresses and lists written line by line are not run together."""
    assert texts("plain", VERSE) == [VERSE]


def test_one_sentence_a_line_stays():
    """Lines that end where sentences do are not wrapped ones, however long they are."""
    lines = "\n".join(
        f"This is sentence number {index} of a text with one sentence on each line." for index in range(9)
    )

    assert texts("plain", lines) == [lines]


def test_chinese_lines_are_joined_without_a_space():
    """A script without spaces gets none between two lines."""
    line = "乌克兰军队于八月六日进攻库尔斯克州基辅称已控制八十二个居民点这次进"

    assert texts("plain", "\n".join([line] * 4)) == [line * 4]


def test_unicode_line_ends_count():
    """A form feed and Unicode's own separators end lines and paragraphs."""
    assert texts("plain", "One.\u2028Two.\u2029Three.\fFour.") == ["One.\nTwo.", "Three.\nFour."]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# Head *line*", [("heading", "Head line")]),
        ("Head\n====", [("heading", "Head")]),
        ("- one\n- two", [("item", "one"), ("item", "two")]),
        ("1. one\n   - inner", [("item", "one"), ("item", "inner")]),
        ("> quote\n> goes on", [("quote", "quote goes on")]),
        ("A [link](https://a.b 'c') and ![a picture](d.png).", [("paragraph", "A link and a picture.")]),
        ("`code` and **bold** and \\*star\\* &amp; more", [("paragraph", "code and bold and *star* & more")]),
        ("soft\nbreak, hard  \nbreak", [("paragraph", "soft break, hard\nbreak")]),
        ("```\ncode\n```", [("paragraph", "code")]),
        ("<div>Some <b>HTML</b></div>", [("paragraph", "Some  HTML")]),
        ("<script>alert(1)</script>\n\nText", [("paragraph", "Text")]),
        ("|a|b|\n|-|-|\n|c|d|", [("cell", "a"), ("cell", "b"), ("cell", "c"), ("cell", "d")]),
        ("第一行\n第二行", [("paragraph", "第一行第二行")]),
        ("Prix : 5 €", [("paragraph", "Prix : 5 €")]),
    ],
)
def test_markdown_structure(source, expected):
    """Marks go, structure and words stay."""
    assert [(kind, " ".join(text.split(" ")).strip()) for kind, text in kinds("markdown", source)] == expected


def test_front_matter_is_metadata():
    """Title, author, date and language come from the head, which is no part of the text."""
    data = "---\ntitle: 'A title'\nauthor: Jane Roe\ndate: 2024-08-17\nlang: fr\ntags:\n  - x\n---\nText.\n"

    found = READERS["markdown"].read(data.encode(), "sample")

    assert (found.metadata.title, found.metadata.author, found.metadata.date) == ("A title", "Jane Roe", "2024-08-17")
    assert found.language == "fr"
    assert [block.text for block in found.blocks] == ["Text."]


def test_a_rule_is_no_front_matter():
    """A text that opens with a rule keeps what follows."""
    assert texts("markdown", "---\n\nText.\n\n---\n\nMore.") == ["Text.", "More."]


def test_headings_are_marked():
    """A heading is known as one by the rest of the package."""
    assert READERS["markdown"].read(b"## A\n\nB", "sample").blocks[0].kind is ParagraphKind.HEADING
