"""
How many names of persons stand in one row of the name table with their counterparts.

``python -m compare.evaluation.joined FOLDER [zh,ja,…]`` reads a folder of lines in many languages (NTREX), makes the
table of each document with English as the original, and counts the rows that have a person's name in the
original: one that the gazetteer has as a person, or that it lacks and that has two words (streets and
offices among them, so that all is out of reach). A row is joined if the version has a form in it. The same is done
with the lines of the next document in place of the version: what is joined there is wrong.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from compare.evaluation.left_over import as_document
from compare.evaluation.planting.texts import read_texts
from compare.names import table
from compare.names.gazetteer import lookup
from compare.types import Alignment, Bead, Name


def main() -> None:
    """Print a line for each language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("languages", nargs="?", default="", help="of the versions; default: all there are")
    parser.add_argument("--documents", type=int, help="only the first so many")
    args = parser.parse_args()
    codes = sorted(path.stem for path in args.folder.glob("??.txt") if path.stem != "en")
    for code in args.languages.split(",") if args.languages else codes:
        texts = read_texts(args.folder, "en", [code], args.documents)
        own = [joined(text.source, text.target, code) for text in texts]
        strange = [
            joined(text.source, other.target, code) for text, other in zip(texts, texts[1:] + texts[:1], strict=True)
        ]
        counts = [sum(column) for rows in (own, strange) for column in zip(*rows, strict=True)]
        print("{}: of {} persons {} joined; in a stranger's text of {}, {}".format(code, *counts))  # noqa: T201


def joined(source: Sequence[str], target: Sequence[str], language: str) -> tuple[int, int]:
    """Return how many rows have a person's name in the English *source*, and how many of these a form in *target*."""
    length = min(len(source), len(target))
    one, two = as_document("en", source[:length]), as_document(language, target[:length])
    alignment = Alignment(one, two, tuple(Bead((line,), (line,)) for line in range(length)))
    rows = [name for name in table((one, two), (alignment,)).names if _is_person(name)]
    return len(rows), sum(bool(name.cells[1]) for name in rows)


def _is_person(name: Name) -> bool:
    forms = [form.text for form in name.cells[0]]
    known = next((entity for form in forms if (entity := lookup(form))), None)
    return known.kind == "person" if known else any(" " in form for form in forms)


if __name__ == "__main__":
    main()
