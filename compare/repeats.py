"""
Findings that another finding of the same pair tells already.

What was left out takes its hedges and denials with it: that words are missing says so. A source that was left out
with nothing but its verb ("Nielsen said") is missing words as well: who said it is what matters. And a figure
that is another one there was not left out. Names and dates are no such reason: words put in bring theirs along.
What is graver than the finding that tells it stays: a gate that stops at major ones must not miss it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from compare.types import Document, Finding, Span

_SIDES = {"omission": 0, "addition": 1}

_TAKEN_ALONG = ("hedge-lost", "hedge-added", "lost", "added")
"""Kinds of `certainty` and `negation` that words left out or put in take along, with "maybe-" or without."""

_SOURCES = ("source-lost", "source-added")

_SHORT = 45
"""Letters of a stretch that is little more than who says so, or than a figure."""


def once(findings: Iterable[Finding], documents: tuple[Document, Document]) -> Iterator[Finding]:
    """Yield *findings* without those that another one of them tells already, in their order."""
    found = list(findings)
    beyond = {side: [one for one in found if _SIDES.get(one.check) == side] for side in (0, 1)}
    if not (beyond[0] or beyond[1]):
        yield from found
        return
    instead = [one for one in found if _is_instead(one)]
    for finding in found:
        if finding.check in _SIDES:
            if not _is_told(finding, instead, documents):
                yield finding
        elif not _is_taken_along(finding, beyond):
            yield finding


def _is_instead(finding: Finding) -> bool:
    """Tell whether a finding is of a source that was lost or added, or of a figure that is another one."""
    if finding.check == "certainty":
        return _kind(finding) in _SOURCES
    return finding.check == "numbers" and finding.kind == "changed"


def _is_told(finding: Finding, instead: Sequence[Finding], documents: tuple[Document, Document]) -> bool:
    """Tell whether words too many are little more than what another finding of their pair is about."""
    side = _SIDES[finding.check]
    words = _spans(finding, side)
    short = sum(len(documents[side].quote(span)) for span in words) <= _SHORT
    return short and any(
        one.bead == finding.bead
        and one.severity >= finding.severity
        and (one.check != "certainty" or _kind(one) == _SOURCES[side])
        and _inside(_spans(one, side), words)
        for one in instead
    )


def _is_taken_along(finding: Finding, beyond: dict[int, list[Finding]]) -> bool:
    """Tell whether a hedge or a denial is one of the words too many."""
    if finding.check not in {"certainty", "negation"} or _kind(finding) not in _TAKEN_ALONG:
        return False
    side = 1 if _kind(finding).endswith("added") else 0
    return any(
        one.bead == finding.bead
        and one.severity >= finding.severity
        and _inside(_spans(finding, side), _spans(one, side))
        for one in beyond[side]
    )


def _kind(finding: Finding) -> str:
    return finding.kind.removeprefix("maybe-")


def _spans(finding: Finding, side: int) -> Sequence[Span]:
    return finding.target if side else finding.source


def _inside(spans: Sequence[Span], words: Sequence[Span]) -> bool:
    """Tell whether all of *spans* are within one of *words*; False if there are none."""
    return bool(spans) and all(any(one.start <= span.start and span.end <= one.end for one in words) for span in spans)
