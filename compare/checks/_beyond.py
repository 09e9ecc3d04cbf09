"""What `omission` and `addition` share: words of one side of a bead that go beyond the other."""

from __future__ import annotations

from collections.abc import Iterator

from compare.links.left_over import load_weights, shared
from compare.plugins import Context
from compare.types import Alignment, Severity, Span


def beyond(alignment: Alignment, context: Context, side: int) -> Iterator[tuple[int, Span, Severity]]:
    """
    Yield the beads of which one side says more than the other: number, the words, how sure it is.

    Args:
        alignment: the original and the version.
        context: where the word links are found or kept.
        side: 0 for the original, 1 for the version.
    """
    weights = load_weights()
    for number, run in enumerate(shared(alignment, context)[side]):
        if run is not None and run.odds > weights.minor[side]:
            yield number, run.span, Severity.MAJOR if run.odds > weights.major[side] else Severity.MINOR


def shortened(words: str, longest: int = 90) -> str:
    """Return *words* for a message, the middle of a long stretch left out."""
    if len(words) <= longest:
        return words
    return f"{words[: longest // 2].rstrip()} … {words[-longest // 3 :].lstrip()}"
