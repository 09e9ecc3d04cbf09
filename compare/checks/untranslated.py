"""
A sentence or a phrase was left in the original's language.

Why it matters: a sentence that nobody translated looks like one that was
checked.

How it works: a sentence of the version is reported if it repeats a sentence of
its own bead but for case and spacing, if nearly all of its longer words stand in
that sentence too, or if most of its letters, names left out, are of a script that the version's
language is not written in. Sentences with few letters are passed over, and so
are two variants of one language, and a sentence that the original itself quotes from another language.
A run of words that stands in both, not all of
them names, is an untranslated phrase; two languages of one family must share a longer run. What
is in quotation marks or brackets may be a title and is left alone.

What it cannot see: a sentence in the original's language that was rewritten,
where both languages share a script.

Source: MQM, "Untranslated" (accuracy); Unicode names for the scripts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from compare.detect import is_in_another
from compare.languages import language_of
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Sentence, Severity, Span

# Below this, most repeats are names, codes and one-word answers.
_MIN_LETTERS = 12
_MIN_WORDS = 5
_SHARED = 0.85  # of the longer words; a pair of cognate languages stays below 0.6 on NTREX
_FOREIGN = 0.5  # of the letters
_PLAIN = 2  # words without a capital that a copied sentence must have
_RUN = 3  # words without a capital that a phrase must have; "partner Henrik Stenson in" may be of either language
_KIN_RUN = 6  # the same where a language is like the other: "de la situación internacional"
_PHRASE_LETTERS = 9  # in its words without a capital; below are "by the", "of the"
_HAN_RUN = 5  # characters of a phrase in Chinese or Japanese
_PIECE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\d_]+(?:['’][^\W\d_]+)*")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+")
_OF_ONE_KIND = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+|[^\W\d_\u3040-\u30ff\u3400-\u9fff]+")
_ASIDE = re.compile(r"[(（][^()（）]*[)）]")
_HIDDEN = re.compile(r"[«“„\"「『(（《][^»”“\"」』)）》]*[»”“\"」』)）》]|\S+@\S+|https?://\S+|www\.\S+|[@#]\w+")
_FAMILIES = (
    frozenset({"es", "pt", "it", "fr"}),
    frozenset({"uk", "ru", "bg"}),
    frozenset({"cs", "pl"}),
    frozenset({"de", "nl"}),
    frozenset({"zh", "ja"}),
)

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
            if original and is_in_another(original.text, alignment.source.language):
                continue
            if original or _is_foreign(sentence.text, script):
                yield CHECK.finding(
                    _said("This sentence", alignment, copied=original is not None),
                    kind="copied" if original else "script",
                    bead=index,
                    source=(original.span,) if original else tuple(one.span for one in source),
                    target=(sentence.span,),
                )
            else:
                yield from _phrases(index, sentence, source, alignment)


def _said(what: str, alignment: Alignment, *, copied: bool) -> str:
    """Without an original nobody knows which of two equal sentences was left as it stood."""
    if copied and not alignment.original:
        return f"{what} is the same in {alignment.call(0)} and {alignment.call(1)}, which are in different languages."
    return f"{what} was left in the language of {alignment.call(0)}."


def _phrases(index: int, sentence: Sentence, source: tuple[Sentence, ...], alignment: Alignment) -> Iterator[Finding]:
    """Yield the longest run of words that *sentence* has from the original, if that is no name."""
    languages = (alignment.source.primary_language, alignment.target.primary_language)
    least = _KIN_RUN if any(set(languages) <= family for family in _FAMILIES) else _RUN
    runs = [(run, one) for one in source if (run := _shared_run(one.text, sentence.text, least))]
    if not runs:
        return
    (ours, theirs), one = max(runs, key=lambda found: found[0][1].end - found[0][1].start)
    words = sentence.text[theirs.start : theirs.end]
    yield CHECK.finding(
        _said(f"“{words}”", alignment, copied=True),
        kind="phrase",
        severity=Severity.MAJOR if len(words.split()) > _RUN else Severity.MINOR,
        bead=index,
        source=(Span(ours.start + one.span.start, ours.end + one.span.start),),
        target=(Span(theirs.start + sentence.span.start, theirs.end + sentence.span.start),),
    )


def _shared_run(source: str, target: str, least: int) -> tuple[Span, Span] | None:
    """Return the longest run of words in both texts, as its places; None if it is too short or a name or a title."""
    hidden = _HIDDEN.sub(lambda match: " " * len(match.group()), target)
    ours, theirs = (list(_PIECE.finditer(text)) for text in (source, hidden))
    matcher = SequenceMatcher(None, [one.group() for one in ours], [one.group() for one in theirs], autojunk=False)
    match = matcher.find_longest_match()
    run = theirs[match.b : match.b + match.size]
    plain = [piece.group() for piece in run if not piece.group()[:1].isupper()]
    letters = sum(len(word) for word in plain)
    if letters < _PHRASE_LETTERS and not (len(plain) >= _HAN_RUN and _HAN.fullmatch("".join(plain))):
        return None
    if len(run) < least or len(plain) < max(_RUN, len(run) / 2):
        return None
    return Span(ours[match.a].start(), ours[match.a + match.size - 1].end()), Span(run[0].start(), run[-1].end())


def _original(sentence: Sentence, source: tuple[Sentence, ...]) -> Sentence | None:
    """Return the sentence of *source* that *sentence* copies, if it copies one."""
    words = _long_words(sentence.text)
    for original in source:
        if _fold(original.text) == _fold(sentence.text):
            return original
        shared = words & _long_words(original.text)
        plain = [word for word in shared if word in sentence.text]  # as it stands, so no name
        if len(words) >= _MIN_WORDS and len(shared) >= _SHARED * len(words) and len(plain) >= _PLAIN:
            return original
    return None


def _is_foreign(text: str, script: str) -> bool:
    words = _OF_ONE_KIND.findall(_ASIDE.sub(" ", text))
    letters = [char for word in words if not word[0].isupper() for char in word]
    known = _SCRIPTS.get(script)
    return (
        known is not None
        and len(letters) >= _MIN_LETTERS
        and sum(_script(char) not in known for char in letters) > _FOREIGN * len(letters)
    )


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0]


def _long_words(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W\d_]{4,}", text.casefold()) if not word.isascii() or word.isalpha()}


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())


CHECK = Check(
    id="untranslated",
    title="A sentence or a phrase was left untranslated",
    severity=Severity.MAJOR,
    mqm="accuracy/untranslated",
    its="untranslated",
    find=find,
    one_sided=True,
    bad=(
        Example("The lease ends in May.", "The lease  ends in May."),
        Example("The old harbour lease ends quietly next May.", "The old harbour lease ends quietly, next May:"),
        Example("契約は五月末日に終了します。", "契約は五月末日に終了します。", languages=("ja", "en")),
        Example("Договор аренды заканчивается в мае.", "Договор истекает в мае этого года.", languages=("ru", "en")),
        Example("He closed the door, and nobody opened it again.", "Er schloss die Tür, and nobody opened it again."),
        Example(
            "Den Vertrag nahm er mit nach Hause.", "Він сказав так: nahm er mit nach Hause.", languages=("de", "uk")
        ),
        Example("会议结束后，他们立即离开了大楼。", "After the meeting, 他们立即离开了大楼.", languages=("zh", "en")),
    ),
    good=(
        Example("The lease ends in May.", "Der Mietvertrag endet im Mai."),
        Example("BMW AG", "BMW AG"),
        Example("Il faut bien vivre avec ça.", "Il faut bien vivre avec ça.", languages=("en", "bg")),
        Example("It happened in Llanfairpwllgwyngyll.", "事故发生在Llanfairpwllgwyngyll。", languages=("en", "zh")),
        Example(
            "“Tant pis pour nous tous,” he said.", "我们真倒霉（Tant pis pour nous tous）。", languages=("en", "zh")
        ),
        Example("He read “the long way home” twice.", "Er las „the long way home“ zweimal."),
        Example(
            "Robyn Christie of Melrose Rugby spoke.", "Melrose Rugby的Robyn Christie发言。", languages=("en", "zh")
        ),
        Example("The lease ends in May.", "The lease ends in May.", languages=("en-GB", "en-US")),
        Example("La situation est internationale.", "La situación es internacional.", languages=("fr", "es")),
        Example("Компания «Яндекс» выросла.", "Yandex (Яндекс) grew.", languages=("ru", "en")),
    ),
)
