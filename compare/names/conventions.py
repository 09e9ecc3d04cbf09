"""
What Latin letters stand for, by the conventions of each language.

A form such as "Soudja" can be read as French, English or Polish would read it;
every plausible reading gives a skeleton (see `compare.names.scripts`), and
two forms are one name if some pair of readings agrees.

Sources: the conventions are those by which the languages' presses write
foreign names (Imprimerie nationale and Larousse for French, Duden for
German, PWN for Polish, RAE for Spanish, Treccani for Italian, Taalunie for
Dutch, AkH. for Hungarian, TDK for Turkish), ISO 9 and the scholarly system, Hanyu
Pinyin, Wade-Giles and Palladius.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from compare.names.scripts import Reading, compile_table

_MARKS = re.compile(r"[`'’‘ʹʺ′ʻʼ\s‐-]")


def plain(form: str) -> str:
    """Drop accents and spell out the letters that have none."""
    for letter, letters in (("ł", "l"), ("đ", "dj"), ("ø", "o"), ("ß", "ss"), ("ı", "i"), ("ə", "a"), ("æ", "ae")):
        form = form.replace(letter, letters)
    return "".join(char for char in unicodedata.normalize("NFD", form) if not unicodedata.combining(char))


_ENGLISH = compile_table(
    "shch:SC tsch:C tch:C sch:S dzh:dZ dj:dZ zh:Z kh:x ts:c tz:c ch:C sh:S ph:f gh:g th:t dh:d qu:k q:k ck:k c:k "
    "j:dZ w:w "
    "x:ks ya:ja yu:ju yo:jo ye:e iy:i yy:i ia:ja iu:ju io:jo ie:je oo:u ou:u ee:i y:y rh:r bh:b"
)
_ENGLISH_OTHER = compile_table(  # Greek and German ch, soft c, foreign j
    "shch:SC tsch:C tch:C dzh:dZ zh:Z kh:x tz:c ts:c ch:x sh:S ph:f gh:h th:t dh:d q:k ck:k c:s j:j w:v x:ks ya:ja "
    "yu:ju "
    "yo:jo ye:e ia:ja iu:ju io:jo ie:je oo:u ou:o ee:i"
)
_FRENCH = compile_table(
    "chtch:SC tch:C dj:dZ ch:S j:Z kh:x gh:g ph:f th:t dh:d ts:c tz:c qu:k q:k gue:ge gui:gi guy:gy ge:Ze gi:Zi ou:u "
    "oû:u "
    "iou:ju ïou:ju oua:wa eï:ej aï:aj oï:oj ïa:ja ia:ja ie:e ïe:e io:jo eu:e eau:o au:o oi:wa ai:e ei:e c:k ce:se "
    "ci:si "
    "ç:s ss:s x:ks y:y ï:i é:e è:e ê:e ë:e â:a à:a î:i ô:o û:u ü:u ö:o š:S č:C ž:Z w:w gn:nj"
)
_GERMAN = compile_table(
    "schtsch:SC schsch:ZZ tsch:C dsch:dZ sch:S sh:Z ch:x tz:c ts:c z:c ck:k w:v v:f y:y j:j je:e ie:i ei:ej ai:aj "
    "eu:oj "
    "qu:kv q:k ph:f th:t ss:s ß:s s:s x:ks c:k kh:x dh:d gh:g ä:e ö:o ü:u 3:z 4:Z"
)
_POLISH = compile_table(
    "szcz:SC dzi:dz dź:dz dż:dZ dz:dz cz:C sz:S rz:Z ż:Z ź:z ś:s ć:C ch:x w:v ł:l ń:n ó:o ą:on ę:en c:c j:j ia:ja ie:e "
    "io:jo iu:ju y:y x:ks q:k"
)
_SPANISH = compile_table(
    "shch:SC ch:C sh:S zh:Z j:x ge:xe gi:xi gue:ge gui:gi kh:x ts:c tz:c qu:k q:k c:k ce:se ci:si z:z 6:nj ya:ja yu:ju "
    "yo:jo ye:e ia:ja ie:e io:jo iu:ju v:v w:v x:ks h: y:j"
)
_SCHOLARLY = compile_table(
    "šč:SC ch:x č:C š:S ž:Z ć:C đ:dZ c:c j:j je:je ě:e ď:d ť:t ň:n ř:r ů:u w:v y:y ń:n ś:s ź:z ŝ:SC â:ja û:ju ë:jo ì:i "
    "ï:ji ż:Z ģ:g ķ:k ļ:l ņ:n h:h x:x è:e ŭ:w ĺ:l ł:l ș:S ş:S ț:c ğ: ç:C ı:y q:k tch:C ia:ja iu:ju ie:e io:jo ǰ:j ê:je"
)
_DUTCH = compile_table(
    "sjtsj:SC tsj:C dzj:dZ sj:S zj:Z tj:C ch:x oe:u ie:i ij:ej j:j joe:ju w:v ts:c kh:x c:k aa:a ee:e oo:o uu:u x:ks "
    "q:k y:y"
)
_HUNGARIAN = compile_table("dzs:dZ cs:C sz:s zs:Z s:S ny:nj gy:dj ty:tj ly:j c:c ch:x j:j w:v kh:x x:ks")
_ITALIAN = compile_table(
    "sci:S sce:Se cio:Co cia:Ca ciu:Cu ce:Ce ci:Ci gio:dZo gia:dZa giu:dZu ge:dZe gi:dZi gh:g ch:k ts:c z:c zz:c qu:k "
    "gn:nj gli:lji kh:x sh:S j:j y:y ia:ja iu:ju ie:e io:jo x:ks w:v c:k h:"
)
_PORTUGUESE = compile_table(
    "tch:C ch:S sh:S nh:nj lh:lj j:Z ge:Ze gi:Zi gue:ge gui:gi qu:k q:k c:k ce:se ci:si ç:s x:S ts:c tz:c kh:x ss:s "
    "ia:ja "
    "ie:je io:jo iu:ju w:v y:i ou:o"
)
_TURKISH = compile_table("ş:S ç:C c:dZ ğ: ı:y j:Z y:j ya:ja yu:ju ye:e yo:jo ö:o ü:u v:v w:v q:k kh:x x:x sh:S ch:C")
_PINYIN = compile_table("zh:Z ch:C sh:S ng:n x:S q:C j:dZ z:dz c:c y:j w:w ü:u r:Z")
_PALLADIUS = compile_table("zh:CZ ch:C sh:S ng:n x:s q:c j:cz z:cz c:c y:j w:v r:Z hui:xuei h:x")
_WADE_GILES = compile_table(
    "hs:S ch':C ch’:C ch:dZ ts':c ts’:c ts:dz tz:dz p':p t':t k':k p’:p t’:t k’:k p:b t:d k:g j:Z ng:n sh:S y:j ou:u"
)


def _french(form: str) -> str:
    form = re.sub(r"(?<=[aeiouy])ï(?![aeou])", "j", re.sub(r"ine$", "in", form))
    return plain(_FRENCH(re.sub(r"off?$", "ov", form)))


def _german_soft(form: str) -> str:
    # The other reading: s before a vowel is з, sch is ж; digits hold their place in the table.
    form = re.sub(r"(?<!s)s(?=[aeiouyäöüj])", "3", form)
    return plain(_GERMAN(re.sub(r"(?<!t)sch(?=[aeiouyäöünlj])", "4", form)))


def _spanish(form: str) -> str:
    return _SPANISH(re.sub(r"y$", "i", plain(form.replace("ñ", "6"))))


def _latvian(form: str) -> str:
    reading = plain(_SCHOLARLY(form))
    return re.sub(r"s$", "", reading) if len(reading) > 4 else reading


LATIN: Mapping[str, Reading] = {
    "en": lambda form: _ENGLISH(plain(form)),
    "en2": lambda form: _ENGLISH_OTHER(plain(form)),
    "fr": _french,
    "de": lambda form: plain(_GERMAN(form)),
    "de2": _german_soft,
    "pl": lambda form: plain(_POLISH(form)),
    "es": _spanish,
    "es2": lambda form: _spanish(form).replace("j", "Z"),
    "sci": lambda form: plain(_SCHOLARLY(form)),
    "nl": lambda form: plain(_DUTCH(form)),
    "hu": lambda form: plain(_HUNGARIAN(plain(form))),
    "it": lambda form: _ITALIAN(plain(form)),
    "pt": lambda form: plain(_PORTUGUESE(form)),
    "tr": lambda form: plain(_TURKISH(form)),
    "lv": _latvian,
    "py": lambda form: _PINYIN(plain(form)),
    "pal": lambda form: _PALLADIUS(plain(form)),
    "wg": lambda form: _WADE_GILES(plain(form)),
}
"""Readings by name; the input is lower-case, and without apostrophes and hyphens except for ``wg``."""

OWN: Mapping[str, tuple[str, ...]] = {
    "en": ("en", "en2"), "fr": ("fr",), "de": ("de", "de2"), "pl": ("pl",), "es": ("es", "es2"), "it": ("it", "sci"),
    "pt": ("pt", "es"), "cs": ("sci",), "sk": ("sci",), "sr": ("sci",), "hr": ("sci",), "iso": ("sci",), "nl": ("nl",),
    "hu": ("hu",), "tr": ("tr",), "az": ("tr",), "tk": ("tr",), "lv": ("lv",), "lt": ("sci",), "sv": ("nl", "en2"),
    "zh": ("py", "pal"),
}  # fmt: skip
"""The readings that a language's own readers would give."""

_ANY = ("en", "en2", "fr", "de", "de2", "pl", "es", "sci", "nl", "it")
_SYLLABLE = r"(?:(?:zh|ch|sh|hs|ts|tz|[bpmfdtnlgkhjqxrzcsyw])?['’]?[aeiouü]{1,4}(?:ng|n|r|h)?['’ -]*)+"
_CHINESE = re.compile(_SYLLABLE)


def read_latin(form: str, language: str) -> list[tuple[str, str]]:
    """Read a lower-case Latin *form* by every plausible convention, the language's own first."""
    own = OWN.get(language, ("en", "en2"))
    names = [*own, *(name for name in _ANY if name not in own)]
    if language in {"en", "zh"} and _CHINESE.fullmatch(plain(form)):
        names += [name for name in ("py", "pal", "wg") if name not in own]
    bare = _MARKS.sub("", form)
    readings: dict[str, str] = {}
    for name in names:
        reading = LATIN[name](re.sub(r"[\s-]", "", form) if name == "wg" else bare)
        readings.setdefault(reading, name)
    return [(name, reading) for reading, name in readings.items()]


_PINYIN_SYLLABLE = re.compile(
    r"(?:shaan|(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ao|ai|ei|ia|ie|"
    r"iu|ou|ua|ue|ui|uo|üe|ün|a|e|i|o|u|ü|er))(?:['’ -]|(?=[bpmfdtnlgkhjqxrzcsyw])|$)"
)


def is_pinyin(form: str) -> bool:
    """Tell whether *form* is two syllables of Hanyu Pinyin or more."""
    text, place, count = plain(form.lower()), 0, 0
    while place < len(text):
        match = _PINYIN_SYLLABLE.match(text, place)
        if match is None:
            return False
        place, count = match.end(), count + 1
    return count >= 2
