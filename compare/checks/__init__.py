"""What can be wrong with a version: one module a check."""

from compare.discover import discover
from compare.plugins import Check

CHECKS = discover(__name__, "CHECK", Check)
