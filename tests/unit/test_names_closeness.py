"""When two words could be one name written by two hands."""

from __future__ import annotations

import pytest

from compare.names.closeness import close, one_sound, two_systems
from compare.names.derived import affixed, gendered
from compare.names.drafts import Draft
from compare.names.entities import entities
from compare.names.evidence import Sighting
from compare.names.mentions import find_cased
from compare.names.spellings import Spelling, spellings
from compare.names.tokens import tokens
from compare.names.wording import respelt
from compare.types import Document, Paragraph, Sentence, Span


@pytest.mark.parametrize(
    ("one", "two", "language"),
    [
        ("schewtschuk", "shevchuk", "de"),
        ("šojgu", "shoigu", "cs"),
        ("chruščov", "chruschtschow", "cs"),
        ("tymošenko", "timoshenko", "it"),
        ("гансен", "хансен", "uk"),
        ("уотсон", "ватсон", "ru"),
        ("таллин", "таллинн", "ru"),
        ("ヴェネツィア", "ベネチア", "ja"),
        ("ゼレンスキー", "ゼレンスキ", "ja"),
        ("زيلينسكي", "زيلنسكي", "ar"),
    ],
)
def test_hears_one_name_in_two_spellings(one, two, language):
    """Two systems, or two ways to transcribe, give forms that some reading makes equal."""
    assert one_sound(one, two, language)


@pytest.mark.parametrize(
    ("one", "two", "language"),
    [("medvedev", "medvedchuk", "en"), ("petrov", "petrova", "en"), ("иран", "ирак", "ru"), ("イラン", "イラク", "ja")],
)
def test_hears_two_names(one, two, language):
    """Names of two people or places have no reading in common."""
    assert not one_sound(one, two, language)


@pytest.mark.parametrize(
    ("one", "two", "language", "expected"),
    [
        ("rezaei", "rezai", "en", True),
        ("кэмерон", "камерону", "ru", True),
        ("хьюз", "хьюс", "ru", True),
        ("jeremy", "jeremym", "cs", False),
        ("marek", "marka", "pl", False),
        ("silva", "silveira", "pt", False),
    ],
)
def test_is_close_by_a_letter_or_two_but_not_by_a_case(one, two, language, expected):
    """A case ending makes no other spelling."""
    assert close(one, two, language) is expected


def test_tells_systems_by_their_devices():
    """What sch and sh differ in is a system; what Meyer and Meier differ in is not."""
    assert two_systems("jaschin", "yashin")
    assert not two_systems("hoffmann", "hofmann")


def test_leaves_families_of_words_alone():
    """Olympic and Olympics, Mario and Maria are no spellings of one another; Syrsky and Syrskyi are."""
    assert affixed("olympic", "olympics", "en")
    assert gendered("mario", "maria")
    assert not affixed("syrsky", "syrskyi", "en")


def _document(*lines: str, language: str = "en") -> Document:
    sentences, cursor = [], 0
    for index, line in enumerate(lines):
        sentences.append(Sentence(line, Span(cursor, cursor + len(line)), index))
        cursor += len(line) + 1
    text = "\n".join(lines)
    return Document("text", language, text, tuple(sentences), (Paragraph(Span(0, len(text))),))


def _groups(*lines: str, language: str = "en") -> list[list[str]]:
    document = _document(*lines, language=language)
    found = spellings([find_cased(document, tokens(document))], [language])
    return sorted(sorted(one.key for one in group) for group in entities(found))


def test_an_equal_first_name_vouches_for_a_slip():
    """One person does not have two surnames that are a letter apart."""
    groups = _groups("We met Mahmoud Rezaei.", "Then came Mahmoud Rezai.")

    assert groups == [["mahmoud rezaei", "mahmoud rezai"]]


def test_two_in_one_sentence_are_two():
    """Nobody spells one name in two ways in a breath: Jan Wiśniewski and Jan Wiśniowski are two."""
    groups = _groups("Grali Jan Wiśniewski i Jan Wiśniowski.", language="pl")

    assert groups == [["jan wiśniewski"], ["jan wiśniowski"]]


def test_a_name_that_only_opens_a_sentence_is_found_by_its_likeness():
    """At the start of a sentence every word has a capital; a known name tells which one has it of its own."""
    document = _document("The poet Boris Juschtschenko sings.", "Yushchenko listens.")

    assert "Yushchenko" in [sighting.text for sighting in find_cased(document, tokens(document))]


def test_two_names_and_a_verb_make_no_headline():
    """Most long words of a short sentence may be names; a headline gives capitals to other words too."""
    document = _document("Певицата Емили Уотсън идва в Пловдив.", language="bg")

    assert "Певицата Емили Уотсън" in [sighting.text for sighting in find_cased(document, tokens(document))]


def test_a_word_before_the_name_is_no_part_of_it():
    """A noun that opens the sentence goes where the name stands elsewhere without it."""
    document = _document("Herec Jevhen Ševčuk hraje.", "Potom Jevhen Ševčuk usnul.", language="cs")

    assert {sighting.text for sighting in find_cased(document, tokens(document))} == {"Jevhen Ševčuk"}


def test_shows_a_form_in_the_spelling_that_wins():
    """The suggestion changes the word in question only."""
    spelling = Spelling("en", ("olha", "shevchuk"))
    sighting = Sighting(0, 0, 13, "Olha Shevchuk", spelling.parts)
    draft = Draft(0, spelling, [sighting], lower=False)

    assert respelt(draft, 0, "ševčuk", [draft], "en") == "Olha Ševčuk"


def test_a_case_of_place_is_no_part_of_a_city():
    """Turkish opens a sentence with where things are; a known city stands behind it."""
    document = _document("Sahnede Beijing vardı.", language="tr")

    assert {sighting.text for sighting in find_cased(document, tokens(document))} == {"Beijing"}
