"""
The aligner's scores on texts with known beads.

Run it with ``python -m compare.evaluation.align_sets FOLDER``, where the
folder holds any of ``textberg/dev.defr`` with ``dev.de`` and ``dev.fr``,
``opus_books/*.jsonl``, ``ntrex/*.txt`` with ``DOCUMENT_IDS.tsv``, and article
sets with ``gold/``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import process_time

from compare.align import align
from compare.evaluation.gold import read_beads
from compare.evaluation.links import Agreement, Link, agree, links_of
from compare.evaluation.perturb import Rates, moved, perturb
from compare.plugins import Embedder
from compare.types import Document, Paragraph, Sentence, Span

NTREX_LANGUAGES = ("de", "fr", "es", "ru", "uk", "zh", "ar", "ja")
"""Languages of the perturbed NTREX texts, against English."""

_PASSAGES = 12
"""Passages that are moved in a long text."""


@dataclass(frozen=True, slots=True)
class Case:
    """Two documents and their gold beads."""

    name: str
    """The set the case is counted under."""

    source: Document
    target: Document
    gold: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """What one set gave."""

    name: str
    agreement: Agreement
    seconds: float
    """Of the processor, embedding and alignment, on this machine."""

    lost: int
    """Sentences that are not in exactly one bead; always 0, or the aligner is broken."""


def measure(cases: Sequence[Case], embedder: Embedder, *, max_bead: int = 6) -> list[Row]:
    """Align every case and sum the agreement by name."""
    rows: dict[str, Row] = {}
    for case in cases:
        start = process_time()
        alignment = align(case.source, case.target, embedder, max_bead=max_bead)
        seconds = process_time() - start
        links, moved = links_of(alignment)
        row = rows.get(case.name, Row(case.name, Agreement(), 0.0, 0))
        rows[case.name] = Row(
            case.name,
            row.agreement + agree(case.gold, links, moved),
            row.seconds + seconds,
            row.lost + _lost(case, links),
        )
    return list(rows.values())


def table(rows: Sequence[Row]) -> str:
    """Lay the rows out as a Markdown table."""
    lines = [
        "| set | strict P | R | F1 | lax F1 | unaligned P | R | F1 | moved F1 | seconds | lost |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for row in rows:
        got = row.agreement
        figures = [got.strict.precision, got.strict.recall, got.strict.f1, got.lax.f1]
        figures += [got.unaligned.precision, got.unaligned.recall, got.unaligned.f1, got.moved.f1]
        cells = ["" if figure is None else f"{figure:.3f}" for figure in figures]
        lines.append(f"| {row.name} | {' | '.join(cells)} | {row.seconds:.2f} | {row.lost} |")
    return "\n".join(lines)


def read_cases(folder: Path) -> Iterator[Case]:
    """Yield every case in *folder*, set by set."""
    yield from textberg(folder)
    yield from books(folder)
    if (folder / "ntrex" / "DOCUMENT_IDS.tsv").exists():
        for language in NTREX_LANGUAGES:
            yield from ntrex(folder / "ntrex", "en", language)
            yield joined(folder / "ntrex", "en", language, passages=_PASSAGES)
            yield joined(folder / "ntrex", "en", language)
    yield from articles(folder)


def document(name: str, language: str, lines: Sequence[str]) -> Document:
    """Make a document of *lines*, one sentence each; an empty line opens a paragraph."""
    text, start = "", 0
    sentences: list[Sentence] = []
    paragraphs: list[Paragraph] = []
    for line in [*(line.strip() for line in lines), ""]:
        if line:
            text += "\n" if len(text) > start else ""
            place = Span(len(text), len(text) + len(line))
            sentences.append(Sentence(line, place, len(sentences), len(paragraphs)))
            text += line
        elif len(text) > start:
            paragraphs.append(Paragraph(Span(start, len(text))))
            text += "\n\n"
            start = len(text)
    return Document(name, language, text, tuple(sentences), tuple(paragraphs))


def ntrex(folder: Path, source: str, target: str, seed: int = 0, rates: Rates | None = None) -> Iterator[Case]:
    """Yield the perturbed documents of NTREX, ``newstest2019`` in many languages, in two of them."""
    texts, ids = _ntrex(folder, source, target)
    for number, id in enumerate(dict.fromkeys(ids)):
        lines = [[line for line, at in zip(text, ids, strict=True) if at == id] for text in texts]
        strangers = [[line for line, at in zip(text, ids, strict=True) if at != id] for text in texts]
        made = perturb(lines[0], lines[1], (strangers[0], strangers[1]), seed * 1000 + number, rates)
        yield Case(
            f"ntrex {source}-{target}", document(id, source, made.source), document(id, target, made.target), made.gold
        )


def joined(folder: Path, source: str, target: str, *, passages: int = 0, seed: int = 0) -> Case:
    """
    Join NTREX into one long text, as it is, or perturbed and with *passages* moved in the version.

    Every eighth document is kept aside, for the lines that are inserted.
    """
    texts, ids = _ntrex(folder, source, target)
    aside = set(list(dict.fromkeys(ids))[::8])
    lines, strangers = (
        [[line for line, id in zip(text, ids, strict=True) if (id in aside) is kept] for text in texts]
        for kept in (False, True)
    )
    rates = None if passages else Rates(0, 0, 0, 0)
    made = perturb(lines[0], lines[1], (strangers[0], strangers[1]), seed, rates)
    made = moved(made, passages, seed) if passages else made
    name = f"ntrex {source}-{target}, joined{' and moved' if passages else ''}"
    return Case(name, document("joined", source, made.source), document("joined", target, made.target), made.gold)


def _ntrex(folder: Path, source: str, target: str) -> tuple[list[list[str]], list[str]]:
    """Read the lines of two languages, and the document that each belongs to."""
    texts = [(folder / f"{language}.txt").read_text(encoding="utf-8").splitlines() for language in (source, target)]
    return texts, (folder / "DOCUMENT_IDS.tsv").read_text(encoding="utf-8").split()


def books(folder: Path) -> Iterator[Case]:
    """Yield the OPUS Books in *folder*."""
    for path in sorted((folder / "opus_books").glob("*.jsonl")):
        yield _book(path)


def textberg(folder: Path) -> Iterator[Case]:
    """Yield the Text+Berg texts in *folder*."""
    for path in sorted((folder / "textberg").glob("*.defr")):
        source, target = (
            document(path.name, language, path.with_suffix(f".{language}").read_text(encoding="utf-8").splitlines())
            for language in ("de", "fr")
        )
        yield Case("textberg", source, target, read_beads(path))


def _book(path: Path) -> Case:
    sides: tuple[list[str], list[str]] = ([], [])
    gold: list[Link] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        bead = json.loads(line)
        spans = []
        for side, key in zip(sides, ("sources", "targets"), strict=True):
            lines = [" ".join(text.split()) or "-" for text in bead[key]["text"]]
            spans.append(tuple(range(len(side), len(side) + len(lines))))
            side.extend(lines)
        gold.append((spans[0], spans[1]))
    languages = path.name.removeprefix("test_").split("-")[:2]
    source, target = (
        document(path.name, language.lower(), side) for language, side in zip(languages, sides, strict=True)
    )
    return Case(f"book {path.stem.split('-')[-1]}", source, target, tuple(gold))


def articles(folder: Path) -> Iterator[Case]:
    """Yield the article sets in *folder*, cut into lines as gold is."""
    for gold in sorted(folder.glob("*/gold/*.beads")):
        home = gold.parent.parent
        original = next(home.glob("original.*.txt"))
        version = home / f"{gold.stem}.txt"
        source, target = (
            document(path.name, path.name.split(".")[-2], path.read_text(encoding="utf-8").splitlines())
            for path in (original, version)
        )
        yield Case(f"{home.name}/{gold.stem}", source, target, read_beads(gold))


def _lost(case: Case, links: Sequence[Link]) -> int:
    lost = 0
    for side, text in enumerate((case.source, case.target)):
        seen = sorted(index for link in links for index in link[side])
        lost += seen != list(range(len(text.sentences)))
    return lost
