"""A slip is reported of the version that made it, and of nobody else."""

from __future__ import annotations

import pytest

from compare.checks import CHECKS
from compare.plugins import Example


def kinds(source, target, languages=("en", "de")):
    """Return the kinds of slips found in *target*."""
    return [finding.kind for finding in CHECKS["mechanics"].find(Example(source, target, languages).alignment(), None)]


def test_what_the_original_has_too_is_no_slip_of_the_version():
    """A translator who keeps the markup did as told."""
    assert kinds("The <b>port</b> is closed.", "Der <b>Hafen</b> ist zu.") == []
    assert kinds("The port is closed.", "Der <b>Hafen</b> ist zu.") == ["markup", "markup"]


@pytest.mark.parametrize("closing", [")", "）"])
def test_a_wide_bracket_closes_a_narrow_one(closing):
    """Chinese texts mix the two."""
    assert kinds("The port (north) is closed.", f"港口(北部{closing}已关闭。", ("en", "zh")) == []


def test_a_bracket_may_be_closed_in_the_next_sentence():
    """An aside can be two sentences long."""
    source = ("The port (in the north. It is old) closed.", "Ships wait.")

    assert kinds(source, ("Der Hafen (im Norden.", "Er ist alt) ist zu.")) == []


def test_two_addresses_of_one_sort_are_held_against_each_other():
    """A handle is not compared with a page."""
    assert kinds("Ask @harbour_desk.", "Fragen Sie @harbor_desk.") == ["address"]
    assert kinds("Ask @harbour_desk.", "Siehe https://example.org/hafen.") == []


def test_the_letters_of_another_script_end_an_address():
    """Japanese writes on without a space."""
    assert kinds("Write to a@example.org.", "a@example.orgへ送る。", ("en", "ja")) == []
