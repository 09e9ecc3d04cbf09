"""What a check is, what it may look at, and the examples it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from compare.plugins.backends import Tools
from compare.types import (
    Alignment,
    Bead,
    Document,
    Finding,
    NameTable,
    Paragraph,
    Sentence,
    Severity,
    Span,
    Style,
)


@dataclass(frozen=True, slots=True)
class Context:
    """What a check may look at beside the text in hand."""

    tools: Tools
    names: NameTable
    document: int
    """Which document is judged: 0 is the original, k the k-th version; the index of its column in `names`."""
    style: Style = field(default_factory=Style)
    """The house style; `names` is judged by it already, its glossary is for a check."""

    memo: dict[object, Any] = field(default_factory=dict, compare=False, repr=False)
    """What one check worked out and another may use, such as the word links; it lives as long as the run."""


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

    directed: bool = False
    """True: it makes no sense where neither text is the original, and is left out there."""

    one_sided: bool = False
    """True: it judges the version only, so that where there is no original it is run the other way round as well."""

    on_request: bool = False
    """True: it runs only if it is asked for by its id, as it is wrong more often than right."""

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
