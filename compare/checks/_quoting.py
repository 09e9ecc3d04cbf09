"""Quotations of a bead: what stands in marks on either side, and how likely it is that one was cut short."""

from __future__ import annotations

import json
from collections.abc import Sequence
from math import log

import numpy as np
from numpy.typing import NDArray

from compare.checks._cued import WEIGHTS
from compare.cues.marks import Quotation, is_balanced, quotations
from compare.languages import language_of
from compare.links import Side
from compare.links.left_over import Run
from compare.types import Document, Sentence, Span

CUT = (
    "longer", "much longer", "unlinked", "tail unlinked", "run", "in run", "run at end", "words", "one",
)  # fmt: skip
"""What the odds that a quotation was cut are made of, in order."""

_WORDS = 3
"""That a passage in marks must have to be somebody's words."""

_LETTERS = 8
"""The same for a script without spaces."""

_TITLE = 0.6
"""Share of words with a capital from which on it is a title; German speech has fewer."""

_TAIL = 0.4
"""Share of a quotation's words that are its end."""


def quoted_in(sentences: Sequence[Sentence], document: Document) -> list[Quotation]:
    """Return the quotations in *sentences* that are long enough to be somebody's words."""
    if not sentences:
        return []
    start, end = sentences[0].span.start, sentences[-1].span.end
    found = [
        Quotation(
            Span(one.span.start + start, one.span.end + start), Span(one.inside.start + start, one.inside.end + start)
        )
        for one in quotations(document.text[start:end])
    ]
    return [one for one in found if _is_speech(document.quote(one.inside), document)]


def _is_speech(text: str, document: Document) -> bool:
    if not language_of(document.language).spaces:
        return sum(char.isalpha() for char in text) >= _LETTERS
    words = text.split()
    names = sum(word[:1].isupper() for word in words)
    return len(words) >= _WORDS and names < _TITLE * len(words)


def is_direct(quotation: Quotation, document: Document) -> bool:
    """Tell whether a quotation is a sentence that somebody says, not a few of their words in another's sentence."""
    inside = document.quote(quotation.inside).rstrip()
    before = document.text[: quotation.span.start].rstrip()
    behind = document.text[quotation.span.end :].lstrip()
    ends = inside[-1:] in ".,!?…。！？，" or behind[:1] in {",", "،", "，", "-", "–", "—"}
    begins = not before or before[-1] in ".:!?…。：！？\n»”"
    return ends and (begins or before[-1:] in ",،，、" or inside[:1].isupper())


def letters(text: str) -> int:
    """Count letters, one at least."""
    return max(1, sum(char.isalpha() for char in text))


def cut_signs(
    longer: Side, inside: Span, other: str, document: Document, *, usual: float, run: Run | None
) -> NDArray[np.float64]:
    """
    Return what speaks for the other side's having left out a part of a quotation.

    Args:
        longer: the words of the side that may have more.
        inside: its quotation, in *document*.
        other: the other side's quotation.
        document: the text of that side.
        usual: letters that it has for one of the other.
        run: the words of that side that are most likely left over.

    Returns:
        Shape ``(9,)``: values of `CUT`.
    """
    places = [
        place
        for place, word in enumerate(longer.words)
        if inside.start <= word.span.start and word.span.end <= inside.end and not longer.light[place]
    ]
    tail = places[-max(1, int(len(places) * _TAIL)) :]
    excess = log(letters(document.quote(inside)) / letters(other) / usual)
    shared = 0 if run is None else min(run.span.end, inside.end) - max(run.span.start, inside.start)
    is_in = run is not None and shared > 0.6 * (run.span.end - run.span.start)
    at_end = is_in and run is not None and letters(document.text[run.span.end : inside.end]) <= _WORDS
    return np.array(
        [
            max(-1.0, min(1.5, excess)),
            max(0.0, min(1.5, excess - 0.4)),
            float((~longer.linked[places]).mean()) if places else 0.0,
            float((~longer.linked[tail]).mean()) if places else 0.0,
            max(-3.0, min(6.0, run.odds)) if run is not None and is_in else 0.0,
            float(is_in),
            float(at_end),
            log(1 + len(places)),
            1.0,
        ]
    )


def load_cut() -> tuple[NDArray[np.float64], float, float]:
    """Return the weights of `CUT`, and the log odds from which on a quotation was cut, and surely."""
    record = json.loads(WEIGHTS.read_text(encoding="utf-8"))["cut"]
    return np.array([record["signs"][name] for name in CUT]), record["minor"], record["major"]


def lone(sentences: Sequence[Sentence], document: Document) -> Quotation | None:
    """Return the only quotation of *sentences*; None if there are several, or marks that do not pair."""
    found = quoted_in(sentences, document)
    text = " ".join(sentence.text for sentence in sentences)
    return found[0] if len(found) == 1 and len(quotations(text)) == 1 and is_balanced(text) else None
