"""One aligner on one set, in a process of its own, so that memory can be told apart."""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from time import process_time

from benchmarks import synthetic
from benchmarks.aligners import ALIGNERS, Given, Prepared, texts_of
from benchmarks.sets import read_set
from compare.evaluation.align_sets import Case
from compare.evaluation.links import Agreement, agree
from compare.pipeline import load_tools
from compare.settings import Settings


def main(aligner: str, name: str, data: str) -> None:
    """Prepare the vectors, align, and print counts, processor seconds and peak memory as JSON."""
    if name in synthetic.SETS:
        case, embedder = synthetic.make(name)
        pairs = [Prepared(case, Given(embedder, texts_of(case)))]
    else:
        embedder = load_tools(Settings(embedder="lexical" if "no model" in aligner else "static")).embedder
        cases = read_set(name, Path(data) if data else None)
        pairs = [Prepared(case, Given(embedder, texts_of(case))) for case in cases]
    print(json.dumps(measure(aligner, pairs)))


def measure(aligner: str, pairs: Sequence[Prepared]) -> dict[str, object]:
    """Align every pair; times exclude the first, tiny alignment, which warms up."""
    run = ALIGNERS[aligner]
    run(_tiny(pairs[0]))
    before = _forget_peak()
    total, seconds, done = Agreement(), 0.0, 0
    for pair in pairs:
        start = process_time()
        found = run(pair)
        seconds += process_time() - start
        if found is not None:
            total, done = total + agree(pair.case.gold, *found), done + 1
    return {
        "counts": asdict(total), "seconds": seconds, "done": done, "pairs": len(pairs), "megabytes": _peak() - before
    }  # fmt: skip


def _tiny(pair: Prepared) -> Prepared:
    from compare.evaluation.align_sets import document

    texts = [document("tiny", "de", text[:3]) for text in pair.texts]
    case = Case("tiny", texts[0], texts[1], ())
    return Prepared(case, Given(pair.embedder, texts_of(case)))


def _forget_peak() -> float:
    """Start the kernel's high-water mark anew where it lets us; return the memory held now, in megabytes."""
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return _peak()
    return _peak()


def _peak() -> float:
    status = Path("/proc/self/status")
    if status.exists():
        held = [line.split()[1] for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM")]
        return int(held[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(*sys.argv[1:])
