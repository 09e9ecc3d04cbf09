"""
The contracts: what can be plugged in.

A plug-in is one module in its package (`compare.checks`, `compare.readers`,
...) with one constant (`CHECK`, `READER`, ...); `compare.discover` finds it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.plugins.backends import Backend, Cutter, Embedder, Progress, Tagger, Tools, Translator
from compare.plugins.checks import Check, Context, Example
from compare.plugins.formats import Block, Paired, Reader, Reading, Writer

if TYPE_CHECKING:
    from compare.plugins.backends import Vectors as Vectors

__all__ = [
    "Backend",
    "Block",
    "Check",
    "Context",
    "Cutter",
    "Embedder",
    "Example",
    "Paired",
    "Progress",
    "Reader",
    "Reading",
    "Tagger",
    "Tools",
    "Translator",
    "Writer",
]
