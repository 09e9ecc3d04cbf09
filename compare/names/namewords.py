"""
The single words of names in the beads of an alignment, and which of them answer to one another.

Any word with a capital may be a name's; in Arabic any word that is not common, or sounds like one of the
original's; in Japanese a run of katakana; in Chinese a run of the characters that write how foreign names sound.
Words answer to one another if they sound alike, if the gazetteer takes them for one entity, or if they always stand
in the same beads.

Limits: what Chinese and Japanese write in characters that mean something is no word here.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from compare.names.caseless import known_in
from compare.names.extent import sounds_alike
from compare.names.gazetteer import fold, forms_in, lookup
from compare.names.grammar import common_words, titles
from compare.names.likeness import likeness
from compare.names.scripts import CASELESS
from compare.names.tokens import Token, tokens
from compare.types import Alignment, Document, Span

_ARABIC = re.compile(r"[\u0620-\u065f\u066e-\u06d3\u06d5\u06fa-\u06ff]{3,}")
_ARABIC_PARTICLES = re.compile(r"[وف]?[بلك]?(?=\w{3})")
_KATAKANA = re.compile(r"[ァ-ヺー]{2,}")
_LEAST = 3
"""Letters of a word."""

_ROW = 4
"""Words in capitals beside one another from which on they are shouted, not abbreviated."""

_FOREIGN_FORMS = 25
"""Cities outside the Han world whose Chinese names have a character, from which on it is taken to write sounds."""

_HAN_STATES = frozenset({"CN", "TW", "HK", "MO", "JP", "KR", "KP", "SG", "VN", ""})

_KANA = 0.6
"""Likeness that is enough in Japanese, where a run of katakana is mostly a name, and sounds fewer than in others."""

ADDRESSES = frozenset(("the", "mr", "mrs", "ms", "miss", "herr", "frau", "monsieur", "madame", "señor", "señora"))
"""Folded words with a capital that versions leave out, or have a first name for: Mrs May, Theresa May."""

_COMPANY = 0.6
"""Share of the beads of a word in which another must stand to be its answer with no likeness."""


class NameWord(NamedTuple):
    """A word that may be a name's."""

    key: str
    """Folded."""

    span: Span
    """In the document's text."""

    initial: bool
    """True where any word would have a capital."""

    common: bool
    """True for a word that the language has as a common one or as a title."""


Standing = Mapping[str, set[int]]
"""For a word, the beads where it stands."""


class Answers:
    """Which words of an original and of a version answer to one another, bead by bead."""

    def __init__(self, alignment: Alignment) -> None:
        self.languages = (alignment.source.primary_language, alignment.target.primary_language)
        words = [_by_sentence(document) for document in (alignment.source, alignment.target)]
        self.sources = [_of(bead.source, words[0]) for bead in alignment.beads]
        self.targets = [_of(bead.target, words[1]) for bead in alignment.beads]
        if self.languages[1] == "ar":
            self.targets = _without_particles(self.sources, self.targets, self.languages[0])
        self.forth: defaultdict[str, defaultdict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        self.back: defaultdict[str, defaultdict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        for number, (ours, theirs) in enumerate(zip(self.sources, self.targets, strict=True)):
            for one in dict.fromkeys(word.key for word in ours):
                for two in dict.fromkeys(word.key for word in theirs):
                    if self.one(one, two):
                        self._note(one, two, number)
        if self.languages[0] == "ar":
            self.sources = _names_only(self.sources, self.forth)
        if self.languages[1] == "ar":
            self.targets = _names_only(self.targets, self.back)
        self.stands: tuple[Standing, Standing] = _stands(self.sources), _stands(self.targets)
        if not CASELESS & set(self.languages):  # there any other word may stand in the same beads
            self._accompany()

    def one(self, source: str, target: str) -> bool:
        """Tell whether two words are surely one name's."""
        if sounds_alike(source, self.languages[0], target, self.languages[1]):
            return True
        if "ja" in self.languages and likeness(source, self.languages[0], target, self.languages[1]) >= _KANA:
            return True
        mine = lookup(source)
        theirs = lookup(target) if mine else None
        return mine is not None and theirs is not None and mine.id == theirs.id

    def _note(self, source: str, target: str, number: int) -> None:
        self.forth[source][target].add(number)
        self.back[target][source].add(number)

    def _accompany(self) -> None:
        """Let words answer that stand in the same beads, two at least, although they do not sound alike."""
        common = [{word.key for word in words if word.common} for words in (_flat(self.sources), _flat(self.targets))]
        for one, beads in self.stands[0].items():
            if len(beads) < 2 or one in self.forth or one in common[0]:
                continue
            counts = Counter(key for bead in sorted(beads) for key in dict.fromkeys(w.key for w in self.targets[bead]))
            for two, count in counts.items():
                alone = two not in self.back and two not in common[1] and len(self.stands[1][two]) == count
                if alone and count >= max(2, _COMPANY * len(beads)):
                    for bead in sorted(beads & self.stands[1][two]):
                        self._note(one, two, bead)


def _by_sentence(document: Document) -> Mapping[int, list[NameWord]]:
    found: defaultdict[int, list[NameWord]] = defaultdict(list)
    caseless = document.primary_language in CASELESS
    for sentence, word in _caseless(document) if caseless else _cased(document):
        found[sentence].append(word)
    return found


def _cased(document: Document) -> Iterator[tuple[int, NameWord]]:
    language = document.primary_language
    common, ranks = common_words(language), titles(language)
    every = tokens(document)
    shouted = _shouted(every)
    for place, token in enumerate(every):
        if token.capital and len(token.text) >= _LEAST:
            known = token.key in common or token.key in ranks or place in shouted
            initial = token.initial or place in shouted
            yield token.sentence, NameWord(token.key, Span(token.start, token.end), initial, known)


def _shouted(words: Sequence[Token]) -> set[int]:
    """Return which words stand in a row of words in capitals ("THANK YOU ALL SO MUCH"), which tell nothing then."""
    found: set[int] = set()
    row: list[int] = []
    for place, token in enumerate(words):
        if row and words[row[-1]].sentence != token.sentence:
            row = []
        row = [*row, place] if token.text.isupper() else []
        if len(row) >= _ROW:
            found.update(row)
    return found


def _caseless(document: Document) -> Iterator[tuple[int, NameWord]]:
    language = document.primary_language
    common = common_words(language)
    pattern = {"ar": _ARABIC, "ja": _KATAKANA}.get(language) or _sounding()
    for sentence in document.sentences:
        found = known_in(sentence.text, 0, "Hani") if language == "zh" else ()
        known = [(start, start + length) for start, length in found]
        for match in pattern.finditer(sentence.text):
            if any(a < match.start() < b or a < match.end() < b for a, b in known):
                continue  # 大利 of 意大利
            start, key = sentence.span.start, fold(match[0])
            span = Span(start + match.start(), start + match.end())
            yield sentence.index, NameWord(key, span, initial=False, common=language == "ar" and key in common)


@cache
def _sounding() -> re.Pattern[str]:
    """Return what matches a run of the characters with which Chinese writes how foreign names sound."""
    seen: Counter[str] = Counter()
    for forms in forms_in("Hani").values():
        for form in forms:
            known = lookup(form)
            if known is not None and known.country not in _HAN_STATES and known.kind == "city":
                seen.update(set(form))
    return re.compile(
        "[" + "".join(sorted(c for c, n in seen.items() if n >= _FOREIGN_FORMS and c.isalpha())) + "]{2,}"
    )


def _of(sentences: Sequence[int], words: Mapping[int, list[NameWord]]) -> list[NameWord]:
    return [word for index in sentences for word in words.get(index, ())]


def _flat(words: Sequence[Sequence[NameWord]]) -> Iterator[NameWord]:
    return (word for ours in words for word in ours)


def _without_particles(
    sources: Sequence[Sequence[NameWord]], targets: Sequence[Sequence[NameWord]], language: str
) -> list[list[NameWord]]:
    """Cut off the particles that Arabic writes onto a word, where what is left sounds like a word of the original."""
    cuts: dict[str, int] = {}
    for ours, theirs in zip(sources, targets, strict=True):
        names = [word.key for word in ours if not word.common]
        for key in (word.key for word in theirs if word.key not in cuts):
            alike = [
                (likeness(name, language, key[cut:], "ar"), cut)
                for cut in _cuts(key)
                for name in names
                if sounds_alike(name, language, key[cut:], "ar")
            ]
            if alike:
                cuts[key] = max(alike)[1]
    heard = {key[cut:] for key, cut in cuts.items()}
    for key in (word.key for word in _flat(targets)):
        if key not in cuts:
            known = (cut for cut in _cuts(key) if key[cut:] in heard or lookup(key[cut:]))
            cuts[key] = next(known, 0)
    return [
        [
            word._replace(key=word.key[(cut := cuts[word.key]) :], span=word.span._replace(start=word.span.start + cut))
            for word in theirs
        ]
        for theirs in targets
    ]


def _cuts(key: str) -> range:
    """Return after how many letters the word may begin."""
    match = _ARABIC_PARTICLES.match(key)
    return range(match.end() + 1 if match else 1)


def _names_only(words: Sequence[Sequence[NameWord]], answered: Mapping[str, object]) -> list[list[NameWord]]:
    """Leave out common words that answer to nothing; the others are names although a list has them."""
    return [
        [
            word._replace(common=False) if word.key in answered else word
            for word in ours
            if word.key in answered or not word.common
        ]
        for ours in words
    ]


def _stands(words: Sequence[Sequence[NameWord]]) -> Standing:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, ours in enumerate(words):
        for word in ours:
            found[word.key].add(number)
    return found
