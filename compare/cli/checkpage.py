"""``docs/checks.md``: every check, in its own words."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from compare.checks import CHECKS
from compare.confidence import measured
from compare.plugins import Check, Example

_PARTS = ("Why it matters", "How it works", "What it cannot see", "Source")

_HEAD = Path(__file__).with_suffix(".md")
"""What stands above the checks; ``{table}`` is where the list of them goes."""


class Explained(NamedTuple):
    """The docstring of a check in its five parts."""

    finds: str
    why: str
    how: str
    blind: str
    source: str


def explained(check: Check) -> Explained:
    """
    Take the docstring of the check's module apart.

    Raises:
        ValueError: a part is missing or they are out of order.
    """
    doc = inspect.getdoc(sys.modules[f"compare.checks.{check.id}"]) or ""
    pieces = re.split(rf"\n\n(?:{'|'.join(f'({part})' for part in _PARTS)}): ", f"{doc.strip()}\n")
    texts = [" ".join(piece.split()) for piece in pieces if piece is not None and piece not in _PARTS]
    if [piece for piece in pieces if piece in _PARTS] != list(_PARTS) or not all(texts):
        raise ValueError(f"the docstring of {check.id} needs five parts: what it finds; {'; '.join(_PARTS)}")
    return Explained(*texts)


def page() -> str:
    """Write the whole page."""
    rows = ["| check | finds | severity |", "|---|---|---|"]
    rows += [f"| [`{one.id}`](#{one.id}) | {one.title} | {one.severity.name.lower()} |" for one in CHECKS.values()]
    return "\n".join(
        [
            _HEAD.read_text(encoding="utf-8").format(table="\n".join(rows)),
            *(_section(check) for check in CHECKS.values()),
        ]
    )


def _section(check: Check) -> str:
    told = explained(check)
    classed = f"*Severity of a typical finding: {check.severity.name.lower()}. MQM: {check.mqm}. ITS 2.0: {check.its}.*"
    return f"""\
## {check.id}

{told.finds}

{classed}{_confidence(check)}

**Why it matters.** {_capital(told.why)}

**How it works.** {_capital(told.how)}

**What it cannot see.** {_capital(told.blind)}

Finds:

{_examples(check.bad)}

Leaves alone:

{_examples(check.good)}

{switch(check)} Source: {told.source}
"""


def switch(check: Check) -> str:
    """Say how to switch a check off, or on."""
    if check.on_request:
        return f"It runs only if asked for: `--checks {check.id}`."
    return f"Switch it off with `--skip {check.id}`."


def _confidence(check: Check) -> str:
    of = {what.partition("/")[2]: value for what, value in measured().items() if what.partition("/")[0] == check.id}
    listed = ", ".join(f"{kind} {value:.2f}" for kind, value in sorted(of.items()))
    return f" *Measured confidence: {listed}.*" if listed else ""


def _examples(examples: Iterable[Example]) -> str:
    rows = [f"| {' → '.join(one.languages)} | {_cell(one.source)} | {_cell(one.target)} |" for one in examples]
    return "\n".join(["| | original | version |", "|---|---|---|", *rows])


def _cell(text: str | tuple[str, ...]) -> str:
    parts = (text,) if isinstance(text, str) else text
    return " / ".join(_plain(part) or "—" for part in parts)


def _plain(text: str) -> str:
    """Keep a table's cell one cell, and what looks like markup as it is."""
    return re.sub(r"([\\|*_`<>\[\]])", r"\\\1", " ".join(text.split()))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
