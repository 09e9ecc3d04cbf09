"""
Learn which romanization a Latin form follows when its source is not known.

Cyrillic names (the gazetteer's, and a table of persons' names if one is given: two columns,
the Cyrillic form first) are written by every table of `compare.names.systems`, variants
included. For each family of systems, and for names of languages that need no romanization, a logistic
regression over the form's letter n-grams learns whether the family gives such a form. A form that two families
give is an example of both, so that a tie is learnt as a tie.

    python -m compare.names.build.systems [PERSONS.tsv.gz]

Prints precision and coverage on a tenth of the names that was kept aside; the shipped weights have seen all.
"""

from __future__ import annotations

import gzip
import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice, product
from pathlib import Path

from compare.names.formalone import NONE, THRESHOLD, answer, ngrams
from compare.names.gazetteer import _load, fold
from compare.names.romanization import _segments, systems_of
from compare.names.scripts import script_of
from compare.names.systems import FAMILIES

_TARGET = Path(__file__).parents[1] / "data" / "systems.tsv.gz"
_SLAVIC = re.compile(
    r"(?:[оеёиы]ва?|[иы]на?|[сцз]ь?к(?:ий|ая|а|ой)|ко|[юуяа]к|[ио]вич|ич|ец|[ыи]х|[ії]в|ий|ый|ая|ук|юк|чук|ски|ська)$"
)
"""Endings of surnames: other people's names in Cyrillic are no names to romanize."""
_CYRILLIC_STATES = {"UA": ("uk",), "RU": ("ru",), "BY": ("be", "ru"), "BG": ("bg",), "KZ": ("ru",), "KG": ("ru",)}
_LATIN_STATES = frozenset(
    "GB US FR DE ES IT PT NL BE AT CH CA AU MX AR BR CO SE NO DK FI IE PL CZ SK HU RO HR TR".split()
)
_VARIANTS = 4
_PERSONS = 6000
_SMALLEST = 0.3
"""Weights nearer 0 are left out: they make most of the file and change few answers."""


def main(persons: Path | None) -> None:
    """Fit on the gazetteer's names and *persons*; write ``data/systems.tsv.gz``."""
    names = sorted(set(_places()))
    if persons:
        names += random.Random(0).sample(sorted(set(_persons(persons)) - set(names)), _PERSONS)
    latin = sorted(set(_latin()))
    random.Random(0).shuffle(names)
    aside = len(names) // 10
    score(_fit(_examples(names[aside:]), latin[::2]), _examples(names[:aside]), latin[1::2])
    weights = _fit(_examples(names), latin)
    lines = [f"{gram}\t" + "\t".join(f"{one:.1f}" for one in row) for gram, row in sorted(weights.items())]
    head = "\t".join(("", *_labels()))
    with gzip.GzipFile(_TARGET, "wb", mtime=0) as file:
        file.write("\n".join([head, *lines, ""]).encode())
    print(len(names), "names", len(lines), "n-grams", _TARGET.stat().st_size, "bytes")  # noqa: T201


def _labels() -> list[str]:
    return [*dict.fromkeys(FAMILIES.values()), NONE]


def _places() -> Iterator[tuple[str, str]]:
    """Yield the Cyrillic names of places, each with the languages it is written in."""
    for line in _load()[0]:
        _, kind, country, _, _, keys = line.split("\t")
        if kind == "country" or country not in _CYRILLIC_STATES:
            continue
        for key in keys.split("|"):
            if script_of(key) != "Cyrl" or not re.fullmatch(r"[а-яёіїєґў'-]{3,}", key):
                continue
            for language in _CYRILLIC_STATES[country]:
                other = {"uk": "ыэъё", "ru": "іїєґў", "be": "щиъїєґ", "bg": "ыэёіїєґў"}[language]
                if not set(other) & set(key):
                    yield language, key


def _persons(path: Path) -> Iterator[tuple[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            form = fold(line.split("\t")[0])
            if _SLAVIC.search(form) and re.fullmatch(r"[а-яё'-]{4,}", form):
                yield "ru", form


def _latin() -> Iterator[str]:
    """Yield English names of places where Latin letters are written."""
    for line in _load()[0]:
        label, kind, country = line.split("\t")[:3]
        if kind == "city" and country in _LATIN_STATES:
            yield from (word for word in fold(label).split() if len(word) > 3)


def _examples(names: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """Return the Latin forms of *names* with the families that give each."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for language, name in names:
        for system in systems_of(language):
            segments = _segments(name, language, system)
            for form in islice(map("".join, product(*segments)), _VARIANTS):
                found[re.sub(r"[ʹʺ'’-]", "", form)].add(FAMILIES[system])
    return found


def _fit(examples: dict[str, set[str]], latin: Iterable[str]) -> dict[str, list[float]]:
    """Return a weight a label for each n-gram; the one of ``""`` is the intercept."""
    import numpy as np
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    every = [*examples.items(), *((form, {NONE}) for form in latin if form not in examples)]
    vectorizer = DictVectorizer(dtype=np.float32)
    matrix = vectorizer.fit_transform([dict.fromkeys(sorted(ngrams(form)), 1.0) for form, _ in every])
    matrix.indices, matrix.indptr = matrix.indices.astype("int32"), matrix.indptr.astype("int32")
    columns = []
    for label in _labels():
        wanted = np.array([label in families for _, families in every])
        model = LogisticRegression(C=0.5, solver="liblinear").fit(matrix, wanted)
        columns.append([float(model.intercept_[0]), *map(float, model.coef_[0])])
    rows = zip(["", *vectorizer.feature_names_], zip(*columns, strict=True), strict=True)
    return {gram: list(row) for gram, row in rows if not gram or max(map(abs, row)) >= _SMALLEST}


def score(weights: dict[str, list[float]], examples: dict[str, set[str]], latin: Iterable[str]) -> None:
    """Print how often a family is named, and how often rightly."""
    said = right = unique = unique_right = 0
    for form, families in examples.items():
        named = answer([form], weights, _labels())
        said += bool(named)
        right += bool(named) and set(named) >= families
        unique += len(named) == 1
        unique_right += len(named) == 1 and set(named) == families
    wrongly = [form for form in latin if answer([form], weights, _labels())]
    print(f"at {THRESHOLD}: named {said / len(examples):.3f}, all families among them {right / said:.3f}")  # noqa: T201
    print(f"one alone {unique / len(examples):.3f}, right {unique_right / unique:.3f}")  # noqa: T201
    print(f"named for {len(wrongly)} of {sum(1 for _ in latin)} names that need none", wrongly[:20])  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
