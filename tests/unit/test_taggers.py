"""The seam for neural taggers: spaCy with rules in place of a model, Stanza with a stand-in, and what fails."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace

import pytest

from compare.errors import MissingExtraError, ModelError, SettingsError
from compare.names import table
from compare.names.taggers import SpacyTagger, load_tagger
from compare.types import Document, Paragraph, Sentence, Span


def _document(*lines: str, language: str = "en") -> Document:
    sentences, cursor = [], 0
    for index, line in enumerate(lines):
        sentences.append(Sentence(line, Span(cursor, cursor + len(line)), index))
        cursor += len(line) + 1
    text = "\n".join(lines)
    return Document("text", language, text, tuple(sentences), (Paragraph(Span(0, len(text))),))


def _forms(document: Document, tagger: object = None) -> set[str]:
    made = table([document], (), tagger)  # type: ignore[arg-type]
    return {form.text for name in made.names for form in name.cells[0]}


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """Save a spaCy pipeline that marks two names and a date by rule, as a folder that `spacy.load` reads."""
    spacy = pytest.importorskip("spacy")
    pipeline = spacy.blank("xx")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns(
        [
            {"label": "PER", "pattern": "Marigold"},
            {"label": "LOC", "pattern": "小川村"},
            {"label": "DATE", "pattern": "Easter"},
        ]
    )
    folder = tmp_path_factory.mktemp("model") / "rules"
    pipeline.to_disk(folder)
    return str(folder)


def test_a_tagger_adds_what_only_opens_sentences(saved):
    """Nothing in the text tells that Marigold is a person; the tagger does."""
    document = _document("Marigold sings.", "Marigold dances.")

    assert _forms(document) == set()
    assert _forms(document, load_tagger(f"spacy:{saved}")) == {"Marigold"}


def test_a_tagger_adds_names_without_capitals(saved):
    """A village that is in no list is found in a Japanese text too."""
    document = _document("昨日 小川村 に着いた。", language="ja")

    assert "小川村" in _forms(document, load_tagger(f"spacy:{saved}"))


def test_a_date_is_no_name(saved):
    """Only persons, places and organisations count."""
    assert load_tagger(f"spacy:{saved}").tag("Easter with Marigold", "en") == [Span(12, 20)]


def test_a_pipeline_of_one_language_leaves_the_others_alone():
    """A German model says nothing of French."""
    spacy = pytest.importorskip("spacy")

    assert SpacyTagger("de", [spacy.blank("de")]).tag("Marigold chante.", "fr") == []


def test_stanza_loads_a_language_and_fetches_nothing(monkeypatch):
    """Stanza's own download is switched off; its entities count by their labels."""
    asked = []

    def pipeline(language, **options):
        asked.append((language, options["download_method"]))
        entities = [
            SimpleNamespace(start_char=0, end_char=8, type="PER"),
            SimpleNamespace(start_char=9, end_char=12, type="DATE"),
        ]
        return lambda _: SimpleNamespace(ents=entities)

    library = ModuleType("stanza")
    library.Pipeline, library.__version__ = pipeline, "1.0"
    monkeypatch.setitem(sys.modules, "stanza", library)
    tagger = load_tagger("stanza")

    assert tagger.tag("Marigold now", "en") == [Span(0, 8)]
    assert asked == [("en", None)]
    assert tagger.name == "stanza@1.0"


def test_says_how_to_get_what_is_missing(monkeypatch):
    """A missing library and a missing model each come with the command that installs them."""
    pytest.importorskip("spacy")
    with pytest.raises(ModelError, match="python -m spacy download no_such_model"):
        load_tagger("spacy:no_such_model")
    monkeypatch.setitem(sys.modules, "stanza", None)

    with pytest.raises(MissingExtraError, match="pip install"):
        load_tagger("stanza")


def test_knows_no_other_tagger():
    """The message shows what can be written."""
    with pytest.raises(SettingsError, match="spacy:xx_ent_wiki_sm"):
        load_tagger("flair:ner")
