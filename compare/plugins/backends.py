"""Where vectors and translations come from: embedders, translators and the tools of a run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias, runtime_checkable

from compare.types import Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors: TypeAlias = NDArray[np.float32]

Progress: TypeAlias = Callable[[str, int, int], None]
"""Called with what is being done, how many are done and how many there are; both 0 if it cannot be told."""


class Embedder(Protocol):
    """Turns texts into vectors whose dot product is their similarity; safe to call from several threads."""

    @property
    def name(self) -> str:
        """Backend, model and a fingerprint of its files: what a signature and a cache key need."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """
        Embed *texts*, each into one unit vector.

        Returns:
            Shape ``(len(texts), d)``; rows have length 1, or 0 for a blank text.
        """

    def encode_spans(self, sentences: Sequence[str], longest: int) -> Vectors:
        """
        Embed every run of one to *longest* consecutive sentences.

        Returns:
            Shape ``(longest, len(sentences), d)``; ``[k - 1, i]`` is the unit
            vector of sentences ``i`` to ``i + k - 1``, or zeros where the run
            would pass the end.
        """

    def words(self, words: Sequence[str]) -> Vectors:
        """
        Embed single words, for links between words.

        Returns:
            Shape ``(len(words), d)``. A row's direction is the word's meaning
            and its length the word's weight in a sentence; 1 where the model
            cannot tell.
        """


@runtime_checkable
class Cutter(Protocol):
    """What an embedder may offer as well: the pieces of texts whose script has no spaces."""

    def cut(self, texts: Sequence[str]) -> list[list[Span]]:
        """Return where the model cuts each of *texts*: pieces in order, which cover all of it but spaces."""


class Translator(Protocol):
    """Turns sentences of one language into another."""

    @property
    def name(self) -> str:
        """Backend and package versions, for the signature."""

    def pairs(self) -> Sequence[tuple[str, str]]:
        """List the language pairs that are installed, pivots included."""

    def translate(self, texts: Sequence[str], source: str, target: str, progress: Progress | None = None) -> list[str]:
        """
        Translate *texts*, one for one and in order, between two BCP 47 tags.

        Raises:
            ModelError: no package for the pair is installed; the message says how to get it.
        """


@dataclass(frozen=True, slots=True)
class Backend:
    """Where an embedder or a translator comes from."""

    id: str
    title: str
    load: Callable[[str], object]
    """Load a model: what stands behind the colon in ``id:model``, or ``""`` for the default."""

    slow: bool = False
    """True if its vectors are worth keeping on disk."""


class Tagger(Protocol):
    """Finds names in texts: evidence beside the name engine's own."""

    @property
    def name(self) -> str:
        """Backend and model, for the signature."""

    def tag(self, text: str, language: str) -> Sequence[Span]:
        """Return where *text*, in a language by its primary tag, names persons, places and organisations."""


@dataclass(frozen=True, slots=True)
class Tools:
    """The loaded backends a run may lean on; None where none was chosen."""

    embedder: Embedder
    translator: Translator | None = None
    tagger: Tagger | None = None
