"""The short texts for names: how they are read and scored."""

from __future__ import annotations

from compare.corpus import home
from compare.evaluation.name_cases import score_cases

CASES = """Heading
.
a slip
.
en: The envoys left Kyiv.
en: Kyiv was dark.
en: They flew to Kiev.
.
0 Kiev
0 Lviv
.
clean
.
en: They left kyiv.
.
silent
.
"""


def test_counts_what_is_underlined_rightly_wrongly_and_not_at_all(tmp_path):
    """One hit, one miss that no text could show, and one alarm in a text that is called clean."""
    path = tmp_path / "cases.md"
    path.write_text(CASES, encoding="utf-8")

    tally, mistakes = score_cases(path)

    assert (tally.hits, tally.misses, tally.false_alarms) == (1, 1, 1)
    assert mistakes == ["a slip: not said: 0 lviv", "clean: said: 0 kyiv"]


def test_stays_right_on_the_short_texts():
    """At most one false alarm in the bundled texts, and three of four planted slips are found."""
    tally, _ = score_cases(home() / "name-cases.md")

    assert tally.precision >= 0.95
    assert tally.recall >= 0.75
