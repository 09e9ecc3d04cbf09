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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from compare.checks._contrast import SIGNS
from compare.checks._cued import WEIGHTS, contrasts
from compare.checks._quoting import CUT
from compare.checks.certainty import HEDGE, SOURCE, WOULD, is_name
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

_PHENOMENA = {"negation": (DENIAL,), "modality": (HEDGE, WOULD), "attribution": (SOURCE,)}
"""By kind of planted divergence; what is no contrast counts for the first."""

_VERSIONS = "ar", "bg", "cs", "de", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "tr", "uk", "zh"
_LANGUAGES = (*_VERSIONS, "en")
_PAIRS = (*(f"en-{code}" for code in _VERSIONS), "de-en", "fr-en", "ja-en", "ru-en")

_LINES = {
    "negation": ((0.0026, 0.0008), (0.0028, 0.0008)),
    "certainty": ((0.0060, 0.0007), (0.0005, 0.0)),
    "modal": ((0.0020, 0.0003), (0.0001, 0.0)),
    "voice": ((0.0016, 0.0010), (0.0002, 0.0)),
    "cut": ((0.0012, 0.0006),),
}
"""Share of the sentences of professional translations that a finding is tolerated on: all and major, lost and added."""

_RIDGE = 1.0

_LANGUAGE = 0.5
"""What a column of a language holds; the less, the nearer the languages are held to one another."""

_NEVER = 99.0
"""Log odds that nothing reaches."""

Floats: TypeAlias = NDArray[np.float64]

Signs: TypeAlias = tuple[str, Floats]
"""The version's language, and the signs of a contrast."""

Fit: TypeAlias = tuple[Floats, dict[str, float]]
"""Weights of the signs, and what each language adds."""


@dataclass(slots=True)
class _Cases:
    """Contrasts of one phenomenon and side."""

    natural: list[Signs] = field(default_factory=list)
    planted: list[Signs] = field(default_factory=list)
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
    sizes: Counter[str] = Counter()
    for pair in args.pairs.split(","):
        original, version = pair.split("-")
        sizes[version] += _gather(cases, read_texts(args.folder, original, [version])[_MEASURED:], args.seeds, tools)
    record = {"model": tools.embedder.name, "sentences": sizes.total(), **_weights(cases, sizes)}
    WEIGHTS.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def _weights(cases: Gathered, sizes: Counter[str]) -> dict[str, Any]:
    """
    Return what is fitted and the lines, by phenomenon and side; both sides of quotations are one.

    *sizes* are the sentences by the version's language.
    """
    cases["cut", 0].natural += cases["cut", 1].natural
    record: dict[str, Any] = {}
    for name, shares in _LINES.items():
        names, languages = (CUT, ()) if name == "cut" else (SIGNS, _LANGUAGES)
        sides = [cases[name, side] for side in range(len(shares))]
        fits = [_fit(one, languages, sizes) for one in sides]
        records: list[dict[str, Any]] = []
        for one, fit, share in zip(sides, fits, shares, strict=True):
            weights, added = fit or fits[0] or (np.zeros(len(names)), {})
            lines = _lines(_odds(one.natural, weights, added), share, sizes.total())
            print(name, len(records), _found(one, _odds(one.planted, weights, added), lines))  # noqa: T201
            table = {sign: round(float(weight), 4) for sign, weight in zip(names, weights, strict=True)}
            records.append({"minor": lines[0], "major": lines[1], "languages": added, "signs": table})
        record[name] = records if len(records) > 1 else records[0]
    return record


def _gather(cases: Gathered, texts: Sequence[AlignedText], seeds: int, tools: Tools) -> int:
    """Add the contrasts of *texts*, untouched and planted into; return how many sentences they have."""
    tallies: list[Counter[str]] = [Counter() for _ in range(seeds)]
    for text in texts:
        for _, phenomenon, side, signs in _contrasts(text, text.target, tools):
            cases[phenomenon, side].natural.append((text.languages[1], signs))
        for seed, tally in enumerate(tallies):
            random = Random(f"{seed} {text.name} {'-'.join(text.languages)}")
            planted = plan(text, [], _KINDS, tally, random)
            wanted = {
                (plant.target[0], int(plant.variant == "put in")): _names(plant.kind)
                for plant in planted.plants
                if plant.variant != "marks"
            }
            for line, phenomenon, side, signs in _contrasts(text, planted.lines, tools):
                if phenomenon in wanted.get((line, side), ()):
                    cases[phenomenon, side].planted.append((text.languages[1], signs))
                    del wanted[line, side]
            for (_, side), phenomena in wanted.items():
                cases[phenomena[0], side].missed += 1
    return sum(len(text.source) for text in texts)


def _contrasts(text: AlignedText, lines: Sequence[str], tools: Tools) -> Iterator[tuple[int, str, int, Floats]]:
    """Yield line, phenomenon, side and signs of every contrast."""
    one, two = as_document(text.languages[0], text.source), as_document(text.languages[1], lines)
    alignment = Alignment(one, two, tuple(Bead((a,), (b,)) for a, b in text.pairs))
    links = Linked(alignment, tools.embedder, table((one, two), (alignment,)), 1)
    runs = left_over(alignment, links)
    for phenomenon in (one for several in _PHENOMENA.values() for one in several):
        for contrast in contrasts(alignment, links, runs, phenomenon):
            if phenomenon is HEDGE and is_name(alignment, contrast):
                continue
            yield text.pairs[contrast.bead][1], phenomenon.id, contrast.side, contrast.signs
    for bead, side, _, signs in cuts(alignment, links, runs):
        yield text.pairs[bead][1], "cut", side, signs


def _names(kind: str) -> tuple[str, ...]:
    return tuple(one.id for one in _PHENOMENA[kind]) if kind in _PHENOMENA else ("cut",)


def _fit(cases: _Cases, languages: Sequence[str], sizes: Mapping[str, int]) -> Fit | None:
    """
    Tell planted contrasts from natural ones: a logistic regression with a column for each of *languages*.

    What is planted counts as if as much were planted into every language, by its sentences (*sizes*): what a language
    adds says how freely it renders such words, and not what the planter can do in it.
    """
    if not cases.planted:
        return None
    rows = np.stack([_row(language, signs, languages) for language, signs in cases.natural + cases.planted])
    counts = Counter(language for language, _ in cases.planted)
    usual = len(cases.planted) / sum(sizes[language] for language in counts)
    shares = {language: usual * sizes[language] / count for language, count in counts.items()}
    importance = [1.0] * len(cases.natural) + [shares[language] for language, _ in cases.planted]
    answers = [0.0] * len(cases.natural) + [1.0] * len(cases.planted)
    weights = logistic(rows, np.array(answers), np.array(importance), _RIDGE)
    added = zip(languages, (weights[: len(languages)] * _LANGUAGE).tolist(), strict=True)
    return weights[len(languages) :], {language: round(value, 4) for language, value in added}


def _row(language: str, signs: Floats, languages: Sequence[str]) -> Floats:
    return np.concatenate(([_LANGUAGE * (one == language) for one in languages], signs))


def _odds(rows: Sequence[Signs], weights: Floats, languages: Mapping[str, float]) -> Floats:
    return np.array([float(signs @ weights) + languages.get(language, 0.0) for language, signs in rows])


def _lines(natural: Floats, shares: tuple[float, float], sentences: int) -> tuple[float, float]:
    """Return the odds from which on contrasts of untouched texts are that share of their sentences."""
    highest = np.sort(natural)[::-1]
    minor, major = (
        round(float(highest[min(len(highest) - 1, int(share * sentences))]), 3) if share and len(highest) else _NEVER
        for share in shares
    )
    return minor, major


def _found(cases: _Cases, planted: Floats, lines: tuple[float, float]) -> str:
    total = max(1, len(planted) + cases.missed)
    shares = [round(float((planted >= line).sum()) / total, 3) for line in lines]
    return f"planted {total}, no contrast {cases.missed}, natural {len(cases.natural)}, found {shares}"


if __name__ == "__main__":
    main()
