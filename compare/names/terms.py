"""
Where a text uses a term, in any inflection.

A term is found word by word: two words are one if they are equal, or differ by endings
that the language puts on its nouns and adjectives. Where the script has no spaces the
term is found as it is spelt. A word inside a compound counts only where the caller
says so (`within`): what may stand is taken generously, what must not is not.

Sources: the endings are those of the languages' school grammars, the commonest
first. Limits: irregular plurals (mouse, mice) and stems that change (Buch, Bücher is
found; go, went is not) are two words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import repeat

from compare.languages import language_of
from compare.names.gazetteer import fold, unaccented
from compare.names.inflection import inflected
from compare.types import Span

# An apostrophe divides words (l'arme), but not in Cyrillic (перемир'я).
_WORD = re.compile(r"[^\W_]+(?:['’ʼ](?=[\u0400-\u04ff])[^\W_]+)*")
_FLEETING = re.compile(r"(?:ie|e|o|ó|е|о|ё|і)(?=[^\Waeiouyáéíóúýąęаеёиоуыэюяіїє\d_]$)")
_STEM = 3
"""Letters a stem must keep."""

_COMPOUND = 5
"""Letters a term needs to be looked for inside longer words."""

# Longest first within a language. What a word keeps is its stem.
_ENDINGS: Mapping[str, tuple[str, ...]] = {
    language: tuple(sorted(endings.split(), key=len, reverse=True))
    for language, endings in {
        "de": "e en er ern em es s n",
        "en": "s es ies y",
        "es": "s es",
        "fr": "s x aux al",
        "nl": "s en e n",
        "pt": "s es ões ão ães ns m l is",
        "tr": "lar ler ı i u ü yı yi yu yü nın nin nun nün ın in un ün ya ye a e da de ta te dan den tan ten "
        "ları leri ların lerin larının lerinin larını lerini lara lere larda lerde sı si su sü nı ni nu nü na ne nda "
        "nde ndan nden ğı ği ğu ğü k",
        "ru": "ая яя ое ее ые ие ый ий ой ого его ому ему ым им ом ем ых их ыми ими ую юю ою ею а я о е ы и у ю ь й "
        "ов ев ей ам ям ами ями ах ях ия ии ию ией ий",
        "uk": "а я о е и і у ю ь й ий ій ого ього ому ьому им ім ої ій ою ею єю ому их іх ими іми ів їв ам ям ами ями "
        "ах ях ові еві єві ом ем єм ія ії ію ією ій е ну",
        "bg": "а я о е и ът ят та то те ите ото ата ия ият ови ове",
        "pl": "a ą e ę i y o u ie iem em om ami ach ów y ego emu ym ej ych ymi im ich imi iego iemu owi owie ia iu ią "
        "ię",
        "cs": "a á e é ě i í y ý o u ů ou em ém ům ám ách ích ech ami emi ích ého ému ým ých ými ím ovi ové ová",
    }.items()
}
_FLEETERS = frozenset({"bg", "cs", "pl", "ru", "uk"})
_ARABIC_HEADS = re.compile(r"^(?:و|ف)?(?:ب|ك|ل)?(?:ال|لل)?(?=.{3})")
_ARABIC_TAILS = re.compile(r"(?<=.{3})(?:ات|ان|ين|ون|ية|ها|هم|ه|ة|ي|ا)$")
_ARABIC_LETTERS = str.maketrans("أإآٱىؤئ", "اااايوي", "ـ")


def find_term(term: str, text: str, language: str, *, within: bool = False) -> Iterator[Span]:
    """
    Yield where *text* uses *term*, in any inflection of *language*.

    With *within*, a term of one word is also found inside a longer word (Abwehrsystem in
    Raketenabwehrsystem).
    """
    wanted, parts, first = _wanted(term)
    if not language_of(language).spaces:
        yield from _as_spelt(wanted, text)
        return
    primary = language.partition("-")[0].lower()
    words, starts = _words(text)
    if not parts:
        return
    inside = within and len(parts) == 1
    places = range(len(words)) if inside or primary == "ar" else starts.get(first, ())
    for place in places:
        window = words[place : place + len(parts)]
        if len(window) == len(parts) and all(map(_same, (word for word, _ in window), parts, repeat(primary))):
            yield Span(window[0][1].start, window[-1][1].end)
        elif inside and _inside(parts[0], words[place][0]):
            yield words[place][1]


@lru_cache(maxsize=1 << 16)  # a glossary goes through the same sentences once a term
def _words(text: str) -> tuple[list[tuple[str, Span]], Mapping[str, list[int]]]:
    """Return the words of *text*, folded, with their spans, and the places of words by how they start."""
    words = [(fold(match.group()), Span(*match.span())) for match in _WORD.finditer(text)]
    starts: dict[str, list[int]] = {}
    for place, (word, _) in enumerate(words):
        starts.setdefault(_start(word), []).append(place)
    return words, starts


@lru_cache(maxsize=1 << 14)
def _wanted(term: str) -> tuple[str, list[str], str]:
    """Return a term folded, its words, and how the first one starts."""
    folded = fold(term)
    parts = [match.group() for match in _WORD.finditer(folded)]
    return folded, parts, _start(folded)


def _start(word: str) -> str:
    return unaccented(word[:2])


def _as_spelt(wanted: str, text: str) -> Iterator[Span]:
    folded = text.casefold()
    if len(folded) != len(text):
        folded = text  # casefolding moved the offsets
    yield from (Span(*match.span()) for match in re.finditer(re.escape(wanted), folded))


def _inside(part: str, word: str) -> bool:
    return len(part) >= _COMPOUND and unaccented(part) in unaccented(word)


@lru_cache(maxsize=100_000)
def _same(word: str, part: str, language: str) -> bool:
    if word == part:
        return True
    if language == "ar":
        return _arabic(word) == _arabic(part)
    if min(len(word), len(part)) < _STEM:
        return False
    return inflected(word, part, language) or bool(_stems(word, language) & _stems(part, language))


@lru_cache(maxsize=100_000)
def _stems(word: str, language: str) -> frozenset[str]:
    """Return what is left of *word* without an ending, also without a fleeting vowel (rozpočet, rozpočtu)."""
    if language == "it":
        return _italian(word)
    plain = unaccented(word) if language == "de" else word
    shortest = max(_STEM, len(word) - 5)
    cut = {plain[: -len(end)] for end in _ENDINGS.get(language, ()) if plain.endswith(end)}
    stems = {plain} | {stem for stem in cut if len(stem) >= shortest}
    if language in _FLEETERS:
        stems |= {stem for one in stems if len(stem := _FLEETING.sub("", one)) >= _STEM}
    return frozenset(stems)


def _italian(word: str) -> frozenset[str]:
    """Return what *word* may be a plural of, and itself: porti is of porto or porte, never of porta."""
    singulars = {"hi": ("o",), "he": ("a",), "i": ("o", "e", "io"), "e": ("a",)}
    found = {word[: -len(end)] + one for end, ones in singulars.items() if word.endswith(end) for one in ones}
    return frozenset({word} | found)


@lru_cache(maxsize=20_000)
def _arabic(word: str) -> str:
    plain = "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
    plain = plain.translate(_ARABIC_LETTERS)
    return _ARABIC_TAILS.sub("", _ARABIC_HEADS.sub("", plain))
