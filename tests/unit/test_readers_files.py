"""DOCX, PDF and EPUB: files that are archives and pages, and traps."""

import io
import zipfile

import pytest
from pypdf import PdfReader, PdfWriter

from compare.errors import InputError
from compare.readers import READERS, _samples, _zip
from compare.readers._layout import Line, paragraphs, running_heads
from compare.readers.pdf import restore


def blocks(reader, data):
    """The blocks' kinds and texts."""
    return [(block.kind.value, block.text) for block in READERS[reader].read(data, "sample").blocks]


def run(text):
    """A run of a DOCX paragraph."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def made_with_word():
    """A DOCX with the usual parts, as python-docx makes it."""
    from docx import Document

    document = Document()
    document.core_properties.title, document.core_properties.author = "A title", "Jane Roe"
    document.add_heading("A heading", 1)
    document.add_paragraph("First paragraph.")
    document.add_paragraph("An item", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "left", "right"
    document.add_paragraph("Quoted", style="Quote")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_docx_keeps_order_and_structure():
    """Headings, items, cells and quotes come in the order of the page."""
    assert blocks("docx", made_with_word()) == [
        ("heading", "A heading"),
        ("paragraph", "First paragraph."),
        ("item", "An item"),
        ("cell", "left"),
        ("cell", "right"),
        ("quote", "Quoted"),
    ]


def test_docx_keeps_its_properties():
    """Title and author are taken from the properties."""
    said = READERS["docx"].read(made_with_word(), "sample").metadata

    assert (said.title, said.author) == ("A title", "Jane Roe")


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (run("A") + "<w:ins>" + run(" new") + "</w:ins>" + run(" word"), "A new word"),
        (run("A") + "<w:del><w:r><w:delText>n old</w:delText></w:r></w:del>" + run(" word"), "A word"),
        ("<w:hyperlink>" + run("linked") + "</w:hyperlink>", "linked"),
        ("<w:sdt><w:sdtContent>" + run("in a control") + "</w:sdtContent></w:sdt>", "in a control"),
        (run("one") + "<w:r><w:br/></w:r>" + run("two"), "one\ntwo"),
        (run("a") + "<w:r><w:tab/></w:r>" + run("b"), "a b"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("text"), "text"),
    ],
)
def test_docx_reads_what_a_reader_sees(inside, text):
    """Insertions, links and controls are text; deletions and field codes are not."""
    assert blocks("docx", _samples.docx(f"<w:p>{inside}</w:p>")) == [("paragraph", text)]


def test_docx_text_in_a_control_and_a_box_is_kept():
    """Neither a content control around paragraphs nor a text box loses its text."""
    body = (
        "<w:sdt><w:sdtContent><w:p>" + run("controlled") + "</w:p></w:sdtContent></w:sdt>"
        "<w:p>" + run("around") + "<w:r><w:pict><w:txbxContent><w:p>" + run("boxed") + "</w:p></w:txbxContent>"
        "</w:pict></w:r></w:p>"
    )

    assert [text for _, text in blocks("docx", _samples.docx(body))] == ["controlled", "around", "boxed"]


def test_docx_without_text():
    """An empty document says so."""
    with pytest.raises(InputError, match="holds no text"):
        READERS["docx"].read(_samples.docx("<w:p/>"), "sample")


def packed(parts, **settings):
    """A ZIP archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content, **settings)
    return buffer.getvalue()


def locked():
    """A ZIP archive whose table of contents says that it is encrypted."""
    data = bytearray(packed({"word/document.xml": "x"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


ARCHIVES = pytest.mark.parametrize("reader", ["docx", "epub", "xlsx"])


@ARCHIVES
@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (lambda: packed({"word/document.xml": bytes(20 * 2**20)}), "zip bomb"),
        (lambda: packed({f"{index}": "" for index in range(_zip.MAX_ENTRIES + 1)}), "zip bomb"),
        (locked, "password"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password"),
        (lambda: b"Just text.", "damaged"),
        (lambda: packed({"a.txt": "Hello"}), "damaged|not"),
    ],
    ids=["tight", "many", "locked", "old", "text", "other"],
)
def test_archives_that_are_traps_or_none(reader, data, reason):
    """Bombs, locks and other archives are refused before anything is unpacked."""
    with pytest.raises(InputError, match=reason):
        READERS[reader].read(data(), "sample")


@pytest.mark.parametrize("reader", ["docx", "xlsx"])
def test_office_files_may_not_declare_entities(reader, tmp_path):
    """A part that would read another file, or grow without end, is refused."""
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    archive = zipfile.ZipFile(io.BytesIO(READERS[reader].sample))
    parts = {part: archive.read(part).decode() for part in archive.namelist()}
    trap = f'<!DOCTYPE x [<!ENTITY e SYSTEM "file://{secret}">]>'
    parts = {part: trap + content if part.startswith(("word/", "xl/")) else content for part, content in parts.items()}

    with pytest.raises(InputError, match="declares entities"):
        READERS[reader].read(packed(parts), "sample")


def test_epub_follows_the_spine():
    """Chapters come in reading order with their headings, whatever XHTML they use."""
    data = _samples.epub({"b": "<h1>Two&nbsp;words</h1><p>First.</p>", "a": "<h2>Next</h2><p>Second &amp; last.</p>"})

    assert blocks("epub", data) == [
        ("heading", "Two\u00a0words"),
        ("paragraph", "First."),
        ("heading", "Next"),
        ("paragraph", "Second & last."),
    ]


def test_epub_keeps_what_it_says_of_itself():
    """Title and language come from the package."""
    found = READERS["epub"].read(_samples.epub({"a": "<p>Ein Satz.</p>"}, "de"), "sample")

    assert (found.metadata.title, found.language) == ("A book", "de")


def test_epub_that_is_protected():
    """DRM is named."""
    archive = zipfile.ZipFile(io.BytesIO(READERS["epub"].sample))
    parts = {part: archive.read(part).decode() for part in archive.namelist()}
    parts["META-INF/encryption.xml"] = (
        '<encryption xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:EncryptedData>'
        '<e:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></e:EncryptedData></encryption>'
    )

    with pytest.raises(InputError, match="DRM"):
        READERS["epub"].read(packed(parts), "sample")


def page(*lines):
    """A PDF page; a line is text, or None for a gap."""
    places = ((740 - 14 * index, line) for index, line in enumerate(lines) if line)
    shown = " ".join(f"1 0 0 1 72 {height} Tm ({line}) Tj" for height, line in places)
    return _samples.pdf(f"BT /F 12 Tf {shown} ET")


def test_pdf_joins_lines_into_paragraphs():
    """Lines close together are one paragraph; a gap ends it."""
    data = page(
        "The offensive caught the army by surprise as it", "slowly advanced to the south.", None, "Another one."
    )

    assert [text for _, text in blocks("pdf", data)] == [
        "The offensive caught the army by surprise as it slowly advanced to the south.",
        "Another one.",
    ]


def test_pdf_without_text():
    """A scanned page asks for text recognition."""
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    buffer = io.BytesIO()
    writer.write(buffer)

    with pytest.raises(InputError, match="OCR"):
        READERS["pdf"].read(buffer.getvalue(), "sample")


def test_pdf_with_a_password():
    """A locked file is named as such."""
    writer = PdfWriter(PdfReader(io.BytesIO(READERS["pdf"].sample)))
    writer.encrypt("secret", algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)

    with pytest.raises(InputError, match="password"):
        READERS["pdf"].read(buffer.getvalue(), "sample")


@pytest.mark.parametrize("data", [b"hello", b"%PDF-1.4\nhello", b"%PDF-1.4\n" + bytes(5000)])
def test_pdf_that_is_none(data):
    """What is no PDF, or a broken one, is refused."""
    with pytest.raises(InputError, match=r"not a PDF|damaged|OCR"):
        READERS["pdf"].read(data, "sample")


@pytest.mark.parametrize(
    ("glyphs", "letters"),
    [
        ("oﬃcial ﬁle", "official file"),
        ("居⺠⽉", "居民月"),
        ("\ufee3\ufea8", "مخ"),
        ("1 km² and ½", "1 km² and ½"),
        ("e\u0301te\u0301", "été"),
    ],
)
def test_pdf_restores_letters(glyphs, letters):
    """Ligatures, radicals and letter shapes become letters; a superscript stays one."""
    assert restore(glyphs) == letters


def lines(*texts, page=1, top=700.0):
    """Printed lines below one another."""
    return [Line(text, page, 72.0, top - 14.0 * index, 12.0) for index, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        (("The govern\u2010", "ment fell."), "The government fell."),
        (("The soft\u00ad", "ware fell."), "The software fell."),
        (("Il viendra peut-", "être demain, et peut-être pas."), "Il viendra peut-être demain, et peut-être pas."),
        (("The govern-", "ment fell, said the government."), "The government fell, said the government."),
        (("La ville de Saint-", "Pétersbourg"), "La ville de Saint-Pétersbourg"),
        (("from 2010-", "2012 on"), "from 2010- 2012 on"),
    ],
)
def test_pdf_mends_broken_words(printed, text):
    """A hyphen that a program put in goes, one of the word's own stays."""
    (block,) = paragraphs(lines(*printed))

    assert block.text == text


def test_pdf_leaves_running_heads_out():
    """What returns at the edge of every page is no part of the text, page numbers included."""
    pages = [
        line
        for number in (1, 2, 3)
        for line in lines("The Daily", *(f"{word} {'x' * number}" for word in "abcd"), f"Page {number}", page=number)
    ]

    assert running_heads(pages) == {"The Daily", "Page 1", "Page 2", "Page 3"}


def test_pdf_joins_a_sentence_over_two_pages():
    """A paragraph does not end because the page does."""
    both = lines("A long line that runs on to", page=1) + lines("the next page and ends.", page=2)

    (block,) = paragraphs(both)

    assert block.text == "A long line that runs on to the next page and ends."


def test_pdf_large_type_is_a_heading():
    """A line set larger than the text is a heading of its own."""
    title = [Line("A Title", 1, 72.0, 730.0, 20.0)]

    found = list(paragraphs(title + lines("Text follows the title here.", "And goes on.")))

    assert [(block.kind.value, block.text[:7]) for block in found] == [("heading", "A Title"), ("paragraph", "Text fo")]
