"""
One slip, told once: the name table and `compare.names.respelt` may both see that a name is spelt in two ways.

The table counts the forms that it knows for names; the other holds every word against the original and all of the
text. Where they call opposite spellings the wrong one, the other's word counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from compare.names.gazetteer import fold
from compare.names.respelt import Respelt
from compare.types import Form, Span


class Slips:
    """The words of a version's names that are spelt wrongly, less those of which the table says so."""

    def __init__(self, slips: Iterable[Respelt]) -> None:
        self._slips = tuple(slips)
        self._rights = {frozenset((slip.target.key, slip.right)): slip.right for slip in self._slips}
        self._spans: list[Span] = []
        self._pairs: set[frozenset[str]] = set()

    def deny(self, form: Form) -> bool:
        """Tell whether what the table calls the wrong form is the right one."""
        words = _words(form.text)
        return self._rights.get(words ^ _words(form.suggestion or "")) in words

    def take(self, forms: Sequence[Form]) -> None:
        """Note that the table tells of *forms*."""
        self._spans += (mention.span for form in forms for mention in form.mentions)
        self._pairs |= {_words(form.text) ^ _words(form.suggestion or "") for form in forms}

    def left(self) -> list[Respelt]:
        """Return the slips of which the table says nothing."""
        return [
            slip
            for slip in self._slips
            if frozenset((slip.target.key, slip.right)) not in self._pairs
            and not any(slip.target.span.meets(span) for span in self._spans)
        ]


def _words(form: str) -> frozenset[str]:
    return frozenset(re.split(r"[\s·・]+", fold(form))) - {""}
