"""A language is found, or set by hand, or honestly unknown."""

import pytest

from compare.detect import find, given, is_in_another, tag_of
from compare.errors import InputError

TEXTS = {
    "ar": "هاجمت القوات الأوكرانية منطقة كورسك في السادس من أغسطس.",
    "bg": "Украинските сили атакуваха Курска област, а след това Киев обяви, че е поел контрола над селата.",
    "cs": "Ukrajinské síly zaútočily na Kurskou oblast.",
    "de": "Die ukrainischen Streitkräfte griffen die Region Kursk an.",
    "en": "Ukrainian forces attacked the Kursk region and captured dozens of towns.",
    "es": "Las fuerzas ucranianas atacaron la región de Kursk.",
    "fr": "Les forces ukrainiennes ont attaqué la région de Koursk.",
    "it": "Le forze ucraine hanno attaccato la regione di Kursk il sei agosto.",
    "ja": "ウクライナ軍は八月六日にクルスク州を攻撃した。",
    "nl": "Oekraïense troepen vielen op zes augustus de regio Koersk aan.",
    "pl": "Siły ukraińskie zaatakowały obwód kurski.",
    "pt": "As forças ucranianas atacaram a região de Kursk a seis de agosto e não encontraram resistência.",
    "ru": "Украинские силы атаковали Курскую область.",
    "tr": "Ukrayna güçleri Kursk bölgesine saldırdı.",
    "uk": "Українські сили атакували Курську область.",
    "zh": "乌克兰军队于八月六日进攻库尔斯克州。",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items(), ids=TEXTS)
def test_finds_each_language(language, text):
    """One sentence is enough."""
    assert find(text).tag == language


@pytest.mark.parametrize(("text", "other"), [("Il faut bien vivre avec ça.", True), ("The lease ends in May.", False)])
def test_a_sentence_in_a_third_language_is_told(text, other):
    """An English text may quote French; only what is likely another language counts."""
    assert is_in_another(text, "en-GB") is other


@pytest.mark.parametrize("text", ["OK", "12 345 678", "Kyiv", "Οι δυνάμεις επιτέθηκαν", "שלום עולם"])
def test_says_when_it_cannot_tell(text):
    """A word, a number or a script of no language in the list is unknown, with a warning."""
    found = find(text)

    assert found.tag == "und"
    assert "could not be told" in found.warnings[0]


def test_the_declared_language_decides_in_doubt():
    """What the file says counts where the text says little."""
    assert find("Kyiv", declared="en").tag == "en"


def test_the_text_outvotes_the_file():
    """A page built from an English template may hold a French article; the reader of the report is told."""
    found = find(TEXTS["fr"] * 3, declared="en")

    assert found.tag == "fr"
    assert "'en'" in found.warnings[0]


def test_a_region_is_kept():
    """The declared tag is finer than what can be found."""
    assert find(TEXTS["pt"], declared="pt_br").tag == "pt-BR"


def test_believes_a_file_in_a_language_we_cannot_find():
    """Swedish would be taken for German; the file knows better."""
    found = find("Ukrainska styrkor anföll Kurskregionen.", declared="sv")

    assert found.tag == "sv"
    assert "general" in found.warnings[0]


@pytest.mark.parametrize(
    ("code", "tag"),
    [("EN", "en"), ("en_US", "en-US"), ("zh-hant-tw", "zh-Hant-TW"), ("ukr", "uk"), ("ua", "uk"), ("ger", "de")],
)
def test_reads_the_usual_spellings_of_a_code(code, tag):
    """Cases, underscores and three-letter codes are no obstacle."""
    assert tag_of(code) == tag


@pytest.mark.parametrize("code", ["xx", "klingon", "e", "", "12", "French!"])
def test_refuses_a_language_that_is_none(code):
    """The error lists those we know."""
    with pytest.raises(InputError, match="such as ar, bg, cs"):
        given(code, "sample")


def test_takes_a_language_without_rules():
    """A real language that we have no rules for is taken, with a warning."""
    found = given("sv", "sample")

    assert found.tag == "sv"
    assert found.warnings
