"""Rows of cells to paired texts: what CSV, TSV, XLSX and JSONL share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from compare.detect import tag_of
from compare.errors import InputError
from compare.languages import LANGUAGES
from compare.plugins import Paired

MAX_ROWS = 200_000
"""Rows of a table."""

MAX_COLUMNS = 200
"""Cells of a row."""

_SOURCE = {"source", "original", "src", "quelle", "ausgangstext", "исходный", "оригинал", "оригінал", "原文"}
_TARGET = {"target", "translation", "version", "tgt", "trg", "translated", "traduction", "traducción", "traduzione",
           "übersetzung", "ziel", "перевод", "переклад", "译文", "訳文"}  # fmt: skip
_NAMES = {language.name.lower(): code for code, language in LANGUAGES.items()}


def language_in(heading: str) -> str | None:
    """Return the language that *heading* names: ``fr``, ``target_pt-BR``, ``English``; None if it names none."""
    tag = tag_of(heading)
    if tag is not None and tag.partition("-")[0] in LANGUAGES:
        return tag
    for word in reversed(_words(heading)):
        code = _NAMES.get(word) or tag_of(word)
        if code in LANGUAGES:
            return code
    return None


def is_heading(cell: str) -> bool:
    """Tell a cell that names a column of text: by its role or by its language."""
    words = _words(cell)
    if not words or len(words) > 4:
        return False
    rest = [word for word in words if not word.isdecimal() and word not in {"text", "segment", "language"}]
    return bool(rest) and (
        (tag_of(cell) is not None and language_in(cell) is not None)
        or all(word in _SOURCE | _TARGET | set(_NAMES) or tag_of(word) in LANGUAGES for word in rest)
    )


def _words(heading: str) -> list[str]:
    return re.findall(r"[^\W\d_]+|\d+", heading.lower())


def paired(rows: Sequence[Sequence[str]], name: str, warnings: tuple[str, ...] = ()) -> Paired:
    """
    Make paired texts of *rows*; the first may be a heading.

    With a heading the columns it names are taken and the others left out, with
    a warning; the original comes first. Without one every column is taken that
    holds more than numbers.

    Raises:
        InputError: There are fewer than two columns, or a row has too many cells.
    """
    rows = _trimmed(rows)
    if not rows:
        raise InputError(name, "the table is empty; give it an original and a version, a column each")
    width = _width(rows, name)
    cells = [(*row, *[""] * (width - len(row)))[:width] for row in rows]
    heading = cells[0]
    chosen = [index for index, cell in enumerate(heading) if is_heading(cell)]
    if len(chosen) >= 2:
        chosen.sort(key=lambda index: not _SOURCE & set(_words(heading[index])))
        names, body = _unlike([heading[index].strip() for index in chosen]), cells[1:]
        if left := [cell.strip() for index, cell in enumerate(heading) if cell.strip() and index not in chosen]:
            warnings += (f"Columns that were left out: {', '.join(left)}.",)
    else:
        chosen, body = [index for index in range(width) if _holds_text(cells, index)], cells
        names = ("column 1", *(f"column {index + 1}" for index in chosen[1:]))
    if len(chosen) < 2:
        raise InputError(name, "the table has fewer than two columns of text; it needs an original and a version, "
                               "a column each")  # fmt: skip
    texts = tuple(tuple(row[index] for index in chosen) for row in body)
    return Paired(names, tuple(language_in(one) for one in names), texts, warnings=warnings)


def _unlike(names: Sequence[str]) -> tuple[str, ...]:
    """Tell names that are used twice apart by a number: two English versions are two."""
    counts: Counter[str] = Counter()
    unlike: list[str] = []
    for name in names:
        counts[name] += 1
        unlike.append(name if counts[name] == 1 else f"{name} {counts[name]}")
    return tuple(unlike)


def _trimmed(rows: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    """Take away the empty cells at the end of rows, and the empty rows before and behind the table."""
    ends = [max((index for index, cell in enumerate(row, start=1) if cell.strip()), default=0) for row in rows]
    filled = [index for index, end in enumerate(ends) if end]
    kept = range(filled[0], filled[-1] + 1) if filled else range(0)
    return [rows[index][: ends[index]] for index in kept if rows[index]]  # a blank line of a CSV file is no row


def _width(rows: Sequence[Sequence[str]], name: str) -> int:
    """Return how many cells a row has: as many as the first, or as most."""
    widths = [len(row) for row in rows]
    usual = max(widths[0], Counter(widths).most_common(1)[0][0])
    for number, width in enumerate(widths, start=1):
        if width > usual:
            raise InputError(name, f"row {number} has {width} cells where most have {usual}; put cells that hold "
                                   "a separator in quotation marks")  # fmt: skip
    return usual


def _holds_text(rows: Sequence[Sequence[str]], column: int) -> bool:
    return any(character.isalpha() for row in rows for character in row[column])
