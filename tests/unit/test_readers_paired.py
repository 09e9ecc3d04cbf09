"""Input that is paired already keeps its pairs."""

import pytest

from compare.errors import InputError
from compare.readers import READERS, _samples


def read(reader, text):
    """Read a file given as text."""
    return READERS[reader].read(text.encode(), "sample")


def tmx(body, source="en", head=""):
    """A TMX file."""
    return f'{head}<tmx version="1.4"><header srclang="{source}"/><body>{body}</body></tmx>'


def unit(**segments):
    """A translation unit with a segment a language."""
    parts = "".join(
        f'<tuv xml:lang="{key.replace("_", "-")}"><seg>{text}</seg></tuv>' for key, text in segments.items()
    )
    return f"<tu>{parts}</tu>"


def test_tmx_keeps_its_pairs():
    """One row a unit, the source language first, whatever comes first in the file."""
    found = read("tmx", tmx(unit(de="Eins.", en="One.") + unit(de="Zwei.", en="Two.")))

    assert found.languages == ("en", "de")
    assert found.rows == (("One.", "Eins."), ("Two.", "Zwei."))


def test_tmx_with_several_languages():
    """A column each; a unit without one of them has an empty cell."""
    found = read("tmx", tmx(unit(en="One.", de="Eins.", fr="Un.") + unit(en="Two.", fr="Deux."), source="en-US"))

    assert found.languages == ("en", "de", "fr")
    assert found.rows[1] == ("Two.", "", "Deux.")


def test_tmx_inline_codes_are_no_text():
    """What a code holds is not shown; what it encloses is."""
    segment = "A <bpt i='1'>&lt;b&gt;</bpt>bold<ept i='1'>&lt;/b&gt;</ept> &amp; <hi>high</hi> <ph>[x]</ph>word"

    assert read("tmx", tmx(unit(en=segment, de="x"))).rows[0][0] == "A bold & high word"


def test_tmx_may_name_a_document_type():
    """As the standard's own files do; it is not loaded."""
    found = read("tmx", tmx(unit(en="One.", de="Eins."), head='<!DOCTYPE tmx SYSTEM "tmx14.dtd">'))

    assert found.rows == (("One.", "Eins."),)


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE tmx [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY e "&a;&a;">]>',
    ],
)
def test_xml_may_not_declare_entities(head):
    """Neither another file nor a text that grows gets in."""
    with pytest.raises(InputError, match=r"entities|entity"):
        read("tmx", tmx(unit(en="&e;", de="x"), head=head))


@pytest.mark.parametrize(
    ("reader", "text", "reason"),
    [
        ("tmx", "<tmx><body><tu></body>", "not a TMX file"),
        ("tmx", "<html/>", "not TMX"),
        ("tmx", tmx(unit(en="Only one.")), "two languages"),
        ("tmx", "", "empty"),
        ("xliff", "<tmx/>", "not XLIFF"),
        ("xliff", "<xliff/>", "no translation units"),
        ("po", "Just text.", "line 1 is neither"),
        ("po", "# nothing", "no msgid"),
        ("csv", "one\ntwo\n", "fewer than two columns"),
        ("csv", "", "empty"),
        ("csv", "a,b\nc,d\ne,f,g\n", "row 3 has 3 cells"),
        ("jsonl", "[1]", "line 1 is not an object"),
        ("jsonl", '{"a": 1}\n{"b"', "line 2 is not JSON"),
        ("jsonl", '{"text": "a"}', "two keys"),
        ("jsonl", '{"en": "a", "de": 5}', "must be a string"),
    ],
)
def test_what_cannot_be_paired_is_an_error(reader, text, reason):
    """It names the line or what is missing."""
    with pytest.raises(InputError, match=reason):
        read(reader, text)


XLIFF_1 = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en-US"
target-language="fr" original="x" datatype="plaintext"><body>
<trans-unit id="1"><source>A <g id="1">bold</g> word &amp; <x id="2"/>more</source>
<target>Un mot <g id="1">gras</g></target>
<alt-trans><target>Autre</target></alt-trans></trans-unit>
<trans-unit id="2"><source>Not <ph id="1">%s</ph>yet</source></trans-unit></body></file></xliff>"""

XLIFF_2 = """<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="fr"><file id="f">
<unit id="1"><notes><note>A note</note></notes><segment><source>A <pc id="1">bold</pc> word</source>
<target>Un mot</target></segment>
<ignorable><source> </source></ignorable>
<segment><source>Two<cp hex="2014"/>three</source></segment></unit></file></xliff>"""


def test_xliff_1_2():
    """Inline tags give their text, native codes do not; a unit without a target stands alone."""
    found = read("xliff", XLIFF_1)

    assert found.languages == ("en-US", "fr")
    assert found.rows == (("A bold word & more", "Un mot gras"), ("Not yet", ""))


def test_xliff_2():
    """Segments of a unit are rows; notes are none."""
    found = read("xliff", XLIFF_2)

    assert found.languages == ("en", "fr")
    assert found.rows == (("A bold word", "Un mot"), ("Two—three", ""))


PO = r"""# A comment
msgid ""
msgstr ""
"Language: fr\n"
"Content-Type: text/plain; charset=UTF-8\n"

#: file.c:10
msgctxt "menu"
msgid "Open \"file\""
msgstr "Ouvrir «\u00a0fichier\u00a0»"

#, fuzzy
msgid ""
"Long "
"text\n"
msgstr "Texte long\n"

msgid "one file"
msgid_plural "many files"
msgstr[0] "un fichier"
msgstr[1] "des fichiers"

msgid "untranslated"
msgstr ""

#~ msgid "old"
#~ msgstr "vieux"
""".replace("\\u00a0", "\u00a0")


def test_po():
    """Escapes, continued strings, contexts and plurals; what is obsolete is gone."""
    found = read("po", PO)

    assert found.languages == (None, "fr")
    assert found.rows == (
        ('Open "file"', "Ouvrir «\u00a0fichier\u00a0»"),
        ("Long text\n", "Texte long\n"),
        ("one file", "un fichier"),
        ("many files", "des fichiers"),
        ("untranslated", ""),
    )


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_csv_finds_its_separator(separator):
    """The one that cuts all rows alike, though the text holds others."""
    rows = [("source", "target"), ("One, two; three.", "Eins, zwei; drei."), ("Four", "Vier, fünf")]
    text = "\n".join(separator.join(f'"{cell}"' for cell in row) for row in rows)

    assert read("csv", text).rows == tuple(rows[1:])


def test_csv_without_quotation_marks():
    """A semicolon separates where commas are punctuation."""
    assert read("csv", "One, two.;Eins, zwei.\nThree.;Drei.\n").rows == (
        ("One, two.", "Eins, zwei."),
        ("Three.", "Drei."),
    )


def test_csv_quoting():
    """Doubled quotation marks, separators and line ends inside a cell."""
    found = read("csv", 'en,de\n"She said ""no"", twice","Zeile 1\nZeile 2"\n')

    assert found.rows == (('She said "no", twice', "Zeile 1\nZeile 2"),)


def test_csv_takes_excels_hint():
    """The line ``sep=;`` is no row."""
    assert read("csv", "sep=;\nen;de\nOne.;Eins.\n").rows == (("One.", "Eins."),)


@pytest.mark.parametrize(
    ("heading", "languages"),
    [
        ("fr,en", ("fr", "en")),
        ("French,English", ("fr", "en")),
        ("source_fr,target_en", ("fr", "en")),
        ("Original,Version 1", (None, None)),
        ("zh-Hant,pt_BR", ("zh-Hant", "pt-BR")),
        ("source,target", (None, None)),
    ],
)
def test_a_heading_is_recognised(heading, languages):
    """By roles or languages; it is no row of text."""
    found = read("csv", heading + "\nUn.,One.\n")

    assert found.languages == languages
    assert found.rows == (("Un.", "One."),)


def test_the_original_comes_first():
    """Wherever its column stands."""
    found = read("csv", "target,id,source\nOne.,17,Un.\n")

    assert found.names == ("source", "target")
    assert found.rows == (("Un.", "One."),)


def test_columns_that_are_left_out_are_named():
    """Nothing disappears unsaid."""
    assert "id" in read("csv", "id,fr,en\n1,Un.,One.\n").warnings[0]


def test_a_table_without_a_heading():
    """All columns that hold text are taken, numbers are not."""
    found = read("csv", "1,Un chien.,A dog.\n2,Un chat.,A cat.\n")

    assert found.rows == (("Un chien.", "A dog."), ("Un chat.", "A cat."))


def test_a_first_row_of_prose_is_no_heading():
    """Short sentences are not taken for names of columns."""
    assert len(read("csv", "It is.,Es ist.\nNo.,Nein.\n").rows) == 2


def test_more_than_two_columns():
    """Several versions of one original."""
    assert read("csv", "original,version 1,version 2\nUn.,One.,A one.\n").rows == (("Un.", "One.", "A one."),)


def test_two_versions_in_one_language():
    """Their names differ, so that messages can tell them apart."""
    assert read("csv", "fr,en,en\nUn.,One.,A one.\n").names == ("fr", "en", "en 2")


def test_tsv_leaves_raw_quotation_marks():
    """A quotation mark that does not follow the rules of CSV is text."""
    assert read("tsv", '"Hello," he said.\t„Hallo“, sagte er.\n').rows == (('"Hello," he said.', "„Hallo“, sagte er."),)


def test_xlsx_reads_the_first_sheet():
    """Cells of any type become text; other sheets are named."""
    from io import BytesIO

    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["source", "target", "id"])
    book.active.append(["Un.", "One.", 17])
    book.active.append([None, "Two."])
    book.create_sheet("Other")
    buffer = BytesIO()
    book.save(buffer)

    found = READERS["xlsx"].read(buffer.getvalue(), "sample")

    assert found.rows == (("Un.", "One."), ("", "Two."))
    assert any("first sheet" in warning for warning in found.warnings)


def test_xlsx_that_claims_a_huge_size():
    """A cell in the last row is not a million rows of memory."""
    cell = '<c r="A1048576" t="inlineStr"><is><t>en</t></is></c>'

    with pytest.raises(InputError, match=r"rows"):
        READERS["xlsx"].read(_samples.xlsx(f'<row r="1048576">{cell}</row>'), "sample")


def test_jsonl_by_language():
    """Keys that are languages; null is an empty side, other keys are left out."""
    found = read("jsonl", '{"fr": "Un.", "en": "One.", "id": 3}\n\n{"fr": null, "en": "Two."}\n')

    assert found.languages == ("fr", "en")
    assert found.rows == (("Un.", "One."), ("", "Two."))


def test_jsonl_of_a_corpus():
    """The pairs may stand one level down, under ``translation``."""
    assert read("jsonl", '{"translation": {"en": "One.", "fr": "Un."}}').rows == (("One.", "Un."),)


def test_a_second_segment_in_one_language_is_said():
    """A unit with two German segments keeps the first, and the reader of the report learns of the other."""
    unit = (
        "<tu>"
        + "".join(
            f'<tuv xml:lang="{language}"><seg>{text}</seg></tuv>'
            for language, text in (("en", "A"), ("de", "B"), ("de", "C"))
        )
        + "</tu>"
    )
    data = f'<tmx version="1.4"><header srclang="en"/><body>{unit}</body></tmx>'.encode()

    reading = READERS["tmx"].read(data, "memory.tmx")

    assert reading.rows == (("A", "B"),)
    assert reading.warnings == ("Second segments in one language inside a unit, which were left out: 1.",)
