"""
Endings by which a name changes in a sentence, and what stands there otherwise.

Київ, Києва, Києву are one spelling of one name. The tables list the endings
of names only, the commonest cases first; they are applied backwards, as guesses,
and two forms are one spelling when a guess for one meets the other.

Sources: the declension tables of the languages' school grammars. Limits: a
genitive "Петрова" and the feminine surname "Петрова" cannot be told apart.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache


def _endings(rows: str) -> tuple[tuple[str, str], ...]:
    return tuple((ending, base) for ending, _, base in (row.partition(":") for row in rows.split()))


_ENDINGS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "ru": _endings(
        "ого:ый ому:ый ым:ый ского:ский скому:ский ским:ский ском:ский ской:ская скую:ская ского:ское ском:ское "
        "цкого:цкий "
        "цкому:цкий цким:цкий ком:ок ка:ок ку:ок ом: ем: ём: ым: а: у: е: ы: ы:а и:ь и:а е:а у:а ой:а ою:а я:ь ю:ь я:й "
        "ю:й ем:й е:й ей:ь ью:ь и:я ю:я ей:я ию:ия ии:ия ией:ия ем:ь е:ь ьи:ья ью:ья ову: овым:ов ев: ца:ец це:ец "
        "цу:ец "
        "цом:ец цем:ец ам:ы ах:ы ами:ы ов:ы ую:ая ые:ый ых:ый ыми:ый ой:ый а:о у:о ом:о е:о а:ий о: ах: ами: ам:"
    ),
    "uk": _endings(
        "ського:ський ському:ський ським:ський ською:ська ської:ська ській:ська ську:ська ого:ий ому:ий им:ий ові: "
        "еві: ом: "
        "ем: єм: а: у: і: и: и:а і:а у:а ою:а я:ь ю:ь ем:ь і:ь єва:їв єву:їв єві:їв євом:їв ова:ів ову:ів ові:ів "
        "овом:ів "
        "я:й ю:й ю:я ї:я єю:я ії:ія ію:ія ією:ія ця:ець цю:ець цем:ець ці:ець ці:ка ці:ца зі:га сі:ха и:і ю:ь і:е "
        "их:і ами: ах: ій:а ої:а ому:ий ими:і "
        "а:о у:о ом:о і:о ею:а еві:ь им:и ью:ь ів:и"
    ),
    "be": _endings("а: у: ам: е: ы: ага:ы аму:ы ым:ы ы:а у:а ай:а я:ь ю:ь"),
    "bg": _endings("а: ът: я:й ят:й та: то: те:"),
    "pl": _endings(
        "skiego:ski skiemu:ski skim:ski ckiego:cki ckiemu:cki ckim:cki skiej:ska ską:ska ego:y emu:y ym:y ych:y ymi:y "
        "owi: iem: em: ie: "
        "a: u: ie:a y:a i:a ę:a ą:a owa:ów owie:ów owem:ów owowi:ów ii:ia ię:ia ią:ia dzie:d cie:t rze:r le:ł sie:s "
        "zie:z ii:ie iec:cy ier:ry ch:chy a:e "
        "nie:ń nia:ń niem:ń niu:ń ka:ek kiem:ek kowi:ek ku:ek ca:ec cu:ec cem:ec cowi:ec go:g giem:g kiem:k ze:ga "
        "ce:ka "
        "dze:ga rze:ra cie:ta dzie:da le:ła nie:na ach:y om:y ami:y ów:y u:o em:o a:o ie:o"
    ),
    "cs": _endings(
        "ského:skyj skému:skyj ským:skyj "
        "ského:ský skému:ský ským:ský ském:ský skou:ská ské:ská ého:ý ému:ý ým:ý em: a: u: ovi: e: ě: y:a u:a ou:a "
        "ě:a i: "
        "ii:ie ií:ie eje:ea eji:ea eou:ea ho: mu: ové: ův: ova: ovo: ům: ách: ami: ové:ová ovou:ová y: ech:y ů:y "
        "ám:y i:e í:e a:o em:o u:o ě:o"
    ),
    "sr": _endings("a: u: om: ем: а: у: ом: у:а е:а"),
    "el": _endings("ου:ος α:ας η:ης ης:η ας:α ο:ος"),
    "lv": _endings("s: a:"),
    "de": _endings("s: ’: ': es: er: ern: ens:"),
    "nl": _endings("s: ’s: 's:"),
    "tr": _endings(""),
}


RICH = frozenset({"ru", "uk", "be", "pl", "cs", "sr"})
"""Languages whose names take so many endings that a difference at the end proves nothing."""

_ADJECTIVE = re.compile(
    r"(?:[sc]|[сц]ь?)[kк](?:i|y|ý|a|ą|á|é|í|ie|ij|ej|ou|и|ий|ій|а|ая|ої|ой|у|ую|ою|е|о\w{1,2}|им)\w?$"
)


def adjective(key: str, language: str) -> bool:
    """Tell whether a Slavic word ends as the adjectives of places do: Europejskiej, Московского."""
    return language in RICH and bool(_ADJECTIVE.search(key))


def patronymic(key: str) -> bool:
    """Tell whether a word is somebody's son or daughter: Владимира Владимировича is no man of the city Vladimir."""
    return any(part in key for part in ("ович", "евич", "овн", "евн", "йович", "івн", "ївн"))


@lru_cache(maxsize=50_000)
def bases(form: str, language: str) -> tuple[str, ...]:
    """Guess the base forms that *form* may be inflected from; without *form* itself."""
    found: list[str] = []
    for ending, base in _ENDINGS.get(language, ()):
        if form.endswith(ending) and len(form) - len(ending) >= (3 if len(ending) < 3 else 2):
            found.append(form[: len(form) - len(ending)] + base)
    return tuple(dict.fromkeys(guess for guess in found if guess != form))


@lru_cache(maxsize=50_000)
def inflected(left: str, right: str, language: str) -> bool:
    """Tell whether two forms differ by a case ending only; both in one case of letters."""
    if left == right:
        return True
    if language not in _ENDINGS or left[:2] != right[:2]:
        return False
    mine, theirs = bases(left, language), bases(right, language)
    if left in theirs or right in mine or set(mine) & set(theirs):
        return True
    return _by_parts(left, right, language) or _differ_in_ending(left, right, language)


def _by_parts(left: str, right: str, language: str) -> bool:
    """Compare the parts of hyphenated names: Бернерса-Ли."""
    lefts, rights = left.split("-"), right.split("-")
    return len(lefts) == len(rights) > 1 and all(inflected(a, b, language) for a, b in zip(lefts, rights, strict=True))


def _differ_in_ending(left: str, right: str, language: str) -> bool:
    """Tell whether what follows the common start could be two endings, even of no paradigm in the tables."""
    if language not in RICH:
        return False
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    rests = {left[start:], right[start:]}
    known = _known_endings(language)
    return start >= 3 and bool(rests - {""}) and rests <= known


@cache
def _known_endings(language: str) -> frozenset[str]:
    pairs = _ENDINGS[language]
    vowels = "aąeęiouyóěýéíáаеёиоуыэюяіїє"
    ends = {end for pair in pairs for end in pair if end[:1] in vowels and len(end) <= 4}
    return frozenset(ends | set(vowels) | {"", "mu", "go", "ho", "mi", "ah"})
