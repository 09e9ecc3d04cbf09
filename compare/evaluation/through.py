"""
How well two versions are aligned through their original, beside directly.

``evaluate through FOLDER`` reads NTREX (``<language>.txt`` and
``DOCUMENT_IDS.tsv``): English is the original, and all three texts are perturbed, each
by itself, at half the rates of `compare.evaluation.perturb`, so that any two
differ as much as the two of ``evaluate align`` do. The same three stand for versions
of an article that is gone, of which the first is whole, or lacks its second half: is what
the other two say lined up by the reference that `align_versions` chooses?
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from compare.align import align, align_through, align_versions
from compare.errors import InputError
from compare.evaluation.align_sets import document
from compare.evaluation.calibrate import calibration_error
from compare.evaluation.links import Agreement, Link, agree, links_of
from compare.evaluation.perturb import Rates, cut
from compare.evaluation.tables import agreements
from compare.languages import language_of
from compare.plugins import Embedder
from compare.types import Alignment, Document

_WAYS = (
    "direct",
    "through the original",
    "through, with vectors",
    "half an original, through it",
    "half an original, no original",
)


@dataclass(frozen=True, slots=True)
class Trio:
    """An original, two versions, and the gold beads between the versions."""

    source: Document
    versions: tuple[Document, Document]
    gold: tuple[Link, ...]


def measure(trios: Sequence[Trio], embedder: Embedder) -> dict[str, Agreement]:
    """Align the versions of each trio directly and through the original, and sum up what is right."""
    total = dict.fromkeys(_WAYS, Agreement())
    for trio in trios:
        direct = align(*trio.versions, embedder)
        one, other = (align(trio.source, version, embedder) for version in trio.versions)
        half = _half(trio.source)
        left, right = (align(half, version, embedder) for version in trio.versions)
        ways = (
            direct,
            align_through(one, other),
            align_through(one, other, embedder),
            align_through(left, right, embedder),
            _by_reference((half, *trio.versions), embedder),
        )
        for name, alignment in zip(_WAYS, ways, strict=True):
            total[name] += agree(trio.gold, *links_of(alignment))
    return total


def _half(text: Document) -> Document:
    kept = [sentence.text for sentence in text.sentences]
    return document(text.name, text.language, kept[: -(-len(kept) // 2)])


def _by_reference(texts: tuple[Document, Document, Document], embedder: Embedder) -> Alignment:
    """Align the second and the third text by way of the reference that is chosen among the three."""
    reference, star = align_versions(texts, lambda source, target: align(source, target, embedder))
    if reference is texts[0]:
        return align_through(star[0], star[1], embedder)
    pair = next(one for one in star if one.target in texts[1:])
    return pair if reference is texts[1] else pair.turned()


def calibration(trios: Sequence[Trio], embedder: Embedder) -> float:
    """Return the expected calibration error of the beads that went through the original, with vectors."""
    said: list[float] = []
    right: list[bool] = []
    for trio in trios:
        one, other = (align(trio.source, version, embedder) for version in trio.versions)
        gold = set(trio.gold) | {((at,), ()) for source, target in trio.gold if not target for at in source}
        gold |= {((), (at,)) for source, target in trio.gold if not source for at in target}
        for bead in align_through(one, other, embedder).beads:
            said.append(bead.probability or 0.0)
            right.append((bead.source, bead.target) in gold)
    return calibration_error(said, right)


def table(found: dict[str, Agreement]) -> str:
    """Lay the ways out as a Markdown table."""
    return agreements("way", found)


def ntrex(folder: Path, languages: tuple[str, str], limit: int | None = None) -> Iterator[Trio]:
    """
    Yield the documents of NTREX, English and perturbed versions in two languages.

    Raises:
        InputError: *folder* does not hold NTREX.
    """
    if not (folder / "DOCUMENT_IDS.tsv").is_file():
        raise InputError(str(folder), "it does not hold NTREX: there is no DOCUMENT_IDS.tsv")
    ids = (folder / "DOCUMENT_IDS.tsv").read_text(encoding="utf-8").split()
    columns = [(folder / f"{one}.txt").read_text(encoding="utf-8").splitlines() for one in ("en", *languages)]
    for number, id in enumerate(list(dict.fromkeys(ids))[:limit]):
        texts = []
        for column, language in zip(columns, ("en", *languages), strict=True):
            lines = [line for line, at in zip(column, ids, strict=True) if at == id]
            strangers = [line for line, at in zip(column, ids, strict=True) if at != id]
            texts.append(loosened(lines, strangers, language, Random(f"{number} {language}")))
        documents = [
            document(f"{id}.{language}", language, [line for line, _ in text])
            for text, language in zip(texts, ("en", *languages), strict=True)
        ]
        gold = joined([atoms for _, atoms in texts[1]], [atoms for _, atoms in texts[2]])
        yield Trio(documents[0], (documents[1], documents[2]), gold)


def loosened(
    lines: Sequence[str], strangers: Sequence[str], language: str, random: Random, rates: Rates | None = None
) -> list[tuple[str, frozenset[int]]]:
    """Join, cut, drop and insert lines at half of *rates*; each sentence comes with the lines that it holds."""
    rates = rates or Rates()
    space = " " if language_of(language).spaces else ""
    found: list[tuple[str, frozenset[int]]] = []
    at = 0
    while at < len(lines):
        if random.random() < rates.insert / 2:
            found.append((random.choice(strangers), frozenset()))
        chance = 2 * random.random()
        if chance < rates.drop:
            pass
        elif chance < rates.drop + rates.merge and at + 1 < len(lines):
            found.append((space.join(lines[at : at + 2]), frozenset({at, at + 1})))
            at += 1
        elif chance < rates.drop + rates.merge + rates.split:
            found += [(part, frozenset({at})) for part in cut(lines[at])]
        else:
            found.append((lines[at], frozenset({at})))
        at += 1
    return found


def joined(ours: Sequence[frozenset[int]], theirs: Sequence[frozenset[int]]) -> tuple[Link, ...]:
    """Return the beads of two texts of which each sentence holds some lines of a third: those that share a line."""
    beads: list[tuple[set[int], tuple[set[int], set[int]]]] = []
    for side, sentences in enumerate((ours, theirs)):
        for index, lines in enumerate(sentences):
            held, sides = set(lines), (set[int](), set[int]())
            sides[side].add(index)
            for shared, found in [bead for bead in beads if bead[0] & lines]:
                held |= shared
                for mine, more in zip(sides, found, strict=True):
                    mine.update(more)
            beads = [bead for bead in beads if not bead[0] & lines] + [(held, sides)]
    return tuple((tuple(sorted(one)), tuple(sorted(other))) for _, (one, other) in beads)
