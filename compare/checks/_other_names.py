"""What `names` says of a bead: a name that one side lacks, another in its place, or one spelt wrongly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from compare.links.instead import instead, load_weights
from compare.links.known import Texts, gathered, translated
from compare.names.confusion import altered, confused
from compare.names.counterparts import Gap, gaps
from compare.names.gazetteer import lookup
from compare.names.respelt import Respelt
from compare.names.strangers import strangers
from compare.plugins import Context
from compare.types import Alignment, Finding, Mention, Severity, Span

Make: TypeAlias = Callable[..., Finding]
"""Makes a finding of the check."""

_CATEGORIES = {
    "missing-name": ("accuracy/omission", "omission"),
    "added-name": ("accuracy/addition", "addition"),
    "other-entity": ("accuracy/mistranslation", "mistranslation"),
    "misspelt": ("linguistic-conventions/spelling", "misspelling"),
}


def other_names(alignment: Alignment, context: Context, slips: Sequence[Respelt], make: Make) -> Iterator[Finding]:
    """
    Yield names that stand where the original has another, that one side lacks, or that are spelt wrongly.

    Args:
        alignment: the original and the version.
        context: where the name table and the word links are.
        slips: the words that are spelt wrongly, of which nothing was said yet.
        make: makes a finding of the check.
    """
    yield from _Teller(alignment, context, make).tell(slips)


class _Teller:
    def __init__(self, alignment: Alignment, context: Context, make: Make) -> None:
        self.alignment, self.context, self.make = alignment, context, make
        self.names = context.names.names
        one, two = (context.names.languages[at].partition("-")[0] for at in (0, context.document))
        self.languages = one, two
        self.told: set[tuple[int, int]] = set()
        """Beads and rows of the table of which something was said."""

    def tell(self, slips: Sequence[Respelt]) -> Iterator[Finding]:
        """Yield all findings, the surest first."""
        yield from self.look_alikes()
        yield from self.gaps()
        yield from self.strangers()
        told = {bead for bead, _ in self.told}
        every = gathered(self.alignment, self.context)
        same: defaultdict[tuple[str, str], list[Respelt]] = defaultdict(list)
        for slip in slips:
            if slip.bead not in told and not translated(slip.source.key, slip.target.key, self.languages, whole=True):
                told.add(slip.bead)
                same[slip.target.key, slip.right].append(slip)
        yield from map(self.slip, same.values())
        yield from self.in_place(every, told)

    def look_alikes(self) -> Iterator[Finding]:
        """Yield names that look much like the one that belongs there."""
        sources, targets = self.context.names.by_sentence(0), self.context.names.by_sentence(self.context.document)
        for number, bead in enumerate(self.alignment.beads):
            left = {row: mention for sentence in bead.source for row, mention in sources.get(sentence, ())}
            right = {row: mention for sentence in bead.target for row, mention in targets.get(sentence, ())}
            for row in sorted(left.keys() & right.keys()):
                texts = left[row].text, right[row].text
                one, two = (text.split()[-1] for text in texts)
                if altered(*texts, *self.languages) and not translated(one, two, self.languages, whole=False):
                    self.told.add((number, row))
                    yield self.swap(row, left[row], right[row], number)
            for wanted in (row for row in left if row not in right):
                for found in (row for row in right if row not in left):
                    if confused(left[wanted].text, right[found].text, self.languages[1]):
                        self.told |= {(number, wanted), (number, found)}
                        yield self.swap(wanted, left[wanted], right[found], number)

    def gaps(self) -> Iterator[Finding]:
        """Yield what the rest of the text says of a bead's names."""
        for gap in gaps(self.context.names, self.alignment, self.context.document):
            if (gap.bead, gap.row) not in self.told:
                self.told.add((gap.bead, gap.row))
                yield self.swap(gap.row, gap.mention, gap.instead[1], gap.bead) if gap.instead else self.lone(gap)

    def strangers(self) -> Iterator[Finding]:
        """Yield full names of which nothing in the bead of the other side is an answer."""
        told = {bead for bead, _ in self.told}
        for gap in strangers(self.context.names, self.alignment, self.context.document):
            if gap.bead not in told and gap.instead:
                self.told.add((gap.bead, gap.row))
                spans = (gap.mention.span, gap.instead[1].span)
                yield self.stands(spans, gap.bead, label=self.names[gap.row].label)

    def in_place(self, every: Texts, told: set[int]) -> Iterator[Finding]:
        """Yield words of names that stand in the place of others, in beads of which nothing was *told*."""
        major = load_weights().major
        for found, odds in instead(every):
            if found.bead not in told:
                spans = (found.source.span, found.target.span)
                severity = Severity.MAJOR if odds >= major else Severity.MINOR
                label = self.alignment.source.quote(spans[0])
                yield self.stands(spans, found.bead, label=label, severity=severity)

    def slip(self, places: Sequence[Respelt]) -> Finding:
        """Report a name that is spelt wrongly, wherever it is so."""
        mqm, its = _CATEGORIES["misspelt"]
        found = places[0]
        word, label = self.alignment.target.quote(found.target.span), self.alignment.source.quote(found.source.span)
        right = found.right[:1].upper() + found.right[1:]
        times = f"{len(found.beads)} times" if len(found.beads) > 1 else "once"
        said = f"is “{right}” elsewhere in this text, {times}" if found.beads else f"should be spelt like “{right}”"
        return self.make(
            f"“{word}” {said}.",
            kind="misspelt",
            bead=found.bead,
            source=tuple(one.source.span for one in places),
            target=tuple(one.target.span for one in places),
            entity=label,
            suggestion=right if found.beads or self.alignment.original else None,
            mqm=mqm,
            its=its,
        )

    def lone(self, gap: Gap) -> Finding:
        """Report a name that one side of a bead lacks."""
        kind = "added-name" if gap.side else "missing-name"
        mqm, its = _CATEGORIES[kind]
        known = lookup(gap.mention.text)
        wanted = known.preferred(self.languages[1]) if known and not gap.side else None
        said = f"{self.alignment.call(1 - gap.side)} has no such name here"
        return self.make(
            f"“{gap.mention.text}”: {said}" + (f"; it would be “{wanted}”." if wanted else "."),
            kind=kind,
            bead=gap.bead,
            source=() if gap.side else (gap.mention.span,),
            target=(gap.mention.span,) if gap.side else (),
            entity=self.names[gap.row].label,
            mqm=mqm,
            its=its,
        )

    def swap(self, row: int, source: Mention, target: Mention, bead: int) -> Finding:
        """Report a name of the table that stands in the place of another."""
        entity = lookup(source.text)
        right = entity.preferred(self.languages[1]) if entity else source.text
        return self.stands((source.span, target.span), bead, label=self.names[row].label, right=right)

    def stands(
        self,
        spans: tuple[Span, Span],
        bead: int,
        *,
        label: str,
        right: str | None = None,
        severity: Severity = Severity.MAJOR,
    ) -> Finding:
        """Report that the second of *spans* stands where the original has the first."""
        mqm, its = _CATEGORIES["other-entity"]
        words = self.alignment.source.quote(spans[0]), self.alignment.target.quote(spans[1])
        return self.make(
            f"“{words[1]}” stands where {self.alignment.call(0)} has “{words[0]}”"
            + (f", which is “{right}”." if right and right != words[0] else "."),
            kind="other-entity",
            severity=severity,
            bead=bead,
            source=(spans[0],),
            target=(spans[1],),
            entity=label,
            suggestion=right if self.alignment.original else None,
            mqm=mqm,
            its=its,
        )
