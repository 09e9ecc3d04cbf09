"""
The command line: read, call the pipeline, write.

A command is a module of this package with ``COMMAND``; it turns parsed
arguments into an exit status and computes nothing itself.
"""

from compare.cli.main import main
from compare.cli.status import ExitStatus

__all__ = ["ExitStatus", "main"]
