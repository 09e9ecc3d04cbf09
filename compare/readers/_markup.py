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
    from lxml.etree import iterwalk

    walk = _Walk(vocabulary)
    events = iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, node in events:
        if event == "start" and not walk.start(node):
            events.skip_subtree()
        elif event == "end":
            walk.end(node)
        if event != "start" and node is not root:
            walk.words.append(node.tail or "")
    walk.flush()
    return walk.blocks


def squeeze(text: str) -> str:
    """Fold white space as a browser does; a `BREAK` becomes a line end."""
    return "\n".join(line for part in text.split(BREAK) if (line := re.sub(r"[ \t\r\n\f]+", " ", part).strip(" ")))


class _Walk:
    """The state of one walk: the blocks so far, the words of the block in hand, and what is open around them."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.blocks: list[Block] = []
        self.words: list[str] = []
        self._kinds = [ParagraphKind.PARAGRAPH]

    def start(self, node: _Element) -> bool:
        """Enter *node*; return False if nobody sees what is in it."""
        name = self._name(node)
        seen = name not in self.vocabulary.hidden and node.get("hidden") is None
        if self._apart(name):
            self.flush()
        self._kinds.append(self.vocabulary.kinds.get(name, self._kinds[-1]))
        if name in self.vocabulary.breaks:
            self.words.append(BREAK)
        if seen:
            self.words.append(node.text or "")
        return seen

    def end(self, node: _Element) -> None:
        """Leave *node*."""
        if self._apart(self._name(node)):
            self.flush()
        self._kinds.pop()

    def flush(self) -> None:
        """End the block in hand."""
        text = squeeze("".join(self.words))
        self.words.clear()
        if text:
            self.blocks.append(Block(text, self._kinds[-1]))

    def _apart(self, name: str) -> bool:
        return name in self.vocabulary.kinds or name in self.vocabulary.blocks

    @staticmethod
    def _name(node: _Element) -> str:
        return str(node.tag).rpartition("}")[2].lower()
