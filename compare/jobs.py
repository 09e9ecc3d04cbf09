"""
What a batch is made of: article sets in a folder, or listed in a manifest.

A folder holds one folder a set, ``<id>/original.<language>.<suffix>`` beside
any number of ``<id>/version*.<language>.<suffix>``; without the first, the versions
are held against one another. A manifest is a CSV file
with the columns ``id``, ``original`` and one or more that begin with
``version``, or JSONL with the keys ``id``, ``original`` and ``versions``. Each
text is a path beside the manifest or a URL, with its language in front if it
is not to be found: ``fr=texts/kursk.txt``.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from compare.errors import InputError


@dataclass(frozen=True, slots=True)
class Job:
    """One original and its versions, or versions alone, not read yet."""

    id: str
    """Names the reports: relative, without a way out of the output folder."""

    source: str
    """As on the command line: a path or URL, ``fr=`` in front of it to set the language."""

    targets: tuple[str, ...]

    base: Path | None = None
    """Folder that relative paths start from; None: the current one."""

    original: bool = True
    """False if `source` is no original but the first of several versions."""

    problem: str | None = None
    """Why it cannot be run, as a sentence; it is then a failure in its own place."""


_NAME = re.compile(
    r"(?P<role>original|version[^.]*)(?:\.(?P<language>[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*))?(?P<suffix>\.\w+)"
)


_HIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters, and what is not a character: a file system or UTF-8 refuses them."""

_TAKEN = frozenset({"results", "summary"})
"""What the batch itself writes; `compare.summary` has the names."""


def find_jobs(path: Path) -> Iterator[Job]:
    """
    Yield the jobs of a folder, sorted by name, or of a manifest, in its order.

    Raises:
        InputError: there is no such folder or manifest, or it lists nothing that can be compared.
    """
    if path.is_dir():
        yield from _once(_in_folder(path))
    elif path.suffix.lower() in {".csv", ".tsv"}:
        yield from _once(_in_table(path))
    elif path.suffix.lower() == ".jsonl":
        yield from _once(_in_lines(path))
    elif path.exists():
        raise InputError(str(path), "a batch is a folder of article sets, or a .csv or .jsonl manifest")
    else:
        raise InputError(str(path), "there is no such folder or file")


def _in_folder(folder: Path) -> Iterator[Job]:
    found = False
    for set_folder in sorted(path for path in folder.iterdir() if path.is_dir()):
        job = _of_set(set_folder)
        if job:
            found = True
            yield job
    if not found:
        raise InputError(
            str(folder), "it holds no article set; expected <id>/original.<language>.txt and <id>/version*"
        )


def _of_set(folder: Path) -> Job | None:
    originals: list[str] = []
    versions: list[str] = []
    id = _HIDDEN.sub("\ufffd", folder.name)
    try:
        files = sorted(folder.iterdir())
    except OSError as error:
        return Job(id, "", (), folder, problem=f"The folder cannot be read: {error.strerror}.")
    for file in files:
        match = _NAME.fullmatch(file.name)
        if match and file.is_file():
            text = f"{match['language']}={file.name}" if match["language"] else file.name
            (originals if match["role"] == "original" else versions).append(text)
    if len(originals) > 1:
        return Job(id, "", (), folder, problem=f"The set has {len(originals)} originals; keep one.")
    texts = originals + versions
    return Job(id, texts[0], tuple(texts[1:]), folder, bool(originals), _unfit(id)) if texts else None


def _in_table(path: Path) -> Iterator[Job]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            head = file.readline()
            file.seek(0)
            # A spreadsheet in a country with decimal commas writes semicolons.
            rows = csv.DictReader(file, delimiter=max(",;\t", key=head.count))
            names = set(rows.fieldnames or ())
            if "id" not in names or not any(name == "original" or name.startswith("version") for name in names if name):
                raise InputError(str(path), "its first line must name the columns id, original and version")
            for number, row in enumerate(rows, start=2):
                versions = tuple(text for key, text in row.items() if key and key.startswith("version") and text)
                yield _job(path, number, row.get("id"), row.get("original"), versions)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(str(path), f"it cannot be read as a table in UTF-8: {error}") from error


def _in_lines(path: Path) -> Iterator[Job]:
    try:
        with path.open(encoding="utf-8-sig") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield _from_json(path, number, json.loads(line))
    except (OSError, ValueError) as error:
        raise InputError(str(path), f"it cannot be read as JSON lines in UTF-8: {error}") from error


def _from_json(path: Path, number: int, entry: object) -> Job:
    if not isinstance(entry, Mapping):
        return _unread(path, number, "The line is not an object with id, original and versions.")
    versions = entry.get("versions", [])
    if not (isinstance(versions, list) and all(isinstance(version, str) for version in versions)):
        return _unread(path, number, "The versions are not a list of paths or URLs.")
    return _job(path, number, entry.get("id"), entry.get("original"), tuple(versions))


def _job(path: Path, number: int, id: object, original: object, versions: tuple[str, ...]) -> Job:
    if not (isinstance(original, str) or original is None):
        return _unread(path, number, "The original is not a path or URL.")
    texts = (original, *versions) if original else versions
    if not (isinstance(id, str | int) and str(id) and texts):
        return _unread(path, number, "The line lacks an id or a text.")
    problem = _unfit(str(id)) or _unreadable(texts)
    if problem:
        return _unread(path, number, problem)
    return Job(Path(str(id)).as_posix(), texts[0], texts[1:], path.parent, bool(original))


def _unread(path: Path, number: int, problem: str) -> Job:
    return Job(f"line-{number}", "", (), path.parent, problem=problem)


def _unfit(id: str) -> str | None:
    """Say why *id* cannot name a report in the output folder; None if it can."""
    name = Path(id)
    if name.is_absolute() or ".." in name.parts:
        return f"The id {id!r} leads out of the output folder."
    if not name.name or _HIDDEN.search(id):
        return f"The id {id!r} cannot be the name of a file."
    if id.casefold() in _TAKEN:
        return f"The id {id!r} is the name of the batch's own summary; choose another."
    return None


def _unreadable(texts: Sequence[str]) -> str | None:
    """Say why *texts* cannot be read by a worker; None if they might be."""
    if any(text == "-" or text.endswith("=-") for text in texts):
        return "A batch does not read standard input; give paths or addresses."
    return None


def _once(jobs: Iterator[Job]) -> Iterator[Job]:
    """Pass *jobs* on; one whose id was there before would overwrite its report, so it is a failure."""
    seen: set[str] = set()
    for job in jobs:
        yield replace(job, problem=f"The id {job.id!r} occurs twice.") if job.id in seen else job
        seen.add(job.id)
