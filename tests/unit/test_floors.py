"""Scores can only rise."""

from __future__ import annotations

from compare.evaluation.floors import below, pin, read_floors


def test_a_score_below_its_floor_is_named():
    """So is one that nobody measured."""
    sentences = below({"a": 0.9, "b": 0.5}, {"a": 0.9, "b": 0.6, "c": 0.1, "d": 0.0})

    assert [sentence.split()[0] for sentence in sentences] == ["b", "c"]


def test_pinning_raises_and_refuses_to_lower(tmp_path):
    """A lower score leaves its floor where it was, and is reported."""
    pin(tmp_path / "f.json", {"a": 0.91234, "b": 0.5}, allow_regression=False)

    refused = pin(tmp_path / "f.json", {"a": 0.95, "b": 0.4}, allow_regression=False)

    assert read_floors(tmp_path / "f.json") == {"a": 0.95, "b": 0.5}
    assert refused == ["b is 0.400, below its floor of 0.500."]


def test_lowering_has_to_be_asked_for(tmp_path):
    """With leave, the floors become what was measured."""
    pin(tmp_path / "f.json", {"a": 0.9}, allow_regression=False)
    pin(tmp_path / "f.json", {"a": 0.8}, allow_regression=True)

    assert read_floors(tmp_path / "f.json") == {"a": 0.8}
