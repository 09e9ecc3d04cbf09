"""House styles: the cases of tests/golden/style, files of one's own, and switching without aligning."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from compare import names
from compare.errors import CompareError, InputError, SettingsError, UnknownPluginError
from compare.names.romanization import systems_giving
from compare.names.style import load_style, packs
from compare.names.stylefile import parse_csv, parse_toml
from compare.pipeline import compare_texts, judge_again
from compare.plugins import Example
from compare.settings import Settings
from compare.types import Form, Judgement, Mention, Name, NameTable, RuleKind, Span, Style

GOLDEN = Path(__file__).parents[1] / "golden" / "style"
SHOWN = {Judgement.HOUSE_STYLE, Judgement.EXPLAINED, Judgement.INCONSISTENT, Judgement.FOREIGN, Judgement.LOWER_CASE}

DESK = """\
title = "Our desk"

[[entry]]
entity = "Kyiv"
language = "en"
preferred = "Kyiv"
forbidden = ["Kiev"]
except_in = ["Kiev Street"]
"""


def document(language, *lines):
    """Make a document with a sentence a line."""
    return Example(lines, ("",) * len(lines), (language, "en")).alignment().source


def cases():
    """Yield the golden cases: title, styles, language and lines, what is expected."""
    for path in sorted(GOLDEN.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        for match in re.finditer(r"^(.+)\n\.\nstyle: (.+)\n((?:.+\n)+?)\.\n((?:.+\n)*?)\.$", text, re.MULTILINE):
            title, styles, lines, expected = match.groups()
            pairs = [line.split(": ", 1) for line in lines.splitlines()]
            yield pytest.param(styles.split(), pairs, expected.splitlines(), id=f"{path.stem}: {title}")


def judged(text, style):
    """Return the name table of *text* by *style*."""
    return names.rejudge(names.table([text]), [text], style)


def shown(table):
    """Return a line for each form that is flagged or explained, as the golden files have it."""
    forms = [form for name in table.names for form in name.forms if form.judgement in SHOWN]
    return [
        f"{form.text} ×{form.count} {form.judgement.value}"
        + (f" → {form.suggestion}" if form.suggestion else f": {form.note}")
        for form in forms
    ]


@pytest.mark.parametrize(("styles", "pairs", "expected"), list(cases()))
def test_golden(styles, pairs, expected):
    """A text is judged by a style as a person would judge it."""
    text = document(pairs[0][0], *(line for _, line in pairs))

    assert sorted(shown(judged(text, load_style(styles)))) == sorted(expected)


def test_without_a_style_nothing_changes():
    """The text's own majority decides as before."""
    text = document("en", "He left Kiev.", "Kyiv replied.", "In Kyiv it rained.")
    table = names.table([text])

    assert names.rejudge(table, [text], Style()) is table


def test_the_reason_cites_the_pack():
    """A reader learns which newsroom says so."""
    text = document("en", "He left Kiev at night.")
    (form,) = judged(text, load_style(["ap"])).names[0].forms

    assert form.note == "“Kiev” where AP style writes “Kyiv”"


def test_a_forbidden_word_that_is_no_known_name_is_found():
    """What a person put on the list is looked for, also where no gazetteer knows it."""
    entry = '[[entry]]\nentity = "Blorp Ltd"\nlanguage = "en"\npreferred = "Blorp Ltd"\nforbidden = ["BlorpCo"]\n'
    style = Style(parse_toml(entry, "desk.toml").entries)
    text = document("en", "BlorpCo opened a shop.")

    assert shown(judged(text, style)) == ["BlorpCo ×1 house-style → Blorp Ltd"]


def test_an_objection_to_another_part_of_the_name_stays():
    """A style that rules the surname says nothing of the first name."""
    text = document("en", "Wolodymyr Zelenskyy left.")
    form = Form(
        "Wolodymyr Zelenskyy",
        (Mention(0, 0, Span(0, 19), "Wolodymyr Zelenskyy"),),
        Judgement.INCONSISTENT,
        suggestion="Volodymyr Zelenskyy",
    )
    table = NameTable(("text",), ("en",), (Name("1", form.text, ((form,),)),))

    assert names.rejudge(table, [text], load_style(["ap"])).names[0].forms == (form,)


def test_an_objection_to_what_the_style_writes_is_lifted():
    """The style's form stands against the majority."""
    text = document("en", "Zelenskyy left.")
    mention = Mention(0, 0, Span(0, 9), "Zelenskyy")
    form = Form("Zelenskyy", (mention,), Judgement.INCONSISTENT, note="once", suggestion="Zelensky")
    table = NameTable(("text",), ("en",), (Name("1", form.text, ((form,),)),))

    assert names.rejudge(table, [text], load_style(["ap"])).names[0].forms == (Form("Zelenskyy", (mention,)),)


def test_switching_the_style_judges_again_without_aligning(tools):
    """Another style over the same report gives what a fresh run gives."""
    source, target = "Les troupes ont quitté Kiev. Kiev se tait.", "The troops left Kiev. Kyiv is silent."
    report = compare_texts(source, [target], Settings(style=("ap",)), tools)
    other = Settings(style=("ap", "mondediplo"))

    assert judge_again(report, other, tools) == compare_texts(source, [target], other, tools)
    assert judge_again(report, Settings(), tools) == compare_texts(source, [target], Settings(), tools)


def test_the_finding_suggests_the_preferred_form(tools):
    """The check of names reports what is not house style, with its suggestion."""
    settings = Settings(style=("ap",), checks=("names",))
    (finding,) = compare_texts("He left Kiev on Monday.", [], settings, tools).findings

    assert (finding.kind, finding.suggestion) == ("house-style", "Kyiv")


def test_the_signature_names_the_style_and_its_content(tmp_path, tools):
    """A report says which rules produced it; a changed file is another signature."""
    path = tmp_path / "desk.toml"
    path.write_text(DESK, encoding="utf-8")
    settings = Settings(style=("ap", str(path)))
    before = compare_texts("Nothing.", [], settings, tools).signature
    path.write_text(DESK.replace("Kiev Street", "Kiev Road"), encoding="utf-8")

    assert re.search(r"\|style:ap@[0-9a-f]{8}\+desk\.toml@[0-9a-f]{8}$", before)
    assert compare_texts("Nothing.", [], settings, tools).signature != before


def test_csv_says_the_same_as_toml():
    """Whoever has a spreadsheet needs no TOML."""
    table = "Entity,Language,Preferred,Forbidden,Except in\nKyiv,en,Kyiv,Kiev|Kiyev,Kiev Street\n"
    (entry,) = parse_csv(table, "desk.csv").entries

    assert (entry.preferred, entry.forbidden, entry.except_in) == ("Kyiv", ("Kiev", "Kiyev"), ("Kiev Street",))


def test_csv_of_a_spreadsheet_with_semicolons():
    """Some spreadsheets divide by semicolons."""
    (entry,) = parse_csv("entity;language;forbidden\nKyiv;en;Kiev\n", "desk.csv").entries

    assert (entry.entity, entry.preferred, entry.forbidden) == ("Kyiv", "", ("Kiev",))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (DESK.replace("forbidden", "forbiden"), r"line 3, entry 1 \(Kyiv\): there is no field 'forbiden'"),
        (DESK.replace('["Kiev"]', '"Kiev"'), "'forbidden' is a list"),
        (DESK.replace('["Kiev"]', '["Kyiv"]'), "forbidden and not forbidden at once"),
        (DESK.replace('"en"', '"English!"'), "not a language tag"),
        (DESK.replace('entity = "Kyiv"\n', ""), "line 3, entry 1: it has no 'entity'"),
        (DESK + DESK[DESK.index("[[") :], "entries 1 and 2 both rule 'Kyiv'"),
        (DESK + 'kind = "thing"\n', "neither name nor term"),
        ("[[entry]\n", "not TOML"),
        ('rule = "Kyiv"\n', r"write rules as \[\[entry\]\]"),
        ('[[entry]]\nentity = "Kyiv"\nlanguage = "en"\n', "neither prefers nor forbids"),
    ],
)
def test_a_mistake_is_named_with_its_place(text, said):
    """Who wrote the file finds the line."""
    with pytest.raises(SettingsError, match=said):
        parse_toml(text, "desk.toml")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name,language\nKyiv,en\n", "line 1: there is no column 'name'"),
        ("language,preferred\nen,Kyiv\n", "there is no column 'entity'"),
        ("entity,language,preferred\nKyiv,en,Kyiv\nLviv,,Lviv\n", r"line 3, entry 2 \(Lviv\): it has no 'language'"),
        ("entity,language,preferred\nKyiv,en,Kyiv,Kiev\n", "4 cells under 3 columns"),
    ],
)
def test_a_mistake_in_a_table_is_named_with_its_place(text, said):
    """Who wrote the table finds the row."""
    with pytest.raises(SettingsError, match=said):
        parse_csv(text, "desk.csv")


def test_a_style_that_is_not_there_is_an_error():
    """A typing mistake is not silence."""
    with pytest.raises(UnknownPluginError, match=r"choose from .*ap"):
        load_style(["app"])


def test_a_file_that_cannot_be_read_is_an_error(tmp_path):
    """A missing file is named."""
    with pytest.raises(InputError, match=r"desk\.toml"):
        load_style([str(tmp_path / "desk.toml")])


def test_a_file_of_another_kind_is_an_error(tmp_path):
    """A house style is TOML or CSV."""
    path = tmp_path / "desk.docx"
    path.write_bytes(b"PK")

    with pytest.raises(CompareError, match=r"\.toml or a \.csv"):
        load_style([str(path)])


def test_a_file_with_a_byte_order_mark_is_read(tmp_path):
    """Windows puts one in front."""
    path = tmp_path / "desk.toml"
    path.write_text(DESK, encoding="utf-8-sig")

    assert load_style([str(path)]).entries[0].pack == "Our desk"


def test_the_later_pack_replaces_the_entry_whole(tmp_path):
    """Of two packs that rule one name, nothing of the earlier one is left."""
    path = tmp_path / "desk.csv"
    path.write_text("entity,language,preferred,forbidden\nKyiv,en,Kiev,Kyiv\n", encoding="utf-8")
    rules = [entry for entry in load_style(["ap", str(path)]).entries if entry.entity == "Kyiv"]

    assert [(entry.preferred, entry.except_in) for entry in rules] == [("Kiev", ())]


@pytest.mark.parametrize("id", packs())
def test_a_pack_says_where_its_rules_are_published(id):
    """A rule without a source is an opinion."""
    pack = packs()[id]

    assert pack.source
    assert pack.entries
    assert all(entry.kind is RuleKind.NAME for entry in pack.entries)


@pytest.mark.parametrize("entry", packs()["ukraine-2010"].entries, ids=lambda entry: entry.preferred)
def test_the_ukrainian_pack_is_what_its_table_gives(entry):
    """Each preferred form is the official romanization of the Ukrainian name."""
    assert "National 2010" in systems_giving(entry.preferred, (("uk", entry.entity),))
