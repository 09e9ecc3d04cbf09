"""
A quotation lost its marks, was cut short or put into other words.

Why it matters: what stands in quotation marks is what somebody said, word for word; without
the marks it is the paper's own claim, and with other words in them it is made up.

How it works: quotations of both sides of a bead are read whatever marks they are in, and marks that
moved to the bead next door are allowed for. A passage of three words or more in marks on one side,
with no mark on the other side, has become reported speech; the reverse is minor, since some
languages set titles and terms in marks. Two quotations that stand alone on both sides are held
against each other by length: one that is less than half of what is usual in this version was cut.
One and the same quotation that the original repeats and the version renders in two ways is reported
as well.

What it cannot see: another word in a quotation of the same length; a quotation that was given to
somebody else; words in marks that are a title, a nickname or irony, and differ by custom: they are
left alone if they are shorter than three words.

Source: Unicode CLDR 47, delimiters; MQM, "Mistranslation" (accuracy).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from statistics import median

from compare.cues.marks import Quotation, count_marks, has_mark, quotations
from compare.languages import language_of
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Document, Finding, Sentence, Severity, Span

_WORDS = 3  # that a passage in marks must have
_TITLE = 0.6  # share of words with a capital from which on it is a title; German speech has fewer
_LETTERS = 8  # the same for a script without spaces
_CUT = 0.5  # of the usual length, below which it was cut short; 0.6 finds half as many cuts again, at twice the noise
_LONG = 25  # letters of a quotation whose length says something
_REPEATED = 12  # letters of a quotation that is recognised when it comes again


def find(alignment: Alignment, _context: Context) -> Iterator[Finding]:
    """Yield one finding for each quotation that lost or gained its marks, was cut, or was rendered in two ways."""
    usual = _usual_ratio(alignment)
    for index, bead in enumerate(alignment.beads):
        sides = alignment.sides(bead)
        if not all(sides) or any(sentence.furniture for side in sides for sentence in side):
            continue
        ours, theirs = _quoted(sides[0], alignment.source), _quoted(sides[1], alignment.target)
        if ours and not theirs and not _marked(alignment, index, 1):
            yield _lost(index, alignment, ours)
        elif theirs and not ours and not _marked(alignment, index, 0):
            yield _gained(index, alignment, theirs)
        elif len(ours) == len(theirs) == 1:
            yield from _shortened(index, alignment, ours[0], theirs[0], usual)
    yield from _two_ways(alignment)


def _quoted(sentences: Sequence[Sentence], document: Document) -> list[Quotation]:
    """Return the quotations in *sentences* that are long enough to be somebody's words."""
    if not sentences:
        return []
    start, end = sentences[0].span.start, sentences[-1].span.end
    text = document.text[start:end]
    found = [
        Quotation(
            Span(one.span.start + start, one.span.end + start), Span(one.inside.start + start, one.inside.end + start)
        )
        for one in quotations(text)
    ]
    return [one for one in found if _is_speech(document.quote(one.inside), document)]


def _is_speech(text: str, document: Document) -> bool:
    if not language_of(document.language).spaces:
        return sum(char.isalpha() for char in text) >= _LETTERS
    words = text.split()
    names = sum(word[:1].isupper() for word in words)
    return len(words) >= _WORDS and names < _TITLE * len(words)


def _marked(alignment: Alignment, index: int, side: int) -> bool:
    """Tell whether the bead has a mark on *side*, or a bead next to it more than its other side: marks that moved."""
    here = alignment.sides(alignment.beads[index])[side]
    if any(has_mark(sentence.text) for sentence in here):
        return True
    for near in (index - 1, index + 1):
        if 0 <= near < len(alignment.beads):
            marks = [
                sum(map(count_marks, (one.text for one in each))) for each in alignment.sides(alignment.beads[near])
            ]
            if marks[side] > marks[1 - side]:
                return True
    return False


def _usual_ratio(alignment: Alignment) -> float:
    """Return how many letters the version has for one of the original, usually."""
    ratios = [
        _letters(" ".join(one.text for one in target)) / _letters(" ".join(one.text for one in source))
        for source, target in map(alignment.sides, alignment.beads)
        if source and target
    ]
    return median(ratios) if ratios else 1.0


def _letters(text: str) -> int:
    return max(1, sum(char.isalpha() for char in text))


def _lost(index: int, alignment: Alignment, ours: Sequence[Quotation]) -> Finding:
    return CHECK.finding(
        f"{alignment.call(0, first=True)} quotes {alignment.source.quote(ours[0].span)}, "
        f"and {alignment.call(1)} has no quotation marks.",
        kind="marks-lost",
        bead=index,
        source=tuple(one.span for one in ours),
        target=tuple(alignment.target.sentences[one].span for one in alignment.beads[index].target),
    )


def _gained(index: int, alignment: Alignment, theirs: Sequence[Quotation]) -> Finding:
    return CHECK.finding(
        f"{alignment.call(1, first=True)} quotes {alignment.target.quote(theirs[0].span)}, "
        f"and {alignment.call(0)} has no quotation marks.",
        kind="marks-added",
        severity=Severity.MINOR,
        bead=index,
        source=tuple(alignment.source.sentences[one].span for one in alignment.beads[index].source),
        target=tuple(one.span for one in theirs),
    )


def _shortened(index: int, alignment: Alignment, one: Quotation, other: Quotation, usual: float) -> Iterator[Finding]:
    ours, theirs = _letters(alignment.source.quote(one.inside)), _letters(alignment.target.quote(other.inside))
    ratio = theirs / ours / usual
    if max(ours * usual, theirs) >= _LONG and not _CUT <= ratio <= 1 / _CUT:
        shorter, longer = map(alignment.call, (1, 0) if ratio < 1 else (0, 1))
        yield CHECK.finding(
            f"The quotation is much shorter in {shorter} than in {longer}.",
            kind="length",
            severity=Severity.MINOR,
            bead=index,
            source=(one.span,),
            target=(other.span,),
        )


def _two_ways(alignment: Alignment) -> Iterator[Finding]:
    """Yield quotations that the original has twice in one form and the version in two."""
    seen: dict[str, list[tuple[int, Quotation, Quotation]]] = defaultdict(list)
    for index, bead in enumerate(alignment.beads):
        sides = alignment.sides(bead)
        ours, theirs = _quoted(sides[0], alignment.source), _quoted(sides[1], alignment.target)
        if len(ours) == len(theirs) == 1:
            key = _folded(alignment.source.quote(ours[0].inside))
            if len(key) >= _REPEATED:
                seen[key].append((index, ours[0], theirs[0]))
    for places in seen.values():
        first = places[0]
        for index, one, other in places[1:]:
            was, now = (alignment.target.quote(quotation.inside) for quotation in (first[2], other))
            if _folded(was) != _folded(now):
                yield CHECK.finding(
                    f"{alignment.call(0, first=True)} quotes the same words twice; "
                    f"{alignment.call(1)} has “{was}” and “{now}”.",
                    kind="two-ways",
                    severity=Severity.MINOR,
                    bead=index,
                    source=(one.span,),
                    target=(first[2].span, other.span),
                )


def _folded(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


CHECK = Check(
    id="quotations",
    title="A quotation is no longer one",
    severity=Severity.MAJOR,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    find=find,
    bad=(
        Example("“We will never leave this valley,” she said.", "Sie sagte, man werde das Tal nie verlassen."),
        Example(
            "Она сказала, что воды хватит.", "She said: “There is plenty of water for us.”", languages=("ru", "en")
        ),
        Example(
            "他说：“我们永远不会离开这个山谷。”", "He said they would never leave the valley.", languages=("zh", "en")
        ),
        Example(
            "“We will leave when the harvest is over and the last lorry is loaded,” she said.",
            "« Nous partirons un jour », a-t-elle dit, après la récolte, quand le dernier camion sera chargé.",
            languages=("en", "fr"),
        ),
        Example(
            ("“Nobody asked the farmers here,” he said.", "In May he said again: “Nobody asked the farmers here.”"),
            ("„Niemand hat die Bauern hier gefragt“, sagte er.", "Im Mai: „Keiner fragte die Leute vom Land.“"),
        ),
    ),
    good=(
        Example("“We will never leave this valley,” she said.", "„Wir verlassen das Tal nie“, sagte sie."),
        Example("He called it a “so-called solution”.", "Er nannte es eine sogenannte Lösung."),
        Example("The film “A Day in the Sun” opens.", "الفيلم يوم في الشمس يبدأ عرضه.", languages=("en", "ar")),
        Example(
            ("He said: “It is over.", "We will leave this place tomorrow.”"),
            ("Er sagte: „Es ist vorbei.", "Wir gehen morgen von hier fort.“"),
        ),
        Example(
            "«Вода будет, и её хватит на всех», — сказал он.",
            '"There will be water for all," he said.',
            languages=("ru", "en"),
        ),
    ),
)
