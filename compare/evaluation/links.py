"""
How well an alignment agrees with gold.

The strict and lax counts are those of Vecalign's scorer (Thompson and Koehn,
2019), so that figures can be held against published ones: a bead counts
strictly if it is the same in gold, laxly if it shares a linked pair of
sentences with gold; precision counts beads with an empty side, recall does
not. What that leaves out is counted beside it: sentences left unaligned, and
passages that an editor moved.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from itertools import accumulate

from compare.ladders import Link, in_order
from compare.types import Alignment

__all__ = ["Agreement", "Count", "Link", "agree", "links_of"]


@dataclass(frozen=True, slots=True)
class Count:
    """Right and wrong answers, and what should have been found."""

    right: int = 0
    """Answers that are in gold."""

    given: int = 0
    """Answers given."""

    found: int = 0
    """Items of gold that were found."""

    wanted: int = 0
    """Items of gold."""

    @property
    def precision(self) -> float | None:
        """Share of the answers that are right; None if none was given."""
        return self.right / self.given if self.given else None

    @property
    def recall(self) -> float | None:
        """Share of gold that was found; None if there is none."""
        return self.found / self.wanted if self.wanted else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of the two; None if nothing was wanted and nothing given."""
        if not (self.given or self.wanted):
            return None
        precision, recall = self.precision or 0.0, self.recall or 0.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def __add__(self, other: Count) -> Count:
        return Count(*(getattr(self, field.name) + getattr(other, field.name) for field in fields(self)))


@dataclass(frozen=True, slots=True)
class Agreement:
    """What an alignment got right; sums of several texts are sums of their counts."""

    strict: Count = Count()
    lax: Count = Count()
    unaligned: Count = Count()
    """Sentences of either side that have no counterpart."""

    moved: Count = Count()
    """Beads outside the reading order."""

    def __add__(self, other: Agreement) -> Agreement:
        return Agreement(*(getattr(self, field.name) + getattr(other, field.name) for field in fields(self)))


def links_of(alignment: Alignment) -> tuple[list[Link], set[Link]]:
    """Return the beads of *alignment*, and those among them that are marked as moved."""
    links = [(bead.source, bead.target) for bead in alignment.beads]
    return links, {(bead.source, bead.target) for bead in alignment.beads if bead.moved}


def agree(gold: Iterable[Link], test: Iterable[Link], moved: Iterable[Link] = ()) -> Agreement:
    """
    Hold *test* against *gold*.

    Args:
        gold: the beads as they should be.
        test: the beads in question.
        moved: those of *test* that were reported as moved.
    """
    gold, test = [{link for link in links if link[0] or link[1]} for links in (gold, test)]
    strict, lax = _matches(gold, test)
    whole_gold, whole_test = ({link for link in links if link[0] and link[1]} for links in (gold, test))
    strict_back, lax_back = _matches(whole_test, whole_gold)
    return Agreement(
        Count(strict, len(test), strict_back, len(whole_gold)),
        Count(lax, len(test), lax_back, len(whole_gold)),
        _overlap(_unaligned(gold), _unaligned(test)),
        _moves(whole_gold, test, set(moved)),
    )


def _matches(gold: set[Link], test: set[Link]) -> tuple[int, int]:
    """Count the beads of *test* that are in *gold*, and those that share a pair with it."""
    partners: dict[int, set[int]] = {}
    for source, target in gold:
        for index in source:
            partners.setdefault(index, set()).update(target)
    strict = test & gold
    lax = sum(
        1
        for source, target in test
        if (source, target) in strict or any(partners.get(index, set()).intersection(target) for index in source)
    )
    return len(strict), lax


def _unaligned(links: set[Link]) -> set[tuple[int, int]]:
    alone = {(0, index) for source, target in links if not target for index in source}
    return alone | {(1, index) for source, target in links if not source for index in target}


def _overlap(gold: set[tuple[int, int]], test: set[tuple[int, int]]) -> Count:
    common = len(gold & test)
    return Count(common, len(test), common, len(gold))


def _moves(gold: set[Link], test: set[Link], reported: set[Link]) -> Count:
    """
    Count moved beads.

    Which of two passages that changed places "moved" is a matter of taste, so
    a report is right if the bead crosses any other in gold; wanted are the
    beads off the longest chain that keeps its order.
    """
    ordered = sorted(gold)
    targets = [target for _, target in ordered]
    furthest = accumulate(targets, max)
    nearest = list(accumulate(reversed(targets), min))[::-1]
    crossing = {
        link
        for link, before, after in zip(ordered, furthest, nearest, strict=True)
        if before > link[1] or after < link[1]
    }
    wanted = set(ordered) - set(in_order(ordered))
    return Count(len(reported & crossing), len(reported), len(wanted & test & crossing), len(wanted))
