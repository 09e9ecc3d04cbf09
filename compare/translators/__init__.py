"""What translates: one module a backend."""

from compare.discover import discover
from compare.plugins import Backend

TRANSLATORS = discover(__name__, "TRANSLATOR", Backend)
