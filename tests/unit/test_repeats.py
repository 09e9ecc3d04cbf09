"""Findings that another one tells already."""

from __future__ import annotations

import pytest

from compare.repeats import once
from compare.types import Document, Finding, Paragraph, Sentence, Severity, Span

TEXT = "The bridge may close on Friday, Nielsen said."
WORDS = {"may": Span(11, 14), "said": Span(40, 44), "Nielsen said": Span(32, 44), "may close": Span(11, 20)}
LONG = Span(0, 44)


def document(text):
    """Make a document of one sentence."""
    span = Span(0, len(text))
    return Document("text", "en", text, (Sentence(text, span, 0),), (Paragraph(span),))


def finding(check, kind, source=(), target=(), *, bead=0, severity=Severity.MINOR):
    """Make a finding of which only place and kind matter."""
    return Finding(check, kind, severity, "Said.", "mqm", "its", bead=bead, source=source, target=target)


def told(*findings):
    """Return what is left of *findings*."""
    return [f"{one.check}/{one.kind}" for one in once(findings, (document(TEXT), document(TEXT)))]


@pytest.mark.parametrize(("check", "kind"), [("certainty", "maybe-hedge-lost"), ("negation", "lost")])
def test_words_left_out_take_their_hedges_along(check, kind):
    """The hedge inside them is not reported beside them; one outside is, and so is one of another pair."""
    words = finding("omission", "words", (WORDS["may close"],))

    assert told(words, finding(check, kind, (WORDS["may"],), (LONG,))) == ["omission/words"]
    assert len(told(words, finding(check, kind, (WORDS["said"],)))) == 2
    assert len(told(words, finding(check, kind, (WORDS["may"],), bead=1))) == 2


def test_words_put_in_take_theirs_along():
    """The version's side counts for what was added."""
    words = finding("addition", "words", (), (WORDS["may close"],))

    assert told(words, finding("negation", "maybe-added", (LONG,), (WORDS["may"],))) == ["addition/words"]


def test_a_source_is_told_as_one():
    """Of a source with its verb alone the source is reported; longer words are, and the source too."""
    lost = finding("certainty", "source-lost", (WORDS["said"],), (LONG,))

    assert told(finding("omission", "words", (WORDS["Nielsen said"],)), lost) == ["certainty/source-lost"]
    assert len(told(finding("omission", "words", (Span(0, 44), Span(0, 10))), lost)) == 2


def test_another_number_was_not_left_out():
    """A few words around a number that another one stands for are no omission; a longer stretch is."""
    changed = finding("numbers", "changed", (WORDS["may"],), (WORDS["may"],))

    assert told(finding("omission", "words", (WORDS["may close"],)), changed) == ["numbers/changed"]
    assert len(told(finding("omission", "words", (Span(0, 44), WORDS["may"])), changed)) == 2


def test_what_is_graver_stays():
    """A major finding is not told by a minor one."""
    words = finding("omission", "words", (WORDS["may close"],))
    source = finding("certainty", "maybe-source-lost", (WORDS["said"],))

    assert len(told(words, finding("negation", "lost", (WORDS["may"],), severity=Severity.MAJOR))) == 2
    assert len(told(source, finding("omission", "words", (WORDS["Nielsen said"],), severity=Severity.MAJOR))) == 2


def test_other_checks_are_left_alone():
    """A number inside words left out stays: it may be another number's place."""
    words = finding("omission", "words", (LONG,))

    assert len(told(words, finding("numbers", "missing", (WORDS["may"],)))) == 2
