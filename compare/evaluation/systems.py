"""
How well romanization systems are named: with the source form known, and from a Latin form alone.

Read from labelled pairs (columns a, a_lang, a_scheme, b, b_lang, b_scheme, label,
relation): a Cyrillic form and its Latin spelling by a known scheme are one case, if the
name is of a state where Cyrillic is written or has a Slavic ending: Бенгази is no source of
Benghazi. Systems that write one form alike cannot be told apart, so the first question is
whether the right one is among those named.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from compare.names.foreign import CYRILLIC_STATES, slavic_name
from compare.names.formalone import families_of
from compare.names.gazetteer import lookup
from compare.names.romanization import systems_near
from compare.names.systems import FAMILIES

_SCHEMES: Mapping[tuple[str, str], str] = {
    ("en", "press"): "English press", ("en", "nat2010"): "National 2010", ("en", "icao"): "ICAO passport",
    ("fr", "fr"): "French press", ("de", "duden"): "Duden", ("de", "press"): "Duden", ("pl", "pl"): "Polish",
    ("es", "es"): "Spanish press", ("it", "it"): "Italian", ("it", "press"): "Italian", ("cs", "sci"): "Czech",
    ("nl", "press"): "Dutch", ("iso", "iso9"): "ISO 9",
}  # fmt: skip
"""What the table calls a scheme, by language and label."""
_BGN = {"ru": "BGN/PCGN", "uk": "BGN/PCGN 1965"}


@dataclass(slots=True)
class Answers:
    """What was asked, answered and right."""

    asked: int = 0
    answered: int = 0
    right: int = 0

    def add(self, *, answered: bool, right: bool) -> None:
        """Count one question."""
        self.asked += 1
        self.answered += answered
        self.right += answered and right

    @property
    def coverage(self) -> float:
        """Share of the questions that got an answer."""
        return self.answered / max(1, self.asked)

    @property
    def precision(self) -> float:
        """Share of the answers that are right."""
        return self.right / max(1, self.answered)


def score_systems(path: Path) -> Mapping[str, Answers]:
    """Score the naming of systems on labelled pairs; empty if the table says no scheme."""
    named = Answers()
    alone = Answers()
    formed = Answers()
    single = Answers()
    for language, source, form, system in sorted(set(_cases(path))):
        systems = systems_near(form, ((language, source),))
        named.add(answered=True, right=system in systems)
        alone.add(answered=len({FAMILIES[one] for one in systems}) == 1, right=FAMILIES[system] == _family(systems))
        families = families_of(form)
        formed.add(answered=bool(families), right=FAMILIES[system] in families)
        single.add(answered=len(families) == 1, right=FAMILIES[system] in families)
    if not named.asked:
        return {}
    return {
        "source known: the system is among those named": named,
        "source known: one family alone is named": alone,
        "form alone: one family or two are named": formed,
        "form alone: one family is named": single,
    }


def _family(systems: tuple[str, ...]) -> str:
    return FAMILIES[systems[0]] if systems else ""


def _cases(path: Path) -> Iterator[tuple[str, str, str, str]]:
    """Yield language, Cyrillic form, Latin form and system."""
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["label"] != "1" or row.get("relation") != "translit" or "a_scheme" not in row:
                continue
            for here, there in (("a", "b"), ("b", "a")):
                language, form, scheme = (row[f"{there}{column}"] for column in ("_lang", "", "_scheme"))
                system = _SCHEMES.get((language, scheme))
                if (language, scheme) == ("en", "bgn"):
                    system = _BGN.get(row[f"{here}_lang"])
                if system and row[f"{here}_lang"] in _BGN and row[f"{here}_scheme"] == "nat" and _native(row[here]):
                    yield row[f"{here}_lang"], row[here], form, system


def _native(form: str) -> bool:
    known = lookup(form)
    return known.country in CYRILLIC_STATES if known and known.country else slavic_name(form)
