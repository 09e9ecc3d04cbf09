"""The texts that are aligned."""

from __future__ import annotations

from pathlib import Path

from compare.corpus import home
from compare.evaluation import align_sets
from compare.evaluation.align_sets import Case

_READERS = {"Text+Berg dev": align_sets.textberg, "OPUS Books": align_sets.books}


def names(data: Path | None) -> list[str]:
    """List the sets that are there; the bundled corpora always are."""
    return [*(name for name in _READERS if data and any(_READERS[name](data))), "corpora"]


def read_set(name: str, data: Path | None) -> list[Case]:
    """Read one set; the corpora need no *data*."""
    if name == "corpora" or data is None:
        return list(align_sets.read_cases(home()))
    return list(_READERS[name](data))
