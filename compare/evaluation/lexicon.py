"""
Learn which words translate each other.

``python -m compare.evaluation.lexicon PARALLEL`` reads a folder of sentence pairs
(``de-en.tsv.gz``: two texts and their source a line) and learns for each language which English words
stand opposite its own: model 1 of Brown et al. (1993), "The Mathematics of Statistical Machine
Translation", in both directions, with the preference for the diagonal of Dyer et al. (2013), "A
Simple, Fast, and Effective Reparameterization of IBM Model 2"; what both directions agree on
counts (Liang et al., 2006, "Alignment by Agreement"). The result goes to ``compare/links/lexicon/``.
To be run again when the embedded model changes: it cuts Chinese and Japanese.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from compare.evaluation.left_over import as_document
from compare.evaluation.traces import read_pairs
from compare.languages import LANGUAGES, language_of
from compare.links.cutting import cut
from compare.links.lexicon import FOLDER, STEM, STEPS, key_of, stem
from compare.pipeline import load_tools
from compare.plugins import Embedder

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]
Meanings = dict[str, float]

_CAPS = {
    "games": 20000, "opensourceguide": 20000, "privacyguides": 20000, "pydocs": 18000, "stsb": 20000, "tatoeba": 80000,
    "xquad": 20000, "ami_enja": 42000,
}  # fmt: skip
"""Pairs of one source: prose more, manuals and interfaces less."""

_CAP = 15000

_LONGEST = 40
"""Words of a text that are looked at."""

_SEEN = 2
"""Times that a word is there, from which on it is looked at."""

_ROUNDS = 5

_DIAGONAL = 3.0
"""How fast a pair loses by the distance of its words' places, as shares of their texts."""

_NOTHING = 0.3
"""How much of a word, against its translation, its frequency in the language explains: it may have no counterpart."""

_DOUBT = 2.0
"""Times that a word counts as seen without any counterpart, beside those that it was seen."""

_FORM, _OF_STEM = 3, 3.0
"""Times from which on a form has meanings of its own, and how much its stem's count beside them."""

_APART = 0.3
"""How far a form's shares must be from its stem's, in sum, to be kept."""

_LEAST, _MOST = 0.015, 8
"""The least share of a meaning that is kept, and how many."""


@dataclass(frozen=True, slots=True)
class _Counts:
    """What two languages' words agree on."""

    words: list[str]
    english: list[str]
    rows: Integers
    """Shape ``(pairs,)``; numbers of words."""

    columns: Integers
    """The same of English words."""

    together: Floats
    """Shape ``(pairs,)``; how often they stand for each other."""

    word_counts: Integers
    english_counts: Integers


@dataclass(frozen=True, slots=True)
class _Learnt:
    """The table of one language."""

    meanings: dict[str, Meanings]
    reach: dict[str, float]
    english: Mapping[str, float]
    """How often an English word has a counterpart."""


def main() -> None:
    """Learn and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", default="", help="default: all; the table of English is made of them")
    args = parser.parse_args()
    embedder = load_tools().embedder
    languages = args.languages.split(",") if args.languages else sorted(set(LANGUAGES) - {"en"})
    learnt = {}
    for language in languages:
        pairs = [(one, two) for one, two, *_ in read_pairs(args.folder, language, _CAPS, _CAP)]
        ours = _words([one for one, _ in pairs], language, embedder)
        counts = _count(ours, _words([two for _, two in pairs], "en", embedder))
        learnt[language] = _table(counts, language)
        print(language, len(pairs), "pairs,", len(learnt[language].meanings), "words", flush=True)  # noqa: T201
    _write(learnt)


def _words(texts: Sequence[str], language: str, embedder: Embedder) -> list[list[str]]:
    """Cut texts as the links do; of English the stems."""
    found = cut(as_document(language, texts), embedder)
    kept = [[word.key for word in words if word.key[0].isalpha()][:_LONGEST] for words in found]
    return [[stem(word, "en") for word in words] for words in kept] if language == "en" else kept


def _count(ours: list[list[str]], theirs: list[list[str]]) -> _Counts:
    """Align the words of sentence pairs, and count."""
    sides = []
    for texts in (ours, theirs):
        counts = Counter(word for words in texts for word in words)
        numbers = {word: at for at, word in enumerate(sorted(word for word in counts if counts[word] >= _SEEN))}
        coded = [np.array([numbers[word] for word in words if word in numbers], np.int64) for words in texts]
        sides.append((list(numbers), coded, np.array([counts[word] for word in numbers], np.int64)))
    (words, left, many), (english, right, most) = sides
    both = [(one, two) for one, two in zip(left, right, strict=True) if len(one) and len(two)]
    rows, columns, together = _align(both, many, most)
    kept = together >= 0.5
    return _Counts(words, english, rows[kept], columns[kept], together[kept], many, most)


def _align(pairs: list[tuple[Integers, Integers]], many: Integers, most: Integers) -> tuple[Integers, Integers, Floats]:
    """Return which words met, and how often both directions link them."""
    sizes = [(len(one), len(two)) for one, two in pairs]
    near = np.concatenate([_near(*size) for size in sizes])
    places = [np.concatenate(column) for column in zip(*_places(sizes), strict=True)]
    one, two = (np.concatenate([pair[side] for pair in pairs]) for side in (0, 1))
    keys, which = np.unique(one[places[0]] * len(most) + two[places[1]], return_inverse=True)
    rows, columns = np.divmod(keys, len(most))
    chances = [np.ones(len(keys), np.float32)] * 2
    free = [(_NOTHING * counts[words] / counts.sum()) for counts, words in ((most, two), (many, one))]
    for turn in range(_ROUNDS):
        links = []
        for chance, place, unexplained in zip(chances, places[::-1], free, strict=True):
            weight = chance[which] * near
            whole = np.bincount(place, weight, len(unexplained)) + (unexplained if turn else 0)
            links.append((weight / whole[place]).astype(np.float32))
        if turn == _ROUNDS - 1:
            break
        counts = [np.bincount(which, link, len(keys)) for link in links]
        totals = np.bincount(rows, counts[0], len(many)), np.bincount(columns, counts[1], len(most))
        chances = [
            (count / (total[own] + 1)).astype(np.float32)
            for count, total, own in zip(counts, totals, (rows, columns), strict=True)
        ]
    return rows, columns, np.bincount(which, links[0] * links[1], len(keys)).astype(np.float32)


def _near(high: int, wide: int) -> Floats:
    """Return how close to the diagonal each pair of two texts' words is, 1 on it."""
    apart = (np.arange(high)[:, None] + 0.5) / high - (np.arange(wide)[None] + 0.5) / wide
    return np.exp(-_DIAGONAL * np.abs(apart)).ravel().astype(np.float32)


def _places(sizes: Iterable[tuple[int, int]]) -> Iterable[tuple[Integers, Integers]]:
    """Yield for each pair of texts where the words of each pair of words stand, all texts counted through."""
    down = right = 0
    for high, wide in sizes:
        yield np.repeat(np.arange(down, down + high), wide), np.tile(np.arange(right, right + wide), high)
        down, right = down + high, right + wide


def _table(counts: _Counts, language: str) -> _Learnt:
    """Turn counts into shares: of stems, and of the forms that are something else than their stem."""
    order = np.argsort(counts.rows, kind="stable")
    bounds = np.searchsorted(counts.rows[order], np.arange(len(counts.words) + 1)).tolist()
    english = [counts.english[at] for at in counts.columns[order].tolist()]
    met = list(zip(english, counts.together[order].tolist(), strict=True))
    forms = {word: met[bounds[at] : bounds[at + 1]] for at, word in enumerate(counts.words)}
    seen = dict(zip(counts.words, counts.word_counts.tolist(), strict=True))
    shares = _of_stems(forms, seen, language)
    table = {STEM + key: found for key, found in shares.items()}
    if language_of(language).spaces:
        for word in (word for word in forms if seen[word] >= _FORM):
            usual = shares.get(stem(word, language), {})
            own = _of_form(forms[word], usual, seen[word])
            if sum(abs(own[key] - usual[key]) for key in own) >= _APART:
                table[word] = own
    sums = np.bincount(counts.columns, counts.together, len(counts.english)) / (counts.english_counts + _DOUBT)
    reach = {key: min(1.0, sum(found.values())) for key, found in table.items()}
    kept = {key: _best(found) for key, found in table.items()}
    return _Learnt(kept, reach, dict(zip(counts.english, np.minimum(sums, 1).tolist(), strict=True)))


def _of_stems(
    forms: Mapping[str, Sequence[tuple[str, float]]], seen: Mapping[str, int], language: str
) -> dict[str, Meanings]:
    """Return the shares of the forms of each stem together."""
    stems: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    times: Counter[str] = Counter()
    for word, pairs in forms.items():
        times[stem(word, language)] += seen[word]
        for english, count in pairs:
            stems[stem(word, language)][english] += count
    return {key: {word: count / (times[key] + _DOUBT) for word, count in found.items()} for key, found in stems.items()}


def _of_form(pairs: Iterable[tuple[str, float]], usual: Meanings, times: int) -> Meanings:
    """Return the shares of a form, towards those of its stem."""
    own = {english: _OF_STEM * share for english, share in usual.items()}
    for english, count in pairs:
        own[english] += count
    return {english: count / (times + _OF_STEM) for english, count in own.items()}


def _best(found: Meanings) -> Meanings:
    best = sorted(found.items(), key=lambda item: (-item[1], item[0]))[:_MOST]
    return {word: share for word, share in best if share >= _LEAST}


def _write(learnt: Mapping[str, _Learnt]) -> None:
    """Write the tables; English words are numbered by their keys."""
    keys = sorted({key_of(word) for table in learnt.values() for found in table.meanings.values() for word in found})
    places = {key: at for at, key in enumerate(keys)}
    nothing = np.zeros(0, np.uint8)
    np.savez_compressed(
        FOLDER / "en.npz", keys=_steps(keys), reach=nothing, counts=nothing, meanings=nothing, shares=nothing,
        english=nothing,
    )  # fmt: skip
    for language, table in learnt.items():
        entries = {key_of(word): (table.reach[word], found) for word, found in table.meanings.items() if found}
        ordered = sorted(entries)
        pairs = [(places[key_of(word)], share) for key in ordered for word, share in entries[key][1].items()]
        english = np.zeros(len(keys))
        for word, share in table.english.items():
            if key_of(word) in places:
                english[places[key_of(word)]] = share
        np.savez_compressed(
            FOLDER / f"{language}.npz",
            keys=_steps(ordered),
            reach=_packed([entries[key][0] for key in ordered]),
            counts=np.array([len(entries[key][1]) for key in ordered], np.uint8),
            meanings=np.array([place for place, _ in pairs], np.uint16),
            shares=_packed([share for _, share in pairs]),
            english=_packed(english),
        )


def _steps(keys: Sequence[int]) -> NDArray[np.uint32]:
    """Return how far each key is from the one before: smaller when compressed."""
    return np.diff(np.array(keys, np.int64), prepend=0).astype(np.uint32)


def _packed(shares: Sequence[float] | NDArray[np.float64]) -> NDArray[np.uint8]:
    return np.round(np.sqrt(np.asarray(shares, np.float64)) * STEPS).astype(np.uint8)


if __name__ == "__main__":
    main()
