"""Which words of a bead belong together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from compare.types.documents import Span


class LinkKind(StrEnum):
    """What speaks for a link."""

    NAME = "name"
    """The name table has both as one name."""

    NUMBER = "number"
    """Both are of one value."""

    SPELLING = "spelling"
    """They are written alike, letters of other scripts romanised."""

    MEANING = "meaning"
    """The model's vectors are alike."""

    PLACE = "place"
    """Little but the links of the words around them: articles, particles, free renderings."""


@dataclass(frozen=True, slots=True)
class WordLink:
    """A word of the original and a word of the version that translate one another, or are parts of what does."""

    source: Span
    """In the original's text."""

    target: Span
    """In the version's text."""

    score: float
    """How alike the two are, in [0, 1]: 1 for a name or a number, else the cosine or the share of equal letters."""

    kind: LinkKind
