"""
Build the list of first names that one person may have in two forms: Serhii and Sergei, Hussein and Hossein.

``given.txt`` beside this file, our own, has a row a name. Of a Slavic name every romanization is a
form, and its sounds are keys as well, so that what presses make of it otherwise leads to it.

    python -m compare.names.build.given

Each line of the result is a name: its folded forms, and the sounds of its Cyrillic forms.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Sequence
from pathlib import Path

from compare.names.closeness import level
from compare.names.gazetteer import fold
from compare.names.romanization import romanize
from compare.names.skeleton import skeletons
from compare.names.systems import TABLES


def main(output: Path) -> None:
    """Write the data file."""
    text = Path(__file__).with_name("given.txt").read_text(encoding="utf-8")
    rows = [line.split() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    with gzip.GzipFile(output, "wb", mtime=0) as file:
        file.write("".join(f"{' '.join(forms)}\t{' '.join(sounds)}\n" for forms, sounds in map(_row, rows)).encode())


def _row(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the forms of a name, and the sounds of its Cyrillic ones."""
    native = [(code, form) for code, colon, form in (word.partition(":") for word in words) if colon]
    latin = (romanize(form, code, system) for code, form in native for system in TABLES[code])
    sounds = {level(one.sounds) for code, form in native for one in skeletons(form, code)}
    return sorted({fold(form) for form in (*_spelt(words), *latin)}), sorted(sounds)


def _spelt(words: Sequence[str]) -> Iterator[str]:
    yield from (word.rpartition(":")[2] for word in words)


if __name__ == "__main__":
    main(Path(__file__).parents[1] / "data" / "given.tsv.gz")
