"""
The gold of an article set: what the aligner and the checks should have said.

A set is a folder, ``original.<language>.txt`` beside ``version-*.<language>.txt``,
one sentence a line. ``gold/<version>.beads`` pairs the lines in Vecalign's
format, ``gold/<version>.findings.tsv`` lists the planted divergences. Gold
counts lines; a document counts sentences. `Lines` translates, so that a text
can be cut as a user's text would be and still be scored.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from compare.errors import InputError
from compare.types import Document, Furniture, Span

_BEAD = re.compile(r"\[([\d, ]*)\]:\[([\d, ]*)\]")


@dataclass(frozen=True, slots=True)
class GoldFinding:
    """One planted divergence."""

    check: str
    source: frozenset[int]
    """Lines of the original."""

    target: frozenset[int]
    """Lines of the version."""

    source_quote: str
    target_quote: str


@dataclass(frozen=True, slots=True)
class GoldVersion:
    """One version of a set and what is known of it."""

    path: Path
    language: str
    beads: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]
    findings: tuple[GoldFinding, ...]

    @property
    def name(self) -> str:
        """As in ``kursk/version-a.en``."""
        return f"{self.path.parent.name}/{self.path.stem}"


@dataclass(frozen=True, slots=True)
class GoldSet:
    """One article set with its gold."""

    original: Path
    language: str
    versions: tuple[GoldVersion, ...]


def read_sets(folder: Path) -> Iterator[GoldSet]:
    """
    Yield the sets in *folder* that have gold, by name.

    Raises:
        InputError: the folder holds none, or the gold is not of the format.
    """
    found = False
    for gold in sorted(folder.glob("*/gold")):
        originals = sorted(gold.parent.glob("original.*.txt"))
        if originals:
            found = True
            versions = tuple(_version(path, gold) for path in sorted(gold.parent.glob("version*.txt")))
            yield GoldSet(originals[0], _language(originals[0]), versions)
    if not found:
        raise InputError(str(folder), "it holds no article set with a gold folder")


def read_beads(path: Path) -> tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]:
    """
    Read beads in Vecalign's format, ``[0]:[0, 1]`` a line; what follows on a line is ignored.

    Raises:
        InputError: the file cannot be read, or a line is not a bead.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(str(path), f"it cannot be read as UTF-8 text: {error}") from error
    beads = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        match = _BEAD.match(line)
        if not match:
            raise InputError(str(path), f"line {number} is not a bead such as [0]:[0, 1]")
        beads.append((_indices(match[1]), _indices(match[2])))
    return tuple(beads)


class Lines:
    """Which line of a file each sentence of its document stands in."""

    def __init__(self, path: Path, document: Document) -> None:
        lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        self.count = len(lines)
        spans, cursor = [], 0
        for line in lines:
            start = document.text.index(line, cursor)
            cursor = start + len(line)
            spans.append(Span(start, cursor))
        self.spans = tuple(spans)
        self._of_sentence = [frozenset(self.within(sentence.span)) for sentence in document.sentences]
        self._suffixes = {s.index for s in document.sentences if s.furniture is Furniture.SUFFIX}

    def within(self, span: Span) -> list[int]:
        """Return the lines that *span* touches."""
        return [number for number, line in enumerate(self.spans) if line.start < span.end and span.start < line.end]

    def of(self, sentences: tuple[int, ...]) -> tuple[int, ...]:
        """Return the lines of *sentences*; a site suffix cut off its headline is not the headline."""
        kept = [index for index in sentences if index not in self._suffixes]
        return tuple(sorted(frozenset().union(*(self._of_sentence[index] for index in kept))))


def _version(path: Path, gold: Path) -> GoldVersion:
    beads = read_beads(gold / f"{path.stem}.beads")
    findings = tuple(_findings(gold / f"{path.stem}.findings.tsv"))
    return GoldVersion(path, _language(path), beads, findings)


def _findings(path: Path) -> Iterator[GoldFinding]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        for row in rows:
            yield GoldFinding(
                row["check"],
                frozenset(_indices(row["source"] or "")),
                frozenset(_indices(row["target"] or "")),
                row["source_quote"] or "",
                row["target_quote"] or "",
            )
    except OSError as error:
        raise InputError(
            str(path), f"{error.strerror}; a set needs one, with a heading alone if it is clean"
        ) from error
    except (KeyError, ValueError) as error:
        raise InputError(str(path), f"it is not a table of findings ({error}); see corpora/README.md") from error


def _indices(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in text.replace(",", " ").split())


def _language(path: Path) -> str:
    return path.name.split(".")[-2]
