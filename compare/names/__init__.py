"""
Names: one entity, all its spellings, in one text or across versions.

    from compare import names

    table = names.table([document])
    table = names.table([original, version], [alignment])
    whole = names.archive(([document], None) for document in thousands)
    table = names.rejudge(table, [original, version], names.load_style(["ap"]))

Stands on its own: needs no embedding, loads its data on first use, and works on one
text as on many.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from compare.names.table import table

if TYPE_CHECKING:
    from compare.names.archives import archive
    from compare.names.rejudging import rejudge
    from compare.names.style import load_style

# A table alone should start quickly: what it does not need is loaded when it is asked for.
_HOMES = {"archive": "archives", "load_style": "style", "rejudge": "rejudging"}

__all__ = ["archive", "load_style", "rejudge", "table"]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
