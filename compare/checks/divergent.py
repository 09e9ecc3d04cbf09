"""
A pair of sentences is less alike than the rest of this version.

Why it matters: the two may say different things although nothing is missing.

How it works: two measures are taken of each bead: the cosine of its two sides, and the share of their words
that are linked, each by its weight. Each is held against the other beads of the same pair
of texts by a robust z-score (median and median absolute deviation), so that a free
translation does not light up as a whole, and the mean of the two decides. Only
beads far below their own article's usual are reported.

What it cannot see: a changed number, a lost "not", one name for another; their
own checks do. In a text of fewer than twelve pairs there is no usual to hold a
pair against, and it stays silent. It depends on the embedding model.

Source: Iglewicz and Hoaglin (1993), "How to Detect and Handle Outliers": the
modified z-score; its cut-off is theirs raised for our models.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from compare.languages import language_of
from compare.links import Linked, Side, linked
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Bead, Document, Finding, Sentence, Severity

_MIN_PAIRS = 12
_MIN_WORDS = 4  # that are not light, on either side; below this, measures say little
_MIN_LETTERS = 30  # the same: "Yes." and "Ja."
_HAN = 3  # letters that one Chinese or Japanese character stands for
_CUT_OFF = 5.0  # on NTREX, 15 languages: 0.11 findings per 100 untouched sentences; at 4.0 0.36
_SCALE = 0.6745  # makes the median absolute deviation comparable to a standard deviation
# The least deviations; a text copied almost word for word must not make its one free sentence an outlier.
_MIN_COSINE, _MIN_SHARE = 0.02, 0.05


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each pair far below the pair of texts' own usual likeness."""
    links = linked(alignment, context)
    judged = [index for index, bead in enumerate(alignment.beads) if _can_judge(alignment, bead, links, index)]
    if len(judged) < _MIN_PAIRS:
        return
    cosines = [alignment.beads[index].similarity or 0.0 for index in judged]
    shares = [(_share(links.source(index)) + _share(links.target(index))) / 2 for index in judged]
    usual = median(cosines)
    scores = zip(_scores(cosines, _MIN_COSINE), _scores(shares, _MIN_SHARE), strict=True)
    for index, cosine, (one, other) in zip(judged, cosines, scores, strict=True):
        if (one + other) / 2 < -_CUT_OFF:
            source, target = alignment.sides(alignment.beads[index])
            yield CHECK.finding(
                f"The two sides are much less alike ({cosine:.2f}) than is usual in these texts ({usual:.2f}).",
                kind="similarity",
                bead=index,
                source=tuple(sentence.span for sentence in source),
                target=tuple(sentence.span for sentence in target),
            )


def _scores(values: Sequence[float], least: float) -> list[float]:
    """Return the modified z-score of each value."""
    middle = median(values)
    deviation = max(median(abs(value - middle) for value in values), least)
    return [_SCALE * (value - middle) / deviation for value in values]


def _can_judge(alignment: Alignment, bead: Bead, links: Linked, index: int) -> bool:
    if bead.similarity is None or any(sentence.furniture for side in alignment.sides(bead) for sentence in side):
        return False
    texts = zip((alignment.source, alignment.target), alignment.sides(bead), strict=True)
    if any(_letters(side) * _weight(document) < _MIN_LETTERS for document, side in texts):
        return False
    return all((~side.light).sum() >= _MIN_WORDS for side in (links.source(index), links.target(index)))


def _letters(side: tuple[Sentence, ...]) -> int:
    return sum(char.isalpha() for sentence in side for char in sentence.text)


def _weight(document: Document) -> int:
    return 1 if language_of(document.language).spaces else _HAN


def _share(side: Side) -> float:
    """Return the share of a side's words that are linked, by weight, light words left out."""
    weights = side.weights * ~side.light
    return float((weights * side.linked).sum() / weights.sum())


_USUAL = {
    ("en", "de"): ("Tourists like the old airport in winter.", "Touristen mögen den alten Flughafen im Winter."),
    ("zh", "en"): ("游客在冬天喜欢旧机场。", "Tourists like the old airport in winter."),
    ("uk", "en"): ("Туристи взимку люблять старий аеропорт.", "Tourists like the old airport in winter."),
}


class _Measured(Example):
    """Twelve usual pairs, and this one at the given similarity."""

    def __init__(self, source: str, target: str, similarity: float, languages: tuple[str, str] = ("en", "de")) -> None:
        one, other = _USUAL[languages]
        super().__init__((*(one,) * _MIN_PAIRS, source), (*(other,) * _MIN_PAIRS, target), languages)
        object.__setattr__(self, "_similarity", similarity)

    def alignment(self) -> Alignment:
        usual = Example.alignment(self)
        beads = [Bead(bead.source, bead.target, 0.8 + 0.01 * (index % 5)) for index, bead in enumerate(usual.beads)]
        beads[-1] = Bead(beads[-1].source, beads[-1].target, self._similarity)  # type: ignore[attr-defined]
        return Alignment(usual.source, usual.target, tuple(beads))


CHECK = Check(
    id="divergent",
    title="The two sides say different things",
    severity=Severity.MINOR,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    find=find,
    bad=(
        _Measured("The minister of transport resigned on Friday.", "Das Wetter bleibt am Wochenende schön.", 0.12),
        _Measured(
            "部长在周五宣布辞职，称健康原因让他无法继续履行职务。",
            "The weather will stay fine until Sunday.",
            0.12,
            ("zh", "en"),
        ),
    ),
    good=(
        _Measured(
            "The minister of transport resigned on Friday.", "Am Freitag trat der Verkehrsminister zurück.", 0.72
        ),
        _Measured("Ні, сказав він.", "No, he said.", 0.12, ("uk", "en")),
    ),
)
