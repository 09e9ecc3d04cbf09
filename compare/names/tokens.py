"""The words of a sentence, with what bears on whether they are names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from compare.names.gazetteer import fold, lookup
from compare.names.grammar import ARABIC_ARTICLES, common_words, elision, possessive
from compare.types import Document, Furniture, Sentence, Span

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼʹʻ`‐‑-][^\W\d_]+)*['’]?")
# No name is judged inside an address, a handle or a hashtag.
_MACHINE = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|[@#＃＠][\w’'-]+|\b[\w-]+\.(?:com|org|net|info|ru|ua|fr|de|uk|eu)\b"
)
_OPENERS = re.compile(r"(?:[:：“«\"„‹「『(\[*•–—|/…]|\.\.\.|[.!?]['”’»\")]*)\s*$")
_QUOTED_NAME = re.compile(r"[^\W\d_a-zа-яёіїєґ][\w’'-]*(?:[\s-][^\W\d_a-zа-яёіїєґ][\w’'-]*){0,2}[»”“\"’]")
_BEFORE_QUOTE = re.compile(r"[\w,)]\s+[«“„\"‘]$")
_APOSTROPHES = tuple("'’ʼ")
_CLOSED = re.compile(r"[^.]\.[\"'”’»)\]]*\s*$")
"""A full stop at the end, which headlines lack."""

_HYPHENS = re.compile(r"[-‐‑]")

_KEPT = 4096
"""Sentences whose words are kept: the table of names and two checks ask for them one after the other."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word, without elided article and possessive."""

    sentence: int
    start: int
    """Offset in the document's text."""

    end: int
    text: str
    key: str
    """Folded."""

    capital: bool
    initial: bool
    """True where any word would have a capital: behind a full stop, a colon, an opening quote, in a headline."""

    suffix: str = ""
    """The possessive that was cut off."""

    @property
    def acronym(self) -> bool:
        """True for a word in capitals, as in NATO."""
        return len(self.text) > 1 and self.text.isupper()


def tokens(document: Document) -> list[Token]:
    """Return the words of *document* in reading order."""
    language = document.primary_language
    return [token for sentence in document.sentences for token in _sentence_tokens(sentence, language)]


def machine_spans(document: Document) -> list[Span]:
    """Return where *document* has addresses, handles and hashtags."""
    return [Span(*match.span()) for match in _MACHINE.finditer(document.text)]


@lru_cache(maxsize=_KEPT)
def _sentence_tokens(sentence: Sentence, language: str) -> tuple[Token, ...]:
    return tuple(_cut(sentence, language))


def _cut(sentence: Sentence, language: str) -> Iterator[Token]:
    if sentence.furniture is Furniture.TRACKING:
        return
    text = _MACHINE.sub(lambda match: "." * len(match.group()), sentence.text)
    words = list(_WORD.finditer(text))
    headline = _is_headline(words, language, closed=_CLOSED.search(text) is not None)
    for place, match in enumerate(words):
        before = text[max(0, match.start() - 6) : match.start()]
        initial = headline or place == 0 or (bool(_OPENERS.search(before)) and not names_in_quotes(text, match.start()))
        base = Token(sentence.index, sentence.span.start + match.start(), 0, match.group(), "", False, initial)
        yield from _parts(
            _trim(base, language), language, after_capital=place > 0 and words[place - 1].group()[:1].isupper()
        )


def names_in_quotes(text: str, start: int) -> bool:
    """Tell whether what begins at *start* is a name that the quotation marks hold alone: the firm «Хуавэй»."""
    return bool(_BEFORE_QUOTE.search(text[max(0, start - 6) : start]) and _QUOTED_NAME.match(text, start))


def _is_headline(words: list[re.Match[str]], language: str, *, closed: bool) -> bool:
    """Tell whether most words have a capital although the language would not give them one; none is *closed*."""
    long = [match.group() for match in words if len(match.group()) > 3]
    if len(long) < 4:
        return False
    capitals = [word for word in long[1:] if word[:1].isupper()]
    small = len(long) - 1 - len(capitals)
    # Two names and a verb make no headline; words that are no names have their capitals too, in one.
    plain = sum(1 for word in capitals if fold(word) in common_words(language))
    return all(word.isupper() for word in long) or (
        language != "de" and not closed and small <= 0.34 * (len(long) - 1) and plain > small
    )


def _trim(token: Token, language: str) -> Token:
    """Cut an elided article and a possessive off."""
    text, start = token.text, token.start
    if (elided := elision(language)) and (match := elided.match(text)) and len(text) - match.end() >= 2:
        text, start = text[match.end() :], start + match.end()
    suffix = ""
    if (ending := possessive(language)) and (match := ending.search(text)) and match.start() >= 2:
        # "Xi’an" is one word in English, "Kiev’in" is two in Turkish.
        text, suffix = text[: match.start()], match.group()
    return _made(token, text.rstrip("'’ʼ`"), start, suffix)


def _made(token: Token, text: str, start: int, suffix: str = "") -> Token:
    key = text.casefold() if text.isascii() else fold(text)
    capital = text[:1].isupper() or (text[1:2] in _APOSTROPHES and text[2:3].isupper())  # Кот д'Ивоар
    return Token(token.sentence, start, start + len(text), text, key, capital, token.initial, suffix)


def _parts(token: Token, language: str, *, after_capital: bool) -> Iterator[Token]:
    """Take a hyphenated word apart where its parts are different words: pro-Kyiv, Moscow-backed, Paris-Berlin."""
    if not _HYPHENS.search(token.text) or (token.capital and lookup(token.text)):
        yield token
        return
    head, tail = _HYPHENS.split(token.text, maxsplit=1)
    behind = replace(_made(token, tail, token.end - len(tail)), initial=False)
    if not token.capital:
        whole = fold(head) in ARABIC_ARTICLES and tail[:1].isupper()
        yield replace(token, capital=True, initial=False) if whole else (behind if tail[:1].isupper() else token)
    elif fold(tail) in common_words(language) and not after_capital and (tail.islower() or language in {"de", "nl"}):
        yield _made(token, head, token.start, "-" + tail)
    elif tail[:1].isupper() and lookup(head) and lookup(tail) and len(head) > 3:
        yield _made(token, head, token.start)
        yield behind
    else:
        yield token
