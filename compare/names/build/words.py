"""
Count which words of a language are no names.

A word at the start of a sentence, or in German anywhere, may be a name or
not; what tells is how the word is written elsewhere. Reads a folder of
parallel texts (``<a>-<b>.tsv.gz``: text, text, source), counts words in the
middle of sentences with and without a capital, and keeps those that are
rarely names. Only counts survive, no text.

Source of the shipped lists: sources of the tiers A and B (permissive,
Creative Commons and copyleft licences) in the training folder of this
project; months and days come from Unicode CLDR through Babel.
"""

from __future__ import annotations

import gzip
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

LANGUAGES = ("ar", "bg", "cs", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk")
"""Languages with spaces; Chinese and Japanese find names in other ways."""

_LEFT_OUT = frozenset({"ami_enja", "newstest", "dialogue", "jsinfo", "multi30k", "nextstrain", "rubylang"})
_LINES = 260_000
_KEEP = 40_000
_NAMED = 2
"""Lists of persons' names that must have a word for it to be held for a name."""

_CAPITAL = 10
"""How much more often English must write it with a capital."""

_NOUN = {False: (2, 0.1), True: (3, 0.25)}
"""How often, and in what share of its places, a German word must look like a noun; a person's name more so."""

_WORD = re.compile(r"[^\W\d_]+(?:[’'ʼ-][^\W\d_]+)*")

# A German noun is told from a name by the article or adjective before it.
_DETERMINERS = re.compile(
    r"(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|keiner|im|am|zum|zur|vom|beim|ins|"
    r"jede|jeder|jedes|jeden|diese|dieser|dieses|diesen|diesem|alle|viele|mehr|ihre|ihren|ihrer|seine|seinen|seiner|"
    r"mein|meine|meinen|dein|deine|deinen|unsere|\w+en|\w+er|\w+es|\w+em|\w+e)"
)


def main(folder: Path, output: Path) -> None:
    """Write one line of words for each language, the most frequent first."""
    names = person_names(folder.parent / "lexicon", folder)
    with gzip.GzipFile(output, "wb", mtime=0) as file:
        for language in LANGUAGES:
            words = common_words(language, folder, names)
            file.write(f"{language}\t{' '.join(words)}\n".encode())
            print(language, len(words), flush=True)  # noqa: T201 - a progress note


def person_names(lexicon: Path, folder: Path) -> frozenset[str]:
    """Return the words of persons' names that English hardly writes without a capital: Jones, Johnson, Juan."""
    words: Counter[str] = Counter()
    for path in sorted(lexicon.glob("*-en.translit_persons.tsv.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            words.update({word for row in file for word in row.rstrip("\n").casefold().partition("\t")[2].split()})
    lower, upper, _ = _counts("en", folder)
    return frozenset(
        word for word, count in words.items() if count >= _NAMED and upper[word] >= max(2, _CAPITAL * lower[word])
    )


def common_words(language: str, folder: Path, names: frozenset[str]) -> list[str]:
    """
    Return what is usually no name in *language*: lower-cased, by falling frequency.

    A German word of *names*, which are persons', must look like a noun more often.
    """
    lower, upper, nouns = _counts(language, folder)
    if language == "de":
        needed = {word: _NOUN[word in names] for word in upper}
        seen = {
            word: count for word, count in nouns.items() if count >= max(needed[word][0], upper[word] * needed[word][1])
        }
        lower.update(seen)
        upper = Counter({word: count for word, count in upper.items() if word not in seen})
    floor = 3 if language != "de" else 2
    kept = [word for word, count in lower.most_common() if count >= floor and count >= 0.34 * (count + upper[word])]
    return kept[:_KEEP] + [word for word in _calendar(language) if word not in set(kept[:_KEEP])]


class _Counts(NamedTuple):
    """How often each word stands in a sentence in which way."""

    lower: Counter[str]
    upper: Counter[str]

    nouns: Counter[str]
    """With a capital behind an article or what may be an adjective, and may be a verb."""


def _counts(language: str, folder: Path) -> _Counts:
    counts = _Counts(Counter(), Counter(), Counter())
    for line in _lines(language, folder):
        _count(line, *counts)
    return counts


def _count(line: str, lower: Counter[str], upper: Counter[str], nouns: Counter[str]) -> None:
    before = ""
    for place, match in enumerate(_WORD.finditer(line)):
        word = match.group()
        if place and word[:1].islower() and word.islower():
            lower[word] += 1
        elif place and word[:1].isupper() and not word.isupper():
            upper[word.casefold()] += 1
            if before.islower() and _DETERMINERS.fullmatch(before):
                nouns[word.casefold()] += 1
        elif not word[:1].isupper() and not word[:1].islower():
            lower[word] += 1  # a script without capitals
        before = word


def _lines(language: str, folder: Path) -> Iterator[str]:
    taken: defaultdict[str, int] = defaultdict(int)
    total = 0
    for path in sorted(folder.glob(f"*{language}*.tsv.gz"), key=lambda path: ("en" not in path.name, path.name)):
        pair = path.name.partition(".")[0].split("-")
        if language not in pair:
            continue
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for row in file:
                parts = row.rstrip("\n").split("\t")
                if len(parts) != 3 or parts[2] in _LEFT_OUT or taken[parts[2]] >= 40_000:
                    continue
                taken[parts[2]] += 1
                total += 1
                yield parts[pair.index(language)]
                if total >= _LINES:
                    return


def _calendar(language: str) -> list[str]:
    from babel import Locale

    locale = Locale.parse(language)
    found: list[str] = []
    for table in (locale.months, locale.days):
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                found += [str(name).casefold().rstrip(".") for name in table[form][width].values()]
    return list(dict.fromkeys(word for word in found if word.isalpha()))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(__file__).parents[1] / "data" / "words.tsv.gz")
