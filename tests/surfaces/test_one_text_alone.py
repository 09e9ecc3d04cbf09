"""One text, no translation: each name should be spelt one way."""

from __future__ import annotations

import pytest

from compare import Text, compare_texts

ARTICLE = """The talks that kyiv will not have

In kyiv’s view the border is closed. Officials said that kyiv wanted guarantees first. But kyiv also needs time, and \
the ministry in kyiv said so on Monday.

Kiev gave no date. The allies of kyiv waited, while kyiv asked for more. Later, kyiv answered.

In Prague, Marie Mendel and Dominique Trinquet followed the talks. Volodymyr Halenko wrote to Vladimir Serov.
"""


@pytest.fixture(scope="module")
def report(tools):
    """The article, judged for itself."""
    return compare_texts(Text("article", ARTICLE.encode(), "en"), tools=tools)


def test_both_spellings_are_one_name(report):
    """Kiev and kyiv stand in one row, each with its count."""
    (row,) = [name for name in report.names.names if any(form.text == "Kiev" for form in name.forms)]

    assert {form.text: form.count for form in row.forms} == {"Kiev": 1, "kyiv": 8}


def test_the_odd_one_out_and_the_lost_capital_are_found(report):
    """What is inconsistent is said, and nothing else: people who are called so are left alone."""
    assert sorted(finding.kind for finding in report.findings) == ["inconsistent", "lower-case"]


def test_evidence_stands_in_the_original(report):
    """A text alone is the original: its findings point into it."""
    quotes = {report.source.quote(span) for finding in report.findings for span in finding.source}

    assert quotes == {"Kiev", "kyiv"}
    assert not any(finding.target for finding in report.findings)
