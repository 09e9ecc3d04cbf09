"""A file becomes a document: whole, cut, in a language, with its pairs if it has any."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.errors import InputError, UnknownPluginError
from compare.ingest import clean, ingest
from compare.settings import Settings
from compare.types import Furniture, Origin, ParagraphKind, Text

PLAIN = Settings(furniture=False)


def document(content, name="a.txt", language="en", options=PLAIN, format=None):
    """Ingest a text."""
    return ingest(Text(name, content.encode(), language, format), options).document


def test_paragraphs_are_separated_by_blank_lines():
    """Spans of paragraphs and sentences say what the text says."""
    found = document("A headline\n\nOne sentence. Another one.\n\n\nThe end.")

    assert found.text == "A headline\n\nOne sentence. Another one.\n\nThe end."
    assert [found.quote(one.span) for one in found.paragraphs] == [
        "A headline",
        "One sentence. Another one.",
        "The end.",
    ]
    assert [(one.text, one.paragraph) for one in found.sentences] == [
        ("A headline", 0),
        ("One sentence.", 1),
        ("Another one.", 1),
        ("The end.", 2),
    ]


@settings(max_examples=60, deadline=None)
@given(content=st.text(max_size=400), sentences=st.booleans())
def test_nothing_is_lost(content, sentences):
    """Every visible character of a text stands in a sentence, in order."""
    data = content.encode("utf-8", "replace")
    wanted = "".join(clean(data.decode()).split())
    try:
        found = ingest(Text("a.txt", data, "en"), Settings(sentences=sentences, furniture=False)).document
    except InputError:
        return  # no text, or no text to speak of

    assert "".join("".join(one.text for one in found.sentences).split()) == wanted


def test_sentences_are_taken_as_they_stand():
    """With --sentences a line is a sentence, also where it holds two or none ends."""
    found = document("One. Two.\nhalf a\nsentence\n\nThree.", options=Settings(sentences=True))

    assert [one.text for one in found.sentences] == ["One. Two.", "half a", "sentence", "Three."]
    assert [one.paragraph for one in found.sentences] == [0, 0, 0, 1]


def test_sentences_are_not_joined_when_they_look_wrapped():
    """Lines of one width stay apart when a line is a sentence."""
    lines = ["The offensive caught the army by surprise as it slowly advanced"] * 5

    assert len(document("\n".join(lines), options=Settings(sentences=True)).sentences) == 5
    assert len(document("\n".join(lines)).sentences) == 1


def test_furniture_is_marked_unless_switched_off():
    """The switch changes the marking, not the text."""
    content = "Headline of the day\n\nThe army moved on.\n\nREAD ALSO: Another article about it\n\nIt stopped."

    on, off = document(content, options=Settings()), document(content)

    assert [one.furniture for one in on.sentences if one.furniture] == [Furniture.RELATED]
    assert not any(one.furniture for one in off.sentences)
    assert on.text == off.text


def test_the_language_is_found():
    """And it is told that nobody set it."""
    found = document("Les forces ukrainiennes ont attaqué la région de Koursk.", language=None)

    assert (found.language, found.language_given) == ("fr", False)


def test_the_language_is_set_by_hand():
    """In any usual spelling."""
    found = document("OK", language="EN_us")

    assert (found.language, found.language_given) == ("en-US", True)


def test_an_unknown_language_is_an_error():
    """It names the text and the languages we know."""
    with pytest.raises(InputError, match="no language 'klingon'"):
        document("Text.", language="klingon")


def test_a_format_set_by_hand():
    """It goes before the suffix."""
    assert document("# Head", name="a.txt", format="markdown").paragraphs[0].kind is ParagraphKind.HEADING


def test_an_unknown_format_is_an_error():
    """It lists those we know."""
    with pytest.raises(UnknownPluginError, match="markdown"):
        document("Text.", format="wordstar")


@pytest.mark.parametrize("data", [b"", b" \n\t ", b"\xef\xbb\xbf", b"\xff\xfe", "\u200b\u00ad\ufeff".encode()[3:]])
def test_an_empty_text_is_an_error(data):
    """There is nothing to compare."""
    with pytest.raises(InputError, match=r"empty|no text"):
        ingest(Text("a.txt", data), Settings())


def test_a_url_is_kept():
    """A page knows where it came from."""
    page = b"<html><body><p>One sentence.</p></body></html>"

    found = ingest(Text("https://example.org/a", page, "en", "html"), Settings()).document

    assert found.metadata.url == "https://example.org/a"


def test_the_suffix_of_an_address_counts():
    """Behind the path, not behind the query."""
    found = ingest(Text("https://example.org/a.md?x=1.html", b"# Head", "en"), Settings()).document

    assert found.format == "markdown"


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("Zelen\u00adskyy", "Zelenskyy"),
        ("a\u0000b\u0007c", "a b c"),
        ("a\ud800b", "a\ufffdb"),
        (" two \n\n lines ", "two\nlines"),
        ("nbsp\u00a0stays, ZWJ \u200d too", "nbsp\u00a0stays, ZWJ \u200d too"),
        ("a\r\nb\rc", "a\nb\nc"),
    ],
)
def test_what_nobody_sees_is_taken_out(raw, cleaned):
    """Soft hyphens split names, control characters break reports."""
    assert clean(raw) == cleaned


PAIRS = 'fr,en\n"Un. Deux.",One.\nTrois.,\n,\n,Four.\nCinq.,"Five. Really."\n'


def test_pairs_are_kept():
    """One bead a row, one sentence a cell; a row with one side is an omission or an addition."""
    found = ingest(Text("a.csv", PAIRS.encode()), Settings())
    (alignment,) = found.alignments

    assert [bead.shape for bead in alignment.beads] == ["1-1", "1-0", "0-1", "1-1"]
    assert alignment.origin is Origin.GIVEN
    assert alignment.source is found.document
    assert [one.text for one in alignment.source.sentences] == ["Un. Deux.", "Trois.", "Cinq."]
    assert [one.text for one in alignment.target.sentences] == ["One.", "Four.", "Five. Really."]


def test_empty_rows_are_counted():
    """They are left out, and it is said how many."""
    found = ingest(Text("a.csv", PAIRS.encode()), Settings())

    assert "Empty rows that were left out: 1." in found.document.warnings


def test_each_version_is_named_by_its_column():
    """So that messages about two versions of one file can be told apart."""
    rows = "original,version 1,version 2\nUn chien dort.,A dog sleeps.,A dog is asleep.\n"

    found = ingest(Text("a.csv", rows.encode()), Settings())

    assert [one.target.name for one in found.alignments] == ["a.csv (version 1)", "a.csv (version 2)"]
    assert found.document.name == "a.csv"


def test_languages_of_pairs():
    """Those that the file declares; else each column is looked at for itself."""
    rows = "source,target\nLes forces ont attaqué la région.,Die Streitkräfte griffen die Region an.\n"

    found = ingest(Text("a.csv", rows.encode()), Settings())

    assert (found.document.language, found.alignments[0].target.language) == ("fr", "de")


def test_a_column_without_text_is_an_error():
    """One side empty is not a text of omissions."""
    with pytest.raises(InputError, match="'en' holds no text"):
        ingest(Text("a.csv", b"fr,en\nUn.,\nDeux.,\n"), Settings())


def test_a_long_text_is_read():
    """A hundred thousand sentences are no reason to give up."""
    content = "\n\n".join(["The army moved on. It did not stop there."] * 50_000)

    assert len(document(content).sentences) == 100_000
