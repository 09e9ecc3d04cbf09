"""What is said of a form: how often it stands beside which other, and how it would read in the other's spelling."""

from __future__ import annotations

from collections.abc import Sequence

from compare.names.drafts import Draft
from compare.names.gazetteer import lookup


def note(form: str, count: int, winner: str, other: int) -> str:
    """Say how often a form stands beside the one that wins."""
    times = "once" if count == 1 else f"{count} times"
    return f"“{form}” {times} beside “{winner}” {'once' if other == 1 else f'{other} times'}"


def shown(part: str, drafts: Sequence[Draft], language: str) -> str:
    """Return a folded word as the text writes it, with the capital it should have."""
    for draft in sorted(drafts, key=lambda one: one.lower):
        words = draft.text.split()
        if part in draft.spelling.parts and len(words) == len(draft.spelling.parts):
            return capitalized(words[draft.spelling.parts.index(part)], language)
    return capitalized(part, language)


def capitalized(form: str, language: str) -> str:
    """Return *form* with the capital of a name, as the gazetteer has it or on its first letter."""
    entity = lookup(form)
    if form[:1].isupper() or not form:
        return form
    for known, _ in entity.forms.get(language, ()) if entity else ():
        if known.casefold() == form.casefold():
            return known
    return form[:1].upper() + form[1:]


def respelt(draft: Draft, place: int, winner: str, drafts: Sequence[Draft], language: str) -> str:
    """Return a form with the word at *place*, from the end, as *winner* spells it."""
    words = draft.text.split()
    if len(words) != len(draft.spelling.parts):
        return shown(winner, drafts, language)
    words[-1 - place] = shown(winner, drafts, language)
    return " ".join(words)
