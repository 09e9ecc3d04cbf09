"""
How likely each bead is, over all alignments of a band.

The sums of the forward-backward algorithm (Rabiner, 1989, "A Tutorial on
Hidden Markov Models"), in logarithms.
"""

from __future__ import annotations

import numpy as np

from compare.align.lattice import Band, Doubles, Integers
from compare.align.sweep import sweep

_BARRED = -1e4
"""
Logarithm of what cannot be: too low to count, and high enough that sums of many keep their last digits.

With `compare.align.lattice.NEVER` they would not, and a sweep could not tell where its stretches meet.
"""


def likelihood(band: Band, scores: Doubles, shapes: Integers) -> tuple[float, Doubles]:
    """
    Sum over all alignments.

    Args:
        band: the cells.
        scores: shape ``(len(shapes), band.count)``; of the bead that ends at each, as logarithms.
        shapes: sizes of the beads.

    Returns:
        The logarithm of the sum, and the probability of each bead; shape as *scores*.
    """
    scores = np.maximum(scores, _BARRED)
    forward = sweep(band, scores, shapes, join=_added)
    backward = sweep(band, scores, shapes, backwards=True, join=_added)
    total = float(forward[band.last])
    chances = np.zeros_like(scores)
    for kind, (height, width) in enumerate(shapes.tolist()):
        through = forward[band.before(height, width)] + scores[kind] + backward[:-1]
        chances[kind] = np.exp(np.minimum(through - total, 0.0))
    return total, chances


def _added(logarithms: Doubles) -> Doubles:
    most = logarithms.max(axis=0)
    return np.asarray(most + np.log(np.exp(logarithms - most).sum(axis=0)))
