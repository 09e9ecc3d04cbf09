"""Which beads count as moved."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compare.evaluation.links import agree


@given(st.permutations(range(8)))
def test_a_report_is_right_if_it_crosses_any_other(order):
    """Every bead that changes places with another may be called moved, and no other."""
    gold = [((at,), (place,)) for at, place in enumerate(order)]
    crossing = {one for one in gold for two in gold if (one[0] < two[0]) != (one[1] < two[1])}

    assert agree(gold, gold, gold).moved.right == len(crossing)
