"""Choose what is planted where, and write it down."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

from compare.evaluation.planting.edits import Edit, Site
from compare.evaluation.planting.naming import names_of
from compare.evaluation.planting.planters import KINDS
from compare.evaluation.planting.texts import AlignedText
from compare.types import Span

EVERY = 4
"""One pair of lines in so many gets a divergence, and two that do are never neighbours."""

_PASSAGE = 2  # lines that move together
_FAR = 4  # lines between the old place and the new


@dataclass(frozen=True, slots=True)
class Plant:
    """One planted divergence and where it stands."""

    kind: str
    variant: str

    source: tuple[int, ...]
    """Lines of the original it concerns."""

    target: tuple[int, ...]
    """Lines of the edited version it stands in; empty where a line was left out."""

    words: Span | None
    """The words at issue, within the first of the lines of the version; None for the whole line."""

    source_words: Span | None
    """The words at issue in the first of the lines of the original, where they are known."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Planted:
    """A version with divergences in it."""

    lines: tuple[str, ...]
    plants: tuple[Plant, ...]


def plan(
    text: AlignedText, strangers: Sequence[tuple[str, str]], kinds: Iterable[str], tally: Counter[str], random: Random
) -> Planted:
    """
    Plant into the version of *text* what is rarest so far in *tally*, which is brought up to date.

    Args:
        text: what to edit.
        strangers: pairs of lines of other texts, to put in.
        kinds: ids of `KINDS` to choose from.
        tally: how often each kind was planted before.
        random: decides the rest; same text, tally and state, same plants.
    """
    maker = _Maker(text, strangers, random)
    wanted = [kind for kind in KINDS if kind in set(kinds)]
    for _ in range(max(1, len(text.pairs) // EVERY)):
        for kind in sorted(wanted, key=lambda kind: (tally[kind], random.random())):
            if maker.plant(kind):
                tally[kind] += 1
                break
    return maker.finish()


class _Maker:
    def __init__(self, text: AlignedText, strangers: Sequence[tuple[str, str]], random: Random) -> None:
        self._text, self._strangers, self._random = text, strangers, random
        self._lines: list[list[tuple[str, int | None]]] = [[(line, None)] for line in text.target]
        """The edited version: for each old line the lines now in its place, each with the plant it carries."""
        self._plants: list[tuple[str, int | None, Edit | None, str]] = []
        self._free = set(range(len(text.pairs)))
        self._names = names_of(((text.source[a], text.target[b]) for a, b in text.pairs), text.languages)
        self._passage: tuple[int, int, int] | None = None

    def plant(self, kind: str) -> bool:
        """Plant one of *kind* where it can be; False if it cannot be anywhere."""
        free = sorted(self._free)
        self._random.shuffle(free)
        if kind == "moved":
            return self._move(free)
        planter = KINDS[kind].plant
        for pair in free:
            if planter is None:
                self._whole_line(kind, pair)
                return True
            edit = planter(self._site(pair), self._random)
            if edit and edit.text != self._text.target[self._text.pairs[pair][1]]:
                self._note(kind, pair, edit, edit.variant)
                self._lines[self._text.pairs[pair][1]] = [(edit.text, len(self._plants) - 1)]
                return True
        return False

    def finish(self) -> Planted:
        """Return the version as it now stands, with its plants in their places."""
        order = list(range(len(self._lines)))
        if self._passage:
            start, end, to = self._passage
            block = order[start:end]
            rest = order[:start] + order[end:]
            at = rest.index(to)
            order = rest[:at] + block + rest[at:]
        flat = [(old, *line) for old in order for line in self._lines[old]]
        moved = range(*self._passage[:2]) if self._passage else range(0)
        plants = []
        for number, (kind, pair, edit, variant) in enumerate(self._plants):
            target = tuple(at for at, (_, _, carried) in enumerate(flat) if carried == number)
            source: tuple[int, ...] = () if pair is None else (self._text.pairs[pair][0],)
            if kind == "moved":
                target = tuple(at for at, (old, _, _) in enumerate(flat) if old in moved)
                source = tuple(a for a, b in self._text.pairs if b in moved)
            before = edit.before if edit else "" if pair is None else self._text.target[self._text.pairs[pair][1]]
            after = edit.text[slice(*edit.words)] if edit else " ".join(flat[at][1] for at in target)
            plants.append(
                Plant(kind, variant, source, target, edit and edit.words, edit and edit.source, before, after)
            )
        return Planted(tuple(line for _, line, _ in flat), tuple(plants))

    def _site(self, pair: int) -> Site:
        text, pairs = self._text, self._text.pairs
        near = [pairs[at] for at in (pair - 1, pair + 1) if 0 <= at < len(pairs)]
        others = [(text.source[a], text.target[b]) for at, (a, b) in enumerate(pairs) if at != pair]
        return Site(
            source=text.source[pairs[pair][0]],
            target=text.target[pairs[pair][1]],
            languages=text.languages,
            around="\n".join(f"{text.source[a]}\n{text.target[b]}" for a, b in near),
            elsewhere=tuple(others),
            stranger=self._random.choice(self._strangers) if self._strangers else ("", ""),
            planted=frozenset(edit.text[slice(*edit.words)].casefold() for _, _, edit, _ in self._plants if edit),
            names=self._names,
        )

    def _note(self, kind: str, pair: int | None, edit: Edit | None, variant: str, width: int = 1) -> None:
        self._plants.append((kind, pair, edit, variant))
        if pair is not None:
            self._free -= set(range(pair - 1, pair + width + 1))

    def _whole_line(self, kind: str, pair: int) -> None:
        """Leave out the version's line of *pair*, or put a stranger's behind it."""
        line = self._text.pairs[pair][1]
        if kind == "omission-sentence":
            self._note(kind, pair, None, "")
            self._lines[line] = []
        elif self._strangers:
            self._note(kind, None, None, "")
            self._free -= {pair - 1, pair, pair + 1, pair + 2}
            stranger = self._random.choice(self._strangers)[1]
            self._lines[line] = [*self._lines[line], (stranger, len(self._plants) - 1)]

    def _move(self, free: Sequence[int]) -> bool:
        """Move two neighbouring lines at least four lines away; once a text."""
        pairs = self._text.pairs
        if self._passage or len(pairs) < 3 * _FAR:
            return False
        for pair in free:
            if not {pair, pair + 1} <= self._free:
                continue
            start = pairs[pair][1]
            if pairs[pair + 1][1] != start + 1:
                continue
            places = [line for line in range(len(self._lines)) if line < start - _FAR or line > start + _PASSAGE + _FAR]
            if places:
                self._passage = (start, start + _PASSAGE, self._random.choice(places))
                self._note("moved", pair, None, "", width=2)
                return True
        return False
