"""
PDF: printed pages, put back together as a text.

How it works: pypdf gives the lines with their places; lines close together are
joined into paragraphs, larger type is a heading, words broken at line ends are
mended, lines that return on most pages are left out and named in a warning.

What it cannot see: columns and tables set side by side may come in the wrong
order, and so may the words of Arabic or Hebrew; a DOCX or HTML version of the
same text is always the better choice.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from compare.errors import InputError
from compare.plugins import Reader, Reading
from compare.readers._layout import Line, paragraphs, running_heads
from compare.readers._samples import PDF
from compare.types import Metadata

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MAX_PAGES = 2000
"""Pages of a file."""

_FORMS = re.compile("[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc\u2f00-\u2fdf]+")
"""
Ligatures, Arabic letters in their shapes, radicals: glyphs where letters are meant.

Only these are put into compatibility form: it would turn ``km²`` into ``km2``.
"""

_RADICALS = str.maketrans(
    "⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳⻲⻯⻭⻫",
    "母民虎西见角贝车長长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟亀竜歯斉",
)
"""CJK radicals that Unicode gives no compatibility form: EquivalentUnifiedIdeograph.txt, Unicode 15."""


def read(data: bytes, name: str) -> Reading:
    """Read all pages."""
    pdf = _open(data, name)
    lines, empty = _lines(pdf, name)
    if not lines:
        raise InputError(name, "it holds no text, only pictures of it; recognise the text first (OCR), "
                               "or give the text itself")  # fmt: skip
    heads = running_heads(lines)
    kept = [line for line in lines if line.text not in heads] or lines
    warnings = tuple(_warnings(lines, empty, heads if kept is not lines else set()))
    said = pdf.metadata
    metadata = Metadata(said.title or None, said.author or None) if said else Metadata()
    language = pdf.root_object.get("/Lang")
    return Reading(tuple(paragraphs(kept)), metadata, str(language) if language else None, warnings)


def _failures() -> tuple[type[Exception], ...]:
    """List what pypdf raises for damaged files: its own errors, and those of a program that trusts its input."""
    from pypdf.errors import PyPdfError

    return (PyPdfError, ArithmeticError, AssertionError, AttributeError, LookupError, OSError, RuntimeError, TypeError,
            ValueError, zlib.error)  # fmt: skip


def _open(data: bytes, name: str) -> PdfReader:
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    if b"%PDF-" not in data[:1024]:
        raise InputError(name, "it is not a PDF file; give it the suffix of what it is")
    try:
        pdf = PdfReader(BytesIO(data))
        locked = pdf.is_encrypted and not pdf.decrypt("")
        pages = 0 if locked else len(pdf.pages)
    except DependencyError:
        locked, pages = True, 0
    except _failures() as error:
        raise InputError(name, "it is damaged; save it again or give another format") from error
    if locked:
        raise InputError(name, "it is protected by a password; save it without one")
    if pages > MAX_PAGES:
        raise InputError(name, f"it has more than {MAX_PAGES} pages; split it")
    return pdf


def _lines(pdf: PdfReader, name: str) -> tuple[list[Line], list[int]]:
    """Return the lines of all pages, and the numbers of the pages that have none."""
    lines: list[Line] = []
    empty: list[int] = []
    for number, page in enumerate(pdf.pages, start=1):
        try:
            found = _page(page, number)
        except _failures() as error:
            raise InputError(name, f"its page {number} is damaged; save it again or give another format") from error
        lines += found
        if not found:
            empty.append(number)
    return lines, empty


def _page(page: PageObject, number: int) -> list[Line]:
    pieces: list[tuple[str, float, float, float]] = []

    def visit(text: str, user: list[float], place: list[float], _font: object, size: float) -> None:
        left = place[4] * user[0] + place[5] * user[2] + user[4]
        height = place[4] * user[1] + place[5] * user[3] + user[5]
        scale = (place[2] * user[1] + place[3] * user[3]) or 1.0
        pieces.append((text, left, height, abs(size * scale)))

    page.extract_text(visitor_text=visit)
    lines: list[Line] = []
    run: list[tuple[str, float, float, float]] = []
    for piece in pieces:
        parts = piece[0].split("\n")
        run.append((parts[0], *piece[1:]))
        for part in parts[1:]:
            lines += _line(run, number)
            run = [(part, *piece[1:])]
    return lines + _line(run, number)


def _line(run: list[tuple[str, float, float, float]], page: int) -> list[Line]:
    text = restore("".join(piece[0] for piece in run))
    first = next((piece for piece in run if piece[0].strip()), None)
    return [Line(text, page, *first[1:3], first[3] or 1.0)] if text and first else []


def restore(text: str) -> str:
    """Return the letters that the glyphs of *text* stand for."""
    text = _FORMS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text.translate(_RADICALS))
    return unicodedata.normalize("NFC", re.sub(r"[ \t]+", " ", text)).strip()


def _warnings(lines: list[Line], empty: list[int], heads: set[str]) -> list[str]:
    found = []
    if empty:
        found.append(f"Pages without text, pictures perhaps: {', '.join(map(str, empty[:10]))}.")
    if heads:
        found.append(f"Left out, for they return on most pages: {'; '.join(sorted(heads)[:5])}.")
    text = "".join(line.text for line in lines[:200])
    if sum(unicodedata.bidirectional(character) in {"R", "AL"} for character in text) > len(text) / 4:
        found.append("The order of words may be wrong, as in many PDF files written from right to left.")
    return found


READER = Reader(
    id="pdf",
    title="PDF",
    suffixes=(".pdf",),
    read=read,
    sniff=lambda data: data.startswith(b"%PDF-"),
    sample=PDF,
)
