"""
Where a different spelling has its reason: quotations, fixed phrases, "formerly".

Such a form is shown as explained, with the reason, and never flagged.

Sources: style guides that keep the old spelling in fixed phrases ("chicken Kiev",
"Kievan Rus": AP Stylebook, 2019; Guardian style guide) and ask for the former spelling
beside the new one.
"""

from __future__ import annotations

import re
from functools import cache

from compare.names.evidence import Sighting
from compare.types import Document

# (before, after): what stands right before or right after the name; "" is anything.
_PHRASES: tuple[tuple[str, str, str], ...] = (
    (r"\b(?:chicken|poulet|pollo)\s+(?:à la\s+|alla\s+|a la\s+)?", "", "a dish"),
    (r"\b(?:Dynamo|Dinamo|Shakhtar)\s+", "", "a club's name"),
    ("", r"\s+(?:cake|cutlet|torte|duck|sausage|potatoes)\b|[-\s]?(?:Ente|Torte)\b", "a dish"),
    ("", r"\s+(?:University|Opera|Stock Exchange|High Court|Sapphire|Bulldogs?)\b", "part of a longer name"),
    ("", r"\s+People[’']s Republic\b", "part of a longer name"),
    ("", r"\s+Rus[’']?\b", "a historical state"),
    (
        r"\b(?:Battle|Siege|Sack|Principality|Duchy|Prince|Princes|Princess|Metropolitan|Treaty|Pogrom|Patriarchate)"
        r"\s+of\s+",
        "",
        "a historical name",
    ),
    (r"\b(?:bataille|siège|prince|princesse|traité|duché)\s+de\s+", "", "a historical name"),
)
_FORMERLY = re.compile(
    r"\b(?:formerly|previously|once|also|otherwise|better|then|historically|until)\s+(?:known|called|spell?ed|spelt|written|named|transliterated)"
    r"|\bformerly\b|\bspell?(?:ed|ing|ings|t)\b|\btranslitera|\bromani[sz]|\bso-called\b|\bknown (?:in \w+ "
    r")?as\b|\b(?:in|from) (?:the )?(?:Russian|Ukrainian|Soviet)\b"
    r"|\b(?:anciennement|autrefois|jadis|dit aussi|également appelée?|orthographe|translitt|ex-)\b"
    r"|\b(?:früher|ehemals|vormals|auch|damals) (?:genannt|bekannt|geschrieben)|\b(?:ehemals|vormals|Schreibweise)\b"
    r"|\b(?:antes|anteriormente|antiguamente|antigua|también) (?:conocid|llamad|escrit)|\bdawniej\b|\bdříve\b"
    r"|\b(?:бывш|ранее|прежде|колишн|раніше)",
    re.IGNORECASE,
)
_OLD_YEAR = re.compile(r"(?<!\d)(?:1[0-8]\d\d|19[0-8]\d)(?!\d)")
_QUOTES = re.compile(
    r"“[^”\n]{2,600}”|«[^»\n]{2,600}»|„[^“”\n]{2,600}[“”]|「[^」\n]{2,600}」|『[^』\n]{2,600}』|\"[^\"\n]{2,600}\"|›[^‹\n]{2,600}‹"
)


@cache
def _quotations(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _QUOTES.finditer(text))


def quoted(document: Document, sighting: Sighting) -> bool:
    """Tell whether a sighting stands inside quotation marks."""
    return any(start < sighting.start and sighting.end < end for start, end in _quotations(document.text))


def excuse(document: Document, sighting: Sighting) -> str:
    """Return why another spelling is right at this place; empty if there is no reason."""
    sentence = document.sentences[sighting.sentence]
    before = document.text[sentence.span.start : sighting.start]
    after = document.text[sighting.end : sentence.span.end]
    for ahead, behind, reason in _PHRASES:
        if (not ahead or re.search(ahead + "$", before, re.IGNORECASE)) and (not behind or re.match(behind, after)):
            return reason
    if _FORMERLY.search(before[-60:]) or _FORMERLY.search(after[:40]):
        return "given as another spelling"
    if re.search(r"[^\W\d_]\s*\($", before) and re.match(r"\s*[),]", after) and not sighting.lower:
        return "given in brackets beside the name"
    if quoted(document, sighting):
        return "in a quotation"
    if _OLD_YEAR.search(sentence.text):
        return "in a historical context"
    return ""
