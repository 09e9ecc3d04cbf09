"""
Forms that one name takes in kindred languages and in old and new systems of one language.

East Slavic: Ryhor Hryharovich and Grigorovich are the Belarusian and the Russian form, Horbenko
and Gorbenko the Ukrainian and the Russian one; levelled are h and g, ts and t, dz and d, ou and ov, o and
a, ia and e. Chinese: Kuo-t'ao and Guotao by Wade-Giles and Pinyin. Korean: Chung-hee and Jeong-hui by
McCune-Reischauer, the habits of the press and the Revised Romanization.

Sources: the tables of the systems themselves (Wade-Giles, Hanyu Pinyin; McCune-Reischauer,
Revised Romanization of 2000) and the spelling of Belarusian, which writes unstressed vowels as they sound.
Limits: o, u, eo and eu are one in Korean names, so two brothers may be too; only a whole name is compared.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from compare.names.conventions import is_pinyin, plain
from compare.names.scripts import compile_table, script_of
from compare.names.skeleton import skeletons

_LEAST = 6
"""Sounds from which two forms of kindred languages are one name: Hora and Gora are too short to tell."""

_SLAVIC = compile_table("h:g dz:d ts:t c:t w:v f:v ja:e je:e y:i o:a")
_BEFORE_CONSONANT = re.compile(r"(?<=[aeoi])[uw](?=[scktnl]|$)")
_DOUBLE = re.compile(r"(\w)\1+")

_CHINESE = compile_table(
    "hs:x sh:S zh:C ch:C q:C j:C tzu:zi tsu:zi ssu:si szu:si tz:z ts:z c:z g:k d:t b:p ung:ong ieh:ie ueh:ue ien:ian "
    "yen:yan uo:o ih:i erh:er eh:e uei:ui yi:i"
)
_OLD = re.compile(r"['’‘ʻ-]|hs|ts|tz|ung|ien|ieh")
"""What only Wade-Giles has; without it two names in Pinyin (Jian, Qian) would be one."""

_CHINESE_LEAST = 5

_KOREAN = compile_table("yeo:yu you:yu yo:yu eo:u eu:u oo:u wo:u o:u ae:e ai:e ee:i ui:i ch:j sh:s g:k d:t b:p r:l")
_FROM_CYRILLIC = compile_table(
    "чж:j дж:j дз:j чх:ch тх:t пх:p кх:k а:a б:p в:w г:k д:t е:e є:e э:e ё:yo ж:j з:j и:i і:i ї:i й:y к:k л:l м:m "
    "н:n о:o п:p р:r с:s т:t у:u ф:p х:h ц:ch ч:ch ш:s ы:i ь: ю:yu я:ya ґ:k"
)
_KOREAN_SURNAMES = {
    name: number
    for number, names in enumerate(
        "kim gim;park pak bak;choi choe;jung jeong chung chong;moon mun;yoon yun;cho jo;kang gang;lim im rim;shin sin;"
        "seo suh so;kwon gwon;noh roh no;ahn an;oh;hwang;han;song;hong;ko go koh;baek paek paik;nam;yoo yu ryu;"
        "jang chang;bae pae;lee yi ri rhee li;hyun hyeon;heo hur huh;byun byeon".split(";")
    )
    for name in names.split()
}


@lru_cache(maxsize=50_000)
def slavic_keys(word: str, language: str) -> frozenset[str]:
    """Return the ways to read a folded *word*, levelled over Russian, Ukrainian and Belarusian; empty if too short."""
    if script_of(word) not in {"Latn", "Cyrl"}:
        return frozenset()
    keys = {_slavic(one.sounds) for one in skeletons(word, language)}
    return frozenset(key for key in keys if len(key) >= _LEAST)


def _slavic(sounds: str) -> str:
    sounds = re.sub(r"[iy]?[jiy]?$", "", re.sub(r"ska[jiy]*a$", "ska", sounds))
    return _DOUBLE.sub(r"\1", _SLAVIC(_BEFORE_CONSONANT.sub("v", sounds)))


def one_slavic(left: str, right: str, language: str) -> bool:
    """Tell whether two folded words may be one name in two East Slavic languages."""
    return not slavic_keys(left, language).isdisjoint(slavic_keys(right, language))


@lru_cache(maxsize=50_000)
def chinese_key(word: str) -> str:
    """Return a folded word of a Chinese name so that Wade-Giles and Pinyin agree."""
    return re.sub(r"(?<=[kh])o(?![nu])", "e", _CHINESE(re.sub(r"[^a-z]", "", plain(word))))


@lru_cache(maxsize=50_000)
def one_chinese(left: str, right: str) -> bool:
    """Tell whether one of two folded words of some length is Pinyin and the other the same by Wade-Giles."""
    if (
        len(key := chinese_key(left)) < _CHINESE_LEAST
        or key != chinese_key(right)
        or is_pinyin(left) == is_pinyin(right)
    ):
        return False
    return bool(_OLD.search(right if is_pinyin(left) else left))


def one_east_asian(left: Sequence[str], right: Sequence[str]) -> bool:
    """Tell whether two full names, in folded words, are one Chinese or Korean name by two systems."""
    if len(left) == len(right) > 1 and all(map(_same_key, left, right)):
        old = [bool(_OLD.search(" ".join(words))) for words in (left, right)]
        return old[0] != old[1] or any(map(one_chinese, left, right)) or one_chinese(" ".join(left), " ".join(right))
    one, two = korean_key(left), korean_key(right)
    return bool(one) and one == two


def _same_key(left: str, right: str) -> bool:
    return bool(chinese_key(left)) and chinese_key(left) == chinese_key(right)


def korean_key(parts: Sequence[str]) -> tuple[str, ...]:
    """Return a Korean name of a surname and two syllables so that its systems agree; empty if it is none."""
    plains = (_FROM_CYRILLIC(part) if script_of(part) == "Cyrl" else plain(part) for part in parts)
    words = [word for part in plains for word in re.split(r"[-‐]", re.sub("['’ʼ]", "", part)) if word]
    if (
        len(words) != 3
        or words[0] not in _KOREAN_SURNAMES
        or not all(word.isalpha() and len(word) < 7 for word in words)
    ):
        return ()
    return (str(_KOREAN_SURNAMES[words[0]]), *(_DOUBLE.sub(r"\1", _KOREAN(word)) for word in words[1:]))
