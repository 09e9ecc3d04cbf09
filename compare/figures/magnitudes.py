"""Words that multiply the figure before them, as data: "million", "Mrd.", "тис.", "万", "lakh"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType

_MAGNITUDES: dict[str, dict[int, str]] = {
    "en": {3: "thousand|thousands|k", 5: "lakh|lakhs", 6: "million|millions|mn|mln", 7: "crore|crores",
           9: "billion|billions|bn", 12: "trillion|trillions|trn|tn"},
    "fr": {3: "mille|milliers|millier", 6: "million|millions|mln|hectomètres_cubes|hm³", 9: "milliard|milliards|mds|md|mrd",
           12: "billion|billions|bio"},
    "de": {3: "tausend|tausende|tausenden|tsd", 6: "million|millionen|mio", 9: "milliarde|milliarden|mrd|mia",
           12: "billion|billionen|bio"},
    "es": {3: "mil|miles|millar|millares", 6: "millón|millones|mill|hectómetros_cúbicos|hm³", 9: "millardo|millardos",
           12: "billón|billones"},
    "it": {3: "mila|mille|migliaia|migliaio", 6: "milione|milioni|mln|ettometri_cubi|hm³", 9: "miliardo|miliardi|mld|mrd",
           12: "bilione|bilioni"},
    "pt": {3: "mil|milhares|milhar", 6: "milhão|milhões|mi|hectómetros_cúbicos|hectômetros_cúbicos|hm³",
           9: "bilhão|bilhões|bilião|biliões|bi|mil_milhões", 12: "trilhão|trilhões"},
    "nl": {3: "duizend|duizenden", 6: "miljoen|miljoenen|mln", 9: "miljard|miljarden|mld|mrd", 12: "biljoen"},
    "pl": {3: "tys|tysiąc|tysiące|tysięcy|tysiącami|tysiącom|tysiącach|tysiąca",
           6: "mln|milion|miliony|milionów|miliona|milionem|milionami|milionach|milionom",
           9: "mld|miliard|miliardy|miliardów|miliarda|miliardem|miliardami|miliardach",
           12: "bln|bilion|biliony|bilionów|biliona"},
    "cs": {3: "tis|tisíc|tisíce|tisíci|tisícům|tisících|tisícovka|tisícovky|tisícovku|tisícovek",
           6: "mil.|mio|milion|miliony|milionů|milionu|milionem|milionům|milionech|milión|milióny|miliónů|miliónu|miliónech|miliónům",
           9: "mld|miliarda|miliardy|miliard|miliardu|miliardě|miliardou|miliardami|miliardách",
           12: "bil.|bilion|biliony|bilionů|bilión|biliónů|bilionu"},
    "uk": {3: "тис|тисяч{,а,і,у,ею,ам,ами,ах,ної}", 6: "млн|мільйон{,и,ів,а,у,ом,ам,ами,ах,і}", 9: "млрд|мільярд{,и,ів,а,у,ом,ам,ами,ах,і}",
           12: "трлн|трильйон{,и,ів,а,у}"},
    "ru": {3: "тыс|тысяч{,а,и,у,е,ей,ью,ам,ами,ах}", 6: "млн|миллион{,а,ов,ы,у,ом,е,ам,ами,ах}", 9: "млрд|миллиард{,а,ов,ы,у,ом,е,ам,ами,ах}",
           12: "трлн|триллион{,а,ов,ы}"},
    "bg": {3: "хил|хиляд{а,и,ата,ите}", 6: "млн|милион{,а,и,ът,ите}", 9: "млрд|милиард{,а,и,ът,ите}", 12: "трлн|трилион{,а,и}"},
    "tr": {3: "bin{,e,i,in}", 6: "milyon{,u,a,luk,un,dan}|mn", 9: "milyar{,ı,a,lık,ın,dan}|mlr", 12: "trilyon{,u,luk}|trn"},
    "ar": {3: "ألف|آلاف|ألفا|ألفًا|الف|ألوف|آلالاف|الاف|ألفاً", 6: "مليون|ملايين|مليونا|مليونًا|مليوناً|ملايينا", 9: "مليار|مليارات|مليارا|مليارًا|ملياراً|بليون|بلايين",
           12: "تريليون|تريليونات|ترليون"},
    "zh": {2: "百", 3: "千", 4: "万|萬", 8: "亿|億", 12: "兆|万亿"},
    "ja": {2: "百", 3: "千", 4: "万", 8: "億|憶", 12: "兆"},
}  # fmt: skip


def _forms(spelt: str) -> Iterator[str]:
    for form in spelt.split("|"):
        stem, brace, endings = form.partition("{")
        yield from (stem + ending for ending in endings.rstrip("}").split(",")) if brace else (stem,)


MAGNITUDES: Mapping[str, Mapping[str, Decimal]] = MappingProxyType(
    {
        language: {
            form.replace("_", " "): Decimal(10) ** power for power, forms in table.items() for form in _forms(forms)
        }
        for language, table in _MAGNITUDES.items()
    }
)
"""
Word or abbreviation behind a figure to its factor, lower-case, by language; a cubic hectometre is a million m³.

Sources: Unicode CLDR 47, compact decimal formats; the long and the short scale
by each language's own use (an English billion is a German Milliarde).
"""
