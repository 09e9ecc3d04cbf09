"""Two versions through their original: the score of it, and the command."""

from __future__ import annotations

from random import Random

import pytest

from compare.cli.main import main
from compare.errors import InputError
from compare.evaluation.through import joined, loosened, measure, ntrex

LINES = [f"Line {at}, of the source, goes on for a while." for at in range(200)]


def test_loosened_lines_are_dropped_once_or_kept():
    """What is not dropped is in one place, in order; what was inserted holds no line."""
    text = loosened(LINES, ["A stranger."], "en", Random(1))
    kept = [min(lines) for _, lines in text if lines]

    assert kept == sorted(kept)
    assert {words for words, lines in text if not lines} == {"A stranger."}
    assert 170 < len(set().union(*(lines for _, lines in text))) < 200


@pytest.mark.parametrize(
    ("ours", "theirs", "gold"),
    [
        pytest.param([{0}, {1}], [{0, 1}], {((0, 1), (0,))}, id="joined in one"),
        pytest.param([{0}, {0}], [{0}], {((0, 1), (0,))}, id="cut in one"),
        pytest.param([{0, 1}, {2}], [{0}, {1, 2}], {((0, 1), (0, 1))}, id="a chain"),
        pytest.param([{0}, set()], [set(), {0}], {((0,), (1,)), ((1,), ()), ((), (0,))}, id="inserted"),
        pytest.param([{0}], [{1}], {((0,), ()), ((), (0,))}, id="nothing in common"),
        pytest.param([], [{0}], {((), (0,))}, id="an empty text"),
    ],
)
def test_gold_joins_what_shares_a_line(ours, theirs, gold):
    """Sentences that hold the same line of the original are one bead."""
    assert set(joined([frozenset(one) for one in ours], [frozenset(one) for one in theirs])) == gold


@pytest.fixture
def folder(tmp_path):
    """A tiny NTREX, the same words in every language."""
    for language in ("en", "de", "fr"):
        (tmp_path / f"{language}.txt").write_text("\n".join(LINES[:40]), encoding="utf-8")
    (tmp_path / "DOCUMENT_IDS.tsv").write_text("\n".join(["one"] * 20 + ["two"] * 20), encoding="utf-8")
    return tmp_path


def test_every_way_is_scored(folder, embedder):
    """Directly, through the original, and with vectors."""
    found = measure(list(ntrex(folder, ("de", "fr"))), embedder)

    assert list(found)[:3] == ["direct", "through the original", "through, with vectors"]
    assert all(counts.strict.wanted > 20 for counts in found.values())


def test_a_version_that_lacks_half_is_not_the_reference(folder, embedder):
    """By way of the text that matches the others best, they are lined up as well as by way of a whole original."""
    found = measure(list(ntrex(folder, ("de", "fr"))), embedder)
    half, chosen = (found[f"half an original, {way}"].strict.f1 for way in ("through it", "no original"))

    assert half <= chosen
    assert chosen >= found["through, with vectors"].strict.f1


def test_a_folder_without_ntrex_is_said(tmp_path):
    """The message names the file that is missing."""
    with pytest.raises(InputError, match="DOCUMENT_IDS"):
        next(ntrex(tmp_path, ("de", "fr")))


def test_the_command_prints_the_table(folder, capsys):
    """``evaluate through`` prints one row a way."""
    assert main(["evaluate", "through", str(folder), "--documents", "1"]) == 0
    assert "through, with vectors" in capsys.readouterr().out


def test_align_goes_through_an_original(tmp_path, capsys):
    """``align A B --through ORIGINAL`` pairs what both make of the same sentence, and says so of what neither has."""
    texts = {
        "o.en.txt": "The bridge opened on Monday.\nThe mayor cut the ribbon.\n",
        "a.de.txt": "Die Brücke wurde am Montag eröffnet.\nDie Bürgermeisterin durchschnitt das Band.\n",
        "b.fr.txt": "Le pont a ouvert lundi.\nLa maire a coupé le ruban.\nIl pleuvait à verse ce jour-là.\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    paths = [str(tmp_path / name) for name in ("a.de.txt", "b.fr.txt")]
    status = main(["align", *paths, "--through", str(tmp_path / "o.en.txt"), "--format", "vecalign", "-q"])
    beads = [line.rpartition(":")[0] for line in capsys.readouterr().out.splitlines()]

    assert status == 0
    assert beads == ["[0]:[0]", "[1]:[1]", "[]:[2]"]
