"""
Strangers' characters, made fit to show.

A text may hold characters that a format cannot carry (NUL and most control
characters in XML, lone surrogates in UTF-8) or that change how the rest of a
line is shown (escape sequences in a terminal, bidirectional overrides). Only
what is shown is changed; the report keeps the text as it was read.
"""

from __future__ import annotations

import re

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


def plain(text: str) -> str:
    """Return *text* with U+FFFD for each character that XML 1.0 or UTF-8 cannot carry."""
    return _UNFIT.sub("\ufffd", text)


def visible(text: str) -> str:
    """
    Return *text* with every control character, line separator and bidirectional override spelt out, as in ``⟨U+202E⟩``.

    Tabs and line feeds stay; so do the harmless marks U+200E, U+200F and
    U+061C, which Arabic and Hebrew text uses, and joiners, which scripts need.
    """
    return _HIDDEN.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", text)
