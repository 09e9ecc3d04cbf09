"""What the shell learns, and what a command is."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum


class ExitStatus(IntEnum):
    """What the shell learns."""

    CLEAN = 0
    FINDINGS = 1
    FAILED = 2
    INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Command:
    """One subcommand."""

    id: str
    help: str
    """One line for the list of commands."""

    description: str
    """What it does and an example or two; printed as it stands by ``--help``."""

    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], ExitStatus]
