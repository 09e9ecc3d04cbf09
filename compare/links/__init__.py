"""
Which words of a bead belong together.

    from compare.links import linked

    links = linked(alignment, context)     # once a version; checks share it
    for link in links.pairs(bead): ...     # `WordLink`s
    side = links.source(bead)              # words, weights, how well each is covered

Vectors of the embedder say what is alike in meaning, the name table and the
figures what is the same; the words around decide the rest.
"""

from compare.links.cutting import Word
from compare.links.linker import Linked, Side, linked

__all__ = ["Linked", "Side", "Word", "linked"]
