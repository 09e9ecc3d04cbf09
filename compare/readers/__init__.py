"""Input formats: one module each."""

from compare.discover import discover
from compare.plugins import Reader

READERS = discover(__name__, "READER", Reader)
