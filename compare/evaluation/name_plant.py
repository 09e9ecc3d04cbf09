"""
Names planted at scale: an entity's two spellings in one text, in each language that has both.

Read from a folder with ``entities_dev.txt`` (a line an entity: ``@Kyiv place: U/uk/nat Київ; U/en/nat2010 Kyiv; …``,
base, language, scheme and form) and ``negatives.txt`` (``en Iran ~ en Iraq``: two things). Three carrier
sentences with one form and one with the other go into the first lines of an article of that
language. A pair is *own* if both forms are of the text's language, and *foreign* if the second is another
language's. *Aligned*, the text comes with its original, which has the article's lines and the same carriers with
one form throughout: the native one if we have carriers in its language, else the English one, else another;
the original of a control has both names, as they are. Same seed, same texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path
from random import Random

from compare.evaluation.name_cases import Said, document, said_of
from compare.evaluation.names import Tally
from compare.names.gazetteer import fold
from compare.names.scripts import script_of
from compare.types import Alignment, Bead

_LINES = 10
"""Lines of the article around the carriers: enough to hold other names, few enough to measure thousands."""

# Names stand in the nominative in all of these, whatever they name; the last begins with the name.
_CARRIERS: Mapping[str, tuple[str, str, str, str]] = {
    "en": ("The subject of the day is {}.", "In this picture we see {}.", "The readers chose {}.", "{} comes first."),
    "fr": ("Sujet du jour : {}.", "Sur cette image on voit {}.", "Les lecteurs ont choisi {}.", "{} arrive en tête."),
    "de": ("Das Thema des Tages ist {}.", "Auf diesem Bild sieht man {}.", "Gewonnen hat {}.", "{} liegt vorn."),
    "es": ("El tema del día es {}.", "En esta imagen se ve {}.", "Los lectores eligieron {}.", "{} va por delante."),
    "it": ("Il tema del giorno è {}.", "In questa foto si vede {}.", "I lettori hanno scelto {}.", "{} viene prima."),
    "pt": ("O tema do dia é {}.", "Nesta imagem vê-se {}.", "Os leitores escolheram {}.", "{} vem primeiro."),
    "nl": ("Het onderwerp van de dag is {}.", "Op deze foto zien we {}.", "De lezers kozen {}.", "{} staat bovenaan."),
    "pl": ("Tematem dnia jest {}.", "Na zdjęciu jest {}.", "Wygrywa dziś {}.", "{} jest na pierwszym miejscu."),
    "cs": ("Tématem dne je {}.", "Na snímku je {}.", "Dnes vítězí {}.", "{} je na prvním místě."),
    "uk": ("Тема дня — {}.", "На світлині {}.", "Сьогодні перемагає {}.", "{} на першому місці."),
    "ru": ("Тема дня — {}.", "На снимке {}.", "Сегодня побеждает {}.", "{} на первом месте."),
    "bg": ("Темата на деня е {}.", "На снимката е {}.", "Днес печели {}.", "{} е на първо място."),
    "tr": ("Günün konusu {}.", "Bu resimde {} var.", "Okurların seçimi {} oldu.", "{} ilk sırada."),
    "zh": ("今天的主题是{}。", "照片上是{}。", "读者选择了{}。", "{}排在第一位。"),
    "ja": ("今日の話題は{}です。", "写真に写っているのは{}です。", "読者は{}を選びました。", "{}が一位です。"),
    "ar": ("موضوع اليوم هو {}.", "في هذه الصورة نرى {}.", "اختار القراء {}.", "يأتي {} في المقدمة."),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pair:
    """Two forms to put into one text."""

    language: str
    forms: tuple[str, str]
    """What the text writes three times, and what it writes once."""

    kind: str
    """``own``, ``foreign`` or ``control``: two names, of which nothing may be said."""

    original: tuple[str, str]
    """A language other than the text's, and what its text writes for both forms; for a control the first form."""


def read_pairs(folder: Path) -> list[Pair]:
    """Return the pairs of *folder*, in the order of its files."""
    pairs: list[Pair] = []
    for line in (folder / "entities_dev.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            pairs += _of_entity(line)
    for line in (folder / "negatives.txt").read_text(encoding="utf-8").splitlines():
        if match := re.match(r"(\w\w) (.+?) ~ \1 ([^#]+)", line):
            original = "fr" if match[1] == "en" else "en", match[2]
            pairs.append(Pair(match[1], (match[2], match[3].strip()), "control", original))
    return [pair for pair in dict.fromkeys(pairs) if pair.language in _CARRIERS]


def _of_entity(line: str) -> Iterator[Pair]:
    forms: list[tuple[str, str]] = []
    for part in line.partition(": ")[2].split(";"):
        tag, _, form = part.strip().partition(" ")
        base, language, scheme = tag.split("/")
        if form and "i" not in base and base != "X" and scheme != "hist":
            forms.append((language, form.strip()))
    for (language, one), (other, two) in permutations(forms, 2):
        if fold(one) == fold(two) or script_of(one) != script_of(two) or (other, two) == (language, one):
            continue
        original = _original(forms, language)
        if language == other and (language, one) < (other, two):
            yield Pair(language, (one, two), "own", original)
        elif language != other and other in {"en", "fr", "de"} and (language, two) not in forms:
            yield Pair(language, (one, two), "foreign", original)


def _original(forms: Sequence[tuple[str, str]], language: str) -> tuple[str, str]:
    """Choose the form of the original of a text in *language*: the first one in another script, or the English one."""
    others = [one for one in forms if one[0] != language and one[0] in _CARRIERS]
    ranked = sorted(others, key=lambda one: (script_of(one[1]) == "Latn", one[0] != "en"))
    return ranked[0] if ranked else ("en" if language != "en" else "fr", next(form for _, form in forms))


def plant(
    pairs: Sequence[Pair], articles: Path, seed: int = 0, limit: int | None = None, *, aligned: bool = False
) -> Iterator[tuple[Pair, bool, int]]:
    """
    Put each pair into an article and see what is said of it.

    Args:
        pairs: what to plant.
        articles: a folder with ``en.txt``, ``de.txt``, …, a sentence a line.
        seed: of the choice of pairs and of where the carriers go.
        limit: this many pairs of each kind and language at most.
        aligned: give each text its original, line by line.

    Yields:
        The pair, whether one of its forms was reported, and how many other forms were.
    """
    random = Random(seed)
    lines = {path.stem: path.read_text(encoding="utf-8").splitlines() for path in sorted(articles.glob("??.txt"))}
    shuffled = random.sample(list(pairs), len(pairs))
    taken: dict[tuple[str, str], int] = {}
    for pair in shuffled:
        key = pair.kind, pair.language
        taken[key] = taken.get(key, 0) + 1
        if pair.language in lines and (limit is None or taken[key] <= limit):
            yield _planted(pair, lines, random, aligned=aligned)


def _planted(
    pair: Pair, lines: Mapping[str, Sequence[str]], random: Random, *, aligned: bool
) -> tuple[Pair, bool, int]:
    language, name = pair.original
    start = random.randrange(len(lines[pair.language]) - _LINES)
    both = zip(lines[pair.language], lines[language if aligned else pair.language], strict=True)
    text = [row for row in list(both)[start : start + _LINES] if all(map(str.strip, row))]
    for place, form in zip(random.sample(range(4), 4), (*pair.forms, *pair.forms[:1] * 2), strict=True):
        source = form if pair.kind == "control" else name
        row = _CARRIERS[pair.language][place].format(form), _CARRIERS[language][place].format(source)
        text.insert(random.randrange(len(text) + 1), row)
    version = document("planted", pair.language, [line for line, _ in text])
    if not aligned:
        return _result(pair, said_of([version]))
    first = document("original", language, [line for _, line in text])
    beads = tuple(Bead((number,), (number,)) for number in range(len(text)))
    said = said_of([first, version], [Alignment(first, version, beads)])
    return _result(pair, [item for item in said if item[0] == 1])


def _result(pair: Pair, said: Sequence[Said]) -> tuple[Pair, bool, int]:
    mine = [item for item in said if any(_shares(form, words) for form in pair.forms for words in item[1])]
    return pair, bool(mine), len(said) - len(mine)


def _shares(form: str, words: str) -> bool:
    return bool(set(fold(form).split()) & set(words.split())) or fold(form) in words


def tallies(results: Iterator[tuple[Pair, bool, int]]) -> tuple[Mapping[str, Tally], list[str], int]:
    """
    Sum up what `plant` found.

    Returns:
        A tally by kind and by kind and language, each mistake as a sentence, and how many forms were
        reported that nobody had planted: slips of the articles, or false alarms.
    """
    found: dict[str, Tally] = {}
    mistakes: list[str] = []
    others = 0
    for pair, said, rest in results:
        true = pair.kind != "control"
        for key in (pair.kind, f"{pair.kind} {pair.language}"):
            found.setdefault(key, Tally()).add(said=said, true=true)
        if said != true:
            mistakes.append(f"{pair.kind} {pair.language}: {'said' if said else 'not said'}: {' ~ '.join(pair.forms)}")
        others += rest
    return dict(sorted(found.items())), sorted(mistakes), others
