"""Words that open a sentence before a name and are no part of it: Herec Jevhen Ševčuk, Sahnede Beijing vardı."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from compare.names.gazetteer import lookup
from compare.names.tokens import Token

_FAMOUS = 300_000
"""Weight from which a place is known without its surroundings, as in `compare.names.evidence`."""


def words_before(words: Sequence[Token]) -> Mapping[str, set[str]]:
    """Return, for each word with a capital, the words right before it; an empty one where there is none."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for left, right in pairwise((None, *words)):
        if right is not None and right.capital:
            near = left is not None and left.sentence == right.sentence and right.start - left.end == 1
            found[right.key].add(left.key if near and left is not None else "")
    return found


def opens_before(run: Sequence[Token], *, sure: Mapping[str, int], before: Mapping[str, set[str]]) -> bool:
    """
    Tell whether the first word of a run only opens the sentence.

    *sure* are the words with a capital inside sentences, *before* is that of `words_before`:
    the name stands elsewhere without the word, or is a place that all know.
    """
    first = run[0]
    if len(run) < 2 or not first.initial or sure.get(first.key) or lookup(first.text):
        return False
    if len(run) > 2:
        return bool(before[run[1].key] - {first.key})
    known = lookup(run[1].text)
    return known is not None and known.weight >= _FAMOUS and known.kind in {"city", "country", "region"}
