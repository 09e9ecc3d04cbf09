"""A house style: how a newsroom wants names and terms written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class RuleKind(StrEnum):
    """What an entry of a house style is about."""

    NAME = "name"
    """A name; judged in the name table."""

    TERM = "term"
    """A word or phrase and its translation; judged by the check ``terminology``."""


@dataclass(frozen=True, slots=True)
class StyleEntry:
    """How one entity or term is to be written in one language."""

    entity: str
    """What it is about: a name of the entity in any language, or the term in the original's language."""

    language: str
    """BCP 47 tag of the texts it rules; a bare ``en`` rules ``en-GB`` too."""

    preferred: str = ""
    """What to write; empty if the entry only forbids."""

    allowed: tuple[str, ...] = ()
    """What may stand as well."""

    forbidden: tuple[str, ...] = ()
    """What must not be written. Of a name, whatever is neither preferred nor allowed is objected to as well."""

    except_in: tuple[str, ...] = ()
    """Phrases in which another form is right, as in ``chicken Kiev``."""

    kind: RuleKind = RuleKind.NAME

    origin: str = ""
    """Of a term, the language of `entity`; empty: any. In files it is called ``from``."""

    source: str = ""
    """Where the rule is published."""

    pack: str = ""
    """Title of the pack it came from: what a reason cites."""

    @property
    def right(self) -> tuple[str, ...]:
        """What may be written, the preferred form first."""
        return (self.preferred, *self.allowed) if self.preferred else self.allowed

    def rules(self, language: str) -> bool:
        """Tell whether it rules texts in *language*, a BCP 47 tag."""
        return _covers(self.language, language)

    def starts_from(self, language: str) -> bool:
        """Tell whether a text in *language* can hold the term."""
        return not self.origin or _covers(self.origin, language)


@dataclass(frozen=True, slots=True)
class Style:
    """The entries of one or several packs; of two that concern one form the later one decides."""

    entries: tuple[StyleEntry, ...] = ()

    signature: str = ""
    """Which packs, each with a hash of its content: ``ap@1f0c2a9b+desk.toml@77d01e42``."""

    @property
    def names(self) -> tuple[StyleEntry, ...]:
        """The entries about names."""
        return tuple(entry for entry in self.entries if entry.kind is RuleKind.NAME)

    @property
    def terms(self) -> tuple[StyleEntry, ...]:
        """The entries about terms: the glossary."""
        return tuple(entry for entry in self.entries if entry.kind is RuleKind.TERM)


def _covers(wanted: str, language: str) -> bool:
    return language.lower() == wanted.lower() or language.lower().startswith(wanted.lower() + "-")
