"""The subcommands: one module each."""

from compare.cli.status import Command
from compare.discover import discover

COMMANDS = discover(__name__, "COMMAND", Command)
