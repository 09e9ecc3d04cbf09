"""
How far apart two skeletons are, and by which steps.

A weighted edit distance (Wagner and Fischer 1974) whose costs say how easily
writing systems confuse two sounds: i and y, g and h, v and w cost little,
other substitutions 1. The costs were set by hand after the correspondences of
Russian, Ukrainian and Belarusian (Харьков/Харків, Киев/Київ) and of the systems in
`compare.names.scripts`; which steps count for and against one name is
then learned, see `compare.names.likeness`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from compare.names.skeleton import VOWELS


class Step(NamedTuple):
    """One unequal pair of sounds in an alignment; an empty string is a gap."""

    left: str
    right: str
    first: bool
    """True at the very start of both skeletons."""

    last: bool
    """True at the very end of either."""


_COSTS: dict[str, float] = {
    "iy": 0.05, "ei ey ao ou uo eo": 0.28, "ea": 0.35, "ij yj uw uv vf wf": 0.15, "vw": 0.03, "ow": 0.25, "vb bf": 0.4,
    "gh hx": 0.12, "gx": 0.3, "kx cz cC jZ": 0.35, "kg cs td pb pf CS": 0.4, "kh sS zZ ZC": 0.45, "sz ZS": 0.2,
    "mn lr hj ct cd": 0.6, "cS gZ ck": 0.5, "xS": 0.7, "ks": 0.8,
}  # fmt: skip
_GAPS = {"j": 0.12, "h": 0.35, "w": 0.4, "d": 0.8} | dict.fromkeys("aeiouy", 0.5)
_KANA_PAIRS = {"lr": 0.05, "vb": 0.1, "wb": 0.1, "hf": 0.1, "fx": 0.1, "xh": 0.1}


def _table(*, kana: bool) -> Mapping[tuple[str, str], float]:
    costs = {(left, right): 0.45 for left in VOWELS for right in VOWELS}
    groups = dict(_COSTS) | (_KANA_PAIRS if kana else {})
    for pairs, cost in groups.items():
        for pair in pairs.split():
            costs[pair[0], pair[1]] = costs[pair[1], pair[0]] = cost
    return costs


_PLAIN, _KANA = _table(kana=False), _table(kana=True)


def _gap(sound: str, vowelless: bool) -> float:
    if vowelless and sound in "aeiouyjw":
        return 0.14
    return _GAPS.get(sound, 1.0)


def weight(sounds: str, *, vowelless: bool = False) -> float:
    """Return what it costs to write *sounds* from nothing: the scale of a distance."""
    return sum(_gap(sound, vowelless) for sound in sounds) or 0.1


@lru_cache(maxsize=200_000)
def distance(left: str, right: str, vowelless: bool = False, kana: bool = False) -> float:
    """Return the cost of turning *left* into *right*; *vowelless* if a side's script leaves vowels out."""
    return _costs(left, right, vowelless, kana)[-1][-1]


def _costs(left: str, right: str, vowelless: bool, kana: bool) -> list[list[float]]:
    table = _KANA if kana else _PLAIN
    gaps = [_gap(sound, vowelless) for sound in right]
    row = [0.0]
    for gap in gaps:
        row.append(row[-1] + gap)
    rows = [row]
    for sound in left:
        gap = _gap(sound, vowelless)
        here = row[0] + gap
        fresh = [here]
        for column, other in enumerate(right):
            step = row[column] if sound == other else row[column] + table.get((sound, other), 1.0)
            down, along = row[column + 1] + gap, here + gaps[column]
            here = step if step <= down and step <= along else min(down, along)
            fresh.append(here)
        row = fresh
        rows.append(row)
    return rows


def similarity(left: str, right: str, *, vowelless: bool = False, kana: bool = False) -> float:
    """Return the likeness of two skeletons in [0, 1], 1 for equal ones."""
    if left == right:
        return 1.0
    cost = distance(left, right, vowelless, kana)
    if not (vowelless or kana) and (left[-1:] == "a") != (right[-1:] == "a"):
        cost += 0.35  # a final -a makes another gender, or another name
    if left[:1] != right[:1] and not {left[:1], right[:1]} <= set("aeiouyjwv"):
        cost += 0.15
    return max(0.0, 1 - cost / (0.5 * (weight(left, vowelless=vowelless) + weight(right, vowelless=vowelless))))


def steps(left: str, right: str, *, vowelless: bool = False, kana: bool = False) -> list[Step]:
    """Return the unequal pairs of the cheapest alignment, from the start."""
    rows = _costs(left, right, vowelless, kana)
    table = _KANA if kana else _PLAIN
    found: list[Step] = []
    i, j = len(left), len(right)
    while i or j:
        here = rows[i][j]
        last = i == len(left) and j == len(right)
        if i and j and abs(rows[i - 1][j - 1] + _pair(table, left[i - 1], right[j - 1]) - here) < 1e-9:
            if left[i - 1] != right[j - 1]:
                found.append(Step(left[i - 1], right[j - 1], i == j == 1, last))
            i, j = i - 1, j - 1
        elif i and abs(rows[i - 1][j] + _gap(left[i - 1], vowelless) - here) < 1e-9:
            found.append(Step(left[i - 1], "", i == 1 and j <= 1, last))
            i -= 1
        else:
            found.append(Step("", right[j - 1], j == 1 and i <= 1, last))
            j -= 1
    return found[::-1]


def _pair(table: Mapping[tuple[str, str], float], left: str, right: str) -> float:
    return 0.0 if left == right else table.get((left, right), 1.0)
