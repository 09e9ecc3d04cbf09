"""
Learn what words of a text let one expect of its translation.

``python -m compare.evaluation.traces PARALLEL`` reads a folder of sentence pairs
(``de-en.tsv.gz``: two texts and their source a line), notes for each pair whether the
other side denies, hedges or names who says so by the tables of `compare.cues`, and fits
for each language a sparse logistic regression of that on the text's own words: the
follow-the-regularised-leader of McMahan et al. (2013), "Ad Click Prediction".
The result goes to ``compare/cues/traces/``. English is held against all other languages together, and for hedges
against each of them.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from compare.cues.certainty import ASSERTS, CLEAR, SAYS, WEAK
from compare.cues.find import found
from compare.cues.negation import EMPTY, PLAIN
from compare.cues.traces import FOLDER, FREE, INTO, PHENOMENA, pieces
from compare.languages import LANGUAGES

Floats: TypeAlias = NDArray[np.float64]
Integers: TypeAlias = NDArray[np.int64]

_CAPS = {
    "games": 8000, "opensourceguide": 5000, "privacyguides": 5000, "stsb": 12000, "tatoeba": 30000,
    "xquad": 5000,
}  # fmt: skip
"""Pairs of one source in one language: prose more, manuals and interfaces less."""

_CAP = 4000

_UNUSED = frozenset(("bible", "dialogue", "jsinfo", "multi30k", "newstest", "nextstrain", "rubylang", "mscpp"))
"""Sources whose licence does not let what is learnt from all of them ship; and one that machines translated."""

_ENGLISH_SHARE = 12
"""English meets every other language: of each, one pair in so many."""

_PLAIN_SHARE = 3
"""Of the pairs whose other side has no cue at all, one in so many is used and counts as so many."""

_LETTERS = 8, 400
"""Of a text, between which it is used."""

_SEEN, _SOURCES, _TELLING, _CANDIDATES = 8, 2, 3.0, 6000
"""A piece counts from so many texts on, so many sources, so many standard deviations off chance; the best so many."""

_KEPT = 450
"""Pieces that are kept, of each language and phenomenon."""

_KEPT_INTO = 150
"""The same of English words by the language that they are translated into."""

_RATE, _L1, _L2, _PASSES, _BATCH = 0.15, 12.0, 1.0, 6, 128


@dataclass(frozen=True, slots=True)
class _Matrix:
    """Which text has which piece."""

    rows: Integers
    columns: Integers
    texts: int
    keys: list[str]

    def only(self, chosen: Integers) -> _Matrix:
        """Keep the columns *chosen*."""
        place = np.full(len(self.keys), -1)
        place[chosen] = np.arange(len(chosen))
        kept = place[self.columns] >= 0
        return _Matrix(self.rows[kept], place[self.columns[kept]], self.texts, [self.keys[one] for one in chosen])


def main() -> None:
    """Learn and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", default="", help="default: all")
    args = parser.parse_args()
    FOLDER.mkdir(exist_ok=True)
    for language in args.languages.split(",") if args.languages else (*sorted(LANGUAGES), *INTO):
        record = learn(list(read_pairs(args.folder, language)), language)
        lines = ",\n".join(
            f"{json.dumps(name)}: {json.dumps(table, ensure_ascii=False)}" for name, table in record.items()
        )
        (FOLDER / f"{language}.json").write_text("{" + lines + "}\n", encoding="utf-8")
        print(language, {name: len(table) for name, table in record.items()}, flush=True)  # noqa: T201


def read_pairs(
    folder: Path, language: str, caps: Mapping[str, int] = _CAPS, most: int = _CAP
) -> Iterator[tuple[str, str, str, str]]:
    """
    Yield texts in *language*, with a translation, its language and the source; of each source some at most.

    "en-fr" stands for English with its French translations.
    """
    from_english = language.startswith("en")
    wanted = "*" if language == "en" else language.removeprefix("en-")
    for path in sorted(folder.glob(f"{wanted}-en.tsv.gz")):
        other = path.name.split("-")[0]
        by_source: dict[str, list[tuple[str, str]]] = defaultdict(list)
        with gzip.open(path, "rt", encoding="utf-8", newline="\n") as handle:
            for line in handle:
                one, two, source = line.rstrip("\n").split("\t")
                if source not in _UNUSED and all(_LETTERS[0] < len(text) < _LETTERS[1] for text in (one, two)):
                    by_source[source].append((one, two))
        for source, pairs in sorted(by_source.items()):
            cap = caps.get(source, most) // (_ENGLISH_SHARE if language == "en" else 1)
            Random(f"{other} {source}").shuffle(pairs)
            for one, two in pairs[:cap]:
                yield (two, one, other, source) if from_english else (one, two, "en", source)


def learn(pairs: Sequence[tuple[str, str, str, str]], language: str) -> dict[str, dict[str, float]]:
    """Return the log odds by phenomenon and piece; pieces that always stand together count as one, the shortest."""
    names = FREE if language in INTO else PHENOMENA
    answers = np.array([_cues(text, other) for _, text, other, _ in pairs], np.float64)
    any_cue = answers.any(axis=1)
    used = np.flatnonzero(any_cue | (np.arange(len(pairs)) % _PLAIN_SHARE == 0))
    importance = np.where(any_cue, 1.0, _PLAIN_SHARE)[used]
    answers = answers[used]
    matrix = _matrix([pairs[row] for row in used.tolist()], language.split("-", maxsplit=1)[0])
    result = {}
    for which, name in enumerate(PHENOMENA):
        if name not in names:
            continue
        told = answers[:, which]
        counts = np.bincount(matrix.columns, importance[matrix.rows], minlength=len(matrix.keys))
        positive = np.bincount(matrix.columns, told[matrix.rows], minlength=len(matrix.keys))
        share = float(told.sum() / importance.sum())
        surprise = np.abs(positive - counts * share) / np.sqrt(np.maximum(counts * share * (1 - share), 1e-9))
        chosen = np.argsort(-surprise, kind="stable")[:_CANDIDATES]
        part = matrix.only(np.sort(chosen[surprise[chosen] > _TELLING]))
        weights = _fit(part, told, importance)
        best = np.argsort(-np.abs(weights[:-1]), kind="stable")[: _KEPT if language not in INTO else _KEPT_INTO]
        table = {part.keys[one]: round(float(weights[one]), 2) for one in best if abs(weights[one]) >= 0.05}
        result[name] = {"": round(float(weights[-1]), 2), **dict(sorted(table.items()))}
    return result


def _cues(text: str, language: str) -> tuple[bool, ...]:
    """Tell of each of `PHENOMENA` whether a text has it."""
    nothing = found(EMPTY[language], text, language)
    denials = found(PLAIN[language], text, language)
    denies = any(not any(one.start < cue.end and cue.start < one.end for one in nothing) for cue in denials)
    hedges, says, asserts, would = (
        bool(found(table[language], text, language)) for table in (CLEAR, SAYS, ASSERTS, WEAK)
    )
    return denies, hedges, says, asserts, hedges or would


def _matrix(pairs: Sequence[tuple[str, str, str, str]], language: str) -> _Matrix:
    """Count the pieces of all texts; rare ones and those of a single source are left out, and so are doubles."""
    counts: Counter[str] = Counter()
    sources: dict[str, set[str]] = defaultdict(set)
    kept: list[list[str]] = []
    for text, _, _, source in pairs:
        keys = sorted({one.key for one in pieces(text, language)})
        kept.append(keys)
        counts.update(keys)
        for key in keys:
            if len(sources[key]) < _SOURCES:
                sources[key].add(source)
    wanted = [key for key, count in counts.items() if count >= _SEEN and len(sources[key]) >= _SOURCES]
    number = {key: at for at, key in enumerate(sorted(wanted, key=lambda key: (len(key.strip("-")), key)))}
    rows = np.array([row for row, keys in enumerate(kept) for key in keys if key in number], np.int64)
    columns = np.array([number[key] for keys in kept for key in keys if key in number], np.int64)
    whole = _Matrix(rows, columns, len(pairs), list(number))
    marks = np.bincount(columns, np.random.default_rng(0).random(len(pairs))[rows], minlength=len(number))
    return whole.only(np.sort(np.unique(np.round(marks, 9), return_index=True)[1]))


def _fit(matrix: _Matrix, answers: Floats, importance: Floats) -> Floats:
    """Fit a sparse logistic regression; the last weight is the intercept, which is not held back."""
    order = np.argsort(matrix.rows, kind="stable")
    columns = matrix.columns[order]
    starts = np.searchsorted(matrix.rows[order], np.arange(matrix.texts + 1))
    size = len(matrix.keys)
    lean, squares = np.zeros(size + 1), np.zeros(size + 1)
    random = np.random.default_rng(0)
    for _ in range(_PASSES):
        shuffled = random.permutation(matrix.texts)
        for first in range(0, matrix.texts, _BATCH):
            batch = shuffled[first : first + _BATCH]
            sizes = starts[batch + 1] - starts[batch]
            texts = np.repeat(np.arange(len(batch)), sizes)
            places = (
                np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes) + np.repeat(starts[batch], sizes)
            )
            used, at = np.unique(np.append(columns[places], size), return_inverse=True)
            weights = _weights(lean[used], squares[used], used == size)
            scores = np.bincount(texts, weights[at[:-1]], minlength=len(batch)) + weights[at[-1]]
            errors = (1 / (1 + np.exp(-scores)) - answers[batch]) * importance[batch]
            slope = np.bincount(at[:-1], errors[texts], minlength=len(used))
            slope[at[-1]] = errors.sum()
            step = (np.sqrt(squares[used] + slope**2) - np.sqrt(squares[used])) / _RATE
            lean[used] += slope - step * weights
            squares[used] += slope**2
    return _weights(lean, squares, np.arange(size + 1) == size)


def _weights(lean: Floats, squares: Floats, free: NDArray[np.bool_]) -> Floats:
    """Return the weights that the sums of slopes stand for; *free* is held back by nothing."""
    l1, l2 = np.where(free, 0.0, _L1), np.where(free, 1e-9, _L2)
    held = np.sign(lean) * np.maximum(np.abs(lean) - l1, 0)
    return np.asarray(-held / ((1 + np.sqrt(squares)) / _RATE + l2))


if __name__ == "__main__":
    main()
