"""
Which romanization a document follows as a whole.

Each name whose native form is known votes for the systems that give its spelling; the system with most votes
is the document's. A house may follow National 2010 for Ukrainian names and its own usage for Russian
ones, so the names of each language are counted apart.

Limits: few names tell nothing, and where most are spelt alike by all systems no one of them is named.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from compare.names.romanization import SOURCES, Sources, systems_giving
from compare.names.scripts import script_of
from compare.names.systems import OWN_SYSTEMS
from compare.types import Following, Form, Judgement, Name

_FEWEST = 3
"""Names that must agree before a text can be said to follow a system: two may do so by chance."""

_MOST = 3
"""A tie of more systems says nothing."""


def follows(names: Sequence[tuple[Name, Sources]], languages: Sequence[str]) -> tuple[tuple[Following, ...], ...]:
    """
    Tell for each document which systems its names follow.

    *names* come with their forms in their own language; *languages* are those of the documents.
    """
    return tuple(
        tuple(found for source in SOURCES if (found := _following(source, column, language, names)) is not None)
        for column, language in enumerate(languages)
    )


def _following(source: str, column: int, language: str, names: Sequence[tuple[Name, Sources]]) -> Following | None:
    votes: Counter[str] = Counter()
    total = 0
    for name, native in names:
        wanted = tuple(one for one in native if one[0] == source)
        form = _usual(name.cells[column]) if wanted else None
        if form is not None:
            total += 1
            votes.update(systems_giving(form.text, wanted))
    most = max(votes.values(), default=0)
    if most < _FEWEST or 2 * most < total:
        return None
    systems = [system for system in votes if votes[system] == most]
    # Of systems that fit alike, those that the language's own press uses are meant.
    systems = [system for system in systems if system in OWN_SYSTEMS.get(language, ())] or systems
    return Following(source, tuple(systems), most, total) if len(systems) <= _MOST else None


def _usual(cell: Sequence[Form]) -> Form | None:
    """Return the form a document writes most often; None if it writes none in Latin letters."""
    latin = [form for form in cell if form.judgement is not Judgement.EXPLAINED and script_of(form.text) == "Latn"]
    return latin[0] if latin else None
