"""The scores on the bundled corpora stay at or above their floors."""

from __future__ import annotations

from compare.corpus import home
from compare.evaluation.end_to_end import run
from compare.evaluation.floors import below, read_floors
from compare.settings import Settings


def test_no_score_fell_below_its_floor(tools):
    """A change may raise a score, and pin it; it may not lower one unnoticed."""
    outcome = run(home(), Settings(), tools, lambda _what, _done, _count: None)

    assert below(outcome.scores(), read_floors(home() / "floors.json")) == []
