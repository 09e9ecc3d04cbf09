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


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Premier Indii Narendra Modi i prezydent Chile Gabriel Boric.", "pl",
         ["Indii", "Narendra Modi", "Chile", "Gabriel Boric"]),
        ("Wicepremier Węgier Zsolt Semjén przyjechał.", "pl", ["Węgier", "Zsolt Semjén"]),
        ("Сообщил президент Чили Габриэль Борич.", "ru", ["Чили", "Габриэль Борич"]),
        ("Жена Владимира Владимировича Путина.", "ru", ["Владимира Владимировича Путина"]),
        ("Said the president of France Emmanuel Macron.", "en", ["France", "Emmanuel Macron"]),
        ("She met Chad Michael Murray.", "en", ["Chad Michael Murray"]),
        ("El ministro de Francia Bruno Le Maire.", "es", ["Francia", "Bruno Le Maire"]),
    ],
)  # fmt: skip
def test_a_state_before_a_person_is_a_name_of_its_own(text, language, names):
    """A place in the genitive, or a state behind “of”, belongs to the office before it."""
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("text", "language", "anchors", "names"),
    [
        ("Мэр Равенны Микеле де Паскале уехал.", "ru", ["Ravenna", "Michele de Pascale"],
         ["Равенны", "Микеле де Паскале"]),
        ("Gubernator Teksasu Greg Abbott i burmistrz Houston John Whitmire.", "pl",
         ["Texas", "Greg Abbott", "Houston", "John Whitmire"],
         ["Teksasu", "Greg Abbott", "Houston", "John Whitmire"]),
        ("Szefowa Komisji Europejskiej Ursula von der Leyen.", "pl", ["Ursula von der Leyen"],
         ["Komisji Europejskiej", "Ursula von der Leyen"]),
        ("Das sagte Peter Jones.", "de", ["Peter Jones"], ["Peter Jones"]),
        ("Мэр Равенны Стефано Боначчини уехал.", "ru", ["Ravenna", "Michele de Pascale"],
         ["Равенны", "Стефано Боначчини"]),
    ],
)  # fmt: skip
def test_names_of_the_original_that_answer_to_different_words_are_two(text, language, anchors, names):
    """What the aligned sentence keeps apart is apart here too."""
    assert found(text, language, *anchors) == names


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Selon l'Union européenne et la Commission européenne.", "fr", ["Union européenne", "Commission européenne"]),
        ("Według Unii Europejskiej to źle.", "pl", ["Unii Europejskiej"]),
        ("Так решили в Организации Объединённых Наций.", "ru", ["Организации Объединённых Наций"]),
        ("Sie lobte die Leiterin, Laurence Meier.", "de", ["Laurence Meier"]),
        ("The director, Laurence des Cars, left.", "en", ["Laurence des Cars"]),
        ("Пише Кот д'Ивоар.", "bg", ["Кот д'Ивоар"]),
    ],
)  # fmt: skip
def test_a_name_of_several_words_needs_one_capital(text, language, names):
    """Bodies and states are known by all their words; a surname behind a particle may be a word."""
    assert found(text, language) == names


def test_a_sentence_with_a_full_stop_is_no_headline():
    """Many names and titles in a row do not make one."""
    text = "Saudi Crown Prince Mohammed bin Salman called Sheikh Tamim bin Hamad Al Thani of Qatar."
    assert found(text, "en") == ["Mohammed bin Salman", "Tamim bin Hamad Al Thani", "Qatar"]


def test_each_part_of_a_name_may_be_inflected():
    """Йенсом Столтенбергом is Jens Stoltenberg, and Алексеем Петровым is not Andrei Petrov."""
    assert likeness("Йенсом Столтенбергом", "ru", "Jens Stoltenberg", "en") > 0.9
    assert likeness("Алексеем Петровым", "ru", "Andrei Petrov", "en") < 0.2
