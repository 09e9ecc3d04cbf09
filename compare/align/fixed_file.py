"""
Corrections as a person writes them, a line each.

::

    # sentences are numbers from 1, as in a report, or words that only one sentence has
    12, 13 = 14
    5 =
    "Le gaz coule" != 7
    20 | "The next day"
    [second.en.txt]

In turn: these belong together, and nothing else with them; this has no
counterpart; these do not belong together; no bead reaches over the cut before
these; from here on for the version of this name only.

Words stand for the sentence that holds them, so that a line survives
an edit elsewhere in the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from compare.align.beads import Link
from compare.align.fixed import Fixed
from compare.errors import InputError
from compare.types import Document

_LINE = re.compile(r'((?:"[^"]*"|[\d,\s-])*)(!=|=|\|)((?:"[^"]*"|[\d,\s-])*)')
_ITEM = re.compile(r'"([^"]+)"|(\d+)(?:\s*-\s*(\d+))?')
_KINDS = {"=": "together", "!=": "apart", "|": "cuts"}


def read_fixed(path: Path, source: Document, target: Document) -> Fixed:
    """
    Read the corrections that are meant for *target*.

    Raises:
        InputError: the file cannot be read, a line says nothing, or a sentence is not there, ambiguous or paired twice.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(str(path), f"it cannot be read as UTF-8 text: {error}") from error
    found: dict[str, list[Link]] = {kind: [] for kind in _KINDS.values()}
    mine = True
    for number, raw in enumerate(lines, start=1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            mine = line[1:-1].strip() == target.name
        elif mine:
            match = _LINE.fullmatch(line)
            if match is None:
                raise InputError(str(path), f"line {number} is not of the form 12 = 14, 12 != 14 or 12 | 14")
            where = f"{path}, line {number}"
            found[_KINDS[match[2]]].append((_sentences(match[1], source, where), _sentences(match[3], target, where)))
    return _checked(found, str(path))


def _sentences(text: str, document: Document, where: str) -> tuple[int, ...]:
    indices: list[int] = []
    for words, first, last in _ITEM.findall(text):
        if words:
            holding = [sentence.index for sentence in document.sentences if words in sentence.text]
            if len(holding) != 1:
                raise InputError(
                    where, f"{len(holding)} sentences of {document.name} hold {words!r}; quote words of one"
                )
            indices += holding
        else:
            indices += range(int(first) - 1, int(last or first))
    if any(not 0 <= index < len(document.sentences) for index in indices):
        raise InputError(where, f"{document.name} has sentences 1 to {len(document.sentences)} only")
    return tuple(sorted(set(indices)))


def _checked(found: dict[str, list[Link]], path: str) -> Fixed:
    together, cuts = found["together"], found["cuts"]
    for side in (0, 1):
        twice = [index + 1 for index, count in Counter(at for one in together for at in one[side]).items() if count > 1]
        if twice:
            raise InputError(
                path, f"sentence {twice[0]} is in two lines with '='; give all that belongs together in one"
            )
    if any(len(side) > 1 for cut in cuts for side in cut):
        raise InputError(path, "a cut ('|') stands before one sentence of either text")
    apart = tuple((one, other) for sources, targets in found["apart"] for one in sources for other in targets)
    paired = {(one, other) for sources, targets in together for one in sources for other in targets}
    if paired & set(apart):
        raise InputError(path, "two sentences are said to belong together and not to")
    return Fixed(tuple(one for one in together if any(one)), apart, tuple(cuts))


def within(fixed: Fixed, sources: Sequence[int], targets: Sequence[int]) -> Fixed:
    """Keep the corrections whose sentences are all among *sources* and *targets*, by their places there."""
    rows = {index: at for at, index in enumerate(sources)}
    columns = {index: at for at, index in enumerate(targets)}

    def inside(link: Link) -> bool:
        return rows.keys() >= set(link[0]) and columns.keys() >= set(link[1])

    def moved(link: Link) -> Link:
        return tuple(rows[index] for index in link[0]), tuple(columns[index] for index in link[1])

    return Fixed(
        tuple(moved(link) for link in fixed.together if inside(link)),
        tuple((rows[one], columns[other]) for one, other in fixed.apart if inside(((one,), (other,)))),
        tuple(moved(cut) for cut in fixed.cuts if inside(cut)),
    )
