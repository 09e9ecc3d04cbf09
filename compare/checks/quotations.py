"""
A quotation lost its marks, was cut short or put into other words.

Why it matters: what stands in quotation marks is what somebody said, word for word; without
the marks it is the paper's own claim, and with other words in them it is made up.

How it works: quotations of both sides of a bead are read whatever marks they are in, and marks next
door that do not pair are allowed for. A sentence of speech in marks on one side, with no mark on the
other, has become reported speech; a few words in marks inside another's sentence are a minor matter, and so
is a sentence that the version alone has in marks, unless it is a name in the original: then it is a title. A few
words that the version alone has in marks are an idiom, or irony, and the translator's affair.
Where each side has one quotation, the chance that one was cut goes by its length against the usual, by the words
at its end that have no counterpart, and by the run of words that is most likely left over
(fitted to NTREX with quotations cut short, `compare.evaluation.cued`).
One and the same quotation that the original repeats and the version renders in two ways is reported
as well; two forms of one word are not two ways.

What it cannot see: another word in a quotation of the same length; a quotation that was given to
somebody else; marks lost beside others that were kept; words in marks that are a title, a nickname or irony, and
differ by custom: they are left alone if they are shorter than three words.

Source: Unicode CLDR 47, delimiters; MQM, "Mistranslation" (accuracy).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from statistics import median
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from compare.checks._quoting import cut_signs, is_direct, letters, load_cut, lone, quoted_in
from compare.cues.marks import Quotation, has_mark, is_balanced
from compare.languages import language_of
from compare.links import Linked, Side, linked
from compare.links.left_over import Run, shared
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Document, Finding, Severity, Span

Floats: TypeAlias = NDArray[np.float64]

_RENDERED = 0.25  # share of a quotation's words with a link from which on it was rendered, if not as a quotation
_FRAGMENT = 0.6  # the same for a few words of somebody's in another's sentence, which translators often weave in
_NAMES = 0.5  # share of its linked words that are names in the original from which on what was put in marks is a title
_BRIEF = 15  # letters of a quotation below which one language may need many more words than another
_REPEATED = 12  # letters of a quotation that is recognised when it comes again
_ANOTHER = 0.6  # share of equal letters below which two renderings are not one word in two forms


def find(alignment: Alignment, context: Context) -> Iterator[Finding]:
    """Yield one finding for each quotation that lost or gained its marks, was cut, or was rendered in two ways."""
    links = linked(alignment, context)
    yield from _marks(alignment, links)
    yield from _cut(alignment, links, shared(alignment, context))
    yield from _two_ways(alignment)


def pairs(alignment: Alignment) -> Iterator[int]:
    """Yield the beads that have both sides and no furniture."""
    for index, bead in enumerate(alignment.beads):
        sides = alignment.sides(bead)
        if all(sides) and not any(sentence.furniture for side in sides for sentence in side):
            yield index


def _marks(alignment: Alignment, links: Linked) -> Iterator[Finding]:
    """Yield quotations that one side has in marks and the other without."""
    documents = alignment.source, alignment.target
    for index in pairs(alignment):
        sides = alignment.sides(alignment.beads[index])
        quoted = [quoted_in(side, document) for side, document in zip(sides, documents, strict=True)]
        side = 0 if quoted[0] else 1
        if bool(quoted[0]) == bool(quoted[1]) or _marked(alignment, index, 1 - side):
            continue
        words = (links.source(index), links.target(index))[side]
        for quotation in quoted[side]:
            direct = is_direct(quotation, documents[side])
            if _covered(words, quotation.inside) < (_RENDERED if direct else _FRAGMENT):
                continue
            if side == 0:
                yield _lost(index, alignment, quotation, direct=direct)
                break
            if direct and not _is_title(alignment, links, index, quotation):
                yield _gained(index, alignment, quotation)
                break


def _marked(alignment: Alignment, index: int, side: int) -> bool:
    """Tell whether the bead has a mark on *side*, or one next door has marks there that do not pair: they moved."""
    if any(has_mark(sentence.text) for sentence in alignment.sides(alignment.beads[index])[side]):
        return True
    near = [
        alignment.sides(alignment.beads[at])[side] for at in (index - 1, index + 1) if 0 <= at < len(alignment.beads)
    ]
    return any(not is_balanced(" ".join(sentence.text for sentence in sentences)) for sentences in near)


def _covered(side: Side, inside: Span) -> float:
    """Return the share of the words at *inside* that have a link, light ones left out; 1 if there are none."""
    told = [
        bool(linked)
        for word, linked, light in zip(side.words, side.linked, side.light, strict=True)
        if inside.start <= word.span.start and word.span.end <= inside.end and not light
    ]
    return sum(told) / len(told) if told else 1.0


def _is_title(alignment: Alignment, links: Linked, index: int, quotation: Quotation) -> bool:
    """Tell whether what the version has in marks is a name in the original: a film, a newspaper, an authority."""
    inside, text = quotation.inside, alignment.source.text
    first = alignment.source.sentences[alignment.beads[index].source[0]].span.start
    words = [
        text[pair.source.start : pair.source.end]
        for pair in links.pairs(index)
        if inside.start <= pair.target.start and pair.target.end <= inside.end and pair.source.start > first
    ]
    heavy = [word for word in words if word[:1].isalpha() and len(word) > 2] or words
    return not heavy or sum(word[:1].isupper() for word in heavy) >= _NAMES * len(heavy)


def usual_ratio(alignment: Alignment) -> float:
    """Return how many letters the version has for one of the original, usually."""
    ratios = [
        letters(" ".join(one.text for one in target)) / letters(" ".join(one.text for one in source))
        for source, target in map(alignment.sides, alignment.beads)
        if source and target
    ]
    return median(ratios) if ratios else 1.0


def _lost(index: int, alignment: Alignment, quotation: Quotation, *, direct: bool) -> Finding:
    return CHECK.finding(
        f"{alignment.call(0, first=True)} quotes {alignment.source.quote(quotation.span)}, "
        f"and {alignment.call(1)} has no quotation marks.",
        kind="marks-lost" if direct else "words-lost",
        severity=Severity.MAJOR if direct else Severity.MINOR,
        bead=index,
        source=(quotation.span,),
        target=tuple(alignment.target.sentences[one].span for one in alignment.beads[index].target),
    )


def _gained(index: int, alignment: Alignment, quotation: Quotation) -> Finding:
    return CHECK.finding(
        f"{alignment.call(1, first=True)} quotes {alignment.target.quote(quotation.span)}, "
        f"and {alignment.call(0)} has no quotation marks.",
        kind="marks-added",
        severity=Severity.MINOR,
        bead=index,
        source=tuple(alignment.source.sentences[one].span for one in alignment.beads[index].source),
        target=(quotation.span,),
    )


def cuts(
    alignment: Alignment, links: Linked, runs: tuple[Sequence[Run | None], Sequence[Run | None]]
) -> Iterator[tuple[int, int, tuple[Quotation, Quotation], Floats]]:
    """Yield bead, the side that may have more, the quotations and the values of `CUT`, where each side has one."""
    usual = usual_ratio(alignment)
    documents = alignment.source, alignment.target
    for index in pairs(alignment):
        one, two = (lone(*side) for side in zip(alignment.sides(alignment.beads[index]), documents, strict=True))
        if one is None or two is None:
            continue
        quoted, sides = (one, two), (links.source(index), links.target(index))
        for side, ratio in ((0, 1 / usual), (1, usual)):
            other = documents[1 - side].quote(quoted[1 - side].inside)
            inside, run = quoted[side].inside, runs[side][index]
            yield index, side, quoted, cut_signs(sides[side], inside, other, documents[side], usual=ratio, run=run)


def _cut(
    alignment: Alignment, links: Linked, runs: tuple[Sequence[Run | None], Sequence[Run | None]]
) -> Iterator[Finding]:
    """Yield quotations of which one side has less."""
    weights, minor, major = load_cut()
    for index, side, (one, other), signs in cuts(alignment, links, runs):
        odds = float(signs @ weights)
        if side and alignment.original and letters(alignment.source.quote(one.inside)) < _brief(alignment.source):
            continue
        if odds >= (minor if side == 0 and alignment.original else major):
            yield CHECK.finding(
                f"The quotation has more in {alignment.call(side)} than in {alignment.call(1 - side)}.",
                kind="longer" if side and alignment.original else "cut" if odds >= major else "maybe-cut",
                severity=Severity.MAJOR if odds >= major and side == 0 and alignment.original else Severity.MINOR,
                bead=index,
                source=(one.span,),
                target=(other.span,),
            )


def _brief(document: Document) -> int:
    """Return how many letters a quotation has at least that can be held against a longer one: "Big if true"."""
    return _BRIEF if language_of(document.language).spaces else _BRIEF // 3


def _two_ways(alignment: Alignment) -> Iterator[Finding]:
    """Yield quotations that the original has twice in one form and the version in two."""
    seen: dict[str, list[tuple[int, Quotation, Quotation]]] = defaultdict(list)
    for index, bead in enumerate(alignment.beads):
        sides = alignment.sides(bead)
        ours, theirs = quoted_in(sides[0], alignment.source), quoted_in(sides[1], alignment.target)
        if len(ours) == len(theirs) == 1:
            key = _folded(alignment.source.quote(ours[0].inside))
            if len(key) >= _REPEATED:
                seen[key].append((index, ours[0], theirs[0]))
    for places in seen.values():
        first = places[0]
        for index, one, other in places[1:]:
            was, now = (alignment.target.quote(quotation.inside) for quotation in (first[2], other))
            if SequenceMatcher(None, _folded(was), _folded(now)).ratio() < _ANOTHER:
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
            "“The water is clean, and the children can drink it again,” the mayor said.",
            "„Das Wasser ist sauber“, sagte der Bürgermeister.",
        ),
        Example(
            ("“Nobody asked the farmers here,” he said.", "In May he said again: “Nobody asked the farmers here.”"),
            ("„Niemand hat die Bauern hier gefragt“, sagte er.", "Im Mai: „Keiner fragte die Leute vom Land.“"),
        ),
    ),
    good=(
        Example("“We will never leave this valley,” she said.", "„Wir verlassen das Tal nie“, sagte sie."),
        Example(
            "“The water is clean, and the children can drink it again,” the mayor said.",
            "«Вода чистая, и дети снова могут её пить», — сказал мэр.",
            languages=("en", "ru"),
        ),
        Example(
            "The Coroner's Office of East Baton Rouge said so on Friday.",
            "“东巴吞鲁日教区法医办公室”周五这样表示。",
            languages=("en", "zh"),
        ),
        Example("He called it a “so-called solution”.", "Er nannte es eine sogenannte Lösung."),
        Example(
            "The team feels that it has a little wind in its sails.",
            "Команда чувствует, что у неё «ветер дует в паруса».",
            languages=("en", "ru"),
        ),
        Example(
            "“Today there is no inn and no church here.”",
            "Vandaag is hier geen herberg en geen kerk meer.’",
            languages=("en", "nl"),
        ),
        Example("He wrote: “Big if true.”", "他写道：“如果这是真的，那问题就非常严重了。”", languages=("en", "zh")),
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
