"""Progress is for a person at a terminal."""

from __future__ import annotations

import contextlib
import os
import pty
import subprocess
import sys

TALK = """
import time
from compare.cli import progress
with progress.shown(quiet={quiet}) as say:
    say("[/red]\\x1b]0;title\\x07", 0, 0)
    time.sleep(progress._PATIENCE + 0.1)
    say("[/red]\\x1b]0;title\\x07", 1, 2)
"""


def seen(quiet=False):
    """Run a talkative program with a terminal for its standard error; return what came out there."""
    ours, theirs = pty.openpty()
    subprocess.run([sys.executable, "-c", TALK.format(quiet=quiet)], stderr=theirs, check=True)
    os.close(theirs)
    pieces = b""
    with contextlib.suppress(OSError):  # how a pseudo-terminal says that it is at its end
        while piece := os.read(ours, 65536):
            pieces += piece
    os.close(ours)
    return pieces.decode()


def test_a_strangers_words_are_shown_as_they_stand():
    """The id of a set is no markup, and no escape sequence of it reaches the terminal."""
    shown = seen()

    assert "[/red]⟨U+001B⟩]0;title" in shown


def test_quiet_is_quiet():
    """Not even a bar."""
    assert seen(quiet=True) == ""


def test_nothing_is_drawn_into_a_pipe():
    """A log file is not a terminal."""
    ended = subprocess.run([sys.executable, "-c", TALK.format(quiet=False)], capture_output=True, check=True)

    assert ended.stderr == b""
