"""Lower case, one letter for one: Turkish İ included."""

from __future__ import annotations


def lowered(text: str) -> str:
    """Return *text* in lower case, as long as it was; the dot that Python leaves behind İ is dropped."""
    return text.lower().replace("i\u0307", "i")
