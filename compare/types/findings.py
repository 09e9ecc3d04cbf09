"""What a check noticed, with the evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from hashlib import sha256

from compare.types.documents import Span


class Severity(IntEnum):
    """How much a reader should care, in MQM's words; the order is meaningful."""

    NEUTRAL = 0
    MINOR = 1
    MAJOR = 2
    CRITICAL = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check noticed, with the evidence on both sides."""

    check: str
    """Id of the check, which is also its file name."""

    kind: str
    """What sort of thing, within the check: ``inconsistent``, ``lower-case``, ``extra``."""

    severity: Severity

    message: str
    """One sentence, in the reader's words, that names the evidence."""

    mqm: str
    """MQM category, as in ``accuracy/omission``."""

    its: str
    """ITS 2.0 localization quality issue type, as in ``omission``."""

    bead: int | None = None
    """Index into ``Alignment.beads``; None for a finding about one text alone."""

    source: tuple[Span, ...] = ()
    """Evidence in the original, as spans of its text."""

    target: tuple[Span, ...] = ()
    """Evidence in the version; empty for a finding about the original alone."""

    entity: str = ""
    """The name or term it is about, if it is about one."""

    suggestion: str | None = None
    """What to write instead, where there is one answer."""

    confidence: float | None = None
    """Probability that a careful editor would agree, in [0, 1]; None if it was not estimated."""

    ignored: str = ""
    """Why it is kept out of the report: the decision that covers it, or that it is not sure enough; "" if it is in."""

    id: str = ""
    """Stable across runs and edits elsewhere in the text; set by the pipeline, see `finding_id`."""


def finding_id(check: str, kind: str, entity: str, quotes: tuple[str, ...]) -> str:
    """
    Hash what a finding is about: 12 hexadecimal digits.

    Positions are left out on purpose, so that an edit elsewhere in the text
    does not turn a known finding into a new one. *quotes* are the words at the
    finding's spans, source first.
    """
    parts = "\x1f".join((check, kind, entity, *quotes))
    return sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:12]
