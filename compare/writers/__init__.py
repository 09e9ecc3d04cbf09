"""Output formats: one module each."""

from compare.discover import discover
from compare.plugins import Writer

WRITERS = discover(__name__, "WRITER", Writer)
