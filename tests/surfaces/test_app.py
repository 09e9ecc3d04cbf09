"""The app does what the other surfaces do, and nothing that a text says can change the page."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from compare import compare_texts
from compare.app.session import DOWNLOADS, NAMES, READING, TEXTS
from compare.checks import CHECKS
from compare.cli.commands.review import APP, flags
from compare.corpus import find_set, read_catalog
from compare.writers import WRITERS

ROOT = Path(__file__).parents[2]

ORIGINAL = """\
The bridge over the Drava opened on Monday.

It is 412 metres long and carries two lanes of traffic.
Work began in the spring of 2019 and went on for three years.
The mayor thanked the builders in a short speech.

Fishermen watched from the bank and drank their coffee.
Nobody asked them what they thought of the noise.
"""
VERSION = """\
Die Brücke über die Drau wurde am Montag eröffnet.

Sie ist 421 Meter lang und hat zwei Fahrspuren.
Die Arbeiten begannen im Frühjahr 2019 und dauerten drei Jahre.
Die Bürgermeisterin dankte den Arbeitern in einer kurzen Rede.

Fischer sahen vom Ufer aus zu und tranken ihren Kaffee.
Niemand fragte sie, was sie von dem Lärm hielten.
"""
SENTENCES = (ROOT / "tests" / "models" / "sentences.txt").read_text(encoding="utf-8")
HOSTILE = ORIGINAL.replace("The mayor", '<script>alert(1)</script> <img src=x onerror="alert(2)"> The mayor')


@pytest.fixture
def page():
    """An empty page."""
    return AppTest.from_file(str(ROOT / "app.py"), default_timeout=120).run()


@pytest.fixture(scope="module")
def kursk():
    """A page with the Kursk set; for tests that only look."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120).run()
    return page.button(key="example-first").click().run()


def compare(page, *texts):
    """Paste *texts* and press the button."""
    for slot, text in enumerate(texts, start=1):
        page.text_area(key=f"paste-{slot}").set_value(text)
    return page.button(key="compare").click().run()


def drawn(page):
    """All HTML that the page was given, without its style."""
    return "\n".join(element.proto.body for element in page.html if "<style>" not in element.proto.body)


def listed(page):
    """The buttons of the finding list."""
    return [button for button in page.sidebar.button if button.key.startswith(("item-", "here-"))]


def test_empty_page_waits(page):
    """Before there is a text there is no error, no report, and one click to an example."""
    assert not page.exception
    assert not page.error
    assert page.button(key="example-first").label.endswith(next(iter(read_catalog().values())).title)
    assert "ct-grid" not in drawn(page)


def test_opening_the_page_is_light():
    """The page opens before a model, a language detector or a translator is loaded."""
    heavy = ("argostranslate", "lingua", "sentence_transformers", "spacy", "stanza", "torch", "trafilatura")
    probe = (
        "import logging, sys; logging.disable(logging.WARNING)\n"
        "from streamlit.testing.v1 import AppTest\n"
        "page = AppTest.from_file('app.py', default_timeout=120).run()\n"
        f"print(len(page.button) > 2, [name for name in {heavy!r} if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True)

    assert run.stdout.splitlines()[-1] == "True []"


def test_pasted_texts_are_compared(page):
    """Two texts are pasted, and the wrong number stands marked in both, with its finding in the list."""
    compare(page, ORIGINAL, VERSION)

    assert not page.exception
    assert [button.label for button in listed(page) if "412" in button.label]
    for number in ("412", "421"):
        assert any(f">{number}" in piece for piece in drawn(page).split("<mark")[1:])


def test_one_click_loads_the_example(kursk):
    """The first example is read, compared and shown, and the address says so."""
    texts = find_set("kursk").texts()
    report = compare_texts(texts[0], texts[1:])

    assert not kursk.exception
    assert len(listed(kursk)) == len(list(report.all_findings()))
    assert kursk.query_params["example"] == "kursk"
    assert all(text.name in kursk.expander[0].label.replace("\\", "") for text in texts)


def test_example_by_address():
    """An address with an example loads it."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    page.query_params["example"] = "rail-reordered"
    page.run()

    assert not page.exception
    assert 'lang="de"' in drawn(page)


def test_unknown_example_is_an_error_box():
    """An address can be mistyped; the page says which examples there are."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    page.query_params["example"] = "atlantis"
    page.run()

    assert not page.exception
    assert "atlantis" in page.error[0].value


@pytest.mark.parametrize(
    ("fill", "says"),
    [
        ({}, "there is no text yet"),
        ({"paste-2": VERSION}, "there is no text yet"),
        ({"paste-1": ORIGINAL, "paste-2": "\0\x01\x02" * 99}, "Cannot read"),
        ({"way-1": "Link", "link-1": "/etc/passwd"}, "not an address"),
        ({"way-1": "Link", "link-1": "http://127.0.0.1:1/"}, "Cannot read"),
    ],
)
def test_bad_input_is_one_error_box(page, fill, says):
    """What cannot be read is said in one sentence, without a traceback and without half a report."""
    for key, value in fill.items():
        page.session_state[key] = value
        page.run()
    page.button(key="compare").click().run()

    assert not page.exception
    assert [says in box.value.replace("\\", "") for box in page.error] == [True]
    assert "ct-grid" not in drawn(page)


def test_error_goes_when_the_text_is_there(page):
    """After an error the same page compares as if nothing had been."""
    page.button(key="compare").click().run()
    compare(page, ORIGINAL, VERSION)

    assert not page.error
    assert "ct-grid" in drawn(page)


def test_unknown_model_is_an_error_box():
    """A model that is not there is one sentence, and going back to another model works."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    page.session_state["model"] = "static:/no/such/folder"
    compare(page.run(), ORIGINAL, VERSION)

    assert not page.exception
    assert len(page.error) == 1
    page.selectbox(key="model").set_value("static").run()
    assert not page.error
    assert "ct-grid" in drawn(page)


def test_upload(page):
    """A file is read as on the command line."""
    page.session_state["way-1"] = "File"
    page.run()
    page.file_uploader(key="file-1").upload(
        "bridge.md", b"# The bridge\n\nIt opened in *Kyiv* on Monday.\n", "text/markdown"
    ).run()
    page.button(key="compare").click().run()

    assert not page.exception
    assert "It opened in" in drawn(page)
    assert "*Kyiv*" not in drawn(page)


def test_paired_file_brings_its_version(page):
    """A table of pairs needs no second text."""
    page.session_state["way-1"] = "File"
    page.run()
    table = "en,de\nThe bridge is 412 m long.,Die Brücke ist 421 m lang.\nIt opened.,Sie wurde eröffnet.\n"
    page.file_uploader(key="file-1").upload("pairs.csv", table.encode(), "text/csv").run()
    page.button(key="compare").click().run()

    assert not page.exception
    assert "Version A" in drawn(page)


def test_one_text_alone(page):
    """With no version at all the names are held against one another."""
    compare(page, "We left Kyiv. In Kyiv it rained. Later, Kiev was calm. Kyiv slept. All of Kyiv slept.")
    page.session_state["view"] = NAMES
    page.run()

    assert not page.exception
    assert not page.error
    assert ">Kiev</bdi>" in drawn(page)


def test_hostile_text_is_shown_not_run(page):
    """Markup in a text is text: it is escaped wherever it appears."""
    compare(page, HOSTILE, HOSTILE.replace("Monday", "Tuesday"))

    assert "&lt;script&gt;alert(1)" in re.sub(r"</?span[^<>]*>", "", drawn(page))  # words have elements of their own
    for view in (TEXTS, NAMES, READING, DOWNLOADS):
        page.session_state["view"] = view
        page.run()
        assert not page.exception
        assert "<script>alert" not in drawn(page)
        assert "<img" not in drawn(page)


def test_hostile_words_stay_words_in_labels(page):
    """Names and messages go into Markdown labels; none of it becomes a link, an image or a directive."""
    compare(page, ORIGINAL.replace("412", "![x](https://evil.example/412)"), VERSION)
    labels = [button.label for button in listed(page)]

    assert not page.exception
    assert not [label for label in labels if "![" in label or "](" in label]


def test_filters_narrow_list_and_marks():
    """Choosing a kind leaves that kind in the list and in the texts; choosing nothing shows all."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    page.query_params["example"] = "kursk"
    everything = len(listed(page.run()))
    page.pills(key="kinds").set_value(["numbers"]).run()
    numbers = listed(page)

    assert 0 < len(numbers) < everything
    assert all("number" in button.label.lower() for button in numbers)
    assert drawn(page).count('<li class="') == len(numbers)
    page.pills(key="kinds").set_value([]).run()
    assert len(listed(page)) == everything


def test_filter_by_severity_and_version():
    """The filters combine; a version that is not chosen loses its column."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    page.query_params["example"] = "kursk"
    page.run()
    page.pills(key="versions").set_value([2]).run()

    assert "Version A" not in drawn(page)
    assert "Version B" in drawn(page)
    assert {button.label.split(" ")[0] for button in listed(page)} <= {"**B", "**original"}
    severity = page.pills(key="severities").options[0].split()[0]
    page.pills(key="severities").set_value([page.pills(key="severities").options[0]]).run()
    assert all(f"-{severity}-" in button.key for button in listed(page))


def test_finding_leads_to_its_sentence():
    """A click on a finding marks it, shows its row and puts it into the address, from any view."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    page.query_params["example"] = "kursk"
    page.run()
    page.session_state["view"] = NAMES
    page.run()
    last = listed(page)[-1]
    key = last.key.split("-", 2)[2]
    last.click().run()

    assert page.segmented_control(key="view").value == TEXTS
    assert page.query_params["finding"] == key
    assert drawn(page).count('<li class="') == drawn(page).count("<li ")
    assert ' here" id="row-' in drawn(page)


def test_deep_link_selects_the_finding(kursk):
    """The address of a finding opens the page at it."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    key = listed(kursk)[3].key.split("-", 2)[2]
    page.query_params["example"], page.query_params["finding"] = "kursk", key
    page.run()

    assert next(button.key for button in listed(page) if button.key.startswith("here-")).endswith(key)
    assert ' here" id="row-' in drawn(page)


def test_next_and_previous_go_round():
    """J from nowhere goes to the first finding, K from there to the last."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    page.query_params["example"] = "kursk"
    page.run()
    keys = [button.key.split("-", 2)[2] for button in listed(page)]
    page.button(key="next").click().run()
    assert page.query_params["finding"] == keys[0]
    page.button(key="previous").click().run()
    assert page.query_params["finding"] == keys[-1]


def test_name_is_shown_in_the_texts():
    """Choosing a name marks all its places."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    page.query_params["example"] = "kursk"
    page.run()
    page.session_state["view"] = NAMES
    page.run()
    page.selectbox(key="show-name").select_index(0).run()
    page.button(key="show-name-go").click().run()

    assert page.segmented_control(key="view").value == TEXTS
    assert drawn(page).count("ct-name") > 5


def test_every_format_can_be_downloaded(kursk):
    """There is a button for each writer, and no other."""
    kursk.session_state["view"] = DOWNLOADS
    kursk.run()
    buttons = {button.key for button in kursk.get("download_button")}
    kursk.session_state["view"] = TEXTS
    kursk.run()

    assert buttons == {f"download-{id}" for id in WRITERS}


def test_checks_can_be_turned_off(page):
    """A check that is not chosen finds nothing."""
    compare(page, ORIGINAL, VERSION)
    page.multiselect(key="checks").set_value([id for id in CHECKS if id != "numbers"]).run()

    assert not page.exception
    assert not [button.label for button in listed(page) if "412" in button.label]


def test_versions_can_be_added_and_removed(page):
    """A new version has a field of its own; removing it leaves the others' words."""
    page.text_area(key="paste-2").set_value(VERSION).run()
    page.button(key="add-version").click().run()
    assert [area.key for area in page.text_area if area.key.startswith("paste-")] == ["paste-1", "paste-2", "paste-3"]
    page.button(key="remove-3").click().run()

    assert page.text_area(key="paste-2").value == VERSION


def test_clear_empties_the_page(page):
    """After clearing there are two empty fields and no report."""
    compare(page, ORIGINAL, VERSION)
    page.button(key="clear").click().run()

    assert [area.value for area in page.text_area if area.key != "ignore"] == ["", ""]
    assert "ct-grid" not in drawn(page)
    assert not listed(page)


def test_right_to_left_and_languages_are_marked():
    """Arabic runs from the right, and every cell says its language."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    page.query_params["example"] = "desalination"
    page.run()

    assert 'lang="ar" dir="rtl"' in drawn(page)
    assert 'lang="fr" dir="ltr"' in drawn(page)


def test_furniture_is_dimmed_and_listed(kursk):
    """Leftovers of web pages carry their class, and have a list of their own."""
    assert "ct-furniture" in drawn(kursk)
    kursk.session_state["view"] = READING
    kursk.run()
    reading = drawn(kursk)
    kursk.session_state["view"] = TEXTS
    kursk.run()

    assert "LIRE AUSSI" in reading


def test_long_text_is_shown_a_page_at_a_time(page):
    """However long the text, a page has at most its fifty rows, and the last finding can be reached."""
    long = [f"House {number} has {number + 100} windows and one door to the street." for number in range(300)]
    other = [*long[:-1], "House 299 has 777 windows and one door to the street."]
    page.toggle(key="sentences").set_value(True)
    compare(page, "\n".join(long), "\n".join(other))
    assert drawn(page).count('id="row-') == 50
    assert "windows" in drawn(page)
    assert ' here" id="row-' not in drawn(page)
    listed(page)[-1].click().run()

    assert not page.exception
    assert ' here" id="row-' in drawn(page)
    assert 1 <= drawn(page).count('id="row-') <= 50


def test_without_a_package_the_page_says_how_to_get_one():
    """No package translates from Chinese here: a command to run is shown, and no button."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    page.query_params["example"] = "high-speed"
    page.run()

    assert [code.value for code in page.code] == ["compare-translations models install zh-en"]
    assert not [button for button in page.button if button.key == "translate-add"]


def test_version_and_gloss_by_machine(page, argos_packages):
    """With a package, one button adds a version and another a gloss; a third takes both away."""
    assert argos_packages
    french = [line.split("|")[0] for line in SENTENCES.splitlines()[:6]]
    page.selectbox(key="language-1").set_value("fr")
    page.toggle(key="sentences").set_value(True)
    compare(page, "\n".join(french))
    page.selectbox(key="translate-into").set_value("en").run()
    page.button(key="translate-add").click().run()
    page.button(key="translate-gloss").click().run()

    assert not page.exception
    assert not page.error
    assert "machine translation" in drawn(page)
    assert "ct-gloss" in drawn(page)
    page.button(key="translate-off").click().run()
    assert "ct-gloss" not in drawn(page)


def test_settings_in_both_places_agree():
    """The flags of `review` say what the checkout's configuration file says."""
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    flat = {}

    def flatten(table, prefix):
        for key, value in table.items():
            if isinstance(value, dict):
                flatten(value, f"{prefix}{key}.")
            else:
                flat[f"--{prefix}{key}"] = str(value).lower() if isinstance(value, bool) else str(value)

    flatten(config, "")
    given = flags(port=8501, browser=False)
    assert dict(zip(given[::2], given[1::2], strict=True)) == {**flat, "--server.port": "8501"}


def test_page_and_script_are_the_same():
    """`review` starts the page that `app.py` imports."""
    assert Path(sys.modules["compare.app.page"].__file__) == APP
