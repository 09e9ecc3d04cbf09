"""
Names that the alignment takes for one: a name in a bead pairs with the name that stands in its place.

The votes of all beads are summed, and the surest pairs are joined first, unless two names of one
language would become one that are strangers to each other. Forms of a version that answer to one name of
the original are joined before (see `compare.names.answers`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from compare.names.answers import twins
from compare.names.gazetteer import fold
from compare.names.likeness import likeness
from compare.names.scripts import CASELESS, script_of
from compare.names.skeleton import consonants_close
from compare.names.spellings import Spelling
from compare.names.union import Union
from compare.names.variants import VOUCHED, Relation, relation
from compare.types import Alignment

_MIN_LINK = 0.5
"""Likeness from which two names of one bead pair up."""

_ALIKE = 0.8
"""Likeness of one word from which what is left over may be one name."""


def join_over_beads(every: Sequence[Spelling], union: Union, alignments: Sequence[tuple[int, Alignment]]) -> None:
    """Join, in *union*, the spellings of one name across the beads of *alignments*, each with its version's index."""
    votes: defaultdict[tuple[int, int], float] = defaultdict(float)
    places = _places(every)
    for one, two in twins(every, alignments, places) if alignments else ():
        union.join(one, two)
    for version, alignment in alignments:
        for bead in alignment.beads:
            sources = sorted({index for sentence in bead.source for index in places.get((0, sentence), ())})
            targets = sorted({index for sentence in bead.target for index in places.get((version, sentence), ())})
            for source, target, score in pair_names(every, sources, targets):
                votes[source, target] += score
    for source, target in sorted(votes, key=lambda pair: (-votes[pair], pair)):
        if union.find(source) != union.find(target) and _compatible(every, union, source, target):
            union.join(source, target)


def _places(every: Sequence[Spelling]) -> Mapping[tuple[int, int], list[int]]:
    places: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for index, spelling in enumerate(every):
        for document, sightings in spelling.sightings.items():
            for sighting in sightings:
                places[document, sighting.sentence].append(index)
    return places


def pair_names(
    every: Sequence[Spelling], sources: Sequence[int], targets: Sequence[int]
) -> list[tuple[int, int, float]]:
    """Pair the names of a bead's two sides greedily, the surest first; each once in a script: 吉尔斯（Giles）."""
    scored = [
        (score, source, target)
        for source in sources
        for target in targets
        if (score := _pair_score(every[source], every[target])) >= _MIN_LINK
    ]
    taken: set[tuple[int, int, str]] = set()
    found = []
    for score, source, target in sorted(scored, key=lambda row: (-row[0], row[1:])):
        slots = {(0, source, script_of(every[target].key)), (1, target, script_of(every[source].key))}
        if taken.isdisjoint(slots):
            taken |= slots
            found.append((source, target, score))
    used = {(side, index) for side, index, _ in taken}
    rest = [[one for one in side if (mark, one) not in used] for mark, side in enumerate((sources, targets))]
    return found + _left(every, *rest)


def _left(every: Sequence[Spelling], sources: Sequence[int], targets: Sequence[int]) -> list[tuple[int, int, float]]:
    """Pair what is left over: full names with a word alike and none that stands against it (Уитмайър, Whitmire)."""
    pairs = [(source, target) for source in sources for target in targets if _half_alike(every[source], every[target])]
    used = Counter(index for source, target in pairs for index in (("s", source), ("t", target)))
    return [(source, target, _MIN_LINK) for source, target in pairs if used["s", source] == used["t", target] == 1]


def _half_alike(one: Spelling, two: Spelling) -> bool:
    if len(one.parts) < 2 or len(one.parts) != len(two.parts) or (one.entity and two.entity):
        return False
    words = list(zip(one.parts, two.parts, strict=True))
    alike = max(likeness(a, one.language, b, two.language) for a, b in words) >= _ALIKE
    return alike and all(consonants_close(a, one.language, b, two.language) for a, b in words)


def _pair_score(one: Spelling, two: Spelling) -> float:
    if one.key == two.key:
        return 3.0
    known, other = one.entity, two.entity
    if known and other:
        return 2.0 if known.id == other.id else 0.0
    if not _close(one, two):
        return 0.0
    whole = likeness(one.key, one.language, two.key, two.language)
    if CASELESS & {one.language, two.language}:  # 乌尔苏拉·冯德莱恩 has the particles of Ursula von der Leyen
        whole = max(whole, likeness(_written(one), one.language, _written(two), two.language))
    if (
        len(one.parts) == len(two.parts)
        or script_of(one.key) in {"Hani", "Kana"}
        or script_of(two.key) in {"Hani", "Kana"}
    ):
        return whole
    return max(whole, 0.9 * likeness(one.parts[-1], one.language, two.parts[-1], two.language))


def _written(spelling: Spelling) -> str:
    """Return a name as it is first written, particles included."""
    return fold(next(iter(spelling.sightings.values()))[0].text)


def _close(one: Spelling, two: Spelling) -> bool:
    """Rule out quickly what cannot be one name: the consonants of the last words do not fit, nor of most others."""
    if consonants_close(one.parts[-1], one.language, two.parts[-1], two.language):
        return True
    firsts = list(zip(one.parts[:-1], two.parts[:-1], strict=False))
    fitting = sum(consonants_close(a, one.language, b, two.language) for a, b in firsts)
    return len(one.parts) == len(two.parts) and fitting > 1


def _compatible(every: Sequence[Spelling], union: Union, source: int, target: int) -> bool:
    """Tell whether the entities of two spellings may be one: no two names of one language may be strangers."""
    return all(
        every[one].language != every[two].language or _kin(every[one], every[two])
        for one in union.members[union.find(source)]
        for two in union.members[union.find(target)]
    )


def _kin(one: Spelling, two: Spelling) -> bool:
    if one.entity and two.entity and one.entity.id != two.entity.id:
        return False
    if one.language in CASELESS and script_of(one.key) != script_of(two.key):
        return True  # 吉尔斯（Giles）
    if len(one.parts) == len(two.parts) and len(one.parts) > 1 and one.parts[-1] == two.parts[-1]:
        return relation(one.parts[0], two.parts[0], one.language, VOUCHED) is not Relation.OTHER
    return relation(one.parts[-1], two.parts[-1], one.language, 0.3) is not Relation.OTHER
