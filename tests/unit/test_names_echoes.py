"""Other spellings of sure names in scripts without capitals, and surnames that are German nouns."""

from __future__ import annotations

import pytest

from compare.names import table
from compare.types import Document, Judgement, Paragraph, Sentence, Span


def _flagged(*lines: str, language: str) -> set[str]:
    sentences, cursor = [], 0
    for index, line in enumerate(lines):
        sentences.append(Sentence(line, Span(cursor, cursor + len(line)), index))
        cursor += len(line) + 1
    text = "\n".join(lines)
    document = Document("text", language, text, tuple(sentences), (Paragraph(Span(0, len(text))),))
    return {
        form.text
        for name in table([document]).names
        for form in name.cells[0]
        if form.judgement not in {Judgement.OK, Judgement.EXPLAINED}
    }


@pytest.mark.parametrize(
    ("language", "lines", "expected"),
    [
        ("zh", ("泽连斯基来了。", "他们感谢泽连斯基。", "泽伦斯基走了。"), {"泽伦斯基"}),
        ("zh", ("演员乔纳森·梅森到了。", "梅森笑了。", "乔纳森·梅逊走了。"), {"乔纳森·梅逊"}),
        ("ja", ("ゼレンスキー氏は来た。", "ゼレンスキー氏は話した。", "ゼレンスキ氏は帰った。"), {"ゼレンスキ"}),
        ("ar", ("وصل أولاف شولتس أمس.", "تحدث شولتس طويلا.", "ثم عاد أولاف شولتز."), {"أولاف شولتز"}),
        ("de", ("Sabine Müller kam.", "Müller sprach.", "Dann ging Sabine Mueller."), {"Sabine Mueller"}),
    ],
)
def test_finds_the_other_spelling(language, lines, expected):
    """One name is sure, and the text has another spelling of it once."""
    assert _flagged(*lines, language=language) == expected


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("zh", ("湖南产米，河南产麦。", "斯洛文尼亚和斯洛伐克是邻居吗？")),
        ("zh", ("布雷特·卡瓦诺来了。", "卡瓦诺法官笑了。", "布雷特·卡瓦诺法官走了。")),
        ("ja", ("ホテルでコーヒーを飲んだ。", "コーヒは冷めた。")),
        ("ar", ("زار الوفد إندونيسيا.", "قال الوزير الإندونيسي إن الحكومة الإندونيسية موافقة.")),
        ("de", ("Der Müller grüßte Jens Koch.", "Der Koch grüßte den Müller.")),
    ],
)
def test_leaves_other_words_alone(language, lines):
    """Two provinces, a judge's title, a drink, an adjective and a trade are no spellings of a name."""
    assert _flagged(*lines, language=language) == set()


def test_a_longer_name_takes_the_place_of_a_known_one_inside_it():
    """艾因 is a city of the Emirates; 艾因斯坦 is Einstein spelt otherwise than twice before."""
    assert _flagged("爱因斯坦来了。", "爱因斯坦说话了。", "台上是艾因斯坦。", language="zh") == {"艾因斯坦"}


def test_a_surname_is_no_spelling_of_the_full_name():
    """A name with a dot and the surname alone are one name at two lengths."""
    assert _flagged("特朗普来了。", "总统唐纳德·特朗普说话了。", language="zh") == set()
