"""What every embedder owes, and what the static and the sentence-transformers backend owe each other."""

from __future__ import annotations

import numpy as np
import pytest

from compare.embedders import EMBEDDERS
from compare.embedders._cache import cached
from compare.embedders._sums import joined_runs
from compare.embedders.static import EMBEDDED
from compare.errors import ModelError

TEXTS = [
    "The mayor of Kyiv spoke on 12 May 2024.",
    "Le maire de Kyiv a parlé le 12 mai 2024.",
    "Мер Києва виступив 12 травня: п’ять хвилин.",
    "",
    "基辅市长在2024年5月12日讲话。",
    "キエフ市長が演説した。",
    "تحدث عمدة كييف والوزراء في المدينة.",
    " \t ",
    "A zero\u200bwidth space, a no-break\u00a0space, a line\x85end and a re\u0301sume\u0301.",
    "x" * 3000,
    "🙂 ½ ٣٤",
]


@pytest.fixture(scope="module", params=["static", "sbert", "cached", "lexical"])
def backend(request, embedder, tmp_path_factory):
    """Each way to load the embedded model, and the one that needs none."""
    if request.param == "static":
        return embedder
    if request.param == "cached":
        return cached(embedder, tmp_path_factory.mktemp("cache") / "vectors.sqlite")
    return EMBEDDERS[request.param].load(str(EMBEDDED) if request.param == "sbert" else "")


def test_rows_are_unit_or_blank(backend):
    """Every text has a vector of length 1, and a blank one a vector of zeros."""
    lengths = np.linalg.norm(backend.encode(TEXTS), axis=1)

    assert lengths == pytest.approx([0.0 if not text.strip() else 1.0 for text in TEXTS], abs=1e-5)


def test_same_in_batches_of_one(backend):
    """A text's vector does not depend on its company."""
    alone = np.vstack([backend.encode([text]) for text in TEXTS])

    assert np.abs(alone - backend.encode(TEXTS)).max() < 1e-5


def test_nothing_in_nothing_out(backend):
    """No texts give no rows, of the right width."""
    assert backend.encode([]).shape == (0, backend.encode(["one"]).shape[1])


def test_spans_have_the_shape_of_the_contract(backend):
    """Row k - 1 holds the runs of k sentences; runs past the end are zeros."""
    spans = backend.encode_spans(TEXTS[:3], 4)

    assert spans.shape == (4, 3, backend.encode(["one"]).shape[1])
    assert np.linalg.norm(spans, axis=2) == pytest.approx(
        np.array([[1, 1, 1], [1, 1, 0], [1, 0, 0], [0, 0, 0]]), abs=1e-5
    )


def test_spans_are_those_of_the_joined_text(backend):
    """A run's vector is the vector of its sentences joined with a space."""
    slow = joined_runs(backend.encode, TEXTS, 3)

    assert np.abs(backend.encode_spans(TEXTS, 3) - slow).max() < 1e-4


def test_words_have_a_row_each(backend):
    """Words come back as rows, in order; the same word has the same row."""
    rows = backend.words(["Kyiv", "maire", "Kyiv"])

    assert rows.shape[0] == 3
    assert (rows[0] == rows[2]).all()


def test_names_tell_models_apart(backend):
    """A name holds the backend and a fingerprint, for caches and signatures."""
    id, _, rest = backend.name.partition(":")

    assert id in EMBEDDERS
    assert "@" in rest


def test_static_and_sentence_transformers_agree(embedder):
    """Both read the same folder and give the same vectors to 1e-3."""
    other = EMBEDDERS["sbert"].load(str(EMBEDDED)).encode(TEXTS)

    assert np.abs(embedder.encode(TEXTS) - other).max() < 1e-3


def test_words_add_up_to_the_sentence(embedder):
    """The static model's word sums are a sentence's, so a word's share in it can be read off."""
    words = ["Le", "maire", "de", "Kyiv", "a", "parlé"]

    total = embedder.words(words).sum(axis=0)

    assert total == pytest.approx(embedder.words([" ".join(words)])[0], abs=1e-4)


def test_a_translation_is_nearer_than_another_sentence(embedder):
    """The embedded model knows a translation from its neighbour, across scripts."""
    english, french, ukrainian = embedder.encode(TEXTS[:3])
    other = embedder.encode(["The price of bread rose again last week."])[0]

    assert min(english @ french, english @ ukrainian) > 0.3 + english @ other


@pytest.mark.parametrize("id", ["static", "sbert"])
def test_a_missing_model_is_explained(id, tmp_path):
    """A folder without a model gives one sentence that names it."""
    with pytest.raises(ModelError, match="nothing-here"):
        EMBEDDERS[id].load(str(tmp_path / "nothing-here"))


def test_the_cache_survives_a_new_start(embedder, tmp_path):
    """What one run embedded, the next reads from disk, without asking the model."""

    class Mute:
        name = embedder.name

        def encode(self, texts):
            raise AssertionError(f"asked for {texts}")

    path = tmp_path / "vectors.sqlite"
    first = cached(embedder, path).encode(TEXTS)

    assert (cached(Mute(), path).encode(TEXTS) == first).all()


def test_an_unusable_cache_changes_nothing(embedder, tmp_path):
    """A cache file that is no database is passed over."""
    path = tmp_path / "vectors.sqlite"
    path.write_bytes(b"not a database" * 100)

    assert (cached(embedder, path).encode(TEXTS) == embedder.encode(TEXTS)).all()
