"""Writing files whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from compare.errors import OutputError


def write_whole(path: Path, data: bytes) -> None:
    """
    Write *data* to *path* so that a reader sees the old file or the new one, never half of one.

    Raises:
        OutputError: the folder is missing, read-only or full.
    """
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    except OSError as error:
        raise OutputError(str(path), _advice(error)) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        # mkstemp makes files private; a report gets the permissions that any new file would.
        mask = os.umask(0)
        os.umask(mask)
        Path(temporary).chmod(0o666 & ~mask)
        Path(temporary).replace(path)
    except OSError as error:
        Path(temporary).unlink(missing_ok=True)
        raise OutputError(str(path), _advice(error)) from error


def make_folder(path: Path) -> None:
    """
    Make *path* and its parents, and make sure that a file can be written there.

    Raises:
        OutputError: it cannot be made, is a file, or is read-only.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path):
            pass
    except OSError as error:
        raise OutputError(str(path), _advice(error)) from error


def _advice(error: OSError) -> str:
    return f"{error.strerror or type(error).__name__}; choose a folder that exists and that you may write to"
