"""A translator gives one text for each, in order, and never leaves the machine."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from compare.errors import ModelError
from compare.translators import TRANSLATORS

ROWS = [
    line.split("|") for line in (Path(__file__).parents[1] / "models" / "sentences.txt").read_text("utf-8").splitlines()
]
FRENCH, ENGLISH, GERMAN = (list(column) for column in zip(*ROWS, strict=True))


@pytest.fixture(scope="module")
def translator(argos_packages):
    """Argos with two tiny packages that know `ROWS` by heart."""
    return TRANSLATORS["argos"].load(str(argos_packages))


def test_one_for_each_in_order(translator):
    """Texts come back translated, in the order they were given."""
    assert translator.translate(FRENCH[::-1], "fr", "en") == ENGLISH[::-1]


def test_through_a_third_language(translator):
    """French reaches German by way of English, and the pair is listed."""
    assert translator.translate(FRENCH[:5], "fr", "de") == GERMAN[:5]
    assert translator.pairs() == [("en", "de"), ("fr", "de"), ("fr", "en")]


def test_a_region_does_not_matter(translator):
    """A package for French serves Canadian French."""
    assert translator.translate(["Bonjour."], "fr-CA", "en-GB") == ["Hello."]


def test_nothing_comes_from_nothing(translator):
    """A blank text, and one that the model has no piece for, come back empty and keep their places."""
    assert translator.translate(["", "Bonjour.", " \n", "\u200b"], "fr", "en") == ["", "Hello.", "", ""]


def test_no_texts(translator):
    """Nothing to do is no error."""
    assert translator.translate([], "fr", "en") == []


def test_several_sentences_in_one_text(translator):
    """Our own rules cut what holds more than one sentence; a line break is kept."""
    texts = ["Bonjour. Merci à tous.", "Bonjour.\nMerci à tous."]

    assert translator.translate(texts, "fr", "en") == ["Hello. Thank you all.", "Hello.\nThank you all."]


def test_a_long_text_is_not_cut_off(translator):
    """Four hundred sentences in one text are all there."""
    (made,) = translator.translate([" ".join(["Bonjour."] * 400)], "fr", "en")

    assert made == " ".join(["Hello."] * 400)


def test_says_how_far_it_is(translator):
    """Progress counts sentences."""
    said = []
    translator.translate(FRENCH * 2, "fr", "en", lambda *words: said.append(words))

    assert said == [("translating fr-en", 0, 48), ("translating fr-en", 32, 48)]


def test_several_threads(translator):
    """Eight threads get what one gets."""
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: translator.translate(FRENCH, "fr", "en"), range(8)))

    assert made == [ENGLISH] * 8


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [
        ("fr", "uk", "run: compare-translations models install fr-uk"),
        ("fr", "zh-Hant", "run: compare-translations models install fr-zt"),
        ("en", "fr", "no installed package translates en into fr"),
        ("und", "en", "set it in front of the file"),
        ("fr", "fr-CA", "already"),
        ("fr", "english", "not a language"),
        ("fr", "", "not a language"),
    ],
)
def test_what_it_cannot_do_is_said(translator, source, target, words):
    """One sentence that says what to do."""
    with pytest.raises(ModelError, match=words):
        translator.translate(["Bonjour."], source, target)


def test_name_holds_the_versions(translator):
    """The signature tells which packages made a version."""
    assert translator.name.endswith(", en-de 1.0, fr-en 1.0")


def test_no_folder():
    """A folder that is not there is said."""
    with pytest.raises(ModelError, match="not a folder"):
        TRANSLATORS["argos"].load("nowhere")


def test_a_damaged_package(argos_packages, tmp_path):
    """A model that cannot be loaded is one sentence that says how to replace it."""
    shutil.copytree(argos_packages / "translate-fr_en-1_0", tmp_path / "fr_en")
    (tmp_path / "fr_en" / "model" / "model.bin").write_bytes(b"no model")

    with pytest.raises(ModelError, match=r"damaged .* models install fr-en"):
        TRANSLATORS["argos"].load(str(tmp_path)).translate(["Bonjour."], "fr", "en")


def test_what_is_installed_meanwhile_is_seen(argos_packages, tmp_path):
    """A translator that is kept, as the app keeps it, need not be loaded anew."""
    translator = TRANSLATORS["argos"].load(str(tmp_path))
    before = translator.pairs()
    shutil.copytree(argos_packages / "translate-fr_en-1_0", tmp_path / "fr_en")

    assert before == []
    assert translator.translate(["Bonjour."], "fr", "en") == ["Hello."]


ALONE = """
import json, sys

def watch(event, arguments):
    if event.startswith(("socket.connect", "socket.getaddrinfo", "urllib.Request")):
        raise SystemExit(f"it went to the network: {event} {arguments}")

sys.addaudithook(watch)
from compare.translators import TRANSLATORS

before = "argostranslate" in sys.modules
made = TRANSLATORS["argos"].load(sys.argv[1]).translate(json.load(sys.stdin), "fr", "en")
heavy = [name for name in ("torch", "stanza", "spacy", "minisbd", "transformers") if name in sys.modules]
json.dump([before, heavy, made], sys.stdout)
"""


def test_stays_on_the_machine_and_light(argos_packages):
    """No connection is tried, and neither PyTorch nor minisbd (AGPL) is imported."""
    run = subprocess.run(
        [sys.executable, "-c", ALONE, argos_packages],
        input=json.dumps(FRENCH),
        capture_output=True,
        text=True,
        check=True,
    )

    assert json.loads(run.stdout) == [False, [], ENGLISH]


ORACLE = """
import json, sys
from argostranslate.translate import get_translation_from_codes
from compare.segment import cut

class Ours:
    def split_sentences(self, text):
        return [text[start:end] for start, end in cut(text, "fr")]

translation = get_translation_from_codes("fr", "en")
translation.underlying.sentencizer = Ours()
json.dump([translation.translate(text) for text in json.load(sys.stdin)], sys.stdout)
"""


@pytest.mark.usefixtures("argos_packages")
def test_agrees_with_argos_itself(translator):
    """Argos with our splitter in it gives the same, on what the model knows and on what it does not."""
    unknown = ["Le maire de Lviv habite rue des Tilleuls.", "La digue manque déjà depuis mardi.", "Des enfants, 1962."]
    texts = [*FRENCH, *unknown]
    run = subprocess.run(
        [sys.executable, "-c", ORACLE], input=json.dumps(texts), capture_output=True, text=True, check=True
    )

    assert translator.translate(texts, "fr", "en") == json.loads(run.stdout)
