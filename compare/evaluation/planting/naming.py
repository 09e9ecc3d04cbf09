"""Plant a name respelt, another name in its place, or two names that changed places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from random import Random

from compare.evaluation.planting.edits import Edit, Site, replaced
from compare.evaluation.planting.words import words_of
from compare.languages import language_of
from compare.types import Span

_CAPITAL = re.compile(r"(?<=[\w,;:)] )[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_RUNS = {
    "ja": re.compile(r"[ァ-ヺー]{3,}"),
    "zh": re.compile(
        "[阿埃艾安奥巴贝比伯博布查达戴德迪蒂杜多厄恩尔法费弗福盖戈格哈海赫亨霍基加杰卡凯科克肯库拉莱兰劳勒雷里利"
        "林卢鲁罗洛马曼梅蒙米莫默姆穆纳内尼诺努帕佩皮普奇乔萨塞森沙史斯塔泰特托图瓦威韦维沃乌西希肖谢辛休雅亚伊尤约泽扎詹朱朗顿]{3,}"
    ),
    "ar": re.compile(r"(?<!\w)(?:[وبلك]?ال)?[ء-ي]{4,}(?!\w)"),
}
"""What may be a name where there are no capitals: katakana, the characters that transcribe, any longer Arabic word."""

_CONSONANTS = str.maketrans("cqxwyzvpjhlü", "kkkvjsfbjkr ", "aeiou'’-· ")
_LIKE = {"zh": 0.74, "ja": 0.74, "ar": 0.8}
"""How alike two skeletons must be: enough to tell names from words in the documents that were looked at."""

_ENDINGS = frozenset({"pl", "cs", "uk", "ru", "tr"})
"""Languages that tell by a name's ending who does what to whom."""

_LETTERS = {
    "Latn": {"a": "e", "e": "a", "i": "y", "o": "u", "u": "o", "c": "k", "k": "c", "s": "z", "y": "i", "v": "w"},
    "Cyrl": {"а": "е", "е": "и", "и": "е", "о": "а", "у": "о", "і": "и", "г": "х", "х": "г", "с": "з", "к": "г"},
    "Arab": {"ي": "ا", "و": "ا", "ا": "ي", "غ": "ج", "ج": "غ", "ك": "ق", "س": "ز", "ت": "ط"},
    "Jpan": dict(zip("スドクイラリサジバルトシナタンーマレ", "ズトグエレレザシパロドスネダムンメラ", strict=True)),
    "Hans": dict(
        zip(
            "斯尔克拉里利马德罗洛达维布亚尼森西塞伦格卡普托特朗",
            "思耳柯腊莉李玛得洛罗妲威卜娅妮生希赛仑戈喀浦脱忒郎",
            strict=True,
        )
    ),
}  # fmt: skip
"""A letter that a careless hand writes for another."""


def names_of(pairs: Iterable[tuple[str, str]], languages: tuple[str, str]) -> dict[str, str]:
    """
    Find names that look or sound the same in both lines of a pair: the original's spelling, and the version's.

    The skeleton of consonants of a romanised word decides. It is coarse, and
    owes nothing to the product's own name table.
    """
    found: dict[str, str] = {}
    for source, target in pairs:
        ours = dict.fromkeys(_candidates(target, languages[1]))
        for name in dict.fromkeys(_candidates(source, languages[0])):
            if name not in found and (match := _counterpart(name, ours, languages)):
                found[name] = match
    return found


def respelt(site: Site, random: Random) -> Edit | None:
    """Spell a name with another letter."""
    here = _here(site)
    if not here:
        return None
    name, form, match = random.choice(here)
    letters = _LETTERS[language_of(site.languages[1]).script]
    places = [index for index, char in enumerate(form) if index and char in letters]
    if not places:
        return None
    place = random.choice(places)
    new = form[:place] + letters[form[place]] + form[place + 1 :]
    again = any(form in target for _, target in site.elsewhere)
    source = site.source.index(name)
    return replaced(
        site.target,
        *match.span(),
        new,
        source=Span(source, source + len(name)),
        variant="right elsewhere" if again else "only here",
    )


def swapped(site: Site, random: Random) -> Edit | None:
    """Write another name of the document for a name."""
    here = _here(site)
    others = [
        form
        for name, form in sorted((site.names or {}).items())
        if name not in site.source and form not in site.target and name.casefold() not in site.around.casefold()
    ]
    if not (here and others):
        return None
    name, _, match = random.choice(here)
    source = site.source.index(name)
    return replaced(site.target, *match.span(), random.choice(others), source=Span(source, source + len(name)))


def exchanged(site: Site, random: Random) -> Edit | None:
    """Let two names of a line change places, where its language tells by their places who does what to whom."""
    if site.languages[1][:2] in _ENDINGS:
        return None
    found = [
        (first, second)
        for first, second in combinations(_whole(site), 2)
        if _apart(site.target[first[1].end : second[1].start], site.languages[1])
    ]
    if not found:
        return None
    (name, one), (_, other) = random.choice(found)
    text = site.target
    new = text[other.start : other.end] + text[one.end : other.start] + text[one.start : one.end]
    source = site.source.index(name)
    return replaced(text, one.start, other.end, new, source=Span(source, source + len(name)))


def _whole(site: Site) -> list[tuple[str, Span]]:
    """Return the line's names, in order, each with the first word that the original has for it; months are none."""
    months = {
        form.casefold()
        for language in site.languages
        if (words := words_of(language))
        for form in sum(words.months, ())
    }
    whole: list[tuple[str, Span]] = []
    for name, form, match in sorted(_here(site), key=lambda name: name[2].start()):
        if {name.casefold(), form.casefold()} & months:
            continue
        span = Span(*match.span())
        if whole and site.target[whole[-1][1].end : span.start] in {" ", "·", "・"}:
            whole[-1] = whole[-1][0], Span(whole[-1][1].start, span.end)
        else:
            whole.append((name, span))
    return whole


def _apart(between: str, language: str) -> bool:
    """Tell whether more than an "and" or a part of a name stands between two names."""
    if not language_of(language).spaces:
        return len(between) > 3 and "、" not in between and "和" not in between
    return any(len(word) >= 4 and word[0].islower() for word in re.findall(r"[^\W\d_]+", between)) or (
        language[:2] == "ar" and len(between.split()) > 1
    )


def _here(site: Site) -> list[tuple[str, str, re.Match[str]]]:
    """Return the names that stand in the line once, with their place."""
    spaced = language_of(site.languages[1]).spaces
    found = []
    for name, form in sorted((site.names or {}).items()):
        bound = (r"(?<!\w)", r"(?!\w)") if spaced else ("", "")
        matches = list(re.finditer(bound[0] + re.escape(form) + bound[1], site.target))
        if len(matches) == 1 and name in site.source:
            found.append((name, form, matches[0]))
    return found


def _candidates(text: str, language: str) -> Iterator[str]:
    code = language[:2]
    if code in _RUNS:
        yield from (match[0] for match in _RUNS[code].finditer(text))
        return
    yield from (match[0] for match in _CAPITAL.finditer(text) if match[0][0].isupper() and len(match[0]) >= 4)


def _counterpart(name: str, ours: Mapping[str, None], languages: tuple[str, str]) -> str | None:
    from rapidfuzz.distance import Levenshtein

    scripts = {language_of(language).script for language in languages}
    if scripts == {"Latn"}:
        return name if name in ours else None
    least = max(_LIKE.get(language[:2], 0.8) for language in languages)
    skeleton = _skeleton(name)
    scored = [(Levenshtein.normalized_similarity(skeleton, _skeleton(form)), form) for form in ours]
    best = max(scored, default=(0.0, ""))
    return best[1] if len(skeleton) >= 3 and best[0] >= least else None


def _skeleton(name: str) -> str:
    from anyascii import anyascii

    return re.sub(r"(.)\1+", r"\1", anyascii(name).lower().replace("ph", "f").translate(_CONSONANTS))
