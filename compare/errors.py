"""
Every exception this package raises on purpose.

* CompareError
  + InputError          a document cannot be fetched, read or decoded
  + OutputError         a report cannot be written
  + SettingsError       a setting is unknown or out of range
  + UnknownPluginError  no check, reader, writer or backend has that id
  + ModelError          an embedding model or translation package is not there or not usable
  + MissingExtraError   a backend needs an optional dependency

The command line, the app and the batch engine catch `CompareError` and
nothing wider: anything else is a bug and keeps its traceback.
"""

from __future__ import annotations

from collections.abc import Iterable


class CompareError(Exception):
    """Base class; the message is a whole sentence a user can act on."""


class InputError(CompareError):
    """A document cannot be fetched, read or decoded."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name, reason)
        self.name = name
        self.reason = reason
        """What is wrong and what to do, as a clause: ``it holds no text; ...``."""

    def __str__(self) -> str:
        return f"Cannot read {self.name!r}: {self.reason.rstrip('.')}."


class OutputError(CompareError):
    """A report cannot be written."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"Cannot write {self.path!r}: {self.reason.rstrip('.')}."


class SettingsError(CompareError):
    """A setting is unknown or out of range."""

    def __init__(self, setting: str, reason: str) -> None:
        super().__init__(setting, reason)
        self.setting = setting
        self.reason = reason

    def __str__(self) -> str:
        return f"The setting {self.setting!r} cannot be used: {self.reason.rstrip('.')}."


class UnknownPluginError(CompareError):
    """No plug-in of this kind has that id."""

    def __init__(self, kind: str, id: str, known: Iterable[str]) -> None:
        self.kind = kind
        self.id = id
        self.known = tuple(sorted(known))
        super().__init__(kind, id, self.known)

    def __str__(self) -> str:
        return f"There is no {self.kind} {self.id!r}; choose from {', '.join(self.known)}."

    def __reduce__(self) -> tuple[type, tuple[str, str, tuple[str, ...]]]:
        return type(self), (self.kind, self.id, self.known)


class ModelError(CompareError):
    """An embedding model or translation package is not there, or cannot be used."""

    def __init__(self, model: str, reason: str) -> None:
        super().__init__(model, reason)
        self.model = model
        self.reason = reason

    def __str__(self) -> str:
        return f"Cannot use the model {self.model!r}: {self.reason.rstrip('.')}."


class MissingExtraError(CompareError):
    """A backend needs an optional dependency that is not installed."""

    def __init__(self, backend: str, extra: str) -> None:
        super().__init__(backend, extra)
        self.backend = backend
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.backend} is not installed; run: pip install 'compare-translations[{self.extra}]'."
