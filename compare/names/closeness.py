"""
Whether two words could be one name written by two hands.

Two answers beside the learnt likeness (`compare.names.likeness`), which knows how names of different people
differ and is therefore strict with vowels. *One sound*: some way to read both gives the same sounds
(Schewtschuk read as German, Shevchuk as English), or, in one script, both go back to one foreign name by
the two ways in use (Гансен, Хансен; ヴェネツィア, ベネチア). *Close*: a letter or two apart, which is enough
only where the text vouches for the pair.

Sources: what is written in two ways follows the style guides' disputed cases: h and g in
Russian and Ukrainian (Ukrainian orthography of 2019), w- as у or в, ей and ай for
German ei, the Japanese cabinet notice of 1991 on loan words (ヴ beside バ), and for Arabic
the free choice of long vowels.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache

from compare.names.edit import edits, overlap
from compare.names.gazetteer import unaccented
from compare.names.inflection import RICH, bases
from compare.names.scripts import compile_table, script_of
from compare.names.skeleton import consonant_key, skeletons

_LEAST = 4
"""Sounds from which equality may be no chance: Khoury and Khuri; Лью and Лю are too short to tell."""

_SYSTEMS = 5
"""Letters from which a word can be told to follow a system."""

_SKELETON = 0.48
"""Share of letters of two words of equal consonants that are one name; as `LOOK_ALIKE` of `compare.names.variants`."""

_SHARE = 0.7
"""Share of letters that close words have in common: Rezaei and Rezai .91, Yılmaz and Yıldız .67."""

TRANSCRIBING = (
    "阿埃艾爱安昂奥敖欧澳巴芭拜班邦包保鲍贝本比彼毕宾冰波伯勃博布查柴昌达戴黛丹当道德登邓迪蒂丁东杜顿多俄厄恩尔法凡范方菲费芬丰冯弗夫福"
    "佛富盖甘冈高戈哥格葛根贡古瓜圭哈海罕汉豪赫亨洪胡华惠霍基吉季加贾简杰金津京久居卡凯坎康考柯科可克肯孔库夸奎昆拉莱赖兰郎朗劳勒雷蕾黎"
    "里理利莉丽连廉良列林琳龙隆卢鲁路伦罗洛吕马玛麦迈曼芒毛茅梅门蒙孟米密敏明摩莫默姆木穆纳娜奈南内嫩尼涅宁牛纽努诺欧帕派潘庞培佩彭皮"
    "平珀普奇齐恰强乔切钦琴青丘让热仁日荣茹儒瑞若萨塞赛桑森沙莎尚绍舍申生圣施石史士司丝思斯松苏索塔泰坦汤唐陶特滕提田廷通图土托脱瓦万"
    "旺威韦维魏温文翁沃乌武西希锡席夏香肖歇谢辛欣星雄休许逊雅亚延扬耶叶伊易因英尤约扎泽曾詹珍朱祖佐"
    "巖愛奧貝賓達東頓爾費豐馮蓋岡賈簡傑凱誇奎萊賴蘭勞麗連龍盧魯倫羅呂馬瑪麥邁門蒙納寧紐諾歐龐強喬欽瓊讓熱榮薩賽聖師蘇塔湯圖韋維錫謝遜雅亞"
    "楊葉約澤依狄芙嘉蓓娅妮烈茨兹策茲莲珊琼坤柏伍弥契彻堡浦"
)
"""Characters that transcribe foreign names in Chinese: the usual ones of Xinhua's tables of names, in both scripts."""

_ENDINGS_CHANGE = RICH | {"tr"}
_ENDING = 3
"""Letters at the end that may be an ending: what differs there only is a case (Jeremy, Jeremym)."""

ENDING_LIKE = re.compile(r"^(?:[mvwjмвйхь]|.*[aeiouyąęáéíóúůýěıüöаеёиіїоуыэюяє].*)?$")

_CYRILLIC = compile_table(
    "ґ:г х:г уо:во уа:ва уе:ве уи:ви уі:ві уї:ві уэ:ве уъ:въ э:е є:е ё:е ъ:о ей:ай тц:ц ьо:йо йо:е ио:е ия:я ья:я ье:е "
    "дж:дж з:с шт:шт ст:шт сп:шп і:и ї:и ь:"
)
_KANA = compile_table(
    "ヴァ:バ ヴィ:ビ ヴェ:ベ ヴォ:ボ ヴュ:ビュ ヴ:ブ ウォ:ボ ウィ:ビ ウェ:ベ ティ:チ ツィ:チ ディ:ジ "
    "ファ:ハ フィ:ヒ フェ:ヘ フォ:ホ ヒェ:ヘ "
    "ー: ッ: ・:・ ェイ:ェ ケイ:ケ セイ:セ テイ:テ ネイ:ネ ヘイ:ヘ メイ:メ レイ:レ ベイ:ベ デイ:デ "
    "ィ:イ ェ:エ ォ:オ ァ:ア"
)
_ARABIC = compile_table("أ:ا إ:ا آ:ا ى:ي ز:س ص:س ط:ت ث:ت ض:د ظ:د ذ:د غ:ج ق:ك گ:ج ڤ:ف پ:ب چ:ج ة:")
# Graphs that stand for ш, щ, ж, х, ч, ю, я in one system or another; k and c, w and v differ among Western names too.
_DEVICE = re.compile(
    r"schtsch|shch|chtch|szcz|sjtsj|šč|tsch|tch|tsj|sch|sh|sz|sj|cz|zh|zj|dj|kh|ş|š|č|ç|ž|ż|iou|[jyi][uao](?!$)|(?<=[aeo])[jyï](?=[^aeou]|$)"
)
_DOUBLE = re.compile(r"(\w)\1")


def _cyrillic(word: str) -> str:
    return re.sub("^ва", "во", _DOUBLE.sub(r"\1", _CYRILLIC(_DOUBLE.sub(r"\1", word))))


def _kana(word: str) -> str:
    return re.sub("グ$", "ク", _KANA(word))


def _arabic(word: str) -> str:
    plain = _ARABIC(word)
    return plain[:1] + re.sub("[اويء]", "", plain[1:])


_KEYS: Mapping[str, Callable[[str], str]] = {"Cyrl": _cyrillic, "Kana": _kana, "Arab": _arabic}
_HAN_LEAST = 3
"""Characters from which a transcription may differ by one and be the same name; 湖南 and 河南 are too short to tell."""

_KEY_LEAST = {"Cyrl": _LEAST, "Kana": 3, "Arab": 3}


@lru_cache(maxsize=100_000)
def sound_keys(word: str, language: str) -> frozenset[str]:
    """Return the ways to read a folded *word*, as keys that two spellings of one name may share; empty if too short."""
    script = script_of(word)
    if script in _KEYS:
        key = _KEYS[script](word)
        return frozenset({key} if len(key) >= _KEY_LEAST[script] else ())
    if script == "Hani":
        return _han_keys(word)
    if script != "Latn":
        return frozenset()
    readings = [one for one in skeletons(word, language) if len(one.sounds) >= _LEAST]
    german = language == "de" or re.search("sch|w", word)
    # German s is с and з, its sch is ш and ж, in one word as well: Solschenizyn.
    more = {voiced for one in readings if german and one.reading == "de" for voiced in _voiced(one.sounds)}
    # Long vowels of Japanese are written in three ways: Tarou, Taro, Taroh.
    short = re.sub(r"ou|oo|oh(?![aeiouy])", "o", word).replace("uu", "u")
    more |= {one.sounds for one in skeletons(short, language)[:1] if short != word and len(one.sounds) >= _LEAST}
    return frozenset(map(level, more | {one.sounds for one in readings}))


def _voiced(sounds: str) -> set[str]:
    return {sounds.replace("S", "Z"), sounds.replace("S", "Z").replace("s", "z"), sounds.replace("s", "z")}


def _han_keys(word: str) -> frozenset[str]:
    """Return a transcription with each character in turn unknown, and from four on an inner one left out: 泽?斯基."""
    if len(word) < _HAN_LEAST or not set(word) <= set(TRANSCRIBING):
        return frozenset()
    gaps = {f"{word[:place]}?{word[place + 1 :]}" for place in range(len(word))}
    shorter = {word, *(word[:place] + word[place + 1 :] for place in range(1, len(word) - 1))}
    return frozenset(gaps | (shorter if len(word) > _HAN_LEAST else {word}))


def level(sounds: str) -> str:
    """Level what Slavic romanizations differ in beyond single letters: и, і and ы, й, ё behind щ, -ская and -ська."""
    sounds = re.sub(r"(?<=[aeou])[iy](?![aeou])", "j", sounds.replace("y", "i"))
    sounds = re.sub(r"(?<=[SCZ])o", "e", re.sub(r"skaja$", "ska", sounds))
    sounds = re.sub(r"(?<=[oe])f$", "v", sounds)  # Rachmaninoff
    sounds = re.sub(r"e?[ij]*e(?=[vf])", "e", sounds)  # Aliyev, Aliev; Andreyev, Andreev
    return re.sub(r"j?i?[ij]$", "i", sounds)


@lru_cache(maxsize=100_000)
def one_sound(left: str, right: str, language: str) -> bool:
    """Tell whether two folded words of one text are one name by some way to read both."""
    return not sound_keys(left, language).isdisjoint(sound_keys(right, language))


@lru_cache(maxsize=50_000)
def one_sound_in_case(left: str, right: str, language: str) -> bool:
    """Tell whether two folded words are one name by some way to read both, one of them in a case: Вучич, Вучіча."""
    if language not in RICH or min(len(left), len(right)) < _SYSTEMS:
        return False
    pairs = [*((base, right) for base in bases(left, language)), *((left, base) for base in bases(right, language))]
    return any(min(map(len, pair)) >= _SYSTEMS and one_sound(*pair, language) for pair in pairs)


@lru_cache(maxsize=100_000)
def two_systems(left: str, right: str) -> bool:
    """Tell whether two Latin words of one sound write it by devices of different systems: sch and sh, zh and j."""
    return min(len(left), len(right)) >= _SYSTEMS and _devices(left) != _devices(right)


def _devices(word: str) -> list[str]:
    return _DEVICE.findall(word)


def one_skeleton(left: str, right: str, language: str) -> bool:
    """Tell whether two Latin words of some length differ in inner vowels only: Chaudhary, Chowdhury."""
    if (
        script_of(left) != "Latn"
        or min(len(left), len(right)) <= _SYSTEMS
        or left[0] != right[0]
        or left[-1] != right[-1]
    ):
        return False
    consonants = consonant_key(left, language)
    alike = overlap(unaccented(left), unaccented(right)) >= _SKELETON
    return alike and len(consonants) > 2 and consonants == consonant_key(right, language)


@lru_cache(maxsize=100_000)
def close(left: str, right: str, language: str) -> bool:
    """Tell whether two folded words are a letter or two apart, and not by their endings where endings change."""
    if script_of(left) != script_of(right) or edits(left, right) > 5:
        return False
    if language not in _ENDINGS_CHANGE:
        return _near(left, right)
    start = next((place for place, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), 99)
    rests = left[start:], right[start:]
    if left[-1:] == right[-1:] or not all(len(rest) <= _ENDING and ENDING_LIKE.search(rest) for rest in rests):
        return _near(left, right)
    forms = [(word, *bases(word, language)) for word in (left, right)]
    apart = start < min(len(left), len(right)) - _ENDING
    return apart and any(one[-1:] == two[-1:] and _near(one, two) for one in forms[0] for two in forms[1])


def _near(left: str, right: str) -> bool:
    left, right = _letters(left), _letters(right)
    if left == right or min(len(left), len(right)) < (2 if script_of(left) == "Hani" else 4):
        return False
    apart = edits(left, right)
    return apart == 1 or (apart == 2 and overlap(left, right) >= _SHARE)


def _letters(word: str) -> str:
    return unaccented(word) if script_of(word) == "Latn" else unicodedata.normalize("NFC", word)
