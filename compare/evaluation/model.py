"""
What an embedding model is worth, one or several side by side.

Translation retrieval by language, the aligner's F1 with its vectors, speed,
loading time and size. Run it with ``python -m compare.evaluation.model DATA
static sbert:NAME``, where DATA holds any of ``ntrex/``, ``tatoeba/`` and what
`compare.evaluation.align_sets` reads, and ``parallel/`` is in DATA or beside it.

What it does not measure: memory, and any machine but this one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from statistics import mean
from time import perf_counter

from compare.embedders import EMBEDDERS
from compare.embedders.static import EMBEDDED
from compare.errors import InputError, UnknownPluginError
from compare.evaluation import paraphrases
from compare.evaluation.align_sets import measure, read_cases
from compare.evaluation.retrieval import Retrieval, lines, ntrex, tatoeba
from compare.plugins import Embedder

_SPEED_BATCH = 2048
_SPEED_TEXTS = 8 * _SPEED_BATCH


@dataclass(frozen=True, slots=True)
class ModelScore:
    """Everything measured of one model."""

    name: str
    figures: Mapping[str, float | None]
    """By label, in the order of the table; None where this model has no such figure."""


def load(embedder: str) -> Embedder:
    """Load *embedder*, given as ``backend`` or ``backend:model``."""
    id, _, model = embedder.partition(":")
    if id not in EMBEDDERS:
        raise UnknownPluginError("embedder", id, EMBEDDERS)
    loaded: Embedder = EMBEDDERS[id].load(model)  # type: ignore[assignment]
    return loaded


def score_model(embedder: str, data: Path, *, aligner: bool = True) -> ModelScore:
    """Measure one model on the sets in *data*; a static model takes a minute, a large one hours."""
    start = perf_counter()
    loaded = load(embedder)
    figures: dict[str, float | None] = {"load, s": perf_counter() - start, "size, MB": _megabytes(embedder)}
    figures["sentences/s"] = _speed(loaded, data)
    figures |= _retrieval("Tatoeba", list(tatoeba(data / "tatoeba", loaded)))
    found = list(ntrex(data / "ntrex", loaded))
    figures |= _retrieval("NTREX", [one for one in found if one.source == "en"])
    figures |= _retrieval("NTREX, no English", [one for one in found if one.source != "en"])
    for parallel in (data / "parallel", data.parent / "parallel"):
        if parallel.is_dir():
            figures |= {f"English paraphrases, {kind}": one.mean for kind, one in paraphrases.score(parallel, loaded)}
            break
    if aligner:
        for row in measure(list(read_cases(data)), loaded):
            figures[f"{row.name} strict F1"] = row.agreement.strict.f1
            figures[f"{row.name} lax F1"] = row.agreement.lax.f1
    return ModelScore(loaded.name, figures)


def side_by_side(scores: Sequence[ModelScore]) -> str:
    """Lay the scores out as a Markdown table, a model a column."""
    labels = list(dict.fromkeys(label for score in scores for label in score.figures))
    rows = [
        "| | " + " | ".join(score.name for score in scores) + " |",
        "|---" + "|--:" * len(scores) + "|",
    ]
    for label in labels:
        cells = [_cell(score.figures.get(label)) for score in scores]
        rows.append(f"| {label} | {' | '.join(cells)} |")
    return "\n".join(rows)


def _cell(figure: float | None) -> str:
    if figure is None:
        return ""
    return f"{figure:,.0f}" if figure >= 1000 else f"{figure:.3f}"


def _retrieval(name: str, found: Sequence[Retrieval]) -> Iterator[tuple[str, float]]:
    if not found:
        return
    yield f"{name} mean", mean(one.mean for one in found)
    yield f"{name} lowest", min(one.mean for one in found)
    for one in found:
        yield f"{name} {one.source}→{one.target}", one.forward
        yield f"{name} {one.target}→{one.source}", one.backward


def _megabytes(embedder: str) -> float | None:
    id, _, model = embedder.partition(":")
    folder = Path(model) if model else EMBEDDED
    if (id != "static" and not model) or not folder.is_dir():
        return None
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def _speed(embedder: Embedder, data: Path) -> float | None:
    """Sentences a second over up to 16,384 in several languages, in batches of 2,048, each seen for the first time."""
    paths = sorted((data / "ntrex").glob("??.txt")) or sorted((data / "tatoeba").glob("*-en.*"))
    texts = list(islice((line for path in paths for line in lines(path)), _SPEED_TEXTS))
    if not texts:
        return None
    start = perf_counter()
    for first in range(0, len(texts), _SPEED_BATCH):
        embedder.encode(texts[first : first + _SPEED_BATCH])
    return len(texts) / (perf_counter() - start)


def main(arguments: Sequence[str]) -> int:
    """Print the table for a data folder and one or more models."""
    if not arguments:
        raise InputError("the command line", "give a data folder, then one or more models such as static")
    data, models = Path(arguments[0]), arguments[1:] or ["static"]
    print(side_by_side([score_model(model, data) for model in models]))  # noqa: T201 - a script's one result
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
