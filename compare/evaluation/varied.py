"""
Fit and calibrate the odds that a word is another rendering of a term.

``python -m compare.evaluation.varied FOLDER`` reads a folder of lines in many languages (NTREX), leaves the first 28
documents for measuring, and plants other words for one thing into the rest. What stands where a term has not its
usual rendering is held against what stands there in the same texts untouched, and the line is drawn on these. The
result is ``compare/checks/_varied.json``. To be run again when the embedded model or the lexicon changes.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from compare.checks._varied import VARIED, WEIGHTS, Use, varied
from compare.evaluation.left_over import as_document, logistic
from compare.evaluation.planting.plan import Plant, plan
from compare.evaluation.planting.texts import AlignedText, read_texts
from compare.links import Linked
from compare.names import table
from compare.pipeline import load_tools
from compare.plugins import Tools
from compare.types import Alignment, Bead, Span

_MEASURED = 28
"""Documents at the beginning that are left alone, because the findings are measured on them."""

_TOLERATED = 0.005
"""Share of untouched sentences on which a finding is tolerated; as translators vary their words, many are true."""

_RIDGE = 3.0

_NO_LINE = 0.0
"""Log odds from which on a word is reported where no untouched text has a case."""

Floats = NDArray[np.float64]


@dataclass(slots=True)
class _Cases:
    """Words where a term has not its usual rendering."""

    natural: list[Floats] = field(default_factory=list)
    """A use each, in untouched texts: the signs of its words."""

    planted: list[Floats] = field(default_factory=list)
    """The same in texts planted into."""

    new: list[Floats] = field(default_factory=list)
    """The signs of the planted words themselves, where they are among those."""

    plants: int = 0
    sentences: int = 0


def main() -> None:
    """Fit, calibrate and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", default="", help="of the versions; default: all there are")
    parser.add_argument("--skip", type=int, default=_MEASURED, help="documents at the beginning; default: %(default)s")
    parser.add_argument(
        "--seeds", type=int, default=2, help="how often each text is planted into; default: %(default)s"
    )
    args = parser.parse_args()
    tools = load_tools()
    languages = args.languages.split(",") if args.languages else sorted(p.stem for p in args.folder.glob("??.txt"))
    cases = _Cases()
    for language in languages:
        if language != "en":
            _gather(cases, read_texts(args.folder, "en", [language])[args.skip :], args.seeds, tools)
    weights = _fit(cases)
    odds = np.sort([float((signs @ weights).max()) for signs in cases.natural])[::-1]
    line = round(float(odds[min(len(odds) - 1, int(_TOLERATED * cases.sentences))]), 3) if len(odds) else _NO_LINE
    found = sum(float((signs @ weights).max()) > line for signs in cases.planted)
    print(f"{cases.plants} planted, {len(cases.planted)} in question, found {found / max(1, cases.plants):.3f}")  # noqa: T201
    signs = {name: round(float(value), 4) for name, value in zip(VARIED, weights, strict=True)}
    record = {"model": tools.embedder.name, "signs": signs, "line": line}
    WEIGHTS.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def _gather(cases: _Cases, texts: list[AlignedText], seeds: int, tools: Tools) -> None:
    """Add what stands for the terms of *texts*, untouched and planted into."""
    tallies: list[Counter[str]] = [Counter() for _ in range(seeds)]
    for text in texts:
        cases.sentences += len(text.source)
        cases.natural += [use.signs for use in varied(*_linked(text, text.target, tools))]
        for seed, tally in enumerate(tallies):
            random = Random(f"{seed} {text.name} {'-'.join(text.languages)}")
            planted = plan(text, [], ("term",), tally, random)
            if planted.plants:
                alignment, links = _linked(text, planted.lines, tools)
                _add(cases, planted.plants, list(varied(alignment, links)), alignment)


def _add(cases: _Cases, plants: tuple[Plant, ...], uses: list[Use], alignment: Alignment) -> None:
    """Add the uses of terms that were planted, and the words that were."""
    for plant in plants:
        cases.plants += 1
        if plant.words is None or plant.source_words is None:
            continue
        places = [
            _placed(words, document.sentences[line].span.start)
            for words, document, line in (
                (plant.source_words, alignment.source, plant.source[0]),
                (plant.words, alignment.target, plant.target[0]),
            )
        ]
        for use in uses:
            if use.source.meets(places[0]):
                cases.planted.append(use.signs)
                words = [number for number, word in enumerate(use.words) if word.span.meets(places[1])]
                cases.new += [use.signs[number] for number in words[:1]]
                break


def _fit(cases: _Cases) -> Floats:
    """Tell planted words from all that stand there in untouched texts."""
    rows = np.concatenate([*cases.natural, np.stack(cases.new)])
    answers = np.concatenate([np.zeros(len(rows) - len(cases.new)), np.ones(len(cases.new))])
    scale = rows.std(axis=0)
    scale[scale == 0] = 1.0
    return np.asarray(logistic(rows / scale, answers, np.ones(len(rows)), _RIDGE) / scale, np.float64)


def _linked(text: AlignedText, target: tuple[str, ...], tools: Tools) -> tuple[Alignment, Linked]:
    one, two = as_document(text.languages[0], text.source), as_document(text.languages[1], target)
    alignment = Alignment(one, two, tuple(Bead((a,), (b,)) for a, b in text.pairs))
    return alignment, Linked(alignment, tools.embedder, table((one, two), (alignment,)), 1)


def _placed(span: Span, start: int) -> Span:
    return Span(span.start + start, span.end + start)


if __name__ == "__main__":
    main()
