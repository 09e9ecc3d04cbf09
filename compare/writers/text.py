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
from compare.writers._lines import Line, report_lines

if TYPE_CHECKING:
    from rich.console import Console
    from rich.padding import Padding


def render(report: Report) -> bytes:
    """Write *report* as plain text in UTF-8, one line a fact, never wrapped."""
    return "".join(f"{_shown(line.text).rstrip()}\n" for line in report_lines(report)).encode()


def print_report(report: Report, console: Console | None = None) -> None:
    """Print *report* to *console*, by default standard output; plain text if that is not a terminal."""
    from rich.console import Console

    console = console or Console(highlight=False)
    for line in report_lines(report):
        if not console.is_terminal:
            console.out(_shown(line.text, console.encoding).rstrip(), highlight=False)
        elif not line.parts:
            console.print()
        else:
            console.print(_styled(line, console.encoding), highlight=False)


def _styled(line: Line, encoding: str) -> Padding:
    """Lay *line* out so that what is wrapped stays under its own column."""
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    parts = [(_shown(words, encoding), style) for words, style in line.parts]
    if not line.label:
        return Padding(Text.assemble(*parts), (0, 0, 0, line.indent), expand=False)
    grid = Table.grid()
    grid.add_column(no_wrap=True)
    grid.add_column()
    grid.add_row(Text(*parts[0]), Text.assemble(*parts[1:]))
    return Padding(grid, (0, 0, 0, line.indent), expand=False)


def _shown(words: str, encoding: str = "utf-8") -> str:
    """Return *words* on one line, without what would steer a terminal or what its encoding cannot show."""
    return visible(words.replace("\n", " ")).encode(encoding, "replace").decode(encoding)


WRITER = Writer(id="text", title="Terminal text", suffix=".txt", media_type="text/plain; charset=utf-8", render=render)
