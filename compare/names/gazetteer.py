"""
What is known of places, people and organisations: their forms by language.

Sources: GeoNames (https://www.geonames.org, licensed CC BY 4.0), Unicode
CLDR (Unicode License v3), and a curated table of our own; built by
`compare.names.build.places`. Loaded on first use, once a process.
"""

from __future__ import annotations

import gzip
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from compare.names.scripts import script_of

_DATA = Path(__file__).parent / "data" / "places.tsv.gz"
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼʹʻ`′", "'"))


def fold(form: str) -> str:
    """Make a key of *form*: one case, one apostrophe, no invisible characters; accents stay."""
    text = unicodedata.normalize("NFC", form).translate(_APOSTROPHES).casefold()
    return text.replace("\u200c", "").replace("i̇", "i").replace("‐", "-").strip()


@lru_cache(maxsize=50_000)
def unaccented(form: str) -> str:
    """Return the key of *form* without accents."""
    return "".join(char for char in unicodedata.normalize("NFD", fold(form)) if not unicodedata.combining(char))


@dataclass(frozen=True, slots=True)
class Entity:
    """A place, a person or an organisation."""

    id: int
    label: str
    """Its English name."""

    kind: str
    """``country``, ``city``, ``region``, ``river``, ``sea``, ``person`` or ``org``."""

    country: str
    """ISO 3166 code; empty if it has none."""

    weight: int
    """Number of people of a city; more for what the press names most."""

    tagged: str
    """Forms with their language, as in the data file."""

    @property
    def forms(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """Forms by language, the preferred one first, each with its tag: ``r`` Russian-based, ``o`` former, or none."""
        return _tagged_forms(self.tagged)

    @property
    def words(self) -> frozenset[str]:
        """The folded words of all its forms."""
        return frozenset(word for forms in self.forms.values() for form, _ in forms for word in fold(form).split())

    @property
    def sources(self) -> tuple[tuple[str, str], ...]:
        """Forms in a script other than Latin with their languages: what a romanization starts from."""
        wanted = ("uk", "ru", "be", "bg", "sr", "mk", "el", "ar", "zh")
        return tuple((language, self.forms[language][0][0]) for language in wanted if language in self.forms)

    def accepts(self, form: str, language: str) -> bool:
        """Tell whether *form* is an established form in *language*."""
        return any(fold(known) == fold(form) for known, _ in self.forms.get(language, ()))

    def tag(self, form: str, language: str) -> str:
        """Return the tag of *form* in *language*; empty if it has none."""
        return next((tag for known, tag in self.forms.get(language, ()) if fold(known) == fold(form)), "")

    def preferred(self, language: str) -> str | None:
        """Return the form that the press of *language* prefers; None if it is not known."""
        forms = self.forms.get(language)
        return forms[0][0] if forms else None


@lru_cache(maxsize=20_000)
def _tagged_forms(tagged: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for cell in filter(None, tagged.split(";")):
        language, _, forms = cell.partition("=")
        found[language] = tuple((form, tag) for form, _, tag in (one.partition("~") for one in forms.split(",")))
    return found


@cache
def _load() -> tuple[list[str], dict[str, int]]:
    with gzip.open(_DATA, "rb") as file:
        lines = file.read().decode().splitlines()
    index: dict[str, int] = {}
    for number in range(len(lines) - 1, -1, -1):  # the heaviest last, so that a shared form is its own
        line = lines[number]
        index.update(dict.fromkeys(line[line.rfind("\t") + 1 :].split("|"), number))
    return lines, index


@lru_cache(maxsize=50_000)
def lookup(form: str) -> Entity | None:
    """Return the best-known entity that *form* names in any language; None if there is none."""
    _, index = _load()
    key = fold(form)
    number = index.get(key)
    if number is None and script_of(key) == "Latn":
        number = index.get(unaccented(form))
    return None if number is None else _entity(number)


@cache
def _entity(number: int) -> Entity:
    label, kind, country, weight, tagged, _ = _load()[0][number].split("\t")
    return Entity(number, label, kind, country, int(weight), tagged)


def called(entity: Entity, form: str) -> bool:
    """Tell whether *form* is any name of *entity*, also one that a heavier namesake is looked up by."""
    return fold(form) in _load()[0][entity.id].rpartition("\t")[2].split("|")


@cache
def countries() -> Mapping[str, Entity]:
    """Return the states by their ISO 3166 codes."""
    lines = _load()[0]
    every = [_entity(number) for number, line in enumerate(lines) if "\tcountry\t" in line]
    return {entity.country: entity for entity in reversed(every)}


@cache
def bodies() -> tuple[Entity, ...]:
    """Return the organisations, states, regions and seas, the heaviest first."""
    kinds = {"org", "country", "region", "sea", "river"}
    return tuple(_entity(number) for number, line in enumerate(_load()[0]) if line.split("\t", 2)[1] in kinds)


@cache
def given_names() -> frozenset[str]:
    """Return the first words of the persons' names, folded: what is a place as well may be a person there."""
    people = (line.rpartition("\t")[2].split("|") for line in _load()[0] if "\tperson\t" in line)
    return frozenset(form.partition(" ")[0] for forms in people for form in forms if " " in form)


@cache
def forms_in(script: str) -> Mapping[str, tuple[str, ...]]:
    """Return the folded forms written in *script* (``Hani``, ``Kana``, ``Arab``), by first character, longest first."""
    found: dict[str, list[str]] = {}
    for form in _load()[1]:
        if script_of(form) == script:
            found.setdefault(form[0], []).append(form)
    return {first: tuple(sorted(forms, key=lambda form: (-len(form), form))) for first, forms in found.items()}
