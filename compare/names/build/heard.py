"""
Learn which Latin letters a unit of Chinese, Japanese or Arabic writes in foreign names.

Reads tables of persons' names (``zh-en.translit_persons.tsv.gz``: the form, the Latin word), learns by expectation
maximisation how the units of a form share the letters out among them (see `compare.names.heard`), and writes what is
likelier than a thousandth. Some are kept aside: on them the odds are made a chance, against strangers of which half
begin with the same two letters, and it prints how many are found where one stranger in a hundred is taken.

    python -m compare.names.build.heard FOLDER [zh ja ar]

Source of the shipped tables: lists of persons derived from Wikidata (CC0); no name is kept.
"""

from __future__ import annotations

import gzip
import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from compare.names import heard
from compare.names.heard import LONGEST, SCALE, letters, odds, units

_ROUNDS = 5
_ASIDE = 3000
_MOST = 60_000
"""Names that are learnt from; more take longer and change little."""

_LEAST = 0.001
_SEEN = 8
"""Times that a unit must have been met to be kept: below, it is as likely a slip of the list."""

_DISCOUNT = 1.0
"""Counts taken from every unit for what it was not seen to write."""

_STRANGERS = 4

Pair = tuple[tuple[str, ...], str]
Shares = Mapping[str, Mapping[str, float]]


def main(folder: Path, languages: Sequence[str]) -> None:
    """Write ``data/heard.LANGUAGE.tsv.gz`` for each of *languages*."""
    for language in languages:
        every = read(folder / f"{language}-en.translit_persons.tsv.gz", language)
        random.Random(0).shuffle(every)
        aside, rest = every[:_ASIDE], every[_ASIDE : _ASIDE + _MOST]
        rows = {**_kept(learn(rest, LONGEST[language])), **_following([sounds for _, sounds in rest])}
        _write(language, rows, (0.0, 1.0, 0.0))
        heard.table_of.cache_clear()
        _write(language, rows, _calibrate(aside, language))


def read(path: Path, language: str) -> list[Pair]:
    """Return the names of a table as units and letters."""
    found = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            form, word = line.rstrip("\n").split("\t")[:2]
            cut, sounds = tuple(units(form, language)), letters(word)
            if cut and 1 < len(sounds) <= LONGEST[language] * len(cut):
                found.append((cut, sounds))
    return found


def learn(pairs: Sequence[Pair], longest: int, rounds: int = _ROUNDS) -> dict[str, dict[str, float]]:
    """Return how often each unit writes which letters, by expectation maximisation."""
    counts: dict[str, dict[str, float]] = {}
    for _ in range(rounds):
        shares = _shares(counts)
        fresh: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
        for cut, sounds in pairs:
            _expect(cut, sounds, longest, shares, fresh)
        counts = {unit: dict(written) for unit, written in fresh.items()}
    return counts


def _shares(counts: Shares) -> dict[str, dict[str, float]]:
    totals = {unit: sum(written.values()) for unit, written in counts.items()}
    return {
        unit: {sounds: count / totals[unit] for sounds, count in written.items() if count > 1e-5 * totals[unit]}
        for unit, written in counts.items()
    }


def _expect(
    cut: Sequence[str], sounds: str, longest: int, shares: Shares, fresh: Mapping[str, dict[str, float]]
) -> None:
    """Add what each unit of one pair writes, weighed by how likely that is: forward, then backward."""
    width = len(sounds)
    even = width / len(cut)  # in the first round, shares as even as can be
    forward = [[1.0] + [0.0] * width]
    steps: list[list[tuple[int, int, float]]] = []
    for unit in cut:
        before, after = forward[-1], [0.0] * (width + 1)
        known = shares.get(unit, {})
        here = []
        for start in range(width + 1):
            if before[start]:
                for end in range(start, min(width, start + longest) + 1):
                    unseen = 1e-7 * 10.0 ** (start - end) if shares else math.exp(-abs(end - start - even))
                    part = known.get(sounds[start:end], unseen)
                    here.append((start, end, part))
                    after[end] += before[start] * part
        steps.append(here)
        forward.append(after)
    whole = forward[-1][width]
    if whole <= 0.0:
        return
    backward = [0.0] * width + [1.0]
    for number in range(len(cut) - 1, -1, -1):
        behind, written, before = [0.0] * (width + 1), fresh[cut[number]], forward[number]
        for start, end, part in steps[number]:
            if rest := part * backward[end]:
                behind[start] += rest
                written[sounds[start:end]] += before[start] * rest / whole
        backward = behind


def _kept(counts: Shares) -> dict[str, dict[str, float]]:
    found = {}
    for unit, written in sorted(counts.items()):
        total = sum(written.values())
        if total >= _SEEN:
            shares = {sounds: count / (total + _DISCOUNT) for sounds, count in written.items()}
            found[unit] = {sounds: share for sounds, share in sorted(shares.items()) if share >= _LEAST}
    return found


def _following(words: Sequence[str]) -> dict[str, dict[str, float]]:
    """Return how likely each letter is behind another in names."""
    seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for word in words:
        for one, two in pairwise(f"^{word}$"):
            seen[one][two] += 1
    return {
        one: {two: count / behind.total() for two, count in sorted(behind.items())}
        for one, behind in sorted(seen.items())
    }


def _write(language: str, rows: Shares, calibration: Sequence[float]) -> None:
    lines = ["\t".join(f"{value:.3f}" for value in calibration)]
    for unit, written in rows.items():
        cells = (f"{sounds}{round(SCALE * math.log(share))}" for sounds, share in written.items())
        lines.append("\t".join((unit, *cells)))
    target = Path(__file__).parents[1] / "data" / f"heard.{language}.tsv.gz"
    with gzip.GzipFile(target, "wb", mtime=0) as file:
        file.write("\n".join([*lines, ""]).encode())
    print(language, len(rows), "units", target.stat().st_size, "bytes")  # noqa: T201


def _calibrate(aside: Sequence[Pair], language: str) -> tuple[float, float, float]:
    """Fit the chance of the odds on names kept aside and strangers, and print how well they are told apart."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    chosen = random.Random(1)
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for _, sounds in aside:
        alike[sounds[:2]].append(sounds)
    every = [sounds for _, sounds in aside]
    rows, answers = [], []
    for cut, sounds in aside:
        strangers = [*chosen.choices(every, k=_STRANGERS), *chosen.choices(alike[sounds[:2]], k=_STRANGERS)]
        for other in (sounds, *(stranger for stranger in strangers if stranger != sounds)):
            rows.append((odds("".join(cut), language, other), len(other)))
            answers.append(other == sounds)
    signs, right = np.array(rows, dtype=float), np.array(answers)
    line = np.quantile(signs[~right, 0], 0.99)
    print(language, "found at one stranger in a hundred:", round(float((signs[right, 0] >= line).mean()), 3))  # noqa: T201
    some = signs[:, 0] > -math.inf
    model = LogisticRegression(class_weight="balanced").fit(signs[some], right[some])
    return float(model.intercept_[0]), float(model.coef_[0][0]), float(model.coef_[0][1])


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or list(LONGEST))
