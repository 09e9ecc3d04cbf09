"""Where leftovers tear an article apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from compare.types import Document, Sentence


class Seam(NamedTuple):
    """Two sentences of an article, one behind the other but for the furniture between them."""

    before: Sentence

    after: Sentence


def seams(document: Document) -> Iterator[Seam]:
    """
    Yield the places where furniture stands between two sentences of the article.

    A reader of the page meets a stranger's name there: "Zelensky said ...",
    "READ ALSO: Galia Ackerman ...", "While he reiterated ...". Whoever asks
    what "he" refers to starts from these pairs.
    """
    before: Sentence | None = None
    torn = False
    for sentence in document.sentences:
        if sentence.furniture is not None:
            torn = True
            continue
        if torn and before is not None:
            yield Seam(before, sentence)
        before, torn = sentence, False
