"""
What to say of each form of an entity.

Inside one text the minority yields to the majority; with a tie, to the
form the gazetteer prefers, then to the one more like the original's, then to
the one that comes first. Among texts in one language the form of most texts
wins, then the form written most often; with a tie, each text is told of the
other. A form that follows another language's spelling yields in any case. A
form with a reason (see `compare.names.exceptions`) is explained.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from compare.names.between import mark_between
from compare.names.drafts import Climate, Draft, all_excused, drafts_of, excused
from compare.names.foreign import Foreign, foreign, own_form
from compare.names.gazetteer import fold, lookup
from compare.names.homeland import at_home
from compare.names.likeness import likeness
from compare.names.spellings import Spelling
from compare.names.variants import VOUCHED, Relation, relation
from compare.names.wholes import one_name, rank
from compare.names.wording import capitalized, note, respelt, shown
from compare.types import Document, Judgement


def judge(group: Sequence[Spelling], documents: Sequence[Document], climates: Sequence[Climate]) -> list[Draft]:
    """Judge every form of one entity."""
    drafts = [draft for spelling in group for draft in drafts_of(spelling)]
    for language in dict.fromkeys(spelling.language for spelling in group):
        mine = [draft for draft in drafts if draft.spelling.language == language]
        strange = list(_foreign(mine, language, group, climates))
        own = {one.document for one, found in strange if at_home(one, drafts, documents[one.document], found.why)}
        for draft, found in strange:
            if draft.document not in own:
                draft.flag(Judgement.FOREIGN, _sentence(draft.text, found), found.suggestion)
        _mark_minorities(mine, documents, _usage(group, language))
        mark_between(mine, documents, language)
        for draft in mine:
            _mark_lower(draft, language)
    return [part for draft in drafts for part in excused(draft, documents[draft.document])]


def _foreign(
    drafts: Sequence[Draft], language: str, group: Sequence[Spelling], climates: Sequence[Climate]
) -> Iterator[tuple[Draft, Foreign]]:
    """Yield the forms of one language that follow another language's spelling."""
    sources = [(one.language, one.key) for one in group if one.language in {"uk", "ru"} and one.sightings.get(0)]
    for draft in drafts:
        entity = draft.spelling.entity
        # A word before the name may have been taken in on one side only.
        trimmed = [(code, " ".join(form.split()[-len(draft.spelling.parts) :])) for code, form in sources]
        found = foreign(draft.text, language, entity, trimmed, slavic=climates[draft.document].slavic)
        if found is None and entity is not None and entity.tag(draft.spelling.key, language) == "r":
            found = _russian_based(entity.label, climates[draft.document], entity.preferred(language))
        if found:
            yield draft, found


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


def _rivals(draft: Draft, part: str, slot: Counter[str], language: str) -> list[str]:
    last = part == draft.spelling.parts[-1]
    return [
        other
        for other in slot
        if other != part
        and (relation(part, other, language, VOUCHED) is Relation.VARIANT or (last and other in draft.spelling.twins))
    ]


class _Usage(NamedTuple):
    """What speaks for a word where two are written as often."""

    language: str

    own: frozenset[str]
    """What the press of the language would write for the name's Cyrillic forms."""

    originals: frozenset[tuple[str, str]]
    """The words of the original's forms, each with its language; none of a text in this one, which may be the same."""

    def heard(self, part: str) -> float:
        """Return how much a word is like one of the original's."""
        every = (likeness(word, language, part, self.language) for word, language in sorted(self.originals))
        return round(max(every, default=0.0), 3)


def _usage(group: Sequence[Spelling], language: str) -> _Usage:
    entity = next((one.entity for one in group if one.entity), None)
    sources = [(one.language, one.key) for one in group if one.sightings.get(0)]
    forms = [own_form([one], language) for one in (*sources, *(entity.sources if entity else ()))]
    own = frozenset(word for form in forms if form for word in fold(form).split())
    others = [one for one in group if one.sightings.get(0) and one.language != language]
    originals = frozenset((part, one.language) for one in others for part in one.parts)
    return _Usage(language, own, originals)


def _mark_minorities(drafts: Sequence[Draft], documents: Sequence[Document], usage: _Usage) -> None:
    language = usage.language
    by_document: defaultdict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        by_document[draft.document].append(draft)
    for document, mine in sorted(by_document.items()):
        if len(mine) < 2:
            continue
        counted = [draft for draft in mine if not all_excused(draft, documents[document])] or mine
        slots = _slots(counted)
        for draft in mine:
            for place, part in enumerate(reversed(draft.spelling.parts)):
                rivals = _rivals(draft, part, slots[place], language)
                winner = max([part, *rivals], key=lambda one: _standing(one, place, mine, slots[place], usage))
                if winner != part:
                    suggestion = respelt(draft, place, winner, mine, language)
                    said = note(draft.text, slots[place][part], shown(winner, mine, language), slots[place][winner])
                    draft.flag(Judgement.INCONSISTENT, said, suggestion)
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
            if _rank(other, counts) > _rank(draft, counts):
                said = note(draft.text, counts[mine.key], other.text, counts[theirs.key])
                draft.flag(Judgement.INCONSISTENT, said, other.text)


def _rank(draft: Draft, counts: Counter[str]) -> tuple[int, int, int]:
    """Rank a form as a whole: the commoner, the preferred, the first."""
    return counts[draft.spelling.key], rank(draft.spelling), -draft.sightings[0].start


def _standing(part: str, place: int, drafts: Sequence[Draft], counts: Counter[str], usage: _Usage) -> tuple[float, ...]:
    """Rank a word among its rivals."""
    bearers = [
        draft for draft in drafts if len(draft.spelling.parts) > place and draft.spelling.parts[-1 - place] == part
    ]
    natural = any(draft.judgement is not Judgement.FOREIGN for draft in bearers)
    entity = lookup(part)
    forms = [form.casefold() for form, _ in entity.forms.get(usage.language, ())] if entity else []
    preference = -forms.index(part) if part in forms else -99
    first = min((draft.sightings[0].start for draft in bearers), default=1 << 30)
    return natural, counts[part], preference, usage.heard(part), part in usage.own, -first


def _mark_lower(draft: Draft, language: str) -> None:
    if draft.lower:
        note = f"“{draft.text}” lacks the capital of a name"
        if any(sighting.note for sighting in draft.sightings):
            note += (
                "; in “" + next(one.text for one in draft.sightings if one.note) + "” the apostrophe is lost as well"
            )
        draft.flag(Judgement.LOWER_CASE, note, " ".join(capitalized(word, language) for word in draft.text.split()))
