"""
A sentence was left in the original's language.

Why it matters: a sentence that nobody translated looks like one that was
checked.

How it works: a sentence of the version is reported if it repeats a sentence of
its own bead but for case and spacing, if nearly all of its longer words stand in
that sentence too, or if most of its letters are of a script that the version's
language is not written in. Sentences with few letters are passed over, and so
are two variants of one language.

What it cannot see: a sentence in the original's language that was rewritten,
where both languages share a script.

Source: MQM, "Untranslated" (accuracy); Unicode names for the scripts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from compare.languages import language_of
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Sentence, Severity

# Below this, most repeats are names, codes and one-word answers.
_MIN_LETTERS = 12
_MIN_WORDS = 5
_SHARED = 0.85  # of the longer words; a pair of cognate languages stays below 0.6 on NTREX
_FOREIGN = 0.5  # of the letters

_SCRIPTS = {
    "Arab": {"ARABIC"},
    "Cyrl": {"CYRILLIC"},
    "Hans": {"CJK"},
    "Jpan": {"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"},
    "Latn": {"LATIN"},
}


def find(alignment: Alignment, _context: Context) -> Iterator[Finding]:
    """Yield one finding for each sentence of the version that nobody translated."""
    if alignment.source.primary_language == alignment.target.primary_language:
        return
    script = language_of(alignment.target.language).script
    for index, bead in enumerate(alignment.beads):
        source, target = alignment.sides(bead)
        for sentence in target:
            if sentence.furniture or sum(map(str.isalpha, sentence.text)) < _MIN_LETTERS:
                continue
            original = _original(sentence, source)
            if original or _is_foreign(sentence.text, script):
                yield CHECK.finding(
                    "This sentence was left in the original's language.",
                    kind="copied" if original else "script",
                    bead=index,
                    source=(original.span,) if original else tuple(one.span for one in source),
                    target=(sentence.span,),
                )


def _original(sentence: Sentence, source: tuple[Sentence, ...]) -> Sentence | None:
    """Return the sentence of *source* that *sentence* copies, if it copies one."""
    words = _long_words(sentence.text)
    for original in source:
        if _fold(original.text) == _fold(sentence.text):
            return original
        shared = len(words & _long_words(original.text))
        if len(words) >= _MIN_WORDS and shared >= _SHARED * len(words):
            return original
    return None


def _is_foreign(text: str, script: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    known = _SCRIPTS.get(script)
    return known is not None and sum(_script(char) not in known for char in letters) > _FOREIGN * len(letters)


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0]


def _long_words(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W\d_]{4,}", text.casefold()) if not word.isascii() or word.isalpha()}


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())


CHECK = Check(
    id="untranslated",
    title="A sentence was left untranslated",
    severity=Severity.MAJOR,
    mqm="accuracy/untranslated",
    its="untranslated",
    find=find,
    bad=(
        Example("The lease ends in May.", "The lease  ends in May."),
        Example("The old harbour lease ends quietly next May.", "The old harbour lease ends quietly, next May:"),
        Example("契約は五月末日に終了します。", "契約は五月末日に終了します。", languages=("ja", "en")),
        Example("Договор аренды заканчивается в мае.", "Договор истекает в мае этого года.", languages=("ru", "en")),
    ),
    good=(
        Example("The lease ends in May.", "Der Mietvertrag endet im Mai."),
        Example("BMW AG", "BMW AG"),
        Example("The lease ends in May.", "The lease ends in May.", languages=("en-GB", "en-US")),
        Example("La situation est internationale.", "La situación es internacional.", languages=("fr", "es")),
        Example("Компания «Яндекс» выросла.", "Yandex (Яндекс) grew.", languages=("ru", "en")),
    ),
)
