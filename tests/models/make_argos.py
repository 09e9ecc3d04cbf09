"""
Train two tiny translation packages, fr-en and en-de, on sentences of our own.

    python tests/models/make_argos.py FOLDER

writes ``translate-fr_en-1_0.argosmodel`` and ``translate-en_de-1_0.argosmodel``
there. They are real packages (CTranslate2 and SentencePiece) and know the
sentences in ``sentences.txt`` by heart; anything else comes out as nonsense. Needs no network
and, on one thread, about half a minute.
"""

from __future__ import annotations

import json
import math
import random
import shutil
import sys
import zipfile
from pathlib import Path

import numpy as np
import sentencepiece
import torch
from ctranslate2.specs import TransformerSpec
from torch import nn

SENTENCES = Path(__file__).with_name("sentences.txt")
ROWS = [line.split("|") for line in SENTENCES.read_text(encoding="utf-8").splitlines()]

EPOCHS, WIDTH, HEADS, INNER, LAYERS, PIECES, BATCH = 80, 64, 4, 128, 2, 320, 8


class Network(nn.Module):
    """A transformer whose parts CTranslate2 knows; its positions start at 1, sines first, then cosines."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.blank = count
        self.embedding = nn.Embedding(count + 1, WIDTH, padding_idx=count)
        nn.init.normal_(self.embedding.weight, std=WIDTH**-0.5)
        form = {
            "d_model": WIDTH,
            "nhead": HEADS,
            "dim_feedforward": INNER,
            "dropout": 0.1,
            "batch_first": True,
            "norm_first": True,
        }
        encoder, decoder = nn.TransformerEncoderLayer(**form), nn.TransformerDecoderLayer(**form)
        self.encoder = nn.TransformerEncoder(encoder, LAYERS, norm=nn.LayerNorm(WIDTH), enable_nested_tensor=False)
        self.decoder = nn.TransformerDecoder(decoder, LAYERS, norm=nn.LayerNorm(WIDTH))
        speed = torch.exp(torch.arange(WIDTH // 2) * -(math.log(10_000) / (WIDTH // 2 - 1)))
        angle = torch.arange(1, 129)[:, None] * speed
        self.register_buffer("places", torch.cat([angle.sin(), angle.cos()], dim=-1))

    def _embed(self, ids: torch.Tensor) -> torch.Tensor:
        return self.embedding(ids) * math.sqrt(WIDTH) + self.places[: ids.shape[1]]

    def forward(self, source: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """Return the scores of every piece at every place of *target*."""
        hidden = source == self.blank
        memory = self.encoder(self._embed(source), src_key_padding_mask=hidden)
        later = torch.triu(torch.ones(target.shape[1], target.shape[1], dtype=torch.bool), 1)
        states = self.decoder(
            self._embed(target),
            memory,
            tgt_mask=later,
            tgt_key_padding_mask=target == self.blank,
            memory_key_padding_mask=hidden,
        )
        return states @ self.embedding.weight[: self.blank].T


def pieces_of(pairs, folder):
    """Learn one vocabulary for both languages; return the processor."""
    corpus = folder / "corpus.txt"
    corpus.write_text("\n".join(text for pair in pairs for text in pair), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(corpus), model_prefix=str(folder / "sentencepiece"), vocab_size=PIECES, character_coverage=1.0,
        hard_vocab_limit=False, unk_id=0, bos_id=1, eos_id=2, pad_id=-1, num_threads=1, minloglevel=2,
    )  # fmt: skip
    corpus.unlink()
    return sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))


def train(pairs, processor):
    """Learn *pairs* by heart."""
    network = Network(processor.get_piece_size())
    # Argos hands a package bare pieces, without an end mark: train it so.
    data = [(processor.encode(source), [1, *processor.encode(target), 2]) for source, target in pairs]
    optimizer = torch.optim.AdamW(network.parameters(), lr=3e-3, betas=(0.9, 0.98))
    steps = EPOCHS * math.ceil(len(data) / BATCH)
    rate = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, total_steps=steps, pct_start=0.1)
    for _ in range(EPOCHS):
        random.shuffle(data)
        for start in range(0, len(data), BATCH):
            sources, targets = zip(*data[start : start + BATCH], strict=True)
            target = filled(targets, network.blank)
            scores = network(filled(sources, network.blank), target[:, :-1])
            loss = nn.functional.cross_entropy(
                scores.flatten(0, 1), target[:, 1:].flatten(), ignore_index=network.blank, label_smoothing=0.05
            )
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            rate.step()
    return network.eval()


def filled(rows, blank):
    """Stack rows of ids, the short ones filled up."""
    longest = max(map(len, rows))
    return torch.tensor([[*row, *[blank] * (longest - len(row))] for row in rows])


def save(network, vocabulary, folder):
    """Write the network as CTranslate2 reads it."""
    spec = TransformerSpec.from_config(LAYERS, HEADS, pre_norm=True)
    embedding = _array(network.embedding.weight[: network.blank])
    spec.encoder.embeddings[0].weight = embedding
    spec.decoder.embeddings.weight = embedding
    spec.decoder.projection.weight = embedding
    _norm(spec.encoder.layer_norm, network.encoder.norm)
    _norm(spec.decoder.layer_norm, network.decoder.norm)
    for part, layer in zip(spec.encoder.layer, network.encoder.layers, strict=True):
        _within(part.self_attention, layer.self_attn, layer.norm1)
        _forward(part.ffn, layer, layer.norm2)
    for part, layer in zip(spec.decoder.layer, network.decoder.layers, strict=True):
        _within(part.self_attention, layer.self_attn, layer.norm1)
        _across(part.attention, layer.multihead_attn, layer.norm2)
        _forward(part.ffn, layer, layer.norm3)
    spec.config.add_source_bos = spec.config.add_source_eos = False
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir()
    spec.save(str(folder))


def _array(tensor):
    return np.ascontiguousarray(tensor.detach().numpy().astype("float32"))


def _norm(spec, layer):
    spec.gamma, spec.beta = _array(layer.weight), _array(layer.bias)


def _linear(spec, weight, bias):
    spec.weight, spec.bias = _array(weight), _array(bias)


def _within(spec, attention, layer_norm):
    _norm(spec.layer_norm, layer_norm)
    _linear(spec.linear[0], attention.in_proj_weight, attention.in_proj_bias)
    _linear(spec.linear[1], attention.out_proj.weight, attention.out_proj.bias)


def _across(spec, attention, layer_norm):
    _norm(spec.layer_norm, layer_norm)
    _linear(spec.linear[0], attention.in_proj_weight[:WIDTH], attention.in_proj_bias[:WIDTH])
    _linear(spec.linear[1], attention.in_proj_weight[WIDTH:], attention.in_proj_bias[WIDTH:])
    _linear(spec.linear[2], attention.out_proj.weight, attention.out_proj.bias)


def _forward(spec, layer, layer_norm):
    _norm(spec.layer_norm, layer_norm)
    _linear(spec.linear_0, layer.linear1.weight, layer.linear1.bias)
    _linear(spec.linear_1, layer.linear2.weight, layer.linear2.bias)


def make(pairs, source, target, out):
    """Train one package and zip it."""
    name = f"translate-{source[0]}_{target[0]}-1_0"
    folder = out / name
    folder.mkdir(parents=True)
    torch.manual_seed(7)
    random.seed(7)
    processor = pieces_of(pairs, folder)
    vocabulary = [processor.id_to_piece(index) for index in range(processor.get_piece_size())]
    save(train(pairs, processor), vocabulary, folder / "model")
    (folder / "sentencepiece.vocab").unlink()
    metadata = {
        "package_version": "1.0", "argos_version": "1.11.0", "type": "translate",
        "from_code": source[0], "from_name": source[1], "to_code": target[0], "to_name": target[1],
    }  # fmt: skip
    (folder / "metadata.json").write_text(json.dumps(metadata, indent=2))
    with zipfile.ZipFile(out / f"{name}.argosmodel", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(out))
    shutil.rmtree(folder)


if __name__ == "__main__":
    where = Path(sys.argv[1])
    make([(row[0], row[1]) for row in ROWS], ("fr", "French"), ("en", "English"), where)
    make([(row[1], row[2]) for row in ROWS], ("en", "English"), ("de", "German"), where)
