"""Parallel text as a table of distinct sentences and pairs of them."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from compare.errors import InputError
from compare.train.exclusion import Exclusion, key
from compare.train.settings import Data

Integers = NDArray[np.int32]
Row: TypeAlias = tuple[tuple[str, str], tuple[str, str], str]
"""Language and text of both sides, and the source."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """Distinct sentences, and which of them translate which."""

    sentences: list[str]
    languages: list[str]
    """Tags, sorted."""

    language: Integers
    """Shape ``(sentences,)``: index into `languages`."""

    sources: list[str]
    """Names, sorted."""

    pairs: Integers
    """Shape ``(pairs, 2)``: indices of sentences, in the order of the files, so that neighbours may be consecutive."""

    source: Integers
    """Shape ``(pairs,)``: index into `sources`."""

    excluded: int
    """How many pairs were left out as evaluation text."""

    def save(self, folder: Path) -> None:
        """Write to *folder*."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "sentences.txt").write_text("\n".join(self.sentences), encoding="utf-8")
        names = {"languages": self.languages, "sources": self.sources, "excluded": self.excluded}
        (folder / "names.json").write_text(json.dumps(names), encoding="utf-8")
        np.savez(folder / "corpus.npz", language=self.language, pairs=self.pairs, source=self.source)

    @classmethod
    def load(cls, folder: Path) -> Corpus:
        """Read back what `save` wrote."""
        names = json.loads((folder / "names.json").read_text(encoding="utf-8"))
        arrays = np.load(folder / "corpus.npz")
        sentences = (folder / "sentences.txt").read_text(encoding="utf-8").split("\n")
        return cls(sentences, **names, **arrays)


def source_weights(corpus: Corpus, settings: Data) -> NDArray[np.float64]:
    """Return each pair's weight by its source alone; 0 for what is not used. Shape ``(pairs,)``."""
    table = {**settings.sources, **settings.lexicon}
    found = np.array([table.get(name, 0.0) for name in corpus.sources])[corpus.source]
    for name, tags in settings.leave_out.items():
        if name in corpus.sources:
            barred = np.isin(corpus.language[corpus.pairs], [corpus.languages.index(tag) for tag in tags]).any(axis=1)
            found[barred & (corpus.source == corpus.sources.index(name))] = 0.0
    return found


def read_corpus(parallel: Path, lexicon: Path | None, exclusion: Exclusion, max_letters: int, used: set[str]) -> Corpus:
    """
    Read every ``<a>-<b>.tsv.gz`` of *parallel* and every word list of *lexicon*.

    Only sources (and kinds of word list) in *used* count. Sentences become
    one line of single spaces. A pair is left out if a side is evaluation text,
    has no letter or digit, is longer than *max_letters*, or if both sides say
    the same; of equal pairs the first is kept.
    """
    rows = [row for row in _rows(parallel, lexicon) if row[2] in used]
    if not rows:
        raise InputError(
            str(parallel), "it holds no pairs of the sources in the settings; give the folder that holds parallel/"
        )
    indices: dict[tuple[str, str], int] = {}
    barred: dict[int, bool] = {}
    pairs: dict[tuple[int, int], int] = {}
    excluded = 0
    names = sorted({source for *_, source in rows})
    number = {name: index for index, name in enumerate(names)}
    for *sides, source in rows:
        (one, first), (two, second) = ((language, text) for language, text in sides)
        if max(len(first), len(second)) > max_letters or first == second:
            continue
        places = [indices.setdefault(side, len(indices)) for side in ((one, first), (two, second))]
        for place, side in zip(places, ((one, first), (two, second)), strict=True):
            if place not in barred:
                barred[place] = side in exclusion
        if any(barred[place] for place in places):
            excluded += 1
        elif key(first) and key(second):
            pairs.setdefault((places[0], places[1]), number[source])
    return _table(indices, pairs, names, excluded)


def _table(
    indices: dict[tuple[str, str], int], pairs: dict[tuple[int, int], int], names: list[str], excluded: int
) -> Corpus:
    kept = np.array(list(pairs), np.int32)
    used, renumbered = np.unique(kept, return_inverse=True)
    sides = list(indices)
    languages = sorted({language for language, _ in sides})
    return Corpus(
        sentences=[sides[index][1] for index in used],
        languages=languages,
        language=np.array([languages.index(sides[index][0]) for index in used], np.int32),
        sources=names,
        pairs=renumbered.reshape(kept.shape).astype(np.int32),
        source=np.array(list(pairs.values()), np.int32),
        excluded=excluded,
    )


def _rows(parallel: Path, lexicon: Path | None) -> Iterator[Row]:
    for path in sorted(parallel.glob("*.tsv.gz")):
        yield from _file(path, None)
    for path in sorted(lexicon.glob("*.tsv.gz")) if lexicon else ():
        yield from _file(path, path.name.split(".")[1])


def _file(path: Path, source: str | None) -> Iterator[Row]:
    one, two = path.name.split(".")[0].split("-")
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as handle:
        for line in handle:
            first, second, *rest = line.rstrip("\n").split("\t")
            yield (one, " ".join(first.split())), (two, " ".join(second.split())), source or rest[-1]
