"""The table of words that translate each other, and how it is learnt."""

from __future__ import annotations

import gzip

import numpy as np
import pytest

from compare.evaluation import lexicon as learning
from compare.languages import LANGUAGES
from compare.links import lexicon
from compare.links.lexicon import known, stem, table_of, together


@pytest.mark.parametrize(
    ("pair", "one", "other"),
    [
        (("de", "en"), ["arzt", "krieg"], ["doctor", "war"]),
        (("en", "ru"), ["police", "war"], ["полиция", "войны"]),
        (("de", "fr"), ["krieg", "polizei"], ["guerre", "police"]),
        (("uk", "pl"), ["війна", "книга"], ["wojna", "książka"]),
    ],
)
def test_words_stand_for_their_translations_only(pair, one, other):
    """Each word is answered by its translation and not by the other one's, also over English."""
    shares = together(known(one, *pair), known(other, pair[1], pair[0]))

    assert (np.diag(shares) > 0.2).all()
    assert shares[0, 1] < 0.02 > shares[1, 0]


def test_a_rare_form_is_read_by_its_stem():
    """A form that the table has not is read as other forms of its word."""
    assert len(known(["krieges"], "de", "en").shares)
    assert known(["krieges"], "de", "en").reach[0] > 0.5


def test_unknown_words_and_languages_say_nothing():
    """What the table has not, has no reach and no answer; nor has a text in the other's language."""
    for entries in (known(["qwxyz"], "de", "en"), known(["전쟁"], "ko", "en"), known(["war"], "en", "en")):
        assert entries.reach.tolist() == [0]
        assert not len(entries.shares)
    assert together(known(["krieg"], "de", "ko"), known([], "ko", "de")).shape == (1, 0)


def test_every_language_has_a_table():
    """Keys are in order, and every meaning is an English word that there is."""
    english = table_of("en")
    for language in set(LANGUAGES) - {"en"}:
        table = table_of(language)

        assert (np.diff(table.keys.astype(np.int64)) > 0).all()
        assert table.starts[-1] == len(table.meanings) == len(table.shares)
        assert table.meanings.max() < len(english.keys) == len(table.english)
        assert 0 < table.shares.min() <= table.shares.max() <= 1


def test_taking_words_keeps_their_meanings_together():
    """Words are taken in any order and as often as they stand in a sentence."""
    entries = known(["krieg", "arzt"], "de", "en")
    taken = entries.take(np.array([1, 0, 1]))

    assert taken.reach.tolist() == entries.reach[[1, 0, 1]].tolist()
    assert np.array_equal(
        together(taken, known(["war"], "en", "de")), together(entries, known(["war"], "en", "de"))[[1, 0, 1]]
    )


@pytest.mark.parametrize(
    ("forms", "common"),
    [("stopped stops stopping", "stop"), ("cities city", "city"), ("named names name", "nam"), ("bus", "bus")],
)
def test_forms_of_an_english_word_have_one_stem(forms, common):
    """Endings are taken off, whatever they did to the spelling."""
    assert {stem(form, "en") for form in forms.split()} == {common}


def test_learns_from_pairs(tmp_path, monkeypatch):
    """Words that stand opposite each other in every pair are found, and one that stands in all pairs is no answer."""
    nouns = {"hund": "dog", "katze": "cat", "baum": "tree", "haus": "house", "brot": "bread", "wald": "forest"}
    with gzip.open(tmp_path / "de-en.tsv.gz", "wt", encoding="utf-8") as handle:
        handle.writelines(
            f"der {one} und der {two} sind da\tthe {nouns[one]} and the {nouns[two]} are there\ttatoeba\n"
            for one in nouns
            for two in nouns
            if one != two
        )
    monkeypatch.setattr(learning, "FOLDER", tmp_path)
    monkeypatch.setattr(lexicon, "FOLDER", tmp_path)
    monkeypatch.setattr("sys.argv", ["lexicon", str(tmp_path), "--languages", "de"])
    table_of.cache_clear()

    learning.main()
    shares = together(known(list(nouns), "de", "en"), known(list(nouns.values()), "en", "de"))
    table_of.cache_clear()

    assert (np.diag(shares) > 0.7).all()
    assert (shares - np.diag(np.diag(shares))).max() < 0.1
