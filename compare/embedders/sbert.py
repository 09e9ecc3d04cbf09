"""
Any sentence-transformers model, by name or folder: LaBSE and its like.

More accurate than the embedded model where its languages are, some hundred
times slower, and PyTorch takes seconds to start. A name that is not on disk
is fetched from the model hub by sentence-transformers itself, on first use.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from compare.embedders._sums import joined_runs
from compare.errors import ModelError
from compare.plugins import Backend

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

    from compare.plugins import Vectors

_BATCH = 64
_SAMPLE = 256
"""Values of each parameter that go into the fingerprint."""


class SbertEmbedder:
    """Calls a `SentenceTransformer`, one thread at a time."""

    def __init__(self, model: str, transformer: SentenceTransformer) -> None:
        self._model = transformer
        self._name = f"sbert:{model}@{_fingerprint(transformer)}"
        self._lock = Lock()

    @property
    def name(self) -> str:
        """Backend, model and a fingerprint of its parameters."""
        return self._name

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Embed *texts*: shape ``(len(texts), d)``, rows of length 1, or 0 for a blank text."""
        filled = [index for index, text in enumerate(texts) if text.strip()]
        found = np.zeros((len(texts), self._model.get_embedding_dimension() or 0), np.float32)
        if filled:
            with self._lock:
                found[filled] = self._model.encode(
                    [texts[index] for index in filled],
                    batch_size=_BATCH,
                    normalize_embeddings=True,
                    show_progress_bar=False,
                )
        return found

    def encode_spans(self, sentences: Sequence[str], longest: int) -> Vectors:
        """Embed every run of up to *longest* sentences, each run encoded as one text."""
        return joined_runs(self.encode, sentences, longest)

    def words(self, words: Sequence[str]) -> Vectors:
        """Embed each word on its own; every weight is 1, as this model does not tell them apart."""
        return self.encode(words)


def _fingerprint(transformer: SentenceTransformer) -> str:
    digest = hashlib.blake2b(digest_size=6)
    for name, parameter in sorted(transformer.state_dict().items()):
        digest.update(f"{name}{tuple(parameter.shape)}".encode())
        digest.update(parameter.flatten()[:_SAMPLE].float().cpu().numpy().tobytes())
    return digest.hexdigest()


def load(model: str) -> SbertEmbedder:
    """Load *model*, a name or a folder."""
    if not model:
        raise ModelError("sbert", "it needs a name or a folder, as in sbert:sentence-transformers/LaBSE")
    if model.startswith(("/", ".", "~")) and not Path(model).is_dir():
        raise ModelError(model, "there is no such folder; check the path")
    from sentence_transformers import SentenceTransformer

    try:
        transformer = SentenceTransformer(model)
    except (OSError, ValueError) as error:
        reason = str(error).splitlines()[0]
        raise ModelError(
            model, f"sentence-transformers cannot load it ({reason}); check the name or folder, and the network"
        ) from error
    return SbertEmbedder(model, transformer)


EMBEDDER = Backend(
    id="sbert", title="A sentence-transformers model by name or folder: slower, needs PyTorch", load=load, slow=True
)
