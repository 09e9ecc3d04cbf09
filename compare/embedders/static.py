"""
The embedded model, or any other static one, with NumPy and `tokenizers` alone.

A static model has one vector a subword piece and adds them up, so the vector
of a run of sentences is the sum of theirs, and a word's share in a sentence
can be read off. The folder is sentence-transformers' own `StaticEmbedding`
layout; both give the same vectors to 1e-3.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from compare.embedders._pieces import Pieces
from compare.embedders._sums import normalise, runs
from compare.errors import ModelError
from compare.plugins import Backend
from compare.types import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from compare.plugins import Vectors

EMBEDDED = Path(__file__).parents[1] / "models" / "static-v2"
"""The model that ships with the package."""

_AT_ONCE = 2048
"""Texts that are summed together; more would only cost memory."""


class StaticEmbedder:
    """Sums the vectors of a text's pieces."""

    def __init__(self, name: str, pieces: Pieces, table: NDArray[np.generic], scale: Vectors | None) -> None:
        self._name = name
        self._pieces = pieces
        self._table = table
        self._scale = scale

    @property
    def name(self) -> str:
        """Backend, folder and a fingerprint of its files."""
        return self._name

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return int(self._table.shape[1])

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Embed *texts*: shape ``(len(texts), d)``, rows of length 1, or 0 for a text without a piece."""
        return normalise(self.words(texts))

    def encode_spans(self, sentences: Sequence[str], longest: int) -> Vectors:
        """Embed every run of up to *longest* sentences from sums of their vectors; see `compare.plugins.Embedder`."""
        return runs(self.words(sentences), longest)

    def words(self, words: Sequence[str]) -> Vectors:
        """
        Return the sum of each word's (or text's) pieces, not normalised.

        The direction is the meaning; the length is the weight that the word
        has in a sentence: the words' sums add up to the sentence's.
        """
        sums = np.zeros((len(words), self.dimension), np.float32)
        for first in range(0, len(words), _AT_ONCE):
            part = words[first : first + _AT_ONCE]
            self._add(part, sums[first : first + _AT_ONCE])
        return sums

    def cut(self, texts: Sequence[str]) -> list[list[Span]]:
        """Return where each text is cut into pieces; see `compare.plugins.Cutter`."""
        return self._pieces.cut(texts)

    def _add(self, words: Sequence[str], sums: Vectors) -> None:
        """
        Add up each text's rows into *sums*.

        Each distinct row is made a float once, and a sentence's sum is taken
        while its rows are in the processor's cache: five times as fast as one
        gather and `np.add.reduceat`.
        """
        ids, offsets = self._pieces.encode(words)
        distinct, places = np.unique(ids, return_inverse=True)
        rows = self._table[distinct].astype(np.float32)
        if self._scale is not None:
            rows *= self._scale[distinct, None]
        for index, (start, end) in enumerate(pairwise(offsets.tolist())):
            np.add.reduce(rows[places[start:end]], axis=0, out=sums[index])


def load(model: str) -> StaticEmbedder:
    """Load the folder *model*, or the embedded model for ""."""
    from safetensors import SafetensorError
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    folder = Path(model) if model else EMBEDDED
    parts = [folder / "tokenizer.json", folder / "model.safetensors"]
    if missing := [path.name for path in parts if not path.is_file()]:
        raise ModelError(str(folder), f"{' and '.join(missing)} are not there; give the folder of a static model")
    try:
        arrays = load_file(parts[1])
    except (OSError, SafetensorError) as error:
        raise ModelError(str(folder), f"model.safetensors cannot be read ({error}); copy it again") from error
    table, scale = _table(arrays, folder)
    tokenizer = Tokenizer.from_file(str(parts[0]))
    tokenizer.no_padding()
    name = f"static:{folder.name}@{_fingerprint(parts)}"
    return StaticEmbedder(name, Pieces(tokenizer), table, scale)


def _table(arrays: dict[str, NDArray[np.generic]], folder: Path) -> tuple[NDArray[np.generic], Vectors | None]:
    """Find the rows by piece id and their scales, as sentence-transformers or model2vec name them."""
    if "embedding.weight" in arrays:
        return arrays["embedding.weight"], None
    if "embeddings" not in arrays:
        raise ModelError(str(folder), "it is not a static model; use the backend 'sbert' for it")
    table = arrays["embeddings"]
    if "mapping" in arrays:
        table = table[arrays["mapping"].astype(np.int64)]
    scale = arrays.get("weights")
    return table, None if scale is None else scale.astype(np.float32)


def _fingerprint(paths: Sequence[Path]) -> str:
    digest = hashlib.blake2b(digest_size=6)
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()


EMBEDDER = Backend(id="static", title="A static model: fast, no PyTorch; the embedded one by default", load=load)
