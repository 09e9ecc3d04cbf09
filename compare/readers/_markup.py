"""
Elements to blocks: all the text of an HTML tree, for pages no extractor understands and for books.

Nothing is judged here: what is visible is kept, in order.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.plugins import Block
from compare.types import ParagraphKind

if TYPE_CHECKING:
    from lxml.etree import _Element

BREAK = "\u2028"
"""Stands for a line break while white space is folded."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the tags of a kind of markup mean."""

    kinds: Mapping[str, ParagraphKind]
    """Tags that open a block of a certain kind; an inner one wins."""

    blocks: frozenset[str]
    """Further tags that open a block."""

    hidden: frozenset[str] = frozenset()
    """Tags whose text nobody sees."""

    breaks: frozenset[str] = frozenset({"br", "lb"})


HTML = Vocabulary(
    kinds={
        **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), ParagraphKind.HEADING),
        **dict.fromkeys(("li", "dt", "dd"), ParagraphKind.ITEM),
        "blockquote": ParagraphKind.QUOTE,
        **dict.fromkeys(("td", "th"), ParagraphKind.CELL),
        **dict.fromkeys(("figcaption", "caption"), ParagraphKind.CAPTION),
    },
    blocks=frozenset(
        {
            *("html", "body", "main", "article", "section", "header", "footer", "aside", "nav", "address", "div", "p"),
            *("center", "pre", "hr", "form", "fieldset", "figure", "ol", "ul", "dl"),
            *("table", "thead", "tbody", "tfoot", "tr"),
        }
    ),
    hidden=frozenset(
        {
            *("head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object"),
            *("select", "textarea", "rp", "rt"),
        }
    ),
)
"""HTML and XHTML."""


def blocks_of(root: _Element, vocabulary: Vocabulary = HTML) -> list[Block]:
    """Return the visible text below *root*, one block for each element that is set apart."""
    walk = _Walk(vocabulary)
    walk.element(root, ParagraphKind.PARAGRAPH)
    walk.flush(ParagraphKind.PARAGRAPH)
    return walk.blocks


def squeeze(text: str) -> str:
    """Fold white space as a browser does; a `BREAK` becomes a line end."""
    return "\n".join(line for part in text.split(BREAK) if (line := re.sub(r"[ \t\r\n\f]+", " ", part).strip(" ")))


class _Walk:
    """The state of one walk: the blocks so far and the words of the block in hand."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self.blocks: list[Block] = []
        self._words: list[str] = []

    def element(self, node: _Element, kind: ParagraphKind) -> None:
        """Walk *node*, which stands in a block of *kind*; nesting is bounded by the parser."""
        words = self._vocabulary
        tag = node.tag.rpartition("}")[2].lower() if isinstance(node.tag, str) else ""
        if not tag or tag in words.hidden or node.get("hidden") is not None:
            return  # a comment has no tag
        inner = words.kinds.get(tag, kind)
        apart = tag in words.kinds or tag in words.blocks
        if apart:
            self.flush(kind)
        elif tag in words.breaks:
            self._words.append(BREAK)
        self._words.append(node.text or "")
        for child in node:
            self.element(child, inner)
            self._words.append(child.tail or "")
        if apart:
            self.flush(inner)

    def flush(self, kind: ParagraphKind) -> None:
        """End the block in hand."""
        text = squeeze("".join(self._words))
        self._words.clear()
        if text:
            self.blocks.append(Block(text, kind))
