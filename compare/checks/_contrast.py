"""
What is looked for on one side of a bead, and what is found when the other side lacks it.

`compare.checks._signs` fills in the signs, `compare.checks._cued` weighs them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from compare.types import Span

SIGNS = (
    "expected", "expected near", "there", "there near", "there high", "there near high", "hints", "hints near",
    "answered", "kept", "covered near", "covered", "covered there", "longer", "words", "cues", "run", "in run",
    "spread", "question", "marks there", "asserted", "assertion", "assertion here",
    "next door", "mild", "names lost", "names kept", "sister", "sister near", "hints here", "hinted",
    "said", "unsaid", "said near", "able", "ought", "kin", "kin near",
    "able asserted", "into", "into near", "into near high", "told", "unreal", "one",
)  # fmt: skip
"""What the odds are made of, in order."""


@dataclass(frozen=True, slots=True)
class Phenomenon:
    """What is looked for; patterns by language."""

    id: str
    """As in `compare.cues.traces.PHENOMENA`."""

    clear: Mapping[str, str]
    """Cues."""

    hints: Mapping[str, str]
    """What may be one."""

    empty: Mapping[str, str] | None = None
    """What looks like a cue and is none."""

    mild: Mapping[str, str] | None = None
    """Cues that are never a reason for more than a look."""

    unless: Mapping[str, str] | None = None
    """What must be on neither side, for the cues to count."""

    sister: str = ""
    """Another of `compare.cues.traces.PHENOMENA`, whose odds count as well."""

    asserts: Mapping[str, str] | None = None
    """The contrary of a cue."""

    answers: Mapping[str, str] | None = None
    """What is as good as a cue where it stands in the place of one."""

    says: Mapping[str, str] | None = None
    """Words that tell that somebody says it."""

    unreal: Mapping[str, str] | None = None
    """What would have been, and was not."""

    kin: tuple[Mapping[str, str], ...] = ()
    """Two families of words that stand for one another: what can be, and what ought to be."""


class Contrast(NamedTuple):
    """Words of one side of a bead that have no counterpart on the other."""

    bead: int

    side: int
    """0 if the original has them, 1 if the version does."""

    cues: tuple[Span, ...]
    """In the document of that side."""

    other: tuple[Span, ...]
    """The sentences of the other side."""

    signs: NDArray[np.float64]
    """Shape ``(46,)``: values of `SIGNS`."""

    def odds(self, weights: NDArray[np.float64]) -> float:
        """Return the log odds that something was lost, as of planted against natural contrasts."""
        return float(self.signs @ weights)

    def named(self) -> dict[str, float]:
        """Return the signs by name."""
        return dict(zip(SIGNS, self.signs.tolist(), strict=True))

    def source(self) -> tuple[Span, ...]:
        """Return the evidence in the original."""
        return self.cues if self.side == 0 else self.other

    def target(self) -> tuple[Span, ...]:
        """Return the evidence in the version."""
        return self.other if self.side == 0 else self.cues
