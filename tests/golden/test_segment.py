"""Sentences: the golden cases, and what holds of every text."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.languages import LANGUAGES
from compare.segment import cut

GOLDEN = Path(__file__).parent / "segment"


def cases(path: Path) -> Iterator[tuple[str, str, str]]:
    """Yield (title, text, sentences) for each case of a golden file; every part is closed by a dot."""
    parts = path.read_text(encoding="utf-8").split("\n.\n")
    for place in range(0, len(parts) - 2, 3):
        yield parts[place].strip(), parts[place + 1], parts[place + 2]


def sentences(text: str, language: str) -> list[str]:
    """Return the words of the sentences of *text*."""
    return [text[start:end] for start, end in cut(text, language)]


def rewrite() -> None:
    """Write what `cut` makes of every text into the golden files; read the difference before you commit it."""
    for path in sorted(GOLDEN.glob("*.md")):
        blocks = [
            f"{title}\n.\n{text}\n.\n{chr(10).join(sentences(text, path.stem))}\n.\n" for title, text, _ in cases(path)
        ]
        path.write_text("\n".join(blocks), encoding="utf-8")


if os.environ.get("GOLDEN") == "rewrite":
    rewrite()

ALL = [
    pytest.param(path.stem, text, wanted, id=f"{path.stem}: {title}")
    for path in sorted(GOLDEN.glob("*.md"))
    for title, text, wanted in cases(path)
]


@pytest.mark.parametrize(("language", "text", "wanted"), ALL)
def test_golden_case(language, text, wanted):
    """A golden text is cut where a person cut it."""
    assert "\n".join(sentences(text, language)) == wanted


def test_every_language_has_cases():
    """Each supported language has at least twelve golden cases."""
    counts = {path.stem: len(list(cases(path))) for path in GOLDEN.glob("*.md")}

    assert {code for code, count in counts.items() if count >= 12} == set(LANGUAGES)


TAGS = st.sampled_from([*LANGUAGES, "zh-Hant", "pt-BR", "und", "hi", "th", "xx", ""])
PROSE = st.text(st.sampled_from("aA1.!?…。！？؟»«“”„‘’'\"()（）「」 —-\n\u00a0,:;дД他ه@#")) | st.text()


@given(text=PROSE, tag=TAGS)
def test_every_character_is_in_one_sentence(text, tag):
    """Sentences are in order, trimmed, not empty, and leave out white space only."""
    cursor = 0
    for start, end in cut(text, tag):
        piece = text[start:end]

        assert piece
        assert piece == piece.strip()
        assert cursor <= start < end
        assert not text[cursor:start].strip()
        cursor = end
    assert not text[cursor:].strip()


@given(text=PROSE, tag=TAGS)
def test_no_sentence_crosses_a_line(text, tag):
    """A line break is always a boundary."""
    assert not any("\n" in sentence for sentence in sentences(text, tag))


@given(text=PROSE, tag=TAGS)
def test_lines_are_cut_alone(text, tag):
    """A line is cut the same whatever stands on the other lines."""
    first = f"Ab. Cd! {text}".partition("\n")[0]

    assert sentences(f"{first}\nEnd", tag)[:-1] == sentences(first, tag)


def test_a_long_line_is_cut_like_a_short_one():
    """Windows leave no trace: a thousand copies of a paragraph are cut like one."""
    text = "Dr. Orr met M. Lee (in 2014. Nobody knew) at 3 p.m. on Monday. “Is it true?” he asked. It was. "

    assert sentences(text * 1000, "en") == sentences(text, "en") * 1000


def test_a_text_without_a_stop_is_one_sentence():
    """A million letters are one sentence."""
    assert cut("a" * 1_000_000, "en") == [(0, 1_000_000)]


def test_an_unknown_language_is_cut_at_its_stops():
    """Without data the common rules are left: stops, initials, small letters."""
    assert sentences("यह पहला है। यह दूसरा है।", "hi") == ["यह पहला है।", "यह दूसरा है।"]
    assert sentences("Ilk J. Doe keldi. Keyin ketdi.", "uz") == ["Ilk J. Doe keldi.", "Keyin ketdi."]


def test_script_and_region_do_not_matter():
    """``pt-BR`` and ``zh-Hant`` are cut like ``pt`` and ``zh``."""
    assert cut("O Sr. Luz saiu. Voltou.", "pt-BR") == cut("O Sr. Luz saiu. Voltou.", "pt")
