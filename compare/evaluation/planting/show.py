"""What was measured, as tables for a person and as JSON for a machine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from compare.evaluation.planting.measure import Languages, Measured
from compare.evaluation.planting.planters import KINDS
from compare.evaluation.tables import markdown
from compare.types import Severity

Counts = Counter[tuple[str, Languages]]


def recall(measured: Measured) -> str:
    """One row a kind: how much of what was planted was found, and how exactly it was pointed at."""
    rows = [
        (
            kind,
            str(planted),
            _share(_over(measured.found, kind), planted),
            _share(_over(measured.noticed, kind), planted),
            str(_over(measured.nearby, kind)),
            _share(_over(measured.worded, kind), _over(measured.wordable, kind)),
        )
        for kind in KINDS
        if (planted := _over(measured.planted, kind))
    ]
    return markdown(("planted", "number", "recall", "any check", "next line", "words"), rows)


def by_language(measured: Measured) -> str:
    """Recall, one row a kind and one column a pair of languages, with the number planted."""
    pairs = sorted(measured.sentences)
    rows = [
        (kind, *(_cell(measured.found[kind, pair], measured.planted[kind, pair]) for pair in pairs))
        for kind in KINDS
        if _over(measured.planted, kind)
    ]
    return markdown(("recall (planted)", *map("-".join, pairs)), rows)


def by_check(measured: Measured) -> str:
    """One row a check: precision on the edited texts, findings per 100 sentences of the untouched ones."""
    sentences = sum(measured.sentences.values())
    rows = []
    for what in [*checks(measured), "all"]:
        right, wrong = (_of_check(counts, what) for counts in (measured.right, measured.wrong))
        rows.append(
            (
                what,
                str(right),
                str(_of_check(measured.aside, what)),
                str(wrong),
                _share(right, right + wrong),
                f"{100 * clean(measured, what, Severity.NEUTRAL) / sentences:.2f}",
                f"{100 * clean(measured, what, Severity.MAJOR) / sentences:.2f}",
            )
        )
    return markdown(("check", "right", "aside", "wrong", "precision", "clean /100", "major /100"), rows)


def silence(measured: Measured) -> str:
    """One row a pair of languages: findings per 100 sentences of the untouched texts, by check."""
    ids = checks(measured)
    rows = []
    for pair, sentences in sorted(measured.sentences.items()):
        counts = [clean(measured, id, Severity.NEUTRAL, pair) for id in ids]
        total = (clean(measured, "all", severity, pair) for severity in (Severity.NEUTRAL, Severity.MAJOR))
        rates = [f"{100 * count / sentences:.2f}" for count in (*total, *counts)]
        rows.append(("-".join(pair), str(sentences), *rates))
    return markdown(("untouched", "sentences", "all /100", "major /100", *ids), rows)


def checks(measured: Measured) -> list[str]:
    """Return the ids of the checks that said something."""
    said = {what for what, _ in (*measured.right, *measured.aside, *measured.wrong)}
    return sorted({what.partition("/")[0] for what in said | {what for what, _, _ in measured.clean}})


def clean(measured: Measured, check: str, lowest: Severity, pair: Languages | None = None) -> int:
    """Count the findings of *check* (or of ``all``) at or above *lowest* in untouched texts."""
    return sum(
        count
        for (what, languages, severity), count in measured.clean.items()
        if check in {"all", what.partition("/")[0]} and severity >= lowest and pair in {None, languages}
    )


def as_json(measured: Measured) -> dict[str, Any]:
    """Return every count: by kind and pair, by check and pair, and the texts' sizes."""
    kinds = {
        name: _nested(getattr(measured, name))
        for name in ("planted", "found", "noticed", "nearby", "worded", "wordable")
    }
    said = {name: _nested(getattr(measured, name)) for name in ("right", "aside", "wrong")}
    untouched: dict[str, dict[str, dict[str, int]]] = {}
    for (what, pair, severity), count in sorted(measured.clean.items()):
        untouched.setdefault(what, {}).setdefault("-".join(pair), {})[severity.name.lower()] = count
    sentences = {"-".join(pair): count for pair, count in sorted(measured.sentences.items())}
    return {"sentences": sentences, "kinds": kinds, "checks": said, "untouched": untouched}


def _nested(counts: Counts) -> dict[str, dict[str, int]]:
    table: dict[str, dict[str, int]] = {}
    for (what, pair), count in sorted(counts.items()):
        table.setdefault(what, {})["-".join(pair)] = count
    return table


def _over(counts: Counts, kind: str) -> int:
    return _sum(counts, lambda what: what == kind)


def _of_check(counts: Counts, check: str) -> int:
    return _sum(counts, lambda what: check in {"all", what.partition("/")[0]})


def _sum(counts: Counts, wanted: Callable[[str], bool]) -> int:
    return sum(count for (what, _), count in counts.items() if wanted(what))


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else ""


def _cell(found: int, planted: int) -> str:
    return f"{found / planted:.2f} ({planted})" if planted else ""


def listed(title: str, lines: Iterable[str]) -> str:
    """Return a list under its title."""
    return "\n".join((f"\n{title}:", *lines))
