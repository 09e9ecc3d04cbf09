"""
The tables: what each system writes for a Cyrillic letter.

A row is ``letters:latin``, tried in order. ``^`` stands for the start of a word, ``$`` for its end,
``V`` for a vowel or a sign before, ``v`` for a vowel before, ``[...]`` before a vowel for one
of these letters before; the rest is a regular expression. What follows ``|`` is also written by
those who follow the system: presses vary (Николаев is Nikolayev and Nikolaev in English),
authorities do not.

Sources: BGN/PCGN 1947 for Russian, 1965 and 2019 for Ukrainian and 1979 for Belarusian; Cabinet of Ministers
of Ukraine, resolution 55 of 2010 (adopted by UNGEGN in 2012 and by BGN/PCGN in 2019); ICAO
Doc 9303 (Russian passports); ISO 9:1995; the scholarly system; Bulgaria's Transliteration Act of 2009; the Belarusian
instruction of 2000, revised in 2007; for the presses, the usage
recorded by Larousse and the Imprimerie nationale (French), Duden (German), PWN
(Polish), Fundéu (Spanish), Treccani (Italian), the Czech Academy, Taalunie
(Dutch). "English press" is BGN/PCGN without its marks, with -y for -ий and -ый, or the
plainer system I of Shaw, "The Transliteration of Modern Russian for English-Language Publications" (1967).
"""

from __future__ import annotations

from collections.abc import Mapping

SAME = "а:a б:b д:d к:k м:m н:n о:o п:p р:r т:t ф:f"
"""What all write alike."""

_RU: Mapping[str, str] = {
    "BGN/PCGN": "в:v г:g ^е:ye Vе:ye е:e ^ё:yë Vё:yë ё:ë ж:zh з:z и:i й:y л:l с:s у:u х:kh ц:ts ч:ch ш:sh щ:shch ъ:ʺ "
    "ы:y ь:ʹ э:e ю:yu я:ya",
    "English press": "ый$:y|yi|yy ий$:y|iy|i ия$:iya|ia ьи:yi|i ьо:yo|io кс:ks|x дж:dzh|j в:v г:g ^е:ye|e Vе:ye|e е:e "
    "[жчшщ]ё:e|o ё:yo|e ж:zh з:z и:i vй:y|i й:y л:l с:s у:u х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu|iu я:ya",
    "ICAO passport": "в:v г:g е:e ё:e ж:zh з:z и:i й:i л:l с:s у:u х:kh ц:ts ч:ch ш:sh щ:shch ъ:ie ы:y ь: э:e "
    "ю:iu я:ia",
    "ISO 9": "в:v г:g е:e ё:ë ж:ž з:z и:i й:j л:l с:s у:u х:h ц:c ч:č ш:š щ:ŝ ъ:ʺ ы:y ь:ʹ э:è ю:û я:â",
    "scholarly": "в:v г:g е:e ё:ë ж:ž з:z и:i й:j л:l с:s у:u х:ch ц:c ч:č ш:š щ:šč ъ:ʺ ы:y ь:ʹ э:è ю:ju я:ja",
    "French press": "ский$:ski|sky цкий$:tski|tsky ий$:i ый$:y ин$:ine ын$:yne нь$:n|ne ей$:eï|ei [гgx]ий:gui "
    "г(?=[еиэы]):gu (?<=г)е:e (?<=г)ё:io|e ия:ia "
    "кс:ks|x ие:ie в:v г:g ^е:e|ie vе:ïe|e|ie ьe:ie ье:ie е:e [жчшщ]ё:e ё:io|e ж:j з:z и:i й:ï|i л:l "
    "vс(?=[аеёиоуыьэюя]):ss с:s у:ou х:kh "
    "ц:ts ч:tch ш:ch щ:chtch ъ: ы:y ь: э:e ^ю:iou (?<=[иы])ю:iou vю:ïou|iou ю:iou ^я:ia (?<=и)я:ia ая$:aïa|aya vя:ïa|ia я:ia",
    "Duden": "ский$:ski|skij|sky ий$:i|ij ый$:y|yj кс:x|ks ие:ije|ie в:w г:g ^е:je Vе:je е:e|je [жчшщ]ё:o ё:jo|e "
    "ж:sch|sh з:s и:i й:i|j л:l vс(?=[аеёиоуыэюя]):ss "
    "vс(?=ь[юяе]):ss|s с:s у:u х:ch ц:z ч:tsch ш:sch щ:schtsch ъ: ы:y ь: э:e ю:ju я:ja",
    "Polish": "дж:dż ий$:i|ij ый$:y|yj нь(?![еюяё]):ń сь(?![еюяё]):ś зь(?![еюяё]):ź ць:ć л(?=[еёиюяь]):l "
    "[жшцчщ]и:y [жшцчщ]е:e "
    "[жшчщц]ё:o (?<=л)ю:u (?<=л)я:a (?<=л)е:e (?<=л)ё:o в:w г:g ^е:je Vе:je е:ie|e ^ё:jo Vё:jo ё:io ж:ż з:z и:i й:j "
    "л:ł с:s у:u х:ch ц:c ч:cz ш:sz щ:szcz ъ: ы:y ь: э:e ^ю:ju Vю:ju ю:iu ^я:ja Vя:ja я:ia",
    "Spanish press": "ский$:ski|sky цкий$:tski|tsky ий$:i ый$:i|y г(?=[еиэ]):gu|g в:v г:g ^е:ye|e ие:iye|ie|iye Vе:ye|e е:e "
    "[жчшщ]ё:o|e ^ё:yo Vё:yo ё:io|yo|e дж:dzh|y|j ж:zh|y з:z и:i й:i|y л:l с:s у:u х:j|kh ц:ts ч:ch ш:sh щ:shch "
    "ъ: ы:i|y ь: э:e ^ю:yu Vю:yu ю:iu|yu ^я:ya Vя:ya|ia я:ia|ya",
    "Italian": "в:v г:g е:e ё:ë|e ж:ž з:z и:i й:j л:l с:s у:u х:ch ц:c ч:č ш:š щ:šč ъ: ы:y ь:' э:è|e ю:ju я:ja",
    "Czech": "ский$:skij|skyj ый$:yj|ý [дтн]е:ě|e ^е:je Vе:je е:e [жчшщ]ё:o ё:jo ж:ž з:z и:i й:j в:v г:g л:l с:s у:u х:ch ц:c "
    "ч:č ш:š щ:šč ъ: ы:y ь: э:e ю:ju я:ja",
    "Dutch": "ский$:ski|skij ий$:i|ij ый$:y|yj в:v г:g ^е:je ие:ie|ije Vе:je|e е:e [жчшщ]ё:o|e ё:jo|e ж:zj з:z и:i й:j|i "
    "л:l с:s у:oe х:ch ц:ts ч:tsj ш:sj щ:sjtsj ъ: ы:y ь: э:e ю:joe я:ja",
}
_UK_SAME = "':  ’: ʼ: ь: е:e і:i в:v г:h ґ:g и:y з:z л:l с:s у:u"
_UK: Mapping[str, str] = {
    "National 2010": "зг:zgh ^є:ye є:ie ж:zh ^ї:yi ї:i ^й:y й:i х:kh ц:ts ч:ch ш:sh щ:shch ^ю:yu ю:iu ^я:ya я:ia",
    "BGN/PCGN 1965": "є:ye ж:zh ї:yi й:y х:kh ц:ts ч:ch ш:sh щ:shch ю:yu я:ya ь:ʹ ':ʺ ’:ʺ ʼ:ʺ",
    "English press": "жжя:zhzhya|zhia|zhya ий$:y|yy|yi ій$:iy|ii|y иї:yi ьо:io|yo є:ye|ie ж:zh ї:yi|i й:y|i х:kh ц:ts ч:ch ш:sh щ:shch "
    "ю:yu я:ya",
    "ISO 9": "г:g ґ:g̀ є:ê ж:ž и:i і:ì ї:ï й:j х:h ц:c ч:č ш:š щ:ŝ ю:û я:â ь:ʹ",
    "scholarly": "є:je ж:ž ї:ï й:j х:ch ц:c ч:č ш:š щ:šč ю:ju я:ja ь:ʹ",
    "French press": "ий$:y|yï ій$:iï|ii є:ie жж:jj|j ж:j ї:ï й:ï х:kh ц:ts ч:tch ш:ch щ:chtch [иі]я:ia vя:ïa|ia я:ia "
    "(?<=[иії])ю:iou vю:ïou ю:iou у:ou vс(?=[аеиоуюяіїєь]):ss",
    "Duden": "ський$:skyj|sky|ski ж:sch в:w є:je з:s ї:ji й:j х:ch ц:z ч:tsch ш:sch щ:schtsch ю:ju я:ja "
    "vс(?=[аеиоуюяіїєь]):ss",
    "Polish": "дж:dż ський$:ski|skyj зький$:zki цький$:cki ий$:y|yj нськ(?!ий):ńsk|nśk нь(?![єюя]):ń сь(?![єюя]):ś "
    "зь(?![єюя]):ź ць:ć "
    "л(?=[єіїюяь]):l (?<=л)ю:u (?<=л)я:a (?<=л)є:e в:w л:ł ^є:je vє:je є:ie ж:ż ї:ji й:j х:ch ц:c ч:cz ш:sz щ:szcz "
    "^ю:ju vю:ju ю:iu ^я:ja vя:ja я:ia",
    "Spanish press": "ський$:ski|sky ий$:i|y ^є:ye є:ie|ye ж:zh|y ^ї:yi ї:yi|i й:i|y х:j|kh ц:ts ч:ch ш:sh щ:shch "
    "^ю:yu ю:iu|yu ^я:ya я:ia|ya и:y|i",
    "Italian": "є:je ж:ž ї:ji|ï й:j х:ch ц:c ч:č ш:š щ:šč ю:ju я:ja ь:'",
    "Czech": "є:je ж:ž ї:ji й:j х:ch ц:c ч:č ш:š щ:šč ю:ju я:ja",
    "Dutch": "ський$:skyj|sky|ski г:h|g ж:zj є:je ї:ji й:j|i х:ch ц:ts ч:tsj ш:sj щ:sjtsj ю:joe я:ja у:oe",
}
_BG_SAME = "в:v г:g е:e з:z и:i л:l с:s"
_BG: Mapping[str, str] = {
    "Bulgarian 2009": "ия$:ia ж:zh й:y у:u х:h ц:ts ч:ch ш:sh щ:sht ъ:a ь:y ю:yu я:ya",
    "scholarly": "ж:ž й:j у:u х:ch ц:c ч:č ш:š щ:št ъ:ă ь:j ю:ju я:ja",
    "ISO 9": "ж:ž й:j у:u х:h ц:c ч:č ш:š щ:ŝ ъ:ʺ ь:ʹ ю:û я:â",
    "French press": "г(?=[еи]):gu ж:j й:ï у:ou х:kh ц:ts ч:tch ш:ch щ:cht ъ:a ь:i ия:ia vя:ïa я:ia ю:iou "
    "vс(?=[аеиоуъюя]):ss",
    "Duden": "в:w ж:sch з:s й:j у:u х:ch ц:z ч:tsch ш:sch щ:scht ъ:a ь:j ю:ju я:ja vс(?=[аеиоуъюя]):ss",
    "Polish": "в:w дж:dż ж:ż й:j л(?=[еиюя]):l л:ł у:u х:ch ц:c ч:cz ш:sz щ:szt ъ:y ь:j (?<=л)ю:u ю:iu (?<=л)я:a я:ia",
}
_BE_SAME = "': ’: ʼ: в:v е:e з:z і:i л:l с:s у:u ы:y э:e"
_BE: Mapping[str, str] = {
    "Belarusian 2007": "г:h ^е:je Vе:je е:ie ^ё:jo Vё:jo ё:io ж:ž й:j зь:ź ль:ĺ нь:ń сь:ś ць:ć ў:ŭ х:ch ц:c ч:č ш:š "
    "^ю:ju Vю:ju ю:iu ^я:ja Vя:ja я:ia ь:",
    "BGN/PCGN 1979": "г:h е:ye ё:yo ж:zh зг:zh й:y ў:w х:kh ц:ts ч:ch ш:sh ю:yu я:ya ь:ʹ",
    "English press": "г:h|g ^е:ye Vе:ye|e е:e|ie ё:yo|e ж:zh й:y|i ў:u|w х:kh ц:ts ч:ch ш:sh ю:yu я:ya|ia ь:",
    "ISO 9": "г:g ё:ë ж:ž і:ì й:j ў:ŭ х:h ц:c ч:č ш:š э:è ю:û я:â ь:ʹ",
    "scholarly": "г:h ё:ë ж:ž й:j ў:ŭ х:ch ц:c ч:č ш:š э:è ю:ju я:ja ь:ʹ",
    "French press": "г:h|gu|g ё:io ж:j й:ï ў:ou х:kh ц:ts ч:tch ш:ch у:ou ю:iou я:ia ь:",
    "Duden": "в:w г:h ё:jo ж:sch з:s й:j ў:u х:ch ц:z ч:tsch ш:sch ю:ju я:ja ь: ^е:je Vе:je",
    "Polish": "в:w г:h ^е:je Vе:je е:ie ё:io ж:ż й:j л(?=[еёіюяь]):l л:ł нь:ń сь:ś зь:ź ць:ć ў:u х:ch ц:c ч:cz ш:sz "
    "(?<=л)ю:u ю:iu (?<=л)я:a я:ia ь:",
}

TABLES: Mapping[str, Mapping[str, str]] = {
    "ru": _RU,
    "uk": {system: f"{rows} {_UK_SAME}" for system, rows in _UK.items()},
    "bg": {system: f"{rows} {_BG_SAME}" for system, rows in _BG.items()},
    "be": {system: f"{rows} {_BE_SAME}" for system, rows in _BE.items()},
}
"""Rows by language and system; `SAME` comes after them."""

OWN_SYSTEMS: Mapping[str, tuple[str, ...]] = {
    "en": ("National 2010", "English press", "BGN/PCGN", "BGN/PCGN 1965", "BGN/PCGN 1979", "ICAO passport",
           "Bulgarian 2009", "Belarusian 2007"),
    "fr": ("French press",),
    "de": ("Duden",),
    "pl": ("Polish",),
    "es": ("Spanish press", "English press"),
    "it": ("Italian", "English press"),
    "pt": ("English press", "Spanish press", "French press"),
    "cs": ("Czech",),
    "nl": ("Dutch",),
    "tr": ("English press",),
}  # fmt: skip
"""The systems that a language's own press and authorities use."""

NATIVE: Mapping[str, str] = {"UA": "uk", "RU": "ru", "BY": "be", "BG": "bg", "CN": "zh", "TW": "zh"}
"""The language that names of a state are of."""

PRESSES = frozenset(("English press", "French press", "Duden", "Polish", "Spanish press", "Italian", "Czech", "Dutch"))
"""Systems that are usage: those who follow them take liberties, those who follow an authority do not."""

FAMILIES: Mapping[str, str] = {
    "BGN/PCGN": "English", "BGN/PCGN 1965": "English", "BGN/PCGN 1979": "English", "English press": "English",
    "National 2010": "English", "ICAO passport": "English", "Bulgarian 2009": "English", "French press": "French",
    "Duden": "German", "Polish": "Polish", "Spanish press": "Spanish", "Dutch": "Dutch", "ISO 9": "ISO 9",
    "scholarly": "scholarly", "Italian": "scholarly", "Czech": "scholarly", "Belarusian 2007": "scholarly",
}  # fmt: skip
"""Systems that share their devices: ``zh`` and ``kh`` are English, ``ž`` and ``ch`` for х scholarly."""
