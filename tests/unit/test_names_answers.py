"""Forms that answer to one name of the original, first names in two forms, and words before a name."""

from __future__ import annotations

import pytest

from compare.evaluation.name_cases import document, said_of
from compare.names.given import given, one_given
from compare.types import Alignment, Bead


def said(language, lines, original="en", source=None):
    """What is underlined in a text, or in a version of the lines of *source*."""
    version = document("version", language, lines)
    if source is None:
        return {word for _, words in said_of([version]) for word in words}
    first = document("original", original, source)
    beads = tuple(Bead((number,), (number,)) for number in range(len(source)))
    return {word for number, words in said_of([first, version], [Alignment(first, version, beads)]) for word in words}


MYKOLA = ("Микола мовчав усю дорогу.", "На пероні Микола купив воду.", "Лише вдома Микола заговорив.")


def test_two_forms_for_one_name_of_the_original_are_one_name():
    """Mykola and Nikolaj share few letters, but one man of the original has both."""
    lines = ("Mykola schwieg.", "Am Bahnsteig kaufte Mykola Wasser.", "Erst zu Hause sprach Nikolaj.")

    assert said("de", lines, "uk", MYKOLA) == {"nikolaj"}


def test_a_firm_is_held_to_one_form_too():
    """The original vouches for any name, in any script."""
    source = ("Volvo will build the lorry.", "Workers at Volvo wait.", "The first Volvo left.")
    lines = ("ボルボはトラックを造る。", "ボルボの労働者は待つ。", "最初のヴォルヴォが出た。")

    assert said("ja", lines, "en", source) == {"ヴォルヴォ"}


def test_two_names_of_the_original_may_have_two_forms():
    """Who bears a first name matters: a president each."""
    source = ("Володимир Зеленський прибув.", "Володимир Путін не прибув.", "Потім Володимир Зеленський говорив.")
    lines = ("Volodymyr Zelensky came.", "Vladimir Putin did not.", "Then Volodymyr Zelensky spoke.")

    assert said("en", lines, "uk", source) == set()


def test_a_translated_institution_is_no_second_spelling():
    """A version may leave a name as it is and translate the word elsewhere."""
    source = ("The Welsh Parliament met.", "Members of the Parliament spoke.", "The Parliament rose.")
    lines = ("Zebrał się Welsh Parliament.", "Członkowie Parlamentu mówili.", "Tak postanowił Parlament.")

    assert said("pl", lines, "en", source) == set()


@pytest.mark.parametrize(
    ("one", "two", "language"),
    [
        ("serhii", "sergei", "en"),
        ("mykola", "nikolaj", "de"),
        ("jewgeni", "evgueni", "fr"),
        ("hussein", "hossein", "en"),
        ("dmytra", "dmitrija", "pl"),
    ],
)
def test_first_names_of_two_languages_or_systems_are_one(one, two, language):
    """One passport, two spellings."""
    assert one_given(one, two, language)


@pytest.mark.parametrize(
    ("one", "two", "language"),
    [("natalia", "natalka", "en"), ("martin", "marina", "en"), ("anna", "hanna", "en")],
)
def test_other_first_names_are_two(one, two, language):
    """What merely resembles another name, or is a case of it, is no second form."""
    assert not one_given(one, two, language)


def test_a_word_that_is_no_first_name_has_no_row():
    """The list holds names only."""
    assert given("berlin", "en") == frozenset()


def test_a_first_name_that_nobody_bears_with_a_surname_has_one_form():
    """Olena and Elena in one story are one woman, unless a sentence has both."""
    apart = ("Then Olena came in.", "We saw Olena again.", "In the evening Elena left.")
    together = ("Then Olena and Elena came in.", "We saw Olena again.", "In the evening Elena left.")

    assert said("en", apart) == {"elena"}
    assert said("en", together) == set()


def test_a_first_name_of_two_people_may_have_two_forms():
    """Sergei Lavrov is not the witness Serhii."""
    lines = ("The witness is Serhii.", "He fears Sergei Lavrov.", "In Kharkiv Serhii has a shop.")

    assert said("en", lines) == set()


@pytest.mark.parametrize(
    ("language", "lines", "wrong"),
    [
        ("pl", ("Mówi Gitanas Nausėda.", "W Suwałkach Nausėda mówił o kolei.", "Potem Nauseda odjechał."), "nauseda"),
        ("cs", ("Oleg Děripaska prodal podíl.", "Právníci Deripasky mlčí."), "deripasky"),
        ("tr", ("Fyodor Dostoyevski yazdı.", "Yıllarca Dostoyevski okudu.", "Müzede Dostoevski’nin masası var."),
         "dostoevski"),
    ],
)  # fmt: skip
def test_a_word_that_opens_the_sentence_is_no_first_name(language, lines, wrong):
    """A noun or a place before a surname hides no slip in it."""
    assert wrong in said(language, lines)


def test_a_first_name_at_the_start_of_a_sentence_is_kept():
    """Brothers have one surname, and the second may open a sentence."""
    lines = ("Sprach Vitali Klitschko.", "Danach kam Klitschko heim.", "Wladimir Klitschko blieb.")

    assert said("de", lines) == set()


def test_a_firm_in_quotation_marks_is_a_name_and_no_quotation():
    """Russian and Ukrainian put the names of firms in quotation marks."""
    lines = ("Компания «Хуавэй» показала телефон.", "Телефон «Хуавэй» складывается.", "В магазинах «Хуавей» очередь.")

    assert said("ru", lines) == {"хуавей"}


def test_a_quoted_speaker_keeps_a_spelling():
    """A sentence in quotation marks is somebody else's."""
    lines = ("Kyiv has forty museums.", "“In Kiev nobody paid,” said a guest.", "We like Kyiv.")

    assert said("en", lines) == set()


@pytest.mark.parametrize(
    ("language", "lines", "wrong"),
    [
        ("pl", ("Stanął zakład w Niżnym Nowogrodzie.", "Wrócili do Niżnego Nowogrodu.", "Z Nizhny Novgorod cisza."),
         "nizhny novgorod"),
        ("cs", ("Letadlo z Čchung-čchingu přistálo.", "V Čchung-čchingu pršelo.", "Do Chongqingu se vrací."),
         "chongqingu"),
        ("ar", ("وصل الوفد إلى تشيرنيهيف.", "وفي تشيرنيهيف زار مدرسة.", "وقال عمدة تشرنيغوف إن الكهرباء عادت."),
         "تشرنيغوف"),
        ("it", ("A Kazan' nevica.", "Nikita Kruscev rise.", "Poi Kruscev tacque.", "Khrushchev era stanco."),
         "khrushchev"),
    ],
)  # fmt: skip
def test_cities_and_people_are_known_by_the_forms_of_each_language(language, lines, wrong):
    """Another language's form is told from the text's own, in any case of a name of two words."""
    assert wrong in said(language, lines)


def test_a_known_city_of_two_words_opens_a_sentence_whole():
    """Novgorod is a city as well, but Nijni is no word before it."""
    lines = ("This is Nizhny Novgorod.", "Nijni Novgorod comes first.", "They chose Nizhny Novgorod.")

    assert said("en", lines) == {"nijni novgorod"}


@pytest.mark.parametrize(
    ("language", "lines", "wrong"),
    [
        ("bg", ("Пристигна Субраманиам Джайшанкар.", "Той каза, че Джайшанкар чака.", "Визитата на Джайшанкер мина."),
         {"джайшанкер"}),
        ("it", ("Parla Mikhail Khodorkovskij.", "Da Londra Khodorkovskij finanzia un giornale.",
                "A marzo Chodorkovskij ha venduto."), {"chodorkovskij"}),
        ("es", ("Habla Abdelhamid Nasser.", "Nos dice Abdelhamid Nasser.", "El libro de Abd al-Hamid Nasser sale."),
         {"abd al-hamid nasser"}),
        ("ja", ("メローニ首相は到着した。", "メローニ首相は乾杯した。", "翌朝、メロー二首相は出た。"), {"メロー二"}),
        ("de", ("Leningrad überlebte.", "Sankt Petersburg weiß das.", "In Petersburg steht ein Museum."), set()),
        ("cs", ("Mluvil starosta Istanbulu Ekrem Yılmazer.", "Pak Ekrem Yılmazer odešel."), set()),
    ],
)  # fmt: skip
def test_finds_where_a_name_begins_and_what_it_is_a_form_of(language, lines, wrong):
    """A long surname a letter off, a place before a surname, an article in a name, a sign from another script."""
    assert said(language, lines) == wrong
