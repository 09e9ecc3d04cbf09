"""No evaluation sentence is trained on."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import pytest

from compare.evaluation.paraphrases import paraphrases
from compare.train.corpus import read_corpus
from compare.train.exclusion import Exclusion, evaluation_texts, key
from compare.train.settings import read_settings

SHARED = Path(os.environ.get("COMPARE_DATA", Path(__file__).parents[3] / "shared" / "data"))
SETTINGS = Path(__file__).parents[2] / "compare" / "train" / "settings.toml"


def _pack(path: Path, rows: list[tuple[str, ...]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress("".join("\t".join(row) + "\n" for row in rows).encode()))


@pytest.fixture
def data(tmp_path):
    """A small data folder in which evaluation text hides in every layout."""
    held = tmp_path / "eval"
    for folder in ("ntrex", "tatoeba", "textberg", "opus_books", "refresd", "lexicon"):
        (held / folder).mkdir(parents=True)
    (held / "ntrex" / "en.txt").write_text("The bridge is closed.\n", encoding="utf-8")
    (held / "tatoeba" / "fr-en.fr").write_text("Il pleut à Paris.\n", encoding="utf-8")
    (held / "textberg" / "dev.de").write_text("Der Gipfel lag im Nebel.\n", encoding="utf-8")
    bead = {"sources": {"text": ["Call me Ishmael."]}, "targets": {"text": ["Je m'appelle Ishmaël."]}}
    (held / "opus_books" / "one.jsonl").write_text(json.dumps(bead), encoding="utf-8")
    row = "x\ty\tA tower stands.\tUne tour se dresse.\n"
    (held / "refresd" / "REFreSD_rationale").write_text(row, encoding="utf-8")
    (held / "lexicon" / "yacle.test.freq.2k.en-fr.tsv").write_text("winter\thiver\n", encoding="utf-8")
    _pack(
        tmp_path / "parallel" / "fr-en.tsv.gz",
        [
            ("Le pont est fermé.", "the BRIDGE is closed", "news"),
            ("IL PLEUT  A PARIS", "It rains.", "news"),
            ("La cime.", "Der Gipfel lag im Nebel!", "news"),
            ("Appelez-moi.", "Call me, Ishmael", "news"),
            ("Une tour se dresse", "There is a tower.", "news"),
            ("Une phrase libre.", "A free sentence.", "news"),
        ],
    )
    _pack(tmp_path / "lexicon" / "fr-en.dict.tsv.gz", [("hiver", "winter time"), ("été", "summer")])
    return tmp_path


def _read(data: Path):
    return read_corpus(data / "parallel", data / "lexicon", Exclusion(data / "eval"), 600, {"news", "dict"})


def test_evaluation_text_is_left_out_on_either_side(data):
    """Case, accents, spaces and punctuation do not hide an evaluation sentence."""
    corpus = _read(data)

    assert sorted(corpus.sentences) == ["A free sentence.", "Une phrase libre.", "summer", "été"]
    assert corpus.excluded == 6


@pytest.fixture
def alike(tmp_path):
    """Sentences with several translations into one language."""
    rows = [
        (f"Phrase numéro {n}.", f"{verb} sentence number {n}.", "tatoeba") for n in range(9) for verb in ("A", "The")
    ]
    _pack(tmp_path / "parallel" / "fr-en.tsv.gz", [*rows, ("Bonjour.", "Hello.", "tatoeba"), ("Zut.", "Damn.", "news")])
    return tmp_path


def test_paraphrases_set_apart_are_left_out(alike):
    """What the English-against-English measure uses is in no training pair; the rest stays."""
    corpus = read_corpus(alike / "parallel", None, Exclusion(None, alike / "parallel"), 600, {"tatoeba"})

    assert sorted(corpus.sentences) == ["Bonjour.", "Hello."]


def test_without_exclusion_it_is_there(data):
    """The same folder without its evaluation sets keeps every pair: the exclusion did it."""
    corpus = read_corpus(data / "parallel", data / "lexicon", Exclusion(None), 600, {"news", "dict"})

    assert corpus.excluded == 0
    assert len(corpus.pairs) == 8


def test_sources_that_are_not_asked_for_stay_out(data):
    """A source that the settings do not name is not read."""
    corpus = read_corpus(data / "parallel", data / "lexicon", Exclusion(None), 600, {"dict"})

    assert corpus.sources == ["dict"]


@pytest.mark.parametrize(
    ("one", "two"),
    [("Ça va?", "ça  va !"), ("Ｔｅｓｔ １", "test 1"), ("STRASSE", "Straße"), ("Київ’ський", "київський")],
)
def test_keys_ignore_form(one, two):
    """Two spellings of one sentence have one key."""
    assert key(one) == key(two)


def test_keys_keep_content():
    """Sentences that differ in a word or a digit differ in their keys."""
    assert len({key("In 2019."), key("In 2018."), key("在2019年"), key("")}) == 4


@pytest.fixture
def real(tmp_path):
    """The parallel text at hand: all of it if COMPARE_DATA names it (minutes), else four of its files."""
    if not (SHARED / "eval").is_dir():
        pytest.skip("set COMPARE_DATA to the folder with parallel/, lexicon/ and eval/ to check the real training set")
    if "COMPARE_DATA" in os.environ:
        return SHARED / "parallel"
    for name in ("bg-en", "ar-fr", "uk-en", "nl-en"):
        (tmp_path / f"{name}.tsv.gz").symlink_to(SHARED / "parallel" / f"{name}.tsv.gz")
    return tmp_path


@pytest.mark.timeout(1200)
def test_the_real_training_set_holds_no_evaluation_sentence(real):
    """Nothing in the shipped model's own data is evaluation text."""
    settings = read_settings(SETTINGS)
    used = {*settings.data.sources, *settings.data.lexicon}
    corpus = read_corpus(real, SHARED / "lexicon", Exclusion(SHARED / "eval", real), 600, used)
    held = {key(text) for text in evaluation_texts(SHARED / "eval")} - {""}
    apart = {key(text) for pairs in paraphrases(real).values() for pair in pairs for text in pair}

    assert len(held) > 50_000
    assert len(apart) > 500
    assert not (held | apart) & {key(text) for text in corpus.sentences}
