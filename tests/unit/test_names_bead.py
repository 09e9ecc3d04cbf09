"""What a bead shows of its names: gaps, names in the place of others, letters of another script."""

from __future__ import annotations

import json

import pytest
from test_names_table import document

from compare import names
from compare.links import Linked
from compare.links.instead import WEIGHTS, instead, load_weights
from compare.links.known import texts as gathered
from compare.names.counterparts import gaps
from compare.names.lookalikes import look_alikes
from compare.names.namewords import Answers
from compare.names.respelt import respelt
from compare.types import Alignment, Bead


def found(source, original, target, version):
    """Return the gaps between two texts of one line a bead: side, name, and what stands instead."""
    texts = document(source, original, "original"), document(target, version, "version")
    alignment = Alignment(*texts, tuple(Bead((n,), (n,)) for n in range(len(original))))
    table = names.table(texts, [alignment])
    return [(gap.side, gap.mention.text, gap.instead and gap.instead[1].text) for gap in gaps(table, alignment, 1)]


@pytest.mark.parametrize(
    ("source", "original", "target", "version", "expected"),
    [
        ("en", ["Chile won the case."], "fr", ["La Bolivie a gagné."], [(0, "Chile", "Bolivie")]),
        ("ru", ["Поезд из Праги опоздал."], "de", ["Der Zug kam zu spät an."], [(0, "Праги", None)]),
        ("en", ["The train was late."], "uk", ["Потяг із Праги спізнився."], [(1, "Праги", None)]),
        ("en", ["Denmark is silent."], "es", ["Los daneses callan."], []),
        ("en", ["They met outside Naples, Italy."], "de", ["Sie trafen sich bei Neapel."], []),
        ("ja", ["北京は答えた。"], "en", ["China replied."], []),
        ("en", ["Trump spoke.", "Trump left."], "fr", ["Trump a parlé.", "Il est parti."], []),
        (
            "en",
            ["Kim met Trump in June.", "Kim is a partner, Trump found.", "Trump left.", "Kim stayed."],
            "ja",
            [
                "金正恩は6月にトランプと会った。",
                "大統領は金正恩を相棒として称賛した。",
                "トランプは去った。",
                "金正恩は残った。",
            ],
            [],
        ),
    ],
)
def test_tells_a_missing_name_from_one_said_otherwise(source, original, target, version, expected):
    """An adjective, a capital for its government, a pronoun and a part of a name are no gaps; a state is."""
    assert found(source, original, target, version) == expected


@pytest.mark.parametrize(
    ("language", "line", "right"),
    [
        ("en", "He left the Dоnbas.", ["Donbas"]),
        ("uk", "Вони поїхали в Oдесу.", ["Одесу"]),
        ("ja", "口シアは否定した。", ["ロシア"]),
        ("ru", "Он купил iPhone и IT-журнал в XIX веке.", []),
        ("ru", "Это PRщик и VIPы.", []),
        ("en", "A 5 µm filter by Κ.", []),
        ("fr", "Voir https://dоnbas.example/ pour plus.", []),
    ],
)
def test_finds_letters_of_another_script(language, line, right):
    """A name with a strange twin in it is found; units, loan words and addresses are left alone."""
    assert [one.right for one in look_alikes(document(language, [line], "text"))] == right


def swaps(source, original, target, version, embedder):
    """Return the words that stand in the place of others."""
    alignment = aligned(source, original, target, version)
    documents = alignment.source, alignment.target
    table = names.table(documents, [alignment])
    every = gathered(alignment, Linked(alignment, embedder, table, 1), table, 1)
    return [
        (alignment.source.quote(one.source.span), alignment.target.quote(one.target.span)) for one, _ in instead(every)
    ]


def aligned(source, original, target, version):
    """Align two texts line by line."""
    texts = document(source, original, "original"), document(target, version, "version")
    return Alignment(*texts, tuple(Bead((n,), (n,)) for n in range(len(original))))


ORIGINAL = [
    "Then Anna Kowalska spoke about the flood.",
    "Later Piotr Zawada answered all questions.",
    "It rained the whole night.",
    "The wind rose towards morning.",
    "At noon Anna Kowalska left the village.",
    "In the evening Piotr Zawada wrote to Lublin.",
]


@pytest.mark.parametrize(
    ("language", "line", "change", "expected"),
    [
        ("de", 4, "Mittags verließ Anna Zawada das Dorf.", [("Kowalska", "Zawada")]),
        ("de", 4, "Mittags verließ sie das Dorf.", []),
        ("de", 4, "Mittags verließ Frau Kowalska das Dorf.", []),
        ("de", 2, "Piotr Zawada sagte, es habe die ganze Nacht geregnet.", []),
        ("uk", 4, "Опівдні Анна Завада залишила село.", [("Kowalska", "Завада")]),
        ("uk", 4, "Опівдні Ковальська залишила село.", []),
        ("ar", 4, "غادرت آنا زاوادا القرية ظهرا.", [("Kowalska", "زاوادا")]),
    ],
)
def test_finds_a_name_in_the_place_of_another(language, line, change, expected, embedder):
    """A name that belongs to other sentences is found in any script; a pronoun and a shorter name are no other name."""
    version = list(VERSIONS[language])
    version[line] = change

    assert swaps("en", ORIGINAL, language, version, embedder) == expected


def test_a_government_s_seat_stands_for_its_state(embedder):
    """In any case of the word: В Кремле."""
    original = ["Russia did not comment at once.", "Zelenskyy held talks in Brussels."]
    version = ["В Кремле пока не прокомментировали случившееся.", "Зеленский провёл встречу в Брюсселе."]

    assert swaps("en", original, "ru", version, embedder) == []


VERSIONS = {
    "de": [
        "Dann sprach Anna Kowalska über die Flut.",
        "Später beantwortete Piotr Zawada alle Fragen.",
        "Es regnete die ganze Nacht.",
        "Gegen Morgen kam Wind auf.",
        "Mittags verließ Anna Kowalska das Dorf.",
        "Am Abend schrieb Piotr Zawada nach Lublin.",
    ],
    "uk": [
        "Тоді Анна Ковальська говорила про повінь.",
        "Потім Пйотр Завада відповів на всі запитання.",
        "Дощ ішов усю ніч.",
        "Під ранок здійнявся вітер.",
        "Опівдні Анна Ковальська залишила село.",
        "Увечері Пйотр Завада написав до Любліна.",
    ],
    "ar": [
        "ثم تحدثت آنا كوالسكا عن الفيضان.",
        "وبعد ذلك أجاب بيوتر زاوادا عن كل الأسئلة.",
        "هطل المطر طوال الليل.",
        "واشتدت الرياح قبيل الصباح.",
        "غادرت آنا كوالسكا القرية ظهرا.",
        "وفي المساء كتب بيوتر زاوادا إلى لوبلين.",
    ],
}


def test_the_weights_know_every_sign_and_the_model_they_were_fitted_to(embedder):
    """A sign without a weight would be a crash; another model has other likenesses."""
    weights = load_weights()

    assert weights.minor < weights.major
    assert json.loads(WEIGHTS.read_text(encoding="utf-8"))["model"] == embedder.name


@pytest.mark.parametrize(
    ("source", "original", "target", "version", "expected"),
    [
        ("en", ["They flew to Sulawesi."], "de", ["Sie flogen nach Solawesi."], [("Solawesi", "sulawesi")]),
        ("en", ["Only Ballynagard voted."], "fr", ["Seul Ballynagerd a voté."], [("Ballynagerd", "ballynagard")]),
        ("en", ["He lives in London."], "ru", ["Он живёт в Ландоне."], [("Ландоне", "лондон")]),
        ("en", ["He lives in Berlin."], "ja", ["彼はベルリムに住む。"], [("ベルリム", "ベルリン")]),
        (
            "en",
            ["Harlem sang.", "We came to Harlem.", "Harlem slept."],
            "bg",
            ["Харлем пееше.", "Дойдохме в Харлим.", "Харлем спеше."],
            [("Харлим", "харлем")],
        ),
        ("en", ["Alaska is cold.", "Iraq is not."], "pt", ["O Alasca é frio.", "O Iraque não."], []),
        ("en", ["He went to Iraq."], "pl", ["Pojechał do Iraku."], []),
        ("en", ["The bill came from Parliament."], "de", ["Das Gesetz kam vom Parlament."], []),
        ("en", ["They live in Vienna."], "uk", ["Вони живуть у Відні."], []),
        ("de", ["Sie fuhren nach Tirol."], "en", ["They went to Tyrol."], []),
        ("fr", ["Halyna Tkatch cultive du blé."], "en", ["Halyna Tkach grows wheat."], []),
        ("en", ["Chad Hammel swam."], "ja", ["チャッド・ハメルは泳いだ。"], []),
        ("en", ["Trump spoke of Kelly."], "cs", ["Trump mluvil o Kellym."], []),
    ],
)  # fmt: skip
def test_tells_a_misspelt_name_from_a_form_of_its_own(source, original, target, version, expected):
    """What is a letter away from the text's own form, the original's or the known one is wrong; cases are not."""
    alignment = aligned(source, original, target, version)
    found = [(alignment.target.quote(one.target.span), one.right) for one in respelt(Answers(alignment))]

    assert found == expected
