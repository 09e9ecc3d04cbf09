"""
A web page: the article in it, without menus, comments and notices.

How it works: trafilatura finds the article and tells headings, lists and
quotes; we put the headline first and never fall silent. Where it finds next to
nothing on a page that has text, all the visible text is taken, with a warning.

Source: Barbaresi (2021), "Trafilatura: A Web Scraping Library and
Command-Line Tool for Text Discovery and Extraction".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.decode import Decoded, decode
from compare.errors import InputError
from compare.plugins import Block, Reader, Reading
from compare.readers._markup import Vocabulary, blocks_of, squeeze
from compare.types import Metadata, ParagraphKind

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from trafilatura.settings import Document

_CHARSET = re.compile(rb"""<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_OPENING = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b", re.IGNORECASE | re.DOTALL)

_PUBLISHED = re.compile(
    r"(?:article:|og:)?published_time|datePublished|(?:dc\.|dcterms\.)?(?:date|issued|date\.issued)|pubdate|publish-date",
    re.IGNORECASE,
)
_DATED = re.compile(r'"datePublished"\s*:\s*"([^"]+)"')
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

_ARTICLE = Vocabulary(
    kinds={
        "head": ParagraphKind.HEADING,
        "item": ParagraphKind.ITEM,
        "quote": ParagraphKind.QUOTE,
        "cell": ParagraphKind.CELL,
    },
    blocks=frozenset({"body", "main", "p", "list", "table", "row", "code", "ab"}),
)
"""The XML that trafilatura makes of an article."""

_TELLING = 15
"""Letters: a heading at least so long that begins the title is the headline."""

_LITTLE = 200
"""Characters: an article shorter than this is doubted if the page has five times as much text."""


def decode_page(data: bytes, name: str) -> Decoded:
    """Decode a page by what its own head declares."""
    declared = _CHARSET.search(data[:4096])
    return decode(data, name, declared[1].decode("ascii") if declared else None)


def read(data: bytes, name: str) -> Reading:
    """Read the article of a page, its headline first."""
    found = decode_page(data, name)
    root = _parse(found.text, name)
    article = _extract(found.text)
    blocks = blocks_of(article.body, _ARTICLE) if article is not None else []
    everything = blocks_of(root)
    warnings = found.warnings
    if len(blocks) == 1 and _size(everything) < 1.25 * _size(blocks):
        blocks = everything  # a small page, which trafilatura flattens
    if _size(blocks) < min(_LITTLE, _size(everything) / 5):
        blocks = everything
        warnings += ("No article was recognised in the page; all its text was taken, menus and notices included.",)
    if not blocks:
        raise InputError(name, _reason(root))
    metadata = _metadata(article, root)
    return Reading(tuple(_headed(blocks, metadata.title)), metadata, _language(root), warnings)


def _parse(text: str, name: str) -> HtmlElement:
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, document_fromstring

    if not text.strip():
        raise InputError(name, "the page is empty")
    try:
        parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=True)
        return document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except LxmlError as error:
        raise InputError(name, "it is not an HTML page; give a plain text the suffix .txt") from error


def _extract(text: str) -> Document | None:
    from trafilatura import bare_extraction

    found = bare_extraction(text, include_comments=False, include_formatting=False, with_metadata=True)
    return None if found is None or isinstance(found, dict) else found


def _headed(blocks: list[Block], title: str | None) -> list[Block]:
    """Put the headline first; the page's title if the article does not open with it already, site's name or not."""
    key = _key(title or "")
    if not key:
        return blocks
    for index, block in enumerate(blocks[:3]):
        heading = _key(block.text)
        if heading == key or (len(heading) >= _TELLING and key.startswith(heading)):
            return [Block(block.text, ParagraphKind.HEADING), *blocks[:index], *blocks[index + 1 :]]
    return [Block(title or "", ParagraphKind.HEADING), *blocks]


def _key(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _metadata(article: Document | None, root: HtmlElement) -> Metadata:
    title = (article.title if article is not None else None) or root.findtext(".//title")
    author, url = (article.author, article.url) if article is not None else (None, None)
    return Metadata(squeeze(title or "") or None, author or None, _date(root), url or None)


def _date(root: HtmlElement) -> str | None:
    """Return the day the page says it was published; trafilatura would also take one from the text."""
    said = [
        node.get("content") or node.get("datetime") or ""
        for node in root.iter("meta", "time")
        if any(_PUBLISHED.fullmatch(node.get(key) or "") for key in ("property", "name", "itemprop"))
        or (node.tag == "time" and any(above.tag in {"article", "main", "header"} for above in node.iterancestors()))
    ]
    said += [found[1] for script in root.iter("script") if (found := _DATED.search(script.text or ""))]
    days = (_DAY.match(one.strip()) for one in said)
    return next((day[0] for day in days if day), None)


def _language(root: HtmlElement) -> str | None:
    return (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip() or None


def _size(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _reason(root: HtmlElement) -> str:
    if root.find(".//script") is not None:
        return "the page holds only scripts, its text is made in a browser; open it there and paste or save the text"
    return "the page holds no text"


READER = Reader(
    id="html",
    title="Web page",
    suffixes=(".html", ".htm", ".xhtml"),
    read=read,
    sniff=lambda data: _OPENING.match(data[:4096]) is not None,
    sample=b"<!doctype html><html lang=en><title>A headline</title><body><h1>A headline</h1>"
    b"<p>A sentence. Another one.</p></body></html>",
)
