"""Findings are scored against what was planted: end to end, from files."""

from __future__ import annotations

import pytest

from compare.evaluation.end_to_end import run
from compare.evaluation.findings import Score
from compare.settings import Settings
from compare.types import Severity

HEAD = "check\tsource\ttarget\tsource_quote\ttarget_quote\tnote\n"
ORIGINAL = "The bridge opened on Monday.\nIt cost 1,500 euros.\nNobody was hurt.\n"


@pytest.fixture
def score(tmp_path, tools):
    """Return a function that scores one version with the planted rows that are given."""

    def score(version, *rows, checks=("numbers",)):
        gold = tmp_path / "bridge/gold"
        gold.mkdir(parents=True)
        (tmp_path / "bridge/original.en.txt").write_text(ORIGINAL)
        (tmp_path / "bridge/version-a.en.txt").write_text(version)
        (gold / "version-a.en.beads").write_text("[0]:[0]\n[1]:[1]\n[2]:[2]\n")
        (gold / "version-a.en.findings.tsv").write_text(HEAD + "".join(f"{row}\n" for row in rows))
        return run(tmp_path, Settings(checks=checks), tools, lambda *_: None)

    return score


CHANGED = ORIGINAL.replace("1,500", "2,500")


def test_a_planted_divergence_that_is_found(score):
    """In its line, by its check."""
    outcome = score(CHANGED, "numbers\t1\t1\t1,500\t2,500\t")

    assert (outcome.score.recall("numbers"), outcome.score.precision("numbers")) == (1.0, 1.0)
    assert not outcome.score.misses


def test_a_planted_divergence_that_is_not_found(score):
    """A miss is listed, for a person to read."""
    outcome = score(ORIGINAL, "numbers\t1\t1\t1,500\t1,500\t")

    assert outcome.score.recall("numbers") == 0.0
    assert len(outcome.score.misses) == 1


def test_a_finding_in_another_line_is_a_false_alarm(score):
    """It is not the one that was planted."""
    outcome = score(CHANGED, "numbers\t2\t2\tNobody\tNobody\t")

    assert outcome.score.precision("numbers") == 0.0
    assert len(outcome.score.false_alarms) == 1


def test_what_no_check_looks_for_is_counted_apart(score):
    """It is neither found nor missed."""
    outcome = score(ORIGINAL, "certainty\t2\t2\tNobody\tNobody\t")

    assert dict(outcome.score.unlooked) == {"certainty": 1}
    assert not outcome.score.misses


def test_a_finding_on_a_clean_version_breaks_the_silence(score):
    """A version without planted divergences is clean."""
    outcome = score(CHANGED)

    assert (outcome.clean_sentences, outcome.clean_findings[Severity.MAJOR]) == (3, 1)
    assert outcome.scores()["clean sentences per major finding"] == 3.0


def test_beads_are_scored_by_line(score):
    """Three lines, three sentences, three right beads."""
    assert score(ORIGINAL).scores()["alignment strict F1"] == 1.0


def test_a_score_of_nothing_is_none():
    """Not 0 and not 1: nothing was planted, nothing was found."""
    assert (Score().recall("numbers"), Score().precision("numbers")) == (None, None)
