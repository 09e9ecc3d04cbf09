"""
Whether the aligner tells texts that have nothing to do with one another.

The news of NTREX, English with other languages: each document with its
translation, with every third sentence of it, and with the translation of
another document. Only the last should be told as unrelated, and none of its
sentences said to be paired for sure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from compare.align import align
from compare.evaluation.align_sets import NTREX_LANGUAGES, document
from compare.plugins import Embedder
from compare.types import Document

_EVERY = 8
"""Every eighth document is used, and the fifth behind it is its stranger."""

_AWAY = 5

_FEWEST = 6
"""Sentences on either side below which the aligner does not try to tell."""

_SURE = 0.9
"""Probability from which a bead is said to be right for sure."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one kind of pairs gave."""

    name: str
    pairs: int
    told: int
    """Pairs told as unrelated, of which nothing is aligned."""

    sure: int
    """Pairs with at least half of the shorter text's sentences in beads that are said to be sure."""


def measure(folder: Path, embedder: Embedder) -> list[Told]:
    """Align every pair; *folder* holds ``<language>.txt`` and ``DOCUMENT_IDS.tsv``."""
    found: dict[str, Told] = {}
    for name, source, target in _pairs(folder):
        alignment = align(source, target, embedder)
        sure = sum(
            len(bead.source) + len(bead.target)
            for bead in alignment.beads
            if bead.source and bead.target and (bead.probability or 0.0) >= _SURE
        )
        many = sure >= min(len(source.sentences), len(target.sentences))
        so_far = found.get(name, Told(name, 0, 0, 0))
        found[name] = Told(name, so_far.pairs + 1, so_far.told + bool(alignment.warnings), so_far.sure + many)
    return list(found.values())


def table(rows: Sequence[Told]) -> str:
    """Lay the rows out as a Markdown table."""
    lines = [
        "| news, en with 8 languages | pairs | told as unrelated | half or more in sure beads |",
        "|---|--:|--:|--:|",
    ]
    return "\n".join([*lines, *(f"| {row.name} | {row.pairs} | {row.told} | {row.sure} |" for row in rows)])


def _pairs(folder: Path) -> Iterator[tuple[str, Document, Document]]:
    originals = _documents(folder, "en")
    for language in NTREX_LANGUAGES:
        versions = _documents(folder, language)
        for at in range(0, len(originals), _EVERY):
            abridged = versions[at][::3]
            stranger = versions[(at + _AWAY) % len(versions)]
            for name, lines in (("translation", versions[at]), ("abridged", abridged), ("another text", stranger)):
                if min(len(originals[at]), len(lines)) >= _FEWEST:
                    yield name, document("original", "en", originals[at]), document(name, language, lines)


def _documents(folder: Path, language: str) -> list[list[str]]:
    lines = (folder / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    ids = (folder / "DOCUMENT_IDS.tsv").read_text(encoding="utf-8").split()
    found: dict[str, list[str]] = {}
    for line, name in zip(lines, ids, strict=True):
        found.setdefault(name, []).append(line)
    return list(found.values())
