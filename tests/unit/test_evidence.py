"""What the aligner reads off the characters of a sentence, and how its weights are fitted."""

from __future__ import annotations

import numpy as np
import pytest

from compare.align.lattice import bead_shapes, full_band
from compare.align.numbers import Numbers
from compare.align.signs import read_signs
from compare.evaluation.chain import likelihood
from compare.evaluation.fit import climb


@pytest.mark.parametrize(
    ("texts", "soft"),
    [
        (["Il rit.", "Puis il part."], [False, False, False]),
        (["Il rit ;", "puis il part."], [False, True, False]),
        (["Er lachte", "Dann ging er."], [False, True, False]),
        (["他笑了。", "然后走了。"], [False, False, False]),
        (["他笑了，", "然后走了。"], [False, True, False]),
        (["ضحك؟", "ثم ذهب."], [False, False, False]),
        (["«Да!»", "Он ушёл."], [False, False, False]),
    ],
)
def test_soft_cuts(texts, soft):
    """A cut is soft where the sentence goes on, in any script."""
    signs = read_signs(texts, "und")

    assert [*signs.soft[0].tolist(), bool(signs.soft[1, -1])] == soft


def test_open_brackets():
    """A cut inside a bracket is nested; one that nobody closes does not count for ever."""
    signs = read_signs(["Sie kam (endlich.", "Er ging.)", "Ende."], "de")

    assert signs.nested[0].tolist() == [False, True, False]


def test_numbers_are_paired_by_value():
    """A number counts once for a bead, however often it is repeated there, and what is not shared is stray."""
    source = read_signs(["8.848,6 Meter, 8.848,6!", "Im Jahr 1953."], "de")
    target = read_signs(["8,848.6 metres", "In 1954."], "en")
    band = full_band(2, 2, 5)
    ends = band.cell(np.array([1, 2]), np.array([1, 2]))
    shared, stray = Numbers(band, source, target).within(1, 1, ends)

    assert shared.tolist() == [1.0, 0.0]
    assert stray.tolist() == [0.0, 2.0]


def test_numbers_of_a_table_do_not_multiply():
    """Two rows that share their numbers with two rows share no more than the rows have."""
    lines = ["1 2 3 4", "1 2 3 4"]
    band = full_band(2, 2, 5)
    numbers = Numbers(band, read_signs(lines, "en"), read_signs(lines, "en"))
    end = band.cell(np.array([2]), np.array([2]))

    assert float(numbers.within(2, 2, end)[0][0]) == pytest.approx(4.0)


def test_chances_add_up():
    """Each sentence is in some bead, so the chances of the beads that take it sum to one."""
    shapes, band = bead_shapes(4), full_band(4, 5, 4)
    scores = np.random.default_rng(0).normal(size=(len(shapes), band.count))
    row, column = band.row, band.column
    scores[(row < shapes[:, :1]) | (column < shapes[:, 1:])] = -1e30
    _, chances = likelihood(band, scores, shapes)
    taking = [
        sum(
            chances[kind][(row - height <= at) & (at < row)].sum()
            for kind, (height, _) in enumerate(shapes.tolist())
            if height
        )
        for at in range(4)
    ]

    assert taking == pytest.approx([1.0] * 4)


def test_the_climb_reaches_the_top():
    """A hill with a long ridge is climbed to its top."""
    steep = np.array([1.0, 30.0, 900.0])

    def hill(point):
        away = point - np.array([3.0, -2.0, 0.5])
        return -float(steep @ away**2), -2 * steep * away

    top, height = climb(hill, np.zeros(3))

    assert top == pytest.approx([3.0, -2.0, 0.5], abs=1e-2)
    assert height == pytest.approx(0.0, abs=1e-3)
