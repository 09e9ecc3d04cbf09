"""
Fit and calibrate the odds that two names changed places.

``python -m compare.evaluation.exchanged FOLDER`` reads a folder of lines in many
languages (NTREX: ``en.txt``, ``de.txt``, ..., ``DOCUMENT_IDS.tsv``), leaves the first 28
documents for measuring, and lets names change places in every third line of every second of the rest. It fits the
odds on them, draws the threshold on all of them as they are, and writes ``compare/links/exchanged.json``. To be run
again when the embedded model changes.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from compare.evaluation.left_over import as_document, logistic
from compare.evaluation.planting.edits import Edit, Site
from compare.evaluation.planting.naming import exchanged, names_of
from compare.evaluation.planting.texts import AlignedText, read_texts
from compare.links import Linked
from compare.links.agents import ENDINGS
from compare.links.exchanged import WEIGHTS, Exchanged, candidates
from compare.links.known import texts
from compare.names import table
from compare.pipeline import load_tools
from compare.plugins import Tools
from compare.types import Alignment, Bead, Span

_MEASURED = 28
"""Documents from the first on that ``evaluate findings`` is run on; nothing is fitted to them."""

_EVERY = 3
"""One line in so many has names that changed places."""

_STEP, _OTHERS = 3, 12
"""One document in so many is taken where the original is English, and where it is not."""

_TOLERATED = 0.0002
"""Share of the sentences of professional translations on which a finding is tolerated."""

_EDGE = 3
"""Letters by which the words found may miss those that were exchanged: parts of a name."""

_NONE = -100.0
"""Log odds of a line without two names."""

Data = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Line:
    """The two names of a line that were found, a row of signs for each two."""

    names: tuple[str, ...]
    """What the signs are called; empty where there are no two names."""

    signs: Data
    """Shape ``(pairs, signs + 1)``; the last column is 1."""

    planted: bool
    right: NDArray[np.bool_]
    """For each two names, whether they are what was exchanged."""


def main() -> None:
    """Fit, calibrate and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", default="", help="of the texts; default: all there are")
    args = parser.parse_args()
    tools = load_tools()
    codes = args.languages.split(",") if args.languages else sorted(p.stem for p in args.folder.glob("??.txt"))
    lines = [line for pair, step in _pairs(codes) for line in _lines(args.folder, pair, step, tools)]
    untouched = [line for line in lines if not line.planted]
    planted = [line for line in lines if line.planted]
    weights = _fit(untouched, planted)
    clean = np.array([_odds(line, weights).max(initial=_NONE) for line in untouched])
    major = round(float(np.quantile(clean, 1 - _TOLERATED)), 3)
    found = sum(bool((_odds(line, weights) >= major)[line.right].any()) for line in planted)
    print(f"{major}: of {len(planted)} exchanges {found} found; {len(untouched)} untouched lines")  # noqa: T201
    names = next(line.names for line in lines if line.names)
    signs = {name: round(float(value), 4) for name, value in zip((*names, ""), weights, strict=True)}
    record = {"model": tools.embedder.name, "signs": signs, "major": major}
    WEIGHTS.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def _pairs(codes: Sequence[str]) -> Iterator[tuple[tuple[str, str], int]]:
    """Yield pairs of languages, each with the step at which documents are taken."""
    others = [code for code in codes if code != "en"]
    for place, code in enumerate(others):
        if code not in ENDINGS:
            yield ("en", code), _STEP
        yield (code, "en"), _OTHERS
        if others[(place + 4) % len(others)] not in {*ENDINGS, code}:
            yield (code, others[(place + 4) % len(others)]), _OTHERS


def _lines(folder: Path, pair: tuple[str, str], step: int, tools: Tools) -> Iterator[_Line]:
    """Yield the lines of untouched documents, and those of planted ones that were touched."""
    every = read_texts(folder, pair[0], [pair[1]])
    for number in range(_MEASURED, len(every), step):
        yield from _judged(every[number], every[number].target, {}, tools)
        if number // step % 2 == 0:
            target, planted = _planted(every[number], Random(f"{number} {pair}"))
            yield from (line for line in _judged(every[number], target, planted, tools) if line.planted)


def _planted(text: AlignedText, random: Random) -> tuple[list[str], dict[int, Edit]]:
    """Let names of a version change places; return its lines, and by line what is new."""
    names = names_of([(text.source[a], text.target[b]) for a, b in text.pairs], text.languages)
    target, planted = list(text.target), {}
    for line in range(random.randrange(_EVERY), len(target), _EVERY):
        edit = exchanged(Site(text.source[line], target[line], text.languages, names=names), random)
        if edit:
            target[line], planted[line] = edit.text, edit
    return target, planted


def _judged(text: AlignedText, target: Sequence[str], planted: dict[int, Edit], tools: Tools) -> list[_Line]:
    one, two = as_document(text.languages[0], text.source), as_document(text.languages[1], target)
    alignment = Alignment(one, two, tuple(Bead((line,), (line,)) for line in range(len(target))))
    names = table((one, two), (alignment,))
    found: list[list[Exchanged]] = [[] for _ in target]
    for pair in candidates(texts(alignment, Linked(alignment, tools.embedder, names, 1), names, 1)):
        found[pair.bead].append(pair)
    starts = [sentence.span.start for sentence in two.sentences]
    return [_line(pairs, planted.get(line), starts[line]) for line, pairs in enumerate(found)]


def _line(pairs: Sequence[Exchanged], edit: Edit | None, start: int) -> _Line:
    names = tuple(pairs[0].signs) if pairs else ()
    signs = np.array([[*pair.signs.values(), 1.0] for pair in pairs])
    right = [edit is not None and _meets(pair, edit.words, start) for pair in pairs]
    return _Line(names, signs, edit is not None, np.array(right, np.bool_))


def _meets(pair: Exchanged, words: Span, start: int) -> bool:
    """Tell whether two names stand where the exchange begins and ends."""
    first, last = sorted(one.target.span for one in pair.pairs)
    return first.start - _EDGE <= start + words.start < first.end and last.start < start + words.end <= last.end + _EDGE


def _odds(line: _Line, weights: Data) -> Data:
    return line.signs @ weights if len(line.signs) else np.zeros(0)


def _fit(untouched: Sequence[_Line], planted: Sequence[_Line]) -> Data:
    """Tell names that were exchanged from all others."""
    right = np.concatenate([line.signs[line.right] for line in planted if line.right.any()])
    wrong = np.concatenate([line.signs for line in untouched if len(line.signs)])
    answers = np.concatenate((np.ones(len(right)), np.zeros(len(wrong))))
    return logistic(np.concatenate((right, wrong)), answers, np.ones(len(answers)))


if __name__ == "__main__":
    main()
