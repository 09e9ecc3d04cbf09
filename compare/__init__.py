"""
Hold translations against their original.

    import compare
    report = compare.compare_texts(original, [version, other_version])
    report.to_frame()

Importing this costs NumPy at most; models and readers load when they are used.
"""

from compare.pipeline import align_texts, compare_texts, load_tools
from compare.settings import Settings
from compare.sources import load
from compare.types import Finding, NameTable, Report, Severity, Text
from compare.version import __version__

__all__ = [
    "Finding",
    "NameTable",
    "Report",
    "Settings",
    "Severity",
    "Text",
    "__version__",
    "align_texts",
    "compare_texts",
    "load",
    "load_tools",
]
