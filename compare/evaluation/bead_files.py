"""
Beads from a file, whichever aligner wrote it.

Told by their content: Vecalign's ``[0]:[0, 1]:cost``, hunalign's ladder, the
TSV and JSONL that ``align`` writes. These give sentence numbers. TMX and a
table of two texts give words only: they are found again in the two texts, one
sentence a line, that the caller names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

from compare.errors import InputError
from compare.evaluation.gold import read_beads
from compare.ingest import choose
from compare.ladders import Link
from compare.plugins import Paired
from compare.types import Text

_VECALIGN = re.compile(r"\s*\[[\d, ]*\]:\[[\d, ]*\]")
_RUNG = re.compile(r"\d+\t\d+(\t-?[\d.]+(e-?\d+)?)?\s*")
_SHAPE = re.compile(r"(\d+)-(\d+)(\*?)\t([\d ]*)\t([\d ]*)(\t|$)")


def read_links(path: Path, texts: tuple[Path, Path] | None = None) -> tuple[list[Link], set[Link]]:
    """
    Read an alignment; return its beads, and those among them that it marks as moved.

    Args:
        path: the alignment.
        texts: original and version, one sentence a line; needed for TMX and tables of texts.

    Raises:
        InputError: the file is in none of the formats, or its words are not in the texts.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(str(path), f"it cannot be read as UTF-8 text: {error}") from error
    filled = [line for line in lines if line.strip()]
    if not filled:
        raise InputError(str(path), "it holds no beads")
    first = filled[0]
    if _VECALIGN.match(first):
        return list(read_beads(path)), set()
    if all(_RUNG.fullmatch(line) for line in filled):
        return _ladder(filled, str(path)), set()
    if _SHAPE.match(first):
        return _tsv(filled, str(path))
    if first.startswith("{") and isinstance(_object(first, str(path)).get("source"), list):
        return _jsonl(filled, str(path))
    return _worded(path, texts), set()


def _ladder(lines: Sequence[str], name: str) -> list[Link]:
    rungs = [tuple(map(int, line.split("\t")[:2])) for line in lines]
    if any(low[0] > high[0] or low[1] > high[1] for low, high in pairwise(rungs)):
        raise InputError(name, "its rungs do not climb; a ladder's numbers never get smaller")
    if rungs[0] != (0, 0):
        rungs.insert(0, (0, 0))
    beads = [(tuple(range(low[0], high[0])), tuple(range(low[1], high[1]))) for low, high in pairwise(rungs)]
    return [bead for bead in beads if bead[0] or bead[1]]


def _tsv(lines: Sequence[str], name: str) -> tuple[list[Link], set[Link]]:
    links, moved = [], set()
    for line in lines:
        match = _SHAPE.match(line)
        if not match:
            raise InputError(name, f"{line[:40]!r} is not a bead; each line starts with a shape such as 1-2")
        link = (_numbers(match[4]), _numbers(match[5]))
        if (len(link[0]), len(link[1])) != (int(match[1]), int(match[2])):
            raise InputError(name, f"{line[:40]!r} does not have as many sentence numbers as its shape says")
        links.append(link)
        moved |= {link} if match[3] else set()
    return links, moved


def _jsonl(lines: Sequence[str], name: str) -> tuple[list[Link], set[Link]]:
    links, moved = [], set()
    for line in lines:
        bead = _object(line, name)
        sides = bead.get("source"), bead.get("target")
        if not all(isinstance(side, list) and all(isinstance(at, int) for at in side) for side in sides):
            raise InputError(name, f'{line[:40]!r} is not a bead; write {{"source": [0], "target": [0, 1]}}')
        link: Link = (tuple(sides[0]), tuple(sides[1]))  # type: ignore[arg-type]
        links.append(link)
        moved |= {link} if bead.get("moved") is True else set()
    return links, moved


def _object(line: str, name: str) -> dict[str, object]:
    try:
        value = json.loads(line)
    except ValueError as error:
        raise InputError(name, f"{line[:40]!r} is not JSON; each line must hold one object") from error
    if not isinstance(value, dict):
        raise InputError(name, f"{line[:40]!r} is not an object; each line must hold one")
    return value


def _worded(path: Path, texts: tuple[Path, Path] | None) -> list[Link]:
    """Read pairs of texts, and find where each stands."""
    text = Text(path.name, path.read_bytes())
    reading = choose(text).read(text.data, text.name)
    if not isinstance(reading, Paired):
        raise InputError(str(path), "it is not an alignment; give Vecalign's lines, a ladder, TSV, JSONL or TMX")
    if texts is None:
        raise InputError(str(path), "it has words but no sentence numbers; name both texts with --texts, too")
    sides = [_places([row[at] for row in reading.rows], texts[at]) for at in (0, 1)]
    links = [link for link in zip(*sides[:2], strict=True) if link[0] or link[1]]
    return links + _rest(links, [_sentences(one) for one in texts])


def _places(cells: Iterable[str], path: Path) -> list[tuple[int, ...]]:
    """Find each cell's sentences, going forward from the one before; a cell that was moved is sought from the start."""
    owner = [at for at, sentence in enumerate(_sentences(path)) for _ in _bare(sentence)]
    whole, cursor, places = "".join(map(_bare, _sentences(path))), 0, []
    for cell in cells:
        bare = _bare(cell)
        start = whole.find(bare, cursor)
        start = whole.find(bare) if start < 0 else start
        if start < 0:
            raise InputError(str(path), f"it does not hold {cell[:40]!r}; name the texts that were aligned")
        places.append(tuple(sorted(set(owner[start : start + len(bare)]))))
        cursor = start + len(bare)
    return places


def _rest(links: Sequence[Link], sides: Sequence[Sequence[str]]) -> list[Link]:
    """List the sentences that are in no pair, for a TMX file leaves them out."""
    seen = [{at for link in links for at in link[side]} for side in (0, 1)]
    lost: list[Link] = [((at,), ()) for at in range(len(sides[0])) if at not in seen[0]]
    return lost + [((), (at,)) for at in range(len(sides[1])) if at not in seen[1]]


def _sentences(path: Path) -> list[str]:
    try:
        return [line for line in path.read_text(encoding="utf-8-sig").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(str(path), f"it cannot be read as UTF-8 text: {error}") from error


def _bare(text: str) -> str:
    return "".join(text.split())


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split()))
