"""What a file is turned into and a report is written as: readers and writers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from compare.types import Metadata, ParagraphKind, Report


@dataclass(frozen=True, slots=True)
class Block:
    """One block of text as a reader found it."""

    text: str
    """Without surrounding white space; a newline inside is a line break that the format means."""
    kind: ParagraphKind = ParagraphKind.PARAGRAPH

    whole: bool = False
    """True if the block is one unit already and must not be cut, such as a segment of a TMX file."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader made of a file."""

    blocks: tuple[Block, ...]
    metadata: Metadata = field(default_factory=Metadata)
    language: str | None = None
    """The language the file itself declares; None if it does not."""

    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paired:
    """What a reader made of a file whose texts are paired already: TMX, a two-column table, ..."""

    names: tuple[str, ...]
    """Heading of each column, the original first."""

    languages: tuple[str | None, ...]
    """Language of each column, None where the file does not say."""

    rows: tuple[tuple[str, ...], ...]
    """One text a column; empty where a row has no counterpart there."""

    metadata: Metadata = field(default_factory=Metadata)
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reader:
    """One input format."""

    id: str
    title: str
    suffixes: tuple[str, ...]
    """Lower-case, with the dot."""

    read: Callable[[bytes, str], Reading | Paired]
    """Read *data*, called *name* in messages; raises `InputError` for anything that is not of the format."""

    sample: bytes
    """A small valid file, for the contract tests."""

    sniff: Callable[[bytes], bool] | None = None
    """Tell from the first bytes whether a file without a telling name is of this format."""

    lines: Callable[[bytes, str], Reading | Paired] | None = None
    """Like `read`, but keep every line of the file apart; None where the file's lines mean nothing."""


@dataclass(frozen=True, slots=True)
class Writer:
    """One output format."""

    id: str
    title: str
    suffix: str
    media_type: str
    render: Callable[[Report], bytes]
    """The whole file; same report, same bytes."""
