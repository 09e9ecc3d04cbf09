"""
Fit and calibrate the odds that words of a bead have no counterpart.

``python -m compare.evaluation.left_over FOLDER`` reads a folder of lines in many
languages (NTREX: ``en.txt``, ``de.txt``, ..., ``DOCUMENT_IDS.tsv``), takes every second
document and leaves out or puts in a clause in every third line: from English, into it, and
between each other language and the next by its code. It fits the odds on them, draws the
lines on the other documents as they are, from English, and finds what the odds of the other kinds of pairs
take so that these lines leave as little of them. The result is
``compare/links/left_over.json``. To be run again when the embedded model changes.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path
from random import Random
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from compare.evaluation.planting.content import addition_clause, omission_clause
from compare.evaluation.planting.edits import Edit, Site
from compare.evaluation.planting.texts import AlignedText, read_texts
from compare.links import Linked
from compare.links.alike import Floats
from compare.links.left_over import WEIGHTS, Weights, left_over
from compare.links.signs import RUN_SIGNS, word_signs
from compare.names import table
from compare.pipeline import load_tools
from compare.plugins import Tools
from compare.types import Alignment, Bead, Document, Paragraph, Sentence, Span

_HELD_OUT = 28
"""Documents at the beginning that are left alone, because the findings are measured on them."""

_STEP = 2
"""One document in so many is fitted on, and the next one calibrated on."""

_EVERY = 3
"""One line in so many has a planted clause."""

_DOCUMENTS = 30
"""Documents of a pair of languages that are fitted on, and as many that are calibrated on; there are 45 pairs."""

_MINOR = 0.006, 0.005
"""Share of the sentences of professional translations on which a finding is tolerated: left out, put in."""

_TRANSLATED = 2
"""
Times as often that is tolerated, at most, where both texts, or the one that counts as the original, are translations.

Either has been left out of and added to.
"""

_MAJOR = 0.0015, 0.0015
"""The same for a major finding."""

SIDES = "left out", "put in"

_NO_RUN = -100.0
"""Log odds of a side that has no run."""

Data = NDArray[np.float64]

Pairs: TypeAlias = dict[str, list[tuple[str, str]]]
_Lists: TypeAlias = tuple[list[float], list[float]]


@dataclass(frozen=True, slots=True)
class _Case:
    """A text and its version with clauses left out and put in."""

    alignment: Alignment
    links: Linked
    shorter: frozenset[int]
    """Beads in whose version a clause was left out."""

    longer: dict[int, Span]
    """Where a clause was put in, in the version's text, by bead."""

    def touches(self, bead: int) -> bool:
        """Tell whether a clause was left out or put in there."""
        return bead in self.shorter or bead in self.longer


class _Odds(NamedTuple):
    """The odds of one side's runs."""

    clean: Data
    """On lines that nobody touched."""

    planted: Data
    """On lines of which that side has too much."""


def main() -> None:
    """Fit, calibrate and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", default="", help="of the versions; default: all there are")
    parser.add_argument("--skip", type=int, default=_HELD_OUT, help="documents at the beginning; default: %(default)s")
    args = parser.parse_args()
    tools = load_tools()
    languages = args.languages.split(",") if args.languages else sorted(p.stem for p in args.folder.glob("??.txt"))
    pairs = pairs_of([code for code in languages if code != "en"])
    case_of = partial(_cases, args.folder, tools=tools)
    weights = _fit(pairs, args.skip, case_of)
    clean = {
        kind: _odds((case for pair in some for case in case_of(pair, args.skip + 1)), weights)
        for kind, some in pairs.items()
    }
    weights = _with_lines(weights, clean)
    planted = (case for pair in pairs["from English"] for case in case_of(pair, args.skip + 1, planted=True))
    for side, odds in enumerate(_odds(planted, weights)):
        minor, major = (float((odds.planted > line[side]).mean()) for line in (weights.minor, weights.major))
        print(f"{SIDES[side]}: {len(odds.planted)} from English, found {minor:.3f}, major {major:.3f}")  # noqa: T201
    record = {
        "model": tools.embedder.name,
        "word": [round(float(value), 4) for value in weights.word],
        "run": [[round(float(value), 4) for value in side] for side in weights.run],
        "minor": weights.minor,
        "major": weights.major,
        "kinds": dict(weights.kinds),
    }
    WEIGHTS.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def _fit(pairs: Pairs, skip: int, case_of: Callable[..., Iterator[_Case]]) -> Weights:
    """Fit the odds of words, on English and other languages, and those of runs."""
    english = [*pairs["from English"], *pairs["into English"]]
    kept = [case for pair in english for case in case_of(pair, skip, planted=True)]
    others = (case for pair in pairs["others"] for case in case_of(pair, skip, planted=True))
    words = Weights(_fit_words(kept), np.zeros((2, RUN_SIGNS)), (0.0, 0.0), (0.0, 0.0))
    return _fit_runs(chain(kept, others), words)


def _with_lines(weights: Weights, clean: Mapping[str, tuple[_Odds, _Odds]]) -> Weights:
    """Draw the lines on texts from English, and find what the odds of other kinds of pairs take."""
    minor = thresholds([odds.clean for odds in clean["from English"]], _MINOR)
    kinds = {
        kind: (_added(minor[0], sides[0].clean, _MINOR[0]), _added(minor[1], sides[1].clean, _MINOR[1]))
        for kind, sides in clean.items()
        if kind != "from English" and len(sides[0].clean)
    }
    together = [
        np.concatenate([sides[side].clean + kinds.get(kind, (0.0, 0.0))[side] for kind, sides in clean.items()])
        for side in (0, 1)
    ]
    major = thresholds(together, _MAJOR)
    return replace(weights, minor=(minor[0], minor[1]), major=(major[0], major[1]), kinds=kinds)


def _added(line: float, clean: Data, share: float) -> float:
    """Return what odds take so that the tolerated share, or up to so many times as much, lies above the line."""
    most, least = (float(np.quantile(clean, 1 - times * share)) for times in (_TRANSLATED, 1))
    return round(line - min(max(line, most), least), 3)


def pairs_of(languages: Sequence[str]) -> Pairs:
    """Return the pairs of languages by `compare.links.left_over.kind_of`."""
    return {
        "from English": [("en", code) for code in languages],
        "into English": [(code, "en") for code in languages],
        "others": [
            pair for pair in zip(languages, [*languages[1:], *languages[:1]], strict=True) if len(set(pair)) > 1
        ],
    }


def _cases(
    folder: Path, pair: tuple[str, str], first: int, most: int = _DOCUMENTS, *, tools: Tools, planted: bool = False
) -> Iterator[_Case]:
    """Yield every second document from *first* on, as it is or with clauses planted."""
    texts = read_texts(folder, pair[0], [pair[1]])
    for number in range(first, len(texts), _STEP)[:most]:
        text = texts[number]
        if planted:
            yield _planted(text, texts[number - 1], Random(f"{number} {pair}"), tools)
        else:
            yield _case(text, text.target, frozenset(), {}, tools)


def _planted(text: AlignedText, stranger: AlignedText, random: Random, tools: Tools) -> _Case:
    target, shorter, longer = list(text.target), set(), {}
    for line in range(random.randrange(_EVERY), len(target), _EVERY):
        strange = random.choice(list(zip(stranger.source, stranger.target, strict=True)))
        site = Site(text.source[line], target[line], text.languages, stranger=strange)
        planters = [("out", omission_clause), ("in", addition_clause)]
        random.shuffle(planters)
        done: list[tuple[str, Edit]] = [(way, edit) for way, plant in planters if (edit := plant(site, random))]
        if done:
            way, edit = done[0]
            target[line] = edit.text
            if way == "out":
                shorter.add(line)
            else:
                longer[line] = edit.words
    return _case(text, target, frozenset(shorter), longer, tools)


def _case(
    text: AlignedText, target: Sequence[str], shorter: frozenset[int], longer: dict[int, Span], tools: Tools
) -> _Case:
    one, two = as_document(text.languages[0], text.source), as_document(text.languages[1], target)
    alignment = Alignment(one, two, tuple(Bead((line,), (line,)) for line in range(len(target))))
    links = Linked(alignment, tools.embedder, table((one, two), (alignment,)), 1)
    starts = [sentence.span.start for sentence in two.sentences]
    placed = {line: Span(span.start + starts[line], span.end + starts[line]) for line, span in longer.items()}
    return _Case(alignment, links, shorter, placed)


def as_document(language: str, lines: Sequence[str]) -> Document:
    """Make a document of which each line is a sentence."""
    sentences, cursor = [], 0
    for index, line in enumerate(lines):
        sentences.append(Sentence(line, Span(cursor, cursor + len(line)), index))
        cursor += len(line) + 1
    text = "\n".join(lines)
    return Document("lines", language, text, tuple(sentences), (Paragraph(Span(0, len(text))),))


def _fit_words(cases: Iterable[_Case]) -> Data:
    """Tell words that were put in from words of untouched lines, both counting as much."""
    rows, labels = [], []
    for case in cases:
        for number in range(len(case.alignment.beads)):
            if number in case.shorter:
                continue
            side = case.links.target(number)
            span = case.longer.get(number, case.alignment.target.sentences[number].span)
            inside = [span.start <= word.span.start and word.span.end <= span.end for word in side.words]
            if any(inside):
                rows.append(word_signs(side, case.links.source(number))[inside])
                labels.append(np.full(sum(inside), float(number in case.longer)))
    signs, answers = np.concatenate(rows).astype(np.float64), np.concatenate(labels)
    return logistic(signs, answers, np.where(answers > 0, 0.5 / answers.mean(), 0.5 / (1 - answers.mean())))


def _fit_runs(cases: Iterable[_Case], weights: Weights) -> Weights:
    """Tell runs of beads with a planted clause, on the longer side, from those of untouched lines, side by side."""
    found: tuple[list[tuple[Floats, bool]], list[tuple[Floats, bool]]] = ([], [])
    for case in cases:
        for side, runs in enumerate(left_over(case.alignment, case.links, weights)):
            longer = case.longer if side else case.shorter
            found[side].extend(
                (run.signs, bead in longer)
                for bead, run in enumerate(runs)
                if run and (bead in longer or not case.touches(bead))
            )
    fitted = []
    for pairs in found:
        signs, answers = (np.array(column, np.float64) for column in zip(*pairs, strict=True))
        fitted.append(logistic(signs, answers, np.ones(len(answers))))
    return replace(weights, run=np.stack(fitted))


def _odds(cases: Iterable[_Case], weights: Weights) -> tuple[_Odds, _Odds]:
    """Return the odds of either side, on lines that nobody touched and on those with too much."""
    sides: tuple[_Lists, _Lists] = (([], []), ([], []))
    for case in cases:
        for side, runs in enumerate(left_over(case.alignment, case.links, weights)):
            longer = case.longer if side else case.shorter
            for bead, run in enumerate(runs):
                if bead in longer or not case.touches(bead):
                    sides[side][bead in longer].append(run.odds if run else _NO_RUN)
    one, two = (_Odds(np.array(clean), np.array(planted)) for clean, planted in sides)
    return one, two


def thresholds(clean: Sequence[Data], shares: Sequence[float]) -> list[float]:
    """Return above which odds such shares of untouched originals and versions lie."""
    return [round(float(np.quantile(odds, 1 - share)), 3) for odds, share in zip(clean, shares, strict=True)]


def logistic(signs: Data, answers: Data, importance: Data, ridge: float = 0.1) -> Data:
    """Fit a logistic regression by Newton's method; the last column of *signs* is 1."""
    weights = np.zeros(signs.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-(signs @ weights)))
        slope = signs.T @ (importance * (answers - chance)) - ridge * weights
        curve = (signs * (importance * chance * (1 - chance))[:, None]).T @ signs + ridge * np.eye(len(weights))
        step = np.linalg.solve(curve, slope)
        weights += step
        if np.abs(step).max() < 1e-6:
            break
    return weights


if __name__ == "__main__":
    main()
