"""
How likely each bead is, over all alignments of a band.

The sums of the forward-backward algorithm (Rabiner, 1989, "A Tutorial on
Hidden Markov Models"), over antidiagonals, in logarithms.
"""

from __future__ import annotations

import numpy as np

from compare.align.lattice import NEVER, Band, Doubles, Integers


def likelihood(band: Band, scores: Doubles, shapes: Integers) -> tuple[float, Doubles]:
    """
    Sum over all alignments.

    Args:
        band: the cells.
        scores: shape ``(len(shapes), live cells)``; of the bead that ends at each, as logarithms.
        shapes: sizes of the beads.

    Returns:
        The logarithm of the sum, and the probability of each bead; shape as *scores*.
    """
    spread = np.full((len(shapes), band.size), NEVER)
    spread[:, band.live] = scores
    forward, backward = _forward(band, spread, shapes), _backward(band, spread, shapes)
    total = float(forward[band.start[-1]])
    chances = np.zeros_like(scores)
    for kind, (height, width) in enumerate(shapes.tolist()):
        through = forward[band.from_live(height, width)] + scores[kind] + backward[band.live]
        chances[kind] = np.exp(np.minimum(through - total, 0.0))
    return total, chances


def _forward(band: Band, scores: Doubles, shapes: Integers) -> Doubles:
    sums = np.full(band.size, NEVER)
    sums[band.start[0]] = 0.0
    bases, within = band.neighbours(-shapes)[:, :, None], np.arange(band.widest)
    starts, widths = band.start.tolist(), (band.high - band.low + 1).tolist()
    for at in range(1, len(starts)):
        start, width = starts[at], widths[at]
        sums[start : start + width] = _added(sums[bases[at] + within[:width]] + scores[:, start : start + width])
    return sums


def _backward(band: Band, scores: Doubles, shapes: Integers) -> Doubles:
    sums = np.full(band.size, NEVER)
    sums[band.start[-1]] = 0.0
    bases, within = band.neighbours(shapes)[:, :, None], np.arange(band.widest)
    starts, widths = band.start.tolist(), (band.high - band.low + 1).tolist()
    flat, step = scores.reshape(-1), (np.arange(len(shapes)) * band.size)[:, None]
    for at in range(len(starts) - 2, -1, -1):
        start, width = starts[at], widths[at]
        index = bases[at] + within[:width]
        sums[start : start + width] = _added(sums[index] + flat[index + step])
    return sums


def _added(logarithms: Doubles) -> Doubles:
    most = logarithms.max(axis=0)
    return np.asarray(most + np.log(np.exp(logarithms - most).sum(axis=0)))
