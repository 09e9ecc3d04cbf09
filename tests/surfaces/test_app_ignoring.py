"""The app keeps out what a visitor does not want to hear again, and gives it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def page():
    """A page with two numbers that differ, the first one selected."""
    page = AppTest.from_file(str(APP), default_timeout=120).run()
    page.text_area(key="paste-1").set_value("The bridge opened in 2019.\nIt cost 1,500 euros.\n")
    page.text_area(key="paste-2").set_value("Die Brücke wurde 2018 eröffnet.\nSie kostete 1.300 Euro.\n")
    page.button(key="compare").click().run()
    return listed(page)[0].click().run()


def listed(page):
    """The buttons of the finding list."""
    return [button for button in page.sidebar.button if button.key.startswith(("item-", "here-"))]


def test_one_finding_is_ignored_and_comes_back(page):
    """It leaves the list for the folded one; taking the line out of the field brings it back."""
    page.button(key="ignore-this").click().run()

    assert not page.exception
    assert len(listed(page)) == 1
    assert page.text_area(key="ignore").value.startswith("id=")
    assert "1 finding" in page.sidebar.expander[0].label

    page.text_area(key="ignore").set_value("").run()
    assert len(listed(page)) == 2


def test_a_whole_check_is_ignored(page):
    """Both go."""
    page.button(key="ignore-check").click().run()

    assert not listed(page)
    assert page.text_area(key="ignore").value == "check=numbers\n"


def test_a_word_that_is_no_decision_is_an_error_and_no_path(page):
    """A visitor cannot read the server's files that way."""
    page.text_area(key="ignore").set_value("/etc/passwd").run()

    assert not page.exception
    assert any("passwd" in error.value for error in page.error)
    assert not any("root" in error.value for error in page.error)
    assert len(listed(page)) == 2
