"""The progress display of a training run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from compare.plugins import Progress


@contextmanager
def bar() -> Iterator[Progress]:
    """Show one bar a stage on stderr, with the time left; a `Progress` to call comes out."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress as Display, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description:<24}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Display(*columns, console=Console(stderr=True), refresh_per_second=2) as display:
        task = display.add_task("reading", total=None)

        def progress(stage: str, done: int, total: int) -> None:
            display.update(task, description=stage, completed=done, total=total or None)

        yield progress
