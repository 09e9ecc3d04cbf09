"""Words without a counterpart: which run of them is found, and when nothing is said."""

from __future__ import annotations

import json

import numpy as np
import pytest

from compare.evaluation import left_over as fitting
from compare.links import linked
from compare.links.left_over import WEIGHTS, elsewhere, kind_of, left_over, load_weights, shared
from compare.links.signs import word_signs
from compare.names import table
from compare.plugins import Context, Example, Tools

WHOLE = "Police arrested the driver on Monday, but a judge released him without charge two days later."
PART = "Die Polizei nahm den Fahrer am Montag fest."


def context_of(alignment, embedder):
    """Make what a check would be given."""
    return Context(Tools(embedder), table((alignment.source, alignment.target), (alignment,)), 1)


def runs(source, target, languages, embedder):
    """Return the words of the runs of both sides of one pair, and their odds."""
    alignment = Example(source, target, languages).alignment()
    one, two = shared(alignment, context_of(alignment, embedder))
    return [
        (document.quote(side[0].span), side[0].odds) if side[0] else None
        for document, side in ((alignment.source, one), (alignment.target, two))
    ]


def test_finds_the_words_that_were_left_out(embedder):
    """The run is the clause and little else, and only on the side that has too much."""
    source, target = runs(WHOLE, PART, ("en", "de"), embedder)

    assert "released him without charge" in source[0]
    assert "Police" not in source[0]
    assert source[1] > load_weights().minor[0]
    assert target is None or target[1] < load_weights().minor[1]


def test_the_same_words_the_other_way_round_were_put_in(embedder):
    """What is an omission one way is an addition the other way."""
    source, target = runs(PART, WHOLE, ("de", "en"), embedder)

    assert "released him without charge" in target[0]
    assert source is None or source[1] < target[1]


def test_furniture_short_and_empty_beads_are_not_judged(embedder):
    """There is too little to say anything about."""
    assert runs("Rain, rain.", WHOLE, ("en", "en"), embedder) == [None, None]
    assert runs(WHOLE, "", ("en", "de"), embedder) == [None, None]


def test_is_silent_where_the_model_does_not_know_the_words(embedder):
    """Words of no language find no counterpart, and that says nothing."""
    strange = "Qvoxt brizzle fnarp dwemm, plorg wextle hubbin strozz quimp valg ondra tewl."

    alignment = Example((WHOLE,) * 20, (strange,) * 20).alignment()

    assert not any(run for side in shared(alignment, context_of(alignment, embedder)) for run in side)


def test_checks_share_the_runs(embedder):
    """They are looked for once a run."""
    alignment = Example(WHOLE, PART).alignment()
    context = context_of(alignment, embedder)

    assert shared(alignment, context) is shared(alignment, context)


def test_the_weights_are_those_of_the_signs(embedder):
    """The file that ships fits the code, and was fitted to the model that ships."""
    alignment = Example(WHOLE, PART).alignment()
    context = context_of(alignment, embedder)
    side = linked(alignment, context).source(0)
    (run,), _ = left_over(alignment, linked(alignment, context))
    other = linked(alignment, context).target(0)

    assert word_signs(side, other).shape == (len(side.words), len(load_weights().word))
    assert (2, *run.signs.shape) == load_weights().run.shape
    assert all(minor < major for minor, major in zip(load_weights().minor, load_weights().major, strict=True))
    assert json.loads(WEIGHTS.read_text(encoding="utf-8"))["model"].startswith("static:")


def test_the_fit_finds_what_the_data_were_made_with():
    """Newton's method gives back the weights that answers were drawn from."""
    random = np.random.default_rng(0)
    signs = np.column_stack([random.normal(size=(4000, 2)), np.ones(4000)])
    truth = np.array([1.5, -0.7, 0.3])
    answers = (random.random(4000) < 1 / (1 + np.exp(-signs @ truth))).astype(float)

    assert fitting.logistic(signs, answers, np.ones(4000)) == pytest.approx(truth, abs=0.15)


def test_each_bead_is_held_against_the_others():
    """A share of its own does not count; where there are no others, the usual does."""
    shares = elsewhere([0.0, 0.1, 0.9, 0.2, *([0.1] * 100)])

    assert shares[2] == pytest.approx(0.1, abs=0.01)
    assert elsewhere([0.9])[0] < 0.3
    assert elsewhere([0.1, 0.9])[0] > elsewhere([0.1, 0.9])[1]


def test_kinds_of_pairs_go_by_the_side_that_is_english():
    """The lines are drawn on texts from English; two translations of them differ more."""
    assert [kind_of(*pair) for pair in (("en", "fr"), ("fr", "en"), ("fr", "de"))] == [
        "from English",
        "into English",
        "others",
    ]
    assert set(load_weights().kinds) == {"into English", "others"}


def test_thresholds_leave_the_tolerated_share():
    """One in ten of a hundred values lies above the line of one in ten."""
    values = np.arange(100.0)

    assert fitting.thresholds((values, values + 1), (0.1, 0.1)) == pytest.approx([89.1, 90.1])


def test_fits_on_a_folder_of_lines(tmp_path, monkeypatch, tools):
    """The command runs from lines to a file of weights."""
    lines = {
        "en": (
            WHOLE,
            "The bridge was closed on Friday, because a lorry had lost its load near the northern bank.",
            "When the rain stopped, the players came back, and the crowd sang until the last whistle.",
        ),
        "de": (
            "Die Polizei nahm den Fahrer am Montag fest, doch ein Richter ließ ihn später frei.",
            "Die Brücke war am Freitag gesperrt, weil ein Laster am nördlichen Ufer Ladung verloren hatte.",
            "Als der Regen aufhörte, kamen die Spieler zurück, und das Publikum sang bis zum Schlusspfiff.",
        ),
    }
    for code, some in lines.items():
        (tmp_path / f"{code}.txt").write_text("".join(f"{line}\n" for line in some * 40), encoding="utf-8")
    monkeypatch.setattr(fitting, "WEIGHTS", tmp_path / "weights.json")
    monkeypatch.setattr(fitting, "load_tools", lambda: tools)
    monkeypatch.setattr("sys.argv", ["left_over", str(tmp_path), "--skip", "0"])

    fitting.main()

    assert len(json.loads((tmp_path / "weights.json").read_text())["run"]) == len(load_weights().run)
