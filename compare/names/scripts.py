"""
Non-Latin scripts, read into one phonemic alphabet.

A *skeleton* is a name written in 28 letters, ``a e i o u y j w b v g d Z z k l
m n p r s t f x h c C S`` (``Z`` as in measure, ``C`` as in church, ``S`` as
in ship, ``x`` as in loch, ``c`` as in tsar), so that forms of one name in
different scripts and spellings come close to one another.

Sources: the letters' usual sounds as in the UN romanization systems (UNGEGN
reports for Russian, Ukrainian, Belarusian, Bulgarian, Macedonian, Greek,
Arabic, Hebrew, Persian), ISO 9985 (Armenian), ISO 9984 (Georgian), Hepburn
(kana), and Unicode's arithmetic for Hangul syllables. Chinese and
Devanagari go through the tables of the `anyascii` package.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache

CASELESS = frozenset({"ar", "zh", "ja"})
"""The languages, of those that texts may be in, whose script has no capitals."""

Reading = Callable[[str], str]
"""Turns a lower-case form into a raw skeleton."""

# First code point behind a block, and the script of the block; None leaves it undecided.
_BLOCKS = (
    (0x250, "Latn"), (0x370, None), (0x400, "Grek"), (0x530, "Cyrl"), (0x590, "Armn"), (0x600, "Hebr"),
    (0x780, "Arab"), (0x900, None), (0x980, "Deva"), (0x10A0, None), (0x1100, "Geor"), (0x1200, "Hang"),
    (0x1E00, None), (0x1F00, "Latn"), (0x2000, "Grek"), (0x3040, None), (0x3100, "Kana"), (0x3400, None),
    (0xA000, "Hani"), (0xAC00, None), (0xD7B0, "Hang"), (0xF900, None), (0xFB00, "Hani"), (0xFB50, "Latn"),
    (0xFF00, "Arab"),
)  # fmt: skip


@cache
def script_of(text: str) -> str:
    """Return the ISO 15924 code of the first letter's script; ``Latn`` if it has no letter we know."""
    for char in text:
        if char.isalpha():
            point = ord(char)
            for end, script in _BLOCKS:
                if point < end:
                    if script:
                        return script
                    break
    return "Latn"


def compile_table(rows: str) -> Reading:
    """Make a reading from ``letters:sound`` pairs; the longest letters win. Compiled on first use."""

    @cache
    def compiled() -> tuple[re.Pattern[str], Mapping[str, str]]:
        table = dict(row.split(":", 1) for row in rows.split())
        return re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True))), table

    def read(text: str) -> str:
        pattern, table = compiled()
        return pattern.sub(lambda match: table[match.group()], text)

    return read


_CYRILLIC = (
    "а:a б:b в:v г:g ґ:g д:d е:e ё:jo є:je ж:Z з:z и:i і:i ї:ji й:j ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s "
    "т:t у:u ў:w ф:f х:x ц:c ч:C ш:S щ:SC ъ: ы:y ь: э:e ю:ju я:ja ђ:dZ ћ:C џ:dZ ѓ:gj ќ:kj ѕ:dz ѝ:i ’: ': ʼ: қ:k ғ:g "
    "ң:n ө:o ү:u ұ:u һ:h ә:a"
)
CYRILLIC: Mapping[str, Reading] = {
    "ru": compile_table(_CYRILLIC),
    "uk": compile_table(_CYRILLIC + " г:h и:y"),
    "be": compile_table(_CYRILLIC + " г:h"),
    "bg": compile_table(_CYRILLIC + " щ:St ъ:a"),
    "sr": compile_table(_CYRILLIC),
    "mk": compile_table(_CYRILLIC),
}

_GREEK = compile_table(
    "αι:e ει:i οι:i υι:i ου:u αυ:av ευ:ev ηυ:iv γγ:ng γκ:g γχ:nx μπ:b ντ:d τζ:dZ τσ:c α:a β:v γ:g δ:d ε:e ζ:z η:i θ:t "
    "ι:i κ:k λ:l μ:m ν:n ξ:ks ο:o π:p ρ:r σ:s ς:s τ:t υ:i φ:f χ:x ψ:ps ω:o"
)
_ARABIC = compile_table(
    "تش:C دج:dZ او:u أو:u إي:i اي:ai ا:a أ:a إ:i آ:a ٱ:a ب:b ت:t ث:t ج:Z ح:h خ:x د:d ذ:d ر:r ز:z س:s ش:S ص:s ض:d ط:t "
    "ظ:z ع: غ:g ف:f ق:k ك:k ل:l م:m ن:n ه:h و:w ي:j ى:a ة:a ء: ؤ:w ئ:j پ:p چ:C ژ:Z گ:g ک:k ی:j ڤ:v ھ:h ە:a ـ:"
)
_HEBREW = compile_table(
    "ג':Z ז':Z צ':C ץ':C ת':t א:a ב:b ג:g ד:d ה:h ו:w ז:z ח:x ט:t י:j כ:k ך:x ל:l מ:m ם:m נ:n ן:n ס:s ע: פ:p ף:f צ:c "
    "ץ:c ק:k ר:r ש:S ת:t"
)
_GEORGIAN = compile_table(
    "ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:Z რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:g ყ:k შ:S ჩ:C ც:c "
    "ძ:dz წ:c ჭ:C ხ:x ჯ:dZ ჰ:h"
)
_ARMENIAN = compile_table(
    "ու:u եւ:ev և:ev ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:Z ի:i լ:l խ:x ծ:c կ:k հ:h ձ:dz ղ:g ճ:C մ:m յ:j ն:n շ:S ո:o "
    "չ:C պ:p ջ:dZ ռ:r ս:s վ:v տ:t ր:r ց:c ւ:v փ:p ք:k օ:o ֆ:f"
)
_KANA_ROWS = dict(
    row.split(":", 1)
    for row in (
        ":アイウエオ k:カキクケコ s:サ＿＿セソ t:タ＿＿テト n:ナニヌネノ h:ハヒ＿ヘホ m:マミムメモ r:ラリルレロ "
        "g:ガギグゲゴ z:ザ＿ズゼゾ d:ダ＿＿デド b:バビブベボ p:パピプペポ"
    ).split()
)
_KANA_SINGLE = (
    "シ:Si チ:Ci ツ:cu フ:fu ジ:dZi ヂ:dZi ヅ:zu ス:su ヤ:ja ユ:ju ヨ:jo ワ:wa ヲ:o ン:n ヴ:vu ー: ・: ッ: "
    "ティ:ti ディ:di トゥ:tu ドゥ:du ァ:a ィ:i ゥ:u ェ:e ォ:o シェ:Se ジェ:dZe チェ:Ce ウィ:wi ウェ:we ウォ:wo"
)
_KANA_GLIDES = dict(row.split(":") for row in "キ:kj シ:S チ:C ニ:nj ヒ:hj ミ:mj リ:rj ギ:gj ジ:dZ ビ:bj ピ:pj".split())
_KANA_FOREIGN = {"フ": "f", "ヴ": "v", "ツ": "c"}


@cache
def _kana_reading() -> Reading:
    rows = [
        f"{kana}:{consonant}{vowel}"
        for consonant, row in _KANA_ROWS.items()
        for vowel, kana in zip("aiueo", row, strict=False)
        if kana != "＿"
    ]
    for sounds, small in ((_KANA_GLIDES, "ャa ュu ョo"), (_KANA_FOREIGN, "ァa ィi ェe ォo")):
        rows += [f"{kana}{mark[0]}:{sound}{mark[1]}" for kana, sound in sounds.items() for mark in small.split()]
    return compile_table(" ".join([*rows, _KANA_SINGLE]))


def _kana(form: str) -> str:
    return _kana_reading()(katakana(form))


def katakana(form: str) -> str:
    """Write hiragana as katakana."""
    return "".join(chr(ord(char) + 0x60) if "ぁ" <= char <= "ゖ" else char for char in form)


_HANGUL_INITIAL = "g k n d t r m b p s s - dZ C C k t p h".replace("-", "_").split()
_HANGUL_VOWEL = "a e ja je o e jo e o wa we we jo u wo we wi ju y yi i".split()
_HANGUL_FINAL = "_ k k k n n n t l l l l l l l l m p p t t n t t k t p h".split()


def _hangul(form: str) -> str:
    sounds = []
    for char in form:
        offset = ord(char) - 0xAC00
        if 0 <= offset < 11172:
            sounds += [_HANGUL_INITIAL[offset // 588], _HANGUL_VOWEL[offset % 588 // 28], _HANGUL_FINAL[offset % 28]]
    return "".join(sounds).replace("_", "")


def _greek(form: str) -> list[str]:
    # The accent goes, the diaeresis stays: it keeps two vowels apart.
    plain = unicodedata.normalize("NFD", form).translate(dict.fromkeys(map(ord, "\u0301\u0300\u0342\u0313\u0314")))
    plain = unicodedata.normalize("NFC", plain).replace("ϊ", "ι").replace("ϋ", "υ")
    reading = _GREEK(plain)
    return list(dict.fromkeys((reading, reading.replace("c", "C"), reading.replace("dZ", "dz"))))


def _arabic(form: str) -> list[str]:
    plain = re.sub("[\u064b-\u0652\u0670\u200c]", "", form)
    plain = re.sub("^ال(?=\\w{3})", "", re.sub("(?<=.)او", "اw", plain)).replace(" ", "")
    return [_ARABIC(plain)]


def _hebrew(form: str) -> list[str]:
    reading = _HEBREW(re.sub("[\u0591-\u05c7]", "", form).replace("׳", "'").replace(" ", ""))
    return list(dict.fromkeys((reading, reading.replace("b", "v"))))


def _ascii(form: str) -> str:
    from anyascii import anyascii

    return anyascii(form).lower()


def read_script(form: str, script: str, language: str) -> list[tuple[str, str]]:
    """
    Read a lower-case non-Latin *form*: names of readings and raw skeletons.

    Han and Devanagari come back as Latin letters under the reading ``latin``,
    for the caller to read on.
    """
    if script == "Cyrl":
        plain = unicodedata.normalize("NFC", form.replace("\u0301", ""))
        return [(code, CYRILLIC[code](plain)) for code in ([language] if language in CYRILLIC else ["ru", "uk"])]
    if script in {"Hani", "Deva"}:
        return [("latin", _ascii(form))]
    several = {"Grek": _greek, "Arab": _arabic, "Hebr": _hebrew}
    single: dict[str, Reading] = {"Geor": _GEORGIAN, "Armn": _ARMENIAN, "Kana": _kana, "Hang": _hangul}
    readings = several[script](form) if script in several else [single[script](form)]
    names = (f"{script.lower()}{number or ''}" for number in range(len(readings)))
    return list(zip(names, readings, strict=True))
