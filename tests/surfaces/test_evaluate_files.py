"""Another aligner's output is scored from the command line."""

from __future__ import annotations

from compare.cli import main


def test_a_ladder_is_scored_against_beads(tmp_path, capsys):
    """Formats may differ; strict, lax and unaligned are Vecalign's counts and ours."""
    (tmp_path / "gold").write_text("[0]:[0]\n[1]:[1, 2]\n[2]:[]\n", encoding="utf-8")
    (tmp_path / "test").write_text("0\t0\t0.9\n1\t1\t0.9\n2\t2\t0\n3\t3\t0\n", encoding="utf-8")

    status = main(["evaluate", "align", "--gold", str(tmp_path / "gold"), "--test", str(tmp_path / "test")])

    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in capsys.readouterr().out.splitlines()]
    assert status == 0
    assert rows[2] == ["strict", "0.333", "0.500", "0.400"]
    assert rows[3] == ["lax", "0.667", "1.000", "0.800"]
    assert rows[4][0] == "unaligned"


def test_gold_alone_is_explained(tmp_path, capsys):
    """One of the two files is not enough, and the message says so."""
    status = main(["evaluate", "align", "--gold", str(tmp_path / "gold")])

    assert status == 2
    assert "--test" in capsys.readouterr().err
