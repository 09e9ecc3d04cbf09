"""Progress on standard error: for a person at a terminal, and only if it takes a while."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from compare.plugins import Progress
from compare.present.clean import visible

_PATIENCE = 1.0  # seconds before the first word: a quick run says nothing


@contextmanager
def shown(*, quiet: bool = False) -> Iterator[Progress]:
    """Offer a `Progress` that draws a bar; nothing is drawn when standard error is not a terminal."""
    if quiet or not sys.stderr.isatty():
        yield _nothing
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    # A set's id is a stranger's: no markup of rich's, and no escape sequence, may come from it.
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    bar = Bar(*columns, console=Console(stderr=True), transient=True)
    task = bar.add_task("", total=None)
    started = time.monotonic()
    live = False

    def say(what: str, done: int, count: int) -> None:
        nonlocal live
        bar.update(task, description=visible(what), completed=done, total=count or None)
        if not live and time.monotonic() - started > _PATIENCE:
            bar.start()
            live = True

    try:
        yield say
    finally:
        if live:
            bar.stop()


def _nothing(_what: str, _done: int, _count: int) -> None:
    pass
