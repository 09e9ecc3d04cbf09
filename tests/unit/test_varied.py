"""Where a term has not its usual rendering: what is asked, what the odds are made of, and that they can be fitted."""

from __future__ import annotations

import json

import pytest

from compare.checks._varied import VARIED, WEIGHTS, load_varied, varied
from compare.evaluation import varied as fitting
from compare.links import Linked
from compare.names import table
from compare.plugins import Example

ENGLISH = (
    "The hospital leaves nobody cold in this town.",
    "In winter the hospital is often closed.",
    "Nobody repaired the hospital after the storm.",
    "Tourists like the old hospital.",
    "The fishermen sold their boats in spring and went home.",
    "Snow fell in the mountains for three days without a break.",
)
SPANISH = (
    "El hospital no deja indiferente a nadie en esta ciudad.",
    "En invierno el hospital suele estar cerrado.",
    "Nadie reparó el hospital después del temporal.",
    "A los turistas les gusta el viejo hospital.",
    "Los pescadores vendieron sus barcas en primavera y volvieron a sus pueblos.",
    "Nevó en las montañas durante tres días sin descanso.",
)
JAPANESE = (
    "この町では誰もが津波に関心を持っている。",
    "冬にはよく津波が来る。",
    "誰も津波のあとを直さなかった。",
    "観光客は古い高波の話が好きだ。",
)


@pytest.fixture
def uses(embedder):
    """Return where two texts have a term without its usual rendering."""

    def find(source, target, languages=("en", "es")):
        alignment = Example(source, target, languages).alignment()
        links = Linked(alignment, embedder, table((alignment.source, alignment.target), (alignment,)), 1)
        return alignment, list(varied(alignment, links))

    return find


def test_asks_where_the_usual_rendering_is_missing(uses):
    """A hospital three times, and once a clinic: all words of content there may stand for it."""
    alignment, (use,) = uses(ENGLISH, (*SPANISH[:3], "A los turistas les gusta la vieja clínica.", *SPANISH[4:]))
    weights, line = load_varied()
    odds = use.signs @ weights

    assert (alignment.source.quote(use.source), use.usual, use.times, use.bead) == ("hospital", "hospital", 3, 3)
    assert use.words[int(odds.argmax())].key == "clínica"
    assert odds.max() > line
    assert use.signs.shape == (len(use.words), len(VARIED))


def test_a_word_made_from_the_usual_one_is_that_one(uses):
    """Hospitalario says what hospital says."""
    assert not uses(ENGLISH, (*SPANISH[:3], "A los turistas les gusta el viejo centro hospitalario.", *SPANISH[4:]))[1]


def test_pieces_that_belong_together_are_one_rendering(uses):
    """Where nothing separates words, a rare one is cut in two; 津 and 波 are no renderings by themselves."""
    english = tuple(line.replace("hospital", "tsunami") for line in ENGLISH[:4])

    (use,) = uses(english, JAPANESE, ("en", "ja"))[1]

    assert use.usual == "津波"


def test_two_uses_are_too_few(uses):
    """Nothing is usual that stands once."""
    english, spanish = ENGLISH[2:], (*SPANISH[2:3], "A los turistas les gusta la vieja clínica.", *SPANISH[4:])

    assert not uses(english, spanish)[1]


def test_the_weights_are_those_of_the_signs():
    """The file that ships fits the code."""
    record = json.loads(WEIGHTS.read_text(encoding="utf-8"))

    assert tuple(record["signs"]) == VARIED
    assert record["model"].startswith("static:")


def test_fits_on_a_folder_of_lines(tmp_path, monkeypatch, tools):
    """The command runs from lines to a file of weights."""
    for code, lines in (("en", ENGLISH), ("es", SPANISH)):
        (tmp_path / f"{code}.txt").write_text("".join(f"{line}\n" for line in lines * 20), encoding="utf-8")
    monkeypatch.setattr(fitting, "WEIGHTS", tmp_path / "weights.json")
    monkeypatch.setattr(fitting, "load_tools", lambda: tools)
    monkeypatch.setattr("sys.argv", ["varied", str(tmp_path), "--skip", "0", "--seeds", "1"])

    fitting.main()

    assert set(json.loads((tmp_path / "weights.json").read_text())["signs"]) == set(VARIED)
