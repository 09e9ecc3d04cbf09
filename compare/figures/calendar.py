"""
Names of months and weekdays, as data.

Sources: Unicode CLDR 47, Gregorian calendar (wide and abbreviated names); the
inflected forms from the languages' grammars; the Levantine month names of
Arabic beside the international ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

_MONTHS: dict[str, str] = {
    "ar": "يناير|كانون_الثاني فبراير|شباط مارس|آذار|مارِس أبريل|إبريل|ابريل|نيسان مايو|أيار|ماي يونيو|حزيران|يونيه|جوان يوليو|تموز|يوليه|جويلية أغسطس|اغسطس|آب سبتمبر|أيلول|شتنبر أكتوبر|اكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "cs": "leden|ledna|lednu|lednem únor|února|únoru|únorem březen|března|březnu|březnem duben|dubna|dubnu|dubnem květen|května|květnu|květnem červen|června|červnu|červnem červenec|července|červenci|červencem srpen|srpna|srpnu|srpnem září|zářím říjen|října|říjnu|říjnem listopad|listopadu|listopadem prosinec|prosince|prosinci|prosincem",
    "de": "januar|jänner|januars februar|feber märz april|aprils mai|mais juni|junis juli|julis august|augusts september|septembers oktober|oktobers november|novembers dezember|dezembers",
    "en": "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août|aout septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "styczeń|stycznia|styczniu|styczniem luty|lutego|lutym marzec|marca|marcu|marcem kwiecień|kwietnia|kwietniu|kwietniem maj|maja|maju|majem czerwiec|czerwca|czerwcu|czerwcem lipiec|lipca|lipcu|lipcem sierpień|sierpnia|sierpniu|sierpniem wrzesień|września|wrześniu|wrześniem październik|października|październiku|październikiem listopad|listopada|listopadzie|listopadem grudzień|grudnia|grudniu|grudniem",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "ru": "январь|января|январе|январю|январём|январем февраль|февраля|феврале|февралю|февралем март|марта|марте|марту|мартом апрель|апреля|апреле|апрелю|апрелем май|мая|мае|маю|маем июнь|июня|июне|июню|июнем июль|июля|июле|июлю|июлем август|августа|августе|августу|августом сентябрь|сентября|сентябре|сентябрю|сентябрем октябрь|октября|октябре|октябрю|октябрем ноябрь|ноября|ноябре|ноябрю|ноябрем декабрь|декабря|декабре|декабрю|декабрем",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "uk": "січень|січня|січні|січню|січнем лютий|лютого|лютому березень|березня|березні|березню|березнем квітень|квітня|квітні|квітню|квітнем травень|травня|травні|травню|травнем червень|червня|червні|червню|червнем липень|липня|липні|липню|липнем серпень|серпня|серпні|серпню|серпнем вересень|вересня|вересні|вересню|вереснем жовтень|жовтня|жовтні|жовтню|жовтнем листопад|листопада|листопаді|листопаду|листопадом грудень|грудня|грудні|грудню|груднем",
}

_WEEKDAYS: dict[str, str] = {
    "ar": "الاثنين|الإثنين|اثنين الثلاثاء|ثلاثاء الأربعاء|الاربعاء|أربعاء الخميس|خميس الجمعة|جمعة السبت|سبت الأحد|الاحد",
    "bg": "понеделник|понеделника вторник|вторника сряда|срядата четвъртък|четвъртъка петък|петъка събота|съботата неделя|неделята",
    "cs": "pondělí|pondělím|pondělní|pondělního úterý|úterním|úterní|úterního středa|středu|středy|středě|středou|středeční čtvrtek|čtvrtka|čtvrtku|čtvrteční|čtvrtečního pátek|pátku|páteční|pátečního sobota|sobotu|soboty|sobotě|sobotou|sobotní|sobotního neděle|neděli|nedělí|nedělní|nedělního",
    "de": "montag|montags|montagmorgen|montagabend|montagnachmittag|montagnacht|montagvormittag dienstag|dienstags|dienstagmorgen|dienstagabend|dienstagnachmittag|dienstagnacht mittwoch|mittwochs|mittwochmorgen|mittwochabend|mittwochnachmittag donnerstag|donnerstags|donnerstagmorgen|donnerstagabend|donnerstagnachmittag|donnerstagnacht freitag|freitags|freitagmorgen|freitagabend|freitagnachmittag|freitagnacht samstag|samstags|sonnabend|samstagmorgen|samstagabend|samstagnachmittag|samstagnacht|samstagmittag sonntag|sonntags|sonntagmorgen|sonntagabend|sonntagnachmittag|sonntagnacht",
    "en": "monday|mondays tuesday|tuesdays wednesday|wednesdays thursday|thursdays friday|fridays saturday|saturdays sunday|sundays",
    "es": "lunes martes miércoles jueves viernes sábado|sábados domingo|domingos",
    "fr": "lundi|lundis mardi|mardis mercredi|mercredis jeudi|jeudis vendredi|vendredis samedi|samedis dimanche|dimanches",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica|domeniche",
    "ja": "月曜 火曜 水曜 木曜 金曜 土曜 日曜",
    "nl": "maandag|maandagochtend|maandagavond|maandagmiddag|maandagen dinsdag|dinsdagochtend|dinsdagavond|dinsdagmiddag|dinsdagen woensdag|woensdagochtend|woensdagavond|woensdagmiddag donderdag|donderdagochtend|donderdagavond|donderdagmiddag|donderdagnacht vrijdag|vrijdagochtend|vrijdagavond|vrijdagmiddag|vrijdagnacht zaterdag|zaterdagochtend|zaterdagavond|zaterdagmiddag|zaterdagnacht zondag|zondagochtend|zondagavond|zondagmiddag|zondagnacht|zondagen",
    "pl": "poniedziałek|poniedziałku|poniedziałkowy|poniedziałkowego|poniedziałkowym|poniedziałkowej|poniedziałkową|poniedziałki wtorek|wtorku|wtorkowy|wtorkowego|wtorkowym|wtorkowej|wtorki środa|środę|środy|środzie|środowy|środowym|środowego|środowej czwartek|czwartku|czwartkowy|czwartkowego|czwartkowym|czwartkowej|czwartkową piątek|piątku|piątkowy|piątkowego|piątkowym|piątkowej|piątkową|piątki sobota|sobotę|soboty|sobocie|sobotni|sobotnim|sobotniego|sobotniej|sobotnią niedziela|niedzielę|niedzieli|niedzielny|niedzielnym|niedzielnego|niedzielnej|niedzielną|niedzielne",
    "pt": "segunda-feira|segunda terça-feira|terça quarta-feira|quarta quinta-feira|quinta sexta-feira|sexta sábado|sábados domingo|domingos",
    "ru": "понедельник|понедельника|понедельнику|понедельникам вторник|вторника|вторнику среду|среда|среды|среде четверг|четверга|четвергу пятница|пятницу|пятницы|пятнице суббота|субботу|субботы|субботе|субботний|субботнего воскресенье|воскресенья|воскресенью|воскресный|воскресного|воскресным|воскресеньям",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "uk": "понеділок|понеділка|понеділку|понеділкам вівторок|вівторка|вівторку середа|середу|середи|середі четвер|четверга|четвергу п'ятниця|п'ятницю|п'ятниці субота|суботу|суботи|суботі|суботній|суботнього неділя|неділю|неділі|недільний|недільного|недільним",
    "zh": "星期一|周一|礼拜一|週一 星期二|周二|礼拜二|週二 星期三|周三|礼拜三|週三 星期四|周四|礼拜四|週四 星期五|周五|礼拜五|週五 星期六|周六|礼拜六|週六 星期日|星期天|周日|礼拜天|週日|礼拜日|周天",
}


def _numbered(table: Mapping[str, str]) -> Mapping[str, Mapping[str, int]]:
    return MappingProxyType({language: dict(_pairs(names)) for language, names in table.items()})


def _pairs(names: str) -> Iterator[tuple[str, int]]:
    for number, forms in enumerate(names.split(), start=1):
        yield from ((form.replace("_", " "), number) for form in forms.split("|"))


MONTHS = _numbered(_MONTHS)
"""By language, a month's name, lower-case, to its number from 1; Chinese and Japanese number their months."""

WEEKDAYS = _numbered(_WEEKDAYS)
"""By language, a weekday's name, lower-case, to its number: 1 is Monday, 7 Sunday (ISO 8601)."""

_RELATIVE_DAYS: dict[str, str] = {
    "ar": "أمس|البارحة اليوم غدا|غدًا|غداً",
    "bg": "вчера днес утре",
    "cs": "včera dnes zítra",
    "de": "gestern heute|heutigen morgen",
    "en": "yesterday today|tonight tomorrow",
    "es": "ayer|anoche hoy mañana",
    "fr": "hier aujourd'hui demain",
    "it": "ieri oggi|stasera domani",
    "ja": "昨日|きのう|昨夜 今日|本日|きょう 明日|あす|あした",
    "nl": "gisteren|gisteravond vandaag|vanavond morgen",
    "pl": "wczoraj dzisiaj|dziś jutro|jutra",
    "pt": "ontem hoje amanhã",
    "ru": "вчера сегодня завтра",
    "tr": "dün bugün|bugünkü yarın",
    "uk": "вчора|учора сьогодні завтра",
    "zh": "昨天|昨日|昨晚 今天|今日|今晚 明天|明日|明晚",
}

_HALVES: dict[str, str] = {
    "ar": "صباحا|صباحًا|صباحاً|فجرا|ص مساء|مساءً|عصرا|ظهرا|ليلا|م",
    "bg": "сутринта|преди_обяд следобед|вечерта|през_нощта",
    "cs": "ráno|dopoledne odpoledne|večer",
    "de": "morgens|früh|vormittags|am_morgen|in_der_früh nachmittags|abends|am_nachmittag|am_abend",
    "en": "am|a.m|a.m.|in_the_morning pm|p.m|p.m.|in_the_afternoon|in_the_evening",
    "es": "a._m.|a.m.|de_la_mañana p._m.|p.m.|de_la_tarde|de_la_noche",
    "fr": "du_matin de_l'après-midi|du_soir",
    "it": "del_mattino|di_mattina del_pomeriggio|di_sera",
    "ja": "午前 午後|夜",
    "nl": "'s_ochtends|'s_morgens 's_middags|'s_avonds",
    "pl": "rano po_południu|wieczorem",
    "pt": "da_manhã da_tarde|da_noite",
    "ru": "утра|ночи вечера|дня",
    "tr": "öö|sabah ös|öğleden_sonra|akşam",
    "uk": "ранку|ночі вечора|дня",
    "zh": "上午|凌晨|早上 下午|晚上",
}


RELATIVE_DAYS = _numbered(_RELATIVE_DAYS)
"""By language, a word, lower-case and with straight apostrophes: 1 for yesterday, 2 for today, 3 for tomorrow."""

HALVES = _numbered(_HALVES)
"""By language, what marks the half of the day beside an hour: 1 before noon, 2 after it."""
