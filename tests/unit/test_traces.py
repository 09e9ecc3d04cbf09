"""What words let one expect of a translation: how they are cut, what they weigh, and how that is learnt."""

from __future__ import annotations

import pytest

from compare.cues.traces import FREE, INTO, PHENOMENA, into, odds, odds_of, pieces, traces
from compare.evaluation import traces as learning
from compare.languages import LANGUAGES
from compare.types import Span

DENYING = [
    ("en", "She failed to win.", "She won."),
    ("de", "Er ist erfolglos.", "Er ist groß."),
    ("fr", "La page est introuvable.", "La page est belle."),
    ("ru", "Вряд ли он придёт.", "Завтра он придёт."),
    ("zh", "他无法参加会议。", "他参加会议。"),
    ("ja", "何も食べずに寝た。", "朝ご飯を食べて寝た。"),
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_odds(language):
    """A language without would silence the checks that ask for them."""
    assert tuple(odds_of(language)) == PHENOMENA
    assert all("" in table and len(table) > 100 for table in odds_of(language).values())


@pytest.mark.parametrize("tables", INTO)
def test_english_has_odds_for_every_language_it_is_translated_into(tables):
    """Without them what is freely rendered in one language would count for all."""
    assert tuple(odds_of(tables)) == FREE
    assert all("" in table and len(table) > 50 for table in odds_of(tables).values())


def test_a_would_is_a_conditional_in_french_and_a_future_in_ukrainian():
    """What is said to follow in the past stands in the conditional in some languages, and in the future in others."""
    text = "She told them that the bridge would close."
    rise = {
        tables: odds(traces(text, tables), "modal", tables) - odds_of(tables)["modal"][""]
        for tables in ("en-fr", "en-uk")
    }

    assert rise["en-fr"] > rise["en-uk"] + 0.5


def test_other_languages_have_one_table_for_all():
    """They were only held against English."""
    assert (into("en", "fr"), into("fr", "en")) == ("en-fr", "fr")


def test_an_unknown_language_has_none():
    """Nothing was learnt of it."""
    assert odds_of("xx") == {}


def test_cuts_words_their_ends_and_pairs():
    """Beginnings and endings are shorter than the word; a pair has only a space between."""
    keys = [one.key for one in pieces("Unwise, so it is", "en")]

    assert {"unwise", "un-", "-ise", "so it", "it is"} <= set(keys)
    assert "unwise so" not in keys
    assert "it-" not in keys


def test_cuts_characters_where_nothing_separates_words():
    """Every run of up to five, and none across punctuation."""
    assert [one.key for one in pieces("不能，好", "zh")] == ["不", "不能", "能", "好"]


@pytest.mark.parametrize(("language", "denying", "other"), DENYING)
def test_words_that_are_rendered_by_a_denial_have_higher_odds(language, denying, other):
    """Though none of them is in the table of what denies."""
    high, low = (odds(traces(text, language), "negation", language) for text in (denying, other))

    assert high > low


def test_only_the_words_within_count():
    """A denial elsewhere in the sentence says nothing of this place."""
    text = "It never rains, and the house is old."
    near = odds(traces(text, "en"), "negation", "en", Span(20, len(text)))

    assert near < odds(traces(text, "en"), "negation", "en")


def test_learns_which_words_go_with_a_cue():
    """The word that stands opposite a denial weighs more than one that stands anywhere."""
    texts = [("wir fehlen heute", "we do not come"), ("wir kommen heute", "we do come")] * 60
    pairs = [(one, two, "en", f"source {number % 3}") for number, (one, two) in enumerate(texts)]
    table = learning.learn(pairs, "de")["negation"]

    assert sum(weight for key, weight in table.items() if key and "fehlen".startswith(key.strip("-"))) > 0.2
    assert "heute" not in table


def test_reads_pairs_of_a_language(tmp_path):
    """English is read from every file, the other way round; text that may not be used is left out."""
    import gzip

    with gzip.open(tmp_path / "de-en.tsv.gz", "wt", encoding="utf-8") as handle:
        handle.writelines(
            f"Das ist Satz {n}.\tThis is sentence {n}.\t{source}\n"
            for n, source in enumerate(["tatoeba"] * 12 + ["newstest"] * 12)
        )

    assert len(list(learning.read_pairs(tmp_path, "de"))) == 12
    assert all(other == "de" for _, _, other, _ in learning.read_pairs(tmp_path, "en"))
    assert {one.split()[0] for one, *_ in learning.read_pairs(tmp_path, "en-de")} == {"This"}
    assert not list(learning.read_pairs(tmp_path, "en-fr"))
