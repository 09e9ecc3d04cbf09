"""Names that sound alike across scripts: the tables of sounds, and the names found and joined by them."""

from __future__ import annotations

import pytest

from compare.evaluation.joined import joined
from compare.names import heard, table
from compare.names.build.heard import learn
from compare.types import Alignment, Bead, Document, Judgement, Paragraph, Sentence, Span


def _document(language: str, *lines: str) -> Document:
    sentences, cursor = [], 0
    for index, line in enumerate(lines):
        sentences.append(Sentence(line, Span(cursor, cursor + len(line)), index))
        cursor += len(line) + 1
    text = "\n".join(lines)
    return Document("text", language, text, tuple(sentences), (Paragraph(Span(0, len(text))),))


def _rows(original: Document, version: Document) -> dict[str, set[str]]:
    beads = tuple(Bead((line,), (line,)) for line in range(len(original.sentences)))
    names = table((original, version), (Alignment(original, version, beads),)).names
    return {form.text: {one.text for one in name.cells[1]} for name in names for form in name.cells[0]}


_ENGLISH = ("NATO chief Jens Stoltenberg met Annalena Baerbock.", "Later Stoltenberg left.")


@pytest.mark.parametrize(
    ("language", "form", "same", "other"),
    [
        ("zh", "斯托尔滕贝格", "Stoltenberg", "Steinmeier"),
        ("zh", "谢尔盖·拉夫罗夫", "Сергей Лавров", "Сергей Шойгу"),
        ("ja", "ストルテンベルグ", "Stoltenberg", "Steinmeier"),
        ("ja", "あべ", "Abe", "Abbott"),
        ("ar", "ستولتنبرغ", "Stoltenberg", "Steinmeier"),
    ],
)
def test_hears_one_name_and_not_another(language, form, same, other):
    """A transcription is likely for its original and unlikely for another name that begins alike."""
    original = "ru" if "С" in same else "en"

    assert heard.alike(form, language, same, original) > 0.8
    assert heard.alike(form, language, other, original) < 0.3


def test_the_worst_word_tells_two_names_apart():
    """Kim Jong-un and Kim Jong-il agree as wholes."""
    un, il = (heard.alike("キム・ジョンウン", "ja", name, "en") for name in ("Kim Jongun", "Kim Jongil"))

    assert il < un - 0.3


def test_finds_the_stretch_that_sounds_like_a_word():
    """What stands before and behind a name is no part of it."""
    found = heard.stretch("部长瓦尔托宁请求", "zh", "Valtonen")

    assert "部长瓦尔托宁请求"[found.start : found.end] == "瓦尔托宁"


@pytest.mark.parametrize(
    ("language", "lines", "full", "surname", "minister"),
    [
        ("zh", ("北约秘书长延斯·斯托尔滕贝格会见了安娜莱娜·贝尔伯克。", "后来斯托尔滕贝格走了。"),
         "延斯·斯托尔滕贝格", "斯托尔滕贝格", "安娜莱娜·贝尔伯克"),
        ("ja", ("イェンス・ストルテンベルグ氏はアンナレーナ・ベアボック氏と会った。", "ストルテンベルグ氏は去った。"),
         "イェンス・ストルテンベルグ", "ストルテンベルグ", "アンナレーナ・ベアボック"),
        ("ar", ("التقى الأمين العام ينس ستولتنبرغ مع أنالينا بيربوك.", "ثم غادر ستولتنبرغ."),
         "ينس ستولتنبرغ", "ستولتنبرغ", "أنالينا بيربوك"),
    ],
)  # fmt: skip
def test_joins_names_across_scripts(language, lines, full, surname, minister):
    """A transcribed name stands in the row of its original, in full and alone."""
    rows = _rows(_document("en", *_ENGLISH), _document(language, *lines))

    assert rows["Stoltenberg"] == rows["Jens Stoltenberg"] == {full, surname}
    assert rows["Annalena Baerbock"] == {minister}


def test_a_chinese_text_may_keep_the_original():
    """Latin letters in a Chinese text are the name as well, and no other spelling of its transcription."""
    version = _document("zh", "救生队长 Larry Giles 来了。", "后来吉尔斯（Giles）走了。")
    original = _document("en", "A guard, Larry Giles, came.", "Later Giles left.")
    beads = (Bead((0,), (0,)), Bead((1,), (1,)))
    names = table((original, version), (Alignment(original, version, beads),)).names

    assert _rows(original, version)["Larry Giles"] == {"Larry Giles", "Giles", "吉尔斯"}
    assert all(form.judgement is Judgement.OK for name in names for form in name.cells[1])


def test_a_common_word_is_no_name_for_its_sound():
    """الفريق is the team, not Furyk."""
    rows = _rows(_document("en", "Jim Furyk praised it."), _document("ar", "وأشاد الفريق بذلك."))

    assert rows["Jim Furyk"] == set()


def test_learns_which_letters_a_unit_writes():
    """Units share the letters of names out so that each mostly writes the same."""
    counts = learn([(("斯", "托"), "sto"), (("斯", "卡"), "ska"), (("卡",), "ka"), (("托",), "to")], 3)

    assert max(counts["斯"], key=counts["斯"].__getitem__) == "s"


def test_counts_the_persons_that_are_joined():
    """A name that the version has is joined, one that it lacks is not."""
    source = ["He saw Annalena Baerbock.", "He saw Margus Tsahkna."]

    assert joined(source, ["他看见了安娜莱娜·贝尔伯克。", "他走了。"], "zh") == (2, 1)
