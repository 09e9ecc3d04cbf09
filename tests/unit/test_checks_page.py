"""``docs/checks.md`` is what the checks say of themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from compare.checks import CHECKS
from compare.cli.checkpage import explained, page, switch

PATH = Path(__file__).parents[2] / "docs" / "checks.md"


def test_the_page_is_current():
    """If this fails, run ``make docs`` (or ``python -m compare checks --markdown > docs/checks.md``)."""
    assert PATH.read_text(encoding="utf-8") == page()


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_a_check_says_all_five_things(check):
    """What it finds, why it matters, how it works, what it cannot see, and where that comes from."""
    assert all(explained(check))


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_every_example_is_on_the_page(check):
    """A reader sees what is found and what is left alone."""
    section = page().split(f"\n## {check.id}\n")[1].split("\n## ")[0]

    assert section.count("\n| ") == len(check.bad) + len(check.good) + 2
    assert switch(check) in section
