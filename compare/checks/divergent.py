"""
A pair of sentences is less alike than the rest of this version.

Why it matters: the two may say different things although nothing is missing.

How it works: the cosine of each bead's two sides is held against the other
beads of the same pair of texts by a robust z-score (median and median absolute
deviation), so that a free translation does not light up as a whole. Only beads
far below their own article's usual are reported.

What it cannot see: a changed number, a lost "not", one name for another; their
own checks do. In a text of fewer than twelve pairs there is no usual to hold a
pair against, and it stays silent. It depends on the embedding model.

Source: Iglewicz and Hoaglin (1993), "How to Detect and Handle Outliers": the
modified z-score; its cut-off is theirs raised for our models.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from compare.languages import language_of
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Bead, Document, Finding, Sentence, Severity

_MIN_PAIRS = 12
_MIN_LETTERS = 30  # below this, a cosine says little: "Yes." and "Ja."
_HAN = 3  # letters that one Chinese or Japanese character stands for
_CUT_OFF = (
    4.5  # on NTREX, ten languages: 0.3 false findings per 100 pairs, 46 % of swapped sentences; at 3.5, 0.7 and 64 %
)
_SCALE = 0.6745  # makes the median absolute deviation comparable to a standard deviation
_MIN_DEVIATION = 0.02  # in cosine; a text copied almost word for word must not make its one free sentence an outlier


def find(alignment: Alignment, _context: Context) -> Iterator[Finding]:
    """Yield one finding for each pair far below the pair of texts' own usual similarity."""
    judged = [(index, bead) for index, bead in enumerate(alignment.beads) if _can_judge(alignment, bead)]
    cosines = [bead.similarity or 0.0 for _, bead in judged]
    if len(cosines) < _MIN_PAIRS:
        return
    middle = median(cosines)
    deviation = max(median(abs(cosine - middle) for cosine in cosines), _MIN_DEVIATION)
    for (index, bead), cosine in zip(judged, cosines, strict=True):
        if _SCALE * (cosine - middle) / deviation < -_CUT_OFF:
            source, target = alignment.sides(bead)
            yield CHECK.finding(
                f"The two sides are much less alike ({cosine:.2f}) than is usual in this version ({middle:.2f}).",
                kind="similarity",
                bead=index,
                source=tuple(sentence.span for sentence in source),
                target=tuple(sentence.span for sentence in target),
            )


def _can_judge(alignment: Alignment, bead: Bead) -> bool:
    sides = alignment.sides(bead)
    return (
        bead.similarity is not None
        and not any(sentence.furniture for side in sides for sentence in side)
        and _letters(sides[0]) * _weight(alignment.source) >= _MIN_LETTERS
        and _letters(sides[1]) * _weight(alignment.target) >= _MIN_LETTERS
    )


def _letters(side: tuple[Sentence, ...]) -> int:
    return sum(char.isalpha() for sentence in side for char in sentence.text)


def _weight(document: Document) -> int:
    return 1 if language_of(document.language).spaces else _HAN


class _Measured(Example):
    """Twelve usual pairs, and this one at the given similarity."""

    def __init__(self, source: str, target: str, similarity: float, languages: tuple[str, str] = ("en", "de")) -> None:
        super().__init__((source,) * (_MIN_PAIRS + 1), (target,) * (_MIN_PAIRS + 1), languages)
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
