"""Aligned texts to plant into: line-aligned folders, article sets with gold, two files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from compare.errors import InputError, SettingsError
from compare.evaluation.gold import read_sets
from compare.ingest import clean

_DOCUMENT = 20  # lines of one, where nothing tells documents apart; about an article


@dataclass(frozen=True, slots=True)
class AlignedText:
    """Two texts, a sentence or a short paragraph a line, and which lines pair."""

    name: str
    languages: tuple[str, str]
    source: tuple[str, ...]
    target: tuple[str, ...]

    pairs: tuple[tuple[int, int], ...]
    """Lines that translate one another, one to one, in order."""


def read_texts(
    folder: Path, original: str, languages: Sequence[str] = (), documents: int | None = None, skipped: int = 0
) -> list[AlignedText]:
    """
    Read the texts of *folder*, version by version.

    Args:
        folder: holds ``en.txt``, ``de.txt``, ... that pair line by line, with
            ``DOCUMENT_IDS.tsv`` if it has several documents; or article sets
            with gold, of which the clean versions are taken.
        original: language of the originals, in a folder of lines.
        languages: of the versions to take; empty: all there are.
        documents: take so many documents of each language; None: all.
        skipped: pass over so many documents of each language before.

    Raises:
        InputError: it holds neither, or the files do not pair.
        SettingsError: a language is not there.
    """
    texts = list(_parallel(folder, original, languages) if list(folder.glob("??.txt")) else _sets(folder, languages))
    if not texts:
        raise InputError(str(folder), "it holds no text in these languages to plant into")
    return [
        text
        for _, version in groupby(sorted(texts, key=lambda text: text.languages), key=lambda text: text.languages)
        for text in list(version)[skipped:][:documents]
    ]


def read_pair(source: Path, target: Path, languages: tuple[str, str]) -> list[AlignedText]:
    """
    Read two files that pair line by line.

    Raises:
        InputError: a file cannot be read, or they have not as many lines.
    """
    return list(_documents((source, target), languages, None))


def _parallel(folder: Path, original: str, languages: Sequence[str]) -> Iterator[AlignedText]:
    there = sorted(path.stem for path in folder.glob("??.txt"))
    for language in (original, *languages):
        if language not in there:
            raise SettingsError("the language", f"{folder} holds no {language}.txt; choose from {', '.join(there)}")
    ids = folder / "DOCUMENT_IDS.tsv"
    names = ids.read_text(encoding="utf-8").split() if ids.exists() else None
    for language in languages or [code for code in there if code != original]:
        files = (folder / f"{original}.txt", folder / f"{language}.txt")
        yield from _documents(files, (original, language), names)


def _documents(
    files: tuple[Path, Path], languages: tuple[str, str], names: Sequence[str] | None
) -> Iterator[AlignedText]:
    source, target = (_lines(path) for path in files)
    names = names or [f"lines {at // _DOCUMENT * _DOCUMENT + 1} ff." for at in range(len(source))]
    if not len(source) == len(target) == len(names):
        raise InputError(str(files[1]), f"it has {len(target)} lines, {files[0].name} {len(source)}; they must pair")
    rows = zip(names, source, target, strict=True)
    for name, group in groupby(rows, key=lambda row: row[0]):
        kept = [(one, other) for _, one, other in group if one and other]
        if kept:
            yield AlignedText(
                name,
                languages,
                tuple(one for one, _ in kept),
                tuple(other for _, other in kept),
                tuple((at, at) for at in range(len(kept))),
            )


def _sets(folder: Path, languages: Sequence[str]) -> Iterator[AlignedText]:
    for gold in read_sets(folder):
        for version in gold.versions:
            if version.findings or (languages and version.language not in languages):
                continue
            source, target = ([line for line in _lines(path) if line] for path in (gold.original, version.path))
            pairs = tuple((one[0], other[0]) for one, other in version.beads if len(one) == len(other) == 1)
            yield AlignedText(
                version.name, (gold.language, version.language), tuple(source), tuple(target), tuple(sorted(pairs))
            )


def _lines(path: Path) -> list[str]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(str(path), f"it cannot be read as UTF-8 text: {error}") from error
    return [clean(line) for line in text.split("\n")[: text.count("\n") + (not text.endswith("\n"))]]
