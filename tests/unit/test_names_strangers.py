"""A full name opposite another one's."""

from __future__ import annotations

import pytest

from compare import Text, compare_texts


def swapped(source: str, version: str, language: str) -> list[str]:
    """What the findings say of names that stand in another's place."""
    report = compare_texts(Text("o.en.txt", source.encode()), [Text(f"v.{language}.txt", version.encode())])
    return [finding.message for finding in report.comparisons[0].findings if finding.kind == "other-entity"]


@pytest.mark.parametrize(
    ("version", "language"),
    [
        ("Мэр Стефано Боначчини поблагодарил пожарных.", "ru"),
        ("Le maire, Stefano Bonaccini, a remercié les pompiers.", "fr"),
    ],
)
def test_a_stranger_is_told_where_neither_is_met_again(version, language):
    """No word of either name sounds like a word of the other side."""
    assert len(swapped("The mayor, Michele de Pascale, thanked the firefighters.", version, language)) == 1


@pytest.mark.parametrize(
    ("source", "version", "language"),
    [
        ("The mayor, Michele de Pascale, spoke.", "Говорил мэр Микеле де Паскале.", "ru"),
        ("The winner was Sergio Garcia.", "Переміг Серджіо Гарсіа.", "uk"),
        ("She works for Fragrance Shop in town.", "Она работает в городе на Магазин Ароматов.", "ru"),
        ("The mayor, Michele de Pascale, thanked the firefighters.", "Мэр поблагодарил пожарных.", "ru"),
    ],
)  # fmt: skip
def test_the_same_person_a_translated_name_and_a_title_alone_are_left_alone(source, version, language):
    """Titles and firms are translated, and a version may leave a name to the reader."""
    assert swapped(source, version, language) == []
