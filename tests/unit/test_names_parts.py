"""The parts of the name engine: readings, tables, the gazetteer, inflection, likeness."""

from __future__ import annotations

import subprocess
import sys

import pytest

from compare.names.conventions import is_pinyin
from compare.names.exceptions import excuse
from compare.names.foreign import foreign
from compare.names.formalone import families_of
from compare.names.gazetteer import fold, lookup
from compare.names.inflection import inflected
from compare.names.likeness import likeness
from compare.names.mentions import find_cased
from compare.names.romanization import romanize, systems_giving, systems_near
from compare.names.same import same
from compare.names.scripts import script_of
from compare.names.skeleton import skeletons
from compare.names.tokens import tokens
from compare.names.variants import Relation, relation
from compare.types import Document, Paragraph, Sentence, Span

# Regular forms by each system's own rules; the Ukrainian ones of 2010 and 1965 and the Russian ones of ICAO agree with
# two other implementations on thousands of place names.
ROMANIZED = (
    ("Суджа", "ru", "French press", "Soudja"),
    ("Суджа", "ru", "Duden", "Sudscha"),
    ("Суджа", "ru", "Polish", "Sudża"),
    ("Суджа", "ru", "Dutch", "Soedzja"),
    ("Хрущёв", "ru", "English press", "Khrushchev"),
    ("Хрущёв", "ru", "French press", "Khrouchtchev"),
    ("Хрущёв", "ru", "Duden", "Chruschtschow"),
    ("Хрущёв", "ru", "Polish", "Chruszczow"),
    ("Хрущёв", "ru", "ISO 9", "Hruŝëv"),
    ("Путин", "ru", "French press", "Poutine"),
    ("Чайковский", "ru", "French press", "Tchaïkovski"),
    ("Ельцин", "ru", "Duden", "Jelzin"),
    ("Юрьев", "ru", "ICAO passport", "Iurev"),
    ("Щукин", "ru", "Spanish press", "Shchukin"),
    ("Київ", "uk", "National 2010", "Kyiv"),
    ("Згурський", "uk", "National 2010", "Zghurskyi"),
    ("Юрій", "uk", "National 2010", "Yurii"),
    ("Київ", "uk", "BGN/PCGN 1965", "Kyyiv"),
    ("Тарасюк", "uk", "French press", "Tarassiouk"),
    ("Зеленський", "uk", "Duden", "Selenskyj"),
    ("Зеленський", "uk", "Polish", "Zełenski"),
    ("Запоріжжя", "uk", "ISO 9", "Zaporìžžâ"),
    ("Чернігів", "uk", "Italian", "Černihiv"),
)


@pytest.mark.parametrize(("form", "language", "system", "latin"), ROMANIZED)
def test_writes_as_the_system_does(form, language, system, latin):
    """Each table gives the form that its system prescribes."""
    assert romanize(form, language, system) == latin


def test_shows_a_tie_as_a_tie():
    """Podoliak is National 2010 and French at once, and both are named."""
    assert set(systems_giving("Podoliak", (("uk", "Подоляк"),))) >= {"National 2010", "French press"}


@pytest.mark.parametrize(
    ("form", "language", "source", "system"),
    [
        ("Nikolaev", "ru", "Николаев", "English press"),
        ("Alexievitch", "ru", "Алексиевич", "French press"),
        ("Kiew", "ru", "Киев", "Duden"),
        ("Symferopol", "ru", "Симферополь", "Polish"),
        ("Plovdiv", "bg", "Пловдив", "Bulgarian 2009"),
        ("Hrodna", "be", "Гродна", "Belarusian 2007"),
        ("Hsi-an", "zh", "西安", "Wade-Giles"),
    ],
)
def test_names_the_system_of_a_form(form, language, source, system):
    """What a press also writes, and what is near to nothing but its own, is its."""
    assert system in systems_near(form, ((language, source),))


def test_holds_an_authority_to_the_letter():
    """A form one letter off is no ISO 9, whatever a press may do."""
    assert "ISO 9" not in systems_near("Ługańsk", (("uk", "Луганськ"),))


@pytest.mark.parametrize(
    ("form", "families"),
    [
        ("Tarassiouk", ("French",)),
        ("Tschernomyrdin", ("German",)),
        ("Chruszczow", ("Polish",)),
        ("Brânsk", ("ISO 9",)),
        ("Trinquand", ()),
        ("Putin", ()),
    ],
)
def test_tells_a_family_of_systems_from_the_letters(form, families):
    """Devices of one family name it; what all share, or no system makes, names none."""
    assert families_of(form) == families


def test_names_no_system_for_a_custom_of_its_own():
    """Kremlin is no romanization of Кремль by any table."""
    assert systems_giving("Kremlin", (("ru", "Кремль"),)) == ()


@pytest.mark.parametrize(
    ("form", "language", "sounds"),
    [
        ("Soudja", "fr", "sudZa"),
        ("Sudscha", "de", "sudZa"),
        ("Суджа", "ru", "sudZa"),
        ("プーチン", "ja", "puCin"),
        ("习近平", "zh", "SidZinpin"),
        ("Θεσσαλονίκη", "el", "tesaloniki"),
        ("ბათუმი", "ka", "batumi"),
        ("부산", "ko", "busan"),
    ],
)
def test_reads_each_script_as_it_sounds(form, language, sounds):
    """The first reading of a form is the phonemic one of its language."""
    assert skeletons(form, language)[0].sounds == sounds


@pytest.mark.parametrize(
    ("text", "script"),
    [("Kyiv", "Latn"), ("Київ", "Cyrl"), ("كييف", "Arab"), ("キーウ", "Kana"), ("基辅", "Hani"), ("12", "Latn")],
)
def test_tells_the_script(text, script):
    """The first letter decides; a form without letters counts as Latin."""
    assert script_of(text) == script


@pytest.mark.parametrize(
    ("one", "two", "language"),
    [
        ("києва", "київ", "uk"),
        ("миколаєві", "миколаїв", "uk"),
        ("судже", "суджа", "ru"),
        ("бернерса-ли", "бернерс-ли", "ru"),
        ("kijowie", "kijów", "pl"),
        ("putins", "putin", "de"),
    ],
)
def test_cases_are_one_spelling(one, two, language):
    """A case ending makes no other spelling."""
    assert inflected(one, two, language)


@pytest.mark.parametrize(
    ("one", "two", "language"), [("донбас", "донецк", "ru"), ("kiev", "kyiv", "en"), ("kyivs", "kyiv", "en")]
)
def test_other_differences_are_no_cases(one, two, language):
    """What is no ending of the language is not taken for one."""
    assert not inflected(one, two, language)


def test_knows_a_city_in_every_language():
    """Forms of six scripts lead to one entity."""
    assert {lookup(form).label for form in ("Kyiv", "Kiew", "Київ", "كييف", "キエフ", "基辅", "Κίεβο")} == {"Kyiv"}


def test_prefers_the_great_namesake():
    """Paris is the capital, not a town in Texas."""
    assert lookup("Paris").country == "FR"


def test_folds_apostrophes_and_case():
    """Typographic and typewriter apostrophes make one key."""
    assert fold("XI’AN") == fold("Xi'an")


@pytest.mark.parametrize(
    ("one", "language", "two", "other"),
    [
        ("Soudja", "fr", "Суджа", "ru"),
        ("Chruschtschow", "de", "Khrouchtchev", "fr"),
        ("Zaporizhzhia", "en", "Saporischschja", "de"),
        ("Lemberg", "de", "Львів", "uk"),
        ("プーチン", "ja", "Putin", "en"),
    ],
)
def test_takes_spellings_of_one_name_together(one, language, two, other):
    """The same name in two languages is likelier the same than not."""
    assert same(one, language, two, other) > 0.5


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Austria", "Australia"),
        ("Slovakia", "Slovenia"),
        ("Medvedev", "Medvedchuk"),
        ("Shanxi", "Shaanxi"),
        ("Hassan", "Hussein"),
    ],
)
def test_keeps_lookalikes_apart(one, two):
    """Names that look alike and are not one stay two."""
    assert same(one, "en", two, "en") < 0.5


def test_likeness_is_symmetric():
    """It does not matter which form comes first."""
    assert likeness("Kharkiv", "en", "Харьков", "ru") == likeness("Харьков", "ru", "Kharkiv", "en")


def test_a_form_without_letters_is_like_nothing():
    """Digits have no sound."""
    assert likeness("1812", "en", "Kyiv", "en") == 0.0


@pytest.mark.parametrize(
    ("one", "two", "language", "expected"),
    [
        ("kyiv", "kiev", "en", Relation.VARIANT),
        ("petrov", "petrova", "en", Relation.OTHER),
        ("assad", "al-assad", "en", Relation.SAME),
        ("sainsbury's", "sainsbury", "uk", Relation.SAME),
        ("kyiv", "kyivan", "en", Relation.OTHER),
        ("donbas", "donbass", "de", Relation.VARIANT),
        ("massachusetts", "massachusets", "es", Relation.VARIANT),
        ("佛吉尼亚", "弗吉尼亚", "zh", Relation.VARIANT),
    ],
)
def test_tells_spellings_from_other_names(one, two, language, expected):
    """Two words of one language are one spelling, two spellings of one name, or two names."""
    assert relation(one, two, language) is expected


@pytest.mark.parametrize(
    ("form", "answer"), [("Shaanxi", True), ("Chongqing", True), ("Xi’an", True), ("Kursk", False), ("Li", False)]
)
def test_recognizes_pinyin(form, answer):
    """Two whole syllables make pinyin; one may be anything."""
    assert is_pinyin(form) is answer


def test_leaves_a_french_person_alone():
    """A French surname in an English text is no romanization."""
    assert foreign("Dominique Trinquand", "en", None, (), slavic=True) is None


def test_leaves_a_foreign_form_alone_far_from_cyrillic():
    """Looks alone prove nothing in a text about other places."""
    assert foreign("Zinaida Tarassiouk", "en", None, (), slavic=False) is None


def test_explains_nothing_without_a_reason():
    """A plain sentence excuses no spelling."""
    line = "They came to Kiev."
    text = Document("a", "en", line, (Sentence(line, Span(0, len(line)), 0),), (Paragraph(Span(0, len(line))),))
    (sighting,) = find_cased(text, tokens(text))

    assert excuse(text, sighting) == ""


def test_needs_no_heavy_library():
    """The package alone loads neither torch nor numpy, and no data."""
    code = "import sys, compare.names; print([name for name in ('torch', 'numpy', 'babel') if name in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert result.stdout.strip() == "[]"
