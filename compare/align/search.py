"""
The best way through a band of cells, and what the second best would cost.

The search is the dynamic programme of Gale and Church (1993), "A Program for
Aligning Sentences in Bilingual Corpora", over antidiagonals instead of single
cells. It also runs backwards, so that for every bead of the best alignment
the best alignment *without* it is known exactly.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from compare.align.lattice import NEVER, Band, Doubles, Floats, Integers


@dataclass(frozen=True)
class Path:
    """The best alignment of a band, bead by bead."""

    row: Integers
    """Source sentences done before each bead."""

    column: Integers
    """Target sentences done before each bead."""

    shape: Integers
    """Each bead's index into the table of shapes."""

    score: Doubles
    """What each bead earned."""

    margin: Doubles
    """By how much the best alignment without the bead is worse; infinite if there is none."""

    rival: Integers
    """Shape ``(beads, 3)``; row, column and shape, as above, of the bead that takes its first sentence there; or -1."""


def best_path(band: Band, scores: Floats, shapes: Integers) -> Path:
    """
    Find the alignment with the highest sum of bead scores.

    Args:
        band: the cells to search.
        scores: shape ``(len(shapes), band.size)``; what the bead of each
            shape that *ends* at a cell earns.
        shapes: shape ``(count, 2)``; sentences of source and target; the
            first two are 1-0 and 0-1.
    """
    forward = run_forward(band, scores, shapes)
    ends, shape = _trace(band, forward, scores, shapes)
    backward = run_backward(band, scores, shapes)
    margin, rival = _margins(band, scores, shapes, (forward, backward), (ends, shape))
    row, column = band.row[ends] - shapes[shape, 0], band.column[ends] - shapes[shape, 1]
    return Path(row, column, shape, scores[shape, ends].astype(np.float64), margin, rival)


def run_forward(band: Band, scores: Floats, shapes: Integers) -> Doubles:
    """Work out the best score from the first cell to each cell; shape ``(band.size,)``."""
    best = np.full(band.size, NEVER)
    best[band.start[0]] = 0.0
    bases, within = band.neighbours(-shapes)[:, :, None], np.arange(band.widest)
    starts, widths = band.start.tolist(), (band.high - band.low + 1).tolist()
    for at in range(1, len(starts)):
        start, width = starts[at], widths[at]
        candidates = best[bases[at] + within[:width]]
        candidates += scores[:, start : start + width]
        candidates.max(axis=0, out=best[start : start + width])
    return best


def run_backward(band: Band, scores: Floats, shapes: Integers) -> Doubles:
    """Work out the best score from each cell to the last; shape ``(band.size,)``."""
    best = np.full(band.size, NEVER)
    best[band.start[-1]] = 0.0
    bases, within = band.neighbours(shapes)[:, :, None], np.arange(band.widest)
    starts, widths = band.start.tolist(), (band.high - band.low + 1).tolist()
    flat, step = scores.reshape(-1), (np.arange(len(shapes)) * band.size)[:, None]
    for at in range(len(starts) - 2, -1, -1):
        start, width = starts[at], widths[at]
        index = bases[at] + within[:width]
        candidates = best[index]
        index += step
        candidates += flat[index]
        candidates.max(axis=0, out=best[start : start + width])
    return best


def _trace(band: Band, best: Doubles, scores: Floats, shapes: Integers) -> tuple[Integers, Integers]:
    """Walk back from the last cell; return the end cell and the shape of each bead, in order."""
    bases = band.neighbours(-shapes)
    at, cell = len(band.low) - 1, int(band.start[-1])
    ends, kinds = [], []
    sizes = shapes.sum(axis=1).tolist()
    while at > 0:
        origins = bases[at] + (cell - band.start[at])
        kind = int((best[origins] + scores[:, cell]).argmax())
        ends.append(cell)
        kinds.append(kind)
        at -= sizes[kind]
        cell = int(origins[kind])
    return np.array(ends[::-1], dtype=np.int64), np.array(kinds[::-1], dtype=np.int64)


def _margins(
    band: Band, scores: Floats, shapes: Integers, best: tuple[Doubles, Doubles], path: tuple[Integers, Integers]
) -> tuple[Doubles, Integers]:
    """
    Find the best alignment without each bead of the path: how much worse it is, and the bead it has instead.

    Every alignment takes each source sentence in exactly one bead, so the
    rivals of a bead are all the beads that take its first source sentence
    (its target sentence, for an addition). Leaving a sentence out is one
    thing wherever it is done, so all places to do so count as one bead.
    """
    ends, kinds = path
    forward, backward = best
    total = forward[band.start[-1]]
    rivals = _through(band, scores, shapes, forward, backward)
    rivals[kinds, ends] = NEVER
    rows, columns = band.row[ends], band.column[ends]
    for kind, done, where in ((0, rows, band.row), (1, columns, band.column)):
        dropped = np.zeros(max(band.rows, band.columns) + 2, dtype=bool)
        dropped[done[kinds == kind]] = True
        rivals[kind, dropped[where] & (where >= 0)] = NEVER
    by_row, through_row = _best_taking(band.row, band.rows, rivals, shapes[:, 0])
    by_column, through_column = _best_taking(band.column, band.columns, rivals, shapes[:, 1])
    added = kinds == 1
    at_row = np.where(added, 0, rows - shapes[kinds, 0])
    at_column = np.where(added, columns - 1, 0)
    alternative = np.where(added, by_column[at_column], by_row[at_row])
    through = np.where(added, through_column[at_column], through_row[at_row])
    shape, cell = through // band.size, through % band.size
    there = alternative > NEVER / 2
    rival = np.stack([band.row[cell] - shapes[shape, 0], band.column[cell] - shapes[shape, 1], shape], axis=1)
    return np.where(there, np.maximum(total - alternative, 0.0), np.inf), np.where(there[:, None], rival, -1)


def _through(band: Band, scores: Floats, shapes: Integers, forward: Doubles, backward: Doubles) -> Doubles:
    """Score the best alignment through each bead; shape ``(len(shapes), band.size)``."""
    live = band.live
    result = np.full(scores.shape, NEVER)
    for kind, (height, width) in enumerate(shapes.tolist()):
        result[kind, live] = forward[band.from_live(height, width)] + scores[kind, live] + backward[live]
    return result


def _best_taking(where: Integers, count: int, rivals: Doubles, sizes: Integers) -> tuple[Doubles, Integers]:
    """
    Find, for each sentence, the best alignment through any bead that takes it.

    Args:
        where: row (or column) of each cell, -1 for dead cells.
        count: number of sentences.
        rivals: best alignment through each bead, by shape and end cell.
        sizes: how many sentences of this side each shape takes.

    Returns:
        Its score, and the place of the bead in *rivals*, counted through.
    """
    result, place = np.full(max(count, 1), NEVER), np.zeros(max(count, 1), dtype=np.int64)
    order = np.argsort(where, kind="stable")
    order = order[np.searchsorted(where[order], 0) :]
    edges = np.searchsorted(where[order], np.arange(count + 1))
    for shape in np.flatnonzero(sizes).tolist():
        values = rivals[shape][order]
        ending = np.maximum.reduceat(values, edges)
        hit = np.flatnonzero(values == np.repeat(ending, np.diff(np.append(edges, len(order)))))
        cells = np.empty(count + 1, dtype=np.int64)
        cells[where[order[hit]][::-1]] = order[hit][::-1]
        for back in range(min(int(sizes[shape]), count)):
            better = np.flatnonzero(ending[1 + back : count + 1] > result[: count - back])
            result[better] = ending[better + 1 + back]
            place[better] = shape * rivals.shape[1] + cells[better + 1 + back]
    return result, place
