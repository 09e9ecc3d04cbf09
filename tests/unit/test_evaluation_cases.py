"""The short texts for names: how they are read and scored."""

from __future__ import annotations

from compare.corpus import home
from compare.evaluation.name_cases import score_cases
from compare.evaluation.name_plant import plant, read_pairs, tallies

CASES = """Heading
.
a slip
.
en: The envoys left Kyiv.
en: Kyiv was dark.
en: They flew to Kiev.
.
0 Kiev
0 Lviv
.
clean
.
en: They left kyiv.
.
silent
.
"""


def test_counts_what_is_underlined_rightly_wrongly_and_not_at_all(tmp_path):
    """One hit, one miss that no text could show, and one alarm in a text that is called clean."""
    path = tmp_path / "cases.md"
    path.write_text(CASES, encoding="utf-8")

    tally, mistakes = score_cases(path)

    assert (tally.hits, tally.misses, tally.false_alarms) == (1, 1, 1)
    assert mistakes == ["a slip: not said: 0 lviv", "clean: said: 0 kyiv"]


def test_stays_right_on_the_short_texts():
    """Of the bundled texts nearly all planted slips are found and nearly all that is said is right."""
    tally, _ = score_cases(home() / "name-cases.md")

    assert tally.precision >= 0.98
    assert tally.recall >= 0.95


def test_keeps_the_blind_texts_apart(tmp_path):
    """They are scored, and nobody learns what failed."""
    path = tmp_path / "cases.md"
    path.write_text(CASES.replace("a slip", "blind: a slip"), encoding="utf-8")

    tally, mistakes = score_cases(path, blind=True)

    assert (tally.hits, tally.misses, tally.false_alarms) == (1, 1, 0)
    assert mistakes == []


def test_a_surname_stands_for_the_full_name(tmp_path):
    """What is underlined may be more or less of the name than the case says."""
    lines = ("Olha Shevchuk came.", "Then Olha Shevchuk sang.", "We thanked Olha Ševčuk.")
    path = tmp_path / "cases.md"
    path.write_text(
        "\n.\nname\n.\n" + "\n".join(f"en: {line}" for line in lines) + "\n.\n0 Ševčuk\n.\n", encoding="utf-8"
    )

    tally, _ = score_cases(path)

    assert (tally.hits, tally.misses, tally.false_alarms) == (1, 0, 0)


def test_plants_two_spellings_and_a_control(tmp_path):
    """The pair of one city is reported, that of two countries is not, and a language without articles is left out."""
    (tmp_path / "entities_dev.txt").write_text("@Kyiv place: U/en/nat Kyiv; R/en/press Kiev; R/de/duden Kiew\n")
    (tmp_path / "negatives.txt").write_text("en Iran ~ en Iraq\n")
    (tmp_path / "en.txt").write_text("It rained all day and nobody came.\n" * 20)

    found, mistakes, others = tallies(plant(read_pairs(tmp_path), tmp_path))

    assert (found["own"].hits, found["foreign"].hits, found["control"].silences) == (1, 2, 1)
    assert (mistakes, others) == ([], 0)


def test_plants_beside_the_original(tmp_path):
    """What sounds too little alike in one text is reported where the original has one name."""
    (tmp_path / "entities_dev.txt").write_text("@Mykola given: U/uk/nat Микола; U/en/nat Mykola; R/en/press Nikolai\n")
    (tmp_path / "negatives.txt").write_text("en Iran ~ en Iraq\n")
    (tmp_path / "en.txt").write_text("It rained all day and nobody came.\n" * 20)
    (tmp_path / "uk.txt").write_text("Цілий день дощило, і ніхто не прийшов.\n" * 20)
    (tmp_path / "fr.txt").write_text("Il a plu toute la journée et personne n’est venu.\n" * 20)

    found, mistakes, others = tallies(plant(read_pairs(tmp_path), tmp_path, aligned=True))

    assert (found["own"].hits, found["control"].silences) == (1, 1)
    assert (mistakes, others) == ([], 0)
