"""
A pair of sentences is less alike than the rest of this version.

Why it matters: the two may say different things although nothing is missing.

How it works: several measures are taken of each bead: the cosine of its two sides, the share of their words
that are linked, how alike the words are, in the worst half too, names that stand alone, and how likely it is that
words of either side are left over. What can be is held against the other beads of the same pair
of texts by a robust z-score or a median, so that a free
translation does not light up as a whole. The odds were fitted on professional translations in
which sentences, or their second halves, stand in the place of others. Where a whole sentence is another one, the
aligner mostly leaves both alone, and `missing` and `added` say so.

What it cannot see: a changed number, a lost "not", one name for another; their
own checks do. In a text of fewer than twelve pairs there is no usual to hold a
pair against, and it stays silent. It depends on the embedding model.

Source: Iglewicz and Hoaglin (1993), "How to Detect and Handle Outliers": the
modified z-score.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from compare.checks._unlike import judged, load_unlike, unlike
from compare.links import linked
from compare.links.left_over import shared
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Bead, Finding, Severity

_MIN_PAIRS = 12


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each pair far below the pair of texts' own usual likeness."""
    links = linked(alignment, context)
    numbers = judged(alignment, links)
    if len(numbers) < _MIN_PAIRS:
        return
    weights, line = load_unlike()
    usual = median(alignment.beads[number].similarity or 0.0 for number in numbers)
    odds = unlike(alignment, links, shared(alignment, context), numbers) @ weights
    for number, sure in zip(numbers, odds, strict=True):
        if sure > line:
            bead = alignment.beads[number]
            source, target = alignment.sides(bead)
            here = f"{bead.similarity:.2f}"
            yield CHECK.finding(
                f"The two sides are much less alike ({here}) than is usual in these texts ({usual:.2f}).",
                kind="similarity",
                bead=number,
                source=tuple(sentence.span for sentence in source),
                target=tuple(sentence.span for sentence in target),
            )


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
