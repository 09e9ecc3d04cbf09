"""
Fit and calibrate the odds that the two sides of a bead say different things.

``python -m compare.evaluation.unlike FOLDER`` reads a folder of lines in many languages (NTREX), leaves the first 28
documents for measuring, and puts another line of the same text, or its second half, in the place of every sixth line of
every second of the rest: from English, into it, and between other languages. It draws the line on the other
documents as they are. The result is ``compare/checks/_unlike.json``. To be run again when the
embedded model or ``compare/links/left_over.json`` changes.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from compare.checks._unlike import UNLIKE, WEIGHTS, judged, unlike
from compare.evaluation.left_over import as_document, logistic, pairs_of
from compare.evaluation.planting.content import stand_in
from compare.evaluation.planting.edits import Site
from compare.evaluation.planting.texts import AlignedText, read_texts
from compare.links import Linked
from compare.links.left_over import left_over
from compare.names import table
from compare.pipeline import load_tools
from compare.plugins import Tools
from compare.types import Alignment, Bead

_MEASURED = 28
"""Documents at the beginning that are left alone, because the findings are measured on them."""

_DOCUMENTS = 16
"""Documents of a pair of languages that are fitted on, and as many that the line is drawn on; there are 45 pairs."""

_EVERY = 6
"""One line in so many is replaced: a text that is wrong everywhere has no usual."""

_TOLERATED = 0.001
"""Share of untouched sentences on which a finding is tolerated."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Rows:
    """The judged lines of some texts."""

    signs: Floats
    """Shape ``(lines, 13)``."""

    kinds: tuple[str, ...]
    """What was done to each: ``whole``, ``half``, or nothing."""

    lines: int
    """All lines that nobody touched, judged or not."""


def main() -> None:
    """Fit, calibrate and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", default="", help="of the versions; default: all there are")
    parser.add_argument("--skip", type=int, default=_MEASURED, help="documents at the beginning; default: %(default)s")
    args = parser.parse_args()
    tools = load_tools()
    languages = args.languages.split(",") if args.languages else sorted(p.stem for p in args.folder.glob("??.txt"))
    pairs = [pair for kind in pairs_of([code for code in languages if code != "en"]).values() for pair in kind]
    fitted_on = _together(_rows(args.folder, pairs, args.skip, tools, planted=True))
    answers = np.array([float(bool(kind)) for kind in fitted_on.kinds])
    weights = logistic(fitted_on.signs, answers, np.ones(len(answers)))
    clean = _together(_rows(args.folder, pairs, args.skip + 1, tools, planted=False))
    odds = np.sort(clean.signs @ weights)[::-1]
    line = round(float(odds[int(_TOLERATED * clean.lines)]), 3)
    for kind in ("whole", "half"):
        found = (fitted_on.signs @ weights)[np.array(fitted_on.kinds) == kind] > line
        print(f"{kind}: {len(found)} replaced, found {found.mean():.3f}")  # noqa: T201
    signs = {name: round(float(value), 4) for name, value in zip(UNLIKE, weights, strict=True)}
    record = {"model": tools.embedder.name, "signs": signs, "line": line}
    WEIGHTS.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def _rows(
    folder: Path, pairs: list[tuple[str, str]], first: int, tools: Tools, *, planted: bool
) -> Iterator[tuple[Floats, list[str], int]]:
    for pair in pairs:
        texts = read_texts(folder, pair[0], [pair[1]])
        for number in range(first, len(texts), 2)[:_DOCUMENTS]:
            text = texts[number]
            target, kinds = _replaced(text, Random(f"{number} {pair}")) if planted else (text.target, {})
            alignment, links = _linked(text, target, tools)
            numbers = judged(alignment, links)
            if numbers:
                signs = unlike(alignment, links, left_over(alignment, links), numbers)
                yield signs, [kinds.get(line, "") for line in numbers], len(target) - len(kinds)


def _together(rows: Iterator[tuple[Floats, list[str], int]]) -> _Rows:
    signs, kinds, lines = zip(*rows, strict=True)
    return _Rows(np.concatenate(signs), tuple(kind for some in kinds for kind in some), sum(lines))


def _replaced(text: AlignedText, random: Random) -> tuple[list[str], dict[int, str]]:
    """Return the version with lines replaced, and how each was."""
    target, kinds = list(text.target), {}
    pairs = list(zip(text.source, text.target, strict=True))
    for line in range(random.randrange(_EVERY), len(target), _EVERY):
        near = "\n".join(text.target[max(0, line - 1) : line + 2])
        site = Site(*pairs[line], text.languages, around=near, elsewhere=(*pairs[:line], *pairs[line + 1 :]))
        if edit := stand_in(site, random):
            target[line] = edit.text
            kinds[line] = edit.variant
    return target, kinds


def _linked(text: AlignedText, target: tuple[str, ...] | list[str], tools: Tools) -> tuple[Alignment, Linked]:
    one, two = as_document(text.languages[0], text.source), as_document(text.languages[1], target)
    sides = [np.asarray(tools.embedder.encode(list(lines)), np.float64) for lines in (text.source, target)]
    cosines = np.einsum("ij,ij->i", *(side / np.linalg.norm(side, axis=1).clip(1e-9)[:, None] for side in sides))
    beads = tuple(Bead((line,), (line,), similarity=float(cosine)) for line, cosine in enumerate(cosines))
    alignment = Alignment(one, two, beads)
    return alignment, Linked(alignment, tools.embedder, table((one, two), (alignment,)), 1)


if __name__ == "__main__":
    main()
