"""The HTML report in a real Chromium."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from canonical import hostile_report, rich_report

from compare.types import NameTable
from compare.writers import WRITERS

pytestmark = pytest.mark.browser
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def browser():
    """One browser for all the tests here."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is missing: pip install playwright")
    if CHROMIUM is None:
        pytest.skip("chromium is missing: apt-get install chromium")
    with playwright.sync_playwright() as started:
        running = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield running
        running.close()


@pytest.fixture
def show(browser, tmp_path):
    """Open a report; what the page complains of, and what it asks for elsewhere, is kept on it."""
    contexts = []

    def opened(report, **options):
        path = tmp_path / "report.html"
        path.write_bytes(WRITERS["html"].render(report))
        contexts.append(browser.new_context(**{"viewport": {"width": 1400, "height": 800}, **options}))
        page = contexts[-1].new_page()
        page.complaints = []
        page.on("console", lambda message: page.complaints.append(message.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("dialog", lambda dialog: (page.complaints.append(dialog.message), dialog.dismiss()))
        page.on(
            "request", lambda request: page.complaints.append(request.url) if request.url != path.as_uri() else None
        )
        page.goto(path.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.mark.parametrize("make", [rich_report, hostile_report])
def test_keeps_to_itself(show, make):
    """The policy lets our style and script through, nothing else runs, and nothing is fetched."""
    page = show(make())

    assert page.locator(".filters").is_visible()
    assert page.complaints == []


def test_keys_go_from_finding_to_finding(show):
    """The key j goes to the next finding and shows its sentence, k goes back."""
    page = show(rich_report())
    page.keyboard.press("j")
    page.keyboard.press("j")
    second = page.locator(".finding.here .message").inner_text()
    page.keyboard.press("k")

    assert second == "The original says 1,250, the version 1.520."
    assert page.locator(".finding.here .message").inner_text().startswith("The two sides are much less alike")
    assert page.locator(".s.here").get_attribute("id") == "s-1-2"


def test_filters_narrow_the_list_and_the_text(show):
    """A severity that is switched off is neither listed nor marked."""
    page = show(rich_report())
    page.uncheck("input[value=minor]")

    assert page.locator("#shown").inner_text() == "6 of 9"
    assert page.locator(".finding:visible").count() == 6
    assert page.locator(".tag.minor:visible").count() == 0


def test_rows_without_findings_can_be_hidden(show):
    """Only what is to be looked at stays; the headings too."""
    page = show(rich_report())
    page.check("input[name=only]")

    assert page.locator(".row:not(.head):visible").count() == 5


def test_a_mark_leads_to_its_finding(show):
    """A click on marked words shows what was found there."""
    page = show(rich_report())
    page.locator("mark.critical a").first.click()

    assert page.locator(".finding.here .message").inner_text() == "The original says 1,250, the version 1.520."


def test_works_without_scripts(show):
    """Everything can be read and followed; what needs a script is not shown."""
    page = show(rich_report(), java_script_enabled=False)
    page.locator(".jump").nth(1).click()

    assert page.url.endswith("#s-1-2")
    assert page.locator(".finding").count() == 9
    assert page.locator(".filters").is_hidden()


@pytest.mark.parametrize("width", [360, 800, 1400])
@pytest.mark.parametrize("times", [1, 3])
def test_nothing_sticks_out(show, width, times):
    """The page is never wider than its window, however many versions there are; they scroll in their frame."""
    report = rich_report()
    names = NameTable((), (), ())
    report = replace(report, comparisons=report.comparisons * times, names=names)
    page = show(report, viewport={"width": width, "height": 800})

    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_columns_line_up(show):
    """With many versions, a cell stands under its heading."""
    report = rich_report()
    page = show(replace(report, comparisons=report.comparisons * 3, names=NameTable((), (), ())))
    left = "cell => Math.round(cell.getBoundingClientRect().left)"
    starts = f"rows => rows.map(row => [...row.children].map({left}).join())"

    assert len(set(page.locator(".row").evaluate_all(starts))) == 1
