"""Lines that say by their own words what they are: links, credits, invitations, tracking ids."""

from __future__ import annotations

import re

from compare.furniture.lines import Line
from compare.furniture.phrases import fold, label_of, phrases
from compare.types import Furniture, ParagraphKind

_LEAD = re.compile(r"[\s>»→▶►•*·☞👉🔗📌➡️📷📸\-–—\[(（【「]+")
_COLON = re.compile(r"\s*[:：|>»→]")
_AGENCIES = "AFP|AP|EPA|EFE|ANSA|DPA|dpa|Reuters|REUTERS|Getty|TASS|PAP|ČTK|Укрінформ"
_AGENCY = re.compile(rf"(?:^|[\s(/])(?:©|\(c\)\s|Getty Images\b|[A-ZÀ-Þ]\S*\s*/\s*(?:{_AGENCIES})\b)")
_TRACKING = re.compile(
    r"[a-z0-9]+(?:[-_][a-z0-9]+)*[-_][a-z]+[-_]\d{2,}"  # abc-culture-07
    r"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"  # a UUID
)
_STOP = re.compile(r"[.!?。！？؟…][\"'”’»）)]*\s*$")
_TERMS = 12
"""A credit or an invitation has no more words; a longer line is a caption or prose."""

_RELATED_LONGEST = 300
"""A related link's line is no longer, in code points; of a longer one only the first sentence is marked."""


def related(line: Line) -> tuple[int, ...]:
    """Return the sentences of *line* that point to another article."""
    if _is_related(line.text):
        short = len(line.text) <= _RELATED_LONGEST
        return tuple(line.indexes) if short else (line.sentences[0].index,)
    return tuple(s.index for s in line.sentences[1:] if _is_related(s.text, inside=True))


def _is_related(text: str, *, inside: bool = False) -> bool:
    """Return True if *text* begins with a label; inside a paragraph it must be in capitals."""
    bare = _LEAD.sub("", text, count=1) if _LEAD.match(text) else text
    label = label_of(bare, "related")
    if label is None:
        return False
    written = bare[: len(label)]
    rest = bare[len(label) :]
    capitals = written.isupper()
    if inside and not (capitals or text[0] in "[(（【"):
        return False
    return capitals or bool(_COLON.match(rest)) or not rest.strip(" .…:")


def notice(line: Line) -> Furniture | None:
    """Return which kind of notice the whole of *line* is; None if it is prose."""
    text = line.text
    if _is_tracking(line):
        return Furniture.TRACKING
    if len(line.sentences) > 2 or len(text.split()) > 2 * _TERMS or len(text) > 160:
        return None
    if _is_credit(text):
        return Furniture.CREDIT
    return Furniture.SHARE if _is_share(text) else None


def _is_tracking(line: Line) -> bool:
    """Return True for a machine's label that stands alone."""
    if not line.alone or line.kind in {ParagraphKind.CELL, ParagraphKind.ITEM}:
        return False
    return bool(_TRACKING.fullmatch(line.text))


def _is_credit(text: str) -> bool:
    """Return True if *text* names who made a picture, and says nothing else."""
    if len(text.split()) > _TERMS:
        return False
    if text.startswith(("©", "(c) ", "(C) ")):
        return True
    if _STOP.search(text) and not _AGENCY.search(text):
        return False
    bare = _LEAD.sub("", text, count=1) if _LEAD.match(text) else text
    label = label_of(bare, "credit")
    if label is None:
        return False
    rest = bare[len(label) :]
    return bool(re.match(r"\s*(?:[:：©/]|\(c\))\s*\S", rest)) and not _says_more(rest)


def _says_more(rest: str) -> bool:
    """Return True if what follows a credit label reads like a caption: mostly small words."""
    if _AGENCY.search(rest) or "/" in rest or "©" in rest:
        return False
    words = [word for word in re.findall(r"[^\W\d_]+", rest) if len(word) > 1]
    if not any(word.istitle() or word.isupper() or word.islower() for word in words):
        return len(rest) > 24  # a script without capitals
    return len([word for word in words if word.islower()]) * 2 > len(words)


def _is_share(text: str) -> bool:
    """Return True if *text* is an invitation or a notice of the page, and nothing else."""
    bare = _LEAD.sub("", text, count=1) if _LEAD.match(text) else text
    if fold(bare).strip(" .!:…>»→！。") in phrases("whole"):
        return True
    prose = _STOP.search(bare) and re.search(r"[,،，、]", bare)
    return label_of(bare, "share") is not None and not prose and not re.search(r"[\"“”„«»「」]", bare)
