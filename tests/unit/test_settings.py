"""Settings are checked where they come in."""

from __future__ import annotations

import pytest

from compare.errors import SettingsError
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
