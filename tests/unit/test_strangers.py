"""Whether the measure of unrelated texts counts what it says, and whose weights a model is aligned with."""

from __future__ import annotations

from compare.align.confidence import CURVE, curve_of
from compare.align.scoring import WEIGHTS, weights_of
from compare.embedders.lexical import load
from compare.evaluation.align_sets import NTREX_LANGUAGES
from compare.evaluation.strangers import measure, table

DOCUMENTS = 8
LINES = 12


def test_translations_are_told_from_other_texts(tmp_path):
    """Of texts that share their numbers none is told as unrelated; of texts that share none all are."""
    lines = [f"{number * 7919} wagons came to town {number * 104729}." for number in range(1, DOCUMENTS * LINES + 1)]
    for language in ("en", *NTREX_LANGUAGES):
        (tmp_path / f"{language}.txt").write_text("\n".join(lines), encoding="utf-8")
    ids = [f"document-{number // LINES}" for number in range(DOCUMENTS * LINES)]
    (tmp_path / "DOCUMENT_IDS.tsv").write_text("\n".join(ids), encoding="utf-8")
    found = {row.name: row for row in measure(tmp_path, load(""))}

    assert found["translation"].told == 0
    assert found["another text"].told == found["another text"].pairs == len(NTREX_LANGUAGES)
    assert found["another text"].sure == 0
    assert "another text | 8 | 8 | 0" in table(list(found.values()))


def test_a_model_without_weights_of_its_own_takes_the_usual_ones():
    """Lexical vectors have weights and a curve fitted to them; a larger encoder has those of the embedded model."""
    assert weights_of("sbert:LaBSE") is WEIGHTS
    assert curve_of("sbert:LaBSE") is CURVE
    assert weights_of("lexical:features@1") != WEIGHTS
