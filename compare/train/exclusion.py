"""
Evaluation text, and how it is kept out of training.

Two sentences are the same if their keys are: compatibility forms unified,
case and accents folded, everything but letters and digits dropped. A pair is
left out if either of its sides is evaluation text in any language; an entry
of a word list only counts in its own language, or common words would go.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from compare.evaluation.paraphrases import paraphrases


def key(text: str) -> str:
    """Return what makes two sentences the same; "" if there is no letter or digit."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in folded if char.isalnum())


def lines(path: Path) -> list[str]:
    """Read the lines of *path*; only a line feed ends one (``splitlines`` would cut inside sentences)."""
    return path.read_text(encoding="utf-8").rstrip("\n").split("\n")


def evaluation_texts(folder: Path) -> Iterator[str]:
    """Yield every evaluation sentence below *folder*, in the layouts of its sets."""
    for path in sorted(folder.glob("*/*")):
        match path.parent.name, path.suffix:
            case (("ntrex" | "tatoeba" | "textberg"), suffix) if suffix not in {".md", ".tsv", ".defr"}:
                yield from lines(path)
            case "opus_books", ".jsonl":
                yield from _books(path)
            case "refresd", "":
                for line in lines(path):
                    yield from line.split("\t")[2:4]


def _books(path: Path) -> Iterator[str]:
    for line in lines(path):
        bead = json.loads(line)
        for side in ("sources", "targets"):
            yield from bead[side]["text"]


def evaluation_words(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield language and word for each entry of the word translation tests below *folder*."""
    for path in sorted(folder.glob("lexicon/*.tsv")):
        languages = path.name.split(".")[-2].split("-")
        for line in lines(path):
            yield from zip(languages, line.split("\t"), strict=True)


class Exclusion:
    """The keys of all evaluation text: of the sets in *folder*, and of the paraphrases set apart in *parallel*."""

    def __init__(self, folder: Path | None, parallel: Path | None = None) -> None:
        self.sentences: frozenset[str] = frozenset()
        self.words: frozenset[tuple[str, str]] = frozenset()
        if parallel is not None:
            pairs = chain.from_iterable(paraphrases(parallel).values())
            self.sentences = frozenset(filter(None, map(key, chain.from_iterable(pairs))))
        if folder is not None:
            self.sentences |= frozenset(filter(None, map(key, evaluation_texts(folder))))
            self.words = frozenset((language, key(word)) for language, word in evaluation_words(folder))

    def __contains__(self, item: tuple[str, str]) -> bool:
        """Tell whether a (language, text) is evaluation text."""
        language, text = item
        found = key(text)
        return found in self.sentences or (language, found) in self.words
