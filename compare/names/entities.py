"""
Which sightings, in which documents and languages, are one entity.

Evidence, strongest first: the gazetteer; equal words; spellings of one name within
a language (`compare.names.variants`); and the alignment, where a name in a bead pairs
with the name that stands in its place and sounds like it. The principle of
anchoring spellings in the original is that of "When Harry Met Harri" (Jiang et
al., EMNLP 2008).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from compare.names.closeness import one_sound, sound_keys
from compare.names.derived import gendered
from compare.names.edit import edits, nearest, overlap
from compare.names.gazetteer import unaccented
from compare.names.given import given, one_given
from compare.names.inflection import RICH, bases
from compare.names.kindred import chinese_key, korean_key, one_chinese, one_east_asian, slavic_keys
from compare.names.scripts import script_of
from compare.names.skeleton import consonant_key
from compare.names.spellings import Spelling
from compare.names.union import Union
from compare.names.variants import LOOK_ALIKE, VOUCHED, Relation, relation, without_article
from compare.names.wholes import run_of
from compare.types import Alignment

_BOTH = 0.55
"""Likeness from which two names are one where no word is equal but all are alike: Yevhen Khomenko, Evhen Homenko."""

_ORPHAN = 0.75
"""Likeness from which a surname alone belongs to the one full name it resembles: it must have been introduced."""

_CROWD = 40
"""Neighbours up to which all are looked at; no article has more, a list of thousands of names may."""

_KEPT = 4
"""How many of a crowd are looked at: enough for the spellings of one name, few enough for thousands of names."""

_RUN = 8
"""Letters from which what is equal without spaces, hyphens and apostrophes is one name."""

_LONG = 8
"""Letters from which a surname that is a letter off, inside, is a slip of the only full name like it."""

_ALONE = 0.6
"""Overlap of two unknown words without context below which they are not compared."""


def entities(every: Sequence[Spelling], alignments: Iterable[tuple[int, Alignment]] = ()) -> list[list[Spelling]]:
    """Group *every* spelling by entity; *alignments* come with the index of their version."""
    union = Union(len(every))
    by_entity: dict[object, int] = {}
    for index, spelling in enumerate(every):
        known = spelling.entity
        if known is not None:
            union.join(by_entity.setdefault(known.id, index), index)
        if script_of(spelling.key) != "Hani":  # one character string may be read by two languages
            union.join(by_entity.setdefault(spelling.key, index), index)
            joined = spelling.key.replace("-", " ")  # Ben-Gvir, Ben Gvir
            union.join(by_entity.setdefault((spelling.language, joined), index), index)
            if len(run := run_of(spelling.key)) >= _RUN:  # Kara Osmanoğlu, Karaosmanoğlu
                union.join(by_entity.setdefault((spelling.language, "run", run), index), index)
    _join_within_languages(every, union)
    if placed := list(alignments):
        # Loaded only for texts with versions, so that one alone starts sooner.
        from compare.names.bead_links import join_over_beads

        join_over_beads(every, union, placed)
    groups: defaultdict[int, list[Spelling]] = defaultdict(list)
    for index, spelling in enumerate(every):
        groups[union.find(index)].append(spelling)
    return [groups[root] for root in sorted(groups)]


def _join_within_languages(every: Sequence[Spelling], union: Union) -> None:
    by_language: defaultdict[str, list[int]] = defaultdict(list)
    for index, spelling in enumerate(every):
        by_language[spelling.language].append(index)
    for indices in by_language.values():
        borne = {part for index in indices if len(every[index].parts) > 1 for part in every[index].parts}
        near = {index: _nearest(every, index, found) for index, found in _neighbours(every, indices).items()}
        for one in indices:
            for two in near[one]:
                if one < two and (
                    (_worth_a_look(every[one], every[two]) and _one_name(every[one], every[two]))
                    or _one_first_name(every[one], every[two], borne)
                ):
                    union.join(one, two)
        for index in indices:
            _attach_surname(every, union, index, near[index])


def _neighbours(every: Sequence[Spelling], indices: Sequence[int]) -> Mapping[int, list[int]]:
    """
    Return, for each spelling, the others whose last words may be spellings of one name.

    Their consonants differ by one at most, so they share a key with one consonant
    left out; the same start finds inflected forms, the same sounds what two systems
    wrote, and the same first names what a slip made of the surname. Near linear in the number of names.
    """
    buckets: defaultdict[str, set[int]] = defaultdict(set)
    keys: dict[int, set[str]] = {}
    for index in indices:
        *firsts, last = every[index].parts
        language = every[index].language
        consonants = consonant_key(without_article(last), language)
        keys[index] = {consonants, last[:4] + "…"}
        keys[index] |= {consonants[:place] + consonants[place + 1 :] for place in range(len(consonants))}
        keys[index] |= {f"={sounds}" for sounds in sound_keys(last, language)}
        keys[index] |= {f"~{sounds}" for sounds in slavic_keys(last, language)}
        if script_of(last) == "Latn":
            keys[index].add(f"zh {chinese_key(last)}")
        keys[index] |= {f"ko {' '.join(korean_key(every[index].parts))}"} - {"ko "}
        if firsts:
            keys[index].add(f"{' '.join(firsts)} {last[:1]}")
        else:
            keys[index] |= {f"given {row}" for row in given(last, language)}
        if (known := every[index].entity) is not None:
            keys[index].add(f"#{known.id}")
        for key in keys[index]:
            buckets[key].add(index)
    return {index: sorted(set().union(*(buckets[key] for key in keys[index])) - {index}) for index in indices}


def _nearest(every: Sequence[Spelling], index: int, found: list[int]) -> list[int]:
    """Return the neighbours that share most letters, if there are so many that being alike says little."""
    if len(found) <= _CROWD:
        return found
    choices = {other: every[other].key for other in found}
    return sorted(nearest(every[index].key, choices, _KEPT))


def _worth_a_look(one: Spelling, two: Spelling) -> bool:
    """Rule out cheaply what shares too few letters; without a first name in common, two words must share more."""
    if not _shared_words(one, two) or script_of(one.key) != "Latn":
        return bool(_shared_words(one, two))
    alone = len(one.parts) == 1 or one.parts[0] != two.parts[0]
    shared = overlap(unaccented(one.parts[-1]), unaccented(two.parts[-1])) >= (_ALONE if alone else LOOK_ALIKE)
    return (
        shared
        or bool(one.entity and two.entity and one.entity.id == two.entity.id)
        or one_sound(one.parts[-1], two.parts[-1], one.language)
        or not slavic_keys(one.parts[-1], one.language).isdisjoint(slavic_keys(two.parts[-1], two.language))
        or one_east_asian(one.parts, two.parts)
        or one_chinese(one.parts[-1], two.parts[-1])
    )


def _shared_words(one: Spelling, two: Spelling) -> int:
    """Return how many words from the end two spellings can be compared by; 0 if a surname alone meets a full name."""
    count = min(len(one.parts), len(two.parts))
    return count if count > 1 or len(one.parts) == len(two.parts) else 0


def _one_name(one: Spelling, two: Spelling) -> bool:
    """Tell whether two spellings are one name: in all words, or in two or more from the end."""
    count = _shared_words(one, two)
    if not count:
        return False
    *firsts, last = one.parts[-count:]
    *others, final = two.parts[-count:]
    language = one.language
    if one.entity and two.entity and firsts:
        return one.entity.id == two.entity.id
    if not firsts:
        return relation(last, final, language) is Relation.VARIANT and not _side_by_side(one, two)
    if one_east_asian(one.parts, two.parts):
        return not _side_by_side(one, two)
    pairs = list(zip((*firsts, last), (*others, final), strict=True))
    same = [relation(a, b, language) is Relation.SAME or one_sound(a, b, language) for a, b in pairs]
    # What is equal vouches for the rest: a first name for the surname, and the reverse.
    sure = any(same) or any(relation(a, b, language, _ORPHAN) is Relation.VARIANT for a, b in pairs)
    floor = VOUCHED if sure and len(firsts[0]) > 2 else _BOTH
    related = all(
        equal or relation(a, b, language, floor) is Relation.VARIANT for equal, (a, b) in zip(same, pairs, strict=True)
    )
    case = _in_a_case(last, final, language)  # Йоахим Вайгель, Йоахима Вейгеля
    siblings = not case and any(gendered(a, b) for a, b in zip(firsts, others, strict=True))
    return related and not siblings and (one.parts == two.parts or not _side_by_side(one, two))


def _one_first_name(one: Spelling, two: Spelling, borne: set[str]) -> bool:
    """Tell whether two spellings are forms of a first name that nobody bears with a surname: Olena, Elena."""
    if not len(one.parts) == len(two.parts) == 1 or not borne.isdisjoint((one.key, two.key)):
        return False
    return one_given(one.key, two.key, one.language) and not _side_by_side(one, two)


def _in_a_case(one: str, two: str, language: str) -> bool:
    """Tell whether one of two surnames is spelt otherwise and in a case: its first name has an ending as well."""
    pairs = ((one, two), (two, one))
    return language in RICH and any(
        one_sound(base, other, language) for word, other in pairs for base in bases(word, language)
    )


def _side_by_side(one: Spelling, two: Spelling) -> bool:
    """Tell whether a sentence has both: then they are two (Hassan and Hussein), unless the gazetteer says one."""
    if one.entity and two.entity and one.entity.id == two.entity.id:
        return False
    return any(
        {mine.sentence for mine in sightings} & {theirs.sentence for theirs in two.sightings.get(document, ())}
        for document, sightings in one.sightings.items()
    )


def _attach_surname(every: Sequence[Spelling], union: Union, index: int, near: Sequence[int]) -> None:
    """Join a surname alone with the one full name that ends in it, or in what could be another spelling of it."""
    short = every[index]
    if len(short.parts) != 1 or (short.entity and short.entity.kind != "person"):
        return
    longer = [other for other in near if len(every[other].parts) > 1 and not _is_place(every[other])]
    related = [(_surname_relation(short, every[other]), other) for other in longer]
    for wanted in (Relation.SAME, Relation.VARIANT):
        fitting = [
            other
            for found, other in related
            if found is wanted and (wanted is Relation.SAME or not _side_by_side(short, every[other]))
        ]
        if len({union.find(other) for other in fitting}) == 1:
            union.join(fitting[0], index)
        if fitting:
            return


def _surname_relation(short: Spelling, full: Spelling) -> Relation:
    """Tell how a surname alone stands to that of a full name; a long one may be a letter off: Jaishanker."""
    word, last, language = short.parts[0], full.parts[-1], short.language
    found = relation(word, last, language, _ORPHAN)
    ends = (word[0], word[-1]) == (last[0], last[-1])
    if found is Relation.OTHER and ends and min(len(word), len(last)) >= _LONG and edits(word, last) == 1:
        return relation(word, last, language, VOUCHED)
    return found


def _is_place(spelling: Spelling) -> bool:
    return spelling.entity is not None and spelling.entity.kind != "person"
