"""Cues without a counterpart: what is a contrast, which signs it has, and how the lines are drawn."""

from __future__ import annotations

import json

import numpy as np
import pytest

from compare.checks._contrast import SIGNS
from compare.checks._cued import WEIGHTS, contrasts, judged, load_weights
from compare.checks._quoting import CUT, is_direct, lone, quoted_in
from compare.checks.certainty import CHECK as CERTAINTY
from compare.checks.certainty import HEDGE, SOURCE, WOULD
from compare.checks.negation import DENIAL
from compare.cues.marks import is_balanced
from compare.evaluation import cued as fitting
from compare.links import linked
from compare.links.left_over import left_over
from compare.names import table
from compare.plugins import Context, Example, Tools


def found(phenomenon, source, target, languages, embedder):
    """Return the contrasts of one pair or several, with their signs by name."""
    alignment = Example(source, target, languages).alignment()
    context = Context(Tools(embedder), table((alignment.source, alignment.target), (alignment,)), 1)
    links = linked(alignment, context)
    return [
        (contrast, dict(zip(SIGNS, contrast.signs, strict=True)))
        for contrast in contrasts(alignment, links, left_over(alignment, links), phenomenon)
    ]


def odds(phenomenon, source, target, languages, embedder):
    """Return the odds of the only contrast of a pair."""
    ((contrast, _),) = found(phenomenon, source, target, languages, embedder)
    return contrast.odds(load_weights(phenomenon.id, contrast.side).signs)


def test_a_denial_on_one_side_is_a_contrast(embedder):
    """It knows its side, its words and the sentence without."""
    ((contrast, _),) = found(DENIAL, "The law does not apply here.", "Das Gesetz gilt hier.", ("en", "de"), embedder)

    assert (contrast.side, contrast.cues[0]) == (0, (13, 16))
    assert contrast.target() == ((0, 21),)


def test_no_contrast_where_both_deny_or_neither(embedder):
    """How often does not matter: Russian denies twice what English denies once."""
    assert not found(DENIAL, "Nobody came.", "Никто так и не пришёл.", ("en", "ru"), embedder)
    assert not found(DENIAL, "Everybody came here.", "Все пришли сюда.", ("en", "ru"), embedder)


@pytest.mark.parametrize(
    ("source", "lost", "put_another_way", "languages"),
    [
        ("The law does not apply here.", "Das Gesetz gilt hier.", "Das Gesetz gilt hier nur selten.", ("en", "de")),
        ("He did not come to the meeting.", "Он пришёл на встречу.", "Он пропустил встречу.", ("en", "ru")),
        ("彼は会議に来なかった。", "He came to the meeting.", "He stayed away from the meeting.", ("ja", "en")),
    ],
)
def test_a_denial_put_another_way_has_lower_odds(source, lost, put_another_way, languages, embedder):
    """Words that translators use for a denial speak against a loss."""
    assert odds(DENIAL, source, lost, languages, embedder) > odds(DENIAL, source, put_another_way, languages, embedder)


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("The law does not apply here.", "Das Gesetz ist hier unwirksam.", ("en", "de")),
        ("He did not come to the meeting.", "Он отсутствовал на встрече.", ("en", "ru")),
        ("彼は会議に来なかった。", "He failed to come to the meeting.", ("ja", "en")),
    ],
)
def test_a_word_that_denies_as_much_is_no_contrast(source, target, languages, embedder):
    """An affix that takes a quality away, an absence and a failure answer a denial."""
    assert not found(DENIAL, source, target, languages, embedder)


def test_a_word_that_denies_elsewhere_answers_nothing(embedder):
    """It counts in the place of the denial alone."""
    lost = "Seine Kollegen fanden den unfertigen Bericht gestern im Büro, während er vor Gericht gegen alle aussagte."
    source = "His colleagues found the unfinished report in the office yesterday, while he did not testify in court."
    assert found(DENIAL, source, lost, ("en", "de"), embedder)


def test_a_conditional_counts_where_no_side_has_a_clear_hedge(embedder):
    """An English "should" beside "probably" is not what the sentence turns on."""
    target, languages = "Der Laden öffnet heute.", ("en", "de")

    assert found(WOULD, "The shop should open today.", target, languages, embedder)
    assert not found(WOULD, "The shop should probably open.", target, languages, embedder)
    assert found(HEDGE, "The shop should probably open.", target, languages, embedder)


def test_a_lack_is_mild(embedder):
    """Languages have words of their own for what is lacking, so a lost "without" alone is a reason for a look."""
    target, languages = "Le village a du courant.", ("de", "fr")
    ((_, lack),) = found(DENIAL, "Das Dorf ist ohne Strom.", target, languages, embedder)
    ((_, denial),) = found(DENIAL, "Das Dorf wird nicht beliefert.", target, languages, embedder)

    assert (lack["mild"], denial["mild"]) == (1.0, 0.0)


def test_what_is_mild_is_never_major(embedder):
    """However surely nothing there stands for it."""
    text = "The mayor visited the old school without the minister."
    alignment = Example(text, "Der Bürgermeister besuchte die alte Schule mit dem Minister.").alignment()
    context = Context(Tools(embedder), table((alignment.source, alignment.target), (alignment,)), 1)
    ((contrast, sure),) = judged(alignment, context, DENIAL)

    assert (contrast.side, sure) == (0, False)


@pytest.mark.parametrize(
    ("source", "beside"),
    [("The idea is not a new one.", 0.0), ("The idea is not absent here.", 1.0)],
)
def test_a_denial_of_a_denial_is_a_sign(source, beside, embedder):
    """What is not absent is present: the version may say so."""
    ((_, signs),) = found(DENIAL, source, "Die Idee ist hier neu.", ("en", "de"), embedder)

    assert signs["hints here"] == beside


@pytest.mark.parametrize(
    ("source", "target", "languages", "asserted"),
    [
        ("The bridge may close in autumn.", "Die Brücke wird im Herbst schließen.", ("en", "de"), 1.0),
        ("The bridge may close in autumn.", "Осенью мост обязательно закроют.", ("en", "ru"), 1.0),
        ("The bridge may close in autumn.", "Осенью мост закрыли.", ("en", "ru"), 0.0),
        ("The bridge will perhaps close in autumn.", "Мост обязательно закроют.", ("en", "ru"), 0.0),
    ],
)
def test_an_assertion_that_the_original_has_not_is_a_sign(source, target, languages, asserted, embedder):
    """A hedge may be left out in silence; that "may" became "will" is another matter."""
    ((_, signs),) = found(HEDGE, source, target, languages, embedder)

    assert signs["asserted"] == asserted


@pytest.mark.parametrize(
    ("source", "target", "languages", "told"),
    [
        ("You can watch the parade from home.", "Vous pouvez voir le défilé chez vous.", ("en", "fr"), (1, 0, 1)),
        ("You can watch the parade from home.", "Venez voir le défilé de chez vous.", ("en", "fr"), (1, 0, 0)),
        ("They should reward the town for it.", "Ze moeten de stad daarvoor belonen.", ("en", "nl"), (0, 1, 1)),
        ("They would reward the town for it.", "Ze moeten de stad daarvoor belonen.", ("en", "nl"), (0, 0, 0)),
    ],
)
def test_a_word_of_the_same_family_is_a_sign(source, target, languages, told, embedder):
    """What can be is told by an ability there, and what ought to be by an obligation."""
    ((_, signs),) = found(WOULD, source, target, languages, embedder)

    assert (signs["able"], signs["ought"], signs["kin near"]) == told


@pytest.mark.parametrize(
    ("source", "target", "asserted"),
    [
        ("The bridge can close in autumn.", "Мост закроют осенью обязательно.", 1.0),
        ("The bridge can close in autumn.", "Мост закроют осенью.", 0.0),
        ("The bridge would close in autumn.", "Мост закроют осенью обязательно.", 0.0),
    ],
)
def test_that_what_can_be_will_be_is_a_sign_of_its_own(source, target, asserted, embedder):
    """A "would" is a future of the past as often as not; a "can" never is."""
    ((_, signs),) = found(WOULD, source, target, ("en", "ru"), embedder)

    assert signs["able asserted"] == asserted


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("The mayor said that the bridge would close.", 1.0),
        ("The bridge would close, the mayor said.", 0.0),
        ("The mayor said that the bridge can close.", 0.0),
    ],
)
def test_a_conditional_behind_a_verb_of_saying_is_a_sign(source, told, embedder):
    """It is the future of the past, which many languages have no form for."""
    ((_, signs),) = found(WOULD, source, "Мэр сказал, что мост закроют.", ("en", "ru"), embedder)

    assert signs["told"] == told


@pytest.mark.parametrize(
    ("source", "target", "languages", "unreal"),
    [
        ("The ship would have sunk in that storm.", "In dem Sturm sank das Schiff.", ("en", "de"), 1.0),
        ("The ship would sink in that storm.", "In dem Sturm sank das Schiff.", ("en", "de"), 0.0),
        ("Das Schiff wäre in dem Sturm gesunken.", "The ship sank in that storm.", ("de", "en"), 1.0),
        ("Das Schiff wäre in dem Sturm alleine.", "The ship is alone in that storm.", ("de", "en"), 0.0),
        ("Иначе бы корабль утонул в шторм.", "The ship sank in that storm.", ("ru", "en"), 1.0),
    ],
)
def test_what_would_have_been_is_a_sign(source, target, languages, unreal, embedder):
    """What did not happen is seldom told as what did, however freely a conditional is rendered."""
    ((_, signs),) = found(WOULD, source, target, languages, embedder)

    assert signs["unreal"] == unreal


def test_families_and_languages_count_for_hedges_alone(embedder):
    """A denial has neither."""
    ((_, signs),) = found(DENIAL, "You can not stay here.", "Du kannst hier bleiben.", ("en", "de"), embedder)

    assert not any(signs[name] for name in ("able", "ought", "kin", "into", "into near", "told", "unreal"))


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("The minister had alleged that they lied.", "Министр сказал, что они лгали.", ("en", "ru")),
        ("The defender could only watch the ball.", "Der Verteidiger sah dem Ball nach.", ("en", "de")),
        ("Older houses are more likely to burn.", "Ältere Häuser brennen leichter.", ("en", "de")),
        ("Компания даёт людям возможность учиться.", "The company lets people learn.", ("ru", "en")),
    ],
)
def test_what_only_looks_like_a_hedge_is_none(source, target, languages, embedder):
    """Who alleges claims, who could only watch did, what is more likely is compared, and a chance is no doubt."""
    assert not found(HEDGE, source, target, languages, embedder)


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("The driver allegedly wrote the letter.", "Il conducente avrebbe scritto la lettera.", ("en", "it")),
        ("He reportedly said so.", "Terá dito isso mesmo.", ("en", "pt")),
        ("It will probably rain in the north.", "Seguramente lloverá en el norte.", ("en", "es")),
        ("It may have been his last race.", "Son yarışı olma ihtimali var.", ("en", "tr")),
        ("The members apparently agree.", "Судя по всему, члены согласны.", ("en", "ru")),
        ("The members apparently agree.", "Por lo visto, los miembros están de acuerdo.", ("en", "es")),
        ("The members apparently agree.", "Allem Anschein nach sind sich die Mitglieder einig.", ("en", "de")),
    ],
)
def test_a_hedge_has_many_forms(source, target, languages, embedder):
    """Participles of their own, adverbs and nouns are counterparts too."""
    assert not found(HEDGE, source, target, languages, embedder)


def test_a_source_that_moved_next_door_is_seen(embedder):
    """The sentence was cut elsewhere, and who says so stands in the next pair."""
    source = ("We will go on looking for them, Smith said.", "There is hope for all of us.")
    target = ("Мы продолжим искать их всех здесь.", "Надежда есть для всех, сказал Смит.")
    signs = {contrast.side: values for contrast, values in found(SOURCE, source, target, ("en", "ru"), embedder)}

    assert signs[0]["next door"] == 1.0


@pytest.mark.parametrize(
    ("target", "is_lost"),
    [
        ("The institute has bred a wheat without gluten.", True),
        ("The institute tells us that it has bred a wheat without gluten.", False),
    ],
)
def test_a_claim_that_became_a_fact_is_told_from_one_put_another_way(target, is_lost, embedder):
    """Any verb of saying may stand for it."""
    alignment = Example("Институт утверждает, что вывел пшеницу без глютена.", target, ("ru", "en")).alignment()
    context = Context(Tools(embedder), table((alignment.source, alignment.target), (alignment,)), 1)

    assert any(one.kind.endswith("lost") for one in CERTAINTY.find(alignment, context)) is is_lost


def test_the_weights_name_their_signs():
    """A sign without a weight, or a weight without a sign, would be a mistake in the file."""
    record = json.loads(WEIGHTS.read_text(encoding="utf-8"))

    for phenomenon in (DENIAL, HEDGE, WOULD, SOURCE):
        assert [set(side["signs"]) for side in record[phenomenon.id]] == [set(SIGNS)] * 2
    assert set(record["cut"]["signs"]) == set(CUT)


def test_fits_and_draws_lines(tmp_path, monkeypatch, capsys):
    """Planted contrasts get higher odds than natural ones; a finding needs more than a look."""
    lines = {
        "en": ["It is not cold in the old town today.", "The train may be late, he said.", "They did not pay for it."]
        * 20,
        "de": ["Es ist heute nicht kalt in der Altstadt.", "Der Zug ist spät.", "Sie haben dafür nicht gezahlt."] * 20,
    }
    for language, texts in lines.items():
        (tmp_path / f"{language}.txt").write_text("\n".join(texts) + "\n", encoding="utf-8")
    (tmp_path / "DOCUMENT_IDS.tsv").write_text("".join(f"d{n // 6}\n" for n in range(60)), encoding="utf-8")
    monkeypatch.setattr(fitting, "WEIGHTS", tmp_path / "weights.json")
    monkeypatch.setattr(fitting, "_MEASURED", 1)
    monkeypatch.setattr("sys.argv", ["cued", str(tmp_path), "--pairs", "en-de,de-en"])
    fitting.main()
    record = json.loads((tmp_path / "weights.json").read_text(encoding="utf-8"))

    assert record["negation"][0]["major"] >= record["negation"][0]["minor"]
    assert "negation 0 planted" in capsys.readouterr().out


def test_a_language_counts_by_what_is_natural_in_it():
    """Denials that German renders freely and French does not; that more was planted into German says nothing."""
    de, fr = (("de", np.array([1.0, 1.0])), ("fr", np.array([1.0, 1.0])))
    planted, sizes = [de] * 40 + [fr] * 20, {"de": 500, "fr": 500}
    uneven = fitting._fit(fitting._Cases([de] * 30 + [fr] * 10, planted), ("de", "fr"), sizes)
    even = fitting._fit(fitting._Cases([de] * 20 + [fr] * 20, planted), ("de", "fr"), sizes)
    larger = fitting._fit(fitting._Cases([de] * 30 + [fr] * 10, planted), ("de", "fr"), {"de": 750, "fr": 250})

    assert uneven[1]["fr"] > 0.1 > -0.1 > uneven[1]["de"]
    for _, added in (even, larger):
        assert added["de"] == pytest.approx(added["fr"], abs=0.01)


@pytest.mark.parametrize(
    ("text", "balanced"),
    [
        ("«Да», — сказал он.", True),
        ("Он сказал: «Да.", False),
        ('"Gritei: "Há um tubarão!", disse.', False),
        ("It’s what he called a ‘joke’.", True),
        ("„w” jak „u”", True),
    ],
)
def test_marks_come_in_pairs(text, balanced):
    """An apostrophe is no mark."""
    assert is_balanced(text) is balanced


@pytest.mark.parametrize(
    ("text", "language", "direct"),
    [
        ("“We will go home now,” she said.", "en", True),
        ("He called it a “waste of good money” yesterday.", "en", False),
        ("Он сказал: «Мы уходим домой сейчас».", "ru", False),
        ("«Мы уходим домой сейчас», — сказал он.", "ru", True),
        ("他说：“我们现在就回家去吧。”", "zh", True),
    ],
)
def test_tells_speech_from_a_few_words(text, language, direct):
    """A sentence of its own ends in punctuation, and is introduced or begins the sentence."""
    document = Example(text, "x", (language, "en")).alignment().source
    (quotation,) = quoted_in(document.sentences, document)

    assert is_direct(quotation, document) is direct


def test_only_a_lone_quotation_is_held_against_another():
    """Of two, nobody knows which is which."""
    document = Example("“We go home now,” she said, “and stay there.”", "x").alignment().source

    assert lone(document.sentences, document) is None
