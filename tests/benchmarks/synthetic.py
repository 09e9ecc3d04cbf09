"""
Long texts without words: vectors with noise, to see time, memory and robustness.

The version is the original with noise, and strangers put in: anywhere, or in
one passage at the start. Every vector is given, so only alignment is measured.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from compare.embedders._sums import normalise, runs
from compare.evaluation.align_sets import Case
from compare.types import Document, Paragraph, Sentence, Span

if TYPE_CHECKING:
    from compare.plugins import Vectors

SETS = {
    "5,000 x 6,300": (5_000, 1_300, False, 128),
    "2,000 inserted at the start": (3_000, 2_000, True, 128),
    "100,000 x 100,000": (100_000, 0, False, 64),
}
"""Sentences of the original, strangers in the version, whether these are one passage at the start, width."""

_NOISE = 0.8
"""Length of the noise on a vector of length 1: a match has a cosine of about 0.6."""


class Made:
    """An embedder of sentences that are numbers of rows."""

    name = "synthetic:rows@1"

    def __init__(self, rows: dict[str, Vectors]) -> None:
        self._rows = rows

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Look rows up; any other text is the first row."""
        first = next(iter(self._rows.values()))
        return np.array([self._rows.get(text, first) for text in texts], dtype=np.float32)

    words = encode

    def encode_spans(self, sentences: Sequence[str], longest: int) -> Vectors:
        """Add rows up."""
        return runs(self.encode(sentences), longest)


def make(name: str) -> tuple[Case, Made]:
    """Make a pair of texts and the embedder that knows their vectors; always the same ones."""
    count, strangers, together, width = SETS[name]
    random = np.random.default_rng(0)
    source = normalise(random.standard_normal((count, width), dtype=np.float32))
    places = np.arange(strangers) if together else np.sort(random.choice(count + strangers, strangers, replace=False))
    kept = np.setdiff1d(np.arange(count + strangers), places)
    target = normalise(random.standard_normal((count + strangers, width), dtype=np.float32))
    target[kept] = normalise(source + _NOISE * target[kept])
    sizes = random.integers(40, 160, count)
    lengths = random.integers(40, 160, count + strangers)
    lengths[kept] = sizes  # a translation is about as long as its original
    texts = _text("s", sizes), _text("t", lengths)
    gold = [((at,), (int(place),)) for at, place in enumerate(kept)] + [((), (int(place),)) for place in places]
    rows = dict(zip(texts[0], source, strict=True)) | dict(zip(texts[1], target, strict=True))
    return Case(name, _document("source", texts[0]), _document("target", texts[1]), tuple(gold)), Made(rows)


def _text(letter: str, sizes: Sequence[int]) -> list[str]:
    """Write sentences of given lengths, all different; in letters, for different numbers speak against a match."""
    return [f"{letter}{_spelt(at)}".ljust(int(size), letter) for at, size in enumerate(sizes)]


def _spelt(number: int) -> str:
    return "".join("abcdefghij"[int(digit)] for digit in str(number))


def _document(name: str, lines: Sequence[str]) -> Document:
    ends = np.cumsum([len(line) + 1 for line in lines]).tolist()
    spans = [Span(end - 1 - len(line), end - 1) for line, end in zip(lines, ends, strict=True)]
    sentences = tuple(Sentence(line, span, at) for at, (line, span) in enumerate(zip(lines, spans, strict=True)))
    return Document(name, "en", "\n".join(lines), sentences, (Paragraph(Span(0, ends[-1] - 1)),))
