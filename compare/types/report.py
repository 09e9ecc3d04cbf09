"""The pipeline's result: every version held against its original."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from compare.types.alignment import Alignment
from compare.types.documents import Document
from compare.types.findings import Finding, Severity
from compare.types.links import WordLink
from compare.types.names import NameTable

if TYPE_CHECKING:
    import pandas


@dataclass(frozen=True, slots=True)
class Comparison:
    """One version held against the original."""

    alignment: Alignment

    findings: tuple[Finding, ...]
    """Sorted by bead, then by place in the version, then by check."""

    skipped: tuple[str, ...] = ()
    """Ids of the checks that could not run because a tool was missing, or because there is no original to go by."""

    links: tuple[tuple[WordLink, ...], ...] = ()
    """The word links of each bead, in the order of its words; empty if there is none at all."""

    ignored: tuple[Finding, ...] = ()
    """What was found and, by decision or for want of confidence, is not reported; each says why."""

    @property
    def version(self) -> Document:
        """The version itself."""
        return self.alignment.target


@dataclass(frozen=True, slots=True)
class Report:
    """All versions of one original, or of one another."""

    source: Document
    """The original; where there is none, the version that the others are held against, see `original`."""

    comparisons: tuple[Comparison, ...]
    names: NameTable

    signature: str
    """What it takes to repeat the run, as in ``"v:0.1|emb:static/ab12|checks:numbers"``."""

    findings: tuple[Finding, ...] = ()
    """About the original alone: it is checked for itself, also when there is no version."""

    glosses: tuple[str, ...] = ()
    """A translation of each original sentence, for a reader who does not know its language; empty if not asked for."""

    gloss_language: str | None = None

    ignored: tuple[Finding, ...] = ()
    """Of `findings`, what is not reported; see `Comparison.ignored`."""

    shared: tuple[tuple[tuple[int, int], ...], ...] = ()
    """Additions that several versions share, each group as pairs of a version's number, from 1, and its bead."""

    @property
    def original(self) -> bool:
        """False if `source` is no original but the one of several versions that the others are held against."""
        return all(comparison.alignment.original for comparison in self.comparisons)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The original, then the versions."""
        return (self.source, *(comparison.version for comparison in self.comparisons))

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was said while reading and aligning, each with the name of its text."""
        return tuple(
            [f"{document.name}: {warning}" for document in self.documents for warning in document.warnings]
            + [f"{one.version.name}: {warning}" for one in self.comparisons for warning in one.alignment.warnings]
        )

    def all_findings(self) -> Iterator[tuple[int, Finding]]:
        """Yield every finding with the index of its document: 0 for the original, k for version k."""
        for finding in self.findings:
            yield 0, finding
        for index, comparison in enumerate(self.comparisons, start=1):
            for finding in comparison.findings:
                yield index, finding

    def all_ignored(self) -> Iterator[tuple[int, Finding]]:
        """Yield what was found and is not reported, with the index of its document."""
        for number, findings in enumerate((self.ignored, *(one.ignored for one in self.comparisons))):
            for finding in findings:
                yield number, finding

    def worst(self) -> Severity | None:
        """Return the highest severity found; None if there is no finding."""
        return max((finding.severity for _, finding in self.all_findings()), default=None)

    def to_frame(self, table: Literal["findings", "segments", "names"] = "findings") -> pandas.DataFrame:
        """
        Return one table of the report as a pandas data frame.

        `findings` has one row a finding, `segments` one row a bead, `names` one
        row a spelling; the columns are those of the CSV and XLSX reports.
        """
        import pandas as pd

        from compare.types.rows import tabulate

        columns, rows = tabulate(self, table)
        return pd.DataFrame(rows, columns=list(columns))
