"""One entity, all its spellings: the name table's nouns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from compare.types.documents import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a name is written."""

    document: int
    """0 is the original, k the k-th version."""

    sentence: int
    """Index into that document's sentences."""

    span: Span
    """The name itself in that document's text, without a possessive or a clitic."""

    text: str
    """The words at the span."""


class Judgement(StrEnum):
    """What the table says of a form."""

    OK = "ok"
    """The only form, or the one most used."""

    INCONSISTENT = "inconsistent"
    """A minority spelling beside another in the same text, or beside another version in one language."""

    LOWER_CASE = "lower-case"
    """A name written without its capital."""

    FOREIGN = "foreign"
    """Spelt by the conventions of another language than the text's."""

    HOUSE_STYLE = "house-style"
    """Not what the chosen house style writes."""

    EXPLAINED = "explained"
    """Differs for a reason that is stated in the note."""


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of a name in one document; inflected forms count as one spelling."""

    text: str
    """The spelling, in its base form where that is known."""

    mentions: tuple[Mention, ...]
    """In reading order."""

    judgement: Judgement = Judgement.OK

    systems: tuple[str, ...] = ()
    """Romanization systems that give this form; more than one is a tie, none is unknown."""

    note: str = ""
    """Why it was judged so, for a person to check."""

    suggestion: str | None = None
    """What to write instead, where there is one answer."""

    @property
    def count(self) -> int:
        """How often the document writes it so."""
        return len(self.mentions)


@dataclass(frozen=True, slots=True)
class Name:
    """One row of the table: an entity and its forms in every document."""

    id: str
    """Stable key of the entity within a report."""

    label: str
    """What to call it: its form in the original, else the most frequent one."""

    cells: tuple[tuple[Form, ...], ...]
    """One cell a document, the original first; forms by falling count."""

    @property
    def forms(self) -> tuple[Form, ...]:
        """All forms of all documents."""
        return tuple(form for cell in self.cells for form in cell)

    @property
    def flagged(self) -> bool:
        """True if any form is more than a matter of course."""
        return any(form.judgement not in {Judgement.OK, Judgement.EXPLAINED} for form in self.forms)


@dataclass(frozen=True, slots=True)
class Following:
    """Which romanization a document's names of one language follow."""

    language: str
    """Language of the names themselves: ``uk``, ``ru``, ``be``, ``bg`` or ``zh``."""

    systems: tuple[str, ...]
    """The systems that give most of them; more than one is a tie."""

    count: int
    """How many names these systems give."""

    total: int
    """How many names of that language the document has."""


@dataclass(frozen=True, slots=True)
class NameTable:
    """Every name of an original and its versions, with all spellings and places."""

    documents: tuple[str, ...]
    """Column headings, the original first."""

    languages: tuple[str, ...]
    """Language of each column."""

    names: tuple[Name, ...]
    """Flagged ones first, then by falling count."""

    follows: tuple[tuple[Following, ...], ...] = ()
    """For each document the romanizations that it follows as a whole; empty where too few names tell."""

    def by_sentence(self, document: int) -> Mapping[int, Sequence[tuple[int, Mention]]]:
        """Return, for each sentence of a document that has names, their rows and mentions."""
        found: defaultdict[int, list[tuple[int, Mention]]] = defaultdict(list)
        for row, name in enumerate(self.names):
            for form in name.cells[document]:
                for mention in form.mentions:
                    found[mention.sentence].append((row, mention))
        return dict(found)
