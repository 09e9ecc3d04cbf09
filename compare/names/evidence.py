"""
What one document tells about whether its words are names.

Limits: a name that only ever opens sentences and is in no gazetteer is left out;
so is one that is spelt like a common word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from compare.languages import language_of
from compare.names.cases import known_case
from compare.names.extent import sounds_alike
from compare.names.gazetteer import Entity, fold, lookup
from compare.names.given import given, is_given
from compare.names.grammar import DETERMINERS, NOUN_SURNAMES, common_words, titles
from compare.names.inflection import adjective, inflected
from compare.names.openers import words_before
from compare.names.tokens import Token

Anchors = Mapping[int, Sequence[tuple[str, str]]]
"""For a sentence's index, the names of its aligned sentences, each with its language."""

CURATED_WEIGHT = 300_000
"""Entities from this weight on are known without a capital: cities of that size, countries, the curated table."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place where a name is written."""

    sentence: int
    start: int
    end: int
    text: str
    parts: tuple[str, ...]
    """Folded words of the name, initials left out."""

    lower: bool = False
    """True if it lacks the capital that names have."""

    note: str = ""
    """What is odd about it, such as a lost apostrophe."""

    @property
    def key(self) -> str:
        """The parts, joined."""
        return " ".join(self.parts)


def famous(entity: Entity | None) -> bool:
    """Tell whether *entity* is known widely enough to be trusted without context."""
    return entity is not None and entity.weight >= CURATED_WEIGHT


def _singulars(key: str) -> list[str]:
    """Guess the singular of a German noun: Züge, Steinbögen, Metern."""
    plain = key.translate(str.maketrans("äöü", "aou"))
    return [word[: len(word) - cut] for word in (key, plain) for cut in (0, 1, 2) if len(word) - cut >= 3]


class Evidence:
    """What one document tells about its words."""

    def __init__(self, language: str, words: Sequence[Token], known: frozenset[str], anchors: Anchors) -> None:
        self.language = language
        self.anchors = anchors
        self.common = common_words(language)
        self.titles = titles(language)
        self.known = known
        self.script = language_of(language).script
        self.sure = Counter(token.key for token in words if token.capital and not token.initial)
        self.lower = Counter(token.key for token in words if not token.capital)
        articles = DETERMINERS.get(language, frozenset())
        self.articled = frozenset(right.key for left, right in pairwise(words) if left.key in articles)
        self.surnames = self._surnames(words)
        self.before = words_before(words)
        self.preceding = {right.start: left.key for left, right in pairwise(words) if left.sentence == right.sentence}
        self.noun_names: set[str] | None = None
        self.stems = Counter(key[:4] for key in self.sure if not self.is_common(key))

    def _surnames(self, words: Sequence[Token]) -> frozenset[str]:
        """Return the words that follow another name at least twice: they are a person's, not an institute's."""
        if self.language not in {"en", "fr", "de", "es", "it", "pt", "nl"}:
            return frozenset()
        pairs = Counter(
            right.key
            for left, right in pairwise(words)
            if left.capital and right.capital and not right.initial and right.start - left.end == 1
            if self.common.isdisjoint((left.key, right.key)) and self.titles.isdisjoint((left.key, right.key))
            if not lookup(left.text)
        )
        return frozenset(key for key, count in pairs.items() if count > 1 and key not in common_words("en"))

    def is_common(self, key: str) -> bool:
        """Tell whether the language knows *key* as a word that is no name."""
        if key in self.common:
            return True
        if self.language == "de":
            return any(base in self.common for base in _singulars(key)) or any(
                key[cut:] in self.common for cut in range(3, len(key) - 3)
            )
        return self.language == "en" and key.endswith("s") and key[:-1] in self.common

    def is_name(self, words: Sequence[Token], place: int) -> bool:
        """Tell whether the word at *place* is a name or a part of one."""
        token = words[place]
        if not token.capital or self._titled(token.key) or (len(token.text) == 1 and token.text in "IXYOAEВІАСУКО"):
            return False
        place_name = lookup(token.text)
        compound = self.language == "de" and token.key not in self.common and famous(place_name)  # Ekaterinburg
        if (self.is_common(token.key) and not compound) or (self.lower[token.key] and not place_name):
            # Rice and Bush are names beside a first name only; Ukraine is one although a list may know it as a word.
            known = famous(place_name) and (self._accepted(place_name, token) or self._foreign_name(place_name, token))
            long = token.acronym or len(token.text) > 2  # US is a state, Us a word
            return (known and long) or self._noun_surname(words, place) or self._said_so(token)
        if token.acronym and len(token.text) > 5 and token.initial:
            return bool(place_name)
        if self.language == "de" and not place_name and token.key not in self.known:
            alone = self.sure[token.key] > 1 or self._beside_name(words, place) or is_given(token.key)
            return (token.key not in self.articled and alone) or self.anchored(token)
        if not token.initial or place_name or token.key in self.known or self._seen(token):
            return len(token.text) > 1
        return self._before_name(words, place) or self.anchored(token)

    def _said_so(self, token: Token) -> bool:
        """Tell whether a German noun is a word of the aligned sentence's name: Jones, Instagram."""
        names = self.anchors.get(token.sentence, ()) if self.language == "de" else ()
        return any(token.key in fold(name).split() for name, _ in names)

    def _accepted(self, entity: Entity | None, token: Token) -> bool:
        return entity is not None and entity.accepts(token.text, self.language)

    def _foreign_name(self, entity: Entity | None, token: Token) -> bool:
        """Tell whether a word is a person's or a state's name elsewhere: Putin in Dutch, which writes Poetin."""
        known = entity is not None and entity.kind in {"person", "country"}
        return known and not token.initial and not self.lower[token.key]

    def doubtful(self, token: Token) -> bool:
        """Tell whether a word could be a name although nothing says so yet."""
        return (
            token.capital
            and len(token.key) > 4
            and not self._titled(token.key)
            and not self.is_common(token.key)
            and not self.lower[token.key]
            and token.key not in self.articled
        )

    def _noun_surname(self, words: Sequence[Token], place: int) -> bool:
        """Tell whether a noun is a surname here: behind a first name, or alone where the text has it so (Müller)."""
        nouns = NOUN_SURNAMES.get(self.language, frozenset())
        token = words[place]
        if token.key.removesuffix("s") not in nouns and token.key not in nouns:
            return False
        if self.noun_names is None:
            self.noun_names = {word.key for other, word in enumerate(words) if self._behind_first_name(words, other)}
        return self._behind_first_name(words, place) or (
            token.key not in self.articled and not self.noun_names.isdisjoint((token.key, token.key.removesuffix("s")))
        )

    def _behind_first_name(self, words: Sequence[Token], place: int) -> bool:
        token, left = words[place], words[place - 1]
        return (
            place > 0
            and left.sentence == token.sentence
            and token.start - left.end == 1
            and left.capital
            and not self._titled(left.key)
            and not self.is_common(left.key)
            and left.key not in self.articled
            and not left.suffix
            and not self.place(left)
        )

    def _titled(self, key: str) -> bool:
        return key in self.titles or (self.language == "en" and key.endswith("days") and key[:-1] in self.titles)

    def _seen(self, token: Token) -> bool:
        if self.sure[token.key]:
            return True
        return bool(self.stems[token.key[:4]]) and any(
            inflected(token.key, key, self.language) for key in self.sure if key[:4] == token.key[:4]
        )

    def anchored(self, token: Token) -> bool:
        """Tell whether a name of the aligned sentence sounds like *token*."""
        if len(token.key) < 4:
            return False
        parts = {(part, language) for name, language in self.anchors.get(token.sentence, ()) for part in name.split()}
        rows = given(token.key, self.language)
        return any(
            sounds_alike(token.key, self.language, part.lower(), language)
            or not rows.isdisjoint(given(part.lower(), language))
            for part, language in sorted(parts)
        )

    def _before_name(self, words: Sequence[Token], place: int) -> bool:
        # "Galia Ackerman said": the surname vouches for the first name.
        token = words[place]
        if place + 1 >= len(words):
            return False
        after = words[place + 1]
        near = after.sentence == token.sentence and after.start - token.end == 1
        return (
            near
            and after.capital
            and not after.initial
            and (not self.is_common(after.key) or (self.sure[after.key] > 1 and not self.lower[after.key]))
            and after.key not in self.titles
            and not self.place(after)
        )

    def _beside_name(self, words: Sequence[Token], place: int) -> bool:
        # German: one unknown noun may be anything, two in a row are a person.
        token = words[place]
        near = [words[other] for other in (place - 1, place + 1) if 0 <= other < len(words)]
        return any(
            other.sentence == token.sentence
            and other.capital
            and min(abs(other.start - token.end), abs(token.start - other.end)) == 1
            and not self.is_common(other.key)
            and other.key not in self.titles
            for other in near
        )

    def first_name(self, token: Token) -> bool:
        """Tell whether a common word with a capital can be a first name: Вера, Rose, but no title and no month."""
        plain = not token.initial and len(token.text) > 2 and not token.acronym
        return plain and not self._titled(token.key) and not adjective(token.key, self.language)

    def place(self, token: Token) -> bool:
        """Tell whether a word is a widely known name in this language, or a case of one."""
        known = known_case((token.key,), self.language)
        return known is not None and known[0].weight >= CURATED_WEIGHT

    def knows_place(self, key: str) -> bool:
        """Tell whether *key* is a widely known place or organisation by a form of this language."""
        entity = lookup(key)
        return (
            entity is not None
            and entity.weight >= CURATED_WEIGHT
            and entity.kind != "person"
            and entity.accepts(key, self.language)
        )

    def lost_apostrophe(self, token: Token) -> bool:
        """Tell whether *token* is a known place with a possessive that lost its apostrophe: kyivs."""
        key = token.key
        return self.language == "en" and key.endswith("s") and self.knows_place(key[:-1]) and not lookup(key)
