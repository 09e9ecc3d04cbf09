"""
Fit and calibrate the odds that a name stands in the place of another.

``python -m compare.evaluation.instead FOLDER`` reads a folder of lines in many
languages (NTREX: ``en.txt``, ``de.txt``, ..., ``DOCUMENT_IDS.tsv``), leaves the first 28
documents for measuring, and puts names in the place of others in every third line of every second of the rest: names
of the same document, and of the one before. It fits the odds on them, draws the thresholds on the other
documents as they are, and writes ``compare/links/instead.json``. To be run again when the embedded model changes.
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
from compare.evaluation.planting.naming import names_of, swapped
from compare.evaluation.planting.texts import AlignedText, read_texts
from compare.links import Linked
from compare.links.instead import WEIGHTS, Instead, candidates
from compare.links.known import texts
from compare.names import table
from compare.pipeline import load_tools
from compare.plugins import Tools
from compare.types import Alignment, Bead, Span

_MEASURED = 28
"""Documents from the first on that ``evaluate findings`` is run on; nothing is fitted to them."""

_EVERY = 3
"""One line in so many gets another name."""

_FROM_ELSEWHERE = 0.35
"""Share of the names put in that are another document's: the text cannot know them."""

_FROM_NEARBY = 0.3
"""Share of the names put in that may stand in the sentences around."""

_MINOR, _MAJOR = 0.003, 0.0003
"""Share of the sentences of professional translations on which a finding, or a major one, is tolerated."""

_ROUNDS = 4
"""Rounds of fitting; each takes from an untouched sentence the pair that the last one thought likeliest."""

_NONE = -100.0
"""Log odds of a bead without a pair."""

Data = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Bead:
    """What was found in one bead: a row of signs for each pair."""

    names: tuple[str, ...]
    """What the signs are called; empty where there is no pair."""

    signs: Data
    """Shape ``(pairs, signs + 1)``; the last column is 1."""

    planted: bool
    right: NDArray[np.bool_]
    """For each pair, whether it is what was planted."""

    own: bool
    """True if the name put in is the document's own."""


def main() -> None:
    """Fit, calibrate and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", default="", help="of the versions; default: all there are")
    args = parser.parse_args()
    tools = load_tools()
    codes = args.languages.split(",") if args.languages else sorted(p.stem for p in args.folder.glob("??.txt"))
    cases = [case for pair, step in _pairs(codes) for case in _cases(args.folder, pair, step, tools)]
    fitted_on = [bead for fits, beads in cases if fits for bead in beads]
    untouched = [bead for fits, beads in cases if not fits for bead in beads]
    weights = _fit(fitted_on)
    clean = np.array([_odds(bead, weights).max(initial=_NONE) for bead in untouched])
    minor, major = (round(float(np.quantile(clean, 1 - share)), 3) for share in (_MINOR, _MAJOR))
    for line in (minor, major):
        for own in (True, False):
            planted = [bead for bead in fitted_on if bead.planted and bead.own is own]
            found = sum(bool((_odds(bead, weights) >= line)[bead.right].any()) for bead in planted)
            print(f"{line}: of {len(planted)} names {'of the text' if own else 'from elsewhere'} {found} found")  # noqa: T201
    names = next(bead.names for bead in fitted_on if bead.names)
    signs = {name: round(float(value), 4) for name, value in zip((*names, ""), weights, strict=True)}
    record = {"model": tools.embedder.name, "signs": signs, "minor": minor, "major": major}
    WEIGHTS.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def _pairs(codes: Sequence[str]) -> Iterator[tuple[tuple[str, str], int]]:
    """Yield pairs of languages, each with the step at which documents are taken: English is the original most often."""
    others = [code for code in codes if code != "en"]
    for place, code in enumerate(others):
        yield ("en", code), 2
        yield (code, "en"), 8
        if len(others) > 1:
            yield (code, others[(place + 4) % len(others)]), 8


def _cases(folder: Path, pair: tuple[str, str], step: int, tools: Tools) -> Iterator[tuple[bool, list[_Bead]]]:
    """Yield the beads of untouched and planted documents, and whether they are for fitting."""
    every = read_texts(folder, pair[0], [pair[1]])
    for number in range(_MEASURED, len(every), step):
        fits = number // step % 2 == 0
        text = every[number]
        yield fits, _beads(text, text.target, {}, tools)
        if fits:
            target, planted = _planted(text, every[number - 1], Random(f"{number} {pair}"))
            yield fits, [bead for bead in _beads(text, target, planted, tools) if bead.planted]


def _planted(
    text: AlignedText, stranger: AlignedText, random: Random
) -> tuple[list[str], dict[int, tuple[Edit, bool]]]:
    """Put other names into a version; return its lines, and by line what is new and whether it is the text's own."""
    own, others = (
        names_of([(one.source[a], one.target[b]) for a, b in one.pairs], one.languages) for one in (text, stranger)
    )
    target, planted = list(text.target), {}
    for line in range(random.randrange(_EVERY), len(target), _EVERY):
        source = text.source[line]
        here = {name: form for name, form in own.items() if name in source}
        elsewhere = random.random() < _FROM_ELSEWHERE
        near = "" if random.random() < _FROM_NEARBY else "\n".join(text.source[max(0, line - 1) : line + 2])
        names = {**others, **here} if elsewhere else own
        edit = swapped(Site(source, target[line], text.languages, around=near, names=names), random)
        if edit:
            target[line], planted[line] = edit.text, (edit, not elsewhere)
    return target, planted


def _beads(
    text: AlignedText, target: Sequence[str], planted: dict[int, tuple[Edit, bool]], tools: Tools
) -> list[_Bead]:
    one, two = as_document(text.languages[0], text.source), as_document(text.languages[1], target)
    alignment = Alignment(one, two, tuple(Bead((line,), (line,)) for line in range(len(target))))
    names = table((one, two), (alignment,))
    found: list[list[Instead]] = [[] for _ in target]
    for pair in candidates(texts(alignment, Linked(alignment, tools.embedder, names, 1), names, 1)):
        found[pair.bead].append(pair)
    starts = [[sentence.span.start for sentence in document.sentences] for document in (one, two)]
    return [_bead(pairs, planted.get(line), (starts[0][line], starts[1][line])) for line, pairs in enumerate(found)]


def _bead(pairs: Sequence[Instead], planted: tuple[Edit, bool] | None, starts: tuple[int, int]) -> _Bead:
    names = tuple(pairs[0].signs) if pairs else ()
    signs = np.array([[*pair.signs.values(), 1.0] for pair in pairs])
    if planted is None:
        return _Bead(names, signs, False, np.zeros(len(pairs), np.bool_), True)
    edit, own = planted
    right = [
        edit.source is not None
        and _meets(pair.source.span, edit.source, starts[0])
        and _meets(pair.target.span, edit.words, starts[1])
        for pair in pairs
    ]
    return _Bead(names, signs, True, np.array(right, np.bool_), own)


def _odds(bead: _Bead, weights: Data) -> Data:
    return bead.signs @ weights if len(bead.signs) else np.zeros(0)


def _meets(one: Span, words: Span, start: int) -> bool:
    return one.start < start + words.end and start + words.start < one.end


def _fit(beads: Sequence[_Bead]) -> Data:
    """Tell what was planted from the likeliest pairs of untouched sentences."""
    right = np.concatenate([bead.signs[bead.right] for bead in beads if bead.planted and bead.right.any()])
    clean = [bead.signs for bead in beads if not bead.planted and len(bead.signs)]
    wrong = np.concatenate(clean)
    for _ in range(_ROUNDS):
        answers = np.concatenate((np.ones(len(right)), np.zeros(len(wrong))))
        weights = logistic(np.concatenate((right, wrong)), answers, np.ones(len(answers)))
        wrong = np.stack([signs[np.argmax(signs @ weights)] for signs in clean])
    return weights


if __name__ == "__main__":
    main()
