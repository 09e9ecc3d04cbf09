"""
How often a finding is right, by check and kind of finding: measured, not guessed.

``confidence.json`` is written by ``evaluate findings --plant FOLDER --confidence
compare/confidence.json`` and says in its own heading what it was measured on. See
`compare.evaluation.planting.confidence` for how.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

TABLE = Path(__file__).with_suffix(".json")
"""The table that ships."""


@cache
def measured() -> Mapping[str, float]:
    """Return the probability that a finding is right, by check and kind: ``{"numbers/changed": 0.93}``."""
    return MappingProxyType(json.loads(TABLE.read_text(encoding="utf-8"))["confidence"])


def confidence_of(check: str, kind: str) -> float | None:
    """Return the measured probability; None if there was nothing to measure it on."""
    return measured().get(f"{check}/{kind}")
