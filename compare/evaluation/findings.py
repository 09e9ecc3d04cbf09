"""
How well the checks find what was planted in an article set, and how quiet they are elsewhere.

A finding is right if gold has a divergence of a kind that the check may report
in one of the finding's lines; for a name, the words must be the same too. A
planted divergence is found if a right finding points at it. Divergences of
kinds that no check looks for yet are counted apart, not as misses.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from compare.checks import CHECKS
from compare.evaluation.gold import GoldFinding, GoldVersion, Lines
from compare.types import Document, Finding, Report, Span

_REPORTS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "numbers": frozenset({"numbers", "dates", "units"}),
        "units": frozenset({"units", "numbers"}),
        "dates": frozenset({"dates", "numbers"}),
        "omission": frozenset({"omission", "missing", "certainty", "quotations"}),
        "addition": frozenset({"addition", "added", "certainty", "quotations"}),
        "certainty": frozenset({"certainty", "quotations"}),
        "divergent": frozenset({"divergent", "numbers", "names", "negation", "certainty", "quotations", "terminology"}),
    }
)
"""Kinds of gold that a check may report beside its own."""


@dataclass(slots=True)
class Score:
    """Counts over any number of versions, by check."""

    looked: frozenset[str] = frozenset(CHECKS)
    """Ids of the checks that look for something; what others would find is not a miss."""

    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    unlooked: Counter[str] = field(default_factory=Counter)
    """Planted divergences of kinds that no check looks for."""

    sentences: int = 0
    """Sentences in the versions that were scored."""

    false_alarms: list[str] = field(default_factory=list)
    """Each wrong finding, for a person to read."""

    misses: list[str] = field(default_factory=list)
    """Each planted divergence that was not found."""

    def recall(self, check: str) -> float | None:
        """Share of the planted divergences of *check* that were found; None if none was planted."""
        return self.found[check] / self.planted[check] if self.planted[check] else None

    def precision(self, check: str) -> float | None:
        """Share of the findings of *check* that are right; None if it found nothing."""
        reported = self.right[check] + self.wrong[check]
        return self.right[check] / reported if reported else None


def score_version(score: Score, report: Report, index: int, gold: GoldVersion, lines: tuple[Lines, Lines]) -> None:
    """Add version *index* (from 1) of *report* to *score*; *lines* are the original's and the version's."""
    comparison = report.comparisons[index - 1]
    documents = (report.source, comparison.version)
    score.sentences += lines[1].count
    hits: set[int] = set()
    for finding in comparison.findings:
        matched = {n for n, planted in enumerate(gold.findings) if _matches(finding, planted, documents, lines)}
        hits |= matched
        (score.right if matched else score.wrong)[finding.check] += 1
        if not matched:
            score.false_alarms.append(
                f"{gold.name}: {finding.check}/{finding.kind}: {finding.message} {_quotes(finding, documents)}"
            )
    for number, planted in enumerate(gold.findings):
        if planted.check not in score.looked:
            score.unlooked[planted.check] += 1
            continue
        score.planted[planted.check] += 1
        score.found[planted.check] += number in hits
        if number not in hits:
            score.misses.append(f"{gold.name}: {planted.check}: {planted.source_quote!r} / {planted.target_quote!r}")


def _matches(
    finding: Finding, planted: GoldFinding, documents: tuple[Document, Document], lines: tuple[Lines, Lines]
) -> bool:
    if planted.check != finding.check and planted.check not in _REPORTS.get(finding.check, ()):
        return False
    source, target = (
        _touched(spans, side) for spans, side in zip((finding.source, finding.target), lines, strict=True)
    )
    if not (source & planted.source or target & planted.target):
        return False
    if finding.check != "names":
        return True
    wanted = {_fold(planted.source_quote), _fold(planted.target_quote)} - {""}
    quotes = _fold(" ".join(_quotes(finding, documents)) + " " + finding.message)
    return any(words in quotes for words in wanted)


def _touched(spans: Iterable[Span], lines: Lines) -> set[int]:
    return {line for span in spans for line in lines.within(span)}


def _quotes(finding: Finding, documents: tuple[Document, Document]) -> list[str]:
    return [*map(documents[0].quote, finding.source), *map(documents[1].quote, finding.target)]


def _fold(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())
