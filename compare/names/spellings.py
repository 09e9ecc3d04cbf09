"""Sightings collected by how they are written: a base form takes its inflected forms in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice, product

from compare.names.evidence import Sighting
from compare.names.foreign import OTHER_SCRIPTS
from compare.names.gazetteer import Entity, lookup
from compare.names.inflection import bases
from compare.names.variants import Relation, one_spelling, relation, without_article

_GREAT = 300_000
"""Weight from which a city is known well enough to be told in a case of another language's form."""

_MOST = 3
_TRIED = 400
"""How many ways to take the words of a name for cases are looked up."""


@dataclass(slots=True)
class Spelling:
    """One way to write a name in one language, inflected forms included."""

    language: str
    parts: tuple[str, ...]
    sightings: dict[int, list[Sighting]] = field(default_factory=lambda: defaultdict(list))
    """By document."""

    twins: set[str] = field(default_factory=set)
    """Last words of other forms that answer to the same name of the original."""

    @property
    def key(self) -> str:
        """The folded words, joined."""
        return " ".join(self.parts)

    @property
    def entity(self) -> Entity | None:
        """What the gazetteer knows of it."""
        return lookup(self.key)

    @property
    def count(self) -> int:
        """How often it is written, over all documents."""
        return sum(map(len, self.sightings.values()))


def spellings(found: Sequence[Sequence[Sighting]], languages: Sequence[str]) -> list[Spelling]:
    """Collect the sightings of all documents by spelling; a base form takes its inflected forms in."""
    table: dict[tuple[str, tuple[str, ...]], Spelling] = {}
    for document, (sightings, language) in enumerate(zip(found, languages, strict=True)):
        for sighting in sightings:
            parts = _base(sighting.parts, language)
            table.setdefault((language, parts), Spelling(language, parts)).sightings[document].append(sighting)
    lasts: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for language, parts in table:
        if len(parts) > 1:
            lasts[language, parts[-1][:2]].add(parts[-1])
    buckets: defaultdict[tuple[str, int, str], list[Spelling]] = defaultdict(list)
    for spelling in sorted(table.values(), key=lambda one: (not one.entity, -one.count, len(one.key), one.key)):
        bucket = buckets[spelling.language, len(spelling.parts), spelling.parts[-1][:2]]
        fuller = lasts[spelling.language, spelling.parts[-1][:2]] if len(spelling.parts) == 1 else ()
        for other in bucket:
            if _same_spelling(spelling, other) and not _torn(spelling, other, fuller):
                for document, sightings in spelling.sightings.items():
                    other.sightings[document] += sightings
                break
        else:
            bucket.append(spelling)
    kept = [spelling for bucket in buckets.values() for spelling in bucket]
    return sorted(kept, key=lambda one: (one.language, one.parts))


@lru_cache(maxsize=20_000)
def _base(parts: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Return the base form of an inflected name that the gazetteer knows; else *parts* as they are."""
    whole = " ".join(parts)
    known = lookup(whole)
    if known is not None and known.accepts(whole, language):
        return parts
    found = [(base, entity) for base in _bases_of(parts, language) if (entity := lookup(base))]
    for base, entity in found:
        stranger = known is not None and known.kind == "person" and entity is not known  # Nawalny is no case of Nawalna
        if entity.accepts(base, language) and not stranger:
            return tuple(base.split())
    return next((tuple(base.split()) for base, entity in found if known is None and _foreign(entity)), parts)


def _foreign(entity: Entity) -> bool:
    """Tell whether a form that only other languages have may take an ending all the same: Chongqingu."""
    return entity.country in OTHER_SCRIPTS and entity.weight >= _GREAT and entity.kind != "country"


def _bases_of(parts: tuple[str, ...], language: str) -> Iterator[str]:
    """Guess what a name of up to three words may be in the nominative: Niżnego Nowogrodu is Niżny Nowogród."""
    yield from bases(" ".join(parts), language)
    if 1 < len(parts) <= _MOST:
        choices = product(*((part, *bases(part, language)) for part in parts))
        yield from (" ".join(words) for words in islice(choices, _TRIED))


def _torn(case: Spelling, base: Spelling, fuller: Iterable[str]) -> bool:
    """Tell whether a case form may as well belong to another spelling: Zelenskému to Zelensky or to Zelenskyj."""
    return any(
        one_spelling(case.parts[0], last, case.language)
        and relation(base.parts[0], last, case.language) is Relation.VARIANT
        for last in fuller
    )


def _same_spelling(one: Spelling, two: Spelling) -> bool:
    if one.parts[-1][:3] != two.parts[-1][:3] and "-" not in one.parts[-1] + two.parts[-1]:
        return False
    if one.entity and two.entity and one.entity.id != two.entity.id:
        return False
    words = [(without_article(a), without_article(b)) for a, b in zip(one.parts, two.parts, strict=True)]
    return all(one_spelling(a, b, one.language) for a, b in words)
