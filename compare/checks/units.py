"""
A number kept its value and lost its unit, or was converted wrongly.

Why it matters: 60 metres and 60 feet are both plausible, and one of them is wrong; so
are 5 million dollars and 5 million euros, 3 percent and 3 percentage points.

How it works: figures are read with the unit that stands with them, in every
language. A measure of one side that the other side has neither as it is nor converted is
held against one of the same kind in another unit. The same number is a
changed unit; another number is a wrong conversion unless both come to the same
within the precision of the rounder one (60 feet and "about 20 metres" pass, 26 miles
and 30 km do not). A currency is named, not converted: a changed one is
reported where the number is the same. A bare year, an age (aged 34) and "a week" take part where the other
side gives them the unit of another span of time.

What it cannot see: a unit that stands apart from its number, a wrong conversion of money, and
a unit that was dropped.

Source: BIPM, SI Brochure, 9th edition; ISO 4217; MQM, "Unit conversion" (accuracy).
"""

from __future__ import annotations

from collections.abc import Iterator

from compare.checks._clashes import clashes, twice_rounded
from compare.checks._figured import sides_of
from compare.figures import Dimension, Quantity
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Finding, Severity

_KINDS = {Dimension.MONEY: "currency", Dimension.SHARE: "points"}


def find(alignment: Alignment, _context: Context) -> Iterator[Finding]:
    """Yield one finding for each measure whose unit or conversion is wrong."""
    for index, (source, target) in enumerate(sides_of(alignment)):
        told = set()
        for one, other in clashes(source, target):
            if not alignment.original and twice_rounded(one, other):
                continue
            if (one.unit, other.unit) not in told:  # "2 to 4 inches" is one slip
                yield _finding(index, alignment, one, other)
            told.add((one.unit, other.unit))


def _finding(index: int, alignment: Alignment, one: Quantity, other: Quantity) -> Finding:
    was, now = alignment.source.quote(one.span), alignment.target.quote(other.span)
    same = bool(one.figure.readings & other.figure.readings)
    message = (
        f"The unit differs: {was} in {alignment.call(0)}, {now} in {alignment.call(1)}."
        if same
        else f"The conversion is wrong: {was} in {alignment.call(0)} does not come to {now} in {alignment.call(1)}."
    )
    return CHECK.finding(
        message,
        kind=_KINDS.get(one.dimension, "unit") if same else "conversion",
        severity=Severity.MINOR if one.dimension is Dimension.SHARE else None,
        bead=index,
        source=(one.span,),
        target=(other.span,),
    )


CHECK = Check(
    id="units",
    title="A unit or a conversion is wrong",
    severity=Severity.MAJOR,
    mqm="accuracy/mistranslation/unit-conversion",
    its="numbers",
    find=find,
    bad=(
        Example("The wall is 60 metres long.", "壁の長さは60フィートだ。", languages=("en", "ja")),
        Example("It is 50 kilometres from here.", "São 50 milhas daqui.", languages=("en", "pt")),
        Example("She ran 26.2 miles.", "Elle a couru 30 kilomètres.", languages=("en", "fr")),
        Example("Каждый рюкзак весит 6 килограммов.", "Each pack weighs 6 tonnes.", languages=("ru", "en")),
        Example("It cost $5 million.", "Es kostete 5 Millionen Euro."),
        Example("It was 30 °C.", "It was 60 °F.", languages=("fr", "en")),
        Example("Davis, 45, lives in Lydney.", "Pani Davis, 45 miesięcy, mieszka w Lydney.", languages=("en", "pl")),
        Example("in 30 meters (100 feet) of water", "in 30 Kilometer (100 Fuß) tiefem Wasser"),
        Example("耗时3天。", "It took 3 weeks.", languages=("zh", "en")),
        Example("The defendants are aged 33 and 34.", "Подсудимым 33 и 34 месяца.", languages=("en", "ru")),
        Example("The two have not spoken since 2016.", "Двое не общаются с 2016 месяца.", languages=("en", "ru")),
        Example("It was closed for a week.", "1か月閉鎖された。", languages=("en", "ja")),
        Example("The share rose by 3 percentage points.", "Der Anteil stieg um 3 Prozent."),
    ),
    good=(
        Example("He ran 26.2 miles.", "Il a couru 42 kilomètres.", languages=("en", "fr")),
        Example("A wall of 60 feet", "Eine Mauer von rund 20 Metern"),
        Example("It was 80 degrees.", "Es waren 27 Grad."),
        Example("面积为100公顷。", "It covers about 250 acres.", languages=("zh", "en")),
        Example("It cost $5 million.", "Це коштувало 5 мільйонів доларів.", languages=("en", "uk")),
        Example("Ivanov, 45, was held.", "Иванов, 45 лет, задержан.", languages=("en", "ru")),
        Example("It cost £5 million.", "Es kostete 6 Millionen Euro."),
        Example("the 60th anniversary", "60周年", languages=("en", "zh")),
        Example("He stayed a day.", "Он пробыл там сутки, 24 часа.", languages=("en", "ru")),
        Example("within 48 hours", "binnen zwei Tagen"),
        Example("It lies 45 miles (72 km) from here.", "يقع على بعد 72 كيلومترا من هنا.", languages=("en", "ar")),
    ),
)
