"""
A slip of the hand: a doubled word, an unpaired bracket, an address that differs, markup left over.

Why it matters: each is small and each is seen by every reader; an e-mail address with a wrong
letter is worse.

How it works: both texts are looked at for a word written twice in a row, a bracket that
is opened and not closed in its sentence's paragraph, leftovers of HTML, XML and Markdown, characters lost in a
conversion, a space before a comma or full stop (French, which has one before some marks, is left to
its custom), two spaces in a row, and a longer sentence that stands twice in a row. Marks and spaces against
the custom of the language are told once a text, with all places: a space before ; : ! ? and inside « » in
French, ¿ and ¡ in Spanish, wide marks in Chinese and Japanese, the Arabic comma and question mark, the
decimal mark; a text that is never right and often wrong follows another custom, and is left alone. So are
told quotation marks of another kind than nearly all of the text's own. Between the
original and the version, web and mail addresses and handles must be the same.
What the original has as well, in the same place, is not the version's slip and is not
reported of the version.

What it cannot see: a wrong word that is a word; doubled words that a language uses ("had had",
"bye bye", Turkish and Chinese reduplication): those known are left alone, and Chinese, Japanese and
Turkish are not looked at for them; quotation marks foreign to the language throughout.

Source: MQM, "Typography", "Duplication", "Markup" and "Whitespace"; Unicode, replacement character.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from compare.checks._locale import breaches, mixed_marks
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Document, Finding, Sentence, Severity, Span

_DOUBLED = re.compile(r"(?<![\w'’-])([^\W\d_]{2,}) \1(?![\w'’-])")
_NOT_LOOKED_AT = frozenset({"zh", "ja", "tr"})
_DOUBLES = frozenset(
    """
    had that bye ha so very no yes nous vous sie die der das non piano così mano ja nein nee não sim nie tak ano
    ne ні так да нет не очень дуже много ще еще ещё лише как раз он чуть ledwo jen co to się si se les poco appena
    muy muito blah bla zeer heel was is dat что то по едва все бързо леко quasi سنة يوم شيئا جدا صفا واحدا dass in
    on je un ze het que
    """.split()
)
"""Words that are written twice on purpose, or by their grammar."""
_PAIRS = {"(": ")", "[": "]", "（": "）", "{": "}"}
_MARKUP = re.compile(
    r"</?(?:p|br|b|i|em|strong|span|div|a|h\d|li|ul|ol|img|td|tr|table)(?:\s[^<>]*)?/?>|&(?:amp|lt|gt|quot|nbsp|#\d{2,5}|#x[0-9a-f]{2,5});"
    r"|\[/?(?:b|i|url|quote)\]|\{\{[^{}]*\}\}|\*\*\S[^*]*\S\*\*|\]\(https?://|%[sd]\b|\ufffd|Ã[©¨¤¶¼±]|â€[™œ“]",
    re.IGNORECASE,
)
_SPACED = re.compile(r"(?<=\w) +[,.;:!?](?=\s|$)|(?<=\w)  +(?=\w)")
_SPACE_BEFORE = re.compile(r" [;:!?]")
_ADDRESS = re.compile(
    r"https?://[!-~]+?(?=[)\]\"<>.,;:!?]*(?:[^!-~]|$))|www\.[!-~]+?(?=[)\]\"<>.,;:!?]*(?:[^!-~]|$))|"
    r"[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]*[A-Za-z]|(?<![\w@])@[A-Za-z0-9_]{2,}"
)
_ARABIC = 4  # letters of an Arabic word that is no letter's name
_TWICE = 20  # letters of a sentence that nobody repeats word for word without a purpose
_CLOSING = 3  # sentences within which a bracket may be closed


def find(alignment: Alignment, _context: Context) -> Iterator[Finding]:
    """Yield addresses that differ, and slips of the version that the original does not have."""
    spaces: list[tuple[int, Span]] = []
    for index, bead in enumerate(alignment.beads):
        source, target = alignment.sides(bead)
        if not (source and target) or any(one.furniture for one in (*source, *target)):
            continue
        yield from _addresses(index, alignment, source, target)
        theirs = Counter(kind for one in source for kind, _, _ in _slips(one, alignment.source))
        for sentence in target:
            for kind, span, message in _slips(sentence, alignment.target):
                if theirs[kind]:
                    theirs[kind] -= 1
                    continue
                if kind == "space":
                    spaces.append((index, span))
                else:
                    yield _finding(kind, message, index, span)
    if spaces:
        often = f", {len(spaces)} times in this text" if len(spaces) > 1 else ""
        yield _finding("space", f"There is a space too many{often}.", spaces[0][0], *(span for _, span in spaces))
    yield from _unpaired(alignment.source, alignment.target)
    yield from _repeated(alignment)
    yield from _customs(alignment)


def _finding(kind: str, message: str, bead: int | None, *spans: Span) -> Finding:
    mqm, its = _CATEGORIES[kind]
    severity = Severity.NEUTRAL if kind == "space" else Severity.MINOR
    return CHECK.finding(message, kind=kind, severity=severity, bead=bead, target=spans, mqm=mqm, its=its)


_CATEGORIES = {
    "doubled-word": ("linguistic-conventions/duplication", "duplication"),
    "markup": ("design/markup", "markup"),
    "space": ("linguistic-conventions/whitespace", "whitespace"),
    "bracket": ("linguistic-conventions/unpaired-marks", "typographical"),
    "doubled-sentence": ("linguistic-conventions/duplication", "duplication"),
}


def _customs(alignment: Alignment) -> Iterator[Finding]:
    """Yield what the version writes against its language's custom, once for all places."""
    for breach in (*breaches(alignment.target), *mixed_marks(alignment.target)):
        sentence = next(one for one in alignment.target.sentences if breach.spans[0].start < one.span.end)
        yield CHECK.finding(
            breach.message,
            kind="custom",
            severity=breach.severity,
            bead=next(index for index, bead in enumerate(alignment.beads) if sentence.index in bead.target),
            target=breach.spans,
        )


def _slips(sentence: Sentence, document: Document) -> Iterator[tuple[str, Span, str]]:
    """Yield the slips that a sentence shows by itself."""
    code, text = document.primary_language, sentence.text
    for match in () if code in _NOT_LOOKED_AT else _DOUBLED.finditer(text):
        short = code == "ar" and len(match[1]) < _ARABIC  # letters of an abbreviation: BBC, CNN
        if match[1].lower() not in _DOUBLES and not match[1][0].isupper() and not short:
            yield "doubled-word", _at(match, sentence), f"The word “{match[1]}” stands twice."
    for match in _MARKUP.finditer(text):
        yield "markup", _at(match, sentence), f"This is left over from a page or a file: {match.group()}"
    for match in () if code in {"zh", "ja"} else _SPACED.finditer(text):
        if code != "fr" or not _SPACE_BEFORE.match(match.group()):
            yield "space", _at(match, sentence), "There is a space too many."


def _at(match: re.Match[str], sentence: Sentence) -> Span:
    return Span(match.start() + sentence.span.start, match.end() + sentence.span.start)


def _addresses(
    index: int, alignment: Alignment, source: tuple[Sentence, ...], target: tuple[Sentence, ...]
) -> Iterator[Finding]:
    """Yield an address of one side beside another one of the same sort on the other side."""
    ours, theirs = (
        [(_key(match.group()), _at(match, one)) for one in side for match in _ADDRESS.finditer(one.text)]
        for side in (source, target)
    )
    missing = [one for one in ours if one[0] not in {key for key, _ in theirs}]
    added = [one for one in theirs if one[0] not in {key for key, _ in ours}]
    for (key, span), (other, place) in zip(missing, added, strict=False):
        if _sort(key) == _sort(other):
            yield CHECK.finding(
                f"The address differs: {key} in {alignment.call(0)}, {other} in {alignment.call(1)}.",
                kind="address",
                severity=Severity.MAJOR,
                bead=index,
                source=(span,),
                target=(place,),
                mqm="accuracy/mistranslation",
                its="non-conformance",
            )


def _key(address: str) -> str:
    return address.rstrip(".,;:!?").casefold()


def _sort(address: str) -> str:
    return "handle" if address[0] == "@" else "mail" if "@" in address else "page"


def _unpaired(source: Document, target: Document) -> Iterator[Finding]:
    """Yield brackets of *target* that nothing closes, if *source* closes all of its own."""
    if next(_open(source), None) is not None:
        return
    for span in _open(target):
        yield _finding("bracket", "This bracket is not closed.", None, span)


def _open(document: Document) -> Iterator[Span]:
    """Yield opening brackets that are not closed within a few sentences."""
    for place, sentence in enumerate(document.sentences):
        if sentence.furniture:
            continue
        for match in re.finditer(r"[(\[（{]", sentence.text):
            end = document.sentences[min(place + _CLOSING, len(document.sentences)) - 1].span.end
            behind = document.text[sentence.span.start + match.end() : end]
            closing = _PAIRS[match.group()] + ("）)" if match.group() in "(（" else "")
            if not any(char in closing for char in behind):
                yield _at(match, sentence)


def _repeated(alignment: Alignment) -> Iterator[Finding]:
    """Yield a sentence of the version that stands twice in a row where the original's do not."""
    target, source = alignment.target, alignment.source
    if any(True for _ in _twins(source)):
        return
    for sentence in _twins(target):
        bead = next(index for index, one in enumerate(alignment.beads) if sentence.index in one.target)
        yield _finding("doubled-sentence", "This sentence stands twice in a row.", bead, sentence.span)


def _twins(document: Document) -> Iterator[Sentence]:
    for before, sentence in zip(document.sentences, document.sentences[1:], strict=False):
        if before.text == sentence.text and sum(map(str.isalpha, sentence.text)) >= _TWICE and not sentence.furniture:
            yield sentence


CHECK = Check(
    id="mechanics",
    title="A slip of the hand",
    severity=Severity.MINOR,
    mqm="linguistic-conventions/typography",
    its="typographical",
    find=find,
    one_sided=True,
    bad=(
        Example("She lives by the lake.", "Sie wohnt am am See."),
        Example("Write to desk@example.org today.", "Пишіть на desk@exemple.org сьогодні.", languages=("en", "uk")),
        Example("The port (in the north) is closed.", "Der Hafen (im Norden ist geschlossen."),
        Example("港口已经关闭。", "The port is <b>closed</b>.", languages=("zh", "en")),
        Example("The port is closed.", "Порт закрыт , работы нет.", languages=("en", "ru")),
        Example(("Why?", "Who?"), ("Pourquoi ?", "Qui?"), languages=("en", "fr")),
        Example("Why is the port closed?", "Por qué está cerrado el puerto?", languages=("en", "es")),
        Example(
            ("However, it is closed.", "It rains."), ("然而,港口已经关闭，没有船。", "下雨。"), languages=("en", "zh")
        ),
        Example(("Is the port closed?", "When?"), ("هل الميناء مغلق?", "متى؟"), languages=("en", "ar")),
        Example("It rose by 2.5 percent.", "Es stieg um 2.5 % auf 3,5 %."),
        Example(
            ("“One,” she said.", "“Two,” he said.", "“Three,” she said.", "“Four,” he said.", "“Five,” they said."),
            (
                "« Un », dit-elle.",
                "« Deux », dit-il.",
                "« Trois », dit-elle.",
                "« Quatre », dit-il.",
                '"Cinq", dirent-ils.',
            ),
            languages=("en", "fr"),
        ),
        Example(
            ("The harbour is closed until Monday.", "Ships wait outside the bay."),
            ("Le port est fermé jusqu’à lundi.", "Le port est fermé jusqu’à lundi."),
            languages=("en", "fr"),
        ),
    ),
    good=(
        Example("He said that that was all.", "Er sagte, dass das das Ende sei."),
        Example("Write to desk@example.org.", "Schreiben Sie an desk@example.org."),
        Example("“Why?” he asked.", "« Pourquoi ? » demanda-t-il.", languages=("en", "fr")),
        Example("He called it “Why not?”.", "Lo llamó “Why not?”.", languages=("en", "es")),
        Example("It starts at 5.30, the price is 2.50.", "Beginn ist um 5.30 Uhr."),
        Example("Is it closed, and when?", "它关闭了吗？什么时候？", languages=("en", "zh")),
        Example("Prices rose: #inflation.", "Цены выросли: #инфляция.", languages=("en", "ru")),
        Example("He waved slowly.", "Yavaş yavaş el salladı.", languages=("en", "tr")),
        Example("Use 2 < 3 & 4 > 1.", "Nutze 2 < 3 & 4 > 1."),
    ),
)
