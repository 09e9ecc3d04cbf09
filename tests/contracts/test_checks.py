"""Every check shows what it finds and what it leaves alone, and does as it shows."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from compare.checks import CHECKS
from compare.languages import LANGUAGES
from compare.names import table
from compare.plugins import Context, Tools

BAD = [
    pytest.param(check, example, id=f"{check.id}-{n}")
    for check in CHECKS.values()
    for n, example in enumerate(check.bad)
]
GOOD = [
    pytest.param(check, example, id=f"{check.id}-{n}")
    for check in CHECKS.values()
    for n, example in enumerate(check.good)
]


def found_by(check, example, embedder, *, original=True):
    """Run *check* on both texts of *example*."""
    alignment = example.alignment()
    if not original:
        source, target = replace(alignment.source, name="one.txt"), replace(alignment.target, name="other.txt")
        alignment = replace(alignment, source=source, target=target, original=False)
    context = Context(Tools(embedder), table((alignment.source, alignment.target), (alignment,)), 1, example.style)
    findings = list(check.find(alignment, context)) if check.find else []
    return findings + (list(check.inspect(alignment.target, context)) if check.inspect else [])


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_shows_both_kinds_of_example(check):
    """A check without a near miss cannot show that it keeps quiet."""
    assert check.bad
    assert check.good


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_has_an_example_outside_the_latin_script(check):
    """A check that was only tried on Latin letters was not tried."""
    scripts = {
        LANGUAGES[code].script
        for example in (*check.bad, *check.good)
        for code in example.languages
        if code in LANGUAGES
    }

    assert scripts - {"Latn"}


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_judges_a_version_or_a_text(check):
    """A check that does neither is not a check."""
    assert check.find or check.inspect


@pytest.mark.parametrize(("check", "example"), BAD)
def test_finds_the_bad(check, example, embedder):
    """A bad example is found, under the check's own id, with its evidence."""
    findings = found_by(check, example, embedder)

    assert findings
    assert {finding.check for finding in findings} == {check.id}
    assert all(finding.source or finding.target for finding in findings)


@pytest.mark.parametrize(("check", "example"), GOOD)
def test_passes_the_good(check, example, embedder):
    """A good example is passed over in silence."""
    assert not found_by(check, example, embedder)


@pytest.mark.parametrize(("check", "example"), [one for one in BAD if not one.values[0].directed])
def test_takes_no_side_where_there_is_no_original(check, example, embedder):
    """Of two versions neither is called the original or said to lack what the original has."""
    said = [finding.message for finding in found_by(check, example, embedder, original=False)]

    assert not [message for message in said if re.search(r"\b(original|version|translat|missing|added)", message)]
