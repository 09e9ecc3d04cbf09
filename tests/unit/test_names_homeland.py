"""Whose own spelling a form is, and whose leftover."""

from __future__ import annotations

import pytest

from compare import Text, compare_texts

ORIGINAL = "Міністр закордонних справ Радослав Сікорський закликав прискорити постачання. Сікорський прибув учора."


def foreign(*versions: str) -> list[str]:
    """The forms that are called another language's romanization, in any version."""
    texts = [Text(f"version-{number}.en.txt", version.encode()) for number, version in enumerate(versions)]
    report = compare_texts(Text("original.uk.txt", ORIGINAL.encode()), texts)
    return [
        form.text
        for name in report.names.names
        for cell in name.cells
        for form in cell
        if form.judgement.value == "foreign"
    ]


@pytest.mark.parametrize(
    ("version", "forms"),
    [
        ("Polish Foreign Minister Radosław Sikorski called for faster deliveries. Sikorski arrived yesterday.", []),
        ("Foreign Minister Radosław Sikorski called for faster deliveries. Sikorski arrived yesterday.",
         ["Radosław Sikorski", "Sikorski"]),
    ],
)  # fmt: skip
def test_a_sentence_about_poland_has_polish_names(version, forms):
    """Without a word of the country the form is held for a leftover."""
    assert foreign(version) == forms
