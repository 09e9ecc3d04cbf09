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

from compare.names.archive import archive
from compare.names.rejudge import rejudge
from compare.names.style import load_style
from compare.names.table import table

__all__ = ["archive", "load_style", "rejudge", "table"]
