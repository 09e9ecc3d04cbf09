"""Settings are checked where they come in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compare.checks import CHECKS
from compare.errors import SettingsError
from compare.judging import chosen_checks
from compare.settings import Settings, read_settings


def test_a_file_overrides_the_defaults():
    """What the file does not name stays."""
    settings = read_settings('checks = ["numbers"]\nmax_bead = 4\ngloss = "en"\n')

    assert settings == Settings(checks=("numbers",), max_bead=4, gloss="en")


@pytest.mark.parametrize(
    "text",
    ["chekcs = []", "max_bead = 99", "max_bead = '5'", "checks = 'numbers'", "sentences = 1", "cache = 'disk'", "x ="],
)
def test_what_is_wrong_is_an_error(text):
    """A mistyped setting is not a silent default."""
    with pytest.raises(SettingsError):
        read_settings(text)


def test_a_check_on_request_runs_when_it_is_named(monkeypatch):
    """What is wrong more often than right is silent unless it is asked for."""
    quiet = {**CHECKS, "terms": replace(CHECKS["terms"], on_request=True)}
    monkeypatch.setattr("compare.judging.CHECKS", quiet)

    assert {check.id for check in chosen_checks(Settings())} == set(CHECKS) - {"terms"}
    assert [check.id for check in chosen_checks(Settings(checks=("terms",)))] == ["terms"]
