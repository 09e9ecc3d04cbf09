"""
Marks and spaces against the custom of a language: what `mechanics` says once a text.

A rule has the pattern of what is wrong and of what is right. A text that is
right nowhere and wrong often follows another custom on purpose (Swiss French
has no space before a question mark), and nothing is said of it.

Source: Unicode CLDR 47 for the decimal marks; Lexique des règles typographiques en usage à
l'Imprimerie nationale (French); Ortografía de la lengua española, 2010; GB/T 15834-2011 (Chinese);
W3C, Requirements for Japanese Text Layout and for Arabic.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from compare.cues.marks import is_balanced, quotations
from compare.figures.magnitudes import MAGNITUDES
from compare.languages import language_of
from compare.types import Document, Sentence, Severity, Span

_BY_CHOICE = 5  # times from which on a text that is never right means it so
_SHOWN = 20  # places that one finding points at, at most
_SETTLED = (
    4  # quotations in one kind of marks from which on it is the text's own, if it outnumbers the rest four to one
)
_HAN = "\u3040-\u30ff\u3400-\u9fff"
_ARABIC = "\u0600-\u06ff"


class Rule(NamedTuple):
    """One custom of a language."""

    wrong: re.Pattern[str]

    right: re.Pattern[str]

    message: str

    severity: Severity


class Breach(NamedTuple):
    """A custom that a text breaks."""

    message: str

    severity: Severity

    spans: tuple[Span, ...]


def _rule(wrong: str, right: str, message: str, severity: Severity = Severity.NEUTRAL) -> Rule:
    return Rule(re.compile(wrong), re.compile(right), message, severity)


_RULES: Mapping[str, tuple[Rule, ...]] = MappingProxyType(
    {
        "fr": (
            _rule(
                r"(?<=[^\W\d_])[;!?](?=[\s»]|$)|(?<=[^\W\d_]):(?=\s)",
                r"(?<=\w)[\s\u00a0\u202f][;:!?]",
                "French has a space before ; : ! and ?",
            ),
            _rule(r"«(?=\w)|(?<=[\w.,!?…])»", r"«\s|\s»", "French has a space inside « »"),
        ),
        "es": (
            _rule(r"^[^¿?]*\w\?", r"¿", "Spanish opens a question with ¿", Severity.MINOR),
            _rule(r"^[^¡!]*\w!(?!\w)", r"¡", "Spanish opens an exclamation with ¡", Severity.MINOR),
        ),
        "zh": (_rule(rf"(?<=[{_HAN}])[,;?](?=[\s{_HAN}”]|$)", "[，；？]", "Chinese has wide marks: ，；？"),),
        "ja": (_rule(rf"(?<=[{_HAN}])[,;](?=[\s{_HAN}」]|$)", "[、，；]", "Japanese has wide marks: 、"),),
        "ar": (_rule(rf"(?<=[{_ARABIC}])[,;?](?=\s|$)", "[،؛؟]", "Arabic has marks of its own: ، ؛ ؟"),),
    }
)


@lru_cache(maxsize=64)
def _decimal(code: str) -> tuple[Rule, ...]:
    """Return the rule for figures with the other decimal mark, where what follows shows that it is one."""
    mark = language_of(code).decimal
    if len(mark) > 1 or code not in MAGNITUDES:
        return ()
    words = "|".join(map(re.escape, sorted(MAGNITUDES[code], key=len, reverse=True)))
    behind = rf"(?=[\s\u00a0\u202f]?(?:%|km|kg|°C|€|(?:{words})(?!\w)))"
    wrong, right = (rf"(?<![\d.,])\d{{1,3}}{re.escape(one)}\d{{1,2}}{behind}" for one in (",."[mark == ","], mark))
    return (_rule(wrong, right, f"The decimal mark of this language is “{mark}”", Severity.MINOR),)


def breaches(document: Document) -> Iterator[Breach]:
    """Yield each custom that *document* breaks, once, with the places."""
    code = document.primary_language
    texts = [sentence for sentence in document.sentences if not sentence.furniture]
    for rule in (*_RULES.get(code, ()), *_decimal(code)):
        spans = [span for sentence in texts for span in _places(rule.wrong, sentence)]
        if not spans:
            continue
        right = any(rule.right.search(sentence.text) for sentence in texts)
        if not right and len(spans) >= _BY_CHOICE:
            continue
        often = f"; here it is not so {len(spans)} times." if len(spans) > 1 else "."
        yield Breach(rule.message + often, rule.severity, tuple(spans[:_SHOWN]))


def mixed_marks(document: Document) -> Iterator[Breach]:
    """Yield the quotations of *document* in other marks than nearly all of its quotations have, once."""
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for sentence in document.sentences:
        if not sentence.furniture:
            for marks, span in _whole(sentence):
                found[marks].append(span)
    if len(found) < 2:
        return
    usual = max(found, key=lambda marks: (len(found[marks]), marks))
    others = sorted(
        (span for marks, spans in found.items() if marks != usual for span in spans), key=lambda one: one.start
    )
    if len(found[usual]) >= max(_SETTLED, 4 * len(others)):
        message = (
            f"The quotation marks of this text are {usual[0]} {usual[1]}, {len(found[usual])} times; here they are not."
        )
        yield Breach(message, Severity.NEUTRAL, tuple(others[:_SHOWN]))


def _whole(sentence: Sentence) -> Iterator[tuple[str, Span]]:
    """Yield the marks and the places of quotations; none of a sentence with one inside another or begun elsewhere."""
    for quotation in quotations(sentence.text) if is_balanced(sentence.text) else ():
        marks = sentence.text[quotation.span.start] + sentence.text[quotation.span.end - 1]
        if marks[0] not in "'‘":
            yield marks, Span(quotation.span.start + sentence.span.start, quotation.span.end + sentence.span.start)


_FOREIGN = re.compile(r"[\"“«][^\"“”«»¿¡]*[\"”»]")  # a title or a slogan may be of another language


def _places(pattern: re.Pattern[str], sentence: Sentence) -> Iterator[Span]:
    text = _FOREIGN.sub(_blank, sentence.text)
    for match in pattern.finditer(text):
        end = match.end() + sentence.span.start
        yield (
            Span(max(end - 1, sentence.span.start), end)
            if match.group()[-1] in "?!"
            else Span(match.start() + sentence.span.start, end)
        )


def _blank(match: re.Match[str]) -> str:
    """Keep the marks and their neighbours, which are this language's."""
    inner = match.group()[2:-2]
    return match.group()[:2] + "\u2003" * len(inner) + match.group()[-2:] if inner else match.group()
