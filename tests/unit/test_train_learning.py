"""Batches, one step, and a whole small run."""

from __future__ import annotations

import gzip
from dataclasses import replace

import numpy as np
import pytest
import torch
from torch.nn.functional import cross_entropy, embedding_bag, normalize

from compare.embedders.static import load
from compare.errors import SettingsError
from compare.train.batches import Batch, Sampler, resplit, thin
from compare.train.corpus import Corpus
from compare.train.export import quantise
from compare.train.learner import Learner
from compare.train.loop import rate
from compare.train.pieces import Bags, halves
from compare.train.run import run_training
from compare.train.settings import Data, Learning, TrainSettings, Vocabulary, read_settings

WORDS = {
    "red": "rouge",
    "green": "vert",
    "blue": "bleu",
    "black": "noir",
    "white": "blanc",
    "house": "maison",
    "car": "auto",
    "tree": "arbre",
    "river": "fleuve",
    "bridge": "pont",
    "and": "et",
    "near": "pres",
    "old": "vieux",
    "new": "neuf",
}
ENGLISH, OTHER = list(WORDS), list(WORDS.values())


def _bags(*rows):
    ids = np.array([id for row in rows for id in row], np.int32)
    return Bags(ids, np.cumsum([0, *map(len, rows)]))


def _random_bags(rng, rows=24, pieces=60):
    return _bags(*(rng.integers(0, pieces, rng.integers(1, 7)).tolist() for _ in range(rows)))


def test_take_picks_in_order():
    """Picked sentences keep their pieces, in the order asked for."""
    taken = _bags([1, 2], [], [3], [4, 5, 6]).take(np.array([3, 0, 1]))

    assert taken.ids.tolist() == [4, 5, 6, 1, 2]
    assert taken.offsets.tolist() == [0, 3, 5, 5]


def test_halves_are_the_likeliest_cut():
    """A piece falls into the likeliest smaller ones; a letter stands for itself."""
    scores = {"a": -1.0, "b": -1.0, "ab": -0.5, "c": -1.0, "abc": -9.0, "bc": -3.0}

    cut = halves(scores)

    assert cut.take(np.array([4, 0])).ids.tolist() == [2, 3, 0]


def test_resplit_replaces_every_piece_when_told_to():
    """With a share of 1 every piece becomes its parts, sentence by sentence."""
    parts = _bags([0], [0, 0], [1, 0])

    found = resplit(_bags([2, 1], [], [0]), parts, 1.0, np.random.default_rng(0))

    assert found.ids.tolist() == [1, 0, 0, 0, 0]
    assert found.offsets.tolist() == [0, 4, 4, 5]


def _sampler(join, longest):
    """Six pairs of two sources, each side one piece; the other side's piece is 10 higher."""
    pairs = np.array([[i, i + 6] for i in range(6)], np.int32)
    source = np.array([0, 0, 0, 0, 1, 1], np.int32)
    corpus = Corpus([""] * 12, ["en", "fr"], np.array([0] * 6 + [1] * 6, np.int32), ["a", "b"], pairs, source, 0)
    learning = Learning(batch=6, join=join, longest=longest, drop=0.0, split=0.0)
    bags = _bags(*([i] for i in [*range(6), *range(10, 16)]))
    return Sampler(corpus, bags, bags, Data(sources={"a": 1.0, "b": 1.0}), learning)


def test_long_batches_join_the_pairs_that_follow():
    """Both sides of an example take in the same further pairs, of its own source, and no more than told."""
    batch = _sampler(1.0, 3).batch(np.arange(6), 0)
    rows = [batch.first.take(np.array([row])).ids.tolist() for row in range(6)]

    assert batch.long
    assert [batch.second.take(np.array([row])).ids.tolist() for row in range(6)] == [[i + 10 for i in r] for r in rows]
    assert all(row == list(range(row[0], row[0] + len(row))) for row in rows)
    assert {len(row) for row in rows} == {1, 2, 3}
    assert not any({3, 4} <= set(row) for row in rows)


def test_short_batches_are_pairs_as_they_stand():
    """Where no step is to join, every example is one pair."""
    batch = _sampler(0.0, 3).batch(np.arange(6), 0)

    assert not batch.long
    assert np.diff(batch.first.offsets).tolist() == [1] * 6


def test_a_long_batch_has_its_own_scale():
    """The same examples give the loss of the other scale if they count as long."""
    rng = np.random.default_rng(2)
    first, second = (_random_bags(rng) for _ in range(2))
    learning = Learning(dimension=16, batch=24, threads=1, scale=20.0, long_scale=5.0)

    losses = [Learner(60, learning).step(Batch(first, second, None, long), 0.0) for long in (False, True)]
    expected = Learner(60, replace(learning, scale=5.0)).step(Batch(first, second, None), 0.0)

    assert losses[1] == pytest.approx(expected)
    assert losses[0] != pytest.approx(expected)


def test_thin_never_empties_a_sentence():
    """However many pieces are left out, a sentence keeps one."""
    thinned = thin(_bags([1, 2, 3], [4], [], [5, 6]), 1.0, np.random.default_rng(0))

    assert np.diff(thinned.offsets).tolist() == [1, 1, 0, 1]


def test_the_written_gradient_is_autograds():
    """The step's hand-written loss and gradient equal PyTorch's own, to the precision of bfloat16."""
    rng = np.random.default_rng(0)
    batch = Batch(_random_bags(rng), _random_bags(rng), None)
    learner = Learner(60, Learning(dimension=16, batch=24, threads=1))
    table = learner.vectors.clone().requires_grad_()
    sides = [
        normalize(
            embedding_bag(torch.from_numpy(bags.ids), table, torch.from_numpy(bags.offsets[:-1]).int(), mode="sum")
        )
        for bags in (batch.first, batch.second)
    ]
    logits, gold = sides[0] @ sides[1].T * 20, torch.arange(24)
    expected = (cross_entropy(logits, gold) + cross_entropy(logits.T, gold)) / 2
    expected.backward()

    loss = learner.step(batch, 0.0)
    learner.step(batch, 1e-3)

    assert loss == pytest.approx(float(expected.detach()), abs=0.02)
    moved = table.detach() - learner.vectors
    clear = table.grad.abs() > 0.02
    assert clear.any()
    assert (torch.sign(moved[clear]) == torch.sign(table.grad[clear])).all()


def test_rate_rises_and_falls():
    """Adam's step warms up, stays, and ends at a hundredth of its height."""
    settings = Learning(steps=1000, warmup=100, rate=1.0, settle=0.4)

    assert rate(0, settings) == pytest.approx(0.01)
    assert rate(100, settings) == rate(599, settings) == 1.0
    assert rate(800, settings) == pytest.approx(0.5)
    assert rate(999, settings) == pytest.approx(0.01)


def test_eight_bits_are_enough():
    """Rows come back to within half a step of their scale, and zeros stay zeros."""
    vectors = np.random.default_rng(0).normal(size=(50, 8)).astype(np.float32)
    vectors[3] = 0

    rows, scales = quantise(vectors)

    assert np.abs(rows * scales[:, None] - vectors).max() <= scales.max() / 2 + 1e-6
    assert not rows[3].any()


def test_unknown_settings_are_refused(tmp_path):
    """A misspelt setting is an error that lists the known ones."""
    path = tmp_path / "settings.toml"
    path.write_text("[learning]\nlearning_rate = 1\n", encoding="utf-8")

    with pytest.raises(SettingsError, match="learning knows"):
        read_settings(path)


SMALL = TrainSettings(
    data=Data(sources={"toy": 1.0}),
    vocabulary=Vocabulary(size=300, sentences=2000, numbers=0),
    learning=Learning(dimension=16, batch=64, steps=96, rate=0.05, warmup=5, near=0.5, average=0.3, threads=1),
)


@pytest.fixture(scope="module")
def toy(tmp_path_factory):
    """A data folder of 1,500 sentences in an invented French, word for word."""
    rng = np.random.default_rng(3)
    rows = []
    for _ in range(1500):
        words = rng.permutation(len(ENGLISH))[:4]
        rows.append("\t".join((" ".join(OTHER[i] for i in words), " ".join(ENGLISH[i] for i in words), "toy")))
    folder = tmp_path_factory.mktemp("toy")
    (folder / "parallel").mkdir()
    (folder / "parallel" / "fr-en.tsv.gz").write_bytes(gzip.compress(("\n".join(rows) + "\n").encode()))
    return folder


def _silent(stage, done, total):
    pass


@pytest.fixture(scope="module")
def trained(toy, tmp_path_factory):
    """The model of one uninterrupted run."""
    out = tmp_path_factory.mktemp("one") / "model"
    run_training(SMALL, toy, out, _silent, resume=False)
    return out


def test_a_small_run_learns_to_translate(trained):
    """After a hundred steps every word's nearest word of the other language is its translation."""
    embedder = load(str(trained))

    nearest = (embedder.encode(ENGLISH) @ embedder.encode(OTHER).T).argmax(axis=1)

    assert nearest.tolist() == list(range(len(ENGLISH)))


def test_the_same_settings_give_the_same_model(trained, toy, tmp_path):
    """A run is repeated to the bit on one machine."""
    run_training(SMALL, toy, tmp_path / "model", _silent, resume=False)

    for name in ("model.safetensors", "tokenizer.json"):
        assert (tmp_path / "model" / name).read_bytes() == (trained / name).read_bytes()


def test_an_interrupted_run_goes_on(trained, toy, tmp_path, monkeypatch):
    """Stopped after a checkpoint and resumed, a run ends with the same vectors."""
    monkeypatch.setattr("compare.train.run._CHECKPOINT_EVERY", 1)

    def stop(_stage, done, total):
        if total == SMALL.learning.steps and done == 40:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_training(SMALL, toy, tmp_path / "model", stop, resume=False)
    run_training(SMALL, toy, tmp_path / "model", _silent, resume=True)

    assert (tmp_path / "model" / "model.safetensors").read_bytes() == (trained / "model.safetensors").read_bytes()


def test_other_settings_do_not_mix(trained, toy):
    """A work folder begun with other settings is refused, and so is one that was not asked for."""
    other = replace(SMALL, learning=replace(SMALL.learning, seed=2))

    with pytest.raises(SettingsError, match="other settings"):
        run_training(other, toy, trained, _silent, resume=True)
    with pytest.raises(SettingsError, match="--resume"):
        run_training(SMALL, toy, trained, _silent, resume=False)
