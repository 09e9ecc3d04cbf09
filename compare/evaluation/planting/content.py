"""Plant what is there and should not be, or the reverse: clauses, copies of the original, other terms."""

from __future__ import annotations

import re
from random import Random

from compare.evaluation.planting.edits import Edit, Site, body, clauses, left_out, replaced, size
from compare.evaluation.planting.words import finder, words_of
from compare.languages import language_of
from compare.links.forms import base
from compare.names.grammar import commonest
from compare.types import Span

_CLAUSE = 4  # words; less is an apposition that a translator may well leave out
_AS_LONG = 1.6  # times that a line may be as long as the one whose place it takes
_MIDDLE, _HALVES = 0.4, 0.5  # where a second half may begin, and how often it is one that is replaced
_WORD = re.compile(r"[^\W\d_]{4,}")
_COMMONEST = 300  # words that name no thing: will, with, five, than


def omission_clause(site: Site, random: Random) -> Edit | None:
    """Leave out a clause of four words or more, at most half of the line."""
    language = site.languages[1]
    parts = clauses(site.target, language)
    if len(parts) < 2:
        return None
    words = words_of(language)
    said = finder(words.saying if words else (), language)
    found = []
    for number, part in enumerate(parts):
        text = site.target[part.start : part.end]
        if _CLAUSE <= size(text, language) <= size(site.target, language) / 2 and not said.search(text):
            end = parts[number + 1].start if number + 1 < len(parts) else body(site.target)
            found.append(Span(parts[number - 1].end, part.end) if number else Span(0, end))
    return left_out(site.target, *random.choice(found)) if found else None


def addition_clause(site: Site, random: Random) -> Edit | None:
    """Put a clause of another document between two clauses, or at the end."""
    language = site.languages[1]
    line = site.stranger[1]
    theirs = [
        text
        for part in clauses(line, language)[1:]
        if _CLAUSE <= size(text := line[part.start : part.end], language) <= 12
    ]
    parts = clauses(site.target, language)
    if not theirs or not parts or size(site.target, language) < 6:
        return None
    comma = _comma(language)
    place = random.choice([part.end for part in parts])
    new = comma + random.choice(theirs).strip(" ,;:،")
    if place != parts[-1].end and site.target[place : place + 1] in {" ", ""}:
        new += comma.strip() if language_of(language).spaces else comma
    edit = replaced(site.target, place, place, new)
    return edit._replace(words=Span(edit.words.start + len(comma), edit.words.end))


def stand_in(site: Site, random: Random) -> Edit | None:
    """Put another line of the version in the place of this one, or its second half in the place of this one's."""
    language = site.languages[1]
    near = set(site.around.split("\n"))
    others = [
        other
        for _, other in site.elsewhere
        if other not in near and other != site.target and 1 / _AS_LONG < len(other) / len(site.target) < _AS_LONG
    ]
    if size(site.target, language) < 2 * _CLAUSE or not others:
        return None
    other = random.choice(others)
    ours, theirs = (_second_half(text, language) for text in (site.target, other))
    if ours and theirs and random.random() < _HALVES:
        return replaced(site.target, *ours, other[slice(*theirs)], variant="half")
    return Edit(other, Span(0, len(other)), site.target, Span(0, len(site.source)), "whole")


def _second_half(text: str, language: str) -> Span | None:
    """Return the clauses behind the middle of *text*, if there are any of some length."""
    behind = [part for part in clauses(text, language)[1:] if part.start >= _MIDDLE * len(text)]
    span = Span(behind[0].start, behind[-1].end) if behind else None
    return span if span and size(text[slice(*span)], language) >= _CLAUSE else None


def untranslated(site: Site, random: Random) -> Edit | None:
    """Leave the line, or its last clause, as the original has it."""
    one, other = (language.partition("-")[0] for language in site.languages)
    if one == other or size(site.source, one) < 4:
        return None
    theirs, ours = (clauses(*pair) for pair in ((site.source, one), (site.target, other)))
    if len(theirs) > 1 and len(ours) > 1 and random.random() < 0.5:
        last = site.source[theirs[-1].start : theirs[-1].end]
        if size(last, one) >= 3:
            return replaced(site.target, *ours[-1], last, source=theirs[-1], variant="clause")
    return Edit(site.source, Span(0, len(site.source)), site.target, Span(0, len(site.source)), "sentence")


def term(site: Site, random: Random) -> Edit | None:
    """Use another word, once, for a thing that is called the same three times or more, in the original too."""
    language = site.languages[1]
    words = words_of(language)
    if words is None:
        return None
    whole = site.target + "\n" + "\n".join(target for _, target in site.elsewhere)
    found = []
    for old, new in words.terms:
        here = list(finder((old,), language).finditer(site.target))
        if len(here) != 1 or new.casefold() in site.planted or finder((new,), language).search(whole):
            continue
        if here[0].start() and here[0][0][0].isupper() and language[:2] != "de":
            continue  # a part of a name
        sources = [source for source, target in site.elsewhere if finder((old,), language).search(target)]
        if len(sources) >= 2 and (span := _shared(site, sources)):
            found.append((here[0], new, span))
    if not found:
        return None
    match, new, span = random.choice(found)
    return replaced(site.target, *match.span(), new, source=span)


def _shared(site: Site, sources: list[str]) -> Span | None:
    """Find the one word of the original line that most of *sources* have too, and few others have."""
    language = site.languages[0]
    if not language_of(language).spaces:
        return Span(0, len(site.source))
    lines = [_words(source, language) for source in sources]
    others = [_words(source, language) for source, _ in site.elsewhere if source not in sources]
    best: tuple[float, Span] | None = None
    nouns = language[:2] == "de"  # they have a capital, and are no names for it
    common = commonest(language[:2], _COMMONEST)
    for match in _WORD.finditer(site.source):
        if not (match[0].islower() or nouns) or match[0].casefold() in common:
            continue
        word = base(match[0].casefold(), language)
        share = sum(word in words for words in lines) / len(lines)
        rest = sum(word in words for words in others) / max(len(others), 1)
        if share >= 0.8 and rest <= 0.1 and (best is None or share - rest > best[0]):
            best = share - rest, Span(*match.span())
    return best[1] if best else None


def _words(line: str, language: str) -> set[str]:
    return {base(match[0].casefold(), language) for match in _WORD.finditer(line)}


def _comma(language: str) -> str:
    return {"ar": "، ", "zh": "，", "ja": "、"}.get(language[:2], ", ")
