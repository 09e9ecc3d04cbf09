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
from compare.names.gazetteer import lookup
from compare.names.tokens import names_in_quotes
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
    (
        r"\b(?:bataille|siège|prince|princesse|traité|duché|batalla|sitio|príncipe|princesa|tratado|principado"
        r"|battaglia|assedio|principe|principessa|trattato|batalha|cerco)\s+d[eio]\s+",
        "",
        "a historical name",
    ),
    (
        r"\b(?:Schlacht|Belagerung|Fürst|Fürstin|Slag|Beleg|Vorst|Vrede)\s+(?:von|um|bei|van|bij)\s+",
        "",
        "a historical name",
    ),
    (
        r"\b(?:bitw[aęy]|oblężeni[ea]|książ[ęe]|bitv[aěu]|obležení|kníže)\s+(?:pod\s+|o\s+|u\s+)?",
        "",
        "a historical name",
    ),
    (r"\b(?:битв[аеуы]|осад[аеуы]|княз[ья]|облог[аиу])\s+(?:за\s+|под\s+)?", "", "a historical name"),
    (
        r"\b(?:University|Institute|Presidency|Bank|Bishop|Archdiocese|Université|Universität|Universiteit"
        r"|Universidade?|Università)\s+(?:of|de|di|von|van)\s+",
        "",
        "part of a longer name",
    ),
)
_FORMERLY = (
    r"\b(?:formerly|previously|once|also|otherwise|better|then|historically|until)\s+"
    r"(?:known|called|spell?ed|spelt|written|named|transliterated)"
    r"|\bformerly\b|\b(?:spells|writes) (?:his|her|the|their|it)\b|\bspell?(?:ed|ing|ings|t)\b"
    r"|\b(?:now|today|currently|nowadays) (?:known|called|named)"
    r"|\b(?:aujourd['’]hui|désormais) (?:appelée?|nommée?)"
    r"|\b(?:heute|jetzt) (?:heißt|genannt)|\bheißt (?:heute|jetzt)\b"
    r"|\b(?:hoy|ahora|oggi|ora|hoje|agora) (?:llamad|chamad|chiamat)|\bheet (?:nu|tegenwoordig)\b"
    r"|\b(?:dziś|dzisiaj|obecnie|dnes|nyní) (?:nazyw|nazýv|zwan|zvan)"
    r"|\b(?:ныне|теперь|сегодня|нині|тепер|сьогодні|днес) (?:назыв|назив|нарич)"
    r"|\btranslitera|\bromani[sz]|\bso-called\b|\bknown (?:in \w+ )?as\b"
    r"|\b(?:in|from) (?:the )?(?:Russian|Ukrainian|Soviet)\b"
    r"|\b(?:anciennement|autrefois|jadis|dit aussi|également appelée?|orthographe|translitt|ex-)"
    r"|\b(?:früher|ehemals|vormals|auch|damals|einst) (?:genannt|bekannt|geschrieben)"
    r"|\b(?:ehemals|vormals|Schreibweise|schreibt (?:sich|den|seinen|ihren))\b"
    r"|\b(?:antes|anteriormente|antiguamente|antigua|también|outrora) (?:conocid|llamad|escrit|conhecid|chamad)"
    r"|\b(?:antiguamente|antigamente|outrora|un tempo|già nota|precedentemente|voorheen|vroeger|destijds)\b"
    r"|\b(?:dawniej|dawna|niegdyś|dříve|někdejší|eskiden|eski adıyla|önceki adıyla)\b"
    r"|\b(?:бывш|ранее|прежде|раньше|колишн|раніше|бивш|някога|преди наричан)"
    r"|(?:旧称|旧名|原名|曾称|曾名|以前は|かつての)|(?:سابقا|سابقاً|المعروفة سابقا)"
)
_OLD_YEAR = re.compile(r"(?<!\d)(?:1[0-8]\d\d|19[0-8]\d)(?!\d)")
_QUOTES = (
    r"“[^”\n]{2,600}”|«[^»\n]{2,600}»|„[^“”\n]{2,600}[“”]|「[^」\n]{2,600}」|『[^』\n]{2,600}』|\"[^\"\n]{2,600}\"|›[^‹\n]{2,600}‹"
    r"|»[^«»\n]{2,600}«|‚[^‘\n]{2,300}‘|《[^》\n]{1,100}》"
)


@cache
def _quotations(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in re.finditer(_QUOTES, text))


def quoted(document: Document, sighting: Sighting) -> bool:
    """Tell whether a sighting stands inside quotation marks, and is no firm's name that they hold alone."""
    around = [
        (start, end) for start, end in _quotations(document.text) if start < sighting.start and sighting.end < end
    ]
    alone = all(start + 1 == sighting.start and sighting.end + 1 == end for start, end in around)
    known = lookup(sighting.text)
    firm = alone and (known is None or known.kind == "org") and names_in_quotes(document.text, sighting.start)
    return bool(around) and not firm


def excuse(document: Document, sighting: Sighting) -> str:
    """Return why another spelling is right at this place; empty if there is no reason."""
    sentence = document.sentences[sighting.sentence]
    before = document.text[sentence.span.start : sighting.start]
    after = document.text[sighting.end : sentence.span.end]
    for ahead, behind, reason in _PHRASES:
        if (not ahead or re.search(ahead + "$", before, re.IGNORECASE)) and (not behind or re.match(behind, after)):
            return reason
    if any(re.search(_FORMERLY, near, re.IGNORECASE) for near in (before[-60:], after[:40])):
        return "given as another spelling"
    if re.search(r"[^\W\d_]\s*\($", before) and re.match(r"\s*[),]", after) and not sighting.lower:
        return "given in brackets beside the name"
    if quoted(document, sighting):
        return "in a quotation"
    if _OLD_YEAR.search(sentence.text):
        return "in a historical context"
    return ""
