"""
EPUB: a book, chapter by chapter in its reading order.

Source: W3C, EPUB 3.3. Its table of contents and pictures are left out.
"""

from __future__ import annotations

import re
from html.entities import html5
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote
from zipfile import ZipFile

from compare.decode import decode
from compare.errors import InputError
from compare.plugins import Block, Reader, Reading
from compare.readers._markup import blocks_of
from compare.readers._samples import EPUB
from compare.readers._xml import parse
from compare.readers._zip import open_archive, read_part
from compare.types import Metadata

if TYPE_CHECKING:
    from lxml.etree import _Element

_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]*;)")
_XML_ENTITIES = {"amp;", "lt;", "gt;", "quot;", "apos;"}
_DOCUMENT_TYPE = re.compile(r"<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_FONTS = {"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"}
"""Scrambled fonts, which are no lock on the text."""


def read(data: bytes, name: str) -> Reading:
    """Read the chapters that the spine lists."""
    archive = open_archive(data, name, what="an EPUB book")
    _refuse_locked(archive, name)
    container = parse(read_part(archive, "META-INF/container.xml", name), name, what="an EPUB book")
    path = next((root.get("full-path") for root in container.iter("{*}rootfile")), None)
    if path is None:
        raise InputError(name, "it is not an EPUB book: its container names no package")
    package = parse(read_part(archive, path, name), name, what="an EPUB book")
    blocks: list[Block] = []
    for chapter in _spine(package, dirname(path)):
        blocks += _chapter(read_part(archive, chapter, name), name)
    if not blocks:
        raise InputError(name, "it holds no text; pictures of pages must be recognised (OCR) first")
    metadata = Metadata(*(_said(package, field) for field in ("title", "creator", "date")))
    return Reading(tuple(blocks), metadata, _said(package, "language"))


def _refuse_locked(archive: ZipFile, name: str) -> None:
    if "META-INF/encryption.xml" not in archive.namelist():
        return
    root = parse(read_part(archive, "META-INF/encryption.xml", name), name, what="an EPUB book")
    if any(method.get("Algorithm") not in _FONTS for method in root.iter("{*}EncryptionMethod")):
        raise InputError(name, "it is protected against copying (DRM); give a copy without protection")


def _spine(package: _Element, folder: str) -> list[str]:
    items = {item.get("id"): item for item in package.iter("{*}item")}
    chapters = [items[ref.get("idref")] for ref in package.iter("{*}itemref") if ref.get("idref") in items]
    return [
        normpath(join(folder, unquote(item.get("href", ""))))
        for item in chapters
        if "html" in item.get("media-type", "") and "nav" not in item.get("properties", "").split()
    ]


def _chapter(data: bytes, name: str) -> list[Block]:
    """Read one chapter as XML: as HTML its empty ``<title/>`` would swallow the text."""
    from lxml.etree import XMLParser, fromstring

    text = _DECLARATION.sub("", _DOCUMENT_TYPE.sub("", decode(data, name).text))
    text = _ENTITY.sub(lambda found: found[0] if found[1] in _XML_ENTITIES else html5.get(found[1], found[0]), text)
    parser = XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    root = fromstring(text.encode("utf-8", "replace"), parser)
    return [] if root is None else blocks_of(root)


def _said(package: _Element, field: str) -> str | None:
    found = next(package.iter(f"{{http://purl.org/dc/elements/1.1/}}{field}"), None)
    return (found.text or "").strip() or None if found is not None else None


READER = Reader(
    id="epub",
    title="EPUB book",
    suffixes=(".epub",),
    read=read,
    sniff=lambda data: data[30:58] == b"mimetypeapplication/epub+zip",
    sample=EPUB,
)
