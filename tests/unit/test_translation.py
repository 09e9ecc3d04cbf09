"""A version made here keeps the original's shape and admits what the machine did not give."""

from __future__ import annotations

from compare.ingest import ingest
from compare.settings import Settings
from compare.translation import translate_document
from compare.types import Origin, Text

ORIGINAL = "# The bridge\n\nIt opened on Monday. It cost 1,500 euros.\n\nREAD ALSO: The tunnel"


class Shouter:
    """A translator that shouts, and gives nothing back for a sentence with *mute* in it."""

    name = "shouter"

    def __init__(self, mute="\0"):
        self.mute = mute

    def pairs(self):
        """Return the one pair."""
        return [("en", "de")]

    def translate(self, texts, source, target, progress=None):  # noqa: ARG002  the contract gives them
        """Return one text a text."""
        return ["" if self.mute in text else f" {text.upper()} " for text in texts]


def made(mute="\0", language="de"):
    """Translate the original."""
    document = ingest(Text("bridge.md", ORIGINAL.encode(), "en", "markdown"), Settings()).document
    return translate_document(document, language, Shouter(mute))


def test_each_sentence_has_its_counterpart():
    """One for one, and the alignment says who made it."""
    alignment = made()

    assert alignment.origin is Origin.TRANSLATED
    assert {bead.shape for bead in alignment.beads} == {"1-1"}


def test_paragraphs_and_furniture_are_carried_over():
    """The version reads as the original does."""
    alignment = made()

    assert alignment.target.text.split("\n\n") == [
        "THE BRIDGE",
        "IT OPENED ON MONDAY. IT COST 1,500 EUROS.",
        "READ ALSO: THE TUNNEL",
    ]
    assert [one.furniture for one in alignment.target.sentences] == [
        one.furniture for one in alignment.source.sentences
    ]
    assert [one.kind for one in alignment.target.paragraphs] == [one.kind for one in alignment.source.paragraphs]


def test_a_sentence_without_an_answer_stands_alone():
    """It is counted in the warnings; nothing is made up for it."""
    alignment = made(mute="1,500")

    assert [bead.shape for bead in alignment.beads].count("1-0") == 1
    assert any("nothing back for 1 of 4" in warning for warning in alignment.target.warnings)


def test_a_language_without_spaces_gets_none():
    """Sentences of one paragraph stand together in Chinese."""
    assert "MONDAY.IT COST" in made(language="zh").target.text


def test_says_that_a_machine_made_it():
    """In its name and its warnings."""
    version = made().target

    assert "machine translation" in version.name
    assert "shouter" in version.warnings[0]
