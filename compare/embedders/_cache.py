"""
Vectors kept on disk, so that a second run need not embed again.

One SQLite file in the user's cache folder, keyed by the embedder's name
(which tells its model's fingerprint) and the text. It holds vectors and
hashes, never text. A file that cannot be used is not: the run goes on as it
would without one.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from compare.embedders._sums import joined_runs
from compare.plugins import Embedder

if TYPE_CHECKING:
    from compare.plugins import Vectors

_TABLE = "CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB NOT NULL) WITHOUT ROWID"
_AT_ONCE = 500
"""Keys asked for in one statement; SQLite's default limit is higher."""


def cached(embedder: Embedder, path: Path | None = None) -> Embedder:
    """Wrap *embedder* so that what it embeds is kept in *path*, by default in the user's cache folder."""
    return CachedEmbedder(embedder, path or _default())


def _default() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("compare-translations") / "vectors.sqlite"


class CachedEmbedder:
    """Embeds what is not on disk yet. A connection is opened for each call, so threads do not meet."""

    def __init__(self, embedder: Embedder, path: Path) -> None:
        self._embedder = embedder
        self._path = path

    @property
    def name(self) -> str:
        """The name of the embedder inside: a cache changes no result."""
        return self._embedder.name

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Embed *texts*, from disk where they are known; same result as without."""
        keys = [self._key(text) for text in texts]
        found = self._read(keys)
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in found}
        fresh = dict(zip(new, self._embedder.encode(list(new.values())), strict=True)) if new else {}
        self._write(fresh)
        rows = [fresh[key] if key in fresh else found[key] for key in keys]
        return np.stack(rows) if rows else self._embedder.encode([])

    def encode_spans(self, sentences: Sequence[str], longest: int) -> Vectors:
        """Embed every run of sentences, one by one through the cache."""
        return joined_runs(self.encode, sentences, longest)

    def words(self, words: Sequence[str]) -> Vectors:
        """Ask the embedder inside: words are many and cheap."""
        return self._embedder.words(words)

    def _key(self, text: str) -> bytes:
        return hashlib.blake2b(f"{self._embedder.name}\0{text}".encode(), digest_size=16).digest()

    def _read(self, keys: Sequence[bytes]) -> dict[bytes, Vectors]:
        found: dict[bytes, Vectors] = {}
        try:
            with closing(self._open()) as connection:
                for start in range(0, len(keys), _AT_ONCE):
                    part = keys[start : start + _AT_ONCE]
                    marks = ",".join("?" * len(part))
                    rows = connection.execute(f"SELECT key, vector FROM vectors WHERE key IN ({marks})", part)
                    found.update((key, np.frombuffer(vector, np.float32)) for key, vector in rows)
        except (sqlite3.Error, OSError):
            return {}
        return found

    def _write(self, fresh: Mapping[bytes, Vectors]) -> None:
        rows: Iterable[tuple[bytes, bytes]] = ((key, row.astype(np.float32).tobytes()) for key, row in fresh.items())
        try:
            with closing(self._open()) as connection, connection:
                connection.executemany("INSERT OR IGNORE INTO vectors VALUES (?, ?)", rows)
        except (sqlite3.Error, OSError):
            return

    def _open(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self._path, timeout=10)
        connection.execute(_TABLE)
        return connection
