"""Planted divergences: what is put in is what is written down, in every language, and the same each time."""

from __future__ import annotations

import json
from collections import Counter
from random import Random

import pytest

from compare.cli import main
from compare.confidence import measured as shipped
from compare.corpus import home
from compare.evaluation.planting import KINDS, Measured, measure
from compare.evaluation.planting.confidence import estimate
from compare.evaluation.planting.edits import Site
from compare.evaluation.planting.plan import plan
from compare.evaluation.planting.texts import AlignedText, read_pair, read_texts
from compare.evaluation.planting.words import words_of
from compare.languages import LANGUAGES
from compare.settings import Settings
from compare.types import Severity

ENGLISH = (
    "The Sandholm bridge opened on Monday after a long delay.",
    "It cost 1,500 million euros and took 12 years.",
    "Engineer Petersen said that nobody had expected it, and that the river was to blame.",
    "The ferry will not run any more, because the company has sold its boats.",
    "It could be used as a museum, according to the mayor.",
    'The mayor said: "We are proud of this bridge today."',
    "The first cars crossed on Tuesday, while a band from Aldermoor played on the bank.",
    "Traffic lights will be set up in March.",
    "The old road is 30 kilometres longer.",
    "A second bridge is planned further north, where the river is narrow.",
    "Petersen will build that one for Aldermoor too.",
    "Nobody knows what it will cost.",
)
GERMAN = (
    "Die Sandholm-Brücke wurde am Montag nach langer Verzögerung eröffnet.",
    "Sie kostete 1.500 Millionen Euro und dauerte 12 Jahre.",
    "Ingenieur Petersen sagte, dass niemand damit gerechnet habe, und dass der Fluss schuld sei.",
    "Die Fähre wird nicht mehr fahren, weil die Firma ihre Boote verkauft hat.",
    "Sie könnte als Museum dienen, so der Bürgermeister.",
    "Der Bürgermeister sagte: „Wir sind heute stolz auf diese Brücke.“",
    "Die ersten Autos fuhren am Dienstag, während eine Kapelle aus Aldermoor am Ufer spielte.",
    "Im März werden Ampeln aufgestellt.",
    "Die alte Straße ist 30 Kilometer länger.",
    "Eine zweite Brücke ist weiter nördlich geplant, wo der Fluss schmal ist.",
    "Auch die wird Petersen wieder für Aldermoor bauen.",
    "Niemand weiß, was sie kosten wird.",
)
STRANGERS = (("It rained, as it often does in autumn.", "Es regnete, wie es im Herbst hier so oft der Fall ist."),)
TEXT = AlignedText("bridge", ("en", "de"), ENGLISH, GERMAN, tuple((at, at) for at in range(len(ENGLISH))))

SITES = {
    "number": ("It cost 1,500 euros.", "它耗资1500欧元。", ("en", "zh")),
    "magnitude": ("It cost 3 billion.", "Збитки сягнули 3 мільярдів гривень.", ("en", "uk")),
    "unit": ("The road is 30 kilometres long.", "طول الطريق 30 كيلومتر تقريبا", ("en", "ar")),
    "date": ("It opens in March.", "3月にオープンする。", ("en", "ja")),
    "negation": ("He is not ill.", "Он не болен.", ("en", "ru")),
    "modality": ("It could rain.", "Prawdopodobnie pada deszcz.", ("en", "pl")),
    "attribution": ("According to the mayor, the bridge is old.", "Според кмета, мостът е много стар.", ("en", "bg")),
    "quotation": ('He said: "We are very proud."', "Řekl: „Jsme na to velmi pyšní.“", ("en", "cs")),
    "omission-clause": ("The mayor, who is ill, left.", "市长病得很重多日不出门，已经离开了城市去外地。", ("en", "zh")),
    "untranslated": ("The mayor has left the town.", "Belediye başkanı kentten ayrıldı.", ("en", "tr")),
}


@pytest.mark.parametrize("kind", SITES)
def test_a_line_is_changed_where_it_is_said_to_be(kind):
    """What stands before and after the words at issue is what stood there before, but for mended gaps."""
    source, target, languages = SITES[kind]
    edit = KINDS[kind].plant(Site(source, target, languages), Random(1))

    assert edit is not None
    assert edit.text != target
    assert (
        edit.text[: edit.words.start].strip(" ").casefold()
        == target[: len(edit.text[: edit.words.start].strip(" "))].casefold()
    )
    assert edit.before in target


def test_another_line_takes_the_place_of_one():
    """A whole line of the same text, or its second half behind the first half of this one; never a neighbour's."""
    pairs = list(zip(ENGLISH, GERMAN, strict=True))
    site = Site(*pairs[3], ("en", "de"), around=GERMAN[6], elsewhere=tuple(pairs[:3] + pairs[4:]))
    edits = [KINDS["replaced"].plant(site, Random(seed)) for seed in range(20)]

    assert {edit.variant for edit in edits} == {"whole", "half"}
    for edit in edits:
        assert GERMAN[6] not in edit.text
        assert (edit.text in GERMAN) == (edit.variant == "whole")
        assert edit.variant == "whole" or edit.text.startswith("Die Fähre wird nicht mehr fahren, ")


@pytest.mark.parametrize(
    ("kind", "source", "target", "languages"),
    [
        ("number", "It cost a lot.", "Es kostete 1.500 Euro.", ("en", "de")),
        ("date", "It rains in June.", "Es regnet im Mai.", ("en", "de")),
        ("negation", "It was dark.", "Es war nicht hell.", ("en", "de")),
        ("untranslated", "The same language in both.", "The same tongue in both.", ("en-GB", "en-US")),
        ("quotation", "He was proud.", "Er war „sehr stolz auf uns“.", ("en", "de")),
    ],
)
def test_nothing_is_planted_where_the_original_gives_no_hold(kind, source, target, languages):
    """What the original does not have, or denies, would not be a divergence."""
    assert KINDS[kind].plant(Site(source, target, languages), Random(0)) is None


@pytest.mark.parametrize(
    ("target", "language", "after"),
    [
        ("Petersen paid Sandholm for it.", "en", "Sandholm paid Petersen for it."),
        ("Olga Petersen paid Sandholm for it.", "en", "Sandholm paid Olga Petersen for it."),
        ("Petersen and Sandholm paid for it.", "en", None),
        ("Petersen zapłaciła Sandholm.", "pl", None),
    ],
)
def test_whole_names_change_places_where_places_tell_who_does_it(target, language, after):
    """What "and" joins has no places to change, and endings would give an exchange away."""
    names = {"Petersen": "Petersen", "Sandholm": "Sandholm", "Olga": "Olga"}
    site = Site("Olga Petersen paid Sandholm for it.", target, ("en", language), names=names)
    edit = KINDS["roles-swapped"].plant(site, Random(0))

    assert (edit and edit.text) == after


def test_a_thing_gets_another_word_once():
    """Another word in two places would be a second usual one."""
    lines = tuple(f"The police came {day}." for day in ("early", "late", "again", "in vain", "by car", "by sea"))
    german = tuple(
        f"Die Polizei kam {day}." for day in ("früh", "spät", "wieder", "umsonst", "mit Autos", "mit Booten")
    )
    text = AlignedText("police", ("en", "de"), lines * 2, german * 2, tuple((at, at) for at in range(12)))

    assert len(plan(text, STRANGERS, ["term"], Counter(), Random(1)).plants) == 1


def test_the_same_seed_plants_the_same():
    """Two measurements can be compared."""
    plans = [plan(TEXT, STRANGERS, KINDS, Counter(), Random("x")) for _ in range(2)]

    assert plans[0] == plans[1]
    assert plans[0] != plan(TEXT, STRANGERS, KINDS, Counter(), Random("y"))


@pytest.mark.parametrize("seed", range(20))
def test_plants_keep_apart_and_are_where_they_say(seed):
    """Neighbours are left alone, so that a finding belongs to one plant; the words stand in the line named."""
    planted = plan(TEXT, STRANGERS, KINDS, Counter(), Random(seed))
    sources = [line for plant in planted.plants for line in plant.source]

    assert len(planted.plants) == len(TEXT.pairs) // 4
    assert len(sources) == len(set(sources))
    for plant in planted.plants:
        if plant.words is not None:
            assert planted.lines[plant.target[0]][slice(*plant.words)] == plant.after
    untouched = set(range(len(planted.lines))) - {line for plant in planted.plants for line in plant.target}
    assert {planted.lines[line] for line in untouched} <= set(GERMAN)


def test_every_kind_has_its_turn():
    """What is rare is planted first where it can be."""
    tally = Counter()
    for seed in range(40):
        plan(TEXT, STRANGERS, set(KINDS) - {"term"}, tally, Random(seed))

    assert set(tally) == set(KINDS) - {"term"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_its_words(code):
    """A language without words would be planted with fewer kinds, and nobody would notice."""
    words = words_of(code)

    assert len(words.months) == (0 if code in {"zh", "ja"} else 12)
    assert (len(words.weekdays), len(words.magnitudes)) == (7, 4)
    assert all((words.negation_swap, words.hedge_swap, words.saying, words.terms, words.units))


@pytest.fixture
def folder(tmp_path):
    """Return a folder of lines that pair."""
    (tmp_path / "en.txt").write_text("\n".join(ENGLISH) + "\n")
    (tmp_path / "de.txt").write_text("\n".join(GERMAN) + "\n")
    return tmp_path


def test_what_is_found_and_what_is_not_is_counted(folder, tools):
    """A check that is on finds; a kind that no check was chosen for is missed; the clean text is silent."""
    texts = read_texts(folder, "en", ("de",))
    measured = measure(texts, Settings(checks=("numbers",)), tools, lambda *_: None, kinds=("number", "moved"))
    pair = ("en", "de")

    assert measured.planted["number", pair] == measured.found["number", pair] == measured.worded["number", pair] > 0
    assert measured.found["moved", pair] == 0 < measured.planted["moved", pair]
    assert len(measured.misses) == measured.planted["moved", pair]
    assert measured.sentences[pair] == len(ENGLISH)
    assert not measured.clean


def test_the_clean_article_sets_can_be_planted_into():
    """They are read with their gold; a set with divergences of its own is left out."""
    texts = read_texts(home(), "en")

    assert texts
    assert {text.name.split("/")[0] for text in texts} >= {"grain-clean", "harbour-clean"}
    assert all("kursk" not in text.name for text in texts)


def test_the_first_documents_can_be_passed_over(tmp_path):
    """What lines were drawn with and what they were not can be measured apart."""
    for name in ("en", "de"):
        (tmp_path / f"{name}.txt").write_text("one\ntwo\nthree\nfour\n")
    (tmp_path / "DOCUMENT_IDS.tsv").write_text("a\nb\nc\nd\n")

    assert [text.name for text in read_texts(tmp_path, "en", ("de",), 2, 1)] == ["b", "c"]


def test_two_files_pair_by_line(folder):
    """Documents are cut by number of lines where nothing else tells them apart."""
    (text,) = read_pair(folder / "en.txt", folder / "de.txt", ("en", "de"))

    assert (text.source, text.target) == (ENGLISH, GERMAN)


def test_the_command_prints_a_table_and_writes_json(folder, tmp_path, capsys):
    """A person reads the one, a machine the other; they say the same."""
    path = tmp_path / "counts.json"
    line = ["evaluate", "findings", "--plant", str(folder), "--languages", "de", "--kinds", "number,omission-sentence"]

    assert main([*line, "--checks", "numbers,missing", "--json", str(path), "-q"]) == 0
    counts = json.loads(path.read_text())
    assert counts["sentences"] == {"en-de": len(ENGLISH)}
    (row,) = [
        line for line in capsys.readouterr().out.splitlines() if line.startswith("| number  ") and "1.000" in line
    ]
    assert int(row.split("|")[2]) == counts["kinds"]["planted"]["number"]["en-de"]


def test_an_unknown_kind_is_an_error(folder, capsys):
    """With the kinds there are."""
    assert main(["evaluate", "findings", "--plant", str(folder), "--kinds", "spelling"]) == 2
    assert "omission-clause" in capsys.readouterr().err


def test_confidence_is_right_over_all():
    """One divergence a hundred sentences, half found, against one false alarm a hundred: one in three is right."""
    measured = Measured()
    pair = ("en", "de")
    measured.planted.update({("number", pair): 1000})
    measured.pointed.update({("numbers/changed", "number"): 500})
    measured.clean[("numbers/changed", pair, Severity.MAJOR)] = 100
    measured.clean[("mechanics/doubled", pair, Severity.MINOR)] = 100
    measured.sentences[pair] = 10_000

    assert estimate(measured, 0)["confidence"] == {"numbers/changed": pytest.approx(0.33)}


def test_the_table_that_ships_is_of_probabilities():
    """It is read from a file that the command writes."""
    assert all(0 < value < 1 for value in shipped().values())


def test_the_command_times_the_checks(folder, capsys):
    """One row a check, and one for all; how long they take is not the test's business."""
    assert (
        main(["evaluate", "findings", str(folder), "--languages", "de", "--cost", "--checks", "numbers,missing"]) == 0
    )

    rows = [line.split("|")[1].strip() for line in capsys.readouterr().out.splitlines()]
    assert rows[2:] == ["missing", "numbers", "all"]
