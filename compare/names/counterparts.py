"""
Names that a bead has on one side only.

A name of the original should stand in its bead of the version, in the form that the version's language has
for it. What is looked for is more than the name itself: a word made from it, an
inflected form, a form that sounds like it, also in the beads around. A name that is
nowhere near has no counterpart; if a name of the same sort, which the original does not have there, is left
over on the other side, it stands in its place.

Limits: only names whose form in the other language is known (from the rest of the text or
from the gazetteer) are judged; a pronoun in the place of a person is no finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from compare.names.evidence import CURATED_WEIGHT
from compare.names.gazetteer import Entity, called, countries, fold, lookup, unaccented
from compare.names.likeness import likeness
from compare.names.scripts import CASELESS, script_of
from compare.types import Alignment, Bead, Mention, NameTable

_WORD = re.compile(r"[^\W\d_]+")
_PLACES = frozenset({"country", "region", "city", "river", "sea"})
_SEATS = frozenset(
    "Ankara Athens Beijing Berlin Brussels Cairo Damascus Geneva Jerusalem Kyiv London Madrid Minsk Moscow Paris "
    "Pyongyang Riyadh Rome Seoul Strasbourg Tehran Tokyo Vienna Warsaw Washington".split()
)
"""Cities that stand for a government or an institution."""

_SHORT = re.compile(r"(?<!\w)(?:[^\W\d_]\.){2,}|\b[^\W\d_a-z]{2,}\b|\bTimes\b|\b[^\W\d_]{1,4}\.(?=,)")
"""Abbreviations; the New York Times is also called by its last word."""
_SOUNDS = 0.4
_RELATED = 0.5
_START = 4


@dataclass(frozen=True, slots=True)
class Gap:
    """A name that stands on one side of a bead only."""

    bead: int
    side: int
    """0 if the original has it and the version has not, 1 the other way round."""

    row: int
    """Index of the name in the table."""

    mention: Mention
    instead: tuple[int, Mention] | None = None
    """Row and mention of the name that stands in its place; None if there is none."""


def gaps(table: NameTable, alignment: Alignment, column: int) -> list[Gap]:
    """List the names that a bead of *alignment* has on one side only; its version is document *column* of *table*."""
    finder = _Finder(table, alignment, column)
    return [gap for number in range(len(alignment.beads)) for gap in finder.bead(number)]


class _Finder:
    def __init__(self, table: NameTable, alignment: Alignment, column: int) -> None:
        self.names = table.names
        self.alignment = alignment
        self.columns = (0, column)
        self.documents = (alignment.source, alignment.target)
        self.languages = tuple(document.primary_language for document in self.documents)
        self.seen = tuple(table.by_sentence(number) for number in self.columns)

    def bead(self, number: int) -> Iterator[Gap]:
        """Yield the gaps of one bead; names that stand in each other's place make one."""
        bead = self.alignment.beads[number]
        if not (bead.source and bead.target):
            return
        found = [
            {row: mention for sentence in sentences for row, mention in seen.get(sentence, ())}
            for sentences, seen in zip((bead.source, bead.target), self.seen, strict=True)
        ]
        unmatched = [[row for row in found[side] if row not in found[1 - side]] for side in (0, 1)]
        lone = [
            [
                row
                for row in unmatched[side]
                if self.untraced(
                    row,
                    found[side][row],
                    bead,
                    [found[1 - side][other] for other in unmatched[1 - side] if self.apart(row, other, side)],
                    1 - side,
                )
            ]
            for side in (0, 1)
        ]
        for row in lone[0]:
            other = next((other for other in lone[1] if self.alike(row, other) and not self.near(other, number)), None)
            if other is not None:
                lone[1].remove(other)
                yield Gap(number, 0, row, found[0][row], (other, found[1][other]))
            elif self.alone(row, found[0][row], number, 1):
                yield Gap(number, 0, row, found[0][row])
        for row in lone[1]:
            if self.alone(row, found[1][row], number, 0):
                yield Gap(number, 1, row, found[1][row])

    def near(self, row: int, number: int) -> bool:
        """Tell whether the original has a name of the version in the beads around: then it may only stand elsewhere."""
        beads = self.alignment.beads[max(0, number - 1) : number + 2]
        return any(row == one for bead in beads for place in bead.source for one, _ in self.seen[0].get(place, ()))

    def alike(self, row: int, other: int) -> bool:
        """Tell whether two names are of one sort, so that one may stand for the other."""
        left, right = self.entity(row, 0), self.entity(other, 1)
        if left and right:
            shared = any(called(right, form.text) for form in self.names[row].cells[0])  # 圣地亚哥
            return left.kind == right.kind != "org" and left.id != right.id and not shared
        known = left or right
        return known is None or known.kind == "person"

    def entity(self, row: int, side: int) -> Entity | None:
        """Return what the gazetteer knows of a name, if the language on *side* calls it so."""
        language = self.languages[side]
        every = ((form.text, lookup(form.text)) for form in self.names[row].cells[self.columns[side]])
        return next((known for text, known in every if known and _calls(language, known, text)), None)

    def apart(self, row: int, other: int, side: int) -> bool:
        """Tell whether two names are surely two: two entities, or known to both texts and alike in no word."""
        ours, theirs = self.entity(row, side), self.entity(other, 1 - side)
        if ours and theirs:
            shared = set(fold(ours.label).split()) & set(fold(theirs.label).split())  # Virginia, West Virginia
            return ours.id != theirs.id and not shared
        cells = [[self.names[one].cells[column] for one in (row, other)] for column in self.columns]
        return all(
            left and right and not any(_related(a.text, b.text, language) for a in left for b in right)
            for (left, right), language in zip(cells, self.languages, strict=True)
        )

    def untraced(self, row: int, mention: Mention, bead: Bead, others: Sequence[Mention], side: int) -> bool:
        """Tell whether *side* of the bead should have the name, and nothing there but *others* could be it."""
        wanted = self.forms(row, side)
        if not wanted:
            return False
        text = self.text((bead,), side)
        for other in others:
            text = text.replace(other.text, " ")
        return not self.traced(row, mention, wanted, text, side)

    def alone(self, row: int, mention: Mention, number: int, side: int) -> bool:
        """Tell whether a place is nowhere near on *side* either; for a person a pronoun may stand."""
        known = self.entity(row, 1 - side)
        if known is None or known.kind not in _PLACES or mention.text.isupper() or self.apposed(mention, 1 - side):
            return False
        # Of a city without forms by language the name may be a word (Natal, Union); what has no capital
        # is found too rarely to be missed, and too often by chance.
        if not set(self.languages) <= known.forms.keys() - CASELESS or self.said_again(row, mention):
            return False
        text = self.text(self.alignment.beads[max(0, number - 1) : number + 2], side)
        if _SHORT.search(text) or (side == 0 and (known.kind not in {"city", "river"} or known.label in _SEATS)):
            return False  # a version may write an abbreviation out, and say Brussels for the Union
        wanted = self.forms(row, side)
        if side == 0 and self.traced(row, mention, wanted, self.documents[0].text, 0):
            return False
        if known.kind == "city":
            wanted |= _country_forms(known.country, self.languages[side])  # the capital for its government
            wanted |= {form for forms in known.forms.values() for form, _ in forms}  # Rapid Wien
        if known.kind in {"country", "region"}:
            every = (form for forms in known.forms.values() for form, _ in forms)
            starts = (*(unaccented(form)[:2] for form in wanted), *(unaccented(form)[:3] for form in every))
            words = _WORD.findall(text)
            if any(unaccented(word).startswith(starts) for word in words) or known.country in set(map(_state, words)):
                return False  # Danish for Denmark, Madrid for Spain
        return not self.traced(row, mention, wanted, text, side)

    def said_again(self, row: int, mention: Mention) -> bool:
        """Tell whether the mention is not the first of its name: from the second on a pronoun is enough."""
        cells = [self.names[row].cells[column] for column in self.columns]
        if not all(cells):
            return False
        firsts = [min(one.span.start for form in cell for one in form.mentions) for cell in cells]
        return mention.span.start not in firsts

    def apposed(self, mention: Mention, side: int) -> bool:
        """Tell whether the name only says where another place is: Naples, Italy."""
        return self.documents[side].text[: mention.span.start].endswith((", ", "، "))

    def traced(self, row: int, mention: Mention, wanted: Iterable[str], text: str, side: int) -> bool:
        """Tell whether anything in *text* could stand for the name."""
        folded = fold(text)
        if any(fold(form) in folded for form in wanted):
            return True
        if self.languages[side] in {"zh", "ja"}:
            pieces = {form[place : place + 2] for form in wanted for place in range(len(form) - 1)}
            pieces |= {form[0] for form in wanted if (known := lookup(form)) and known.kind == "country"}
            if any(piece in text for piece in pieces):
                return True
        known = self.entity(row, 1 - side)
        if known and (stems := _STEMS.get(known.country)) and re.search(stems, folded):
            return True
        words = {unaccented(word) for word in _WORD.findall(text)}
        starts = {unaccented(part)[:_START] for form in wanted for part in re.split(r"[\s-]", form) if len(part) > 2}
        if any(word.startswith(tuple(starts)) for word in words):
            return True
        if known and script_of(mention.text) == "Hani":
            return False  # how a foreign name sounds in Chinese proves nothing
        parts = [part for part in re.split(r"[\s-]", mention.text) if len(part) > 2]
        mine, language = self.languages[1 - side], self.languages[side]
        return any(likeness(word, language, part, mine) >= _SOUNDS for word in words for part in parts)

    def forms(self, row: int, side: int) -> set[str]:
        """Return how the document on *side* writes the name, or its language does; empty if that is not known."""
        own = {form.text for form in self.names[row].cells[self.columns[side]]}
        known = self.entity(row, 1 - side)
        if known is None:
            return own
        listed = {form for form, _ in known.forms.get(self.languages[side], ())}
        return own | (listed or ({known.label} if self.languages[side] not in CASELESS else set()))

    def text(self, beads: Sequence[Bead], side: int) -> str:
        sentences = [index for bead in beads for index in (bead.target if side else bead.source)]
        return " ".join(self.documents[side].sentences[index].text for index in sentences)


_STEMS: Mapping[str, str] = {
    "US": r"\bu\.?s\b|usa|america|amér|amerik|америк|сша|сащ|\bее|state|états|estados|\beua|ee\. ?uu|eeuu|stati unit"
    r"|staaten|staten|\bvs\b|stany|spojen|washington|вашинг|美|米国|أمريك|أميرك|الولايات|\babd",
    "GB": r"\bu\.?k\b|\bvk\b|brit|brytyj|брит|engl|angl|ingl|англ|ingil|königreich|royaume|reino|regno|koninkr|król"
    r"|království|корол|крал|великобр|英|بريطان|المملك|إنج|birleşik|scot|wales|welsh",
    "NL": r"dutch|holl|nieder|nether|neder|países baj|pays-bas|paesi bas|oland|голл|нидер|荷|オランダ|هولند",
    "DE": r"german|deutsch|allem|alem|tedesc|niem|něm|нем|нім|герм|duits|独|德|ドイツ|ألمان|alman|berlin",
}
"""What else names a country: abbreviations, and words that share no start with its name, in the languages we know."""


def _related(one: str, two: str, language: str) -> bool:
    """Tell whether a word of one name is, begins or sounds like a word of the other."""
    pairs = [(a, b) for a in fold(one).split() for b in fold(two).split()]
    return any(a.startswith(b) or b.startswith(a) or likeness(a, language, b, language) >= _RELATED for a, b in pairs)


def _calls(language: str, known: Entity, form: str) -> bool:
    """Tell whether *language* calls an entity so; a great city whose forms have no language is known by its start."""
    if known.accepts(form, language) or language in known.forms:
        return known.accepts(form, language)
    return (
        known.weight >= CURATED_WEIGHT
        and script_of(form) == "Latn"
        and unaccented(form)[:_START] == unaccented(known.label)[:_START]
    )


def _country_forms(code: str, language: str) -> set[str]:
    return {form for form, _ in countries()[code].forms.get(language, ())} if code in countries() else set()


def _state(word: str) -> str:
    known = lookup(word) if word[:1].isupper() else None
    return known.country if known else ""
