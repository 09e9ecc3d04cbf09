"""Which pairs a step learns from, and as which pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from compare.train.corpus import Corpus, source_weights
from compare.train.pieces import Bags
from compare.train.settings import Data, Learning

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

_GROUP = 32
"""Pairs in a group of near ones; a batch holds many such groups."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Examples: row ``i`` of one side translates row ``i`` of the other."""

    first: Bags
    second: Bags

    same: NDArray[np.bool_] | None
    """Shape ``(rows, rows)``: pairs that share a sentence, and so are not each other's negatives."""

    long: bool = False
    """True if the examples are several pairs joined."""


def weights(corpus: Corpus, settings: Data) -> NDArray[np.float64]:
    """Return how often each pair should be drawn, relative to the others; 0 for what is not used."""
    by_source = source_weights(corpus, settings)
    english = corpus.languages.index("en") if "en" in corpus.languages else -1
    languages = np.sort(corpus.language[corpus.pairs], axis=1)
    kind = languages[:, 0] * len(corpus.languages) + languages[:, 1]
    mass = np.bincount(kind, by_source, minlength=len(corpus.languages) ** 2)
    balance = np.where(mass > 0, (mass / mass.max()).clip(1e-9) ** (settings.temperature - 1), 0)[kind]
    others = np.where((languages == english).any(axis=1), 1.0, settings.other_pairs)
    found: NDArray[np.float64] = by_source * balance * others
    return found


class Sampler:
    """Draws batches for ever; the same seed and step give the same batch."""

    def __init__(self, corpus: Corpus, bags: Bags, parts: Bags, data: Data, learning: Learning) -> None:
        self._pairs, self._source = corpus.pairs, corpus.source
        self._bags, self._parts, self._learning = bags, parts, learning
        found = weights(corpus, data)
        self._used = np.flatnonzero(found)
        self._share = found[self._used] / found[self._used].mean()

    @property
    def size(self) -> int:
        """How many pairs one pass draws, on average."""
        return len(self._used)

    def order(self, epoch: int) -> Indices:
        """Draw one pass: every pair as often as its weight says, in random order."""
        rng = np.random.default_rng((self._learning.seed, epoch))
        times = np.floor(self._share + rng.random(len(self._share))).astype(np.int64)
        drawn: Indices = rng.permutation(np.repeat(self._used, times))
        return drawn

    def indices(self, start: int) -> Iterator[Indices]:
        """Yield the pairs of every step from *start* on."""
        size = self._learning.batch
        step, epoch = 0, 0
        while True:
            drawn = self.order(epoch)
            for begin in range(0, len(drawn) - size + 1, size):
                if step >= start:
                    yield drawn[begin : begin + size]
                step += 1
            epoch += 1

    def sides(self, drawn: Indices) -> tuple[Bags, Bags]:
        """Return both sides of pairs as they stand."""
        return self._bags.take(self._pairs[drawn, 0]), self._bags.take(self._pairs[drawn, 1])

    def batch(self, drawn: Indices, step: int) -> Batch:
        """Make the examples of a step: joined, thinned and cut anew as the settings say."""
        rng = np.random.default_rng((self._learning.seed, 1, step))
        long = bool(rng.random() < self._learning.join)
        counts = self._counts(drawn) if long else np.ones(len(drawn), np.int64)
        first, second = (self._side(drawn, counts, side, rng) for side in (0, 1))
        pairs = self._pairs[drawn]
        same = (pairs[:, None, 0] == pairs[None, :, 0]) | (pairs[:, None, 1] == pairs[None, :, 1])
        np.fill_diagonal(same, val=False)
        return Batch(first, second, same if same.any() else None, long)

    def _side(self, drawn: Indices, counts: Indices, side: int, rng: np.random.Generator) -> Bags:
        starts = np.repeat(np.concatenate([[0], np.cumsum(counts)[:-1]]), counts)
        chosen = np.repeat(drawn, counts) + np.arange(counts.sum()) - starts
        bags = self._bags.take(self._pairs[chosen, side])
        joined = Bags(bags.ids, np.concatenate([[0], bags.offsets[np.cumsum(counts)]]))
        return thin(resplit(joined, self._parts, self._learning.split, rng), self._learning.drop, rng)

    def _counts(self, drawn: Indices) -> Indices:
        """Choose, by the pair alone so that both sides agree, how many pairs of its source each example takes in."""
        wanted = 1 + (drawn * 2654435761 + 97) % self._learning.longest
        counts = np.ones(len(drawn), np.int64)
        for further in range(1, self._learning.longest):
            after = np.minimum(drawn + further, len(self._pairs) - 1)
            follows = (counts == further) & (wanted > further) & (after == drawn + further)
            counts += follows & (self._source[after] == self._source[drawn])
        return counts


def resplit(bags: Bags, parts: Bags, share: float, rng: np.random.Generator) -> Bags:
    """Replace a *share* of the pieces by their parts."""
    if not share:
        return bags
    lengths = np.ones(len(bags.ids), np.int64)
    struck = np.flatnonzero(rng.random(len(bags.ids)) < share)
    lengths[struck] = np.diff(parts.offsets)[bags.ids[struck]]
    ends = np.concatenate([[0], np.cumsum(lengths)])
    ids = np.repeat(bags.ids, lengths)
    new = parts.take(bags.ids[struck])
    places = np.arange(len(new.ids)) + np.repeat(ends[struck] - new.offsets[:-1], lengths[struck])
    ids[places] = new.ids
    return Bags(ids, ends[bags.offsets])


def thin(bags: Bags, share: float, rng: np.random.Generator) -> Bags:
    """Leave out a *share* of the pieces, but never the whole of a sentence."""
    kept = rng.random(len(bags.ids)) >= share
    filled = bags.offsets[:-1] < bags.offsets[1:]
    kept[bags.offsets[:-1][filled]] |= ~np.logical_or.reduceat(kept, bags.offsets[:-1][filled])
    counts = np.concatenate([[0], np.cumsum(kept)])
    return Bags(bags.ids[kept], counts[bags.offsets])


def near_first(pool: Sequence[Indices], embed: Callable[[Indices], Floats], rng: np.random.Generator) -> list[Indices]:
    """
    Rearrange a *pool* of batches so that each holds groups of pairs that are alike.

    The pool is halved again and again along a random difference of two of its
    vectors, until a group has no more than `_GROUP` pairs.
    """
    drawn = np.concatenate(pool)
    vectors = embed(drawn)
    groups = [np.arange(len(drawn))]
    while len(groups[0]) > _GROUP:
        groups = [half for group in groups for half in _halved(group, vectors, rng)]
    order = rng.permutation(len(groups))
    arranged = np.concatenate([groups[index] for index in order])
    return list(drawn[arranged].reshape(len(pool), -1))


def _halved(group: Indices, vectors: Floats, rng: np.random.Generator) -> tuple[Indices, Indices]:
    one, two = vectors[group[rng.integers(len(group), size=2)]]
    order = np.argsort(vectors[group] @ (one - two), kind="stable")
    middle = len(group) // 2
    return group[order[:middle]], group[order[middle:]]
