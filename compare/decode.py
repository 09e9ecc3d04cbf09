"""
Bytes to text: which encoding a file is in.

In order of trust: a byte order mark, UTF-8 that is valid, UTF-16 or UTF-32
that shows in the pattern of its zero bytes, what the file declares of itself
(a `charset` in its own head), UTF-8 with a few bad bytes, and last a guess by
`charset-normalizer` among the encodings that text is found in. Files that are no text are refused, by
their first bytes or by what they decode to.

What it cannot see: a few dozen bytes in a one-byte encoding look alike in
several of them. A guess is therefore told to the reader of the report.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import NamedTuple

from compare.errors import InputError

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive, as DOCX, XLSX and EPUB files are"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (.doc, .xls) or a password-protected one"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a sound, image or video file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound or video file"),
    (b"SQLite format 3", "a database"),
    (b"{\\rtf", "an RTF file"),
)

_GUESSES = (
    "cp1251", "koi8_r", "koi8_u", "cp866", "cp1250", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "iso8859_2",
    "iso8859_5", "iso8859_6", "iso8859_7", "cp932", "euc_jp", "gb18030", "big5", "euc_kr",
)  # fmt: skip
"""What the guess chooses from: the encodings of the web's non-Unicode pages."""

_LATIN = ("cp1252", "cp1250", "cp1254", "iso8859_2", "iso8859_9")
"""Encodings that share most letters; which one is told by the letters they do not share."""

_ALPHABETS = (
    "àâæçéèêëîïôœùûüÿ",  # fr
    "äöüß",  # de
    "áéíóúüñ",  # es
    "àèéìíîòóùú",  # it
    "áâãàçéêíóôõúü",  # pt
    "áéëíïóöúü",  # nl
    "ąćęłńóśźż",  # pl
    "áčďéěíňóřšťúůýž",  # cs
    "çğıiöşüâîû",  # tr
    "áéíóöőúüű",  # hu
    "åäöæøé",  # the Nordic languages
    "ăâîșțşţ",  # ro
    "čćđšž",  # Croatian, Slovene
)
"""Letters beyond ASCII of languages in the Latin script, one language a string."""

_ALIASES = {"iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
            "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "gb2312": "gb18030",
            "gbk": "gb18030", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "iso-8859-9": "cp1254",
            "x-user-defined": "cp1252"}  # fmt: skip
"""What a declared name means in practice: https://encoding.spec.whatwg.org/#names-and-labels."""

_INSIDE = re.compile(r"(?<=[^\W\d_])[²³¹¶±§¤¦¨´¸¯×÷£¥¢¡¿†‡˘˛ˇ]+(?=[^\W\d_])")
"""Signs that no language has inside a word: the mark of a wrong encoding."""

_SAMPLE = 200_000
"""Bytes looked at by the guess."""


class Decoded(NamedTuple):
    """A text and how it was encoded."""

    text: str
    encoding: str
    """Python's name of the encoding."""

    sure: bool
    """False if the encoding was guessed."""

    damaged: int = 0
    """Places where the bytes were no character; U+FFFD stands there."""

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the reader of a report must know: what was guessed or lost."""
        if self.damaged:
            return (
                f"Its encoding is {self.encoding}, but it is damaged in {self.damaged} places, which show as \ufffd.",
            )
        return () if self.sure else (f"The file does not say how it is encoded; it was read as {self.encoding}.",)


def decode(data: bytes, name: str, declared: str | None = None) -> Decoded:
    """
    Decode *data*, called *name* in messages; line ends become newlines.

    Args:
        data: A whole file.
        name: For messages.
        declared: The encoding that the file claims for itself, believed only
            where the bytes bear it out.

    Raises:
        InputError: The bytes are not text in any encoding we know.
    """
    refuse_binary(data, name)
    found = _marked(data, name) or _utf8(data) or _wide(data) or _seven_bit(data) or _as_declared(data, declared)
    found = found or _damaged(data) or _guessed(data, name)
    if not _is_text(found.text):
        raise InputError(name, "it is a binary file, not text; give it as a text, DOCX, PDF, EPUB or HTML file")
    return found._replace(text=found.text.replace("\r\n", "\n").replace("\r", "\n"))


def refuse_binary(data: bytes, name: str) -> None:
    """Raise `InputError` if *data* opens like a well-known kind of file that holds no plain text."""
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(name, f"it is a binary file, not text: {kind}; give it the suffix of what it is, "
                                   "or save it as text")  # fmt: skip


def _marked(data: bytes, name: str) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(encoding), encoding, sure=True)
            except UnicodeDecodeError as error:
                reason = f"it is marked {encoding.upper()} but is not valid at byte {error.start}; save it as UTF-8"
                raise InputError(name, reason) from error
    return None


def _utf8(data: bytes) -> Decoded | None:
    if b"\0" in data or b"\x1b$" in data:
        return None
    return _strict(data, "utf-8", sure=True)


def _damaged(data: bytes) -> Decoded | None:
    """UTF-8 with a few bad bytes, as cutting and pasting by programs leaves it: nothing else looks like it."""
    if b"\0" in data:
        return None
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    good = sum(character > "\x7f" for character in text) - damaged
    return Decoded(text, "utf-8", sure=False, damaged=damaged) if good >= 20 * damaged else None


def _seven_bit(data: bytes) -> Decoded | None:
    return _strict(data, "iso2022_jp", sure=True) if b"\x1b$" in data and b"\0" not in data else None


def _as_declared(data: bytes, declared: str | None) -> Decoded | None:
    if declared is None or b"\0" in data:
        return None
    encoding = _ALIASES.get(declared.strip().lower(), declared.strip().lower())
    try:
        codecs.lookup(encoding)
    except LookupError:
        return None
    return _strict(data, encoding, sure=True)


def _strict(data: bytes, encoding: str, *, sure: bool) -> Decoded | None:
    try:
        return Decoded(data.decode(encoding), encoding, sure)
    except (UnicodeDecodeError, LookupError):  # LookupError: a codec that is not one of text, such as "hex"
        return None


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a mark: told by its zero bytes or by East Asian punctuation."""
    if len(data) < 4 or len(data) % 2:
        return None
    for encoding in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        found = _strict(data, encoding, sure=True) if encoding.startswith("utf-16") or not len(data) % 4 else None
        if found and _is_text(found.text) and (encoding.startswith("utf-32") or _plausible(found.text)):
            return found
    return None


def _plausible(text: str) -> bool:
    """Tell writing from bytes that happen to decode: it has spaces or stops, and few scripts."""
    sample = text[:5000]
    marks = sum(character in " \n。、，．「」！？" for character in sample)
    scripts = {unicodedata.name(character, "NONE").split(" ")[0] for character in sample if character.isalpha()}
    return marks * 100 >= len(sample) and len(scripts - {"LATIN", "CJK", "HIRAGANA", "KATAKANA"}) <= 2


def _guessed(data: bytes, name: str) -> Decoded:
    from charset_normalizer import from_bytes

    sample = _sample(data)
    best = from_bytes(sample, cp_isolation=list(_GUESSES)).best() if b"\0" not in data else None
    encoding = best.encoding if best else None
    if encoding in {*_LATIN, "big5", "euc_kr", None}:  # short Latin text is mistaken for these
        encoding = _latin(sample) or encoding
    found = _strict(data, encoding, sure=False) if encoding else None
    if found is None:
        raise InputError(name, "it is a binary file, not text, or its encoding is not known; save it as UTF-8")
    return found


def _sample(data: bytes) -> bytes:
    """Take whole lines from the start: a cut inside a character would rule out its encoding."""
    if len(data) <= _SAMPLE:
        return data
    return data[:_SAMPLE].rpartition(b"\n")[0] or data


def _latin(data: bytes) -> str | None:
    """Pick the Latin encoding whose letters look most like one language's; None if none does."""
    found = [decoded for encoding in _LATIN if (decoded := _strict(data, encoding, sure=False))]
    best = max(found, key=lambda decoded: _likeness(decoded.text), default=None)  # the first of equals
    return best.encoding if best and _likeness(best.text) >= 0.7 else None


def _likeness(text: str) -> float:
    """How far the characters beyond ASCII fit one language of the Latin script, in [0, 1]."""
    letters = [letter for letter in text.lower() if letter > "\x7f" and letter.isalpha()]
    strange = len(_INSIDE.findall(text)) + len(re.findall("[\x80-\x9f]", text))
    if 2 * len(letters) > sum("a" <= letter <= "z" for letter in text.lower()):
        return 0.0
    share = max(sum(letter in alphabet for letter in letters) for alphabet in _ALPHABETS)
    return (share + 1) / (len(letters) + 5 * strange + 1)


def _is_text(text: str) -> bool:
    """Tell whether *text* is writing: hardly any control, private or unassigned characters."""
    sample = text[:20_000] + text[-20_000:]
    odd = sum(unicodedata.category(character) in {"Cc", "Co", "Cn", "Cs"} for character in sample)
    odd -= sum(sample.count(space) for space in "\t\n\r\f\v\x1b")
    return "\0" not in text and odd * 200 <= len(sample)
