"""
What views call the texts of a report.

Where there is an original, that and the versions: one is right, and things are
missing or added. Where there is none, all texts are versions and go by their
names, and what one of two has is *only in* it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compare.types import Report

_LOST, _GAINED = frozenset({"missing", "lost", "omission"}), frozenset({"added", "addition"})
"""Words in the ids of checks and kinds that take the original's side."""


@dataclass(frozen=True, slots=True)
class Roles:
    """The words for the texts of one report, and for what a text has alone."""

    names: tuple[str, ...]
    """Of every text, the first one that of the original, or of what stands in its place."""

    original: bool

    def title(self, number: int) -> str:
        """Return what stands before a text's name: ``Original``, ``Version``."""
        return "Original" if self.original and number == 0 else "Version"

    def heading(self, number: int) -> str:
        """Return the heading of a text's column."""
        return "Original" if self.original and number == 0 else self.names[number]

    def called(self, number: int) -> str:
        """Return title and name together, where the names are letters: ``Original``, ``Version A``."""
        return "Original" if self.original and number == 0 else f"Version {self.names[number]}"

    def side(self, number: int) -> str:
        """Return what stands before a quotation: ``original``, ``version``, or the text's name."""
        return ("version" if number else "original") if self.original else self.names[number]

    def both(self, number: int) -> str:
        """Return the two sides of a version's beads, the first one first."""
        return "original-version" if self.original else f"{self.names[0]} – {self.names[number]}"

    @property
    def pair(self) -> str:
        """Return what the two numbers of a bead's shape count the sentences of."""
        return "the original and of the version" if self.original else f"{self.names[0]} and of this text"

    @property
    def missing(self) -> str:
        """What to call sentences that a version has nothing for."""
        return "missing" if self.original else f"only in {self.names[0]}"

    @property
    def added(self) -> str:
        """What to call sentences that only a version has."""
        return "added" if self.original else f"not in {self.names[0]}"

    @property
    def moved(self) -> str:
        """What to call sentences that stand elsewhere."""
        return "moved" if self.original else "elsewhere"

    @property
    def no_source(self) -> str:
        """What stands in the first text's column beside an addition."""
        return "not in the original" if self.original else "not here"

    @property
    def no_target(self) -> str:
        """What stands in a version's column beside what it has nothing for."""
        return "missing here" if self.original else "not here"

    def label(self, id: str) -> str:
        """Return the id of a check or a kind as words that take no side: ``lower case`` for ``lower-case``."""
        words = id.split("-")
        for telling, instead in ((_LOST, f"only in {self.names[0]}"), (_GAINED, f"not in {self.names[0]}")):
            if not self.original and telling & set(words):
                rest = " ".join(word for word in words if word not in telling)
                return f"{rest}, {instead}" if rest else instead
        return " ".join(words)


def roles_of(report: Report, names: Sequence[str] | None = None) -> Roles:
    """Return the words for *report*; *names* are what to call its texts if not by their own names."""
    own = tuple(document.name for document in report.documents)
    return Roles(own if names is None else tuple(names), report.original)
