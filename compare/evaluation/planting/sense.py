"""Plant a wrong sense: a negation, a certainty, a source or a quotation lost or gained."""

from __future__ import annotations

import re
from random import Random

from compare.evaluation.planting.edits import Edit, Site, body, clauses, left_out, replaced, size
from compare.evaluation.planting.words import Words, finder, words_of
from compare.types import Span

_QUOTED = re.compile(r"[“„«「『]\s?([^“”„«»「」『』\"]+?)\s?[”“»」』]|\"([^\"“”]+)\"|(?<!\w)‘([^‘’]+)’(?!\w)")


def negation(site: Site, random: Random) -> Edit | None:
    """Take the only negation out of a line, or put one into a line without."""
    words = words_of(site.languages[1])
    cues = _count(site, "negation_cues")
    if words is None or cues is None:
        return None
    if cues == (0, 0):
        return _swapped(site, random, words.negation_swap, "put in")
    if 0 in cues or max(cues) > 2:
        return None
    edits = [
        edit
        for edit in (
            _swapped(site, random, [(new, old) for old, new in words.negation_swap], "taken out"),
            _dropped(site, random, words.negation_drop, "taken out"),
        )
        if edit and not _cue(words.negation_cues, site.languages[1]).search(edit.text)
    ]
    return _placed(random.choice(edits), site, "negation_cues") if edits else None


def modality(site: Site, random: Random) -> Edit | None:
    """Turn what may be into what is."""
    words = words_of(site.languages[1])
    cues = _count(site, "hedge_cues")
    if words is None or cues is None or 0 in cues:
        return None
    edits = [
        edit
        for edit in (
            _swapped(site, random, words.hedge_swap, "verb"),
            _dropped(site, random, words.hedge_drop, "adverb"),
        )
        if edit and not _cue(words.hedge_cues, site.languages[1]).search(edit.text)
    ]
    return _placed(random.choice(edits), site, "hedge_cues") if edits else None


def attribution(site: Site, random: Random) -> Edit | None:
    """Leave out the clause that says who said it."""
    words = words_of(site.languages[1])
    cues = _count(site, "saying")
    if words is None or cues is None or 0 in cues:
        return None
    language = site.languages[1]
    parts = clauses(site.target, language)
    if len(parts) < 2 or _QUOTED.search(site.target):
        return None
    edits = []
    said = finder(words.saying, language)
    total = size(site.target, language)
    for part, cut in (
        (parts[0], Span(0, parts[1].start)),
        (parts[-1], Span(parts[-2].end, body(site.target))),
    ):
        length = size(site.target[part.start : part.end], language)
        if said.search(site.target[part.start : part.end]) and length <= total / 2 and total - length >= 4:
            edit = left_out(site.target, *cut)
            if not said.search(edit.text):
                edits.append(edit)
    return _placed(random.choice(edits), site, "saying") if edits else None


def quotation(site: Site, random: Random) -> Edit | None:
    """Take the marks off a quotation, or cut it short; both sides have one and only one."""
    ours, theirs = (list(_QUOTED.finditer(text)) for text in (site.target, site.source))
    if len(ours) != 1 or len(theirs) != 1:
        return None
    match, source = ours[0], Span(*theirs[0].span())
    group = next(number for number in (1, 2, 3) if match[number])
    inside = Span(*match.span(group))
    language = site.languages[1]
    quoted = site.target[inside.start : inside.end]
    if size(quoted, language) < 3:
        return None
    parts = clauses(quoted, language)
    if len(parts) > 1 and random.random() < 0.5:
        kept = inside.start + parts[-2].end
        edit = left_out(site.target, kept, inside.start + parts[-1].end, source=source, variant="cut short")
        return edit._replace(words=Span(match.start(), kept + 1))
    text = site.target[: match.start()] + quoted + site.target[match.end() :]
    return Edit(text, Span(match.start(), match.start() + len(quoted)), match[0], source, "marks")


def _swapped(
    site: Site, random: Random, pairs: tuple[tuple[str, str], ...] | list[tuple[str, str]], how: str
) -> Edit | None:
    table: dict[str, list[str]] = {}
    for old, new in pairs:
        table.setdefault(old.casefold(), []).append(new)
    found = list(finder(tuple(table), site.languages[1]).finditer(site.target))
    if not found:
        return None
    match = random.choice(found)
    news = table.get(match[0].casefold().replace("’", "'")) or table.get(match[0].casefold())
    if not news:
        return None
    new = random.choice(news)
    if not new:
        return left_out(site.target, *match.span(), variant=how)
    return replaced(site.target, *match.span(), new, variant=how)


def _dropped(site: Site, random: Random, words: tuple[str, ...], how: str) -> Edit | None:
    found = list(finder(words, site.languages[1]).finditer(site.target))
    return left_out(site.target, *random.choice(found).span(), variant=how) if found else None


def _count(site: Site, cues: str) -> tuple[int, int] | None:
    """Count *cues* in both lines; None if a language has no table."""
    tables = [words_of(language) for language in site.languages]
    if None in tables:
        return None
    source, target = (
        len(_cue(getattr(table, cues), language).findall(text))
        for table, language, text in zip(tables, site.languages, (site.source, site.target), strict=True)
    )
    return source, target


def _placed(edit: Edit, site: Site, cues: str) -> Edit:
    """Say which words of the original it is about, where there is but one cue."""
    table: Words | None = words_of(site.languages[0])
    found = list(_cue(getattr(table, cues), site.languages[0]).finditer(site.source))
    return edit._replace(source=Span(*found[0].span())) if len(found) == 1 else edit


def _cue(cues: tuple[str, ...], language: str) -> re.Pattern[str]:
    return finder(cues, language)
