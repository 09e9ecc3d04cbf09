"""The progress display of a training run."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from compare.plugins import Progress

_PAUSE = 30.0
"""Seconds between two lines where there is no terminal."""


@contextmanager
def bar() -> Iterator[Progress]:
    """Show one bar on stderr with the time left, or a line now and then if that is no terminal."""
    if not sys.stderr.isatty():
        yield lines(lambda line: sys.stderr.write(line + "\n"), monotonic)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Display

    columns = (TextColumn("{task.description:<24}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Display(*columns, console=Console(stderr=True), refresh_per_second=2) as display:
        task = display.add_task("reading", total=None)

        def progress(stage: str, done: int, total: int) -> None:
            display.update(task, description=stage, completed=done, total=total or None)

        yield progress


def lines(write: Callable[[str], object], clock: Callable[[], float]) -> Progress:
    """Make a `Progress` that writes a line when a stage ends or half a minute has passed by *clock*."""
    last = -_PAUSE

    def progress(stage: str, done: int, total: int) -> None:
        nonlocal last
        if clock() - last >= _PAUSE or (total and done == total):
            last = clock()
            write(f"{stage} {done}/{total}" if total else stage)

    return progress
