"""
What the reader has decided not to hear again, and how sure a finding must be.

A file of decisions is a few lines of text that outlive any run, because a
finding keeps its id while its own words stay as they are:

    id=3fa9c1d2e4b5                         # the desk agreed on 12 May
    entity=Kiev
    check=names/lower-case entity='bell hooks'
    check=numbers pattern='24/7'

Every condition on a line must hold. ``check`` is a check, or a check and a
kind of its findings; ``entity`` is the name or term a finding is about, or the
very words it quotes; ``pattern`` is a regular expression looked for in the
words quoted and in the message. What stands behind ``#`` is for people. An
ignored finding is kept apart, with the line that did it, and counted.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from compare.errors import InputError, SettingsError
from compare.types import Finding

KEYS = ("id", "check", "entity", "pattern")
"""Conditions a line may have."""

_INLINE = re.compile(rf"\s*(?:{'|'.join(KEYS)})=")


@dataclass(frozen=True, slots=True)
class Decision:
    """One line: findings that meet all of its conditions are ignored; an empty condition is none."""

    id: str = ""
    check: str = ""
    entity: str = ""
    pattern: str = ""

    def __post_init__(self) -> None:
        if not any((self.id, self.check, self.entity, self.pattern)):
            raise SettingsError("ignore", f"a decision needs one of {', '.join(KEYS)}")
        try:
            re.compile(self.pattern)
        except re.error as error:
            raise SettingsError("ignore", f"{self.pattern!r} is not a regular expression: {error}") from error

    def __str__(self) -> str:
        return " ".join(f"{key}={shlex.quote(value)}" for key in KEYS if (value := getattr(self, key)))

    def covers(self, finding: Finding, quotes: Sequence[str]) -> bool:
        """Tell whether *finding*, which quotes *quotes*, is ignored."""
        if self.id and self.id != finding.id:
            return False
        if self.check and self.check not in {finding.check, f"{finding.check}/{finding.kind}"}:
            return False
        if self.entity and _fold(self.entity) not in {_fold(words) for words in (finding.entity, *quotes)}:
            return False
        found = re.compile(self.pattern, re.IGNORECASE)
        return not self.pattern or any(found.search(words) for words in (*quotes, finding.message))


def read_decisions(text: str, name: str) -> tuple[Decision, ...]:
    """
    Read the lines of a file; *name* is what to call it in messages.

    Raises:
        SettingsError: a line is wrong; the message names it.
    """
    return tuple(
        decision for number, line in enumerate(text.splitlines(), start=1) for decision in _line(line, name, number)
    )


def is_line(choice: str) -> bool:
    """Tell whether *choice* is a line of decisions, and not the path of a file of them."""
    return bool(_INLINE.match(choice))


def load_decisions(choices: Sequence[str]) -> tuple[Decision, ...]:
    """
    Read decisions from files; a choice that begins like a line (``check=...``) is one.

    Raises:
        InputError: a file cannot be read.
        SettingsError: a line is wrong; the message names it.
    """
    found: list[Decision] = []
    for choice in choices:
        found += read_decisions(choice, "line") if is_line(choice) else read_decisions(_read(Path(choice)), choice)
    return tuple(dict.fromkeys(found))


def add_decision(path: Path, decision: Decision, reason: str = "") -> bool:
    """
    Write *decision* behind the lines of *path*, which is made if it is not there.

    Returns:
        False if the file has it already.

    Raises:
        InputError, SettingsError: what is there cannot be read, or is no file of decisions.
        OutputError: it cannot be written.
    """
    from compare.files import write_whole

    text = _read(path) if path.exists() else ""
    if decision in read_decisions(text, str(path)):
        return False
    comment = f"  # {' '.join(reason.split())}" if reason.strip() else ""
    start = text if not text or text.endswith("\n") else f"{text}\n"
    write_whole(path, f"{start}{decision}{comment}\n".encode())
    return True


def settle(
    findings: Iterable[Finding], quotes: Callable[[Finding], Sequence[str]], decisions: Sequence[Decision], least: float
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """
    Part *findings* into those to report and those to ignore, which say why.

    Args:
        findings: with their ids and confidences.
        quotes: gives the words at a finding's spans.
        decisions: what is ignored; the first that covers a finding is named.
        least: confidence below which a finding is ignored; one without an estimate never is.
    """
    kept: list[Finding] = []
    ignored: list[Finding] = []
    for finding in findings:
        words = quotes(finding) if decisions else ()
        why = next((str(decision) for decision in decisions if decision.covers(finding, words)), "")
        if not why and finding.confidence is not None and finding.confidence < least:
            why = f"confidence {finding.confidence:.2f} is below {least:g}"
        (ignored if why else kept).append(replace(finding, ignored=why) if why else finding)
    return tuple(kept), tuple(ignored)


def _line(line: str, name: str, number: int) -> list[Decision]:
    where = f"ignore {name}"
    try:
        parts = shlex.split(line, comments=True)
    except ValueError as error:
        raise SettingsError(where, f"line {number}: a quotation mark is not closed; put '...' around words") from error
    conditions: dict[str, str] = {}
    for part in parts:
        key, equals, value = part.partition("=")
        if key not in KEYS or not equals or not value:
            raise SettingsError(where, f"line {number}: {part!r} is none of {', '.join(f'{key}=...' for key in KEYS)}")
        if key in conditions:
            raise SettingsError(where, f"line {number}: it has {key!r} twice; write two lines")
        conditions[key] = value
    return [Decision(**conditions)] if conditions else []


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise InputError(
            str(path), f"{reason}; give --ignore a file of decisions, or a line such as check=names"
        ) from error


def _fold(words: str) -> str:
    return " ".join(words.casefold().split())
