"""The sentence-transformers models on this machine: in Hugging Face's cache, or in a folder."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from compare.errors import ModelError, OutputError
from compare.store.installed import size

_SPARE = ("onnx/", "openvino/")
_WEIGHTS = (".bin", ".h5", ".msgpack", ".ot", ".onnx")
"""Other forms of the weights; left alone where there are safetensors."""


@dataclass(frozen=True, slots=True)
class Model:
    """One model on the disk."""

    name: str
    """As it is called behind ``sbert:``."""

    folder: Path
    size: int
    """Bytes."""


def cache_folder() -> Path:
    """Return Hugging Face's cache, which its environment variables can move (``HF_HOME``)."""
    from huggingface_hub.constants import HF_HUB_CACHE

    return Path(HF_HUB_CACHE)


def cached() -> list[Model]:
    """Return the sentence-transformers models in the cache, by name."""
    from huggingface_hub import scan_cache_dir
    from huggingface_hub.errors import CacheNotFound

    try:
        repositories = scan_cache_dir(cache_folder()).repos
    except (CacheNotFound, OSError):
        return []
    found = [
        Model(repository.repo_id, repository.repo_path, repository.size_on_disk)
        for repository in repositories
        if repository.repo_type == "model"
        and any((revision.snapshot_path / "modules.json").exists() for revision in repository.revisions)
    ]
    return sorted(found, key=lambda model: model.name)


def models_in(folder: Path) -> list[Model]:
    """
    Return the models in *folder* and in the folders directly inside it.

    Raises:
        ModelError: there is no such folder.
    """
    if not folder.is_dir():
        raise ModelError(str(folder), "it is not a folder; give one that holds sentence-transformers models")
    places = [folder, *sorted(entry for entry in folder.iterdir() if entry.is_dir())]
    return [Model(str(place), place, size(place)) for place in places if (place / "modules.json").is_file()]


def size_online(name: str) -> tuple[str, int]:
    """
    Ask Hugging Face what *name* stands for and how large it is.

    Returns:
        Its address, and about how many bytes would be downloaded.

    Raises:
        ModelError: it cannot be reached, or there is no such model.
    """
    from httpx2 import HTTPError
    from huggingface_hub import HfApi
    from huggingface_hub.errors import HFValidationError, RepositoryNotFoundError

    full = name if "/" in name else f"sentence-transformers/{name}"
    api = HfApi()
    try:
        files = api.model_info(full, files_metadata=True, timeout=30).siblings or []
    except (RepositoryNotFoundError, HFValidationError) as error:
        reason = f"{api.endpoint} has no model {full!r} that is open to all; check its name"
        raise ModelError(f"sbert:{name}", reason) from error
    except (OSError, HTTPError) as error:
        raise _unreachable(name, api.endpoint, error) from error
    sizes = {file.rfilename: file.size or 0 for file in files}
    return f"{api.endpoint}/{full}", sum(sizes[file] for file in _needed(list(sizes)))


def fetch(name: str) -> None:
    """
    Download *name* through sentence-transformers into Hugging Face's cache.

    Raises:
        ModelError: it cannot be reached, or is not such a model.
    """
    from sentence_transformers import SentenceTransformer

    try:
        SentenceTransformer(name, device="cpu")
    except OSError as error:
        raise _unreachable(name, "huggingface.co", error) from error
    except (ValueError, RuntimeError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelError(f"sbert:{name}", f"sentence-transformers cannot load it: {reason}") from error


def remove(model: Model) -> None:
    """
    Remove *model*, all revisions of it, from the cache.

    Hugging Face's own function goes by commit hash, which a copy of a model can share.

    Raises:
        OutputError: the cache may not be changed.
    """
    try:
        shutil.rmtree(model.folder)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise OutputError(str(model.folder), f"it could not be removed: {reason}") from error


def _needed(files: list[str]) -> list[str]:
    """Return the files that loading a model downloads; a guess that errs to the large side."""
    safe = any(file.endswith(".safetensors") for file in files)
    return [
        file
        for file in files
        if not file.startswith(_SPARE) and not (safe and file.endswith(_WEIGHTS)) and not file.endswith((".h5", ".ot"))
    ]


def _unreachable(name: str, endpoint: str, error: Exception) -> ModelError:
    reason = str(error).splitlines()[0] if str(error) else type(error).__name__
    return ModelError(
        f"sbert:{name}",
        f"{endpoint} cannot be reached ({reason.rstrip('.')}); check the connection, or copy the model's folder here "
        f"and give it as sbert:FOLDER",
    )
