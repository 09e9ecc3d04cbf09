"""What a report comes to, before its details."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from compare.types import Comparison, Report, Sentence, Severity

_REASONS = 5
"""Decisions that a warning names; a file may have hundreds."""


@dataclass(frozen=True, slots=True)
class VersionSummary:
    """One version in figures."""

    name: str
    language: str
    sentences: int

    furniture: int
    """Sentences of the version that are furniture."""

    shapes: tuple[tuple[str, int], ...]
    """How many beads of each shape, the commonest first: ``(("1-1", 31), ("1-2", 2))``."""

    missing: tuple[int, ...]
    """Indices of the original's sentences that it left out, furniture not counted."""

    added: tuple[int, ...]
    """Indices of its sentences that the original does not have, furniture not counted."""

    moved: tuple[int, ...]
    """Indices of its sentences that stand elsewhere in the original."""

    similarity: float | None
    """Median cosine of its beads; None if none was measured."""

    findings: tuple[tuple[Severity, int], ...]
    """How many findings of each severity that occurs, worst first."""


def summarise(report: Report) -> tuple[VersionSummary, ...]:
    """Return the figures of each version."""
    return tuple(_summary(comparison) for comparison in report.comparisons)


def count_severities(severities: Counter[Severity]) -> tuple[tuple[Severity, int], ...]:
    """Return the counts that are not zero, worst first."""
    return tuple((severity, severities[severity]) for severity in sorted(severities, reverse=True))


def list_furniture(report: Report) -> tuple[tuple[int, Sentence], ...]:
    """Return every furniture sentence with the index of its document."""
    return tuple(
        (number, sentence)
        for number, document in enumerate(report.documents)
        for sentence in document.sentences
        if sentence.furniture
    )


def list_warnings(report: Report) -> tuple[str, ...]:
    """Return everything a reader must be told: the report's warnings, and which checks could not run."""
    lacking = "a tool was missing" if report.original else "it takes an original or a tool that is missing"
    skipped = (
        f"{one.version.name}: not checked, because {lacking}: {', '.join(one.skipped)}"
        for one in report.comparisons
        if one.skipped
    )
    return (*report.warnings, *skipped, *_ignored(report))


def _ignored(report: Report) -> Iterator[str]:
    """Say of each text how many findings are not reported, and why: by the decision that covers most first."""
    for number, document in enumerate(report.documents):
        why = Counter(
            "for want of confidence" if finding.ignored.startswith("confidence ") else f"by {finding.ignored}"
            for at, finding in report.all_ignored()
            if at == number
        )
        if why:
            reasons = ", ".join(f"{reason} ({count})" for reason, count in why.most_common(_REASONS))
            more = f", and by {len(why) - _REASONS} more" if len(why) > _REASONS else ""
            yield f"{document.name}: findings that are ignored: {sum(why.values())}, {reasons}{more}"


def _summary(comparison: Comparison) -> VersionSummary:
    alignment, version = comparison.alignment, comparison.version
    source = alignment.source
    shapes = Counter(bead.shape for bead in alignment.beads)
    measured = [bead.similarity for bead in alignment.beads if bead.similarity is not None]
    lost = (index for bead in alignment.beads if not bead.target for index in bead.source)
    added = (index for bead in alignment.beads if not bead.source for index in bead.target)
    return VersionSummary(
        name=version.name,
        language=version.language,
        sentences=len(version.sentences),
        furniture=sum(sentence.furniture is not None for sentence in version.sentences),
        shapes=tuple(sorted(shapes.items(), key=lambda item: (-item[1], item[0]))),
        missing=tuple(index for index in lost if not source.sentences[index].furniture),
        added=tuple(index for index in added if not version.sentences[index].furniture),
        moved=tuple(sorted(index for bead in alignment.beads if bead.moved for index in bead.target)),
        similarity=median(measured) if measured else None,
        findings=count_severities(Counter(finding.severity for finding in comparison.findings)),
    )
