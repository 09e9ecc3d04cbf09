"""
The pieces that texts are cut into.

A unigram vocabulary (Kudo 2018, "Subword Regularization") over all languages
at once, each with the same weight. Words are cut at spaces, punctuation,
digits and changes to and from scripts without spaces; only then into pieces.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from compare.embedders._pieces import MARK
from compare.train.corpus import Corpus, source_weights
from compare.train.folding import CLITICS, character_map
from compare.train.settings import Data, Vocabulary

if TYPE_CHECKING:
    from tokenizers import Tokenizer

UNKNOWN = "<unk>"
_SPACE = "▁"
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}ー"
_NUMBER_SCORE = -8.0
"""As probable as a common word, so that a number is not cut if it need not be."""

_SHARE = 10_000_000
"""Every language's words are counted as if there were so many."""


def blank_tokenizer(settings: Vocabulary, pieces: list[tuple[str, float]]) -> Tokenizer:
    """Build a tokenizer that folds and splits as *settings* say, with *pieces* and their scores."""
    from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

    tokenizer = Tokenizer(models.Unigram([(UNKNOWN, 0.0), *pieces], unk_id=0))
    apostrophe = r"(?<=\p{Cyrillic})['’ʼ](?=\p{Cyrillic})"
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Replace(Regex(apostrophe), ""),
            normalizers.Precompiled(character_map(romanise=settings.romanise)),
            normalizers.Replace(Regex(CLITICS), ""),
        ]
    )
    unmarked = _UNSPACED + r"\p{P}\p{S}" + (r"\p{Arabic}" if settings.bare else "")
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.WhitespaceSplit(),
            pre_tokenizers.Split(Regex(rf"[{_UNSPACED}]+|\d+|[\p{{P}}\p{{S}}]"), "isolated"),
            pre_tokenizers.Metaspace(_SPACE, "always", split=False),
            pre_tokenizers.Split(Regex(rf"^{_SPACE}(?=[{unmarked}])"), "removed"),
        ]
    )
    return tokenizer


def count_words(texts: Iterable[str], tokenizer: Tokenizer) -> Counter[str]:
    """Count what *tokenizer* would cut into pieces, numbers left out."""
    words = Counter(word for text in texts for word in text.split())
    counts: Counter[str] = Counter()
    for word, count in words.items():
        folded = tokenizer.normalizer.normalize_str(word)
        for part, _ in tokenizer.pre_tokenizer.pre_tokenize_str(folded):
            if not part.strip(_SPACE).isdigit():
                counts[part] += count
    return counts


def draw(corpus: Corpus, data: Data, count: int, seed: int) -> dict[str, list[str]]:
    """Draw *count* sentences of each language, by the weights of the sources they are from."""
    by_source = source_weights(corpus, data)
    weight = np.zeros(len(corpus.sentences))
    for side in (0, 1):
        np.maximum.at(weight, corpus.pairs[:, side], by_source)
    # A weighted sample without replacement (Efraimidis and Spirakis 2006).
    rank = np.random.default_rng(seed).random(len(weight)) ** (1 / weight.clip(1e-9))
    texts = {}
    for index, language in enumerate(corpus.languages):
        own = np.flatnonzero((corpus.language == index) & (weight > 0))
        texts[language] = [corpus.sentences[place] for place in own[np.argsort(-rank[own], kind="stable")][:count]]
    return texts


def learn_vocabulary(texts: Mapping[str, list[str]], settings: Vocabulary) -> Tokenizer:
    """Learn a tokenizer from the *texts* of each language."""
    blank = blank_tokenizer(settings, [("a", 0.0)])
    total: Counter[str] = Counter()
    for language in sorted(texts):
        counts = count_words(texts[language], blank)
        letters = sum(count * len(word) for word, count in counts.items())
        for word, count in counts.items():
            total[word] += max(1, round(count * _SHARE / letters))
    numbers = _numbers(settings)
    pieces = _unigram(total, settings.size - len(numbers) - 1)
    known = set(numbers)
    merged = [(piece, _NUMBER_SCORE) for piece in numbers]
    return blank_tokenizer(settings, merged + [(piece, score) for piece, score in pieces if piece not in known])


def _numbers(settings: Vocabulary) -> list[str]:
    whole = [f"{_SPACE}{number}" for number in (*range(settings.numbers), *range(1900, 2031))]
    rest = [str(digit) for digit in range(10)] + [f"{pair:02}" for pair in range(100)]
    return list(dict.fromkeys(whole + rest))


def _unigram(counts: Mapping[str, int], size: int) -> list[tuple[str, float]]:
    """Train SentencePiece's unigram model on words with counts; no control symbols come back."""
    import sentencepiece
    from sentencepiece import sentencepiece_model_pb2

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "words.tsv"
        ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        rows = (f"{word.replace(_SPACE, ' ')}\t{count}\n" for word, count in ordered if "\t" not in word)
        path.write_text("".join(rows), encoding="utf-8")
        sentencepiece.SentencePieceTrainer.train(
            input=str(path),
            input_format="tsv",
            model_prefix=str(Path(folder) / "pieces"),
            vocab_size=size + 1,
            bos_id=-1,
            eos_id=-1,
            normalization_rule_name="identity",
            add_dummy_prefix=False,
            remove_extra_whitespaces=False,
            split_by_unicode_script=False,
            character_coverage=0.9998,
            max_sentencepiece_length=16,
            hard_vocab_limit=False,
            train_extremely_large_corpus=True,
            num_threads=2,
            minloglevel=1,
        )
        model = sentencepiece_model_pb2.ModelProto()  # type: ignore[attr-defined]
        model.ParseFromString((Path(folder) / "pieces.model").read_bytes())
    return [(piece.piece, piece.score) for piece in model.pieces if piece.type == piece.NORMAL]


def shrink(tokenizer: Tokenizer) -> str:
    """Return the tokenizer's file, scores rounded: 1 MB less for 80,000 pieces."""
    table = json.loads(tokenizer.to_str())
    table["added_tokens"] = [token for token in table["added_tokens"] if token["content"] != MARK]
    table["model"]["vocab"] = [[piece, round(score, 3)] for piece, score in table["model"]["vocab"]]
    return json.dumps(table, ensure_ascii=False, separators=(",", ":"))
