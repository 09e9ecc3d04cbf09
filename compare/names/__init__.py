"""
Names: one entity, all its spellings, in one text or across versions.

    from compare import names

    table = names.table([document])
    table = names.table([original, version], [alignment])

Stands on its own: needs no embedding, loads its data on first use, and works on one
text as on many.
"""

from compare.names.table import table

__all__ = ["table"]
