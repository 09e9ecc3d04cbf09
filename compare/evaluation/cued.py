"""
Fit how likely it is that a cue was lost, and draw the lines from which on the checks say so.

``python -m compare.evaluation.cued FOLDER`` reads a folder of lines in many languages (NTREX:
``en.txt``, ``de.txt``, ..., ``DOCUMENT_IDS.tsv``), plants lost and added denials, lost hedges and
lost sources in every document but the first 28, holds the contrasts in them against those of
the same texts untouched, and writes ``compare/checks/_cued.json``. The first 28 documents are
left to `evaluate findings`. To be run again when the embedded model, ``compare/cues/traces``
or ``left_over.json`` change.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from compare.checks._cued import WEIGHTS, contrasts
from compare.checks._quoting import CUT
from compare.checks._signs import SIGNS
from compare.checks.certainty import HEDGE, SOURCE
from compare.checks.negation import DENIAL
from compare.checks.quotations import cuts
from compare.evaluation.left_over import as_document, logistic
from compare.evaluation.planting.plan import plan
from compare.evaluation.planting.texts import AlignedText, read_texts
from compare.links import Linked
from compare.links.left_over import left_over
from compare.names import table
from compare.pipeline import load_tools
from compare.plugins import Tools
from compare.types import Alignment, Bead

_MEASURED = 28
"""Documents that are not fitted on, so that they can be measured on."""

_KINDS = ("negation", "modality", "attribution", "quotation")

_PHENOMENA = {"negation": DENIAL, "modality": HEDGE, "attribution": SOURCE}
"""By kind of planted divergence."""

_VERSIONS = "ar", "bg", "cs", "de", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "tr", "uk", "zh"
_PAIRS = (*(f"en-{code}" for code in _VERSIONS), "de-en", "fr-en", "ja-en", "ru-en")

_LINES = {
    "negation": ((0.0029, 0.0011), (0.0029, 0.0011)),
    "certainty": ((0.0068, 0.0009), (0.0010, 0.0)),
    "voice": ((0.0015, 0.0010), (0.0002, 0.0)),
    "cut": ((0.0012, 0.0006),),
}
"""Share of the sentences of professional translations that a finding is tolerated on: all and major, lost and added."""

_RIDGE = 1.0

_NEVER = 99.0
"""Log odds that nothing reaches."""

Floats: TypeAlias = NDArray[np.float64]


@dataclass(slots=True)
class _Cases:
    """Contrasts of one phenomenon and side."""

    natural: list[Floats] = field(default_factory=list)
    planted: list[Floats] = field(default_factory=list)
    missed: int = 0
    """Divergences planted that are no contrast."""


Gathered: TypeAlias = dict[tuple[str, int], _Cases]


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pairs", default=",".join(_PAIRS), help="original and version, as in en-de,ja-en")
    parser.add_argument("--seeds", type=int, default=1, help="how often each text is planted into")
    args = parser.parse_args()
    tools = load_tools()
    cases: Gathered = defaultdict(_Cases)
    sentences = 0
    for pair in args.pairs.split(","):
        original, version = pair.split("-")
        sentences += _gather(cases, read_texts(args.folder, original, [version])[_MEASURED:], args.seeds, tools)
    record = {"model": tools.embedder.name, "sentences": sentences, **_weights(cases, sentences)}
    WEIGHTS.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def _weights(cases: Gathered, sentences: int) -> dict[str, Any]:
    """Return what is fitted and the lines, by phenomenon and side."""
    record: dict[str, Any] = {}
    for phenomenon in _PHENOMENA.values():
        lost = _fit(cases[phenomenon.id, 0], len(SIGNS))
        added = _fit(cases[phenomenon.id, 1], len(SIGNS)) if cases[phenomenon.id, 1].planted else lost
        record[phenomenon.id] = [
            _record(weights, SIGNS, _lines(weights, cases[phenomenon.id, side], phenomenon.id, side, sentences))
            for side, weights in enumerate((lost, added))
        ]
    cut = _Cases(cases["cut", 0].natural + cases["cut", 1].natural, cases["cut", 0].planted, cases["cut", 0].missed)
    weights = _fit(cut, len(CUT))
    record["cut"] = _record(weights, CUT, _lines(weights, cut, "cut", 0, sentences))
    return record


def _gather(cases: Gathered, texts: Sequence[AlignedText], seeds: int, tools: Tools) -> int:
    """Add the contrasts of *texts*, untouched and planted into; return how many sentences they have."""
    tallies: list[Counter[str]] = [Counter() for _ in range(seeds)]
    for text in texts:
        for _, phenomenon, side, signs in _contrasts(text, text.target, tools):
            cases[phenomenon, side].natural.append(signs)
        for seed, tally in enumerate(tallies):
            random = Random(f"{seed} {text.name} {'-'.join(text.languages)}")
            planted = plan(text, [], _KINDS, tally, random)
            wanted = {
                (plant.target[0], _name(plant.kind), int(plant.variant == "put in"))
                for plant in planted.plants
                if plant.variant != "marks"
            }
            for line, phenomenon, side, signs in _contrasts(text, planted.lines, tools):
                if (line, phenomenon, side) in wanted:
                    cases[phenomenon, side].planted.append(signs)
                    wanted.discard((line, phenomenon, side))
            for _, phenomenon, side in wanted:
                cases[phenomenon, side].missed += 1
    return sum(len(text.source) for text in texts)


def _contrasts(text: AlignedText, lines: Sequence[str], tools: Tools) -> Iterator[tuple[int, str, int, Floats]]:
    """Yield line, phenomenon, side and signs of every contrast."""
    one, two = as_document(text.languages[0], text.source), as_document(text.languages[1], lines)
    alignment = Alignment(one, two, tuple(Bead((a,), (b,)) for a, b in text.pairs))
    links = Linked(alignment, tools.embedder, table((one, two), (alignment,)), 1)
    runs = left_over(alignment, links)
    for phenomenon in _PHENOMENA.values():
        for contrast in contrasts(alignment, links, runs, phenomenon):
            yield text.pairs[contrast.bead][1], phenomenon.id, contrast.side, contrast.signs
    for bead, side, _, signs in cuts(alignment, links, runs):
        yield text.pairs[bead][1], "cut", side, signs


def _name(kind: str) -> str:
    return _PHENOMENA[kind].id if kind in _PHENOMENA else "cut"


def _fit(cases: _Cases, size: int) -> Floats:
    """Tell planted contrasts from natural ones: a logistic regression; zeros if there are none."""
    if not cases.natural or not cases.planted:
        return np.zeros(size)
    signs = np.stack([*cases.natural, *cases.planted])
    answers = np.array([0.0] * len(cases.natural) + [1.0] * len(cases.planted))
    return logistic(signs, answers, np.ones(len(answers)), _RIDGE)


def _lines(weights: Floats, cases: _Cases, name: str, side: int, sentences: int) -> tuple[float, float]:
    """Draw the lines for a look and for a loss, and say what they find."""
    natural = np.sort(np.array([float(row @ weights) for row in cases.natural] or [0.0]))[::-1]
    lines = [
        round(float(natural[min(len(natural) - 1, int(share * sentences))]), 3) if share else _NEVER
        for share in _LINES[name][side]
    ]
    planted = np.array([float(row @ weights) for row in cases.planted])
    total = max(1, len(planted) + cases.missed)
    found = [round(float((planted >= line).sum()) / total, 3) for line in lines]
    print(f"{name} {side}: planted {total}, no contrast {cases.missed}, natural {len(natural)}, found {found}")  # noqa: T201
    return lines[0], lines[1]


def _record(weights: Floats, names: Sequence[str], lines: tuple[float, float]) -> dict[str, Any]:
    table = {name: round(float(weight), 4) for name, weight in zip(names, weights, strict=True)}
    return {"minor": lines[0], "major": lines[1], "signs": table}


if __name__ == "__main__":
    main()
