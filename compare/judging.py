"""From an alignment to findings: the checks are run, and each finding gets its place, its id and its fate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from compare.checks import CHECKS
from compare.confidence import confidence_of
from compare.decisions import Decision, settle
from compare.errors import UnknownPluginError
from compare.links import linked
from compare.plugins import Check, Context
from compare.repeats import once
from compare.settings import Settings
from compare.types import Alignment, Comparison, Document, Finding, finding_id


def default_checks() -> tuple[str, ...]:
    """Return the ids of the checks that run unless others are asked for."""
    return tuple(id for id, check in CHECKS.items() if not check.on_request)


def chosen_checks(settings: Settings) -> tuple[Check, ...]:
    """Return the checks that *settings* ask for, in order of their ids."""
    ids = default_checks() if settings.checks is None else settings.checks
    for id in (*ids, *settings.skip):
        if id not in CHECKS:
            raise UnknownPluginError("check", id, CHECKS)
    return tuple(CHECKS[id] for id in sorted(set(ids) - set(settings.skip)))


def judge_version(
    alignment: Alignment, settings: Settings, context: Context, decisions: Sequence[Decision]
) -> Comparison:
    """
    Run the chosen checks on a version, and part what is reported from what *decisions* ignore.

    A check that makes no sense without an original counts as skipped only if it was asked for.
    """
    found: list[Finding] = []
    skipped: list[str] = []
    for check in chosen_checks(settings):
        lacking = any(getattr(context.tools, need) is None for need in check.needs)
        aimless = check.directed and not alignment.original
        if lacking or aimless:
            skipped += [check.id] if lacking or settings.checks is not None else []
            continue
        if check.find:
            found += check.find(alignment, context)
        if check.find and check.one_sided and not alignment.original and context.document == 1:
            found += _the_other_way(check, alignment, context, found)
        if check.inspect:
            found += (_placed(finding, alignment) for finding in check.inspect(alignment.target, context))
    documents = alignment.source, alignment.target
    kept, ignored = _settled(found, documents, settings, decisions)
    return Comparison(
        alignment, tuple(once(kept, documents)), tuple(skipped), linked(alignment, context).all(), ignored
    )


def _the_other_way(check: Check, alignment: Alignment, context: Context, found: Sequence[Finding]) -> Iterator[Finding]:
    """Yield what *check* finds in the first of two versions; others are held against that one too, so once will do."""
    known = {(one.check, one.kind, one.source, one.target) for one in found}
    for finding in check.find(alignment.turned(), context) if check.find else ():
        turned = replace(finding, source=finding.target, target=finding.source)
        if (turned.check, turned.kind, turned.source, turned.target) not in known:
            yield turned


def _placed(finding: Finding, alignment: Alignment) -> Finding:
    """Find the bead of a finding that was made on the version alone."""
    if finding.bead is not None or not finding.target:
        return finding
    sentence = alignment.target.sentence_at(finding.target[0].start)
    if sentence is None:
        return finding
    bead = next(number for number, bead in enumerate(alignment.beads) if sentence.index in bead.target)
    return replace(finding, bead=bead)


def judge_original(
    document: Document, settings: Settings, context: Context, decisions: Sequence[Decision]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Run the chosen checks on the original alone; return what is reported and what is ignored."""
    found = (
        replace(finding, source=finding.target, target=())
        for check in chosen_checks(settings)
        if check.inspect
        for finding in check.inspect(document, context)
    )
    return _settled(found, (document, document), settings, decisions)


def _settled(
    findings: Iterable[Finding],
    documents: tuple[Document, Document],
    settings: Settings,
    decisions: Sequence[Decision],
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Sort *findings*, give each its id and how sure it is, and part them."""
    sealed = _sealed(findings, documents)
    return settle(sealed, lambda finding: _quotes(finding, documents), decisions, settings.min_confidence)


def _sealed(findings: Iterable[Finding], documents: tuple[Document, Document]) -> Iterator[Finding]:
    """Yield *findings* sorted by place, each with its stable id."""
    seen: Counter[str] = Counter()
    for finding in sorted(findings, key=_place):
        id = finding_id(finding.check, finding.kind, finding.entity, _quotes(finding, documents))
        seen[id] += 1
        sure = confidence_of(finding.check, finding.kind) if finding.confidence is None else finding.confidence
        yield replace(finding, id=id if seen[id] == 1 else f"{id}.{seen[id]}", confidence=sure)


def _quotes(finding: Finding, documents: tuple[Document, Document]) -> tuple[str, ...]:
    return (*map(documents[0].quote, finding.source), *map(documents[1].quote, finding.target))


def _place(finding: Finding) -> tuple[float, tuple[object, ...], tuple[object, ...], str, str, str]:
    bead = float("inf") if finding.bead is None else finding.bead
    return bead, finding.target, finding.source, finding.check, finding.kind, finding.message
