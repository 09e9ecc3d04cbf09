"""The training loop: steps, falling rate, near batches, checkpoints."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from compare.plugins import Progress
from compare.train.batches import Floats, Indices, Sampler, near_first
from compare.train.learner import Learner
from compare.train.settings import Learning

_POOL = 16
"""Batches that are rearranged together when near pairs are to meet; a checkpoint never cuts a pool."""

_NOTE = 20
"""Steps between two states that go into the average."""


def rate(step: int, settings: Learning) -> float:
    """
    Return Adam's step size: it rises over the warm-up, stays, and falls in a line to a hundredth.

    Because it stays, a run can be made longer or shorter while it is under
    way; only the fall must be whole.
    """
    warm = min(1.0, (step + 1) / max(1, settings.warmup))
    left = (settings.steps - step) / max(1.0, settings.steps * settings.settle)
    return settings.rate * warm * max(0.01, min(1.0, left))


def train(
    sampler: Sampler, learner: Learner, checkpoint: Path, progress: Progress, *, resume: bool, every: int
) -> None:
    """
    Run all steps, writing *checkpoint* every so many pools of steps.

    With *resume*, go on from the checkpoint if there is one: the result is
    the same as without the interruption, on the same machine.
    """
    settings = learner.settings
    start = learner.load(checkpoint) if resume and checkpoint.exists() else 0
    noted_from = settings.steps * (1 - settings.average)
    loss = 0.0
    for step, drawn in _drawn(sampler, learner, start):
        found = learner.step(sampler.batch(drawn, step), rate(step, settings))
        loss = found if step == start else loss + (found - loss) / 50
        if step >= noted_from and step % _NOTE == 0:
            learner.note()
        progress(f"loss {loss:.3f}", step + 1, settings.steps)
        if (step + 1) % (every * _POOL) == 0 or step + 1 == settings.steps:
            learner.save(checkpoint, step + 1)


def _drawn(sampler: Sampler, learner: Learner, start: int) -> Iterator[tuple[int, Indices]]:
    """Yield each step with its pairs, a pool at a time; pools of the last steps hold near pairs together."""
    settings = learner.settings
    near_from = settings.steps * (1 - settings.near)
    stream = sampler.indices(start)
    for first in range(start, settings.steps, _POOL):
        pool = [next(stream) for _ in range(min(_POOL, settings.steps - first))]
        if first >= near_from:
            rng = np.random.default_rng((settings.seed, 2, first))
            pool = near_first(pool, lambda pairs: _middle(sampler, learner, pairs), rng)
        yield from enumerate(pool, start=first)


def _middle(sampler: Sampler, learner: Learner, pairs: Indices) -> Floats:
    first, second = (learner.embed(bags) for bags in sampler.sides(pairs))
    middle: Floats = first + second
    return middle
