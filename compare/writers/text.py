"""
For the terminal: what was compared, what was found, and how each name is spelt.

`render` gives plain text; `print_report` the same words with colours, wrapped
to the window, when it prints to a terminal. The words in question stand in
square brackets in both, so that nothing depends on colour alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.plugins import Writer
from compare.present import visible
from compare.types import Report
from compare.writers._lines import report_lines

if TYPE_CHECKING:
    from rich.console import Console


def render(report: Report) -> bytes:
    """Write *report* as plain text in UTF-8, one line a fact, never wrapped."""
    return "".join(f"{_shown(line.text).rstrip()}\n" for line in report_lines(report)).encode()


def print_report(report: Report, console: Console | None = None) -> None:
    """Print *report* to *console*, by default standard output; plain text if that is not a terminal."""
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    console = console or Console(highlight=False)
    for line in report_lines(report):
        if not console.is_terminal:
            console.out(_shown(line.text).rstrip(), highlight=False)
            continue
        text = Text.assemble(*((_shown(words), style) for words, style in line.parts))
        console.print(Padding(text, (0, 0, 0, line.indent), expand=False), highlight=False)


def _shown(words: str) -> str:
    return visible(words.replace("\n", " "))


WRITER = Writer(id="text", title="Terminal text", suffix=".txt", media_type="text/plain; charset=utf-8", render=render)
