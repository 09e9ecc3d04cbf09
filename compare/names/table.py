"""From documents to the name table."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

from compare.names.drafts import Climate, Draft, climate
from compare.names.entities import entities
from compare.names.evidence import Sighting
from compare.names.following import follows
from compare.names.foreign import slavic_form, slavic_name
from compare.names.formalone import families_of
from compare.names.judge import judge
from compare.names.mentions import find_cased
from compare.names.romanization import SOURCES, Sources, systems_near
from compare.names.scripts import CASELESS, script_of
from compare.names.spellings import Spelling, spellings
from compare.names.systems import NATIVE
from compare.names.tokens import tokens
from compare.types import Alignment, Document, Form, Judgement, Mention, Name, NameTable, Span

if TYPE_CHECKING:
    from compare.plugins import Tagger


def table(
    documents: Sequence[Document], alignments: Sequence[Alignment] = (), tagger: Tagger | None = None
) -> NameTable:
    """
    Find every name of *documents*, the original first, and judge its spellings.

    *alignments* anchor names in the original; the one whose target equals the
    k-th version belongs to it. Without them each text is judged for itself and
    names meet over the gazetteer and equal spelling only. What *tagger* marks counts as
    a name as well (see `compare.names.taggers`).
    """
    languages = [document.primary_language for document in documents]
    placed = _placed(documents, alignments)
    tagged = [
        tagger.tag(document.text, language) if tagger else ()
        for document, language in zip(documents, languages, strict=True)
    ]
    found = _find(documents, languages, placed, tagged)
    every = spellings(found, languages)
    climates = [climate(every, number, language) for number, language in enumerate(languages)]
    groups = entities(every, placed)
    names = [_name(group, judge(group, documents, climates), climates) for group in groups]
    order = sorted(
        zip(names, map(_natives, groups), strict=True),
        key=lambda row: (not row[0].flagged, -sum(form.count for form in row[0].forms), row[0].label),
    )
    return NameTable(
        tuple(one.name for one in documents),
        tuple(one.language for one in documents),
        tuple(name for name, _ in order),
        follows(order, languages),
    )


def _placed(documents: Sequence[Document], alignments: Sequence[Alignment]) -> list[tuple[int, Alignment]]:
    """Say which version each alignment belongs to."""
    placed: list[tuple[int, Alignment]] = []
    for place, alignment in enumerate(alignments, 1):
        fitting = [number for number in range(1, len(documents)) if documents[number] == alignment.target]
        if not fitting or alignment.source != documents[0]:
            raise ValueError(f"the alignment with {alignment.target.name!r} belongs to none of the documents")
        placed.append((place if place in fitting else fitting[0], alignment))
    return placed


def _find(
    documents: Sequence[Document],
    languages: Sequence[str],
    placed: Sequence[tuple[int, Alignment]],
    tagged: Sequence[Sequence[Span]],
) -> list[list[Sighting]]:
    """Find the names of each document: first for itself, then with what the others know; caseless scripts last."""
    cased = [number for number, language in enumerate(languages) if language not in CASELESS]
    words = {number: tokens(documents[number]) for number in cased}
    found: list[list[Sighting]] = [[] for _ in documents]
    for number in cased:
        found[number] = find_cased(documents[number], words[number], tagged=tagged[number])
    if len(documents) > 1:
        known, alone = _known_words(found, languages), list(found)
        for number in sorted(cased, reverse=True):  # the original last: what a version joined, it does not part
            others = {word for other, names in known.items() if other != number for word in names}
            anchors = _anchors(number, alone if number else found, languages, placed)
            found[number] = find_cased(documents[number], words[number], others, anchors, tagged[number])
    caseless = len(cased) < len(documents)
    return _find_caseless(documents, languages, placed, found, tagged) if caseless else found


def _find_caseless(
    documents: Sequence[Document],
    languages: Sequence[str],
    placed: Sequence[tuple[int, Alignment]],
    found: list[list[Sighting]],
    tagged: Sequence[Sequence[Span]],
) -> list[list[Sighting]]:
    # Loaded only for texts without capitals, so that the others start sooner.
    from compare.names.caseless import find_caseless
    from compare.names.echoes import echoes

    caseless = [number for number, language in enumerate(languages) if language in CASELESS]
    for number in caseless:
        anchors = _anchors(number, found, languages, placed)
        found[number] = find_caseless(documents[number], anchors, tagged[number])
    sure = {number: {sighting.text for sighting in found[number]} for number in caseless}
    for number in caseless:
        elsewhere = {text for other in caseless if languages[other] == languages[number] for text in sure[other]}
        more = echoes(documents[number], found[number], elsewhere)
        kept = [one for one in found[number] if not any(new.start <= one.start and one.end <= new.end for new in more)]
        found[number] = sorted([*kept, *more], key=lambda sighting: sighting.start)
    return found


def _known_words(found: Sequence[Sequence[Sighting]], languages: Sequence[str]) -> Mapping[int, set[str]]:
    # German capitals prove nothing, so German vouches for no other text.
    return {
        number: {part for sighting in sightings if not sighting.lower for part in sighting.parts if len(part) > 3}
        for number, sightings in enumerate(found)
        if languages[number] not in {"de", *CASELESS}
    }


def _anchors(
    number: int, found: Sequence[Sequence[Sighting]], languages: Sequence[str], placed: Sequence[tuple[int, Alignment]]
) -> Mapping[int, list[tuple[str, str]]]:
    """Collect, for each sentence of a document, the names of the sentences it is aligned with."""
    by_place: defaultdict[tuple[int, int], list[tuple[str, str]]] = defaultdict(list)
    for document, sightings in enumerate(found):
        for sighting in sightings:
            by_place[document, sighting.sentence].append((sighting.text, languages[document]))
    anchors: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    for version, alignment in placed:
        if number not in {0, version}:
            continue
        for bead in alignment.beads:
            mine, theirs, other = (bead.source, bead.target, version) if number == 0 else (bead.target, bead.source, 0)
            names = [name for sentence in theirs for name in by_place.get((other, sentence), ())]
            for sentence in mine:
                anchors[sentence] += [name for name in dict.fromkeys(names) if name not in anchors[sentence]]
    return anchors


def _sources(group: Sequence[Spelling]) -> Sources:
    """Return the forms of a name that a romanization may start from: those of the texts, then those that are known."""
    sources = [(one.language, one.key) for one in group if one.language in SOURCES]
    entity = next((one.entity for one in group if one.entity), None)
    return tuple(dict.fromkeys((*sources, *(entity.sources if entity else ()))))


def _natives(group: Sequence[Spelling]) -> Sources:
    """Return the forms of a name in the language it is of: Київ is Ukrainian, Киев only what Russian calls it."""
    entity = next((one.entity for one in group if one.entity), None)
    if entity is not None:
        return tuple(one for one in entity.sources if one[0] == NATIVE.get(entity.country))
    sources = [(one.language, one.key) for one in group if one.language in SOURCES and 0 in one.sightings]
    return tuple(source for source in sources if slavic_name(source[1]))


def _name(group: Sequence[Spelling], drafts: Sequence[Draft], climates: Sequence[Climate]) -> Name:
    sources = _sources(group)
    entity = next((one.entity for one in group if one.entity), None)
    cells: list[tuple[Form, ...]] = []
    for document, weather in enumerate(climates):
        forms = [_form(draft, sources, weather) for draft in drafts if draft.document == document]
        cells.append(tuple(sorted(forms, key=lambda form: (-form.count, form.text))))
    label = _label(cells, drafts)
    anchor = entity.label if entity else label
    return Name(sha256(anchor.encode()).hexdigest()[:8], label, tuple(cells))


def _label(cells: Sequence[Sequence[Form]], drafts: Sequence[Draft]) -> str:
    first = next((cell for cell in cells if cell), ())
    counts = Counter({form.text: form.count for form in first if form.judgement is Judgement.OK})
    if not counts:
        flagged = [draft.suggestion for draft in drafts if draft.suggestion]
        return flagged[0] if flagged else first[0].text
    # The fullest form says most: Volodymyr Zelensky rather than Zelensky.
    return min(counts, key=lambda text: (-len(text.split()), -counts[text], text))


def _form(draft: Draft, sources: Sources, weather: Climate) -> Form:
    mentions = tuple(
        Mention(draft.document, one.sentence, Span(one.start, one.end), one.text) for one in draft.sightings
    )
    text = draft.text
    systems: tuple[str, ...] = ()
    if script_of(text) == "Latn":
        systems = systems_near(text, sources)
        if not sources and weather.slavic and slavic_form(text):
            systems = tuple(f"{family} romanization" for family in families_of(text))
    return Form(text, mentions, draft.judgement, systems, draft.note, draft.suggestion)
