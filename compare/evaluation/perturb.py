"""
Texts with known answers, made from lines that pair one to one.

Lines are joined, cut, dropped and inserted at random, on either side, and
gold is written down on the way. Same seed, same text.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from random import Random

from compare.evaluation.links import Link

_PAUSE = re.compile(r"(?<=[,;:،؛，、；：])\s*|\s+(?=[–—-]\s)")


@dataclass(frozen=True, slots=True)
class Rates:
    """Share of the lines that each change befalls."""

    merge: float = 0.10
    split: float = 0.05
    drop: float = 0.05
    insert: float = 0.05
    replace: float = 0.0
    """A line whose translation gives way to one of another text: both are left out, side by side."""


@dataclass(frozen=True, slots=True)
class Perturbed:
    """Two texts, a sentence an item, and their gold beads."""

    source: tuple[str, ...]
    target: tuple[str, ...]
    gold: tuple[Link, ...]


def perturb(
    source: Sequence[str],
    target: Sequence[str],
    strangers: tuple[Sequence[str], Sequence[str]],
    seed: int,
    rates: Rates | None = None,
) -> Perturbed:
    """
    Change two lists of paired lines at random.

    Args:
        source: lines of one language.
        target: their translations, line by line.
        strangers: lines of each language to insert, from other texts.
        seed: of the random choices.
        rates: how often what happens.
    """
    rates, random = rates or Rates(), Random(seed)
    sides: tuple[list[str], list[str]] = ([], [])
    gold: list[Link] = []

    def add(first: Sequence[str], second: Sequence[str]) -> None:
        spans = []
        for side, lines in zip(sides, (first, second), strict=True):
            spans.append(tuple(range(len(side), len(side) + len(lines))))
            side.extend(lines)
        gold.append((spans[0], spans[1]))

    at = 0
    while at < len(source):
        if random.random() < rates.insert:
            side = random.randrange(2)
            add(*_alone(side, random.choice(strangers[side])))
        pair = (source[at], target[at])
        chance = random.random()
        if chance < rates.drop:
            side = random.randrange(2)
            add(*_alone(side, pair[side]))
        elif chance < rates.drop + rates.merge and at + 1 < len(source):
            at += 1
            add(*_merged(random, pair, (source[at], target[at])))
        elif chance < rates.drop + rates.merge + rates.split:
            add(*_split(random, pair))
        elif chance < rates.drop + rates.merge + rates.split + rates.replace:
            add(*_alone(0, pair[0]))
            add(*_alone(1, random.choice(strangers[1])))
        else:
            add(pair[:1], pair[1:])
        at += 1
    return Perturbed(tuple(sides[0]), tuple(sides[1]), tuple(gold))


def moved(made: Perturbed, passages: int, seed: int) -> Perturbed:
    """
    Put passages of the target somewhere else, near or far.

    Args:
        made: two texts in the same order.
        passages: how many; each has two to eight beads and begins and ends with a match.
        seed: of the random choices.
    """
    random, beads = Random(seed), list(made.gold)
    taken: set[int] = set()
    parts: list[range] = []
    while len(parts) < passages:
        first, size = random.randrange(len(beads)), random.randint(2, 8)
        part = range(first, min(first + size, len(beads)))
        whole = all(all(beads[at]) for at in (part[0], part[-1]))
        if whole and len(part) == size and taken.isdisjoint(range(first - 1, first + size + 1)):
            parts.append(part)
            taken.update(part)
    order = [at for at in range(len(beads)) if at not in taken]
    for part in parts:
        home = sum(at < part[0] for at in order)
        away = [at for at in range(len(order) + 1) if abs(at - home) > len(part) and not _inside(order, at, taken)]
        place = random.choice(away)
        order[place:place] = part
    target = [at for bead in order for at in beads[bead][1]]
    number = {old: new for new, old in enumerate(target)}
    gold = tuple((source, tuple(number[at] for at in lines)) for source, lines in beads)
    return Perturbed(made.source, tuple(made.target[at] for at in target), gold)


def _inside(order: Sequence[int], place: int, moved: Container[int]) -> bool:
    """Tell whether a place in *order* touches a passage that was put there."""
    return any(at in moved for at in order[max(place - 1, 0) : place + 1])


def _alone(side: int, line: str) -> tuple[list[str], list[str]]:
    return ([line], []) if side == 0 else ([], [line])


def _merged(random: Random, first: tuple[str, str], second: tuple[str, str]) -> tuple[list[str], list[str]]:
    side = random.randrange(2)
    whole = [[first[0], second[0]], [first[1], second[1]]]
    whole[side] = ["".join(whole[side]) if _spaceless(whole[side][0]) else " ".join(whole[side])]
    return whole[0], whole[1]


def _split(random: Random, pair: tuple[str, str]) -> tuple[list[str], list[str]]:
    side = random.randrange(2)
    result = [[pair[0]], [pair[1]]]
    result[side] = cut(pair[side])
    return result[0], result[1]


def cut(line: str) -> list[str]:
    """Cut *line* in two at the pause nearest its middle, or the white space, or the middle; a short one stays whole."""
    if len(line) < 12:
        return [line]
    for places in (
        [match.start() for match in _PAUSE.finditer(line)],
        [match.start() for match in re.finditer(r"\s+", line)],
        [len(line) // 2],
    ):
        inner = [place for place in places if len(line) // 4 <= place <= 3 * len(line) // 4]
        if inner:
            place = min(inner, key=lambda place: abs(place - len(line) // 2))
            return [line[:place].strip(), line[place:].strip()]
    return [line]


def _spaceless(line: str) -> bool:
    return line.count(" ") < len(line) / 40
