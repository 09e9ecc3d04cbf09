"""
How well the word links agree with links drawn by hand, beside a simpler way to draw them.

``gold/<version>.links.tsv`` has a bead a row: the lines of the original and of
the version, the words of both, and the links as pairs of word numbers, ``-``
for a sure one and ``?`` for a possible one. Precision counts links that are
possible, recall sure links that were found; the alignment error rate takes
both together (Och and Ney, 2003, "A systematic comparison of various
statistical alignment models"). Words are compared by where they stand, so
that a text may be cut otherwise than gold is.

The simpler way is that of Jalili Sabet et al. (2020), "SimAlign", on the same
words and the same vectors: *argmax* links words that are each other's best,
*itermax* does so twice, favouring in the second round words that have no link.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from compare.errors import InputError
from compare.evaluation.tables import markdown
from compare.ingest import ingest
from compare.links import Linked, Word
from compare.names import table
from compare.plugins import Embedder, Tools
from compare.settings import Settings
from compare.types import Alignment, Bead, Document, Sentence, Span, Text

Pairs: TypeAlias = set[tuple[int, int]]
Drawn: TypeAlias = list[tuple[Span, Span]]

_ITERMAX_ALPHA = 0.9
"""What a pair keeps of its cosine in itermax's second round if one of its words is linked; the paper's value."""


@dataclass(frozen=True, slots=True)
class GoldLinks:
    """The links of one bead, drawn by hand."""

    source: int
    """Line of the original, from 0."""

    target: int
    source_words: tuple[str, ...]
    target_words: tuple[str, ...]
    sure: frozenset[tuple[int, int]]
    possible: frozenset[tuple[int, int]]
    """With the sure ones."""


@dataclass(frozen=True, slots=True)
class LinkScore:
    """Counts of links over any number of beads."""

    given: int = 0
    sure: int = 0
    """Given links that are sure in gold."""

    possible: int = 0
    """Given links that are sure or possible in gold."""

    wanted: int = 0
    """Sure links of gold."""

    def __add__(self, other: LinkScore) -> LinkScore:
        return LinkScore(
            self.given + other.given,
            self.sure + other.sure,
            self.possible + other.possible,
            self.wanted + other.wanted,
        )

    @property
    def precision(self) -> float:
        """Share of the given links that are possible."""
        return self.possible / max(self.given, 1)

    @property
    def recall(self) -> float:
        """Share of the sure links that were given."""
        return self.sure / max(self.wanted, 1)

    @property
    def error(self) -> float:
        """The alignment error rate, in [0, 1]."""
        return 1 - (self.sure + self.possible) / max(self.given + self.wanted, 1)


def read_gold(path: Path) -> list[GoldLinks]:
    """
    Read a ``.links.tsv`` file.

    Raises:
        InputError: it cannot be read, or is not of the format.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return [_gold(row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    except (OSError, KeyError, ValueError) as error:
        raise InputError(str(path), f"it is not a table of word links ({error}); see corpora/README.md") from error


def _gold(row: dict[str, str]) -> GoldLinks:
    found = re.findall(r"(\d+)([-?])(\d+)", row["links"])
    pairs = {(int(left), int(right)): sign for left, sign, right in found}
    return GoldLinks(
        int(row["source"]),
        int(row["target"]),
        tuple(row["source_words"].split(" ")),
        tuple(row["target_words"].split(" ")),
        frozenset(pair for pair, sign in pairs.items() if sign == "-"),
        frozenset(pairs),
    )


def measure(folder: Path, tools: Tools) -> str:
    """
    Score every version of the sets in *folder* that has gold links; return a table.

    Raises:
        InputError: there is none.
    """
    paths = sorted(folder.glob("*/gold/*.links.tsv"))
    if not paths:
        raise InputError(str(folder), "it holds no gold/*.links.tsv")
    rows: list[tuple[str, ...]] = []
    total: dict[str, LinkScore] = {}
    for path in paths:
        count, scores = _score(path, tools)
        name = f"{path.parents[1].name}/{path.name.removesuffix('.links.tsv')}"
        rows += ((name, way, str(count), *_cells(score)) for way, score in scores.items())
        total = {way: total.get(way, LinkScore()) + score for way, score in scores.items()}
    rows += (("all", way, "", *_cells(score)) for way, score in total.items())
    return markdown(("version", "links", "sentences", "AER", "precision", "recall"), rows)


def _cells(score: LinkScore) -> tuple[str, str, str]:
    return f"{score.error:.3f}", f"{score.precision:.3f}", f"{score.recall:.3f}"


def _score(path: Path, tools: Tools) -> tuple[int, dict[str, LinkScore]]:
    gold = read_gold(path)
    version = path.parents[1] / path.name.replace(".links.tsv", ".txt")
    (original,) = path.parents[1].glob("original.*.txt")
    documents = [_document(original), _document(version)]
    alignment = _aligned(gold, documents[0], documents[1])
    linked = Linked(alignment, tools.embedder, table(tuple(documents), (alignment,)), 1)
    scores: dict[str, LinkScore] = {}
    for number, one in enumerate(gold):
        words = linked.source(number).words, linked.target(number).words
        ways: dict[str, Drawn] = {
            "ours": [(link.source, link.target) for link in linked.pairs(number)],
            "argmax": _drawn(words, _argmax, tools.embedder),
            "itermax": _drawn(words, _itermax, tools.embedder),
        }
        (source,), (target,) = alignment.sides(alignment.beads[number])
        for way, drawn in ways.items():
            scores[way] = scores.get(way, LinkScore()) + hold(one, source, target, drawn)
    return len(gold), scores


def _document(path: Path) -> Document:
    text = Text(path.name, path.read_bytes(), path.name.split(".")[-2], "plain")
    return ingest(text, Settings(sentences=True)).document


def _aligned(gold: Sequence[GoldLinks], source: Document, target: Document) -> Alignment:
    """Make a bead of each pair that has gold, in its order, and leave the other sentences unpaired behind them."""
    beads = [Bead((one.source,), (one.target,)) for one in gold]
    rest = set(range(len(source.sentences))) - {one.source for one in gold}
    beads += [Bead((index,), ()) for index in sorted(rest)]
    rest = set(range(len(target.sentences))) - {one.target for one in gold}
    beads += [Bead((), (index,)) for index in sorted(rest)]
    return Alignment(source, target, tuple(beads))


def hold(gold: GoldLinks, source: Sentence, target: Sentence, drawn: Iterable[tuple[Span, Span]]) -> LinkScore:
    """Hold the links *drawn* between spans of two documents against *gold*, whose words stand in these sentences."""
    rows, columns = _places(gold.source_words, source), _places(gold.target_words, target)
    given: Pairs = {
        (row, column) for one, two in drawn for row in _touched(one, rows) for column in _touched(two, columns)
    }
    return LinkScore(len(given), len(given & gold.sure), len(given & gold.possible), len(gold.sure))


def _places(words: Sequence[str], sentence: Sentence) -> list[Span]:
    """Find *words*, in order, in *sentence*."""
    cursor, places = 0, []
    for word in words:
        start = sentence.text.index(word, cursor)
        cursor = start + len(word)
        places.append(Span(sentence.span.start + start, sentence.span.start + cursor))
    return places


def _touched(span: Span, places: Sequence[Span]) -> Iterator[int]:
    return (number for number, place in enumerate(places) if place.start < span.end and span.start < place.end)


def _drawn(
    words: tuple[Sequence[Word], Sequence[Word]],
    choose: Callable[[NDArray[np.float32]], NDArray[np.bool_]],
    embedder: Embedder,
) -> Drawn:
    vectors = [embedder.words([word.key for word in side]) for side in words]
    unit = [side / np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-9) for side in vectors]
    chosen = choose(unit[0] @ unit[1].T)
    return [(words[0][row].span, words[1][column].span) for row, column in np.argwhere(chosen).tolist()]


def _argmax(cosines: NDArray[np.float32]) -> NDArray[np.bool_]:
    best = np.zeros(cosines.shape, np.bool_)
    rows = np.arange(len(cosines))
    columns = cosines.argmax(axis=1)
    mutual = cosines.argmax(axis=0)[columns] == rows
    best[rows[mutual], columns[mutual]] = True
    return best


def _itermax(cosines: NDArray[np.float32]) -> NDArray[np.bool_]:
    first = _argmax(cosines)
    row, column = np.asarray(first.any(axis=1))[:, None], np.asarray(first.any(axis=0))[None]
    kept = np.where(row & column, 0.0, np.where(row | column, _ITERMAX_ALPHA, 1.0)).astype(np.float32)
    return first | (_argmax(cosines * kept) & (kept > 0))
