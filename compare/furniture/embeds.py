"""
Social-media embeds: a handle, a teaser, hashtags, a credit for the sound.

A teaser reads like prose. It is marked only between two things that prose
does not have: a handle on a line of its own above it, and hashtags or a sound
credit at its end or below it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from compare.furniture.lines import Line
from compare.furniture.phrases import label_of

_HANDLE = re.compile(r"(?:[^\w\s@#]{0,3}\s*)@[\w.]{2,40}(?:\s*[·•|]\s*.{1,30})?")
_TAG = r"#[^\W_][\w]*"
_TAGS = re.compile(rf"(?:{_TAG}[\s,]*)+\Z")
_TRAILING_TAGS = re.compile(rf"(?:^|\s){_TAG}(?:[\s,]+{_TAG})+\s*\Z")
_SOUND = re.compile(r"[♬♪♫🎵🎶]\s*\S")
_SIGNED = re.compile(r"[—–-]\s*[^.!?]{1,60}\(@\w{2,40}\)[^.!?]{0,40}")
_STUB = re.compile(
    r"(?:.{0,80}\s)?(?:pic\.twitter\.com/\w+|https?://t\.co/\w+)|View this post on Instagram|A post shared by .{1,80}"
)

_REACH = 8
"""An embed has at most so many lines below its handle."""

_TEASER = 600
"""A line of more code points is a paragraph of the article, not a teaser."""


def embedded(lines: Sequence[Line]) -> set[int]:
    """Return the places in *lines* of those that belong to an embed."""
    found = {place for place, line in enumerate(lines) if _is_anchor(line)}
    for place, line in enumerate(lines):
        if not _HANDLE.fullmatch(line.text.strip()):
            continue
        found.add(place)
        found.update(range(place, _end_of_run(lines, place) + 1))
    for place in sorted(found):
        above = lines[place - 1] if place else None
        if above and is_sound(lines[place].text) and len(above.text) <= _TEASER and _ends_with_tags(above):
            found.add(place - 1)
    return found


def tags_in(line: Line) -> tuple[int, ...]:
    """Return the sentences of *line* that are hashtags and nothing else, at its end."""
    last = line.sentences[-1]
    return (last.index,) if len(last.text.split()) > 1 and _TAGS.fullmatch(last.text) else ()


def _is_anchor(line: Line) -> bool:
    """Return True if *line* is part of an embed wherever it stands."""
    text = line.text.strip()
    many = text.count("#") > 1
    return bool(is_sound(text) or (many and _TAGS.fullmatch(text)) or _SIGNED.fullmatch(text) or _STUB.fullmatch(text))


def is_sound(text: str) -> bool:
    """Return True if *text* credits the sound of a video."""
    if len(text) > 120:
        return False
    label = label_of(text, "sound")
    credited = label is not None and re.match(r"\s*[-–—:：]\s*\S", text[len(label) :])
    return bool(_SOUND.match(text) or credited)


def _ends_with_tags(line: Line) -> bool:
    """Return True if two hashtags or more close *line*."""
    return bool(_TRAILING_TAGS.search(line.text))


def _end_of_run(lines: Sequence[Line], handle: int) -> int:
    """Return the place of the last line of the embed whose handle is at *handle*."""
    end = handle
    for place in range(handle + 1, min(handle + 1 + _REACH, len(lines))):
        line = lines[place]
        if len(line.text) > _TEASER or _HANDLE.fullmatch(line.text.strip()):
            break
        if end > handle and place > end + 1:
            break  # something of the article stands between
        if _is_anchor(line) or _ends_with_tags(line) or _is_lone_tag(line):
            end = place
    return end


def _is_lone_tag(line: Line) -> bool:
    """Return True if *line* is hashtags, be it one, and nothing else."""
    return bool(_TAGS.fullmatch(line.text.strip()))
