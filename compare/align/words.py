"""
Which words of a bead find a counterpart on its other side.

Averages hide what is missing: a sentence joined to a well-matched pair hardly
moves their cosine. So each word of a bead is held against every word of the
other side, and keeps its best similarity, as in Zhang et al. (2020),
"BERTScore"; a word belongs to one bead only, so the sums can be added up over
an alignment. Equal numbers, names and addresses find each other this way too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from compare.align.lattice import Band, Floats, Integers
from compare.plugins import Embedder

_CHANCE = 2.5
"""Standard deviations above the mean of unrelated words from which on a similarity counts."""

_SAMPLE = 200
"""Words of each text that chance is measured on."""

_SHORTEST = 48
"""Antidiagonals a tile covers at least."""

_TOGETHER = 100
"""Words of the source, or some more, that are held at once against all that they may meet; more would meet too many."""

_NEVER = -2.0
"""Similarity of words that do not meet."""

_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(rf"(?P<unspaced>[{_UNSPACED}]+)|[^\W_{_UNSPACED}]+")


@dataclass(frozen=True)
class Words:
    """The words of a text, sentence by sentence; each sentence has at least one, if of no weight."""

    vectors: Floats
    """Shape ``(different words, d)``; rows of length 1, or 0."""

    kinds: Integers
    """Shape ``(words,)``; the row of each word."""

    weights: Floats
    """Shape ``(words,)``; a sentence of usual length weighs 1 in all."""

    edges: Integers
    """Shape ``(sentences + 1,)``; where each sentence's words begin."""

    def take(self, indices: Integers) -> Words:
        """Keep only the sentences at *indices*."""
        counts = self.edges[indices + 1] - self.edges[indices]
        edges = np.concatenate(([0], np.cumsum(counts)))
        kept = np.repeat(self.edges[indices] - edges[:-1], counts) + np.arange(edges[-1])
        return Words(self.vectors, self.kinds[kept], self.weights[kept], edges)


def read_words(texts: Sequence[str], embedder: Embedder) -> Words:
    """Embed the words of sentences; a word weighs the less the more often the text has it."""
    lists = [_words(text) or [""] for text in texts]
    flat = [word for words in lists for word in words]
    numbers = {word: number for number, word in enumerate(dict.fromkeys(flat))}
    ids = np.array([numbers[word] for word in flat], dtype=np.int64)
    vectors = np.asarray(embedder.encode(list(numbers)), dtype=np.float32)
    weights = 1 / np.sqrt(np.bincount(ids))
    weights[~vectors.any(axis=1)] = 0.0
    usual = max(float(weights[ids].sum()) / max(len(lists), 1), 1e-9)
    edges = np.concatenate(([0], np.cumsum([len(words) for words in lists]))).astype(np.int64)
    return Words(vectors, ids, (weights[ids] / usual).astype(np.float32), edges)


def _words(text: str) -> list[str]:
    """Cut *text* into words; where a script has no spaces, into overlapping pairs of characters."""
    words: list[str] = []
    for match in _TOKEN.finditer(text):
        if match["unspaced"]:
            run = match["unspaced"]
            words += [run[at : at + 2] for at in range(max(len(run) - 1, 1))]
        else:
            words.append(match[0].lower())
    return words


def chance(source: Words, target: Words) -> float:
    """Measure the similarity that two words with nothing in common may have."""
    sample = [
        words.vectors[
            words.kinds[np.linspace(0, len(words.kinds) - 1, min(_SAMPLE, len(words.kinds))).astype(np.int64)]
        ]
        for words in (source, target)
    ]
    products = sample[0] @ sample[1].T
    return float(products.mean() + _CHANCE * products.std())


def band_coverage(band: Band, source: Words, target: Words, shapes: Integers, floor: float) -> Floats:
    """
    Sum up, for every bead that ends in the band, how well its words are covered.

    Args:
        band: the cells.
        source: words of the rows.
        target: words of the columns.
        shapes: shape ``(count, 2)``; both sizes at least 1.
        floor: similarity below which two words have nothing in common; see `chance`.

    Returns:
        Shape ``(len(shapes), band.count)``; mean of both sides, 0 where no such bead ends.
    """
    result = np.zeros((len(shapes), band.count), dtype=np.float32)
    largest = shapes.max(axis=0).tolist()
    span = _spans(band, *largest)
    for cells in _tiles(band):
        rows, columns = band.row[cells], band.column[cells]
        first = max(0, int(rows.min()) - largest[0]), max(0, int(columns.min()) - largest[1])
        last = int(rows.max()), int(columns.max())
        if last[0] <= first[0] or last[1] <= first[1]:
            continue
        upper = source.take(np.arange(first[0], last[0]))
        lower = target.take(np.arange(first[1], last[1]))
        meet = [np.clip(edge[first[0] : last[0]], first[1], last[1]) - first[1] for edge in span]
        best = _best(upper, lower, meet[0], meet[1])
        across = _covered(best[0], lower, largest[0], floor)
        down = _covered(best[1], upper, largest[1], floor)
        for shape, (height, width) in enumerate(shapes.tolist()):
            fits = (rows - height >= first[0]) & (columns - width >= first[1])
            if not fits.any():
                continue
            sums = _rolled(across[height - 1], width) + _rolled(down[width - 1], height).T
            where = (rows[fits] - height - first[0], columns[fits] - width - first[1])
            result[shape, cells[fits]] = sums[where] / 2
    return result


def _spans(band: Band, height: int, width: int) -> tuple[Integers, Integers]:
    """Find the columns that each row may share a bead of so many rows and columns with: the first, and the end."""
    order, edges = band.lines(0)
    ends = np.minimum(np.arange(1, band.rows + 1)[:, None] + np.arange(height), band.rows)
    low = band.column[order[edges]][ends].min(axis=1) - width
    high = band.column[order[np.append(edges[1:], len(order)) - 1]][ends].max(axis=1)
    return low, high


def _best(upper: Words, lower: Words, first: Integers, last: Integers) -> tuple[Floats, Floats]:
    """
    Find each word's best similarity in each sentence of the other text.

    Args:
        upper: words of the rows.
        lower: words of the columns.
        first: shape ``(rows,)``; the first column that each row meets.
        last: the column behind the last.

    Returns:
        Shapes ``(rows, words of the columns)`` and ``(columns, words of the rows)``; `_NEVER` where they do not meet.
    """
    across = np.full((len(upper.edges) - 1, len(lower.kinds)), _NEVER, dtype=np.float32)
    down = np.full((len(lower.edges) - 1, len(upper.kinds)), _NEVER, dtype=np.float32)
    size = max(4, _TOGETHER * len(first) // len(upper.kinds))
    for row in range(0, len(first), size):
        end = min(row + size, len(first))
        column, behind = int(first[row:end].min()), int(last[row:end].max())
        if behind <= column:
            continue
        above = slice(*upper.edges[[row, end]].tolist())
        below = slice(*lower.edges[[column, behind]].tolist())
        (kinds, ours), (others, theirs) = (
            np.unique(words.kinds[part], return_inverse=True) for words, part in ((upper, above), (lower, below))
        )
        products = upper.vectors[kinds] @ lower.vectors[others].T
        runs = upper.edges[row:end] - above.start, lower.edges[column:behind] - below.start
        across[row:end, below] = np.maximum.reduceat(products[ours], runs[0], axis=0)[:, theirs]
        down[column:behind, above] = np.maximum.reduceat(products.T[theirs], runs[1], axis=0)[:, ours]
    return across, down


def _covered(single: Floats, words: Words, longest: int, floor: float) -> list[Floats]:
    """
    Sum up each sentence's words, as covered by runs of one to *longest* sentences of the other text.

    Args:
        single: shape ``(other sentences, words)``; each word's best similarity in each of them.
        words: those that are to be covered.
        longest: of the runs.
        floor: what does not count.

    Returns:
        For each length, shape ``(runs, sentences)``; empty where the text is too short.
    """
    best, result = single, []
    for length in range(1, longest + 1):
        if length > 1:
            best = np.maximum(best[:-1], single[length - 1 :])
        worth = np.maximum(best - floor, 0) * words.weights
        result.append(np.add.reduceat(worth, words.edges[:-1], axis=1) if len(worth) else worth[:, :0])
    return result


def _rolled(values: Floats, width: int) -> Floats:
    """Sum up runs of *width* columns."""
    sums = np.concatenate([np.zeros((len(values), 1)), np.cumsum(values, axis=1)], axis=1)
    return np.asarray(sums[:, width:] - sums[:, :-width])


def _tiles(band: Band) -> Iterator[Integers]:
    """Cut the band's live cells into runs of antidiagonals, not much longer than they are wide."""
    widths = band.widths
    start = 0
    while start < len(widths):
        end = min(len(widths), start + _SHORTEST)
        end = min(len(widths), max(end, start + int(widths[start:end].max())))
        yield np.arange(band.start[start], band.start[end])
        start = end
