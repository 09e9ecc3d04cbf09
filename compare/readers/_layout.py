"""Printed lines back to paragraphs: what a PDF file leaves to its reader."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from compare.plugins import Block
from compare.readers._flow import ends_sentence, join, width
from compare.types import ParagraphKind

_HYPHENATED = re.compile(r"(\w+)([-\u2010\u00ad])$")
_BULLETS = ("•", "‣", "◦", "▪", "●", "■")

_HYPHENATED_SHARE = 0.03
"""Share of lines that end in a hyphen: above it the text was hyphenated by a program."""

_EDGE = 2
"""Lines at the top and the bottom of a page that may be running heads."""


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line."""

    text: str
    page: int
    left: float
    """Where it starts, in points from the left edge of the page."""

    height: float
    """Where its base line lies, in points from the bottom edge."""

    size: float
    """Of its type, in points."""


def running_heads(lines: Sequence[Line]) -> set[str]:
    """
    Return the texts that stand at the edge of most pages, page numbers apart.

    Figures count as equal. One page shows nothing.
    """
    pages: dict[int, list[Line]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    if len(pages) < 2:
        return set()
    seen: Counter[str] = Counter()
    for page in pages.values():
        inward = sorted(page, key=lambda line: line.height)
        seen.update({_masked(line.text) for line in (*inward[:_EDGE], *inward[-_EDGE:])})
    often = {masked for masked, count in seen.items() if count > 1 and count >= 0.6 * len(pages)}
    return {line.text for line in lines if _masked(line.text) in often}


def _masked(text: str) -> str:
    return re.sub(r"\d+", "0", text)


def paragraphs(lines: Sequence[Line]) -> Iterator[Block]:
    """Join *lines* into blocks; large type is a heading."""
    if not lines:
        return
    body = _body_size(lines)
    starts = _starts(lines)
    hyphens = _Hyphens([line.text for line in lines])
    run: list[Line] = []
    for line, first in zip(lines, starts, strict=True):
        if first and run:
            yield _block(run, body, hyphens)
            run = []
        run.append(line)
    yield _block(run, body, hyphens)


def _block(run: Sequence[Line], body: float, hyphens: _Hyphens) -> Block:
    text = join(hyphens.heal([line.text for line in run]))
    if run[0].size > 1.12 * body:
        return Block(text, ParagraphKind.HEADING)
    return Block(text, ParagraphKind.ITEM if text.startswith(_BULLETS) else ParagraphKind.PARAGRAPH)


def _body_size(lines: Iterable[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0]


def _starts(lines: Sequence[Line]) -> list[bool]:
    """Tell for each line whether a paragraph starts with it."""
    leading = _leading(lines)
    full = sorted(width(line.text) for line in lines)[int(0.9 * (len(lines) - 1))]
    return [True, *(_breaks(above, below, leading, full) for above, below in pairwise(lines))]


def _leading(lines: Sequence[Line]) -> float:
    """Return the usual distance from line to line, as a multiple of the type size."""
    gaps = [
        (above.height - below.height) / below.size
        for above, below in pairwise(lines)
        if above.page == below.page and below.size > 0 and 0 < above.height - below.height < 3 * below.size
    ]
    return median(sorted(gaps)[: len(gaps) * 3 // 4 + 1]) if gaps else 1.2  # the widest are between paragraphs


def _breaks(above: Line, below: Line, leading: float, full: int) -> bool:
    ended = ends_sentence(above.text)
    short = width(above.text) < 0.85 * full
    if abs(above.size - below.size) > 0.1 * max(above.size, below.size) or below.text.startswith(_BULLETS):
        return True
    if above.page != below.page or below.height > above.height:  # a new page or column
        return ended and (short or below.left > above.left + 0.8 * below.size)
    if above.height - below.height > 1.2 * leading * below.size:
        return True
    if below.left > above.left + 0.8 * below.size:
        return ended or short  # an indent
    return ended and width(above.text) < 0.7 * full


class _Hyphens:
    """Which hyphens at line ends a program put there."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._words = set(re.findall(r"\w+(?:-\w+)*", "\n".join(lines).lower()))
        ends = sum(bool(_HYPHENATED.search(line)) for line in lines)
        self._usual = ends > _HYPHENATED_SHARE * len(lines)

    def heal(self, lines: Sequence[str]) -> list[str]:
        """Join a word that was broken over two lines; a hyphen of its own stays."""
        healed: list[str] = []
        for line in lines:
            broken = _HYPHENATED.search(healed[-1]) if healed else None
            if broken is None or not line[:1].isalpha():
                healed.append(line)
            else:
                kept = healed[-1] if self._own(broken[1], broken[2], line) else healed[-1][:-1]
                healed[-1] = kept + line
        return healed

    def _own(self, head: str, hyphen: str, line: str) -> bool:
        """Tell whether the word that ends in *hyphen* has it anywhere, not only at a line's end."""
        if hyphen == "\u00ad":
            return False
        if not line[:1].islower():
            return True  # a name: Saint-Pétersbourg
        tail = (re.match(r"\w+", line) or [""])[0]
        whole, hyphenated = f"{head}{tail}".lower(), f"{head}-{tail}".lower()
        return hyphen == "-" and whole not in self._words and (hyphenated in self._words or not self._usual)
