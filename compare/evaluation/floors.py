"""
The ratchet: scores that a change may not go below.

``corpora/floors.json`` holds the lowest value of each score, rounded down to
three places. Pinning raises floors; lowering one has to be asked for.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path

from compare.errors import InputError
from compare.files import write_whole

_SLACK = 0.0005  # one flipped bead in 2,000: rounding is no regression


def read_floors(path: Path) -> dict[str, float]:
    """Read the floors; none if the file is not there yet."""
    if not path.exists():
        return {}
    try:
        floors = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(str(path), f"it is not a JSON file of floors: {error}") from error
    return {str(name): float(value) for name, value in floors.items()}


def below(scores: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """Say which of *scores* are under their floor or gone, one sentence each; a floor of 0 cannot be missed."""
    sentences = []
    for name, floor in sorted(floors.items()):
        if name not in scores and floor > 0:
            sentences.append(f"{name} was not measured; its floor is {floor:.3f}.")
        elif name in scores and scores[name] < floor - _SLACK:
            sentences.append(f"{name} is {scores[name]:.3f}, below its floor of {floor:.3f}.")
    return sentences


def pin(path: Path, scores: Mapping[str, float], *, allow_regression: bool) -> list[str]:
    """
    Raise the floors to *scores*, and write them.

    Returns:
        What was not pinned because it would lower a floor; empty if all was.
    """
    floors = read_floors(path)
    refused = [] if allow_regression else below(scores, {name: floors[name] for name in floors if name in scores})
    kept = {} if allow_regression else floors
    new = {name: max(math.floor(value * 1000) / 1000, kept.get(name, 0.0)) for name, value in scores.items()}
    write_whole(path, (json.dumps(new, indent=1, sort_keys=True) + "\n").encode())
    return refused
