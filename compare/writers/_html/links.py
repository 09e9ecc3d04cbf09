"""Names of the places on the page that links lead to."""

from __future__ import annotations

import re

from compare.present import Entry

_UNSAFE = re.compile(r"[^A-Za-z0-9.-]")


def sentence_anchor(document: int, index: int) -> str:
    """Return the anchor of a sentence; numbers in it count from 1, but the original is document 0."""
    return f"s-{document}-{index + 1}"


def finding_anchor(key: str) -> str:
    """Return the anchor of a finding in the list."""
    return "f-" + _UNSAFE.sub(lambda match: f"_{ord(match[0]):x}", key)


def evidence_anchor(entry: Entry) -> str:
    """Return the anchor of the first sentence of a finding's evidence, the version's rather than the original's."""
    if entry.target:
        return sentence_anchor(entry.document, entry.target[0])
    if entry.source:
        return sentence_anchor(0, entry.source[0])
    return "text" if entry.row is None else f"r-{entry.row + 1}"
