"""
The model while it learns: vectors, their moments, and one step.

The loss is the symmetric in-batch softmax of van den Oord et al. (2018) and
Henderson et al. (2017): each sentence must find its translation among the
batch. Only the rows of pieces that occur in a batch are touched, so Adam
(Kingma and Ba 2015) is applied to those alone.
"""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import embedding_bag, normalize

from compare.train.batches import Batch, Floats
from compare.train.pieces import Bags
from compare.train.settings import Learning

_BETAS = (0.9, 0.999)
_EPSILON = 1e-8


class Learner:
    """Vectors of all pieces, trained a batch at a time."""

    def __init__(self, pieces: int, settings: Learning) -> None:
        torch.manual_seed(settings.seed)
        torch.set_num_threads(settings.threads)
        self.settings = settings
        self.vectors = torch.randn(pieces, settings.dimension) * 0.1
        self._first = torch.zeros_like(self.vectors)
        self._second = torch.zeros_like(self.vectors)
        self._average = torch.zeros_like(self.vectors)
        self._seen = torch.zeros(pieces)
        self._averaged = 0
        self._slot = np.zeros(pieces, np.int64)

    def step(self, batch: Batch, rate: float) -> float:
        """
        Learn from *batch* with Adam's step *rate*; return the loss.

        The gradient is written out: PyTorch's own, through `EmbeddingBag` and
        two softmaxes, took four times as long on two cores.
        """
        places, slots = self._rows(np.concatenate([batch.first.ids, batch.second.ids]))
        table = self.vectors[places]
        rows = len(batch.first.offsets) - 1
        starts = np.concatenate([batch.first.offsets[:-1], batch.first.offsets[-1] + batch.second.offsets])
        sums = _matrix(torch.from_numpy(starts), slots, len(places)) @ table
        lengths = sums.norm(dim=1, keepdim=True).clamp_(min=1e-6)
        units = sums / lengths
        loss, pull = self._loss(units[:rows], units[rows:], batch)
        pull -= units * (units * pull).sum(1, keepdim=True)
        gradient = _turned(starts, slots, len(places)) @ (pull / lengths)
        self._update(places, table, gradient, rate)
        return loss

    def _rows(self, ids: np.ndarray) -> tuple[Tensor, Tensor]:
        """Find the pieces that occur and give them numbers; return the pieces, and *ids* by number."""
        used = np.zeros(len(self._slot), bool)
        used[ids] = True
        rows = np.flatnonzero(used)
        self._slot[rows] = np.arange(len(rows))
        return torch.from_numpy(rows), torch.from_numpy(self._slot[ids])

    def _loss(self, first: Tensor, second: Tensor, batch: Batch) -> tuple[float, Tensor]:
        """Return the loss and its gradient at the unit vectors, first side over second."""
        scale, count = self.settings.long_scale if batch.long else self.settings.scale, len(first)
        halves = first.bfloat16(), second.bfloat16()
        logits = (halves[0] @ halves[1].T).float() * scale
        if batch.same is not None:
            logits.masked_fill_(torch.from_numpy(batch.same), -scale)
        gold = logits.diagonal().clone()
        powers = logits.sub_(scale).exp_()
        across, down = powers.sum(1, keepdim=True), powers.sum(0, keepdim=True)
        loss = float((across.log().sum() + down.log().sum() - 2 * (gold - scale).sum()) / (2 * count))
        push = powers.mul_(1 / across + 1 / down)
        push.diagonal().sub_(2)
        push = push.mul_(scale / (2 * count)).bfloat16()
        pull = torch.cat([push @ halves[1], push.T @ halves[0]])
        return loss, pull.float()

    def _update(self, places: Tensor, table: Tensor, gradient: Tensor, rate: float) -> None:
        first = self._first[places].lerp_(gradient, 1 - _BETAS[0])
        second = self._second[places].mul_(_BETAS[1]).addcmul_(gradient, gradient, value=1 - _BETAS[1])
        self._first[places], self._second[places] = first, second
        self._seen[places] += 1
        seen = self._seen[places].unsqueeze(1)
        first *= rate / (1 - _BETAS[0] ** seen)
        scale = second.div_(1 - _BETAS[1] ** seen).sqrt_().add_(_EPSILON)
        self.vectors[places] = table.addcdiv_(first, scale, value=-1)

    def note(self) -> None:
        """Take the vectors as they are into the average."""
        self._averaged += 1
        self._average.lerp_(self.vectors, 1 / self._averaged)

    def result(self) -> Floats:
        """Return the averaged vectors, or the last ones if none were noted; shape ``(pieces, dimension)``."""
        found: Floats = (self._average if self._averaged else self.vectors).numpy()
        return found

    @torch.no_grad()
    def embed(self, bags: Bags) -> Floats:
        """Return unit vectors of *bags*."""
        summed = embedding_bag(torch.from_numpy(bags.ids.astype(np.int64)), self.vectors, _starts(bags), mode="sum")
        found: Floats = normalize(summed).numpy()
        return found

    def save(self, path: Path, step: int) -> None:
        """Write a checkpoint, whole or not at all."""
        state = {
            "step": step,
            "vectors": self.vectors,
            "first": self._first,
            "second": self._second,
            "seen": self._seen,
            "average": self._average,
            "averaged": self._averaged,
        }
        partial = path.with_suffix(".partial")
        torch.save(state, partial)
        partial.replace(path)

    def start(self, path: Path) -> None:
        """Take the vectors that another run ended with."""
        state = torch.load(path, weights_only=True)
        self.vectors = state["average"] if state["averaged"] else state["vectors"]

    def load(self, path: Path) -> int:
        """Go on from a checkpoint; return the step it was written after."""
        state = torch.load(path, weights_only=True)
        self.vectors, self._first, self._second = state["vectors"], state["first"], state["second"]
        self._seen, self._average, self._averaged = state["seen"], state["average"], state["averaged"]
        return int(state["step"])


def _matrix(offsets: Tensor, slots: Tensor, width: int) -> Tensor:
    """Build the sparse matrix that sums the rows of each bag; a piece twice in a bag counts twice."""
    with torch.sparse.check_sparse_tensor_invariants(enable=False), warnings.catch_warnings():  # type: ignore[no-untyped-call]
        warnings.filterwarnings("ignore", message="Sparse CSR tensor support is in beta", category=UserWarning)
        return torch.sparse_csr_tensor(offsets, slots, torch.ones(len(slots)), (len(offsets) - 1, width))


def _turned(offsets: np.ndarray, slots: Tensor, width: int) -> Tensor:
    """Build the transpose of `_matrix`; PyTorch's own product with a transposed matrix is three times as slow."""
    order = np.argsort(slots.numpy(), kind="stable")
    bags = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))[order]
    starts = np.concatenate([[0], np.cumsum(np.bincount(slots.numpy(), minlength=width))])
    return _matrix(torch.from_numpy(starts), torch.from_numpy(bags), len(offsets) - 1)


def _starts(bags: Bags) -> Tensor:
    return torch.from_numpy(bags.offsets[:-1])
