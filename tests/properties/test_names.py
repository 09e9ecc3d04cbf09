"""What holds of every text and its names."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from compare import names
from compare.names.distance import distance, similarity, weight
from compare.types import Document, Paragraph, Sentence, Span

SOUNDS = st.text(alphabet="aeiouyjwbvgdZzklmnprstfxhcCS", min_size=1, max_size=9)
WORDS = st.sampled_from(
    (
        *("Kyiv", "Kiev", "kyiv", "Zelensky", "President", "the", "of", "said", "in", "Nice", "“Soudja”", "d'Ukraine"),
        *("Xi’an", "Київ", "Києва", "كييف", "基辅", "キーウ", "al-Assad", "12", "–", ".", "J."),
    )
)
LINES = st.lists(st.lists(WORDS, min_size=1, max_size=8).map(" ".join), max_size=5)
LANGUAGES = st.sampled_from(["en", "fr", "de", "uk", "ar", "zh", "ja", "tr", "und"])


def document(language: str, lines: list[str]) -> Document:
    """Make a document with a sentence a line."""
    sentences, cursor = [], 0
    for index, line in enumerate(lines):
        sentences.append(Sentence(line, Span(cursor, cursor + len(line)), index))
        cursor += len(line) + 1
    text = "\n".join(lines)
    return Document("text", language, text, tuple(sentences), (Paragraph(Span(0, len(text))),))


@settings(deadline=None, max_examples=150)
@given(language=LANGUAGES, lines=LINES)
def test_every_mention_stands_where_it_says(language, lines):
    """The words of a mention are those at its span, inside its sentence, and no two mentions overlap."""
    text = document(language, lines)
    mentions = [mention for name in names.table([text]).names for form in name.forms for mention in form.mentions]

    assert all(text.quote(mention.span) == mention.text for mention in mentions)
    assert all(text.sentence_at(mention.span.start).index == mention.sentence for mention in mentions)
    spans = sorted(mention.span for mention in mentions)
    assert all(left.end <= right.start for left, right in pairwise(spans))


@settings(deadline=None, max_examples=50)
@given(language=LANGUAGES, lines=LINES)
def test_the_table_is_the_same_every_time(language, lines):
    """Same text, same table."""
    assert names.table([document(language, lines)]) == names.table([document(language, lines)])


@given(one=SOUNDS, two=SOUNDS)
def test_distance_is_symmetric_and_bounded(one, two):
    """It costs as much to go there as to come back, and never more than to start afresh."""
    assert abs(distance(one, two) - distance(two, one)) < 1e-9
    assert distance(one, two) <= weight(one) + weight(two) + 1e-9


@given(one=SOUNDS)
def test_nothing_is_more_like_a_name_than_itself(one):
    """A skeleton is wholly like itself."""
    assert distance(one, one) == 0
    assert similarity(one, one) == 1
