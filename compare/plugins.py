"""
The contracts: what can be plugged in.

A plug-in is one module in its package (`compare.checks`, `compare.readers`,
...) with one constant (`CHECK`, `READER`, ...); `compare.discover` finds it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeAlias

from compare.types import (
    Alignment,
    Bead,
    Document,
    Finding,
    Metadata,
    NameTable,
    Paragraph,
    ParagraphKind,
    Report,
    Sentence,
    Severity,
    Span,
    Style,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors: TypeAlias = NDArray[np.float32]

Progress: TypeAlias = Callable[[str, int, int], None]
"""Called with what is being done, how many are done and how many there are; both 0 if it cannot be told."""


class Embedder(Protocol):
    """Turns texts into vectors whose dot product is their similarity; safe to call from several threads."""

    @property
    def name(self) -> str:
        """Backend, model and a fingerprint of its files: what a signature and a cache key need."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """
        Embed *texts*, each into one unit vector.

        Returns:
            Shape ``(len(texts), d)``; rows have length 1, or 0 for a blank text.
        """

    def encode_spans(self, sentences: Sequence[str], longest: int) -> Vectors:
        """
        Embed every run of one to *longest* consecutive sentences.

        Returns:
            Shape ``(longest, len(sentences), d)``; ``[k - 1, i]`` is the unit
            vector of sentences ``i`` to ``i + k - 1``, or zeros where the run
            would pass the end.
        """

    def words(self, words: Sequence[str]) -> Vectors:
        """
        Embed single words, for links between words.

        Returns:
            Shape ``(len(words), d)``. A row's direction is the word's meaning
            and its length the word's weight in a sentence; 1 where the model
            cannot tell.
        """


class Translator(Protocol):
    """Turns sentences of one language into another."""

    @property
    def name(self) -> str:
        """Backend and package versions, for the signature."""

    def pairs(self) -> Sequence[tuple[str, str]]:
        """List the language pairs that are installed, pivots included."""

    def translate(self, texts: Sequence[str], source: str, target: str, progress: Progress | None = None) -> list[str]:
        """
        Translate *texts*, one for one and in order, between two BCP 47 tags.

        Raises:
            ModelError: no package for the pair is installed; the message says how to get it.
        """


@dataclass(frozen=True, slots=True)
class Backend:
    """Where an embedder or a translator comes from."""

    id: str
    title: str
    load: Callable[[str], object]
    """Load a model: what stands behind the colon in ``id:model``, or ``""`` for the default."""

    slow: bool = False
    """True if its vectors are worth keeping on disk."""


@dataclass(frozen=True, slots=True)
class Tools:
    """The loaded backends a run may lean on; None where none was chosen."""

    embedder: Embedder
    translator: Translator | None = None


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


@dataclass(frozen=True, slots=True)
class Context:
    """What a check may look at beside the text in hand."""

    tools: Tools
    names: NameTable
    document: int
    """Which document is judged: 0 is the original, k the k-th version; the index of its column in `names`."""
    style: Style = field(default_factory=Style)
    """The house style; `names` is judged by it already, its glossary is for a check."""


@dataclass(frozen=True, slots=True)
class Example:
    """Sentence pairs that a check must find fault with, or must not."""

    source: str | tuple[str, ...]
    """One sentence, or several in order."""

    target: str | tuple[str, ...]
    """Paired with the source one to one; "" leaves that place of the bead empty."""

    languages: tuple[str, str] = ("en", "de")
    style: Style = field(default_factory=Style)

    def alignment(self) -> Alignment:
        """Build the alignment: one bead a pair."""
        columns = [(one,) if isinstance(one, str) else one for one in (self.source, self.target)]
        beads, taken = [], [0, 0]
        for pair in zip(*columns, strict=True):
            sides: list[tuple[int, ...]] = []
            for column, text in enumerate(pair):
                sides.append((taken[column],) if text else ())
                taken[column] += bool(text)
            beads.append(Bead(sides[0], sides[1], similarity=0.9 if all(sides) else None))
        source, target = (
            _document(language, [text for text in column if text])
            for language, column in zip(self.languages, columns, strict=True)
        )
        return Alignment(source, target, tuple(beads))


def _document(language: str, texts: Sequence[str]) -> Document:
    sentences: list[Sentence] = []
    cursor = 0
    for index, text in enumerate(texts):
        sentences.append(Sentence(text, Span(cursor, cursor + len(text)), index))
        cursor += len(text) + 1
    whole = " ".join(texts)
    return Document("example", language, whole, tuple(sentences), (Paragraph(Span(0, len(whole))),))


@dataclass(frozen=True, slots=True)
class Check:
    """One way a version can differ from its original, or a text from itself."""

    id: str
    title: str
    severity: Severity
    """Of a typical finding; a finding may say otherwise."""

    mqm: str
    """MQM category, as in ``accuracy/omission``."""

    its: str
    """ITS 2.0 localization quality issue type."""

    bad: tuple[Example, ...]
    """Pairs in which it must find something; tested, and shown as its help."""

    good: tuple[Example, ...]
    """Pairs in which it must stay silent; at least one near miss."""

    find: Callable[[Alignment, Context], Iterator[Finding]] | None = None
    """Hold a version against the original."""

    inspect: Callable[[Document, Context], Iterator[Finding]] | None = None
    """Judge the original and every version for itself. Evidence goes into ``target``; for the original it is moved."""

    needs: tuple[str, ...] = ()
    """Fields of `Tools` it cannot do without, as in ``("translator",)``."""

    def finding(
        self,
        message: str,
        *,
        kind: str,
        severity: Severity | None = None,
        bead: int | None = None,
        source: tuple[Span, ...] = (),
        target: tuple[Span, ...] = (),
        entity: str = "",
        suggestion: str | None = None,
        mqm: str | None = None,
        its: str | None = None,
    ) -> Finding:
        """Make a finding of this check, with its own categories unless told otherwise."""
        return Finding(
            check=self.id,
            kind=kind,
            severity=self.severity if severity is None else severity,
            message=message,
            mqm=mqm or self.mqm,
            its=its or self.its,
            bead=bead,
            source=source,
            target=target,
            entity=entity,
            suggestion=suggestion,
        )
