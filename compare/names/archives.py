"""
One table of names for a whole archive: articles stream by, only counts stay.

Every article is judged by `compare.names.table` and forgotten; of each spelling stay its
count, in how many articles it stands, and the first few places. At the end the spellings
are grouped: over languages by the gazetteer and by equal letters only, within a
language also by likeness. A spelling with a reason where it stands (a quotation, "chicken
Kiev") is counted as explained and never held against another.

Memory is bounded by *max_forms* spellings. When there are more, the rarest half goes: a
cruder form of lossy counting (Manku and Motwani, VLDB 2002), so counts of rare names are
lower bounds once `Archive.dropped` is not 0.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from compare.names.entities import entities
from compare.names.evidence import Sighting
from compare.names.exceptions import excuse
from compare.names.gazetteer import fold
from compare.names.spellings import Spelling, spellings
from compare.names.table import table
from compare.names.variants import VOUCHED, Relation, relation
from compare.types import Alignment, Document, Judgement, Mention

PLACES = 5
"""How many examples of a spelling are kept: enough to look at, a fixed amount a spelling."""

MAX_FORMS = 200_000
"""How many spellings are kept at most, unless the caller says otherwise; our choice, not a measurement."""


@dataclass(slots=True)
class ArchiveForm:
    """One spelling of a name in one language, over all articles."""

    language: str
    text: str
    count: int = 0
    articles: int = 0
    """In how many texts it stands."""

    explained: int = 0
    """How many of *count* have their reason and do not count against the name."""

    places: tuple[tuple[str, int], ...] = ()
    """The first texts that write it so, at most `PLACES`: name of the text, index of the sentence."""

    rival: str | None = None
    """The spelling that the archive writes more often in this language; None if this is it, or the only one."""


@dataclass(frozen=True, slots=True)
class ArchiveName:
    """One entity and its spellings, by language and falling count."""

    label: str
    forms: tuple[ArchiveForm, ...]

    @property
    def inconsistent(self) -> bool:
        """True if a language writes it in two ways."""
        return any(form.rival for form in self.forms)

    @property
    def count(self) -> int:
        """How often it is named."""
        return sum(form.count for form in self.forms)


@dataclass(frozen=True, slots=True)
class Archive:
    """The names of an archive, the inconsistent ones first, then by falling count."""

    names: tuple[ArchiveName, ...]
    texts: int
    dropped: int
    """How many rare spellings were forgotten to keep memory bounded."""


def archive(
    articles: Iterable[tuple[Sequence[Document], Sequence[Alignment] | None]], *, max_forms: int = MAX_FORMS
) -> Archive:
    """
    Collect the names of *articles*, each an original with its versions and their alignments or None.

    *articles* is read once and an article is forgotten before the next one is asked for.
    """
    tallies: dict[tuple[str, str], ArchiveForm] = {}
    texts = dropped = 0
    for documents, alignments in articles:
        texts += len(documents)
        _add(tallies, documents, alignments or ())
        if len(tallies) > max_forms:
            kept = sorted(tallies.items(), key=lambda item: (-item[1].count, item[0]))[: max(1, max_forms // 2)]
            dropped += len(tallies) - len(kept)
            tallies = dict(kept)
    rows = [_row(group, tallies) for group in entities(_spellings(tallies))]
    rows.sort(key=lambda row: (not row.inconsistent, -row.count, row.label))
    return Archive(tuple(rows), texts, dropped)


def _add(
    tallies: dict[tuple[str, str], ArchiveForm], documents: Sequence[Document], alignments: Sequence[Alignment]
) -> None:
    seen: set[tuple[int, str]] = set()
    for name in table(documents, alignments).names:
        for number, cell in enumerate(name.cells):
            language = documents[number].primary_language
            for form in cell:
                key = fold(form.text)
                if form.judgement is Judgement.LOWER_CASE or not key:
                    continue
                tally = tallies.setdefault((language, key), ArchiveForm(language, form.text))
                tally.count += form.count
                tally.explained += sum(_has_reason(documents[number], mention) for mention in form.mentions)
                if (number, key) not in seen:
                    seen.add((number, key))
                    tally.articles += 1
                    if len(tally.places) < PLACES:
                        tally.places += ((documents[number].name, form.mentions[0].sentence),)


def _has_reason(document: Document, mention: Mention) -> bool:
    """Tell whether another spelling would be right at this place, even if its own text has no other."""
    span = mention.span
    return bool(excuse(document, Sighting(mention.sentence, span.start, span.end, mention.text, ())))


def _spellings(tallies: dict[tuple[str, str], ArchiveForm]) -> list[Spelling]:
    """Give each spelling one sighting, so that inflected forms are taken in as in one text."""
    by_language: defaultdict[str, list[Sighting]] = defaultdict(list)
    for language, key in sorted(tallies, key=lambda one: (-tallies[one].count, one)):
        by_language[language].append(Sighting(0, 0, 0, key, tuple(key.split())))
    return spellings(list(by_language.values()), list(by_language))


def _row(group: Sequence[Spelling], tallies: dict[tuple[str, str], ArchiveForm]) -> ArchiveName:
    forms: list[ArchiveForm] = []
    for language in dict.fromkeys(one.language for one in group):
        mine = [(one, _merged(one, tallies)) for one in group if one.language == language]
        mine.sort(key=lambda pair: (pair[1].explained - pair[1].count, pair[1].text))
        for place, (spelling, form) in enumerate(mine):
            if form.count > form.explained:
                rivals = (other.text for one, other in mine[:place] if _two_ways(spelling, one))
                form.rival = next(rivals, None)
            forms.append(form)
    entity = next((one.entity for one in group if one.entity), None)
    return ArchiveName(entity.label if entity else max(forms, key=lambda form: form.count).text, tuple(forms))


def _merged(spelling: Spelling, tallies: dict[tuple[str, str], ArchiveForm]) -> ArchiveForm:
    parts = [tallies[spelling.language, one.text] for found in spelling.sightings.values() for one in found]
    head = max(parts, key=lambda form: (fold(form.text) == spelling.key, form.count))
    return ArchiveForm(
        head.language,
        head.text,
        sum(form.count for form in parts),
        sum(form.articles for form in parts),
        sum(form.explained for form in parts),
        tuple(place for form in parts for place in form.places)[:PLACES],
    )


def _two_ways(one: Spelling, two: Spelling) -> bool:
    """Tell whether two spellings of one entity, of as many words, differ in how a word is spelt."""
    if len(one.parts) != len(two.parts):
        return False
    related = [relation(a, b, one.language, VOUCHED) for a, b in zip(one.parts, two.parts, strict=True)]
    return Relation.VARIANT in related and Relation.OTHER not in related
