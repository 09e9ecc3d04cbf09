"""
What names the agent of a passive: by the army, von der Armee, 军队 behind 被.

Source: grammars of the languages. A preposition may mean something else (German "von", Bulgarian "от"), so it tells
nothing alone; that one side has it before a name and the other has not may be due to a passive.
"""

from __future__ import annotations

import re

from compare.names.gazetteer import lookup
from compare.types import Span

_NEAR, _WORDS_BEFORE = 30, 4
"""Letters, and spaces with the last word before them, within which a preposition belongs to a name: by the old king."""

AGENTS = {
    "ar": r"من قبل|على (?:يد|أيدي)|بواسطة",
    "bg": r"\bот\b",
    "de": r"\b(?:von|vom|durch)\b",
    "en": r"\bby\b",
    "es": r"\bpor\b",
    "fr": r"\bpar\b",
    "it": r"\b(?:da|dal|dallo|dalla|dai|dagli|dalle)\b|\bdall['’]",
    "ja": r"によ[るっりれ]|[さわらかがたまばなせ]れ[たるてま]|られ",
    "nl": r"\bdoor\b",
    "pl": r"\bprzez\b",
    "pt": r"\b(?:por|pelo|pela|pelos|pelas)\b",
    "tr": r"\b(?:tarafından|tarafınca)\b",
    "zh": r"被|由|遭|受到",
}
"""By language, what names the agent of a passive; the others have an ending for it."""


_BEHIND = frozenset({"ja", "tr"})

ENDINGS = frozenset({"cs", "pl", "ru", "tr", "uk"})
"""Languages that tell by a name's ending who does what to whom, so that its place says little."""


def is_told(text: str, first: Span, second: Span, language: str) -> bool:
    """Tell whether the first of two names is surely the one that acts, in a language with such endings."""
    return _is_base(text, first, language) and not _is_base(text, second, language)


def _is_base(text: str, name: Span, language: str) -> bool:
    """Tell whether a name of the gazetteer has no ending."""
    form = text[name.start : name.end]
    entity = lookup(form)
    return entity is not None and entity.accepts(form, language) and text[name.end : name.end + 1] not in {"'", "’"}


def is_agent(text: str, name: Span, language: str) -> bool:
    """Tell whether the agent of a passive is named, by what stands before a name, or in some languages behind it."""
    pattern = AGENTS.get(language)
    if pattern is None:
        return False
    before, behind = text[max(0, name.start - _NEAR) : name.start], text[name.end : name.end + _NEAR]
    near = behind if language in _BEHIND else " ".join(re.split(r"\s+", before)[-_WORDS_BEFORE:])
    return re.search(pattern, near.lower()) is not None
