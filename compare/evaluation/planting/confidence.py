"""
How often a kind of finding is right, from planted and untouched texts together.

Let a text have one divergence of each kind in a hundred sentences. A kind of
finding is then right, in a hundred sentences, as often as the sum of its
recalls over the kinds that it should find; and wrong as often as it speaks on
a hundred sentences of the untouched texts. Right over all is its confidence.
Half a finding is added to both counts, so that a few silent texts do not make
it certain. Translators err too, so some of what is counted wrong is right: the
figures are low rather than high.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from compare.evaluation.planting.measure import Measured
from compare.version import __version__

_EVIDENCE = 3
"""Divergences that a kind of finding must have pointed at; fewer, and what it is for was hardly planted at all."""


def estimate(measured: Measured, seed: int) -> dict[str, Any]:
    """
    Return the table that `compare.confidence` reads, with what it was measured on.

    A kind of finding that nothing, or nearly nothing, was planted for is not in it.
    """
    planted = _sum((kind, count) for (kind, _), count in measured.planted.items())
    clean = _sum((what, count) for (what, _, _), count in measured.clean.items())
    sentences = sum(measured.sentences.values())
    pairs = sorted(map("-".join, measured.sentences))
    table: dict[str, float] = {}
    for what in sorted({what for what, _ in measured.pointed}):
        pointed = {kind: count for (one, kind), count in measured.pointed.items() if one == what}
        if sum(pointed.values()) < _EVIDENCE:
            continue
        right = sum(count / planted[kind] for kind, count in pointed.items()) + 0.5 / sum(planted.values())
        wrong = 100 * (clean[what] + 0.5) / sentences
        table[what] = round(right / (right + wrong), 2)
    texts = f"{sum(planted.values())} divergences and {sentences} untouched sentences, {', '.join(pairs)}"
    return {
        "measured": f"evaluate findings --plant, version {__version__}, seed {seed}: {texts}",
        "confidence": table,
    }


def _sum(items: Iterable[tuple[str, int]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for key, count in items:
        total[key] += count
    return total
