"""What turns sentences into vectors: one module a backend."""

from compare.discover import discover
from compare.plugins import Backend

EMBEDDERS = discover(__name__, "EMBEDDER", Backend)
