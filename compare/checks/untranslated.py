"""
A sentence, or a part of one, was left in the original's language.

Why it matters: a sentence that nobody translated looks like one that was
checked.

How it works: a sentence of the version is reported if it repeats a sentence of
its own bead but for case and spacing, if nearly all of its longer words stand in
that sentence too, or if most of its letters are of a script that the version's
language is not written in; names do not count. Four words running that
stand so in the original too, three of them no names, are a part that was left.
Sentences with few letters are passed over, and so are two variants of one language.

What it cannot see: words of the original's language that were rewritten, where
both languages share a script, and a single word that was left.

Source: MQM, "Untranslated" (accuracy); Unicode names for the scripts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from compare.languages import language_of
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Sentence, Severity, Span

# Below this, most repeats are names, codes and one-word answers.
_MIN_LETTERS = 12
_MIN_WORDS = 5
_SHARED = 0.85  # of the longer words; a pair of cognate languages stays below 0.6 on NTREX
_FOREIGN = 0.5  # of the letters of words that are no names

# A part is so many words, so many of them not capitals', so many of those long: "of the year of" is shared by cousins.
_RUN, _PLAIN, _LONG_ONES, _LONG = 4, 3, 2, 4
_STRETCHES = re.compile(
    r"[\u3040-\u30ff\u4e00-\u9fff]+|[^\W\d_\u3040-\u30ff\u4e00-\u9fff]+"
)  # Fox is one in 他在Fox工作
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")

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
            parts = None if original else _part(sentence, source)
            if parts:
                yield CHECK.finding(
                    "These words were left in the original's language.",
                    kind="phrase",
                    bead=index,
                    source=parts[:1],
                    target=parts[1:],
                )
            elif original or _is_foreign(sentence.text, script):
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
        shared = words & _long_words(original.text)
        plain = [word for word in shared if word in sentence.text]  # as it stands, so no name
        if len(words) >= _MIN_WORDS and len(shared) >= _SHARED * len(words) and len(plain) >= _LONG_ONES:
            return original
    return None


def _part(sentence: Sentence, source: tuple[Sentence, ...]) -> tuple[Span, Span] | None:
    """Return the longest run of words that *sentence* shares with a sentence of *source*, there and here."""
    best: tuple[int, Span, Span] | None = None
    mine = list(_WORD.finditer(sentence.text))
    ours = [word[0].casefold() for word in mine]
    for original in source:
        words = list(_WORD.finditer(original.text))
        theirs = [word[0].casefold() for word in words]
        there, here, length = SequenceMatcher(None, theirs, ours, autojunk=False).find_longest_match()
        if length and (best is None or length > best[0]) and _is_speech(mine[here : here + length]):
            best = length, _over(original, words[there : there + length]), _over(sentence, mine[here : here + length])
    return best[1:] if best else None


def _is_speech(words: Sequence[re.Match[str]]) -> bool:
    """Tell words that say something from a name or a title, whose words begin with capitals."""
    plain = [word[0] for word in words if not word[0][0].isupper()]
    return len(words) >= _RUN and len(plain) >= _PLAIN and sum(len(word) >= _LONG for word in plain) >= _LONG_ONES


def _over(sentence: Sentence, words: Sequence[re.Match[str]]) -> Span:
    return Span(sentence.span.start + words[0].start(), sentence.span.start + words[-1].end())


def _is_foreign(text: str, script: str) -> bool:
    words = [word for word in _STRETCHES.findall(text) if not word[0].isupper()]
    letters = [char for word in words for char in word]
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
        Example("He said so, and left the house early.", "Er sagte es, and left the house early."),
        Example(
            "Den Vertrag nahm er mit nach Hause.", "Він сказав так: nahm er mit nach Hause.", languages=("de", "uk")
        ),
        Example("Договор аренды заканчивается в мае.", "Договор истекает в мае этого года.", languages=("ru", "en")),
    ),
    good=(
        Example("The lease ends in May.", "Der Mietvertrag endet im Mai."),
        Example("BMW AG", "BMW AG"),
        Example("The lease ends in May.", "The lease ends in May.", languages=("en-GB", "en-US")),
        Example("La situation est internationale.", "La situación es internacional.", languages=("fr", "es")),
        Example(
            "He works at CNN, Fox News Channel and MSNBC.",
            "他在CNN、Fox News Channel和MSNBC工作。",
            languages=("en", "zh"),
        ),
        Example("He read The Wind in the Willows to them.", "Er las ihnen The Wind in the Willows vor."),
        Example("Компания «Яндекс» выросла.", "Yandex (Яндекс) grew.", languages=("ru", "en")),
    ),
)
