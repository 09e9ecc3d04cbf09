"""
Markdown: headings, lists, quotes and tables as structure, marks taken away.

CommonMark with tables. Of a link the text is kept, of a picture its
description, of HTML the text. Front matter (``---``, ``key: value``) gives title,
author, date and language; it is no part of the text.

Source: CommonMark 0.31.2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from compare.decode import decode
from compare.plugins import Block, Reader, Reading
from compare.readers._flow import join
from compare.types import Metadata, ParagraphKind

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"---[ \t]*\n(?=[A-Za-z_-]+[ \t]*:)(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_ENTRY = re.compile(r"([A-Za-z_-]+)[ \t]*:[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_TAG = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|</?[A-Za-z][^>]*>", re.DOTALL | re.IGNORECASE)

_KINDS = {"heading": ParagraphKind.HEADING, "list_item": ParagraphKind.ITEM, "blockquote": ParagraphKind.QUOTE,
          "th": ParagraphKind.CELL, "td": ParagraphKind.CELL}  # fmt: skip


def read(data: bytes, name: str) -> Reading:
    """Read a text; a line end inside a paragraph is a space."""
    return _read(data, name, keep=False)


def read_lines(data: bytes, name: str) -> Reading:
    """Read a text in which every line stands for itself."""
    return _read(data, name, keep=True)


def _read(data: bytes, name: str, *, keep: bool) -> Reading:
    from markdown_it import MarkdownIt

    found = decode(data, name)
    front = _FRONT.match(found.text)
    said = _said(front[1]) if front else {}
    tokens = MarkdownIt("commonmark").enable("table").parse(found.text[front.end() :] if front else found.text)
    metadata = Metadata(said.get("title"), said.get("author"), said.get("date"))
    language = said.get("lang") or said.get("language")
    return Reading(tuple(_blocks(tokens, keep=keep)), metadata, language, found.warnings)


def _said(front: str) -> Mapping[str, str]:
    """Read the plain entries of YAML front matter; nested ones are none of ours."""
    return {key.lower(): value.strip("\"'") for key, value in _ENTRY.findall(front) if value.strip("\"'")}


def _blocks(tokens: Sequence[Token], *, keep: bool) -> Iterator[Block]:
    open_kinds: list[ParagraphKind] = []
    for token in tokens:
        kind = _KINDS.get(token.type.removesuffix("_open").removesuffix("_close"))
        if kind and token.nesting:
            open_kinds = [*open_kinds, kind] if token.nesting == 1 else open_kinds[:-1]
        text = _text(token, keep=keep)
        if text:
            yield Block(text, open_kinds[-1] if open_kinds else ParagraphKind.PARAGRAPH)


def _text(token: Token, *, keep: bool) -> str:
    if token.type == "inline":
        put = "\n".join if keep else join
        lines = re.sub("[ \t]+", " ", "".join(_words(token.children or ()))).split("\n")
        return "\n".join(put(piece.strip() for piece in line.split("\0") if piece.strip()) for line in lines)
    if token.type in {"fence", "code_block"}:
        return token.content.strip()
    return _TAG.sub(" ", token.content).strip() if token.type == "html_block" else ""


def _words(children: Sequence[Token]) -> Iterator[str]:
    for child in children:
        if child.type in {"text", "code_inline", "text_special"}:
            yield child.content
        elif child.type == "softbreak":
            yield "\0"  # CommonMark lets no zero byte through
        elif child.type == "hardbreak":
            yield "\n"
        elif child.type == "image":
            yield from _words(child.children or ())
        elif child.type == "html_inline" and child.content.lower().startswith("<br"):
            yield "\n"


READER = Reader(
    id="markdown",
    title="Markdown",
    suffixes=(".md", ".markdown", ".mdown"),
    read=read,
    lines=read_lines,
    sample=b"# A headline\n\nA *sentence*. Another one.\n",
)
