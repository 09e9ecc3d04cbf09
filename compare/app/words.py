"""Strangers' words in the two languages of the page: Streamlit's Markdown and HTML."""

from __future__ import annotations

import re
from html import escape

from compare.present import visible

_MARKDOWN = re.compile(r"([!-/:-@\[-`{-~])")
_LINE_BREAKS = re.compile(r"\s*[\r\n]+\s*")


def literal(text: str) -> str:
    """Return *text* as Markdown that shows it as it is: no links, no images, no directives, one line."""
    return _MARKDOWN.sub(r"\\\1", _LINE_BREAKS.sub(" ", visible(text)))


def html(text: str) -> str:
    """Return *text* as HTML, for content and for attribute values in double quotes."""
    return escape(visible(text), quote=True)


def shorten(text: str, longest: int = 140) -> str:
    """Cut *text* at a word's end if it is longer than *longest* code points."""
    if len(text) <= longest:
        return text
    cut = text[:longest].rsplit(" ", 1)[0] if " " in text[:longest] else text[:longest]
    return f"{cut} …"


def plural(count: int, noun: str) -> str:
    """Return ``1 finding`` or ``2 findings``."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def version_label(number: int, *, original: bool = True) -> str:
    """
    Return what document *number* is called in short: ``original``, then ``A``, ``B`` ... for the versions.

    Where there is no *original* all are versions, and the first is ``A``.
    """
    if not original:
        number += 1
    if number == 0:
        return "original"
    letters = ""
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters
