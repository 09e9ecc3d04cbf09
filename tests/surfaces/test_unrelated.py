"""Two texts that have nothing to do with one another."""

from __future__ import annotations

import pytest

from compare.corpus import home
from compare.pipeline import compare_texts
from compare.sources import load

PAIRS = [
    ("kursk/original.fr.txt", "glacier/version-a.en.txt"),
    ("grain-clean/original.uk.txt", "olive-harvest/version-a.pt.txt"),
]


@pytest.mark.parametrize(("original", "version"), PAIRS)
def test_they_are_left_unaligned_and_the_reader_is_told(original, version, tools):
    """Even where a passage of one looked like a moved passage of the other."""
    report = compare_texts(load(str(home() / original)), [load(str(home() / version))], tools=tools)
    alignment = report.comparisons[0].alignment

    assert not [bead for bead in alignment.beads if bead.source and bead.target and not _furniture(alignment, bead)]
    assert not [bead for bead in alignment.beads if bead.moved]
    assert any("seem unrelated" in warning for warning in report.warnings)


def _furniture(alignment, bead):
    return all(sentence.furniture for side in alignment.sides(bead) for sentence in side)
