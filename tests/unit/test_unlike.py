"""How unlike two sides are: what the odds are made of, and that they can be fitted again."""

from __future__ import annotations

import json

import numpy as np

from compare.checks._unlike import UNLIKE, WEIGHTS, judged, load_unlike, unlike
from compare.evaluation import unlike as fitting
from compare.links import Linked
from compare.links.left_over import left_over
from compare.names import table
from compare.plugins import Example
from compare.types import Alignment, Bead

ENGLISH = (
    "Police arrested the driver on Monday, but a judge released him without charge two days later.",
    "The ferry will not run any more this winter, because the company has sold its boats.",
    "Tourists like the old airport in winter, although the buses to it are slow and expensive.",
    "The river behind the factory has been clean for years, and children swim in it every summer.",
)
GERMAN = (
    "Die Polizei nahm den Fahrer am Montag fest, doch ein Richter ließ ihn zwei Tage später ohne Anklage frei.",
    "Die Fähre wird in diesem Winter nicht mehr fahren, weil die Firma ihre Boote verkauft hat.",
    "Touristen mögen den alten Flughafen im Winter, obwohl die Busse dorthin langsam und teuer sind.",
    "Der Fluss hinter der Fabrik ist seit Jahren sauber, und jeden Sommer schwimmen Kinder darin.",
)


def measured(target, embedder):
    """Return the signs of every pair of the English text and *target*."""
    made = Example(ENGLISH, target).alignment()
    vectors = [np.asarray(embedder.encode(list(side))) for side in (ENGLISH, target)]
    beads = tuple(Bead((at,), (at,), similarity=float(vectors[0][at] @ vectors[1][at])) for at in range(len(target)))
    alignment = Alignment(made.source, made.target, beads)
    links = Linked(alignment, embedder, table((alignment.source, alignment.target), (alignment,)), 1)
    numbers = judged(alignment, links)
    return numbers, unlike(alignment, links, left_over(alignment, links), numbers)


def test_a_sentence_that_says_something_else_stands_out(embedder):
    """By every measure that is held against the rest, and by the odds that ship."""
    numbers, signs = measured(
        (*GERMAN[:3], "Der Bürgermeister trat am Freitag zurück, nachdem Zeitungen berichtet hatten."), embedder
    )
    weights, _ = load_unlike()

    assert numbers == [0, 1, 2, 3]
    assert all(signs[3, :7] <= signs[:3, :7].min(axis=0))
    assert int((signs @ weights).argmax()) == 3


def test_sides_of_few_words_are_not_judged(embedder):
    """There is too little to say anything about."""
    assert measured((*GERMAN[:3], "Sauber."), embedder)[0] == [0, 1, 2]


def test_the_weights_are_those_of_the_signs(embedder):
    """The file that ships fits the code."""
    record = json.loads(WEIGHTS.read_text(encoding="utf-8"))

    assert tuple(record["signs"]) == UNLIKE
    assert measured(GERMAN, embedder)[1].shape == (4, len(UNLIKE))
    assert record["model"].startswith("static:")


def test_fits_on_a_folder_of_lines(tmp_path, monkeypatch, tools):
    """The command runs from lines to a file of weights, and finds what it planted."""
    for code, lines in (("en", ENGLISH), ("de", GERMAN)):
        (tmp_path / f"{code}.txt").write_text("".join(f"{line}\n" for line in lines * 30), encoding="utf-8")
    monkeypatch.setattr(fitting, "WEIGHTS", tmp_path / "weights.json")
    monkeypatch.setattr(fitting, "load_tools", lambda: tools)
    monkeypatch.setattr("sys.argv", ["unlike", str(tmp_path), "--skip", "0"])

    fitting.main()

    assert set(json.loads((tmp_path / "weights.json").read_text())["signs"]) == set(UNLIKE)
