"""
Run every aligner on every set and write docs/benchmarks.md.

    make bench                    on the bundled corpora and the synthetic texts
    make bench DATA=FOLDER        on Text+Berg and OPUS Books too, as `evaluate align FOLDER` reads them
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks import synthetic
from benchmarks.aligners import ALIGNERS
from benchmarks.sets import names
from compare.evaluation.links import Agreement, Count
from compare.evaluation.tables import markdown
from compare.pipeline import load_tools

ROOT = Path(__file__).parents[2]

_LIMIT = 900
"""Seconds before an aligner is given up on a set."""

_SCALE = {"5,000 x 6,300": ("sentalign", "galechurch"), "2,000 inserted at the start": ("sentalign", "galechurch")}
"""The peers that are tried on each long text; a table of 100,000 x 100,000 is beyond those that keep one whole."""


@dataclass(frozen=True)
class Result:
    """What one aligner gave on one set, the best time of all rounds."""

    agreement: Agreement
    seconds: float
    megabytes: float
    done: int
    pairs: int


def main() -> None:
    """Measure in alternating rounds; the page is written anew after each set."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--data", type=Path, help="the folder with textberg/ and opus_books/")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is timed (default: 3)")
    parser.add_argument("--sets", nargs="*", help="only these sets")
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "docs" / "benchmarks.md")
    args = parser.parse_args()
    sets = [*names(args.data), *synthetic.SETS]
    results = {}
    for name in sets if args.sets is None else args.sets:
        peers = [peer for peer in _SCALE.get(name, ()) if _installed(peer)]
        chosen = ["ours", *peers] if name in synthetic.SETS else [one for one in ALIGNERS if _installed(one)]
        results[name] = measure(name, chosen, args.data, args.rounds)
        args.output.write_text(page(results, args.rounds), encoding="utf-8")


def measure(name: str, aligners: list[str], data: Path | None, rounds: int) -> dict[str, Result | str]:
    """Run each aligner in turn, round after round, so that a busy machine is unfair to all alike."""
    found: dict[str, Result | str] = {}
    for _ in range(rounds):
        for aligner in aligners:
            if isinstance(found.get(aligner), str):
                continue
            new = run(aligner, name, data)
            old = found.get(aligner)
            found[aligner] = old if isinstance(old, Result) and _slower(new, old) else new
            print(f"{name}: {aligner}: {new if isinstance(new, str) else f'{new.seconds:.2f} s'}", flush=True)
    return found


def run(aligner: str, name: str, data: Path | None) -> Result | str:
    """Run one aligner on one set in a fresh process; return why, if it fails."""
    command = [sys.executable, "-W", "ignore", "-m", "benchmarks.worker", aligner, name, str(data or "")]
    one = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    try:
        made = subprocess.run(command, capture_output=True, text=True, check=True, timeout=_LIMIT, env=one)
    except subprocess.TimeoutExpired:
        return f"gave up after {_LIMIT} s"
    except subprocess.CalledProcessError as error:
        lines = error.stderr.strip().splitlines()
        return f"failed: {lines[-1][:80] if lines else error.returncode}"
    got = json.loads(made.stdout.splitlines()[-1])
    counts = Agreement(**{key: Count(**value) for key, value in got["counts"].items()})
    return Result(counts, got["seconds"], got["megabytes"], got["done"], got["pairs"])


def _slower(new: Result | str, old: Result) -> bool:
    return isinstance(new, str) or new.seconds >= old.seconds


def _installed(aligner: str) -> bool:
    return aligner.startswith("ours") or _version(aligner) is not None


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def page(results: dict[str, dict[str, Result | str]], rounds: int) -> str:
    """Write the whole page."""
    text = (Path(__file__).parent / "page.md").read_text(encoding="utf-8")
    tables = "\n\n".join(f"### {name}\n\n{table(found)}" for name, found in results.items())
    peers = ", ".join(f"{one} {found}" for one in ALIGNERS if (found := _version(one)))
    return text.format(tables=tables, peers=peers or "none", model=load_tools().embedder.name, rounds=rounds)


def table(found: dict[str, Result | str]) -> str:
    """One row an aligner; times as multiples of ours, with the model."""
    ours = found.get("ours")
    heads = ("aligner", "strict P", "strict R", "strict F1", "lax F1", "unaligned F1", "time", "peak MB")
    rows = [
        (name, *([""] * 6), result) if isinstance(result, str) else (name, *_cells(result, ours))
        for name, result in found.items()
    ]
    return markdown(heads, rows)


def _cells(result: Result, ours: Result | str | None) -> tuple[str, ...]:
    if result.done < result.pairs:  # scores of some texts only would mislead
        return ("",) * 5 + ("left out", "")
    got = result.agreement
    scores = (got.strict.precision, got.strict.recall, got.strict.f1, got.lax.f1, got.unaligned.f1)
    ratio = f"{result.seconds / ours.seconds:.2f}" if isinstance(ours, Result) and ours.seconds else ""
    return (*("" if score is None else f"{score:.3f}" for score in scores), ratio, f"{result.megabytes:.0f}")


if __name__ == "__main__":
    main()
