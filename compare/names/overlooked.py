"""
Forbidden forms that stand in a text although the name finder did not take them for names.

What a person has written into a house style must be found, also where it only
opens sentences or no gazetteer knows it. Searched for as it is spelt, capitals included;
not in addresses, handles and hashtags.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compare.names.rules import Rule
from compare.names.scripts import script_of
from compare.names.tokens import machine_spans
from compare.types import Document, Form, Mention, Span

_UNSPACED = frozenset({"Hani", "Kana"})


def overlooked(
    document: Document, column: int, rules: Sequence[Rule], taken: Sequence[Span]
) -> Iterator[tuple[Rule, Form]]:
    """Yield forbidden forms of *document* outside the spans in *taken*, each with the rule that forbids it."""
    spans = sorted((*taken, *machine_spans(document)))
    for rule in rules:
        for form in rule.entry.forbidden:
            longer = [written for written in rule.entry.right if form in written]
            right = [span for written in longer for span in _stands(document.text, written)]
            mentions = tuple(_mentions(document, column, form, [*spans, *right]))
            if mentions:
                yield rule, Form(form, mentions)


def _mentions(document: Document, column: int, form: str, spans: Sequence[Span]) -> Iterator[Mention]:
    for found in _stands(document.text, form):
        sentence = document.sentence_at(found.start)
        if sentence and not any(span.start < found.end and found.start < span.end for span in spans):
            yield Mention(column, sentence.index, found, form)


def _stands(text: str, form: str) -> Iterator[Span]:
    """Yield where *form* stands in *text*, as whole words where the script has words."""
    if form in text:
        inner = re.escape(form)
        pattern = inner if script_of(form) in _UNSPACED else rf"(?<!\w){inner}(?!\w)"
        yield from (Span(*match.span()) for match in re.finditer(pattern, text))
