"""
Whether the names of an archive stream by in bounded memory.

``python -m compare.evaluation.archived FOLDER --articles 10000`` reads a folder of lines in many languages (NTREX),
draws articles of eight lines at random, a language after the other, and prints the most memory that the process has
taken so far.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

from compare.evaluation.left_over import as_document
from compare.names import archive
from compare.types import Document

_LANGUAGES = ("en", "de", "fr", "ru")
_LINES = 8
_REPORTS = 5


def main() -> None:
    """Print memory and time on the way and at the end."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=10_000)
    args = parser.parse_args()
    lines = {code: (args.folder / f"{code}.txt").read_text(encoding="utf-8").splitlines() for code in _LANGUAGES}
    found = archive((article, None) for article in articles(lines, args.articles))
    print(f"{found.texts} texts, {len(found.names)} names, {found.dropped} dropped: {_peak()} MiB")  # noqa: T201


def articles(lines: Mapping[str, Sequence[str]], count: int) -> Iterator[list[Document]]:
    """Yield *count* articles of lines drawn at random, and print the memory taken a few times."""
    random, start = Random(0), time.process_time()
    for number in range(count):
        if number % max(1, count // _REPORTS) == 0:
            print(f"{number} articles: {_peak()} MiB, {time.process_time() - start:.0f} s")  # noqa: T201
        code = list(lines)[number % len(lines)]
        yield [as_document(code, random.sample(lines[code], _LINES))]


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()
