"""
Argos packages, offline.

A package is a CTranslate2 model and a SentencePiece model. We let Argos read
the package and cut its sentences into pieces, and run CTranslate2 with the
options that Argos gives it, but leave out ``argostranslate.translate``: that
module imports PyTorch, stanza, spaCy and minisbd to split sentences, may
download a splitter, and takes one sentence at a time. Our own splitter has
done that work (`compare.segment`), so what is translated is what was aligned.
The result is that of Argos with our splitter in it; a test holds it to that.

Nothing is ever fetched here. Packages come by ``compare-translations models``.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import Any

from compare.errors import ModelError
from compare.plugins import Backend, Progress
from compare.store.codes import codes_of, route, tag_of
from compare.store.installed import ArgosSettings, Package, argos_settings, look, package_folders
from compare.translators._pieces import joined, pieces_of

_BATCH = 32
"""Sentences between two words of progress."""

_TOKENS = 512
"""SentencePiece pieces in one batch of CTranslate2; Argos's 32 is one sentence."""

_BEAM = 4
"""Argos's default; another one changes what comes out, so the signature says it."""

_MOST_THREADS = 4


class Argos:
    """Translates with the packages in some folders; what is installed or removed meanwhile is noticed."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        self._engines: dict[tuple[Path, str], _Engine] = {}
        self._lock = Lock()

    @property
    def name(self) -> str:
        """Argos's version and those of all packages: any of them may be a step on the way."""
        from importlib.metadata import version

        cards = [f"{package.card.pair} {package.card.version}" for package in self._packages()]
        beam = argos_settings().beam_size
        chosen = [f"beam {beam}"] if beam != _BEAM else []
        return ", ".join([f"argos {version('argostranslate')}", *cards, *chosen])

    def pairs(self) -> list[tuple[str, str]]:
        """List the pairs as BCP 47 tags, those that lead through a third language included."""
        direct = [(package.card.source, package.card.target) for package in self._packages()]
        starts, ends = ({pair[side] for pair in direct} for side in (0, 1))
        return sorted(
            (tag_of(start), tag_of(end))
            for start in starts
            for end in ends
            if start != end and route(direct, start, end)
        )

    def translate(self, texts: Sequence[str], source: str, target: str, progress: Progress | None = None) -> list[str]:
        """
        Translate *texts*, one for one and in order, between two BCP 47 tags.

        A text for which a package gives nothing comes back as ``""``.

        Raises:
            ModelError: no package for the pair is installed; the message says how to get it.
        """
        steps = [self._engine(package) for package in self._way(source, target)]
        cut = [pieces_of(text, source) for text in texts]
        pieces = [piece.text for one in cut for piece in one]
        for step in steps:
            pieces = step.translate(pieces, progress)
        made = iter(pieces)
        return [joined([next(made) for _ in one], one, target) for one in cut]

    def _packages(self) -> list[Package]:
        return look(self._folders)[0]

    def _way(self, source: str, target: str) -> list[Package]:
        """Return the packages to go through, one after the other."""
        _check(source, target)
        packages = {(package.card.source, package.card.target): package for package in self._packages()}
        for start in codes_of(source):
            for end in codes_of(target):
                steps = route(packages, start, end)
                if steps:
                    return [packages[step] for step in steps]
        raise ModelError(_pair(source, target), _missing(source, target, self.pairs()))

    def _engine(self, package: Package) -> _Engine:
        key = (package.folder, package.card.version)
        with self._lock:
            if key not in self._engines:
                self._engines[key] = _Engine(package)
            return self._engines[key]


class _Engine:
    """One package, loaded; safe to call from several threads."""

    def __init__(self, package: Package) -> None:
        from argostranslate.package import Package as Unpacked
        from ctranslate2 import Translator

        self._settings = argos_settings()
        self._what = f"translating {package.card.pair}"
        try:
            unpacked: Any = Unpacked(package.folder)
            unpacked.tokenizer.encode("")  # loads it, while we hold the lock
            self._model: Any = Translator(
                str(package.folder / "model"),
                device=self._settings.device,
                compute_type=self._settings.compute_type,
                **_threads(self._settings),
            )
        except (OSError, RuntimeError, ValueError) as error:
            pair = package.card.pair
            reason = f"the package in {package.folder} is damaged ({str(error).splitlines()[0]})"
            again = f"compare-translations models remove {pair}, then models install {pair}"
            raise ModelError(pair, f"{reason}; run: {again}") from error
        self._tokenizer: Any = unpacked.tokenizer
        self._prefix: str = unpacked.target_prefix

    def translate(self, sentences: Sequence[str], progress: Progress | None) -> list[str]:
        """Translate *sentences* one for one; a blank one stays blank."""
        full = [index for index, sentence in enumerate(sentences) if sentence.strip()]
        made = [""] * len(sentences)
        for start in range(0, len(full), _BATCH):
            if progress:
                progress(self._what, start, len(full))
            batch = full[start : start + _BATCH]
            for index, text in zip(batch, self._batch([sentences[index] for index in batch]), strict=True):
                made[index] = text
        return made

    def _batch(self, sentences: list[str]) -> list[str]:
        tokens = [self._tokenizer.encode(sentence) for sentence in sentences]
        results = self._model.translate_batch(
            tokens,
            target_prefix=[[self._prefix]] * len(tokens) if self._prefix else None,
            replace_unknowns=True,
            max_batch_size=_TOKENS,
            batch_type="tokens",
            beam_size=self._settings.beam_size,
            length_penalty=0.2,  # Argos's
            max_decoding_length=1024,  # the default, 256, would cut a long sentence off
        )
        texts = (str(self._tokenizer.decode(result.hypotheses[0])) for result in results)
        return [text.removeprefix(self._prefix).strip() for text in texts]


def _threads(settings: ArgosSettings) -> dict[str, int]:
    """
    Return CTranslate2's threads: Argos's settings if someone set them.

    Otherwise several batches at once, each on one thread: OpenMP's default
    made a small model 20 times slower on two busy cores.
    """
    chosen = {}
    if settings.get_setting("ARGOS_INTRA_THREADS") is None:
        chosen["intra_threads"] = 1
    else:
        chosen["intra_threads"] = settings.intra_threads
    if settings.get_setting("ARGOS_INTER_THREADS") is None:
        chosen["inter_threads"] = min(_MOST_THREADS, os.cpu_count() or 1)
    else:
        chosen["inter_threads"] = settings.inter_threads
    return chosen


def _check(source: str, target: str) -> None:
    """Refuse what no package can help with."""
    for tag in (source, target):
        primary = tag.replace("_", "-").partition("-")[0]
        if not (primary.isascii() and primary.isalpha() and 2 <= len(primary) <= 3):
            raise ModelError(_pair(source, target), f"{tag!r} is not a language; give its code, such as en or zh-Hant")
    if source == "und":
        reason = "the language of the text is not known; set it in front of the file, as in fr=article.txt"
        raise ModelError(_pair(source, target), reason)
    if codes_of(source)[0] == codes_of(target)[0]:
        raise ModelError(_pair(source, target), f"the text is in {source} already; choose another language")


def _missing(source: str, target: str, pairs: list[tuple[str, str]]) -> str:
    wanted = f"{codes_of(source)[0]}-{codes_of(target)[0]}"
    have = ", ".join(_pair(*pair) for pair in pairs[:20]) or "none"
    return (
        f"no installed package translates {source} into {target} (installed: {have}); "
        f"run: compare-translations models install {wanted}"
    )


def _pair(source: str, target: str) -> str:
    return f"{source}-{target}"


def load(model: str) -> Argos:
    """
    Load the packages that Argos finds, or those in the folder *model*.

    Raises:
        ModelError: there is no such folder, or Argos's own cannot be made.
    """
    if not model:
        return Argos(package_folders())
    if not Path(model).is_dir():
        raise ModelError(f"argos:{model}", "it is not a folder; give one that holds unpacked Argos packages")
    return Argos([Path(model)])


TRANSLATOR = Backend(id="argos", title="Argos packages", load=load)
