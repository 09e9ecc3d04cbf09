"""
The trained vectors as a model folder.

sentence-transformers' own layout for a static model, with the rows as 8-bit
integers and a scale for each: a form it reads without custom code because
model2vec stores quantised models so. The tokenizer's file, the vectors, and
a `Normalize` module, so that its `encode` gives unit vectors too.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from compare.train.vocabulary import shrink

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

    from compare.plugins import Vectors

_MODULES = [
    ("", "sentence_transformers.sentence_transformer.modules.static_embedding.StaticEmbedding"),
    ("1_Normalize", "sentence_transformers.base.modules.normalize.Normalize"),
]
_CONFIG = {
    "__version__": {"sentence_transformers": "6.2.0"},
    "default_prompt_name": None,
    "model_type": "SentenceTransformer",
    "prompts": {},
    "similarity_fn_name": "cosine",
}


def quantise(vectors: Vectors) -> tuple[NDArray[np.int8], Vectors]:
    """Round each row to 8 bits: ``rows * scales[:, None]`` is near *vectors*, to 0.4 % of a row's largest value."""
    scales = np.abs(vectors).max(axis=1) / 127
    scales[scales == 0] = 1
    return np.rint(vectors / scales[:, None]).astype(np.int8), scales.astype(np.float32)


def export(vectors: Vectors, tokenizer: Tokenizer, folder: Path, card: str) -> None:
    """Write the model to *folder*, with *card* as its README."""
    from safetensors.numpy import save_file

    (folder / "1_Normalize").mkdir(parents=True, exist_ok=True)
    rows, scales = quantise(vectors)
    save_file({"embeddings": rows, "weights": scales}, folder / "model.safetensors")
    modules = [{"idx": i, "name": str(i), "path": path, "type": kind} for i, (path, kind) in enumerate(_MODULES)]
    _write(folder / "modules.json", json.dumps(modules, indent=2) + "\n")
    _write(folder / "config_sentence_transformers.json", json.dumps(_CONFIG, indent=2) + "\n")
    _write(folder / "1_Normalize" / "config.json", "{}\n")
    _write(folder / "tokenizer.json", shrink(tokenizer))
    _write(folder / "README.md", card)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
