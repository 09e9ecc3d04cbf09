"""What the checks cost: processor time by check, on pairs of texts of growing length."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import process_time

from compare.evaluation.planting.texts import AlignedText
from compare.evaluation.tables import markdown
from compare.judging import chosen_checks, judge_version
from compare.names import table
from compare.pipeline import align_texts
from compare.plugins import Check, Context, Tools
from compare.settings import Settings
from compare.types import Alignment, Text

LENGTHS = (40, 80, 160)
"""Sentences of the original; 40 are an article."""

_RUNS = 3  # the fastest counts: the others were disturbed


def measure_cost(texts: Sequence[AlignedText], settings: Settings, tools: Tools) -> str:
    """
    Time every check on the first texts joined, and all of them together; return a table in milliseconds.

    "all" is what a report costs once the texts are aligned and the names
    collected; it holds the word links too, which the checks share.
    """
    alignments = [_alignment(texts, length, settings, tools) for length in LENGTHS]
    rows = [
        (check.id, *(f"{_time(_one(check, alignment, settings, tools)):.1f}" for alignment in alignments))
        for check in chosen_checks(settings)
    ]
    whole = [f"{_time(_all(alignment, settings, tools)):.0f}" for alignment in alignments]
    return markdown(("ms", *(f"{length} sentences" for length in LENGTHS)), [*rows, ("all", *whole)])


def _alignment(texts: Sequence[AlignedText], length: int, settings: Settings, tools: Tools) -> Alignment:
    pairs = [(text.source[a], text.target[b]) for text in texts for a, b in text.pairs]
    while len(pairs) < length:
        pairs += pairs  # a short text is repeated
    lines = zip(*pairs[:length], strict=True)
    source, target = (
        Text("text", "\n".join(side).encode(), language, "plain")
        for side, language in zip(lines, texts[0].languages, strict=True)
    )
    return align_texts(source, target, settings, tools)


def _context(alignment: Alignment, tools: Tools) -> Context:
    return Context(tools, table((alignment.source, alignment.target), (alignment,)), 1)


def _one(check: Check, alignment: Alignment, settings: Settings, tools: Tools) -> Callable[[], object]:
    context = _context(alignment, tools)
    if check.find:
        list(check.find(alignment, context))  # what the checks share is worked out
    alone = Settings(checks=(check.id,), style=settings.style)
    return lambda: judge_version(alignment, alone, context, ())


def _all(alignment: Alignment, settings: Settings, tools: Tools) -> Callable[[], object]:
    contexts = [_context(alignment, tools) for _ in range(_RUNS + 1)]  # each starts with nothing worked out
    return lambda: judge_version(alignment, settings, contexts.pop(), ())


def _time(run: Callable[[], object]) -> float:
    """Return the least processor time of a few runs, in milliseconds."""
    times = []
    for _ in range(_RUNS):
        start = process_time()
        run()
        times.append(process_time() - start)
    return 1000 * min(times)
