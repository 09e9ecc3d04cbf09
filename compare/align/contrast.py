"""
Tell whether two texts belong together at all.

Any two texts can be aligned, and the best of many bad alignments looks better
than chance. So the texts are aligned a second time with one of them read
backwards, sentence by sentence: the same vectors, lengths and backgrounds,
but nothing left to find. A translation earns much more forwards than
backwards; unrelated texts do not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from compare.align.beads import IndexBead
from compare.align.lattice import Integers
from compare.align.sides import Side

_DOUBT = 0.7
"""
Contrast of unrelated texts of one sentence that is hardly ever exceeded; it falls with the root of the length.

Of 115 pairs of different NTREX documents three exceed it; the translations
begin at .84, every third sentence of one at .92 (docs/align-log.md).
"""

_DOUBT_OF_FEATURES = 0.37
"""The same for lexical vectors, which see so little of some translations that more would be taken for strangers."""

_SHORTEST = 6
"""Sentences on either side below which nothing can be told."""

_WINDOW = 80
"""Sentences of the source that are looked at in one go."""

_WINDOWS = 3
"""How many places of a long text are looked at."""


def contrast(
    source: Side, target: Side, beads: Sequence[IndexBead], earn: Callable[[Side, Side], float]
) -> float | None:
    """
    Hold the alignment against one with the target read backwards.

    What it earns more is spread over the sentences of the shorter text, so
    that a summary is not taken for a stranger.

    Args:
        source: one text.
        target: the other.
        beads: how they were aligned.
        earn: aligns two sides and sums up the scores.
    """
    if min(source.count, target.count) < _SHORTEST:
        return None
    gains, sizes = 0.0, 0
    for rows in _windows(source.count):
        columns = _counterpart(rows, beads, target.count)
        upper = replace(source.take(rows), words=None, signs=None, breaks=None)
        lower = replace(target.take(columns), words=None, signs=None, breaks=None)
        gains += earn(upper, lower) - earn(upper, lower.turned())
        sizes += min(len(rows), len(columns))
    return gains / sizes


def unrelated(contrast: float | None, source: Side, target: Side, model: str) -> bool:
    """Tell whether two texts have too little in common for a translation; False if nothing can be told."""
    doubt = _DOUBT_OF_FEATURES if model.startswith("lexical") else _DOUBT
    return contrast is not None and contrast < doubt / np.sqrt(min(source.count, target.count))


def _windows(count: int) -> list[Integers]:
    if count <= _WINDOW * _WINDOWS:
        return [np.arange(count)]
    starts = np.linspace(0, count - _WINDOW, _WINDOWS).astype(np.int64)
    return [np.arange(start, start + _WINDOW) for start in starts.tolist()]


def _counterpart(rows: Integers, beads: Sequence[IndexBead], count: int) -> Integers:
    """Find the run of target sentences that *rows* were aligned with; at least as many as nothing can be told from."""
    wanted = set(rows.tolist())
    found = [at for bead in beads if wanted.intersection(bead.source) for at in bead.target]
    first, last = (min(found), max(found) + 1) if found else (0, 0)
    first = max(0, min(first, count - len(rows)))
    return np.arange(first, min(count, max(last, first + len(rows))))
