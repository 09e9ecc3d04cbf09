"""Where a name begins among words with capitals, and which of them are two names."""

from __future__ import annotations

import pytest

from compare.names.likeness import likeness
from compare.names.mentions import find_cased
from compare.names.tokens import tokens
from compare.types import Document, Paragraph, Sentence, Span


def found(text, language, *anchors):
    """The names of a text of one sentence, of which an aligned English one has *anchors*."""
    document = Document(
        "t", language, text, (Sentence(text, Span(0, len(text)), 0, 0),), (Paragraph(Span(0, len(text))),)
    )
    known = {0: [(name, "en") for name in anchors]}
    return [sighting.text for sighting in find_cased(document, tokens(document), (), known)]


@pytest.mark.parametrize(
    ("text", "language", "anchor", "names"),
    [
        ("Канцлер Германии Олаф Шольц уехал.", "ru", "Olaf Scholz", ["Германии", "Олаф Шольц"]),
        ("Taster Amalia Serrano agreed.", "en", "Amalia Serrano", ["Amalia Serrano"]),
        ("Dort trifft er NATO-Generalsekretär Jens Stoltenberg.", "de", "Jens Stoltenberg", ["Jens Stoltenberg"]),
        ("Z szefem NATO Jensem Petersenem.", "pl", "Jens Petersen", ["NATO", "Jensem Petersenem"]),
    ],
)  # fmt: skip
def test_a_title_before_a_name_is_cut_off_where_the_original_has_the_name(text, language, anchor, names):
    """A capital before a name may be a title's, a place's or an abbreviation's."""
    assert found(text, language, anchor) == names


def test_a_first_name_is_kept_that_only_the_original_lacks():
    """A word in the middle of a sentence has its capital for a reason."""
    assert found("Then Mohammed Ben Salman agreed.", "en", "Ben Salman") == ["Mohammed Ben Salman"]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Exportan a Estados Unidos y Japón.", "es", ["Estados Unidos", "Japón"]),
        ("Vende negli Stati Uniti e in Giappone.", "it", ["Stati Uniti", "Giappone"]),
        ("Leía a Ortega y Gasset.", "es", ["Ortega y Gasset"]),
    ],
)
def test_and_joins_the_parts_of_one_name_only(text, language, names):
    """Two places with an “and” between them are two names."""
    assert found(text, language) == names


def test_each_part_of_a_name_may_be_inflected():
    """Йенсом Столтенбергом is Jens Stoltenberg, and Алексеем Петровым is not Andrei Petrov."""
    assert likeness("Йенсом Столтенбергом", "ru", "Jens Stoltenberg", "en") > 0.9
    assert likeness("Алексеем Петровым", "ru", "Andrei Petrov", "en") < 0.2
