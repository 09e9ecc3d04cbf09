"""How plug-ins are found: by reading their folder."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Protocol, TypeVar


class _Plugin(Protocol):
    @property
    def id(self) -> str: ...


P = TypeVar("P", bound=_Plugin)


def discover(package: str, attribute: str, kind: type[P]) -> Mapping[str, P]:
    """
    Collect the plug-ins of *package*, keyed and sorted by id.

    Every module that does not start with an underscore must define
    *attribute*, an instance of *kind* whose id is the module's name.
    """
    found: dict[str, P] = {}
    for info in sorted(iter_modules(import_module(package).__path__), key=lambda info: info.name):
        if info.name.startswith("_"):
            continue
        plugin = getattr(import_module(f"{package}.{info.name}"), attribute, None)
        if not isinstance(plugin, kind) or plugin.id != info.name:
            raise TypeError(f"{package}.{info.name} must define {attribute}, a {kind.__name__} with id {info.name!r}")
        found[plugin.id] = plugin
    return MappingProxyType(found)
