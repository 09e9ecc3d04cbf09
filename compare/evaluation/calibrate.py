"""
Fits the curve that turns margins into probabilities, and shows how far it can be trusted.

Run it with ``python -m compare.evaluation.calibrate FOLDER [MODEL]`` in a
checkout after the aligner's weights have changed; FOLDER is laid out as for
`compare.evaluation.align_sets`. The curve is fitted to some texts and a table
made from others: it is the page ``docs/confidence.md`` for the embedded
model, and is printed for another.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, fields
from pathlib import Path

import numpy as np

from compare.align import IndexBead, align_vectors
from compare.align.confidence import FILE, Curve, traits
from compare.align.documents import side
from compare.align.scoring import USUAL, weights_of
from compare.corpus import home
from compare.evaluation import align_sets
from compare.evaluation.align_sets import Case
from compare.pipeline import load_tools
from compare.plugins import Embedder
from compare.settings import Settings

PAGE = Path(__file__).parents[2] / "docs" / "confidence.md"
"""The page that is written."""

_FITTED = ("Candide", "Robinson_Crusoe", "Sign_of_Four"), ("de", "ru", "zh", "ja")
"""Books and languages of the news that the curve is fitted to, beside Text+Berg; the others show how good it is."""

_SHOWN = ("fr", "es", "uk", "ar", "pl", "tr", "cs", "bg")
_PART = 6
"""Every sixth document of the news is used."""

_CLASSES = 10

_PAGE = """\
# Confidence

Each bead that the aligner made carries a probability that it is exactly right,
the bead it was chosen over, and the evidence for it.
The probability comes from the margin: by how much the best alignment without the bead is worse.
`python -m compare.evaluation.calibrate FOLDER` fits the curve and writes this page.

The curve was fitted to Text+Berg dev, three OPUS books and perturbed NTREX in four languages ({fitted:,} beads).
The table is made from texts that it was not fitted to:
two other books, NTREX in eight other languages, and the article sets ({shown:,} beads).
The aligner's weights were fitted to parts of all of them but NTREX in Polish, Turkish, Czech and Bulgarian.

Expected calibration error: **{error:.3f}**, as the mean distance of the two columns, weighed by beads.

| said | beads | mean of what was said | right |
|---|--:|--:|--:|
{rows}

| set | beads | mean of what was said | right | calibration error |
|---|--:|--:|--:|--:|
{sets}

The books' gold is itself automatic: part of what counts as wrong there is right.
"""


def judged(cases: Iterable[Case], embedder: Embedder) -> Iterator[tuple[str, IndexBead, bool]]:
    """Align every case; yield its set, and each bead with whether gold has it."""
    for case in cases:
        largest = Settings().max_bead
        sides = [side(text.sentences, text.language, embedder, largest - 1) for text in (case.source, case.target)]
        gold = {*case.gold} | {((index,), ()) for one in case.gold if not one[1] for index in one[0]}
        gold |= {((), (index,)) for one in case.gold if not one[0] for index in one[1]}
        for bead in align_vectors(*sides, max_bead=largest, weights=weights_of(embedder.name)).beads:
            yield case.name, bead, (bead.source, bead.target) in gold


def fit(beads: Sequence[tuple[str, IndexBead, bool]]) -> Curve:
    """Fit the curve by Newton's method; every set counts the same."""
    kinds = [name for name, _, _ in beads]
    share = np.array([1 / (kinds.count(name) * len(set(kinds))) for name in kinds])
    rows = np.array([traits(bead) for _, bead, _ in beads])
    right = np.array([found for _, _, found in beads], dtype=np.float64)
    values = np.zeros(rows.shape[1])
    for _ in range(30):
        said = 1 / (1 + np.exp(-(rows @ values)))
        bend = (rows * (share * said * (1 - said))[:, None]).T @ rows + 1e-6 * np.eye(len(values))
        values = values + np.linalg.solve(bend, rows.T @ (share * (right - said)))
    names = [field.name for field in fields(Curve)]
    return Curve(**{name: round(float(value), 4) for name, value in zip(names, values, strict=True)})


def calibration_error(said: Sequence[float], right: Sequence[bool]) -> float:
    """Return the expected calibration error over ten classes of equal width (Guo et al., 2017)."""
    chances, found = np.array(said), np.array(right, dtype=np.float64)
    classes = np.minimum((chances * _CLASSES).astype(np.int64), _CLASSES - 1)
    gaps = [abs(float((chances - found)[classes == at].sum())) for at in range(_CLASSES)]
    return sum(gaps) / max(len(said), 1)


def page(curve: Curve, fitted: int, beads: Sequence[tuple[str, IndexBead, bool]]) -> str:
    """Lay out the page on beads that the curve was not fitted to."""
    said = [curve.probability(bead) for _, bead, _ in beads]
    right = [found for _, _, found in beads]
    classes = [min(int(one * _CLASSES), _CLASSES - 1) for one in said]
    rows, sets = [], []
    for at in range(_CLASSES):
        here = [index for index, one in enumerate(classes) if one == at]
        if here:
            rows.append(f"| {at / 10:.1f} to {at / 10 + 0.1:.1f} | {_means(here, said, right)} |")
    for name in dict.fromkeys(name for name, _, _ in beads):
        here = [index for index, (other, _, _) in enumerate(beads) if other == name]
        error = calibration_error([said[index] for index in here], [right[index] for index in here])
        sets.append(f"| {name} | {_means(here, said, right)} | {error:.3f} |")
    error = calibration_error(said, right)
    return _PAGE.format(fitted=fitted, shown=len(beads), error=error, rows="\n".join(rows), sets="\n".join(sets))


def _means(here: Sequence[int], said: Sequence[float], right: Sequence[bool]) -> str:
    means = [np.mean([values[index] for index in here]) for values in (said, right)]
    return f"{len(here)} | {means[0]:.3f} | {means[1]:.3f}"


def _news(folder: Path, languages: Iterable[str]) -> list[Case]:
    return [case for code in languages for case in list(align_sets.ntrex(folder / "ntrex", "en", code))[::_PART]]


def main() -> None:
    """Fit, and write the curve of the model's backend; write or print the page."""
    folder = Path(sys.argv[1])
    embedder = load_tools(Settings(embedder=sys.argv[2]) if len(sys.argv) > 2 else None).embedder
    books = list(align_sets.books(folder))
    known = [case for case in books if case.name.removeprefix("book ").removesuffix(".jsonl") in _FITTED[0]]
    other = [case for case in books if case not in known]
    articles = [Case("article sets", case.source, case.target, case.gold) for case in align_sets.articles(home())]
    fitted = list(judged([*align_sets.textberg(folder), *known, *_news(folder, _FITTED[1])], embedder))
    curve = fit(fitted)
    backend = embedder.name.partition(":")[0]
    curves = json.loads(FILE.read_text(encoding="utf-8")) | {backend: asdict(curve)}
    FILE.write_text(json.dumps(curves, indent=2) + "\n", encoding="utf-8")
    text = page(curve, len(fitted), list(judged([*other, *_news(folder, _SHOWN), *articles], embedder)))
    if backend == USUAL:
        PAGE.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
