"""
Fits the aligner's weights to texts with known beads.

Run it with ``python -m compare.evaluation.fit FOLDER [MODEL]`` after the
model has changed; FOLDER is laid out as for `compare.evaluation.align_sets`.
It climbs the likelihood of the gold beads under `compare.align.scoring`'s
random field, and writes the weights where the aligner reads them.

A gold bead that is too large or has a gap cannot be reached, and its sentences
are left free; those of one that crosses others must be left out, for the
second pass to find. NTREX is perturbed by other seeds than the one that is
scored, and only every eighth of its documents is used.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from compare.align.aligner import prepare
from compare.align.documents import side
from compare.align.evidence import Evidence
from compare.align.lattice import NEVER, Band, Doubles, Floats, Integers
from compare.align.scoring import FILE, Weights, weights_of
from compare.corpus import home
from compare.evaluation import align_sets
from compare.evaluation.align_sets import Case
from compare.evaluation.chain import likelihood
from compare.evaluation.perturb import Rates
from compare.ladders import in_order
from compare.pipeline import load_tools
from compare.plugins import Embedder
from compare.settings import Settings

SHARES = {"textberg": 0.4, "book": 0.25, "ntrex": 0.25, "article": 0.1}
"""What each kind of text counts in the likelihood, however much there is of it."""

_LONGEST = 600
"""Source sentences of a book that are used."""

_HARSH = Rates(drop=0.1, insert=0.1, replace=0.15)
"""Of half of the perturbed news: so much is missing, added and exchanged that strangers meet."""

_COST = 1.0
"""
What a wrong bead is given while fitting, so that the right one learns to win by a distance.

The softmax-margin of Gimpel and Smith (2010).
"""

_HOLD = 1e-4
"""Pull of the weights towards 0."""

_STEPS, _MEMORY, _ENOUGH = 70, 12, 1e-5
"""Of the ascent: steps at most, steps remembered, and a gain that is not worth another step."""

_NAMES = tuple(field.name for field in fields(Weights))


@dataclass(frozen=True)
class Problem:
    """One pair of texts: what there is for and against each bead, and which beads gold allows."""

    band: Band
    shapes: Integers
    parts: Floats
    """Shape ``(weights, shapes, live cells)``."""

    possible: NDArray[np.bool_]
    """Shape ``(shapes, live cells)``."""

    allowed: NDArray[np.bool_]
    """The same, without what contradicts gold."""

    gold: int
    """How many beads of gold can be reached."""


def problem(case: Case, embedder: Embedder, *, max_bead: int = 6) -> Problem:
    """Lay out one pair of texts."""
    sides = [side(text.sentences, text.language, embedder, max_bead - 1) for text in (case.source, case.target)]
    aligner, band = prepare(sides[0], sides[1], max_bead=max_bead, weights=weights_of(embedder.name))
    evidence = Evidence(band, aligner.shapes, aligner.source, aligner.target, aligner.scale)
    parts = np.zeros((len(_NAMES), len(aligner.shapes), band.count), dtype=np.float32)
    for shape in range(len(aligner.shapes)):
        for name, part in evidence.parts(shape):
            parts[_NAMES.index(name), shape] = part
    possible = np.stack([evidence.possible(shape) for shape in range(len(aligner.shapes))])
    allowed, gold = _allowed(case, band, aligner.shapes, possible)
    return Problem(band, aligner.shapes, parts * possible, possible, allowed, gold)


def _allowed(case: Case, band: Band, shapes: Integers, possible: NDArray[np.bool_]) -> tuple[NDArray[np.bool_], int]:
    """Strike out the beads that share a sentence with a reachable gold bead and are not that bead."""
    row, column = band.row, band.column
    kinds = {size: kind for kind, size in enumerate(map(tuple, shapes.tolist()))}
    taken = np.zeros(band.rows + 1, dtype=np.int64), np.zeros(band.columns + 1, dtype=np.int64)
    reached = []
    for source, target in _reachable(case, kinds):
        ends = band.cell(np.array([source[0], source[-1] + 1]), np.array([target[0], target[-1] + 1]))
        if (ends >= 0).all():
            reached.append((kinds[len(source), len(target)], ends[1]))
            taken[0][list(source)] = taken[1][list(target)] = 1
    ordered = set(in_order(sorted(link for link in case.gold if all(link))))
    for source, target in case.gold:
        if (source, target) not in ordered:
            taken[0][list(source)] = 2
            taken[1][list(target)] = 2
    sums = [np.concatenate(([0], np.cumsum(side[:-1] > 0))) for side in taken]
    allowed = possible.copy()
    for kind, (height, width) in enumerate(shapes.tolist()):
        if height and width:
            within = sums[0][row] - sums[0][np.maximum(row - height, 0)]
            within += sums[1][column] - sums[1][np.maximum(column - width, 0)]
            allowed[kind] &= within == 0
        else:
            allowed[kind] &= (taken[0][row - 1] if height else taken[1][column - 1]) != 1
    for kind, at in reached:
        allowed[kind, at] = True
    return allowed, len(reached)


def _reachable(case: Case, kinds: Mapping[tuple[int, ...], int]) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    whole = sorted((source, target) for source, target in case.gold if source and target)
    for source, target in in_order(whole):
        gapless = source[-1] - source[0] < len(source) and target[-1] - target[0] < len(target)
        if gapless and (len(source), len(target)) in kinds:
            yield source, target


def fit(problems: Mapping[str, list[Problem]], shares: Mapping[str, float] = SHARES) -> tuple[Weights, float]:
    """
    Climb the likelihood of gold.

    Args:
        problems: by kind of text.
        shares: what each kind counts.

    Returns:
        The weights, and the logarithm of the likelihood for each bead of gold.
    """
    weighed = [
        (one, shares[kind] / max(sum(other.gold for other in several), 1))
        for kind, several in problems.items()
        for one in several
    ]

    def reach(values: Doubles) -> tuple[float, Doubles]:
        height, slope = -_HOLD * float(values @ values), -2 * _HOLD * values
        for one, share in weighed:
            worth = np.tensordot(values.astype(np.float32), one.parts, axes=1).astype(np.float64)
            rivals = np.where(one.possible, worth + _COST * ~one.allowed, NEVER)
            free, chances = likelihood(one.band, rivals, one.shapes)
            bound, wanted = likelihood(one.band, np.where(one.allowed, worth, NEVER), one.shapes)
            height += share * (bound - free)
            slope = slope + share * np.tensordot(one.parts, (wanted - chances).astype(np.float32), axes=2)
        return height, slope

    values, height = climb(reach, np.zeros(len(_NAMES)))
    return Weights(**{name: round(float(value), 3) for name, value in zip(_NAMES, values, strict=True)}), height


def climb(reach: Callable[[Doubles], tuple[float, Doubles]], start: Doubles) -> tuple[Doubles, float]:
    """
    Find a maximum, by L-BFGS (Liu and Nocedal, 1989) with halved steps.

    Args:
        reach: the height at a point, and its slope.
        start: where to begin.
    """
    point, (height, slope) = start, reach(start)
    moved: list[tuple[Doubles, Doubles]] = []
    for _ in range(_STEPS):
        way, size = _uphill(slope, moved), 1.0
        while True:
            next_height, next_slope = reach(point + size * way)
            if next_height >= height + 1e-4 * size * float(way @ slope) or size < 1e-4:
                break
            size /= 2
        if next_height < height + _ENOUGH:
            break
        step, bend = size * way, slope - next_slope
        if float(step @ bend) > 0:
            moved = [*moved, (step, bend)][-_MEMORY:]
        point, height, slope = point + step, next_height, next_slope
    return point, height


def _uphill(slope: Doubles, moved: list[tuple[Doubles, Doubles]]) -> Doubles:
    """Turn the slope by what the last steps told of the curvature."""
    way, factors = slope.copy(), []
    for step, bend in reversed(moved):
        factors.append(float(step @ way) / float(step @ bend))
        way -= factors[-1] * bend
    if not moved:
        return np.asarray(way / max(float(np.linalg.norm(way)), 1.0))
    step, bend = moved[-1]
    way *= float(step @ bend) / float(bend @ bend)
    for (step, bend), factor in zip(moved, reversed(factors), strict=True):
        way += (factor - float(bend @ way) / float(step @ bend)) * step
    return way


def cases(folder: Path) -> dict[str, list[Case]]:
    """Read the texts to fit to, by kind."""
    news = [
        case
        for language in align_sets.NTREX_LANGUAGES
        for seed, rates in ((1, None), (2, _HARSH))
        for case in list(align_sets.ntrex(folder / "ntrex", "en", language, seed=seed, rates=rates))[seed::16]
    ]
    books = [_beginning(case) for case in align_sets.books(folder)]
    found = {"textberg": list(align_sets.textberg(folder)), "book": books, "ntrex": news}
    return found | {"article": list(align_sets.articles(home()))}


def _beginning(case: Case) -> Case:
    gold, sizes = [], [0, 0]
    for link in case.gold:
        if sizes[0] >= _LONGEST:
            break
        gold.append(link)
        sizes = [size + len(side) for size, side in zip(sizes, link, strict=True)]
    texts = [
        align_sets.document(text.name, text.language, [sentence.text for sentence in text.sentences[:size]])
        for text, size in zip((case.source, case.target), sizes, strict=True)
    ]
    return Case(case.name, texts[0], texts[1], tuple(gold))


def main() -> None:
    """Fit, and write the weights of the model's backend."""
    embedder = load_tools(Settings(embedder=sys.argv[2]) if len(sys.argv) > 2 else None).embedder
    read = cases(Path(sys.argv[1]))
    weights, reached = fit({kind: [problem(case, embedder) for case in several] for kind, several in read.items()})
    fitted = json.loads(FILE.read_text(encoding="utf-8")) | {embedder.name.partition(":")[0]: asdict(weights)}
    FILE.write_text(json.dumps(fitted, indent=2) + "\n", encoding="utf-8")
    sys.stdout.write(f"{embedder.name}: log-likelihood of a gold bead {reached:.4f}; written to {FILE}\n")


if __name__ == "__main__":
    main()
