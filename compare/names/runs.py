"""
What a run of words with capitals names: one thing, or several.

`compare.names.extent` says where to cut; a piece that is no name itself, a title that a capital hides, is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain

from compare.names.cases import known_case
from compare.names.evidence import Evidence, Sighting, famous
from compare.names.extent import leading_place, pieces, sounds_alike
from compare.names.gazetteer import lookup
from compare.names.grammar import PARTICLES
from compare.names.inflection import bases
from compare.names.openers import opens_before, place_before
from compare.names.tokens import Token

_FOREIGN_PARTICLES = frozenset({"en", "pl", "cs", "tr"})
"""Languages of whose words none is a particle of names."""


def sightings(judge: Evidence, run: Sequence[Token]) -> Iterator[Sighting]:
    """Make one sighting of a run of words, or one of each where they are separate names."""
    if opens_before(run, judge.language, sure=judge.sure, before=judge.before):
        run = run[1:]
    elif place_before(run, judge.language, judge.preceding.get(run[0].start, ""), judge.before):
        yield from sightings(judge, run[:1])
        run = run[1:]
    anchors = judge.anchors.get(run[0].sentence, ())
    for piece, sure in pieces(run, anchors, partial(_alike, judge), partial(_separable, judge)):
        place = leading_place(piece, judge.language, judge.preceding.get(piece[0].start, ""))
        parts = (piece[:place], piece[place:]) if place else (piece,)
        make = _sighted if sure else _before_name
        yield from chain.from_iterable(make(judge, part) for part in parts)


def behind_particle(judge: Evidence, words: Sequence[Token]) -> bool:
    """Tell whether the last of three words is a surname that is a word as well: Laurence des Cars."""
    name, particle, last = words
    near = name.sentence == last.sentence and particle.start - name.end == 1 == last.start - particle.end
    foreign = judge.language in _FOREIGN_PARTICLES and particle.key in PARTICLES and not particle.capital
    return near and foreign and last.capital and not last.acronym and not judge.place(name) and not name.suffix


def _sighted(judge: Evidence, run: Sequence[Token]) -> Iterator[Sighting]:
    whole = " ".join(token.key for token in run)
    if len(run) > 1 and not lookup(whole) and all(judge.place(token) for token in run):
        for token in run:
            yield from _sighted(judge, [token])
        return
    parts = tuple(token.key for token in run if len(token.text) > 1)
    if parts:
        note = "lost apostrophe" if len(run) == 1 and judge.lost_apostrophe(run[0]) else ""
        if note:
            parts = (parts[0][:-1],)
        yield Sighting(run[0].sentence, run[0].start, run[-1].end, "", parts, note=note)


def _before_name(judge: Evidence, words: Sequence[Token]) -> Iterator[Sighting]:
    """Sight what stands before a name and is one of its own; titles are none."""
    for token in words:
        if _placed(judge, token) or token.acronym:
            yield from _sighted(judge, [token])


def _alike(judge: Evidence, key: str, part: str, language: str) -> bool:
    """Tell whether a word, or the one that it is a form of, is or sounds like a part of a name."""
    if any(sounds_alike(one, judge.language, part, language) for one in (key, *bases(key, judge.language))):
        return True
    known, other = known_case((key,), judge.language), lookup(part)
    return known is not None and other is not None and known[0].id == other.id


def _separable(judge: Evidence, token: Token) -> bool:
    """Tell whether a word before a name need not be a part of it."""
    unproven = (token.initial and not judge.sure[token.key]) or judge.language == "de"
    return unproven or _placed(judge, token) or _abbreviated(token)


def _placed(judge: Evidence, token: Token) -> bool:
    """Tell whether a word, or the one that it is a form of, is a well-known name."""
    return any(famous(lookup(one)) for one in (token.key, *bases(token.key, judge.language)))


def _abbreviated(token: Token) -> bool:
    """Tell whether a word is an abbreviation or begins with one: NATO, NATO-Generalsekretär."""
    first = token.text.partition("-")[0]
    return len(first) > 1 and first.isupper()
