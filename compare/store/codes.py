"""Between BCP 47 tags and the codes that Argos gives its packages."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

_SPECIAL = {
    "zh-hant": ("zt",),
    "zh-tw": ("zt",),
    "zh-hk": ("zt",),
    "zh-mo": ("zt",),
    "pt-br": ("pb", "pt"),
    "no": ("nb", "no"),
    "nn": ("nn",),
}
"""A script is never traded for another; a region may be."""

_TAGS = {"zt": "zh-Hant", "pb": "pt-BR"}


def codes_of(tag: str) -> tuple[str, ...]:
    """Return Argos's codes for a BCP 47 *tag*, the best first."""
    parts = tag.replace("_", "-").lower().split("-")
    for length in range(len(parts), 0, -1):
        codes = _SPECIAL.get("-".join(parts[:length]))
        if codes:
            return codes
    return (parts[0],)


def tag_of(code: str) -> str:
    """Return the BCP 47 tag for Argos's *code*."""
    return _TAGS.get(code, code)


def route(pairs: Iterable[tuple[str, str]], source: str, target: str) -> list[tuple[str, str]]:
    """
    Return the fewest *pairs* that lead from *source* to *target*; none if nothing does.

    Of several equally short ways the one through English is taken: most
    packages were trained with it.
    """
    onward: dict[str, list[str]] = {}
    for start, end in pairs:
        onward.setdefault(start, []).append(end)
    before: dict[str, str] = {source: source}
    waiting = deque([source])
    while waiting and target not in before:
        here = waiting.popleft()
        for there in sorted(onward.get(here, ()), key=lambda code: (code != "en", code)):
            if there not in before:
                before[there] = here
                waiting.append(there)
    if target not in before or source == target:
        return []
    steps: list[tuple[str, str]] = []
    while target != source:
        steps.append((before[target], target))
        target = before[target]
    return steps[::-1]
