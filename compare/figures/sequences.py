"""
Days and months told from others: the next day, two days later, last month.

Sources: dictionaries and grammars of the languages; what may
mean another day (第二天, "the second day") is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from compare.figures.letters import lowered
from compare.figures.read import figures
from compare.types import Span

_MOST = 31
"""Days that are counted from one date to another."""


class Step(NamedTuple):
    """How far a day, or a month, is from the one spoken of before."""

    span: Span
    days: int = 0
    months: int = 0
    """Told from the month in which the text was written."""


_DAYS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "ar": (r"في اليوم التالي", r"في اليوم السابق"),
        "bg": (r"на следващия ден|на другия ден", r"предишния ден|предния ден"),
        "cs": (r"(?:následující|příští) den|následujícího dne", r"předchozí den|předchozího dne"),
        "de": (
            r"(?:am|der|den) (?:nächsten|darauffolgenden|folgenden) tag|tags darauf|am tag darauf",
            r"am (?:vortag|vorabend)|am tag zuvor|tags zuvor",
        ),
        "en": (
            r"the (?:next|following) day|the day after|a day later",
            r"the (?:previous day|day before)|a day earlier",
        ),
        "es": (r"(?:al|el) día siguiente|un día después", r"(?:el )?día anterior|un día antes"),
        "fr": (r"le (?:lendemain|jour suivant)|un jour plus tard", r"la veille|le jour précédent"),
        "it": (r"il giorno (?:dopo|seguente|successivo)|l'indomani", r"il giorno (?:prima|precedente)"),
        "ja": (r"翌日", r"前日"),
        "nl": (
            r"(?:de volgende|een) dag later|de volgende dag|de dag erna|daags daarna",
            r"de dag ervoor|de vorige dag",
        ),
        "pl": (r"następnego dnia|nazajutrz|dzień później", r"poprzedniego dnia|dzień wcześniej"),
        "pt": (r"no dia seguinte|um dia depois", r"no dia anterior|na véspera|um dia antes"),
        "ru": (r"на следующий день|на другой день|днём позже|днем позже", r"накануне|днём ранее|днем ранее"),
        "tr": (r"(?:ertesi|bir sonraki) gün", r"(?:bir )?önceki gün"),
        "uk": (r"наступного дня|на наступний день", r"напередодні|попереднього дня"),
        "zh": (r"次日|翌日|隔天", r"前一天|前一日"),
    }
)
"""By language, the day after and the day before the one spoken of."""

_COUNTED: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "ar": (r"بعد # (?:أيام|يوم[اًا]*)", r"قبل # (?:أيام|يوم[اًا]*) من"),
        "bg": (r"# дни по-късно", r"# дни по-рано"),
        "cs": (r"o # (?:dny|dní|dnů) později|po # dnech", r"o # (?:dny|dní|dnů) dříve"),
        "de": (r"# tage (?:später|danach|darauf)", r"# tage (?:zuvor|davor|früher)"),
        "en": (r"# days (?:later|after that|afterwards)", r"# days (?:earlier|before that)"),
        "es": (r"# días (?:después|más tarde)", r"# días antes"),
        "fr": (r"# jours (?:plus tard|après)", r"# jours (?:plus tôt|auparavant)"),
        "it": (r"# giorni (?:dopo|più tardi)", r"# giorni prima"),
        "ja": (r"#\s?日後", r"#\s?日前"),
        "nl": (r"# dagen (?:later|daarna)", r"# dagen (?:eerder|daarvoor)"),
        "pl": (r"# (?:dni|dzień) później|po # dniach", r"# dni wcześniej"),
        "pt": (r"# dias (?:depois|mais tarde)", r"# dias antes"),
        "ru": (r"через # (?:дня|дней)|# (?:дня|дней) спустя|спустя # (?:дня|дней)", r"за # (?:дня|дней) до этого"),
        "tr": (r"# gün sonra", r"# gün önce"),
        "uk": (r"через # (?:дні|днів)|# (?:дні|днів) по тому|за # (?:дні|днів) по тому", r"за # (?:дні|днів) до того"),
        "zh": (r"#\s?[天日](?:之?后|之?後)", r"#\s?[天日](?:之?前)"),
    }
)
"""By language, a number of days later and earlier; # is the number."""

_MONTHS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "ar": (r"الشهر (?:المقبل|القادم)", r"الشهر الماضي"),
        "bg": (r"следващия месец", r"миналия месец"),
        "cs": (r"(?:příští|příštího) měsíc[ei]?", r"(?:minulý|minulého) měsíc[ei]?"),
        "de": (r"nächsten monat|kommenden monat", r"(?:letzten|vergangenen|vorigen) monat"),
        "en": (r"next month", r"last month"),
        "es": (r"(?:el )?(?:próximo mes|mes que viene)", r"(?:el )?mes pasado"),
        "fr": (r"le mois prochain", r"le mois dernier"),
        "it": (r"(?:il )?(?:mese prossimo|prossimo mese)", r"(?:il )?(?:mese scorso|scorso mese)"),
        "ja": (r"来月", r"先月"),
        "nl": (r"volgende maand|komende maand", r"(?:vorige|afgelopen) maand"),
        "pl": (r"(?:w )?przyszłym miesiącu", r"(?:w )?(?:zeszłym|ubiegłym) miesiącu"),
        "pt": (r"(?:no )?(?:próximo mês|mês que vem)", r"(?:no )?mês passado"),
        "ru": (r"(?:в )?следующем месяце", r"(?:в )?прошлом месяце"),
        "tr": (r"gelecek ay|önümüzdeki ay", r"geçen ay"),
        "uk": (r"(?:у )?наступному місяці|наступного місяця", r"(?:у )?минулому місяці|минулого місяця"),
        "zh": (r"下个?月", r"上个?月"),
    }
)
"""By language, the month after and before the one in which the text was written."""


def steps(text: str, language: str) -> list[Step]:
    """Return what *text* tells from a day or a month, in order."""
    code = language.partition("-")[0].lower()
    plain = lowered(text.replace("’", "'"))
    found = [*_named(plain, code), *_counted(text, plain, language)]
    return sorted(found, key=lambda step: step.span)


def _named(plain: str, code: str) -> Iterator[Step]:
    for sign, days, months in zip((1, -1), _DAYS.get(code, ()), _MONTHS.get(code, ()), strict=False):
        yield from (Step(Span(*match.span()), days=sign) for match in _pattern(days).finditer(plain))
        yield from (Step(Span(*match.span()), months=sign) for match in _pattern(months).finditer(plain))


def _counted(text: str, plain: str, language: str) -> Iterator[Step]:
    patterns = _COUNTED.get(language.partition("-")[0].lower(), ())
    if not any(re.search(_literal(pattern), plain) for pattern in patterns):
        return
    for number in figures(text, language):
        value = min(number.readings, default=0)
        if len(number.readings) != 1 or value != int(value) or not 1 < value <= _MOST:
            continue
        marked = f"{plain[: number.span.start]}#{plain[number.span.end :]}"
        longer = number.span.end - number.span.start - 1
        for sign, pattern in zip((1, -1), patterns, strict=True):
            for match in _pattern(pattern).finditer(marked):
                if match.start() <= number.span.start < match.end():
                    yield Step(Span(match.start(), match.end() + longer), days=sign * int(value))


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_])(?:{words})(?![^\W\d_])" if words[-1].isascii() or words[0].isalpha() else words)


@cache
def _literal(pattern: str) -> str:
    """Return what the counted pattern must have beside its number."""
    return pattern.replace(r"#\s?", "").replace("# ", "").replace(" # ", " ").replace("#", "")
