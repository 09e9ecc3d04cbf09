"""
Something stands between a person and the "he" that points back to them.

Why it matters: a page that puts "READ ALSO: a portrait of Anna Kovac" between what the president said and
"He also promised" makes the reader take the one for the other.

How it works: every text is looked at for itself. Where leftovers of a web page stand between two
sentences of the article, and the second one begins with "he" or "she" within
its first words, the leftovers are looked at for a person's name: two or more words running with
a capital, which the sentence before does not have. Only with such a name is it reported. A
text from which the leftovers were removed has no such place.

What it cannot see: a name in a script without capitals; a pronoun that is left out, as
in Spanish or Polish; whether the reader could be misled at all.

Source: MQM, "Unclear reference" (linguistic conventions); Halliday and Hasan (1976), Cohesion in English,
chapter 2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare.cues import found
from compare.cues.pronouns import PERSONAL
from compare.furniture import seams
from compare.plugins import Check, Context, Example
from compare.types import Alignment, Document, Finding, Furniture, Sentence, Severity, Span

_EARLY = 25  # letters of a sentence within which a pronoun still opens it: "While he reiterated"
_PERSON = re.compile(r"\b[^\W\d_a-z][^\W\d_]+(?:[ \u00a0-][^\W\d_a-z][^\W\d_]+)+")


def inspect(document: Document, _context: Context) -> Iterator[Finding]:
    """Yield one finding for each pronoun that leftovers with a stranger's name cut off from its person."""
    pattern = PERSONAL.get(document.primary_language)
    if pattern is None:
        return
    for before, after in seams(document):
        spans = [span for span in found(pattern, after.text, document.primary_language) if span.start < _EARLY]
        stranger = _stranger(document, before, after)
        if spans and stranger is not None:
            span = Span(spans[0].start + after.span.start, spans[0].end + after.span.start)
            yield CHECK.finding(
                f"“{document.quote(span)}” points back past “{document.quote(stranger)}”, which stands in between.",
                kind="furniture",
                target=(span, stranger),
            )


def _stranger(document: Document, before: Sentence, after: Sentence) -> Span | None:
    """Return the first person's name in the leftovers between two sentences that the first one does not have."""
    for sentence in document.sentences[before.index + 1 : after.index]:
        for match in _PERSON.finditer(sentence.text):
            words = set(match.group().split())
            if not match.group().isupper() and not words & set(re.findall(r"[^\W\d_]+", before.text)):
                return Span(match.start() + sentence.span.start, match.end() + sentence.span.start)
    return None


class _Torn(Example):
    """An example whose sentences that begin with a signpost are leftovers."""

    def alignment(self) -> Alignment:
        plain = Example.alignment(self)
        target = plain.target
        sentences = tuple(
            Sentence(
                one.text,
                one.span,
                one.index,
                one.paragraph,
                Furniture.RELATED if one.text.isupper() or ": " in one.text else None,
            )
            for one in target.sentences
        )
        torn = Document(target.name, target.language, target.text, sentences, target.paragraphs)
        return Alignment(plain.source, torn, plain.beads)


CHECK = Check(
    id="reference",
    title="Something stands between a person and “he”",
    severity=Severity.MINOR,
    mqm="linguistic-conventions/unclear-reference",
    its="other",
    inspect=inspect,
    bad=(
        _Torn(
            ("Le président a parlé à Lyon.", "", "Il a aussi promis des routes."),
            ("The president spoke in Lyon.", "READ ALSO: a portrait of Anna Kovac", "While he also promised roads."),
            languages=("fr", "en"),
        ),
        _Torn(
            ("The president spoke in Lyon.", "", "He promised roads."),
            ("Президент виступив у Ліоні.", "ЧИТАЙТЕ ТАКОЖ: розмова з Ганною Ковач", "Він пообіцяв дороги."),
            languages=("en", "uk"),
        ),
    ),
    good=(
        _Torn(
            ("Le président a parlé à Lyon.", "", "Les routes seront réparées."),
            ("The president spoke in Lyon.", "READ ALSO: a portrait of Anna Kovac", "The roads will be repaired."),
            languages=("fr", "en"),
        ),
        _Torn(
            ("Le président a parlé à Lyon.", "", "Il a promis des routes."),
            ("The president spoke in Lyon.", "READ ALSO: the state of our roads", "He promised roads."),
            languages=("fr", "en"),
        ),
        Example(
            ("总统发表讲话。", "他承诺修路。"), ("The president spoke.", "He promised roads."), languages=("zh", "en")
        ),
    ),
)
