"""
Time zones as texts name them, as data: "GMT", "Eastern time", "heure de Paris", "по Москве", "日本時間".

Offsets are minutes ahead of UTC. Where clocks are put forward in summer, both
offsets are given: a text seldom says which one holds, and "EST" is written all
year. Source: IANA time zone database 2025, and the languages' newspapers for the wording.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

_OFFSETS: Mapping[str, frozenset[int]] = MappingProxyType(
    {
        zone: frozenset(offsets)
        for zone, offsets in {
            "gmt": (0,), "london": (0, 60), "paris": (60, 120), "kyiv": (120, 180), "moscow": (180,), "eastern": (-300, -240),
            "central": (-360, -300), "mountain": (-420, -360), "pacific": (-480, -420), "tokyo": (540,), "beijing": (480,), "delhi": (330,),
        }.items()
    }
)  # fmt: skip

_SHORT: Mapping[str, str] = MappingProxyType(
    {
        "gmt": "GMT|UTC|TMG|TU", "london": "BST", "paris": "CES?T|MES?Z|SEL?Č", "kyiv": "EES?T", "moscow": "MSK|МСК|мск|TSİ|TRT", "eastern": "E[SD]?T",
        "central": "C[SD]T", "mountain": "M[SD]T", "pacific": "P[SD]?T", "tokyo": "[JK]ST", "delhi": "IST",
    }
)  # fmt: skip
"""Abbreviations that every language uses; CT and MT stand for too much else."""

_FRAMES: Mapping[str, str] = MappingProxyType(
    {
        "en": "{} (?:standard |daylight |summer )?time", "de": "{} (?:orts|sommer)?zeit", "fr": "heures? (?:de |d['’]|du )?{}|{}", "es": "hora (?:de |del )?{}",
        "it": "ora (?:di |della )?{}", "pt": "(?:hora|horário) (?:de |do |da )?{}", "nl": "{} tijd", "pl": "czasu {}", "cs": "{} času",
        "uk": "за {}(?: часом)?", "ru": "по {}(?: времени)?|{} времени", "bg": "{} време", "tr": "{} (?:saat\\w+|ile)", "ar": "(?:حسب )?(?:ب)?توقيت {}",
        "zh": "{}(?:标准|夏令)?时间", "ja": "{}(?:標準|夏)?時間",
    }
)  # fmt: skip
"""By language, how the name of a place makes it the place's time."""

_PLACES: dict[str, str] = {
    "en": "gmt greenwich mean|universal; london london|british; paris paris|berlin|rome|madrid|central european|warsaw|prague; kyiv kyiv|kiev|sofia|eastern european; moscow moscow|istanbul|turkish; eastern eastern|new york|washington; central central|chicago; mountain mountain; pacific pacific|los angeles|california; tokyo tokyo|japan|korean; beijing beijing|chinese; delhi indian",
    "de": "gmt greenwicher|mittlerer greenwich-?|welt; london londoner|britischer; paris pariser|berliner|mitteleuropäischer|deutscher; kyiv kiewer|kyjiwer|osteuropäischer; moscow moskauer|türkischer; eastern new yorker|ostküsten-?; pacific pazifischer; tokyo tokioter|japanischer; beijing pekinger|chinesischer",
    "fr": "gmt gmt|greenwich|temps universel; london londres|britannique; paris paris|française|berlin|rome; kyiv kiev|kyiv; moscow moscou|turque; eastern new york|washington|l['’]est; pacific pacifique|californie; tokyo tokyo|japonaise; beijing pékin",
    "es": "gmt gmt|greenwich; london londres|británica; paris madrid|parís|peninsular|española|berlín; kyiv kiev|kyiv; moscow moscú; eastern nueva york|este|washington; pacific pacífico; tokyo tokio|japonesa; beijing pekín",
    "it": "gmt gmt|greenwich; london londra|britannica; paris italiana|roma|parigi|berlino; kyiv kiev|kyiv; moscow mosca|turca; eastern new york|costa est|costa orientale|washington; pacific pacifico|costa ovest; tokyo tokyo|giapponese; beijing pechino",
    "pt": "gmt gmt|greenwich; london lisboa|londres|portugal continental; paris paris|madri|madrid|berlim; kyiv kiev|kyiv; moscow moscou|moscovo; eastern nova york|nova iorque|leste|washington; pacific pacífico; tokyo tóquio|japão; beijing pequim",
    "nl": "gmt greenwich; london londense|britse; paris nederlandse|belgische|parijse|midden-europese; kyiv kievse|kyivse; moscow moskouse|turkse; eastern new yorkse|oostkust; tokyo japanse; beijing chinese",
    "pl": "gmt gmt|uniwersalnego; london londyńskiego|brytyjskiego; paris polskiego|warszawskiego|paryskiego|środkowoeuropejskiego|berlińskiego; kyiv kijowskiego|wschodnioeuropejskiego; moscow moskiewskiego|tureckiego; eastern nowojorskiego|wschodniego|wschodnioamerykańskiego; pacific pacyficznego; tokyo japońskiego; beijing pekińskiego",
    "cs": "gmt greenwichského|světového; london londýnského|britského; paris středoevropského|pražského|pařížského; kyiv kyjevského|východoevropského; moscow moskevského|tureckého; eastern newyorského|východního; pacific tichomořského|pacifického; tokyo japonského; beijing pekingského",
    "uk": "gmt гринвічем|грінвічем; london лондонським|британським|лондоном; paris паризьким|берлінським|центральноєвропейським; kyiv києвом|київським|східноєвропейським; moscow москвою|московським|турецьким; eastern нью-йорком|східним|вашингтоном; pacific тихоокеанським; tokyo японським|токійським; beijing пекінським",
    "ru": "gmt гринвичу; london лондону|лондонскому|британскому; paris парижу|парижскому|берлину|берлинскому|центральноевропейскому; kyiv киеву|киевскому|восточноевропейскому; moscow москве|московскому|московского|турецкому; eastern нью-йорку|восточному|вашингтону|североамериканскому восточному|восточноамериканскому; pacific тихоокеанскому; tokyo японскому|токийскому; beijing пекинскому|пекину",
    "bg": "gmt гринуичко|по гринуич; london лондонско|британско; paris централноевропейско|парижко|берлинско; kyiv българско|киевско|източноевропейско; moscow московско|турско; eastern нюйоркско|източно; pacific тихоокеанско; tokyo японско; beijing пекинско",
    "tr": "gmt greenwich; london londra|britanya; paris paris|berlin|orta avrupa; kyiv kiev|doğu avrupa; moscow moskova|türkiye|ts[iİ]; eastern new york|doğu; pacific pasifik; tokyo japonya|tokyo; beijing pekin",
    "ar": "gmt غرينتش|غرينيتش|جرينتش|جرينيتش|غرينيتش; london لندن|بريطانيا|المملكة المتحدة; paris باريس|برلين|وسط أوروبا; kyiv كييف|شرق أوروبا; moscow موسكو|تركيا|مكة|السعودية; eastern نيويورك|شرق الولايات المتحدة|واشنطن|الساحل الشرقي; pacific المحيط الهادئ; tokyo اليابان|طوكيو; beijing بكين",
    "zh": "gmt 格林[威尼]治|世界; london 伦敦|英国; paris 巴黎|柏林|中欧; kyiv 基辅|东欧; moscow 莫斯科; eastern (?:美国)?东部|美东|纽约; pacific (?:美国)?太平洋; tokyo 日本|东京; beijing 北京",
    "ja": "gmt グリニッジ|世界; london 英国|ロンドン; paris パリ|ベルリン|中央ヨーロッパ|中欧; kyiv キーウ|キエフ|東欧; moscow モスクワ; eastern (?:米国?)?東部|ニューヨーク; pacific (?:米国?)?太平洋|太平洋岸; tokyo 日本|東京|韓国; beijing 北京|中国",
}


def offsets(name: str, code: str) -> frozenset[int] | None:
    """Return the offsets from UTC, in minutes, that the zone called *name* may have; None if it is none we know."""
    match = _pattern(code).fullmatch(name)
    return _OFFSETS[str(match.lastgroup).partition("_")[0]] if match else None


@lru_cache(maxsize=64)
def zone_pattern(code: str) -> str:
    """Return a regular expression, without groups, for the name of a zone in a language."""
    return _without_groups(_pattern(code).pattern)


def _without_groups(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


@lru_cache(maxsize=64)
def _pattern(code: str) -> re.Pattern[str]:
    choices = [f"(?P<{zone}_short>(?-i:{names})(?:[+]0)?(?!\\w))" for zone, names in _SHORT.items()]
    for entry in filter(None, _PLACES.get(code, "").split("; ")):
        zone, _, names = entry.partition(" ")
        framed = "|".join(frame.format(f"(?:{names})") for frame in _FRAMES[code].split("|"))
        choices.append(f"(?P<{zone}_place>{framed})")
    return re.compile("|".join(choices), re.IGNORECASE)
