"""One entry of a house style at work: whether it concerns a form, and what it says of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from compare.names.gazetteer import fold, lookup
from compare.names.inflection import inflected
from compare.names.scripts import script_of
from compare.types import Span, StyleEntry

_NEAR = 60
"""Code points on either side of a mention that a phrase around it may reach; a phrase is shorter."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an entry says of a form."""

    right: bool

    places: tuple[int, ...]
    """The words of the form that it is about."""

    exact: bool = False
    """True if the form is, letter for letter, one that may be written."""

    suggestion: str | None = None


@lru_cache(maxsize=4096)
def _words(form: str) -> tuple[str, ...]:
    return tuple(fold(form).split())


class Rule:
    """A name's entry, prepared for looking forms up."""

    def __init__(self, entry: StyleEntry) -> None:
        self.entry = entry
        self._right = [_words(form) for form in entry.right]
        self._wrong = [_words(form) for form in entry.forbidden]
        self._starts = {words[0][:2] for words in (*self._right, *self._wrong)}

    @cached_property
    def entity(self) -> int | None:
        """Id of the entity in the gazetteer; None if it is not there."""
        found = lookup(self.entry.entity) or lookup(self.entry.preferred)
        return found.id if found else None

    def names(self, form: str) -> bool:
        """Tell whether *form*, in any language, names the entity."""
        found = lookup(form)
        return (found is not None and found.id == self.entity) or _words(form) in (*self._right, *self._wrong)

    def verdict(self, form: str, language: str) -> Verdict | None:
        """Judge *form*, which a text in *language* has; None if the entry does not concern it."""
        words = _words(form)
        if any(word[:2] in self._starts for word in words):
            for same in (_equal, _inflected):
                if places := _places(words, self._right, same, language):
                    return Verdict(right=True, places=places, exact=form in self.entry.right)
                if places := _places(words, self._wrong, same, language):
                    return self._wrong_at(form, places)
            if any(set(words) <= set(right) for right in self._right):
                return Verdict(right=True, places=tuple(range(len(words))))  # the surname alone of a full name
        return self._unlisted(form, words)

    def objection(self, form: str, verdict: Verdict) -> str:
        """Say why *form* is not house style, with the pack that says so."""
        where = self.entry.pack or "the house style"
        if self.entry.preferred:
            return f"“{form}” where {where} writes “{verdict.suggestion or self.entry.preferred}”"
        return f"“{form}”, which {where} does not write"

    def _wrong_at(self, form: str, places: tuple[int, ...]) -> Verdict:
        written = form.split()
        if not self.entry.preferred:
            return Verdict(right=False, places=places)
        new = [*written[: places[0]], self.entry.preferred, *written[places[-1] + 1 :]]
        return Verdict(right=False, places=places, suggestion=" ".join(new))

    def _unlisted(self, form: str, words: tuple[str, ...]) -> Verdict | None:
        """Object to a form that the gazetteer knows for the entity's, although the entry does not list it."""
        if self.entity is None or not self.entry.preferred or script_of(form) != script_of(self.entry.preferred):
            return None
        if form.isupper():
            return None  # an abbreviation is another way of naming, not of spelling
        preferred = _words(self.entry.preferred)
        for place, word in enumerate(words):
            found = lookup(word) if len(preferred) == 1 < len(words) else None
            if found is not None and found.id == self.entity:
                return self._wrong_at(form, (place,))
        found = lookup(form)
        if found is None or found.id != self.entity or len(words) != len(preferred):
            return None
        return self._wrong_at(form, tuple(range(len(words))))


def excepting(entry: StyleEntry, text: str, span: Span) -> str:
    """Return the phrase excepted by *entry* that *span* of *text* stands in; empty if there is none."""
    for phrase in entry.except_in:
        start, end = max(0, span.start - _NEAR), span.end + _NEAR
        for match in re.finditer(_bounded(phrase), text[start:end], re.IGNORECASE):
            if match.start() + start <= span.start and span.end <= match.end() + start:
                return phrase
    return ""


def _bounded(phrase: str) -> str:
    """Return a pattern for *phrase* as whole words, any white space between them."""
    inner = r"\s+".join(re.escape(word) for word in phrase.split())
    spaced = script_of(phrase) not in {"Hani", "Kana"}
    return rf"(?<!\w){inner}(?!\w)" if spaced else inner


def _equal(left: str, right: str, _language: str) -> bool:
    return left == right


def _inflected(left: str, right: str, language: str) -> bool:
    return inflected(left, right, language)


def _places(
    words: tuple[str, ...], listed: list[tuple[str, ...]], same: Callable[[str, str, str], bool], language: str
) -> tuple[int, ...]:
    """Return where one of the *listed* forms stands among *words*; empty if none does."""
    for form in sorted(listed, key=len, reverse=True):
        for start in range(len(words) - len(form) + 1):
            window = words[start : start + len(form)]
            if all(same(one, other, language) for one, other in zip(window, form, strict=True)):
                return tuple(range(start, start + len(form)))
    return ()
