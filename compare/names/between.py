"""What texts in one language say of each other's forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from compare.names.drafts import Draft
from compare.names.gazetteer import lookup
from compare.names.given import one_given
from compare.names.variants import VOUCHED, Relation, relation
from compare.names.wording import respelt
from compare.types import Document, Judgement


def mark_between(drafts: Sequence[Draft], documents: Sequence[Document], language: str) -> None:
    """Compare what texts in one language settled on."""
    settled = [draft for draft in drafts if draft.judgement is Judgement.OK]
    if len({draft.document for draft in drafts}) < 2:
        return
    for draft in settled:
        for place, part in enumerate(reversed(draft.spelling.parts)):
            others = [
                other for other in settled if other.document != draft.document and len(other.spelling.parts) > place
            ]
            rivals = {
                other.document: other
                for other in reversed(others)
                if relation(part, other.spelling.parts[-1 - place], language, VOUCHED) is Relation.VARIANT
                or (not place and other.spelling.parts[-1] in draft.spelling.twins)
            }
            allies = {other.document for other in others if other.spelling.parts[-1 - place] == part} - set(rivals)
            if rivals and len(rivals) >= len(allies) + 1 and not _better(part, rivals, place, language):
                other = rivals[min(rivals)]
                winner = other.spelling.parts[-1 - place]
                note = f"“{draft.text}” here, “{other.text}” in {documents[other.document].name}"
                draft.note = draft.note or note
                draft.suggestion = draft.suggestion or respelt(draft, place, winner, [other], language)
    for draft in settled:
        if draft.note:
            draft.judgement = Judgement.INCONSISTENT


def _better(part: str, rivals: Mapping[int, Draft], place: int, language: str) -> bool:
    """Tell whether a word is an established form of its entity, and its rivals are former or Russian-based or none."""
    entity = lookup(part)
    if any(one_given(part, rival.spelling.parts[-1 - place], language) for rival in rivals.values()):
        return False  # Elena is a town as well
    if entity is None or not entity.accepts(part, language) or entity.tag(part, language):
        return False
    others = [rival.spelling.parts[-1 - place] for rival in rivals.values()]
    return all(entity.tag(other, language) or not entity.accepts(other, language) for other in others)
