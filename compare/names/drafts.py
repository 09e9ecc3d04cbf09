"""A form of one document while it is judged, and what the document is like."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from compare.names.evidence import Sighting
from compare.names.exceptions import excuse
from compare.names.foreign import CYRILLIC_STATES
from compare.names.gazetteer import fold
from compare.names.spellings import Spelling
from compare.types import Document, Judgement


@dataclass(slots=True)
class Draft:
    """A form of one document while it is judged."""

    document: int
    spelling: Spelling
    sightings: list[Sighting]
    lower: bool
    judgement: Judgement = Judgement.OK
    note: str = ""
    suggestion: str | None = None

    @property
    def text(self) -> str:
        """The spelling to show: the base form if it occurs, else what occurs most."""
        texts = Counter(sighting.text for sighting in self.sightings)
        key = self.spelling.key
        base = [text for text in texts if fold(text) == key]
        known = self.spelling.entity
        forms = [form for form, _ in known.forms.get(self.spelling.language, ()) if fold(form) == key] if known else []
        if forms and not base and not self.lower:
            return forms[0]
        text = base[0] if base else min(texts, key=lambda one: (-texts[one], len(one), one))
        notes = {sighting.note for sighting in self.sightings if sighting.text == text}
        return text[:-1] if notes == {"lost apostrophe"} else text

    def flag(self, judgement: Judgement, note: str, suggestion: str | None) -> None:
        """Judge the form, unless it is judged already."""
        if self.judgement is Judgement.OK:
            self.judgement, self.note, self.suggestion = judgement, note, suggestion


@dataclass(slots=True)
class Climate:
    """What a document is about and how it writes, as far as it bears on a form."""

    slavic: bool
    """True if it names places where Cyrillic is written."""

    ukrainian: Counter[str] = field(default_factory=Counter)
    """Forms of Ukrainian names that follow Ukrainian although a Russian-based form exists, with counts."""

    russian: Counter[str] = field(default_factory=Counter)
    """Russian-based forms of Ukrainian names, with counts."""


def climate(every: Sequence[Spelling], document: int, language: str) -> Climate:
    """Sum up *document*, which is in *language*."""
    found = Climate(slavic=False)
    for spelling in every:
        count = len(spelling.sightings.get(document, ()))
        entity = spelling.entity if count else None
        if entity is None:
            continue
        found.slavic |= entity.country in CYRILLIC_STATES
        tags = {tag for _, tag in entity.forms.get(language, ())}
        if "r" in tags and entity.accepts(spelling.key, language):
            russian = entity.tag(spelling.key, language) == "r"
            (found.russian if russian else found.ukrainian)[entity.label] += count
    return found


def drafts_of(spelling: Spelling) -> list[Draft]:
    """Return the forms of a spelling, document by document, those without their capital apart."""
    drafts = []
    for document, sightings in sorted(spelling.sightings.items()):
        for lower in (False, True):
            chosen = sorted((one for one in sightings if one.lower is lower), key=lambda one: one.start)
            if chosen:
                drafts.append(Draft(document, spelling, chosen, lower))
    return drafts


def all_excused(draft: Draft, document: Document) -> bool:
    """Tell whether another spelling is right wherever the form stands."""
    return all(excuse(document, sighting) for sighting in draft.sightings)


def excused(draft: Draft, document: Document) -> list[Draft]:
    """Split off the places of a flagged form where it has its reason."""
    if draft.judgement not in {Judgement.INCONSISTENT, Judgement.FOREIGN} or draft.lower:
        return [draft]
    reasons = {sighting.start: excuse(document, sighting) for sighting in draft.sightings}
    kept = [sighting for sighting in draft.sightings if not reasons[sighting.start]]
    rest = [sighting for sighting in draft.sightings if reasons[sighting.start]]
    if not rest:
        return [draft]
    note = "; ".join(dict.fromkeys(reasons[sighting.start] for sighting in rest))
    explained = Draft(draft.document, draft.spelling, rest, draft.lower, Judgement.EXPLAINED, note)
    if not kept:
        return [explained]
    draft.sightings = kept
    return [draft, explained]
