"""
What a character becomes before a text is cut into pieces.

Case, accents and compatibility forms are folded; Arabic is freed of vowel
signs and its letter variants unified; Cyrillic can be written in Latin
letters, so that a name or a cognate meets its counterpart. The table is
stored in the tokenizer as a character map of SentencePiece's kind, which
works a character at a time.
"""

from __future__ import annotations

import tempfile
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

_ROWS = """
    а a  б b  в v  г g  ґ g  д d  ђ dj е e  є ye ж zh з z  ѕ dz и i  і i  ї yi й y  ј j  к k  л l  љ lj м m  н n  њ nj
    о o  п p  р r  с s  т t  ћ c  у u  ў u  ф f  х kh ц ts ч ch џ dzh ш sh щ shch ы y э e ю yu я ya
""".split()  # noqa: SIM905 - a table reads best as one
_CYRILLIC = {"ъ": "", "ь": ""} | dict(zip(_ROWS[::2], _ROWS[1::2], strict=True))
"""What English news writes, as far as one letter at a time can."""

_ARABIC = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ـ": "", "ء": ""}

_LETTERS = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ħ": "h"}

_MARKS = {"’": "'", "‘": "'", "ʼ": "'", "ʹ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}

CLITICS = r"(?<!\p{Arabic})(?:(?:[وف]?[بك]?ال|و?لل)و?|و)(?=\p{Arabic}{3,})"
"""
What is taken off an Arabic word: and, so, in, as, for, where the article shows them, the article, and a first waw.

A root that begins with waw loses it too, with the article and without: it is
written as another word, but always the same.
"""

_KEPT_MARKS = "\u3099\u309a"
"""The voicing marks of kana, which make another letter."""


def fold(char: str, *, romanise: bool) -> str:
    """Return what *char* becomes; "" if it is dropped."""
    if unicodedata.category(char) in {"Cf", "Cc"}:
        return " " if char.isspace() else ""
    composed = unicodedata.normalize("NFKC", _MARKS.get(char, char)).casefold()
    return "".join(_letter(one, romanise) for one in unicodedata.normalize("NFKC", composed))


def _letter(char: str, romanise: bool) -> str:
    if char in _MARKS:
        return _MARKS[char]
    if romanise and char in _CYRILLIC:
        return _CYRILLIC[char]
    if char in _ARABIC or char in _han():
        return _ARABIC.get(char) or _han().get(char, "")
    if char in "йї":
        return char  # letters of their own, not accented ones
    parts = unicodedata.normalize("NFD", char)
    bare = "".join(part for part in parts if not unicodedata.combining(part) or part in _KEPT_MARKS)
    bare = "".join(_CYRILLIC.get(part, part) if romanise else part for part in bare)
    return unicodedata.normalize("NFC", "".join(_LETTERS.get(part, part) for part in bare))


@cache
def _han() -> Mapping[str, str]:
    """Simplified forms of traditional and Japanese characters, from OpenCC's tables (Apache-2.0)."""
    rows = Path(__file__).with_name("han.tsv").read_text(encoding="utf-8").splitlines()
    return dict(row.split("\t") for row in rows)


def _characters() -> Iterator[str]:
    for point in range(1, 0x2FA20):
        if not 0xD800 <= point < 0xE000 and not 0xAC00 <= point < 0xD7A4:
            char = chr(point)
            if unicodedata.category(char) != "Cn":
                yield char


def rules(*, romanise: bool) -> Mapping[str, str]:
    """Map every character that changes to what it becomes; it is found alone or within a longer cluster."""
    table = {}
    for char in _characters():
        folded = fold(char, romanise=romanise)
        if folded != char:
            table[char] = folded
    return table


@cache
def character_map(*, romanise: bool) -> bytes:
    """Compile the rules into the form that the tokenizer stores, with SentencePiece's own compiler."""
    import sentencepiece
    from sentencepiece import sentencepiece_model_pb2

    with tempfile.TemporaryDirectory() as folder:
        rows = "".join(f"{_hex(char)}\t{_hex(folded)}\n" for char, folded in rules(romanise=romanise).items())
        path = Path(folder) / "rules.tsv"
        path.write_text(rows, encoding="ascii")
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(["a b c d e f g"]),
            model_prefix=str(Path(folder) / "rules"),
            normalization_rule_tsv=str(path),
            vocab_size=12,
            hard_vocab_limit=False,
            num_threads=1,
            minloglevel=2,
        )
        model = sentencepiece_model_pb2.ModelProto()  # type: ignore[attr-defined]
        model.ParseFromString((Path(folder) / "rules.model").read_bytes())
    return bytes(model.normalizer_spec.precompiled_charsmap)


def _hex(text: str) -> str:
    return " ".join(f"{ord(char):X}" for char in text)
