"""The smallest valid files of the formats that are not text, spelt out part by part."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZipFile, ZipInfo

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_FORMATS = "application/vnd.openxmlformats-officedocument"


def archive(parts: Mapping[str, str]) -> bytes:
    """Pack *parts* into a ZIP archive; same parts, same bytes."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as packed:
        for part, content in parts.items():
            packed.writestr(ZipInfo(part), content)
    return buffer.getvalue()


def office(main: str, kind: str, parts: Mapping[str, str]) -> bytes:
    """Pack an Office file whose main part is *main*, of content type *kind*."""
    return archive(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/{main}" ContentType="{_FORMATS}.{kind}.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_FORMATS}.spreadsheetml.worksheet+xml"/>'
            "</Types>",
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="{main}"/></Relationships>',
            **parts,
        }
    )


def docx(body: str) -> bytes:
    """Pack a DOCX file with the given content of ``w:body``."""
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    document = f'<w:document xmlns:w="{namespace}"><w:body>{body}</w:body></w:document>'
    return office("word/document.xml", "wordprocessingml.document", {"word/document.xml": document})


def xlsx(rows: str) -> bytes:
    """Pack an XLSX file with the given content of ``sheetData``."""
    namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return office(
        "xl/workbook.xml",
        "spreadsheetml.sheet",
        {
            "xl/workbook.xml": f'<workbook xmlns="{namespace}" xmlns:r="{_OFFICE}"><sheets>'
            '<sheet name="Texts" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{namespace}"><sheetData>{rows}</sheetData></worksheet>',
        },
    )


def epub(chapters: Mapping[str, str], language: str = "en") -> bytes:
    """Pack an EPUB file; each chapter is the content of a ``body``, in reading order."""
    items = "".join(f'<item id="{id}" href="{id}.xhtml" media-type="application/xhtml+xml"/>' for id in chapters)
    spine = "".join(f'<itemref idref="{id}"/>' for id in chapters)
    return archive(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container version="1.0" '
            'xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
            '<rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>'
            "</container>",
            "OPS/book.opf": '<package version="3.0" xmlns="http://www.idpf.org/2007/opf">'
            f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A book</dc:title>'
            f"<dc:language>{language}</dc:language></metadata>"
            f"<manifest>{items}</manifest><spine>{spine}</spine></package>",
            **{
                f"OPS/{id}.xhtml": f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>{body}</body></html>'
                for id, body in chapters.items()
            },
        }
    )


def pdf(content: str) -> bytes:
    """Write a PDF file of one page whose content stream is *content*; ``/F`` is its font."""
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        f"<</Length {len(content)}>>stream\n{content}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    )
    text, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(text))
        text += f"{number} 0 obj{one}endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    trailer = f"trailer<</Size {count}/Root 1 0 R>>\nstartxref\n{len(text)}\n%%EOF\n"
    return f"{text}xref\n0 {count}\n0000000000 65535 f \n{table}{trailer}".encode("latin-1")


DOCX = docx("<w:p><w:r><w:t>A sentence. Another one.</w:t></w:r></w:p>")
XLSX = xlsx(
    '<row r="1"><c t="inlineStr"><is><t>en</t></is></c><c t="inlineStr"><is><t>de</t></is></c></row>'
    '<row r="2"><c t="inlineStr"><is><t>A sentence.</t></is></c><c t="inlineStr"><is><t>Ein Satz.</t></is></c></row>'
)
EPUB = epub({"one": "<h1>A chapter</h1><p>A sentence. Another one.</p>"})
PDF = pdf("BT /F 12 Tf 72 720 Td (A sentence. Another one.) Tj ET")
