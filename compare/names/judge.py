"""
What to say of each form of an entity.

Inside one text the minority yields to the majority; with a tie, to the
form the gazetteer prefers, then to the one that comes first. Among texts in one
language the form of most texts wins, then the form written most often; with a
tie, each text is told of the other. A form that follows another language's
spelling yields in any case. A form with a reason (see
`compare.names.exceptions`) is explained.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from compare.names.evidence import Sighting
from compare.names.exceptions import excuse
from compare.names.foreign import CYRILLIC_STATES, Foreign, foreign
from compare.names.gazetteer import fold, lookup
from compare.names.spellings import Spelling
from compare.names.variants import VOUCHED, Relation, relation
from compare.names.wholes import one_name, rank
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


def judge(group: Sequence[Spelling], documents: Sequence[Document], climates: Sequence[Climate]) -> list[Draft]:
    """Judge every form of one entity."""
    drafts = [draft for spelling in group for draft in _drafts(spelling)]
    for language in dict.fromkeys(spelling.language for spelling in group):
        mine = [draft for draft in drafts if draft.spelling.language == language]
        _mark_foreign(mine, group, language, climates)
        _mark_minorities(mine, documents, language)
        _mark_between(mine, documents, language)
        for draft in mine:
            _mark_lower(draft, language)
    return [part for draft in drafts for part in _excused(draft, documents[draft.document])]


def _drafts(spelling: Spelling) -> list[Draft]:
    drafts = []
    for document, sightings in sorted(spelling.sightings.items()):
        for lower in (False, True):
            chosen = sorted((one for one in sightings if one.lower is lower), key=lambda one: one.start)
            if chosen:
                drafts.append(Draft(document, spelling, chosen, lower))
    return drafts


def _mark_foreign(
    drafts: Sequence[Draft], group: Sequence[Spelling], language: str, climates: Sequence[Climate]
) -> None:
    sources = [(one.language, one.key) for one in group if one.language in {"uk", "ru"} and one.sightings.get(0)]
    for draft in drafts:
        entity = draft.spelling.entity
        # A word before the name may have been taken in on one side only.
        trimmed = [(code, " ".join(form.split()[-len(draft.spelling.parts) :])) for code, form in sources]
        found = foreign(draft.text, language, entity, trimmed, slavic=climates[draft.document].slavic)
        if found is None and entity is not None and entity.tag(draft.spelling.key, language) == "r":
            found = _russian_based(entity.label, climates[draft.document], entity.preferred(language))
        if found:
            draft.flag(Judgement.FOREIGN, _sentence(draft.text, found), found.suggestion)


def _russian_based(label: str, weather: Climate, preferred: str | None) -> Foreign | None:
    """Object to a Russian-based form where the text otherwise writes Ukrainian names after Ukrainian."""
    others = sum(weather.ukrainian.values()) - weather.ukrainian[label]
    if weather.ukrainian[label] or others < sum(weather.russian.values()) - weather.russian[label] + 1:
        return None
    example = min(weather.ukrainian, key=lambda name: (-weather.ukrainian[name], name))
    return Foreign(f"the Russian-based form, beside Ukrainian-based {example}", preferred)


def _sentence(text: str, found: Foreign) -> str:
    return f"“{text}” is {found.why}" + (f"; “{found.suggestion}” is the usual one" if found.suggestion else "")


def _slots(drafts: Sequence[Draft]) -> Mapping[int, Counter[str]]:
    """Count the words of the forms by their place from the end of the name."""
    slots: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for draft in drafts:
        for place, part in enumerate(reversed(draft.spelling.parts)):
            slots[place][part] += len(draft.sightings)
    return slots


def _rivals(part: str, slot: Counter[str], language: str) -> list[str]:
    return [other for other in slot if other != part and relation(part, other, language, VOUCHED) is Relation.VARIANT]


def _mark_minorities(drafts: Sequence[Draft], documents: Sequence[Document], language: str) -> None:
    by_document: defaultdict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        by_document[draft.document].append(draft)
    for document, mine in sorted(by_document.items()):
        if len(mine) < 2:
            continue
        counted = [draft for draft in mine if not _all_excused(draft, documents[document])] or mine
        slots = _slots(counted)
        for draft in mine:
            for place, part in enumerate(reversed(draft.spelling.parts)):
                rivals = _rivals(part, slots[place], language)
                winner = max([part, *rivals], key=lambda one: _standing(one, place, mine, slots, language))
                if winner != part:
                    suggestion = _respelt(draft, place, winner, mine, language)
                    note = _note(draft.text, slots[place][part], _shown(winner, mine, language), slots[place][winner])
                    draft.flag(Judgement.INCONSISTENT, note, suggestion)
        _mark_whole(mine, counted, language)


def _mark_whole(drafts: Sequence[Draft], counted: Sequence[Draft], language: str) -> None:
    """Compare names as wholes where no word answers to a word: Mao Zedong and Mao Tse-tung."""
    counts: Counter[str] = Counter()
    for draft in counted:
        counts[draft.spelling.key] += len(draft.sightings)
    for draft in drafts:
        mine = draft.spelling
        rivals = [
            other for other in drafts if other.spelling.key != mine.key and one_name(mine, other.spelling, language)
        ]
        for other in rivals:
            theirs = other.spelling
            if (counts[theirs.key], rank(theirs)) > (counts[mine.key], rank(mine)):
                note = _note(draft.text, counts[mine.key], other.text, counts[theirs.key])
                draft.flag(Judgement.INCONSISTENT, note, other.text)


def _standing(
    part: str, place: int, drafts: Sequence[Draft], slots: Mapping[int, Counter[str]], language: str
) -> tuple[float, ...]:
    bearers = [
        draft for draft in drafts if len(draft.spelling.parts) > place and draft.spelling.parts[-1 - place] == part
    ]
    natural = any(draft.judgement is not Judgement.FOREIGN for draft in bearers)
    entity = lookup(part)
    forms = [form.casefold() for form, _ in entity.forms.get(language, ())] if entity else []
    preference = -forms.index(part) if part in forms else -99
    first = min((draft.sightings[0].start for draft in bearers), default=1 << 30)
    return natural, slots[place][part], preference, -first


def _note(form: str, count: int, winner: str, other: int) -> str:
    times = "once" if count == 1 else f"{count} times"
    return f"“{form}” {times} beside “{winner}” {'once' if other == 1 else f'{other} times'}"


def _shown(part: str, drafts: Sequence[Draft], language: str) -> str:
    """Return a folded word as the text writes it, with the capital it should have."""
    for draft in sorted(drafts, key=lambda one: one.lower):
        words = draft.text.split()
        if part in draft.spelling.parts and len(words) == len(draft.spelling.parts):
            return capitalized(words[draft.spelling.parts.index(part)], language)
    return capitalized(part, language)


def capitalized(form: str, language: str) -> str:
    """Return *form* with the capital of a name, as the gazetteer has it or on its first letter."""
    entity = lookup(form)
    if form[:1].isupper() or not form:
        return form
    for known, _ in entity.forms.get(language, ()) if entity else ():
        if known.casefold() == form.casefold():
            return known
    return form[:1].upper() + form[1:]


def _respelt(draft: Draft, place: int, winner: str, drafts: Sequence[Draft], language: str) -> str:
    words = draft.text.split()
    if len(words) != len(draft.spelling.parts):
        return _shown(winner, drafts, language)
    words[-1 - place] = _shown(winner, drafts, language)
    return " ".join(words)


def _mark_between(drafts: Sequence[Draft], documents: Sequence[Document], language: str) -> None:
    """Compare what texts in one language settled on."""
    settled = [draft for draft in drafts if draft.judgement is Judgement.OK]
    if len({draft.document for draft in drafts}) < 2:
        return
    for draft in settled:
        for place, part in enumerate(reversed(draft.spelling.parts)):
            others = [
                other for other in settled if other.document != draft.document and len(other.spelling.parts) > place
            ]
            rivals = {
                other.document: other
                for other in reversed(others)
                if relation(part, other.spelling.parts[-1 - place], language, VOUCHED) is Relation.VARIANT
            }
            allies = {other.document for other in others if other.spelling.parts[-1 - place] == part} - set(rivals)
            if rivals and len(rivals) >= len(allies) + 1:
                other = rivals[min(rivals)]
                winner = other.spelling.parts[-1 - place]
                note = f"“{draft.text}” here, “{other.text}” in {documents[other.document].name}"
                draft.note = draft.note or note
                draft.suggestion = draft.suggestion or _respelt(draft, place, winner, [other], language)
    for draft in settled:
        if draft.note:
            draft.judgement = Judgement.INCONSISTENT


def _mark_lower(draft: Draft, language: str) -> None:
    if draft.lower:
        note = f"“{draft.text}” lacks the capital of a name"
        if any(sighting.note for sighting in draft.sightings):
            note += (
                "; in “" + next(one.text for one in draft.sightings if one.note) + "” the apostrophe is lost as well"
            )
        draft.flag(Judgement.LOWER_CASE, note, " ".join(capitalized(word, language) for word in draft.text.split()))


def _all_excused(draft: Draft, document: Document) -> bool:
    return all(excuse(document, sighting) for sighting in draft.sightings)


def _excused(draft: Draft, document: Document) -> list[Draft]:
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
