"""The scores of naming romanization systems."""

from __future__ import annotations

import pytest

from compare.evaluation.systems import score_systems

HEAD = "id\ta\ta_lang\ta_script\ta_scheme\tb\tb_lang\tb_script\tb_scheme\tlabel\trelation\n"


def pair(source, form, language, scheme, label="1"):
    """Write one labelled pair, the Cyrillic side first."""
    return f"1\t{source}\tru\tCyrl\tnat\t{form}\t{language}\tLatn\t{scheme}\t{label}\ttranslit\n"


@pytest.fixture
def scored(tmp_path):
    """Score a table of pairs."""

    def score(*rows):
        path = tmp_path / "pairs.tsv"
        path.write_text(HEAD + "".join(rows), encoding="utf-8")
        return list(score_systems(path).values())

    return score


def test_counts_the_right_system_among_those_named(scored):
    """One of two is labelled with a system that does not give it."""
    named, *_ = scored(pair("Суджа", "Soudja", "fr", "fr"), pair("Курск", "Koursk", "de", "duden"))

    assert (named.asked, named.right) == (2, 1)


def test_asks_only_about_names_that_were_romanized(scored):
    """Бенгази is no source of Benghazi, and a pair of two names no case at all."""
    assert scored(pair("Бенгази", "Bengasi", "de", "press"), pair("Суджа", "Soudzha", "fr", "fr", "0")) == []


def test_counts_an_answer_from_the_letters_only_if_there_is_one(scored):
    """Putin is written so by many and gets no answer; Soudja does."""
    *_, formed, _ = scored(pair("Путин", "Putin", "en", "press"), pair("Суджа", "Soudja", "fr", "fr"))

    assert (formed.asked, formed.answered, formed.right) == (2, 1, 1)
