"""Names that a version spells in two ways because the original does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product

from compare.names.gazetteer import fold
from compare.names.variants import Relation, relation
from compare.types import Alignment, Form, Judgement, Mention, Name


def is_mirrored(name: Name, form: Form, cell: Sequence[Form], alignment: Alignment, language: str) -> bool:
    """
    Tell whether the original has another spelling where a version has *form*, too.

    Ecinitas is Ecinitas again, Naples and Napoli are both kept: what is odd about that is said of the original.

    Args:
        name: the row of the table.
        form: one of the version's forms that is not the usual one.
        cell: all of the version's forms.
        alignment: the original and the version.
        language: the original's.
    """
    usual = [mention for one in cell if one.judgement is not Judgement.INCONSISTENT for mention in one.mentions]
    here, there = (_answers(name, mentions, alignment) for mentions in (form.mentions, usual))
    if not there or any(not words for words in here):
        return False
    ours, theirs = ({word for words in side for word in words} for side in (here, there))
    return bool(theirs) and not any(_is_one(*pair, language) for pair in product(sorted(ours), sorted(theirs)))


def _is_one(one: str, other: str, language: str) -> bool:
    """Tell whether two words are spelt alike, as far as they go: 重庆, 重庆市."""
    return one.startswith(other) or other.startswith(one) or relation(one, other, language) is Relation.SAME


def _answers(name: Name, mentions: Iterable[Mention], alignment: Alignment) -> list[set[str]]:
    """Return for each mention of a version the words of the name in its bead of the original."""
    sources = {number: set(bead.source) for number, bead in enumerate(alignment.beads)}
    beads = {sentence: number for number, bead in enumerate(alignment.beads) for sentence in bead.target}
    return [
        {
            word
            for one in name.cells[0]
            for other in one.mentions
            if other.sentence in sources.get(beads[mention.sentence], set())
            for word in fold(one.text).split()
        }
        for mention in mentions
    ]
