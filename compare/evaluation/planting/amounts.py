"""Plant a wrong number, magnitude, unit or date."""

from __future__ import annotations

import re
import unicodedata
from random import Random

from compare.evaluation.planting.edits import Edit, Site, replaced
from compare.evaluation.planting.words import Named, numbered, words_of
from compare.types import Span

_NUMBER = re.compile(r"(?<![\w.,:/@#&+-])\d+(?:[.,٫٬ \u00a0\u202f]\d{3})*(?:[.,٫]\d+)?(?![\w:/-])")
_CJK_NUMBER = re.compile(r"(?<![0-9A-Za-z.,:/@#&+-])\d+(?:,\d{3})*(?:\.\d+)?(?![0-9A-Za-z:/-])")
_CLOCK = re.compile(r"\d\s?[ap]\.?m\b|\d[:.h]\d\d\b|o'clock|Uhr", re.IGNORECASE)
_MONTH_DAY = re.compile(r"(?<!\d)(1[0-2]|[1-9])(?=月)")


def number(site: Site, random: Random) -> Edit | None:
    """Change one digit of a number that the original has too."""
    pattern = _CJK_NUMBER if site.languages[1][:2] in {"zh", "ja"} else _NUMBER
    theirs = {_digits(match[0]): match for match in re.finditer(r"\d+(?:[.,٫٬ \u00a0\u202f]\d+)*", site.source)}
    found = [match for match in pattern.finditer(site.target) if _digits(match[0]) in theirs]
    if not found:
        return None
    match = random.choice(found)
    old = match[0]
    places = [index for index, char in enumerate(old) if char.isdigit()]
    for _ in range(20):
        place = random.choice(places)
        new = old[:place] + _other_digit(old[place], random, leading=place == 0) + old[place + 1 :]
        if _digits(new) not in _digits(site.source + " " + site.target + " " + site.around):
            original = theirs[_digits(old)]
            return replaced(site.target, match.start(), match.end(), new, source=Span(*original.span()))
    return None


def _other_digit(char: str, random: Random, *, leading: bool) -> str:
    """Return another digit of the same script; no leading nought."""
    value = unicodedata.decimal(char)
    new = random.choice([digit for digit in range(1 if leading else 0, 10) if digit != value])
    return chr(ord(char) - value + new)


def _digits(text: str) -> str:
    """Return *text* with all digits in ASCII and no separators inside numbers."""
    plain = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)
    return re.sub(r"(?<=\d)[.,٫٬ \u00a0\u202f](?=\d)", "", plain)


def magnitude(site: Site, random: Random) -> Edit | None:
    """Write a million for a billion."""
    words = words_of(site.languages[1])
    return _renamed(site, random, words.magnitudes, nearby=r"\d\s*\Z|\d\Z") if words else None


def unit(site: Site, random: Random) -> Edit | None:
    """Write miles for kilometres, and keep the figure."""
    words = words_of(site.languages[1])
    if not words or _CLOCK.search(site.source):
        return None
    for dimension in random.sample(words.units, len(words.units)):
        if edit := _renamed(site, random, dimension, nearby=r"\d\s*\w{0,9}\.?\s?(?:US-)?\Z|\d\Z"):
            return edit
    return None


def _renamed(site: Site, random: Random, things: Named, nearby: str) -> Edit | None:
    """Replace the name of one thing behind a figure by that of another of its sort."""
    language = site.languages[1]
    found = [
        (match, index, form)
        for match, index, form in numbered(things, language, site.target)
        if re.search(nearby, site.target[: match.start()])
    ]
    if not found:
        return None
    match, index, form = random.choice(found)
    new = random.choice([forms for number, forms in enumerate(things) if number != index])
    word = new[min(form, len(new) - 1)]
    if word.casefold() == match[0].casefold():
        return None
    return replaced(site.target, match.start(), match.end(), word)


def date(site: Site, random: Random) -> Edit | None:
    """Write another month or another weekday, where the original has the same one as the version."""
    found = _named_days(site) + _numbered_months(site)
    if not found:
        return None
    start, end, choices, source, variant = random.choice(found)
    return replaced(site.target, start, end, random.choice(choices), source=source, variant=variant)


_Choice = tuple[int, int, list[str], Span | None, str]


def _named_days(site: Site) -> list[_Choice]:
    theirs, ours = (words_of(language) for language in site.languages)
    if not (theirs and ours):
        return []
    found: list[_Choice] = []
    for variant in ("months", "weekdays"):
        things: Named = getattr(ours, variant)
        named = {index: match for match, index, _ in numbered(getattr(theirs, variant), site.languages[0], site.source)}
        for match, index, form in numbered(things, site.languages[1], site.target):
            if index in named or not getattr(theirs, variant):
                others = [forms for number, forms in enumerate(things) if number != index and number not in named]
                span = Span(*named[index].span()) if index in named else None
                found.append(
                    (*match.span(), [forms[min(form, len(forms) - 1)] for forms in others], span, variant.rstrip("s"))
                )
    return found


def _numbered_months(site: Site) -> list[_Choice]:
    """Find 3月 in a Chinese or Japanese version."""
    if site.languages[1][:2] not in {"zh", "ja"}:
        return []
    theirs = words_of(site.languages[0])
    named = {index + 1 for _, index, _ in numbered(theirs.months, site.languages[0], site.source)} if theirs else set()
    return [
        (*match.span(), [str(month) for month in range(1, 13) if month not in {*named, int(match[0])}], None, "month")
        for match in _MONTH_DAY.finditer(unicodedata.normalize("NFKC", site.target))
        if int(match[0]) in named and len(unicodedata.normalize("NFKC", site.target)) == len(site.target)
    ]
