"""
The original and all its versions, lined up row by row.

Each version has beads of its own. Beads of any versions that share a sentence
of the original stand in one row, so that what one version merges and another
splits can be read across. An addition gets a row of its own where its version
has it; a moved bead stands beside its original, and says so.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import TypeAlias

from compare.present.labels import doubt
from compare.types import Alignment, Document, Report, connect


@dataclass(frozen=True, slots=True)
class Piece:
    """One bead as a cell shows it."""

    bead: int
    """Index into the version's ``Alignment.beads``."""

    source: tuple[int, ...]
    sentences: tuple[int, ...]
    """Indices into the version's sentences; empty if it left the original's out."""

    shape: str
    similarity: float | None
    moved: bool

    doubt: str = ""
    """If the bead is likelier wrong than right: how likely it is right, and what it was chosen over."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one version has in a row."""

    pieces: tuple[Piece, ...] = ()
    """In bead order; empty where another version has an addition."""

    @property
    def sentences(self) -> tuple[int, ...]:
        """Indices of all its sentences, ascending."""
        return tuple(sorted(index for piece in self.pieces for index in piece.sentences))

    @property
    def moved(self) -> bool:
        """True if any of it stands elsewhere in the version."""
        return any(piece.moved for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences of the original and what every version makes of them."""

    source: tuple[int, ...]
    """Indices into the original's sentences, ascending; empty for an addition."""

    cells: tuple[Cell, ...]
    """One a version, in the report's order."""

    furniture: bool = False
    """True if every sentence in it is furniture."""

    first: bool = False
    """True if it begins a paragraph of the original, or of the version that added it."""


def line_up(report: Report) -> tuple[Row, ...]:
    """Return the rows, in the reading order of the original; every sentence of every text is in one."""
    alignments = [one.alignment for one in report.comparisons]
    members = connect(alignments) or tuple((sentence.index,) for sentence in report.source.sentences)
    owner = {index: group for group, indices in enumerate(members) for index in indices}
    columns = [_place(alignment, owner) for alignment in alignments]
    behind = _together([behind for _, behind in columns], report.shared)
    rows: list[Row] = []
    for group in range(-1, len(members)):
        if group >= 0:
            cells = tuple(Cell(tuple(inside.get(group, ()))) for inside, _ in columns)
            rows.append(_row(report, members[group], cells))
        for pieces in behind.get(group, ()):
            cells = tuple(Cell(tuple(pieces.get(version, ()))) for version in range(len(columns)))
            rows.append(_row(report, (), cells))
    return tuple(rows)


_Pieces: TypeAlias = dict[int, list[Piece]]


def _place(alignment: Alignment, owner: dict[int, int]) -> tuple[_Pieces, _Pieces]:
    """Return the pieces that stand in each group's row, and the additions behind it; -1 is before the first."""
    inside: _Pieces = {}
    behind: _Pieces = {}
    pending: list[Piece] = []
    last = -1
    for number, bead in enumerate(alignment.beads):
        piece = Piece(number, bead.source, bead.target, bead.shape, bead.similarity, bead.moved, doubt(bead))
        if not bead.source:
            pending.append(piece)
            continue
        group = owner[bead.source[0]]
        # What was added between two beads of one row stays between them.
        (inside if group == last else behind).setdefault(last, []).extend(pending)
        pending = []
        inside.setdefault(group, []).append(piece)
        last = group
    behind.setdefault(last, []).extend(pending)
    return inside, behind


_Added: TypeAlias = dict[int, list[Piece]]
"""The additions of one row, by the place of their version."""


def _together(columns: list[_Pieces], shared: tuple[tuple[tuple[int, int], ...], ...]) -> dict[int, list[_Added]]:
    """
    Return the rows of additions behind each group.

    Additions that versions share stand in one row, behind the first group that one of them is behind.
    """
    number = {(version - 1, bead): at for at, group in enumerate(shared) for version, bead in group}
    homes: dict[int, int] = {}
    rows: dict[int, _Added] = {}
    queues: dict[int, dict[int, list[tuple[_Added, Piece]]]] = {}
    for group in sorted({group for column in columns for group in column}):
        for version, column in enumerate(columns):
            for piece in column.get(group, ()):
                at = number.get((version, piece.bead))
                row: _Added = {} if at is None else rows.setdefault(at, {})
                home = group if at is None else homes.setdefault(at, group)
                row.setdefault(version, []).append(piece)
                queues.setdefault(home, {}).setdefault(version, []).append((row, piece))
    return {group: list(_merged(list(each.values()))) for group, each in queues.items()}


def _merged(queues: list[list[tuple[_Added, Piece]]]) -> Iterator[_Added]:
    """Yield rows so that each version's additions keep their order; one that crosses others comes with the first."""
    waiting = [deque(queue) for queue in queues]
    gone: set[int] = set()
    while heads := [queue[0][0] for queue in waiting if queue]:
        row = next((head for head in heads if _comes_next(head, waiting)), heads[0])
        yield row
        gone.add(id(row))
        for queue in waiting:
            while queue and id(queue[0][0]) in gone:
                queue.popleft()


def _comes_next(row: _Added, waiting: Sequence[Iterable[tuple[_Added, Piece]]]) -> bool:
    """Tell whether all pieces of *row* are the first of those that wait."""
    first = sum(1 for queue in waiting for _ in takewhile(lambda entry: entry[0] is row, queue))
    return first == sum(map(len, row.values()))


def _row(report: Report, source: tuple[int, ...], cells: tuple[Cell, ...]) -> Row:
    texts: list[tuple[Document, tuple[int, ...]]] = [(report.source, source)]
    texts += [(one.version, cell.sentences) for one, cell in zip(report.comparisons, cells, strict=True)]
    marked = [document.sentences[index].furniture is not None for document, indices in texts for index in indices]
    return Row(source, cells, furniture=bool(marked) and all(marked), first=_begins_paragraph(texts))


def _begins_paragraph(texts: list[tuple[Document, tuple[int, ...]]]) -> bool:
    """Return True if the first sentence of the row begins a paragraph in the first text that has one there."""
    for document, indices in texts:
        if indices:
            index = indices[0]
            return index == 0 or document.sentences[index - 1].paragraph != document.sentences[index].paragraph
    return False
