"""
The main job, scored as a user would run it: files in, report out, held against gold.

The texts are read, cut, aligned and checked with the settings given, nothing
is told of the gold. Scores are summed over all versions of all sets; a version
without planted divergences is clean and must stay silent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from compare.evaluation.findings import Score, score_version
from compare.evaluation.gold import GoldSet, GoldVersion, Lines, read_sets
from compare.evaluation.links import Agreement, Link, agree
from compare.judging import chosen_checks
from compare.pipeline import compare_texts
from compare.plugins import Progress, Tools
from compare.settings import Settings
from compare.types import Alignment, Report, Severity, Text


@dataclass(slots=True)
class Outcome:
    """What the main job made of a folder of article sets."""

    alignments: dict[str, Agreement] = field(default_factory=dict)
    """Agreement by version, as in ``kursk/version-a.en``."""

    score: Score = field(default_factory=Score)
    """The findings of every version."""

    clean_sentences: int = 0
    """Sentences of the clean versions."""

    clean_findings: dict[Severity, int] = field(default_factory=lambda: dict.fromkeys(Severity, 0))
    """Findings on clean versions, by severity: every one is a false alarm."""

    @property
    def total(self) -> Agreement:
        """Agreement over all versions."""
        return sum(self.alignments.values(), Agreement())

    def per_hundred(self, lowest: Severity) -> float:
        """Count the findings at or above *lowest* per 100 sentences of clean versions."""
        count = sum(number for severity, number in self.clean_findings.items() if severity >= lowest)
        return 100 * count / self.clean_sentences if self.clean_sentences else 0.0

    def scores(self) -> dict[str, float]:
        """Return every score that has a floor; higher is better."""
        total = self.total
        scores = {
            "alignment strict F1": total.strict.f1,
            "alignment lax F1": total.lax.f1,
            "alignment unaligned F1": total.unaligned.f1,
            "alignment moved F1": total.moved.f1,
            "clean sentences per major finding": self._silence(Severity.MAJOR),
            "clean sentences per finding": self._silence(Severity.NEUTRAL),
        }
        for check in sorted(self.score.planted):
            scores[f"{check} recall"] = self.score.recall(check)
        for check in sorted({*self.score.right, *self.score.wrong}):
            scores[f"{check} precision"] = self.score.precision(check)
        return {name: score for name, score in scores.items() if score is not None}

    def _silence(self, lowest: Severity) -> float:
        count = sum(number for severity, number in self.clean_findings.items() if severity >= lowest)
        return self.clean_sentences / max(count, 1)


def run(folder: Path, settings: Settings, tools: Tools, progress: Progress) -> Outcome:
    """
    Run the main job on every set in *folder* and score it.

    Raises:
        InputError: the folder holds no set with gold.
    """
    outcome = Outcome(score=Score(looked=_looking(settings)))
    sets = list(read_sets(folder))
    for number, gold in enumerate(sets):
        progress(gold.original.parent.name, number, len(sets))
        report = compare_texts(
            _text(gold.original, gold.language),
            [_text(version.path, version.language) for version in gold.versions],
            settings,
            tools,
        )
        _score(outcome, gold, report)
    return outcome


def _looking(settings: Settings) -> frozenset[str]:
    """Return the checks that were chosen; the one of terms looks for nothing without a glossary."""
    chosen = {check.id for check in chosen_checks(settings)}
    return frozenset(chosen if settings.style else chosen - {"terminology"})


def _text(path: Path, language: str) -> Text:
    return Text(path.name, path.read_bytes(), language)


def _score(outcome: Outcome, gold: GoldSet, report: Report) -> None:
    original = Lines(gold.original, report.source)
    for index, (version, comparison) in enumerate(zip(gold.versions, report.comparisons, strict=True), start=1):
        lines = original, Lines(version.path, comparison.version)
        found, moved = _links(comparison.alignment, lines)
        outcome.alignments[version.name] = agree(version.beads, found, moved)
        score_version(outcome.score, report, index, version, lines)
        _tally_clean(outcome, version, report, index, lines[1].count)


def _tally_clean(outcome: Outcome, version: GoldVersion, report: Report, index: int, count: int) -> None:
    if version.findings:
        return
    outcome.clean_sentences += count
    for finding in report.comparisons[index - 1].findings:
        outcome.clean_findings[finding.severity] += 1


def _links(alignment: Alignment, lines: tuple[Lines, Lines]) -> tuple[list[Link], set[Link]]:
    """Return the beads as pairs of line numbers, and those that are marked as moved."""
    links: list[Link] = []
    moved: set[Link] = set()
    for bead in alignment.beads:
        link = lines[0].of(bead.source), lines[1].of(bead.target)
        if link != ((), ()):
            links.append(link)
            if bead.moved:
                moved.add(link)
    return links, moved
