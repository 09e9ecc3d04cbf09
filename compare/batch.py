"""
Many article sets at once: the same function, spread over worker processes.

A set that cannot be compared becomes a `Result` with its failure in the set's
own place, and the batch goes on; a bug stops it. Jobs carry arguments, not
texts: a worker reads its own files, so a million sets need no more memory than
a few. The serial engine is the definition; the workers must agree with it, job
for job.
"""

from __future__ import annotations

import errno
import time
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field, replace
from multiprocessing import get_context
from pathlib import Path

from compare.errors import CompareError, OutputError
from compare.files import make_folder, write_whole
from compare.jobs import Job
from compare.pipeline import compare_texts, load_tools
from compare.plugins import Tools
from compare.settings import Settings
from compare.sources import load
from compare.types import Report
from compare.writers import WRITERS

_OWN_FAULTS = frozenset({errno.ENAMETOOLONG, errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.EINVAL, errno.EILSEQ})
"""The id is too long, or is a file where another id wants a folder."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one job."""

    id: str
    failure: str | None = None
    """Why there is no report: one sentence; None if there is one."""

    languages: tuple[str, ...] = ()
    """The original's language, then the versions'."""

    sentences: tuple[int, ...] = ()
    """How many each text has, the original first."""

    shapes: dict[str, int] = field(default_factory=dict)
    """How many beads of each shape, over all versions: ``{"1-1": 31, "1-2": 2}``."""

    checks: dict[str, int] = field(default_factory=dict)
    """How many findings of each check."""

    severities: dict[str, int] = field(default_factory=dict)
    """How many findings of each severity."""

    ignored: int = 0
    """How many findings are not reported, by decision or for want of confidence."""

    inconsistent: tuple[str, ...] = ()
    """Names that are flagged, each with its spellings and counts."""

    warnings: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    """The reports that were written."""

    seconds: float = 0.0
    """Wall-clock time in the worker."""


@dataclass(frozen=True, slots=True)
class Sink:
    """Where a worker puts its reports, and in which formats."""

    folder: Path
    formats: tuple[str, ...]

    def write(self, id: str, report: Report) -> tuple[str, ...]:
        """Write *report* once a format, as ``<folder>/<id><suffix>``; return the names."""
        names = []
        for format in self.formats:
            path = self.folder / f"{id}{WRITERS[format].suffix}"
            make_folder(path.parent)
            write_whole(path, WRITERS[format].render(report))
            names.append(str(path.relative_to(self.folder)))
        return tuple(names)


def run_one(job: Job, settings: Settings, tools: Tools, sink: Sink | None = None) -> Result:
    """Run one job; a `CompareError` becomes its failure, but a full or read-only output folder stops the batch."""
    started = time.perf_counter()
    if job.problem:
        return Result(job.id, failure=job.problem)
    try:
        settings = settings if job.original else replace(settings, original=False)
        texts = [load(argument, base=job.base) for argument in (job.source, *job.targets)]
        report = compare_texts(texts[0], texts[1:], settings, tools)
        files = sink.write(job.id, report) if sink else ()
    except CompareError as error:
        if isinstance(error, OutputError) and not _own_fault(error):
            raise
        return Result(job.id, failure=str(error), seconds=time.perf_counter() - started)
    return _summarise(job.id, report, files, time.perf_counter() - started)


def _own_fault(error: OutputError) -> bool:
    """Tell a report whose id no file system would take from a folder that takes no report at all."""
    cause = error.__cause__
    return isinstance(cause, OSError) and cause.errno in _OWN_FAULTS


def run_serial(jobs: Iterable[Job], settings: Settings, sink: Sink | None = None) -> Iterator[Result]:
    """Run *jobs* one after another in this process."""
    tools = load_tools(settings)
    for job in jobs:
        yield run_one(job, settings, tools, sink)


def run_workers(
    jobs: Iterable[Job], settings: Settings, sink: Sink | None = None, workers: int = 2
) -> Iterator[Result]:
    """
    Run *jobs* in *workers* processes and yield the results in the order of the jobs.

    At most four jobs a worker are in flight. A worker that dies (out of memory,
    say) takes its process pool with it; the jobs that were in flight are then
    tried again one at a time, and the one that kills its worker again is a failure.
    """
    waiting = iter(jobs)
    retry: deque[Job] = deque()
    while True:
        with ProcessPoolExecutor(
            1 if retry else workers, get_context("spawn"), initializer=_start, initargs=(settings, sink)
        ) as pool:
            flight: deque[tuple[Job, Future[Result]]] = deque()
            alone = bool(retry)
            try:
                while _fill(pool, flight, retry if alone else waiting, limit=1 if alone else 4 * workers):
                    result = flight[0][1].result()
                    flight.popleft()
                    yield result
            except BrokenProcessPool:
                if alone:
                    yield Result(flight.popleft()[0].id, failure="its worker process died; it may need more memory.")
                retry.extendleft(job for job, _ in reversed(flight))
                continue
        if not alone:
            return


def _fill(
    pool: ProcessPoolExecutor, flight: deque[tuple[Job, Future[Result]]], jobs: deque[Job] | Iterator[Job], limit: int
) -> bool:
    """Submit jobs up to *limit*; False when nothing is left to wait for."""
    while len(flight) < limit:
        job = (jobs.popleft() if jobs else None) if isinstance(jobs, deque) else next(jobs, None)
        if job is None:
            break
        flight.append((job, pool.submit(_work, job)))
    return bool(flight)


_worker: tuple[Settings, Tools, Sink | None] | None = None
"""What a worker process keeps between jobs."""


def _start(settings: Settings, sink: Sink | None) -> None:
    global _worker  # noqa: PLW0603  a worker process has no other place to keep its tools
    _worker = (settings, load_tools(settings), sink)


def _work(job: Job) -> Result:
    if _worker is None:
        raise RuntimeError("the worker was not started")
    settings, tools, sink = _worker
    return run_one(job, settings, tools, sink)


def _summarise(id: str, report: Report, files: Sequence[str], seconds: float) -> Result:
    findings = [finding for _, finding in report.all_findings()]
    beads = [bead.shape for one in report.comparisons for bead in one.alignment.beads]
    return Result(
        id=id,
        languages=tuple(document.language for document in report.documents),
        sentences=tuple(len(document.sentences) for document in report.documents),
        shapes=_counts(beads),
        checks=_counts(finding.check for finding in findings),
        severities=_counts(finding.severity.name.lower() for finding in findings),
        ignored=sum(1 for _ in report.all_ignored()),
        inconsistent=tuple(
            f"{name.label}: {', '.join(f'{form.text} ×{form.count}' for form in name.forms)}"
            for name in report.names.names
            if name.flagged
        ),
        warnings=report.warnings,
        files=tuple(files),
        seconds=seconds,
    )


def _counts(things: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(things).items()))
