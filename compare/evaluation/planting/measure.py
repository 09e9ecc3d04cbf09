"""Run the main job on texts as they are and with divergences in them, and count what is said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from random import Random

from compare.evaluation.planting.plan import Plant, Planted, plan
from compare.evaluation.planting.planters import KINDS, USUAL
from compare.evaluation.planting.texts import AlignedText
from compare.pipeline import compare_texts
from compare.plugins import Progress, Tools
from compare.settings import Settings
from compare.types import Document, Finding, Report, Severity, Span, Text

Languages = tuple[str, str]


@dataclass(slots=True)
class Measured:
    """Counts, by kind or check and pair of languages; sums are made by whoever prints them."""

    planted: Counter[tuple[str, Languages]] = field(default_factory=Counter)
    """By kind."""

    found: Counter[tuple[str, Languages]] = field(default_factory=Counter)
    """By kind: a check that should say so did, in the right sentence."""

    noticed: Counter[tuple[str, Languages]] = field(default_factory=Counter)
    """By kind: any check said something new in the right sentence."""

    nearby: Counter[tuple[str, Languages]] = field(default_factory=Counter)
    """By kind: the right check, but only in a sentence next to the right one."""

    worded: Counter[tuple[str, Languages]] = field(default_factory=Counter)
    """By kind: found, and the right words are underlined."""

    wordable: Counter[tuple[str, Languages]] = field(default_factory=Counter)
    """By kind: found, and the words at issue are known."""

    pointed: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By check and kind of finding, and kind planted: divergences that such a finding pointed at, where it should."""

    right: Counter[tuple[str, Languages]] = field(default_factory=Counter)
    """By check and kind of finding, as in ``numbers/changed``: findings that point at what they should find."""

    aside: Counter[tuple[str, Languages]] = field(default_factory=Counter)
    """By check and kind of finding: what was said of a sentence with a divergence of another kind."""

    wrong: Counter[tuple[str, Languages]] = field(default_factory=Counter)
    """By check and kind of finding: findings in sentences of edited texts that nobody touched."""

    clean: Counter[tuple[str, Languages, Severity]] = field(default_factory=Counter)
    """By check and kind of finding: findings in untouched texts."""

    sentences: Counter[Languages] = field(default_factory=Counter)
    """Lines of the untouched originals."""

    misses: list[str] = field(default_factory=list)
    """Each planted divergence that was not found, for a person to read."""

    alarms: list[str] = field(default_factory=list)
    """Each finding in an untouched text."""


def measure(
    texts: Sequence[AlignedText],
    settings: Settings,
    tools: Tools,
    progress: Progress,
    *,
    kinds: Iterable[str] = USUAL,
    seed: int = 0,
) -> Measured:
    """
    Judge every text untouched; then again with what was planted of *kinds*, if there are any.

    Same texts, kinds and seed, same divergences: they do not depend on what the checks say.
    """
    measured = Measured()
    tallies: dict[Languages, Counter[str]] = {}
    kinds = tuple(kinds)
    for number, text in enumerate(texts):
        progress(f"{'-'.join(text.languages)} {text.name}", number, len(texts))
        before = _report(text, text.target, settings, tools)
        _count_clean(measured, text, before)
        if not kinds:
            continue
        tally = tallies.setdefault(text.languages, Counter())
        random = Random(f"{seed} {text.name} {'-'.join(text.languages)}")
        planted = plan(text, _strangers(texts, number), kinds, tally, random)
        _score(measured, text, planted, before, _report(text, planted.lines, settings, tools))
    return measured


def _strangers(texts: Sequence[AlignedText], number: int) -> list[tuple[str, str]]:
    """Return the paired lines of the nearest other text in the same languages."""
    here = texts[number]
    others = [at for at, text in enumerate(texts) if text.languages == here.languages and text.source != here.source]
    if not others:
        return []
    other = texts[min(others, key=lambda at: (abs(at - number), at))]
    return [(other.source[a], other.target[b]) for a, b in other.pairs]


def _report(text: AlignedText, lines: Sequence[str], settings: Settings, tools: Tools) -> Report:
    source, target = (
        Text(name, "\n".join(side).encode(), language, "plain")
        for name, side, language in zip(("original", "version"), (text.source, lines), text.languages, strict=True)
    )
    return compare_texts(source, [target], settings, tools)


def _count_clean(measured: Measured, text: AlignedText, report: Report) -> None:
    measured.sentences[text.languages] += len(text.source)
    comparison = report.comparisons[0]
    for finding in comparison.findings:
        measured.clean[_what(finding), text.languages, finding.severity] += 1
        measured.alarms.append(_shown(text, report, finding))


def _what(finding: Finding) -> str:
    return f"{finding.check}/{finding.kind}"


def _shown(text: AlignedText, report: Report, finding: Finding) -> str:
    """Return one finding for a person to read, with its sentences."""
    lines = [
        f"{'-'.join(text.languages)} {text.name} {_what(finding)} {finding.severity.name.lower()}: {finding.message}"
    ]
    if finding.bead is not None:
        alignment = report.comparisons[0].alignment
        sides = alignment.sides(alignment.beads[finding.bead])
        lines += [f"    {' '.join(sentence.text for sentence in side)}" for side in sides]
    return "\n".join(lines)


def _score(measured: Measured, text: AlignedText, planted: Planted, before: Report, after: Report) -> None:
    old = {finding.id for finding in before.comparisons[0].findings}
    findings = after.comparisons[0].findings
    places = [_spans(text.source, after.source), _spans(planted.lines, after.comparisons[0].version)]
    touched = [
        tuple(_lines(spans, side) for spans, side in zip((finding.source, finding.target), places, strict=True))
        for finding in findings
    ]
    for plant in planted.plants:
        key = plant.kind, text.languages
        measured.planted[key] += 1
        here = [
            finding
            for finding, (one, other) in zip(findings, touched, strict=True)
            if finding.id not in old and (one & set(plant.source) or other & set(plant.target))
        ]
        right = [finding for finding in here if finding.check in KINDS[plant.kind].checks]
        measured.noticed[key] += bool(here)
        measured.found[key] += bool(right)
        measured.pointed.update((what, plant.kind) for what in {_what(finding) for finding in right})
        if right:
            hit = _hits_words(plant, right, places)
            measured.wordable[key] += hit is not None
            measured.worded[key] += bool(hit)
            continue
        measured.nearby[key] += any(
            finding.id not in old
            and finding.check in KINDS[plant.kind].checks
            and (_near(one, plant.source) or _near(other, plant.target))
            for finding, (one, other) in zip(findings, touched, strict=True)
        )
        measured.misses.append(_missed(text, planted, plant, here))
    for finding, (one, other) in zip(findings, touched, strict=True):
        plants = [plant for plant in planted.plants if one & set(plant.source) or other & set(plant.target)]
        counter = measured.wrong
        if plants:
            fitting = any(finding.check in KINDS[plant.kind].checks for plant in plants)
            counter = measured.right if fitting else measured.aside
        counter[_what(finding), text.languages] += 1


def _hits_words(plant: Plant, findings: Iterable[Finding], places: Sequence[Sequence[Span]]) -> bool | None:
    """
    Tell whether a finding underlines the words at issue on a side where they are known.

    It must touch them and may be three times as long, or stand for the whole
    line where the whole line is at issue. None if the words are not known.
    """
    wanted = []
    for lines, words, side in ((plant.source, plant.source_words, 0), (plant.target, plant.words, 1)):
        if lines and (words is None and plant.kind in {"omission-sentence", "addition-sentence", "moved"}):
            wanted.append((side, places[side][lines[0]]))
        elif lines and words is not None and words.end > words.start:
            start = places[side][lines[0]].start
            wanted.append((side, Span(start + words.start, start + words.end)))
    if not wanted:
        return None
    return any(
        span.start < at.end and at.start < span.end and span.end - span.start <= max(3 * (at.end - at.start), 20)
        for finding in findings
        for side, at in wanted
        for span in (finding.source, finding.target)[side]
    )


def _missed(text: AlignedText, planted: Planted, plant: Plant, here: Sequence[Finding]) -> str:
    said = f"; said instead: {', '.join(sorted(map(_what, here)))}" if here else ""
    change = f"{plant.before[:120]!r} -> {plant.after[:120]!r}"
    lines = [f"{'-'.join(text.languages)} {text.name} {plant.kind} {plant.variant}: {change}{said}"]
    lines += [f"    {text.source[line]}" for line in plant.source]
    lines += [f"    {planted.lines[line]}" for line in plant.target]
    return "\n".join(lines)


def _near(lines: frozenset[int], wanted: Iterable[int]) -> bool:
    return any(abs(line - other) == 1 for line in lines for other in wanted)


def _spans(lines: Sequence[str], document: Document) -> list[Span]:
    """Return where each line stands in the document that was made of them."""
    spans, cursor = [], 0
    for line in lines:
        start = document.text.index(line, cursor)
        cursor = start + len(line)
        spans.append(Span(start, cursor))
    return spans


def _lines(spans: Iterable[Span], places: Sequence[Span]) -> frozenset[int]:
    return frozenset(
        number
        for span in spans
        for number, line in enumerate(places)
        if line.start < span.end and span.start < line.end
    )
