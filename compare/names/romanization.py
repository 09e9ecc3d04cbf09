"""
How each system writes a Russian or Ukrainian name in Latin letters.

Sources of the tables: BGN/PCGN 1947 for Russian and 1965 and 2019 for Ukrainian; Cabinet of Ministers
of Ukraine, resolution 55 of 2010 (adopted by UNGEGN in 2012 and by BGN/PCGN in 2019); ICAO
Doc 9303 (Russian passports); ISO 9:1995; the scholarly system; for the presses, the usage
recorded by Larousse and the Imprimerie nationale (French), Duden (German), PWN
(Polish), Fundéu (Spanish), Treccani (Italian), the Czech Academy, Taalunie
(Dutch). "English press" is BGN/PCGN without its marks, with -y for -ий and -ый.

Limits: presses also know many names by custom (Zelensky, Poutine); a table
gives what is regular.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from compare.names.gazetteer import fold, unaccented

_SAME = "а:a б:b д:d к:k м:m н:n о:o п:p р:r т:t ф:f"
_RU: Mapping[str, str] = {
    "BGN/PCGN": "в:v г:g ^е:ye Vе:ye е:e ^ё:yë Vё:yë ё:ë ж:zh з:z и:i й:y л:l с:s у:u х:kh ц:ts ч:ch ш:sh щ:shch ъ:ʺ "
    "ы:y ь:ʹ э:e ю:yu я:ya",
    "English press": "ый$:y ий$:y ьи:yi ьо:yo в:v г:g ^е:ye Vе:ye е:e [жчшщ]ё:e ё:yo ж:zh з:z и:i й:y л:l с:s "
    "у:u х:kh ц:ts ч:ch ш:sh "
    "щ:shch ъ: ы:y ь: э:e ю:yu я:ya",
    "ICAO passport": "в:v г:g е:e ё:e ж:zh з:z и:i й:i л:l с:s у:u х:kh ц:ts ч:ch ш:sh щ:shch ъ:ie ы:y ь: э:e "
    "ю:iu я:ia",
    "ISO 9": "в:v г:g е:e ё:ë ж:ž з:z и:i й:j л:l с:s у:u х:h ц:c ч:č ш:š щ:ŝ ъ:ʺ ы:y ь:ʹ э:è ю:û я:â",
    "scholarly": "в:v г:g е:e ё:ë ж:ž з:z и:i й:j л:l с:s у:u х:ch ц:c ч:č ш:š щ:šč ъ:ʺ ы:y ь:ʹ э:è ю:ju я:ja",
    "French press": "ий$:i ый$:y ин$:ine ын$:yne ей$:eï [гgx]ий:gui г(?=[еиэы]):gu (?<=г)е:e ия:ia ие:ie в:v г:g "
    "^е:e vе:ïe ьe:ie ье:ie е:e "
    "[жчшщ]ё:e ё:io ж:j з:z и:i й:ï л:l vс(?=[аеёиоуыэюя]):ss с:s у:ou х:kh ц:ts ч:tch ш:ch щ:chtch ъ: ы:y ь: э:e "
    "^ю:iou (?<=[иы])ю:iou "
    "vю:ïou ю:iou ^я:ia (?<=и)я:ia vя:ïa я:ia",
    "Duden": "ий$:i ый$:y кс:x в:w г:g ^е:je Vе:je е:e [жчшщ]ё:o ё:jo ж:sch з:s и:i й:i л:l vс(?=[аеёиоуыэюя]):ss "
    "с:s у:u х:ch ц:z ч:tsch "
    "ш:sch щ:schtsch ъ: ы:y ь: э:e ю:ju я:ja",
    "Polish": "дж:dż ий$:i ый$:y нь(?![еюяё]):ń сь(?![еюяё]):ś зь(?![еюяё]):ź ць:ć л(?=[еёиюяь]):l [жшцчщ]и:y "
    "[жшцчщ]е:e [жшчщц]ё:o (?<=л)ю:u "
    "(?<=л)я:a (?<=л)е:e (?<=л)ё:o в:w г:g ^е:je Vе:je е:ie ^ё:jo Vё:jo ё:io ж:ż з:z и:i й:j л:ł с:s у:u х:ch ц:c "
    "ч:cz ш:sz щ:szcz ъ: ы:y "
    "ь: э:e ^ю:ju Vю:ju ю:iu ^я:ja Vя:ja я:ia",
    "Spanish press": "ий$:i ый$:i г(?=[еиэ]):gu в:v г:g ^е:ye Vе:ye е:e [жчшщ]ё:o ^ё:yo Vё:yo ё:io ж:zh з:z и:i "
    "й:i л:l с:s у:u х:j ц:ts ч:ch "
    "ш:sh щ:shch ъ: ы:i ь: э:e ^ю:yu Vю:yu ю:iu ^я:ya Vя:ya я:ia",
    "Italian": "в:v г:g е:e ё:ë ж:ž з:z и:i й:j л:l с:s у:u х:ch ц:c ч:č ш:š щ:šč ъ: ы:y ь:' э:è ю:ju я:ja",
    "Czech": "в:v г:g [дтн]е:ě ^е:je Vе:je е:e [жчшщ]ё:o ё:jo ж:ž з:z и:i й:j л:l с:s у:u х:ch ц:c ч:č ш:š щ:šč ъ: "
    "ы:y ь: э:e ю:ju я:ja",
    "Dutch": "ий$:i ый$:y в:v г:g ^е:je Vе:je е:e [жчшщ]ё:o ё:jo ж:zj з:z и:i й:j л:l с:s у:oe х:ch ц:ts ч:tsj ш:sj "
    "щ:sjtsj ъ: ы:y ь: э:e "
    "ю:joe я:ja",
}
_UK_SAME = "':  ’: ʼ: ь: е:e і:i в:v г:h ґ:g и:y з:z л:l с:s у:u"
_UK: Mapping[str, str] = {
    "National 2010": "зг:zgh ^є:ye є:ie ж:zh ^ї:yi ї:i ^й:y й:i х:kh ц:ts ч:ch ш:sh щ:shch ^ю:yu ю:iu ^я:ya я:ia",
    "BGN/PCGN 1965": "є:ye ж:zh ї:yi й:y х:kh ц:ts ч:ch ш:sh щ:shch ю:yu я:ya ь:ʹ ':ʺ ’:ʺ ʼ:ʺ",
    "English press": "ий$:y ій$:iy иї:yi ьо:io є:ye ж:zh ї:yi й:y х:kh ц:ts ч:ch ш:sh щ:shch ю:yu я:ya",
    "ISO 9": "г:g ґ:g̀ є:ê ж:ž и:i і:ì ї:ï й:j х:h ц:c ч:č ш:š щ:ŝ ю:û я:â ь:ʹ",
    "scholarly": "є:je ж:ž ї:ï й:j х:ch ц:c ч:č ш:š щ:šč ю:ju я:ja ь:ʹ",
    "French press": "ий$:y ій$:iï є:ie ж:j ї:ï й:ï х:kh ц:ts ч:tch ш:ch щ:chtch [иі]я:ia vя:ïa я:ia (?<=[иії])ю:iou "
    "vю:ïou ю:iou у:ou vс(?=[аеиоуюяіїє]):ss",
    "Duden": "в:w є:je ж:sch з:s ї:ji й:j х:ch ц:z ч:tsch ш:sch щ:schtsch ю:ju я:ja vс(?=[аеиоуюяіїє]):ss",
    "Polish": "дж:dż ський$:ski зький$:zki цький$:cki ий$:y нь(?![єюя]):ń сь(?![єюя]):ś зь(?![єюя]):ź ць:ć "
    "л(?=[єіїюяь]):l (?<=л)ю:u (?<=л)я:a "
    "(?<=л)є:e в:w л:ł ^є:je vє:je є:ie ж:ż ї:ji й:j х:ch ц:c ч:cz ш:sz щ:szcz ^ю:ju vю:ju ю:iu ^я:ja vя:ja я:ia",
    "Spanish press": "ий$:i ^є:ye є:ie ж:zh ї:yi й:i х:j ц:ts ч:ch ш:sh щ:shch ^ю:yu ю:iu ^я:ya я:ia",
    "Italian": "є:je ж:ž ї:ji й:j х:ch ц:c ч:č ш:š щ:šč ю:ju я:ja ь:'",
    "Czech": "є:je ж:ž ї:ji й:j х:ch ц:c ч:č ш:š щ:šč ю:ju я:ja",
    "Dutch": "ж:zj є:je ї:ji й:j х:ch ц:ts ч:tsj ш:sj щ:sjtsj ю:joe я:ja у:oe",
}

OWN_SYSTEMS: Mapping[str, tuple[str, ...]] = {
    "en": ("National 2010", "English press", "BGN/PCGN", "BGN/PCGN 1965", "ICAO passport"),
    "fr": ("French press",),
    "de": ("Duden",),
    "pl": ("Polish",),
    "es": ("Spanish press", "English press"),
    "it": ("Italian", "English press"),
    "pt": ("English press", "Spanish press", "French press"),
    "cs": ("Czech",),
    "nl": ("Dutch",),
    "tr": ("English press",),
}
"""The systems that a language's own press and authorities use."""

_VOWELS = "аеёиоуыэюяіїє"


def _pattern(letters: str) -> str:
    head = ""
    if letters[0] == "^":
        head, letters = r"(?<![^\s-])", letters[1:]
    elif letters[0] == "V":
        head, letters = rf"(?<=[{_VOWELS}ьъй'’ʼ])", letters[1:]
    elif letters[0] == "v":
        head, letters = f"(?<=[{_VOWELS}])", letters[1:]
    elif letters[0] == "[" and letters[-1] in "ёеия" and letters[-2] == "]":
        head, letters = f"(?<={letters[:-1]})", letters[-1]
    tail = r"(?![^\s-])" if letters.endswith("$") else ""
    return head + letters.removesuffix("$") + tail


@cache
def _compiled(language: str, system: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    rows = f"{_UK[system]} {_UK_SAME} {_SAME}" if language == "uk" else f"{_RU[system]} {_SAME}"
    pairs = [row.rpartition(":")[::2] for row in rows.split()]
    # A look-ahead holds a colon of its own: the last one divides.
    pattern = "|".join(f"({_pattern(letters)})" for letters, _ in pairs)
    return re.compile(pattern), tuple(latin for _, latin in pairs)


def systems_of(language: str) -> tuple[str, ...]:
    """Return the systems that we have a table of for *language* (``ru`` or ``uk``); empty for others."""
    return tuple({"ru": _RU, "uk": _UK}.get(language, {}))


@lru_cache(maxsize=20_000)
def romanize(form: str, language: str, system: str) -> str:
    """Write a Cyrillic *form* in Latin letters by *system*; capitals as in the form's words."""
    pattern, outputs = _compiled(language, system)
    latin = pattern.sub(lambda match: outputs[(match.lastindex or 1) - 1], form.lower())
    words = re.split(r"([\s-])", latin)
    return "".join(word[:1].upper() + word[1:] for word in words)


def systems_giving(form: str, sources: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """
    Name the systems by which one of *sources* (language, Cyrillic form) gives the Latin *form*.

    Apostrophes and marks of the soft sign do not count, and accents only where they
    decide. More than one is a tie; none means that the form is a custom of its own.
    """
    exact: dict[str, None] = {}
    close: dict[str, None] = {}
    for language, source in sources:
        for system in systems_of(language):
            latin = romanize(source, language, system)
            if _bare(latin) == _bare(form):
                close[system] = None
                if _unmarked(latin) == _unmarked(form):
                    exact[system] = None
    return tuple(exact or close)


def _unmarked(form: str) -> str:
    return re.sub(r"['ʹʺ-]", "", fold(form))


def _bare(form: str) -> str:
    return re.sub(r"[^\w\s]|[ʹʺ]", "", unaccented(form)).replace("-", " ")
