"""What a reader delivers: a text, its paragraphs and its sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Text:
    """A document nobody has read yet: what a surface hands to the pipeline."""

    name: str
    """What to call it in messages: a file name, a heading, an upload, a URL."""

    data: bytes

    language: str | None = None
    """BCP 47 tag set by hand; None: find it in the text."""

    format: str | None = None
    """A reader's id set by hand; None: go by the name's suffix and the content."""


class Span(NamedTuple):
    """A half-open range of a text, counted in code points."""

    start: int
    """First code point inside the span."""

    end: int
    """First code point after it."""

    def meets(self, other: Span) -> bool:
        """Tell whether the two have a code point in common."""
        return self.start < other.end and other.start < self.end


class ParagraphKind(StrEnum):
    """What a paragraph is in its document's structure."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CELL = "cell"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of a document: a paragraph, a heading, a list item, a cell."""

    span: Span
    """Where it stands in ``Document.text``."""

    kind: ParagraphKind = ParagraphKind.PARAGRAPH


class Furniture(StrEnum):
    """Leftovers of a web page that are no part of the article."""

    RELATED = "related-link"
    """A pointer to another article: "READ ALSO: ..."."""

    EMBED = "embed"
    """A piece of a social-media embed: its handle, teaser, hashtags, sound credit."""

    TRACKING = "tracking-id"
    """A machine's label, as in ``xyz-news-03``."""

    SLUG = "slug"
    """The headline again, as the page's address spells it."""

    SUFFIX = "site-suffix"
    """The site's name behind the headline."""

    CREDIT = "credit"
    """A photo or agency credit line."""

    SHARE = "share"
    """An invitation to share, subscribe, follow or sign up."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, and where it stands in its document."""

    text: str
    """Exactly ``document.text[span.start:span.end]``; never normalised."""

    span: Span

    index: int
    """Its place in ``Document.sentences``."""

    paragraph: int = 0
    """Index into ``Document.paragraphs``."""

    furniture: Furniture | None = None
    """What kind of furniture it is; None for a sentence of the article."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a document says about itself; None where it says nothing."""

    title: str | None = None
    author: str | None = None
    date: str | None = None
    """ISO 8601 date, as precise as the document is."""

    url: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A text in one language, cut into sentences."""

    name: str
    """What to call it in messages: a file name, a heading, an upload."""

    language: str
    """BCP 47 tag, lower-case primary subtag: ``de``, ``zh-Hant``; ``und`` if it could not be told."""

    text: str
    """The paragraphs in reading order, separated by blank lines."""

    sentences: tuple[Sentence, ...]
    """In reading order, without overlap; the gaps hold white space only."""

    paragraphs: tuple[Paragraph, ...]

    metadata: Metadata = field(default_factory=Metadata)

    format: str = "plain"
    """Id of the reader that read it."""

    language_given: bool = True
    """True if a person set the language, False if it was found."""

    warnings: tuple[str, ...] = ()
    """What the reader of a report must know about how this text was read."""

    def __post_init__(self) -> None:
        cursor = 0
        for index, sentence in enumerate(self.sentences):
            start, end = sentence.span
            if start < cursor or self.text[start:end] != sentence.text or sentence.index != index:
                raise ValueError(f"sentence {sentence!r} does not stand at its span in {self.name!r}")
            if self.text[cursor:start].strip():
                raise ValueError(f"text before sentence {index} of {self.name!r} is in no sentence")
            cursor = end
        if self.text[cursor:].strip():
            raise ValueError(f"text behind the last sentence of {self.name!r} is in no sentence")

    @property
    def primary_language(self) -> str:
        """The language without script and region: ``zh`` of ``zh-Hant``."""
        return self.language.partition("-")[0].lower()

    def quote(self, span: Span) -> str:
        """Return the words at *span*."""
        return self.text[span.start : span.end]

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that covers code point *offset*, if one does."""
        low, high = 0, len(self.sentences)
        while low < high:
            middle = (low + high) // 2
            if self.sentences[middle].span.end <= offset:
                low = middle + 1
            else:
                high = middle
        if low < len(self.sentences) and self.sentences[low].span.start <= offset:
            return self.sentences[low]
        return None
