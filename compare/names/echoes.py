"""
Other spellings of a sure name, in scripts without capitals: 泽伦斯基 beside 泽连斯基, زيلنسكي beside زيلينسكي.

A name that is sure (`compare.names.caseless`), or that another text of the language has, is looked for
with a letter changed, added or left out; words that are joined by a dot (乔纳森·梅森) are names, and
so is each of them alone. An Arabic word that no list of words has is a name where it follows the same
unknown word as another that sounds like it.

Limits: in Chinese only what is made of characters that transcribe foreign names; a name that is never sure.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, permutations, product

from compare.names.closeness import TRANSCRIBING, one_sound, sound_keys
from compare.names.edit import edits
from compare.names.evidence import Sighting
from compare.names.gazetteer import fold, lookup
from compare.names.grammar import common_words
from compare.types import Document

_CLASS = f"[{TRANSCRIBING}]"
_DOTTED = re.compile(rf"{_CLASS}{{1,6}}(?:[·•‧]{_CLASS}{{1,6}})+")
DOTS = frozenset("·•‧・")
"""What joins the words of a foreign name in Chinese."""

_RUN = re.compile(rf"{_CLASS}{{4,8}}")
_KATAKANA = re.compile(r"[ァ-ヺー]+(?:[・＝][ァ-ヺー]+)*")
_HONORIFIC = re.compile(
    r"\s?(?:さん|氏|様|君|選手|監督|首相|大統領|市|州|町|県|知事|議員|長官|教授|博士|容疑者|被告|の首都)"
)
_ARABIC = re.compile(r"[\u0620-\u065f\u066e-\u06d3\u06d5\u06fa-\u06ff]+")
_PREFIX = re.compile(r"^[وف]?[بلك]?(?=\w{4})")
_MARKS = re.compile(r"[\u064b-\u0652\u0640]")
_NISBA = ("ي", "ية", "يون", "يين", "يا")

_APART = 2
"""Letters in which two spellings of an Arabic name may differ: more, and the consonants agree by chance."""

_LONG = 3
"""Characters from which a Chinese transcription can be told by its likeness to another."""


def echoes(document: Document, sure: Sequence[Sighting], elsewhere: Iterable[str] = ()) -> list[Sighting]:
    """Return the names of *document* beside the *sure* ones; *elsewhere* are those of texts in its language."""
    finder = {"zh": _chinese, "ja": _japanese, "ar": _arabic}[document.primary_language]
    names = sorted({one.text for one in sure} | set(elsewhere))
    taken = [(one.start, one.end) for one in sure]
    found: list[Sighting] = []
    spans = {_held(span, sure, document.text) for span in finder(document, names)}
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        # A longer name takes the place of what is sure inside it: 艾因斯坦 that of 艾因.
        if all(end <= left or right <= start or _inside((left, right), (start, end)) for left, right in taken):
            sentence = document.sentence_at(start)
            text = document.text[start:end]
            if sentence is not None:
                taken.append((start, end))
                found.append(Sighting(sentence.index, start, end, text, parts_of(text)))
    return found


def _held(span: tuple[int, int], sure: Sequence[Sighting], text: str) -> tuple[int, int]:
    """Cut off what a dotted name has beyond a word that its original was heard in: 马克龙通过 is Macron and a verb."""
    start, end = span
    for one in sure:
        if not start <= one.start < one.end <= end or lookup(one.text):
            continue
        if DOTS & set(one.text) or (text[one.start - 1 : one.start] in DOTS and not DOTS & set(text[one.end : end])):
            end = one.end
        if DOTS & set(one.text) or (text[one.end : one.end + 1] in DOTS and not DOTS & set(text[start : one.start])):
            start = one.start
    return start, end


def _inside(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return other[0] <= one[0] and one[1] <= other[1] and one != other


def parts_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a name; a dot divides them where no list has the whole."""
    whole = fold(text)
    return tuple(whole.split()) if lookup(whole) else tuple(filter(None, re.split(r"[\s·•‧・＝]+", whole)))


def _chinese(document: Document, names: Sequence[str]) -> Iterator[tuple[int, int]]:
    text = document.text
    dotted = _trimmed([match.span() for match in _DOTTED.finditer(text)], names, text)
    yield from dotted
    words = {part for start, end in dotted for part in parts_of(text[start:end]) if len(part) > 1}
    for word in sorted(words):
        yield from (match.span() for match in re.finditer(re.escape(word), text))
    runs = Counter(match.group() for match in _RUN.finditer(text))
    repeated = {run for run, count in runs.items() if count > 1}
    for name in sorted({*names, *words, *repeated}):
        if len(name) >= _LONG and set(name) <= set(TRANSCRIBING):
            altered = list(_altered(name, text))
            yield from altered
            if altered:
                yield from (match.span() for match in re.finditer(re.escape(name), text))


def _trimmed(spans: Sequence[tuple[int, int]], names: Sequence[str], text: str) -> list[tuple[int, int]]:
    """Cut off what is no part of a dotted name: 卡瓦诺 is written more often than 卡瓦诺法 in 布雷特·卡瓦诺法院."""
    words = {part for start, end in spans for part in parts_of(text[start:end]) if len(part) > 1} | set(names)
    found = []
    for start, end in spans:
        first, last = parts_of(text[start:end])[0], parts_of(text[start:end])[-1]
        heads = [word for word in words if first != word and first.endswith(word) and _oftener(word, first, text)]
        tails = [word for word in words if last != word and last.startswith(word) and _oftener(word, last, text)]
        before = len(first) - len(max(heads, key=len, default=first))
        behind = len(last) - len(max(tails, key=len, default=last))
        found.append((start + before, end - behind))
    return found


def _oftener(word: str, longer: str, text: str) -> bool:
    return text.count(word) > text.count(longer)


def _altered(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where *name* stands with one character changed, or from four on with one more or less inside it."""
    forms = {f"{re.escape(name[:place])}{_CLASS}{re.escape(name[place + 1 :])}" for place in range(len(name))}
    if len(name) > _LONG:
        inside = range(1, len(name) - 1)
        forms |= {re.escape(name[:place] + name[place + 1 :]) for place in inside}
        forms |= {f"{re.escape(name[:place])}{_CLASS}{re.escape(name[place:])}" for place in range(1, len(name))}
    for form in sorted(forms):
        for match in re.finditer(form, text):
            if not lookup(match.group()) and name not in match.group():
                yield match.span()


def _japanese(document: Document, names: Sequence[str]) -> Iterator[tuple[int, int]]:
    runs = [(match.span(), match.group()) for match in _KATAKANA.finditer(document.text)]
    sure = {word for (_, end), word in runs if "・" in word or _HONORIFIC.match(document.text, end)} | set(names)
    parts = {part for word in sure for part in parts_of(word) if len(part) > 1}
    known = {word for _, word in runs if len(word) > _LONG and lookup(word)}
    sure |= {word for word in known if any(one_sound(word, other, "ja") and word != other for _, other in runs)}
    parts |= {word for word in sure if word in known}
    keys = {key for part in parts for key in sound_keys(part, "ja")}
    for span, word in runs:
        if word in sure or word in parts or any(not keys.isdisjoint(sound_keys(part, "ja")) for part in parts_of(word)):
            yield span


def _arabic(document: Document, names: Sequence[str]) -> Iterator[tuple[int, int]]:
    words = [(_start(match), match.end()) for match in _ARABIC.finditer(document.text)]
    keys: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        for part in name.split():
            for key in sound_keys(part, "ar"):
                keys[key].add(part)
    for start, end in words:
        word = document.text[start:end]
        alike = {name for key in sound_keys(word, "ar") for name in keys.get(key, ())}
        if alike and _unlisted(word) and not any(_no_spelling(word, name) for name in alike):
            yield start, end
    yield from _arabic_pairs(document.text, words)


def _arabic_pairs(text: str, words: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield full names whose second words sound alike and whose first words are equal, and those second words alone."""
    behind: defaultdict[str, set[str]] = defaultdict(set)
    before: defaultdict[str, set[str]] = defaultdict(set)
    for left, right in pairwise(words):
        first, last = text[slice(*left)], text[slice(*right)]
        named = not first.startswith("ال") and _unlisted(first) and _unlisted(last)
        if named and right[0] - left[1] == 1:
            behind[first].add(last)
            before[last].add(first)
    full = {(first, last) for first, lasts in behind.items() for last in _respelt(lasts)}
    full |= {(first, last) for last, firsts in before.items() for first in _respelt(firsts)}
    full |= _respelt_wholly({(first, last) for first, lasts in behind.items() for last in lasts})
    surnames = {last for first, last in full if len(behind[first]) > 1 and last in _respelt(behind[first])}
    for left, right in pairwise(words):
        if (text[slice(*left)], text[slice(*right)]) in full:
            yield left[0], right[1]
    yield from (span for span in words if text[slice(*span)] in surnames)


def _respelt_wholly(named: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return the full names of which both words are spelt otherwise in another: غونتر غراس, جونتر جراس."""
    by_sound: defaultdict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for first, last in named:
        for key in product(sound_keys(first, "ar"), sound_keys(last, "ar")):
            by_sound[key].add((first, last))
    alike = (pair for names in by_sound.values() for pair in permutations(names, 2))
    return {one for one, two in alike if not any(a == b or _no_spelling(a, b) for a, b in zip(one, two, strict=True))}


def _respelt(words: set[str]) -> set[str]:
    """Return those of *words* that another of them is a spelling of."""
    return {
        one
        for one in words
        if any(other != one and one_sound(one, other, "ar") and not _no_spelling(one, other) for other in words)
    }


def _start(match: re.Match[str]) -> int:
    """Return where a word begins behind the particles that Arabic writes onto it, if no list has it whole."""
    prefix = _PREFIX.match(match.group())
    cut = prefix.end() if prefix and _unlisted(match.group()) and lookup(match.group()[prefix.end() :]) else 0
    return match.start() + cut


def _unlisted(word: str) -> bool:
    common = common_words("ar")
    word = _MARKS.sub("", word)
    prefix = _PREFIX.match(word)
    return len(word) > 3 and not {word, word.removeprefix("ال"), word[prefix.end() if prefix else 0 :]} & common


def _no_spelling(one: str, two: str) -> bool:
    """Tell whether two words differ in what makes an adjective of a name, in an end that is a case, or in much."""
    if any(word.startswith("ال") and word.endswith(_NISBA) for word in (one, two)):
        return True
    shorter, longer = sorted((one.removeprefix("ال"), two.removeprefix("ال")), key=len)
    ending = longer.startswith(shorter) and longer[len(shorter) :] in {"", "ا", *_NISBA}
    return ending or edits(shorter, longer) > _APART
