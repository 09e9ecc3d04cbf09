"""The app in a real browser: what is marked, where a click leads, which way a text runs, what leaves the machine."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit

import pytest

from compare import compare_texts
from compare.corpus import find_set

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
WAIT = 60_000
"""Milliseconds; a busy machine compares slowly."""


@pytest.fixture(scope="module")
def chromium():
    """A running browser; a machine without one skips, but not where everything must run."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        reason = "there is no Chromium; install it with: apt-get install chromium fonts-noto-core fonts-noto-cjk"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """The app, started by its command with nothing loaded."""
    with running(tmp_path_factory.mktemp("server")) as found:
        yield found


class running:  # noqa: N801 - reads as a verb in a with statement
    """Start the app on a free port, away from the checkout's configuration, and stop it."""

    def __init__(self, folder, *texts):
        self.folder, self.texts = folder, texts

    def __enter__(self):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        command = [sys.executable, "-m", "compare", "review", "--no-browser", "--port", str(port), *self.texts]
        environment = os.environ | {"PYTHONPATH": str(ROOT), "HOME": str(self.folder)}
        self.log = (self.folder / "log").open("w+", encoding="utf-8")
        self.process = subprocess.Popen(
            command, cwd=self.folder, env=environment, stdout=self.log, stderr=self.log, start_new_session=True
        )
        self._wait(f"http://127.0.0.1:{port}/_stcore/health")
        return f"http://127.0.0.1:{port}/"

    def __exit__(self, *_):
        # The command waits for Streamlit: both get the signal, as from Ctrl-C.
        os.killpg(self.process.pid, 2)
        self.process.wait(30)
        self.log.close()

    def _wait(self, url):
        for _ in range(240):
            if self.process.poll() is not None:
                break
            try:
                with urllib.request.urlopen(url, timeout=5) as answer:
                    if answer.status == 200:
                        return
            except (URLError, OSError):
                time.sleep(0.25)
        self.log.seek(0)
        pytest.fail(f"the app did not start:\n{self.log.read()}")


@pytest.fixture
def page(chromium):
    """A fresh tab that remembers foreign requests, script errors and dialogs."""
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    tab = context.new_page()
    tab.foreign, tab.errors, tab.dialogs = [], [], []
    tab.on("request", lambda request: _foreign(request.url) and tab.foreign.append(request.url))
    tab.on("pageerror", lambda error: tab.errors.append(str(error)))
    tab.on("dialog", lambda dialog: (tab.dialogs.append(dialog.message), dialog.dismiss()))
    tab.set_default_timeout(WAIT)
    yield tab
    context.close()


def _foreign(url):
    parts = urlsplit(url)
    return parts.scheme in {"http", "https", "ws", "wss"} and parts.hostname != "127.0.0.1"


def load_kursk(page, address):
    """Press the one button."""
    page.goto(address)
    page.get_by_role("button", name="Load an example").click()
    page.locator(".ct-grid").wait_for()


def write(page, field, text):
    """Paste *text* and hand it to the app; a click that comes before it has arrived would compare nothing."""
    idle = page.locator("[data-testid=stApp][data-test-script-state=notRunning]")
    idle.wait_for()
    area = page.locator("textarea").nth(field)
    area.fill(text)
    area.press("Control+Enter")
    idle.wait_for()


def seen(page, row):
    """Whether a row stands within the window."""
    return page.locator(row).evaluate(
        "row => { const box = row.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }"
    )


def test_example_shows_the_findings_in_the_text(page, address):
    """One click; then exactly the words of the findings are marked, and nothing was fetched from elsewhere."""
    load_kursk(page, address)
    texts = find_set("kursk").texts()
    report = compare_texts(texts[0], texts[1:])
    document = report.documents[1]
    wanted = {document.quote(span) for finding in report.comparisons[0].findings for span in finding.target}
    marked = "\n".join(page.locator(".ct-cell:nth-child(3) mark").all_inner_texts())

    assert {words for words in wanted if words in marked} == wanted
    assert "kyiv" in page.locator(".ct-cell:nth-child(3) mark").all_inner_texts()
    assert page.foreign == []
    assert page.errors == []


def test_finding_jumps_to_its_sentence(page, address):
    """The last finding of the list is far below; a click brings it into the window and into the address."""
    load_kursk(page, address)
    page.locator(".st-key-finding-list button:visible").last.click()
    page.wait_for_url(re.compile("finding="))
    page.locator(".ct-row.here").wait_for()
    page.wait_for_function("document.activeElement.classList.contains('here')")

    assert seen(page, ".ct-row.here")
    assert page.locator("mark.here").count() > 0


def test_keys_go_through_the_findings(page, address):
    """J goes to the next finding and K back."""
    load_kursk(page, address)
    page.keyboard.press("j")
    page.wait_for_url(re.compile("finding="))
    first = page.url
    page.locator(".ct-row.here").wait_for()
    page.keyboard.press("j")
    page.wait_for_function("before => location.href !== before", arg=first)
    page.keyboard.press("k")

    page.wait_for_url(first)


def test_deep_link_opens_at_the_finding(page, chromium, address):
    """An address that was copied from one tab shows the same finding in another."""
    load_kursk(page, address)
    page.locator(".st-key-finding-list button:visible").last.click()
    page.wait_for_url(re.compile("finding="))
    page.locator(".ct-row.here").wait_for()
    row = page.locator(".ct-row.here").get_attribute("id")
    other = chromium.new_page()
    other.set_default_timeout(WAIT)
    other.goto(page.url)
    other.locator(".ct-row.here").wait_for()

    assert other.locator(".ct-row.here").get_attribute("id") == row
    other.close()


def test_arabic_runs_from_the_right(page, address):
    """The first Arabic sentence begins at the right edge of its column, the English one at the left."""
    page.goto(f"{address}?example=desalination")
    page.locator(".ct-grid").wait_for()
    style = "cell => [getComputedStyle(cell).direction, getComputedStyle(cell).textAlign, cell.lang]"

    arabic = page.locator(".ct-cell p:lang(ar)").first.evaluate(style)
    english = page.locator(".ct-cell p:lang(en)").first.evaluate(style)
    assert arabic == ["rtl", "right", "ar"]
    assert english[0] == "ltr"
    assert english[1] in {"start", "left"}


def test_hostile_text_does_nothing(page, address):
    """Markup in a text opens no dialog, loads no image and makes no element."""
    page.goto(address)
    hostile = "<script>alert(1)</script> <img src=x onerror=alert(2)> ![x](https://evil.example/x.png) "
    body = "We left {} on Monday. Nobody spoke. The river is 412 metres wide. It rained. We slept. Then we left again."
    write(page, 0, hostile + body.format("Kyiv"))
    write(page, 1, hostile.replace("1", "7") + body.format("Kiev"))
    page.get_by_role("button", name="Compare", exact=True).click()
    page.locator(".ct-grid").wait_for()

    assert "<img src=x onerror=alert(2)>" in page.locator(".ct-grid").inner_text()
    assert page.locator(".ct-grid img, .ct-grid script, .st-key-finding-list img").count() == 0
    assert page.dialogs == []
    assert page.foreign == []


def test_download_is_the_writers_file(page, address, tmp_path):
    """The file behind the button is what the command line would write."""
    load_kursk(page, address)
    page.get_by_text("Downloads", exact=True).click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name=".json)").click()
    waiting.value.save_as(tmp_path / "report.json")

    assert waiting.value.suggested_filename == "original.json"
    assert b"kyiv" in (tmp_path / "report.json").read_bytes()


def test_narrow_window_stacks_the_texts(page, address):
    """On a narrow window nothing is cut off: the versions stand below the original."""
    page.set_viewport_size({"width": 480, "height": 900})
    page.goto(f"{address}?example=kursk")
    page.locator(".ct-grid").wait_for()
    boxes = [cell.bounding_box() for cell in page.locator("#row-0 .ct-cell").all()]

    assert [box["x"] for box in boxes] == [boxes[0]["x"]] * 3
    assert boxes[0]["y"] < boxes[1]["y"] < boxes[2]["y"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_texts_of_the_command_line_are_loaded(page, tmp_path):
    """`review` with texts opens them at once, languages set in front of them included."""
    kursk = ROOT / "corpora" / "kursk"
    texts = (f"fr={kursk / 'original.fr.txt'}", f"en={kursk / 'version-b.en.txt'}")
    with running(tmp_path, *texts) as found:
        page.goto(found)
        page.locator(".ct-grid").wait_for()

        assert page.locator(".ct-heads .ct-head").count() == 2
        assert "Sudzha" in page.locator(".ct-grid").inner_text()
