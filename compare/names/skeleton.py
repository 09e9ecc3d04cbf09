"""Skeletons: what a form sounds like, by every reading that is plausible for it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from compare.names.conventions import LATIN, OWN, read_latin
from compare.names.edit import edits
from compare.names.scripts import read_script, script_of

VOWELS = frozenset("aeiouy")


class Skeleton(NamedTuple):
    """One reading of a form."""

    reading: str
    """Name of the convention, as in ``fr``."""

    sounds: str
    """The form in the phonemic alphabet."""

    own: bool
    """True if readers of the form's language read so."""


_ARTICLE = re.compile(r"^(?:al|el|as|ar|ad|az|ash|an|at|аль|эль|ас|эр|аз|аш)[-‐\s]+(?=\w{3})", re.IGNORECASE)
_DOUBLE = re.compile(r"(.)\1+")
_CONSONANT_I = re.compile(r"(?<=[bvgdZzklmnprstfxhcCS])i(?=[aou])")
_FINAL_I = re.compile(r"(?:[iy]j|ji|jy|jj|y)$")
_LETTERS = re.compile(r"[^a-zA-Z]")


def settle(raw: str) -> str:
    """Level what different systems write for one sound: doubles, je/e, final -ij/-yj/-y, i before a vowel."""
    sounds = _DOUBLE.sub(r"\1", _LETTERS.sub("", raw))
    sounds = _FINAL_I.sub("i", sounds.replace("je", "e"))
    if re.search(r"ij[aou]", sounds):
        sounds = sounds.replace("ij", "j")
    sounds = _CONSONANT_I.sub("j", sounds)
    return _DOUBLE.sub(r"\1", sounds.replace("q", "k"))


@lru_cache(maxsize=100_000)
def skeletons(form: str, language: str) -> tuple[Skeleton, ...]:
    """Return the readings of *form*, the likeliest first; empty for a form without letters."""
    text = unicodedata.normalize("NFKC", form).strip().casefold().replace("\u200c", "").replace("i̇", "i")
    script = script_of(text)
    text = _ARTICLE.sub("", text)
    if script == "Latn":
        readings = read_latin(text, language)
    else:
        readings = read_script(text, script, language)
        if script == "Hani":
            latin = re.sub(r"[^a-z]", "", readings[0][1])
            readings = [("py", LATIN["py"](latin)), ("pal", LATIN["pal"](latin))]
        elif script == "Deva":
            readings = [("deva", LATIN["en"](readings[0][1]))]
    own = OWN.get(language) if script == "Latn" else None
    found: dict[str, Skeleton] = {}
    for reading, raw in readings:
        sounds = settle(raw)
        if sounds:
            found.setdefault(sounds, Skeleton(reading, sounds, own is None or reading in own))
    return tuple(found.values())


_CLASSES = str.maketrans("bvfwpgkxqhcszSZCtdnmlrjaeiouy", "BBBBBGGGG-SSSSSSTTNNLL-------")


@lru_cache(maxsize=100_000)
def consonant_keys(form: str, language: str) -> tuple[str, ...]:
    """Return the keys of all readings: the c of García is none of Garcia in Poland."""
    sounds = [reading.sounds.translate(_CLASSES).replace("-", "") for reading in skeletons(form, language)]
    return tuple(dict.fromkeys(sounds)) or ("",)


@lru_cache(maxsize=100_000)
def consonant_key(form: str, language: str) -> str:
    """Return a coarse key: the classes of the consonants in the first reading, without vowels."""
    return consonant_keys(form, language)[0]


_VOWELLED = frozenset({"Latn", "Cyrl", "Grek"})


def consonants_close(one: str, language: str, two: str, other_language: str) -> bool:
    """Tell whether two words may sound alike, by half of their consonants; True in scripts that leave sounds out."""
    if not {script_of(one), script_of(two)} <= _VOWELLED:
        return True
    keys, others = consonant_keys(one, language), consonant_keys(two, other_language)
    return any(edits(left, right) <= max(1, min(len(left), len(right)) // 2) for left in keys for right in others)
