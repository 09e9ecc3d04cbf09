"""What the aligner reads off the characters of a sentence, and how its weights are fitted."""

from __future__ import annotations

import numpy as np
import pytest

from compare.align.lattice import NEVER, bead_shapes, full_band
from compare.align.numbers import Numbers
from compare.align.signs import CUTS, read_signs
from compare.evaluation.chain import likelihood
from compare.evaluation.fit import climb


@pytest.mark.parametrize(
    ("texts", "language", "kind"),
    [
        (["Il rit.", "Puis il part."], "fr", None),
        (["Il rit ;", "puis il part."], "fr", "small"),
        (["Il rit :", "Pierre part."], "fr", "pause"),
        (["Ein Wort", "Dann ging er."], "de", "open"),
        (["Das sah Dr.", "Weiler."], "de", "short"),
        (["Es kam E .", "Huerta ."], "de", "short"),
        (["Er ging weg.", "Sie blieb."], "de", None),
        (["他笑了。", "然后走了。"], "zh", None),
        (["他笑了，", "然后走了。"], "zh", "pause"),
        (["ضحك؟", "ثم ذهب."], "ar", None),
        (["«Да!»", "Он ушёл."], "ru", None),
        (["На вул.", "Франка."], "uk", "short"),
    ],
)
def test_kinds_of_cuts(texts, language, kind):
    """A cut where the sentence goes on is told by its kind, in any script; the ends of a text are of none."""
    cuts = read_signs(texts, language).cuts
    found = [name for name, marks in zip(CUTS, cuts, strict=True) if marks[1, 0] and marks[0, 1]]

    assert found == ([] if kind is None else [kind])
    assert not cuts[:, 0, 0].any()
    assert not cuts[:, 1, 1].any()


def test_what_half_of_the_cuts_are_says_nothing():
    """Verse that opens its lines with small letters is not taken for sentences cut in two."""
    signs = read_signs(["Il rit,", "il part,", "il dort.", "il rêve."], "fr")

    assert signs.trust[CUTS.index("small")] == 0


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


def test_what_gold_allows_is_summed_up_over_a_long_band():
    """Where almost every bead is ruled out, a band that is swept in stretches gives the sum of what is left."""
    shapes, band = bead_shapes(2), full_band(60, 60, 2)
    scores = np.full((len(shapes), band.count), NEVER)
    scores[2, band.row == band.column] = 0.5
    total, chances = likelihood(band, scores, shapes)

    assert total == pytest.approx(30.0)
    assert chances.sum() == pytest.approx(60.0)


def test_the_climb_reaches_the_top():
    """A hill with a long ridge is climbed to its top."""
    steep = np.array([1.0, 30.0, 900.0])

    def hill(point):
        away = point - np.array([3.0, -2.0, 0.5])
        return -float(steep @ away**2), -2 * steep * away

    top, height = climb(hill, np.zeros(3))

    assert top == pytest.approx([3.0, -2.0, 0.5], abs=1e-2)
    assert height == pytest.approx(0.0, abs=1e-3)
