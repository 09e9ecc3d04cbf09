"""
Whether a form follows the spelling of another language than the text's.

Three kinds of evidence, and none is a guess from looks alone: the gazetteer lists the
form in another language only; a known Cyrillic form gives it by another language's
system and not by the text's own; or, without either, the form is French or German
in its letters and Slavic in its ending (Tarassiouk, Tschernomyrdin).
Cyrillic text is judged by its alphabet: Бристоль cannot be Bulgarian.

Limits: names of people who write themselves so cannot be told from leftovers; the
last kind of evidence is used only in texts about places where Cyrillic is
written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from compare.names.gazetteer import Entity, fold
from compare.names.romanization import romanize, systems_giving
from compare.names.scripts import compile_table, script_of
from compare.names.systems import OWN_SYSTEMS


class Foreign(NamedTuple):
    """What is foreign about a form."""

    why: str
    """As in "the French form"."""

    suggestion: str | None
    """What the text's own language writes, where that is known."""


_LANGUAGES = {
    "fr": "French", "de": "German", "pl": "Polish", "es": "Spanish", "it": "Italian", "pt": "Portuguese", "nl": "Dutch",
    "cs": "Czech", "en": "English", "tr": "Turkish", "hu": "Hungarian", "ru": "Russian", "uk": "Ukrainian",
}  # fmt: skip
_SYSTEM_LANGUAGES = {
    "French press": "fr", "Duden": "de", "Polish": "pl", "Czech": "cs", "Dutch": "nl", "Spanish press": "es",
    "Italian": "it",
}  # fmt: skip
OTHER_SCRIPTS = frozenset(
    "UA RU BY BG RS MK MD KZ KG TJ UZ TM GE AM AZ GR CY IL PS LB SY IQ IR AF EG LY TN DZ MA SD SA YE OM AE QA KW BH "
    "JO CN TW HK KR KP JP "
    "MN IN NP BD LK TH KH LA MM PK ET ER".split()
)
"""States where another script than Latin is written: only their names have a romanization, Napoli has none."""
CYRILLIC_STATES = frozenset("UA RU BY BG RS MK KZ KG ME BA MD MN TJ".split())
"""States where Cyrillic is written, alone or beside Latin."""

# Letters that a language's alphabet does not have, and where a soft sign cannot stand.
_NOT_IN_ALPHABET = {
    "bg": (re.compile(r"[ыэёіїєґ]|ь(?!о)|ская$|цкая$"), "Russian"),
    "uk": (re.compile(r"[ыэёъ]"), "Russian"),
    "ru": (re.compile(r"[іїєґў]"), "Ukrainian"),
}  # fmt: skip

_FRENCH_DEVICE = re.compile(r"ou(?!gh|nd|ld|se$|r$|s$)|tch|ï|dj|(?<=[aeiouy])ss(?=[aeiouyï])|kh.*ine$")
_GERMAN_DEVICE = re.compile(r"tsch|dsch|schtsch")
_SLAVIC_ENDING = re.compile(
    r"(?:[bcdfgjklmnprstvz]ouk|iouk|tchouk|enko|ïenko|tsch?uk|ykh|ikh|ych|ovitch|evitch|[nm]itch|owitsch|ewitsch|ï?iev|ïev|[knlrmtdsz]ov|[tdnlr]ev|"
    r"ï?ova|[ïi]eva|ouchk[ao]|[oe]vska|skaïa|sski|ovski|ïevski|skyi|schenko|schow|tschew|jew|yrdin|tsyne?|oujny|ïvka|ivka|iïv)$"
)
# Шульц in a Russian text is Schulz; only names of the language's own make are judged by its systems.
_SLAVIC_NAME = re.compile(
    r"(?:[оеёиы]в[аы]?|[иы]на?|[сцз]ь?к(?:ий|ая|а|ой)|ко|[юуяа]к|[иоы]ч|ец|[ыи]х|[ії]в|[ії]вна|шка|ша|джа|ка|во|ск|ськ|ль|нь|ий|ый|ая|мы|ми)$"
)
_FROM_FRENCH = compile_table(
    "chtch:щ tch:ч dj:дж ch:ш j:ж kh:х ts:ц iou:ю ïou:ю ou:у ïa:я ia:я ïe:е ie:е io:ё ss:с ï:й a:а b:б v:в g:г gu:г "
    "h:г d:д e:е z:з "
    "i:и k:к l:л m:м n:н o:о p:п r:р s:с t:т u:у f:ф y:ы c:к"
)


def foreign(
    form: str, language: str, entity: Entity | None, sources: Sequence[tuple[str, str]], *, slavic: bool
) -> Foreign | None:
    """
    Tell what is foreign about *form* in a text in *language*; None if nothing is.

    *sources* are the name's Cyrillic forms with their languages, where known;
    *slavic* says that the text is about places where Cyrillic is written.
    """
    script = script_of(form)
    if script == "Cyrl":
        return _by_alphabet(form, language)
    if script != "Latn" or language not in OWN_SYSTEMS:
        return None
    if entity is not None:
        return _by_gazetteer(form, language, entity)
    if sources:
        return _by_system(form, language, sources)
    return _by_letters(form, language) if slavic else None


def _by_alphabet(form: str, language: str) -> Foreign | None:
    pattern, whose = _NOT_IN_ALPHABET.get(language, (None, ""))
    if pattern and any(pattern.search(word) for word in form.lower().split()):
        return Foreign(f"the {whose} spelling", None)
    return None


def _by_gazetteer(form: str, language: str, entity: Entity) -> Foreign | None:
    if entity.country not in OTHER_SCRIPTS or entity.kind in {"person", "country"} or language not in entity.forms:
        return None
    own = [fold(known) for known, _ in entity.forms[language]]
    if fold(form) in {*own, fold(entity.label)} or any(set(fold(form).split()) < set(one.split()) for one in own):
        return None  # Petersburg is a part of Sankt Petersburg
    listed = [code for code in _LANGUAGES if code != language and entity.accepts(form, code)]
    whose = [code for code in listed if entity.tag(form, code) != "o"]  # Leningrad is no form of Petersburg
    if listed and not whose:
        return None
    if whose:
        return Foreign(f"the {_LANGUAGES[whose[0]]} form", entity.preferred(language))
    found = _by_system(form, language, entity.sources)
    return found and found._replace(suggestion=entity.preferred(language))


def _by_system(form: str, language: str, sources: Sequence[tuple[str, str]]) -> Foreign | None:
    sources = [(source, native) for source, native in sources if slavic_name(native)]
    systems = systems_giving(form, tuple(sources))
    own = OWN_SYSTEMS[language]
    whose = [system for system in systems if system in _SYSTEM_LANGUAGES and _SYSTEM_LANGUAGES[system] != language]
    if not whose or set(systems) & set(own) or set(systems) - set(_SYSTEM_LANGUAGES):
        return None
    if whose[0] in {"Italian", "Czech"}:
        return None  # also the scholarly way, which any language may follow
    return Foreign(f"the {_LANGUAGES[_SYSTEM_LANGUAGES[whose[0]]]} romanization", own_form(sources, language))


def own_form(sources: Iterable[tuple[str, str]], language: str) -> str | None:
    """Return what the press of *language* would regularly write for the first Cyrillic source form."""
    for source, form in sources:
        if source in {"ru", "uk"} and language in OWN_SYSTEMS:
            return romanize(form, source, OWN_SYSTEMS[language][0] if source == "uk" else _press(language))
    return None


def _press(language: str) -> str:
    return "English press" if language == "en" else OWN_SYSTEMS[language][0]


def slavic_name(native: str) -> bool:
    """Tell whether a Cyrillic form is of the language's own make: Шульц in a Russian text is Schulz."""
    return all(map(_SLAVIC_NAME.search, native.split()[-1:]))


def slavic_form(form: str) -> bool:
    """Tell whether a Latin form has the ending of a Slavic name, by whatever system."""
    return any(_SLAVIC_ENDING.search(word.lower()) for word in re.split(r"[\s-]", form) if len(word) > 3)


def _by_letters(form: str, language: str) -> Foreign | None:
    words = [word.lower() for word in re.split(r"[\s-]", form) if len(word) > 3]
    if not slavic_form(form):
        return None
    if language != "fr" and any(_FRENCH_DEVICE.search(word) for word in words):
        return Foreign("the French romanization", _from_french(form, language))
    if language != "de" and any(_GERMAN_DEVICE.search(word) for word in words):
        return Foreign("the German romanization", None)
    return None


def _from_french(form: str, language: str) -> str | None:
    """Guess what the text's language writes, by way of Cyrillic; None unless the way back leads to *form*."""
    cyrillic = _FROM_FRENCH(form.lower())
    source = "uk" if re.search(r"h(?<!ch)(?<!kh)(?<!ph)", form.lower()) else "ru"
    if source == "uk":
        cyrillic = cyrillic.replace("и", "і").replace("ы", "и")
    if fold(romanize(cyrillic, source, "French press")) != fold(form) or language not in OWN_SYSTEMS:
        return None
    return own_form([(source, cyrillic)], language)
