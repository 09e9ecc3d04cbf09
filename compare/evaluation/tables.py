"""Scores as text: tables that read in a terminal and paste into Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from compare.evaluation.end_to_end import Outcome
from compare.evaluation.links import Agreement
from compare.types import Severity

_HEADS = ("version", "strict P", "strict R", "strict F1", "lax F1", "unaligned F1", "moved F1")


def markdown(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Lay out a table, columns padded; the first is text, the others are numbers."""
    cells = [tuple(heads), *(tuple(row) for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(heads))]
    lines = [
        "| "
        + " | ".join(cell.rjust(width) if column else cell.ljust(width) for column, (cell, width) in enumerate(pairs))
        + " |"
        for pairs in (list(zip(row, widths, strict=True)) for row in cells)
    ]
    rule = (
        "|" + "|".join("-" * (width + 1) + ("-" if column == 0 else ":") for column, width in enumerate(widths)) + "|"
    )
    return "\n".join((lines[0], rule, *lines[1:]))


def alignments(outcome: Outcome) -> str:
    """One row a version, and one over all."""
    rows = [(name, *_agreement(agreement)) for name, agreement in outcome.alignments.items()]
    return markdown(_HEADS, [*rows, ("all", *_agreement(outcome.total))])


def agreements(head: str, rows: Mapping[str, Agreement]) -> str:
    """One row an alignment or a way to make it; *head* says which."""
    return markdown((head, *_HEADS[1:]), [(name, *_agreement(counts)) for name, counts in rows.items()])


def agreement(counts: Agreement) -> str:
    """One row a way to count: the same bead, a shared link, sentences left unaligned, moved beads."""
    rows = (("strict", counts.strict), ("lax", counts.lax), ("unaligned", counts.unaligned), ("moved", counts.moved))
    cells = [(name, *map(_number, (count.precision, count.recall, count.f1))) for name, count in rows]
    return markdown(("count", "P", "R", "F1"), cells)


def checks(outcome: Outcome) -> str:
    """One row a check: how much of what was planted it found, and how much of what it said is right."""
    score = outcome.score
    ids = sorted({*score.planted, *score.right, *score.wrong})
    rows = [
        (
            id,
            str(score.planted[id]),
            str(score.found[id]),
            str(score.right[id] + score.wrong[id]),
            str(score.wrong[id]),
            _number(score.recall(id)),
            _number(score.precision(id)),
        )
        for id in ids
    ]
    return markdown(("check", "planted", "found", "reported", "wrong", "recall", "precision"), rows)


def silence(outcome: Outcome) -> str:
    """Say how quiet the checks are on the versions without a planted divergence."""
    return (
        f"clean versions: {outcome.clean_sentences} sentences; "
        f"findings per 100 of them: {outcome.per_hundred(Severity.NEUTRAL):.2f}, "
        f"of which {outcome.per_hundred(Severity.MAJOR):.2f} major or above"
    )


def _agreement(agreement: Agreement) -> tuple[str, ...]:
    strict = agreement.strict
    numbers = (strict.precision, strict.recall, strict.f1, agreement.lax.f1, agreement.unaligned.f1, agreement.moved.f1)
    return tuple(map(_number, numbers))


def _number(number: float | None) -> str:
    return "" if number is None else f"{number:.3f}"
