"""Words and facts that every view shows in the same way."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Literal, TypeAlias

from compare.languages import UNDETERMINED, language_of
from compare.types import Bead, Finding, Form, NameTable, Severity

Direction: TypeAlias = Literal["ltr", "rtl"]

_RIGHT_TO_LEFT = frozenset(["ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"])
_RIGHT_TO_LEFT_SCRIPTS = frozenset(["arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg"])

_MAYBE_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")

SEVERITIES: tuple[tuple[Severity, str, str], ...] = (
    (Severity.CRITICAL, "critical", "could do harm or turn the meaning round: correct it"),
    (Severity.MAJOR, "major", "a reader is told something else: look at it"),
    (Severity.MINOR, "minor", "noticeable, but the meaning stands"),
    (Severity.NEUTRAL, "neutral", "worth knowing; nothing need be wrong"),
)
"""The legend: each severity, worst first, its label and what it means."""

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "missing": "in the original, not in this version",
        "added": "in this version, not in the original",
        "moved": "stands elsewhere in this version",
        "doubtful": "these sentences may belong elsewhere: the aligner gives the pair less than even odds",
        "furniture": "leftover of a web page, no part of the article",
    }
)
"""The legend of what a cell can be beside a plain pair, each with its meaning."""


def direction(text: str, language: str = "und") -> Direction:
    """
    Return the way *text* reads.

    The majority of its strong characters decides, so that neither a Latin
    handle at the start of an Arabic sentence nor an Arabic name in an English
    one turns the line round; without strong characters its *language* does.
    """
    weight = 0
    if _MAYBE_RIGHT_TO_LEFT.search(text):  # most texts have none of these, and asking of each character is slow
        for char in text:
            kind = unicodedata.bidirectional(char)
            weight += (kind in {"R", "AL"}) - (kind == "L")
    elif any(map(str.isalpha, text)):
        return "ltr"
    if weight:
        return "rtl" if weight > 0 else "ltr"
    primary, *subtags = language.lower().split("-")
    if language_of(language).right_to_left or primary in _RIGHT_TO_LEFT or _RIGHT_TO_LEFT_SCRIPTS & set(subtags):
        return "rtl"
    return "ltr"


def language_label(tag: str) -> str:
    """Return a language's English name with what else its *tag* says: ``Chinese (Hant)``."""
    language = language_of(tag)
    if language is UNDETERMINED:
        return "unknown language" if tag.lower() == "und" else tag
    rest = tag.partition("-")[2]
    return f"{language.name} ({rest})" if rest else language.name


def tag_label(id: str) -> str:
    """Return an id as words: ``lower case`` for ``lower-case``."""
    return id.replace("-", " ")


def finding_note(finding: Finding) -> str:
    """Return the id that a decision can name, and how sure the finding is: ``id 3fa9c1d2e4b5, confidence 93%``."""
    sure = "" if finding.confidence is None else f", confidence {finding.confidence:.0%}"
    return f"id {finding.id}{sure}"


def form_note(form: Form) -> str:
    """Return which systems give a form and why it was judged so; of more than three systems, three are named."""
    named = " or ".join(form.systems[:3])
    if len(form.systems) > 3:
        named = f"{', '.join(form.systems[:3])} and {len(form.systems) - 3} other systems"
    return "; ".join(part for part in (named, form.note) if part)


def follows_note(table: NameTable, column: int) -> str:
    """Return which romanizations a document of *table* follows: ``Ukrainian names: National 2010 (7 of 9)``."""
    found = table.follows[column] if table.follows else ()
    return "; ".join(
        f"{language_label(one.language)} names: {' or '.join(one.systems)} ({one.count} of {one.total})"
        for one in found
    )


def number_list(indices: Iterable[int]) -> str:
    """Return *indices* as numbers from 1, runs of three and more drawn together: ``2, 4-7``."""
    runs: list[list[int]] = []
    for index in sorted(set(indices)):
        if runs and index == runs[-1][-1] + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    parts: list[str] = []
    for run in runs:
        if len(run) > 2:
            parts.append(f"{run[0] + 1}-{run[-1] + 1}")
        else:
            parts += (str(index + 1) for index in run)
    return ", ".join(parts)


def doubt(bead: Bead) -> str:
    """Say how likely a doubtful bead is right, and what it was chosen over; "" for any other."""
    if not bead.doubtful:
        return ""
    said = f"{bead.probability:.0%} likely right"
    if bead.rival is None:
        return said
    sides = [", ".join(str(index + 1) for index in side) or "nothing" for side in bead.rival]
    return f"{said}; the alternative: {sides[0]} with {sides[1]}"
