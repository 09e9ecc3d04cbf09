"""All stages of a training run, each kept in a work folder so that the next run need not repeat it."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from compare.errors import SettingsError
from compare.plugins import Progress
from compare.train import pieces
from compare.train.batches import Sampler
from compare.train.corpus import Corpus, read_corpus, source_weights
from compare.train.exclusion import Exclusion
from compare.train.export import export
from compare.train.learner import Learner
from compare.train.loop import train
from compare.train.pieces import Bags
from compare.train.settings import TrainSettings
from compare.train.vocabulary import draw, learn_vocabulary, shrink

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_CHECKPOINT_EVERY = 20
"""Pools of 16 steps between checkpoints."""

_CHECKPOINT = "checkpoint.pt"

_CARD = """---
license: apache-2.0
pipeline_tag: sentence-similarity
library_name: sentence-transformers
---
A static multilingual sentence embedding model, made with `python -m compare.train`.
The full model card is docs/model.md of compare-translations.
"""


def run_training(
    settings: TrainSettings,
    data: Path,
    out: Path,
    progress: Progress,
    *,
    resume: bool,
    start: Path | None = None,
) -> None:
    """
    Read, learn the pieces, cut, learn the vectors, and write the model to *out*.

    With *start*, the work folder of a finished run, its pieces are kept and
    its vectors are what learning starts from.
    """
    work = out.with_name(out.name + ".work")
    _claim(settings, work, resume=resume)
    corpus = _corpus(settings, data, work, progress)
    if start:
        shutil.copy(start / "tokenizer.json", work / "tokenizer.json")
    tokenizer = _tokenizer(settings, corpus, work, progress)
    bags = _bags(settings, corpus, tokenizer, work, progress)
    scores = dict(json.loads(tokenizer.to_str())["model"]["vocab"])
    sampler = Sampler(corpus, bags, pieces.halves(scores), settings.data, settings.learning)
    learner = Learner(len(scores), settings.learning)
    if start:
        learner.start(start / _CHECKPOINT)
    train(sampler, learner, work / _CHECKPOINT, progress, resume=True, every=_CHECKPOINT_EVERY)
    export(learner.result(), tokenizer, out, _CARD)


def _claim(settings: TrainSettings, work: Path, *, resume: bool) -> None:
    """Note the settings in the work folder; refuse one that holds other work."""
    note = work / "settings.json"
    said = json.dumps(asdict(settings), indent=1, sort_keys=True)
    if note.exists() and not resume:
        raise SettingsError("--out", f"{work} holds the work of an earlier run; add --resume, or remove it")
    if note.exists() and note.read_text(encoding="utf-8") != said:
        raise SettingsError("--resume", f"{work} was begun with other settings; use those, or another --out")
    work.mkdir(parents=True, exist_ok=True)
    note.write_text(said, encoding="utf-8")


def _corpus(settings: TrainSettings, data: Path, work: Path, progress: Progress) -> Corpus:
    folder = work / "corpus"
    if not (folder / "corpus.npz").exists():
        progress("reading", 0, 0)
        exclusion = Exclusion(data / "eval" if (data / "eval").is_dir() else None, data / "parallel")
        lexicon = data / "lexicon" if (data / "lexicon").is_dir() else None
        used = {*settings.data.sources, *settings.data.lexicon}
        read_corpus(data / "parallel", lexicon, exclusion, settings.data.max_letters, used).save(folder)
    return Corpus.load(folder)


def _tokenizer(settings: TrainSettings, corpus: Corpus, work: Path, progress: Progress) -> Tokenizer:
    from tokenizers import Tokenizer

    path = work / "tokenizer.json"
    if not path.exists():
        progress("vocabulary", 0, 0)
        texts = draw(corpus, settings.data, settings.vocabulary.sentences, settings.learning.seed)
        path.write_text(shrink(learn_vocabulary(texts, settings.vocabulary)), encoding="utf-8")
    return Tokenizer.from_file(str(path))


def _bags(settings: TrainSettings, corpus: Corpus, tokenizer: Tokenizer, work: Path, progress: Progress) -> Bags:
    """Cut the sentences that are used; the others stay empty, so that numbers do not change with the weights."""
    path = work / "pieces.npz"
    if not path.exists():
        used = set(np.unique(corpus.pairs[source_weights(corpus, settings.data) > 0]).tolist())
        texts = [text if index in used else "" for index, text in enumerate(corpus.sentences)]
        pieces.save(pieces.cut(texts, tokenizer, progress), path)
    return pieces.load(path)
