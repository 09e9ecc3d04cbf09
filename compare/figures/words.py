"""
Words for numbers, as data.

Sources: Unicode CLDR 47, rule-based number formats (spellout-numbering and
spellout-ordinal of each language), the compact decimal formats for the abbreviations of magnitudes,
and the calendars for the months.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

_ONE_TO_TWENTY: dict[str, str] = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty",
    "fr": "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf vingt",
    "de": "ein|eins|eine|einen|einem|einer|eines zwei|zweier drei|dreier vier fünf sechs sieben acht neun zehn elf zwölf "
    "dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
    "es": "un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte",
    "it": "un|uno|una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove venti",
    "pt": "um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze "
    "dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte",
    "nl": "een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
    "achttien negentien twintig",
    "pl": "jeden|jedna|jedno|jednego|jednej dwa|dwie|dwaj|dwóch|dwu|dwoje trzy|trzej|trzech|troje cztery|czterej|czterech|"
    "czworo pięć|pięciu|pięcioro sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu "
    "jedenaście|jedenastu dwanaście|dwunastu trzynaście|trzynastu czternaście|czternastu piętnaście|piętnastu "
    "szesnaście|szesnastu siedemnaście|siedemnastu osiemnaście|osiemnastu dziewiętnaście|dziewiętnastu "
    "dwadzieścia|dwudziestu",
    "cs": "jeden|jedna|jedno|jednoho|jedné dva|dvě|dvou|dvěma tři|tří|třem|třemi čtyři|čtyř|čtyřem|čtyřmi pět|pěti "
    "šest|šesti sedm|sedmi osm|osmi devět|devíti deset|deseti jedenáct|jedenácti dvanáct|dvanácti třináct|třinácti "
    "čtrnáct|čtrnácti patnáct|patnácti šestnáct|šestnácti sedmnáct|sedmnácti osmnáct|osmnácti devatenáct|devatenácti "
    "dvacet|dvaceti",
    "uk": "один|одна|одне|одного|одній|однієї два|дві|двох|двом|двома|двоє три|трьох|трьом|трьома|троє "
    "чотири|чотирьох|чотирьом|чотирма|четверо п'ять|п’ять|п'яти|п’яти|п'ятьох|п’ятьох|п’ятьма|п'ятеро|п’ятеро "
    "шість|шести|шістьох|шестеро сім|семи|сімох|семеро вісім|восьми|вісьмох дев'ять|дев’ять|дев'яти|дев’яти десять|"
    "десяти|десятьох одинадцять|одинадцяти дванадцять|дванадцяти тринадцять|тринадцяти чотирнадцять|чотирнадцяти "
    "п'ятнадцять|п’ятнадцять|п’ятнадцяти шістнадцять|шістнадцяти сімнадцять|сімнадцяти вісімнадцять|вісімнадцяти "
    "дев'ятнадцять|дев’ятнадцять|дев’ятнадцяти двадцять|двадцяти",
    "ru": "один|одна|одно|одного|одной|одну два|две|двух|двум|двумя|двое три|трёх|трех|трём|трем|тремя|трое "
    "четыре|четырёх|четырех|четырём|четырьмя|четверо пять|пяти|пятью|пятеро шесть|шести|шестью|шестеро семь|семи|семью|"
    "семеро восемь|восьми|восемью девять|девяти|девятью десять|десяти|десятью одиннадцать|одиннадцати двенадцать|"
    "двенадцати тринадцать|тринадцати четырнадцать|четырнадцати пятнадцать|пятнадцати шестнадцать|шестнадцати "
    "семнадцать|семнадцати восемнадцать|восемнадцати девятнадцать|девятнадцати двадцать|двадцати",
    "bg": "един|една|едно|единия|едната две|два|двама|двете|двата три|трима|трите четири|четирима|четирите пет|петима|"
    "петте шест|шестима|шестте седем|седемте осем|осемте девет|деветте десет|десетте единадесет|единайсет "
    "дванадесет|дванайсет тринадесет|тринайсет четиринадесет|четиринайсет петнадесет|петнайсет шестнадесет|шестнайсет "
    "седемнадесет|седемнайсет осемнадесет|осемнайсет деветнадесет|деветнайсет двадесет|двайсет",
    "tr": "bir iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki on_üç on_dört on_beş on_altı on_yedi on_sekiz "
    "on_dokuz yirmi",
    "ar": "واحد|واحدة|أحد اثنان|اثنين|اثنتان|اثنتين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع "
    "ثمانية|ثماني|ثمان تسعة|تسع عشرة|عشر",
}

_TENS: dict[str, str] = {
    "en": "thirty forty fifty sixty seventy eighty ninety",
    "fr": "trente quarante cinquante soixante soixante-dix|septante quatre-vingts|quatre-vingt|octante "
    "quatre-vingt-dix|nonante",
    "de": "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "es": "treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "it": "trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "pt": "trinta quarenta cinquenta|cinqüenta sessenta setenta oitenta noventa",
    "nl": "dertig veertig vijftig zestig zeventig tachtig negentig",
    "pl": "trzydzieści|trzydziestu czterdzieści|czterdziestu pięćdziesiąt|pięćdziesięciu sześćdziesiąt|sześćdziesięciu "
    "siedemdziesiąt|siedemdziesięciu osiemdziesiąt|osiemdziesięciu dziewięćdziesiąt|dziewięćdziesięciu",
    "cs": "třicet|třiceti čtyřicet|čtyřiceti padesát|padesáti šedesát|šedesáti sedmdesát|sedmdesáti osmdesát|osmdesáti "
    "devadesát|devadesáti",
    "uk": "тридцять|тридцяти сорок|сорока п'ятдесят|п’ятдесят|п’ятдесяти шістдесят|шістдесяти сімдесят|сімдесяти "
    "вісімдесят|вісімдесяти дев'яносто|дев’яносто|дев’яноста",
    "ru": "тридцать|тридцати сорок|сорока пятьдесят|пятидесяти шестьдесят|шестидесяти семьдесят|семидесяти "
    "восемьдесят|восьмидесяти девяносто|девяноста",
    "bg": "тридесет|трийсет четиридесет|четирийсет петдесет шестдесет|шейсет седемдесет осемдесет деветдесет",
    "tr": "otuz kırk elli altmış yetmiş seksen doksan",
    "ar": "ثلاثون|ثلاثين أربعون|أربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين",
}

_OTHERS: dict[str, dict[str, int]] = {
    "de": {"dutzend": 12, "hundert": 100},
    "en": {"dozen": 12, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
           "eighth": 8, "ninth": 9, "tenth": 10, "twice": 2, "couple": 2, "hundred": 100},
    "fr": {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
           "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "premier": 1, "première": 1, "deuxième": 2, "troisième": 3, "cent": 100, "cents": 100},
    "es": {"decena": 10, "docena": 12, "quincena": 15, "veintena": 20, "treintena": 30, "centenar": 100, "cien": 100, "ciento": 100, "primera": 1, "primer": 1, "segundo": 2, "tercer": 3, "veintiún": 21,
           "veintiuno": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "doscientos": 200,
           "trescientos": 300, "cuatrocientos": 400, "quinientos": 500},
    "it": {"decina": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40,
           "cinquantina": 50, "sessantina": 60, "settantina": 70, "ottantina": 80, "novantina": 90, "centinaio": 100,
           "cento": 100, "ventuno": 21, "venticinque": 25, "duecento": 200, "trecento": 300, "trentacinque": 35},
    "pt": {"dezena": 10, "dúzia": 12, "vintena": 20, "centena": 100, "cem": 100, "cento": 100, "duzentos": 200, "trezentos": 300, "quinhentos": 500},
    "nl": {"honderd": 100, "tweehonderd": 200, "driehonderd": 300},
    "pl": {"sto": 100, "stu": 100, "dwieście": 200, "trzysta": 300, "pięćset": 500},
    "cs": {"sto": 100, "dvě stě": 200, "tři sta": 300, "pět set": 500},
    "uk": {"сто": 100, "двісті": 200, "триста": 300, "п’ятсот": 500, "п'ятсот": 500},
    "ru": {"сто": 100, "двести": 200, "триста": 300, "пятьсот": 500},
    "bg": {"сто": 100, "двеста": 200, "триста": 300},
    "tr": {"yüz": 100},
    "ar": {"مئة": 100, "مائة": 100, "مئتان": 200, "مئتي": 200},
}  # fmt: skip

_MAGNITUDES: dict[str, dict[int, str]] = {
    "en": {3: "thousand|k", 6: "million|millions|mn|mln", 9: "billion|billions|bn", 12: "trillion|trn"},
    "fr": {3: "mille|milliers", 6: "million|millions|mln|hectomètres_cubes|hm³", 9: "milliard|milliards|mds|md", 12: "billion|billions"},
    "de": {3: "tausend|tsd", 6: "million|millionen|mio", 9: "milliarde|milliarden|mrd", 12: "billion|billionen"},
    "es": {3: "mil|miles", 6: "millón|millones|mill|hectómetros_cúbicos|hm³", 9: "millardo|millardos", 12: "billón|billones"},
    "it": {3: "mila|mille|migliaia", 6: "milione|milioni|mln|ettometri_cubi|hm³", 9: "miliardo|miliardi|mld", 12: "bilione|bilioni"},
    "pt": {3: "mil|milhares", 6: "milhão|milhões|mi|hectómetros_cúbicos|hectômetros_cúbicos|hm³", 9: "bilhão|bilhões|bi|mil_milhões", 12: "trilhão|trilhões"},
    "nl": {3: "duizend", 6: "miljoen|miljoenen|mln", 9: "miljard|miljarden|mld", 12: "biljoen"},
    "pl": {3: "tys|tysiąc|tysiące|tysięcy", 6: "mln|milion|miliony|milionów|miliona", 9: "mld|miliard|miliardy|miliardów",
           12: "bln|bilion|biliony|bilionów"},
    "cs": {3: "tis|tisíc|tisíce|tisíci", 6: "mil|milion|miliony|milionů|milionu", 9: "mld|miliarda|miliardy|miliard",
           12: "bil|bilion|biliony|bilionů"},
    "uk": {3: "тис|тисяча|тисячі|тисяч|тисячу", 6: "млн|мільйон|мільйони|мільйонів|мільйона",
           9: "млрд|мільярд|мільярди|мільярдів|мільярда", 12: "трлн|трильйон|трильйонів"},
    "ru": {3: "тыс|тысяча|тысячи|тысяч|тысячу", 6: "млн|миллион|миллиона|миллионов|миллионы",
           9: "млрд|миллиард|миллиарда|миллиардов|миллиарды", 12: "трлн|триллион|триллиона|триллионов"},
    "bg": {3: "хил|хиляда|хиляди", 6: "млн|милион|милиона|милиони", 9: "млрд|милиард|милиарда|милиарди",
           12: "трлн|трилион|трилиона"},
    "tr": {3: "bin", 6: "milyon|mn", 9: "milyar|mlr", 12: "trilyon|trn"},
    "ar": {3: "ألف|آلاف|ألفا|ألفًا|الف", 6: "مليون|ملايين|مليونا|مليونًا", 9: "مليار|مليارات|مليارا|بليون", 12: "تريليون"},
    "zh": {3: "千", 4: "万|萬", 8: "亿|億", 12: "兆|万亿"},
    "ja": {3: "千", 4: "万", 8: "億", 12: "兆"},
}  # fmt: skip

HAN_DIGITS: Mapping[str, int] = MappingProxyType(
    {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"两": 2, "兩": 2, "零": 0}
)
"""Chinese and Japanese digits."""

HAN_TENS: Mapping[str, int] = MappingProxyType({"十": 10, "百": 100, "千": 1000})
"""Multipliers inside a group of four digits."""

HAN_GROUPS: Mapping[str, int] = MappingProxyType({"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12})
"""Multipliers between groups of four digits."""


_MONTHS: dict[str, str] = {
    "ar": "يناير|كانون_الثاني فبراير|شباط مارس|آذار أبريل|إبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|آب سبتمبر|أيلول أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "cs": "ledna|leden|lednu února|únor března|březen dubna|duben května|květen června|červen|červnu července|červenec|červenci srpna|srpen září října|říjen listopadu|listopad prosince|prosinec",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "en": "january february march april may june july august september october november december",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "ru": "января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "uk": "січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень",
}


def _read(language: str) -> dict[str, int]:
    words: dict[str, int] = {}
    for value, forms in enumerate(_ONE_TO_TWENTY.get(language, "").split(), start=1):
        words.update(dict.fromkeys(forms.replace("_", " ").split("|"), value))
    for tens, forms in enumerate(_TENS.get(language, "").split(), start=3):
        words.update(dict.fromkeys(forms.split("|"), tens * 10))
    return _months(language) | words | _compounds(language, words) | _OTHERS.get(language, {})


def _months(language: str) -> dict[str, int]:
    """Read months as their numbers, so that 20 November is found beside 20.11."""
    forms = enumerate(_MONTHS.get(language, "").split(), start=1)
    return {form.replace("_", " "): month for month, names in forms for form in names.split("|")}


def _compounds(language: str, words: dict[str, int]) -> dict[str, int]:
    """Write out German and Dutch "one-and-twenty", and tens and units elsewhere."""
    units = {word: value for word, value in words.items() if value < 10}
    tens = {word: value for word, value in words.items() if value >= 20}
    joints = {"de": ("und", ""), "nl": ("en", "ën")}
    if language in joints:
        return {
            unit + joint + ten: units[unit] + tens[ten]
            for unit in units
            for ten in tens
            for joint in joints[language]
            if joint
        }
    joint = {"en": "-", "es": " y ", "pt": " e ", "it": "", "fr": "-", "bg": " и ", "ar": " و"}.get(language, " ")
    if language == "ar":
        return {f"{unit}{joint}{ten}": units[unit] + tens[ten] for unit in units for ten in tens}
    return {f"{ten}{joint}{unit}": tens[ten] + units[unit] for unit in units for ten in tens}


WORDS: Mapping[str, Mapping[str, int]] = MappingProxyType({language: _read(language) for language in _ONE_TO_TWENTY})
"""Word to value, lower-case, by language; Chinese and Japanese have their own digits."""

MAGNITUDES: Mapping[str, Mapping[str, Decimal]] = MappingProxyType(
    {
        language: {
            form.replace("_", " "): Decimal(10) ** power for power, forms in table.items() for form in forms.split("|")
        }
        for language, table in _MAGNITUDES.items()
    }
)
"""Word or abbreviation behind a figure to its factor, lower-case, by language; a cubic hectometre is a million m³."""
