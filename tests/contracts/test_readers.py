"""What every reader owes, whoever wrote it."""

import random
from pathlib import Path

import pytest

from compare.errors import InputError
from compare.fetch import FORMATS
from compare.ingest import choose, ingest
from compare.plugins import Paired, Reading
from compare.readers import READERS
from compare.settings import Settings
from compare.types import Origin, Text

EVERY = pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
DOCUMENTED = (Path(__file__).parents[2] / "docs" / "input.md").read_text(encoding="utf-8")
NOISE = random.Random(20260823).randbytes(5000)


@EVERY
def test_reads_its_sample(reader):
    """The sample shows the format: a text with two sentences, or a pair of one each."""
    found = reader.read(reader.sample, "sample")

    texts = (
        [cell for row in found.rows for cell in row] if isinstance(found, Paired) else [b.text for b in found.blocks]
    )
    assert any("A sentence." in text for text in texts)


@EVERY
def test_the_sample_becomes_a_document(reader):
    """From its sample on, a format goes the whole way to sentences in a known language."""
    found = ingest(Text("sample" + reader.suffixes[0], reader.sample), Settings())

    assert found.document.format == reader.id
    assert "A sentence." in [sentence.text for sentence in found.document.sentences]
    assert all(alignment.origin is Origin.GIVEN for alignment in found.alignments)


@EVERY
@pytest.mark.parametrize("data", [NOISE, b"\x89PNG\r\n\x1a\n" + NOISE, b"PK\x03\x04" + NOISE, b"%PDF-1.7\n" + NOISE],
                         ids=["noise", "picture", "archive", "pdf"])  # fmt: skip
def test_refuses_noise(reader, data):
    """Bytes of no format are an error that names the file and says what to do."""
    with pytest.raises(InputError, match="noise") as caught:
        reader.read(data, "noise")

    assert len(caught.value.reason) > 20


@EVERY
def test_survives_damage(reader):
    """A file that breaks off at any place is read or refused, but never a crash."""
    outcomes = {_outcome(reader, reader.sample[:length]) for length in range(0, len(reader.sample), 7)}

    assert outcomes <= {"read", "refused"}


def _outcome(reader, data):
    try:
        ingest(Text("broken", data, "en", reader.id), Settings())
    except InputError:
        return "refused"
    return "read"


@EVERY
def test_is_chosen_by_suffix(reader):
    """Each suffix belongs to one reader, in any case."""
    assert choose(Text("A.B" + reader.suffixes[0].upper(), b"")) is reader


@pytest.mark.parametrize("reader", [one for one in READERS.values() if one.sniff], ids=lambda one: one.id)
def test_is_chosen_by_content(reader):
    """A file without a telling name goes to the reader that knows its first bytes."""
    assert choose(Text("standard input", reader.sample)) is reader


@pytest.mark.parametrize("reader", [one for one in READERS.values() if one.lines], ids=lambda one: one.id)
def test_keeps_lines_apart_when_told_to(reader):
    """The lines of a paragraph stay lines."""
    found = reader.lines(b"One line\nand another\nand a third.\n", "sample")

    assert isinstance(found, Reading)
    assert [block.text for block in found.blocks] == ["One line\nand another\nand a third."]


@EVERY
def test_is_documented(reader):
    """The page on input names every format and every suffix."""
    assert [word for word in (reader.id, *reader.suffixes) if f"`{word}`" not in DOCUMENTED] == []


def test_no_suffix_belongs_to_two():
    """Otherwise the order of the folder would decide."""
    suffixes = [suffix for reader in READERS.values() for suffix in reader.suffixes]

    assert len(set(suffixes)) == len(suffixes)


def test_content_types_name_readers():
    """What a server may send is read by a reader that exists."""
    assert {reader for reader in FORMATS.values() if reader} <= set(READERS)
