"""
List the states, provinces and regions that the press names, in each language.

Source: Unicode CLDR 41, ``common/subdivisions`` (Unicode License v3, https://www.unicode.org/license.txt); Debian has
it in the package ``unicode-cldr-core``. The result, ``curated_regions.txt``, has the format of ``curated.txt``; what
that file or a great city has already is left out.

    python -m compare.names.build.subdivisions /usr/share/unicode/cldr/common/subdivisions
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

from compare.names.build.places import LANGUAGES
from compare.names.gazetteer import fold, lookup
from compare.names.grammar import common_words
from compare.names.scripts import script_of

_PARTS = re.compile(
    r"us[a-z]{2}|ca[a-z]{2}|au[a-z]+|de[a-z]{2}|at\d|ch[a-z]{2}|it\d{2}|fr[a-z]{3}|es(?:an|ar|as|cb|cl|cm|cn|ct|ex|ga|ib|mc|md|nc|pv|ri|vc)|"
    r"gb(?:eng|nir|sct|wls)|br[a-z]{2}|mx[a-z]{3}|in[a-z]{2}|cn[a-z]{2}|jp\d{2}|nl[a-z]{2}|be[a-z]{3}|pk[a-z]{2}|ng[a-z]{2}|za[a-z]{2}|"
    r"ru(?:ad|al|ba|bu|ce|cu|da|in|kb|kc|kk|kl|ko|kr|me|mo|sa|se|ta|ty|ud|alt|kam|khm|pri|sta)"
)
"""The first parts of states that the press names abroad: ISO 3166-2 as CLDR writes it. Of others most are called
after their chief town."""

_UNREAD = frozenset("hu ro sv sk hr lt lv fi da nb ka hy az kk et".split())
"""Languages whose texts we do not read; their names come with what says that it is a province, in many cases."""

_VAGUE = frozenset(
    {"Federal District", "Free", "Rivers", "Mexico", "Cross River", "Chuvash", "Chechen", "Udmurt", "Buryat"}
)
"""What is a word or an adjective, or another place's name, without what says that it is a state."""

_LEAST = 8
"""Languages of ours that must have a name for it."""

_GENERIC = re.compile(
    r"\b(?:Autonome Gemeinschaft|Präfektur|Provinz|Kanton|Bundesstaat|Staat|Region|Département|Bundesland|"
    r"(?:État|Province|Préfecture|Canton|Région|Land|Gouvernorat) d[eu']\s?|(?:État|Province|Canton|Land) |"
    r"(?:Provincia|Prefectura|Estado|Cantón|Gobernación|Comunidad(?: Autónoma)?|Región) d?e?l?\s?|"
    r"(?:Stato|Prefettura|Cantone|Governatorato|Regione) d?[eai]?l?\s?|"
    r"(?:Província|Estado|Cantão|Prefeitura) d?[eao]?\s?|"
    r"(?:Provincie|Prefectuur|Deelstaat|Kanton) |(?:Prowincja|Prefektura|Stan|Kanton|Województwo) |"
    r"(?:prefektura|provincie|kanton|stát) )",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"(?:\s(?:State|Province|Prefecture|Region|Governorate|ili|eyaleti|valiliği)"
    r"|地域圏|[州省都府県邦縣]|자치구|\s(?:주|성|도|지방|현))$",
    re.IGNORECASE,
)
_CYRILLIC_KINDS = frozenset(
    "штат провинция провінція провінцыя правінцыя префектура префектурата префектуры область вобласць край кантон "
    "земля регион регіон провинции земя щат шат држава покрајина жупа округ".split()
)


def main(folder: Path, output: Path) -> None:
    """Write one line for each part of a state that *folder* names in enough languages."""
    tables = {language: dict(_names(folder / f"{language}.xml")) for language in LANGUAGES if language not in _UNREAD}
    english = Counter(tables["en"].values())
    lines = [
        _line(code, label, tables)
        for code, label in tables["en"].items()
        if _PARTS.fullmatch(code) and english[label] == 1 and _wanted(label)
    ]
    head = "# States, provinces and regions from Unicode CLDR, made by compare.names.build.subdivisions; see there.\n"
    output.write_text(head + "".join(filter(None, lines)), encoding="utf-8")


def _names(path: Path) -> Iterator[tuple[str, str]]:
    """Yield code and name of each subdivision of a CLDR file."""
    if not path.exists():
        return
    for node in ElementTree.parse(path).iter("subdivision"):
        if node.text and node.get("alt") is None:
            yield str(node.get("type")), node.text


def _wanted(label: str) -> bool:
    known = lookup(label)
    return (
        len(label) > 3
        and _plain(label)[:1] != []
        and _plain(label)[0] not in _VAGUE
        and (known is None or (known.kind, known.label) == ("region", label))
    )


def _telling(form: str, label: str, language: str) -> bool:
    """Tell whether a form is no common word, nor what is left of more words: Северна of Северна Каролина."""
    if script_of(form) in {"Hani", "Kana", "Hang", "Arab"} or language in {"de", "nl"}:
        return True
    cut = re.search(r"[\s–-]", label) and not re.search(r"[\s–-]", form)
    return not cut and fold(form) not in common_words(language)


def _line(code: str, label: str, tables: Mapping[str, Mapping[str, str]]) -> str:
    forms = {
        language: [form for form in _plain(table[code]) if _telling(form, label, language)]
        for language, table in tables.items()
        if code in table
    }
    cells = [f"{language}: {', '.join(found)}" for language, found in forms.items() if found]
    if len(cells) < _LEAST:
        return ""
    return f"{_plain(label)[0]} | region | {code[:2].upper()} | {' | '.join(cells)}\n"


def _plain(name: str) -> list[str]:
    """Return a name without what says that it is a state or a province; in Han and kana with it as well."""
    name = re.sub(r"\s*[(（].*?[)）]|²", "", name).replace(",", " ").strip()
    words = [word for word in name.split() if word.casefold() not in _CYRILLIC_KINDS]
    bare = _KIND.sub("", _GENERIC.sub("", " ".join(words))).strip()
    if (
        len(bare) < (2 if script_of(bare) in {"Hani", "Kana", "Hang"} else 4)
        or not bare[0].isalpha()
        or bare[0].islower()
    ):
        return []
    return [bare, name] if name != bare and not name.isascii() and re.search(r"[州省都府県邦]$", name) else [bare]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(__file__).parent / "curated_regions.txt")
