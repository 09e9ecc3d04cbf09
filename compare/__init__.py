"""
Hold translations against their original.

    import compare
    report = compare.compare_texts(original, [version, other_version])
    report.to_frame()

Importing this costs nothing: each name is imported when it is first used, so
that a part such as `compare.names` can be used alone and quickly.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from compare.version import __version__

if TYPE_CHECKING:
    from compare.errors import CompareError
    from compare.pipeline import align_texts, compare_texts, load_tools
    from compare.settings import Settings
    from compare.sources import load
    from compare.types import Finding, NameTable, Report, Severity, Text

_HOMES = {
    "CompareError": "errors",
    "Finding": "types",
    "NameTable": "types",
    "Report": "types",
    "Settings": "settings",
    "Severity": "types",
    "Text": "types",
    "align_texts": "pipeline",
    "compare_texts": "pipeline",
    "load": "sources",
    "load_tools": "pipeline",
}

__all__ = [
    "CompareError",
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


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
