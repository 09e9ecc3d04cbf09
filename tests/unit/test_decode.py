"""Every encoding found in the wild comes out as the same text."""

import random

import pytest

from compare.decode import decode
from compare.errors import InputError

RUSSIAN = "Украинские силы атаковали Курскую область. Киев заявил, что взял под контроль 82 населённых пункта."
UKRAINIAN = "Українські сили атакували Курську область. Київ заявив, що взяв під контроль 82 населені пункти."
BULGARIAN = "Украинските сили атакуваха Курска област. Киев обяви, че е поел контрола над 82 населени места."
FRENCH = "Les forces ont attaqué la région de Koursk. « C’était prévu », a déclaré l’état-major où l’on s’inquiète."
GERMAN = "Die Streitkräfte griffen die Region an. „Für uns überraschend“, erklärte die Führung am Mittwoch."
SPANISH = "Las fuerzas atacaron la región de Kursk. «Mañana será otro día», declaró el señor Núñez."
POLISH = "Siły zaatakowały obwód kurski. Kijów ogłosił, że przejął kontrolę nad 82 miejscowościami."
CZECH = "Ukrajinské síly zaútočily na oblast. Kyjev oznámil, že převzal kontrolu nad 82 obcemi a městy."
TURKISH = "Ukrayna güçleri Kursk bölgesine saldırdı. Kiev, 82 yerleşim yerinin kontrolünü ele geçirdiğini açıkladı."
JAPANESE = "ウクライナ軍は八月六日にクルスク州を攻撃した。キーウは八十二の集落を支配下に置いたと発表した。"
CHINESE = "乌克兰军队于八月六日进攻库尔斯克州。基辅称已控制八十二个居民点。这次进攻让俄罗斯军队措手不及。"
ARABIC = "هاجمت القوات الأوكرانية منطقة كورسك في السادس من أغسطس. وأعلنت كييف أنها سيطرت على 82 بلدة."

TEXTS = [RUSSIAN, UKRAINIAN, BULGARIAN, FRENCH, GERMAN, SPANISH, POLISH, CZECH, TURKISH, JAPANESE, CHINESE, ARABIC]
UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
LEGACY = [
    (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (RUSSIAN, "cp866"), (UKRAINIAN, "cp1251"), (UKRAINIAN, "koi8-u"),
    (BULGARIAN, "cp1251"), (FRENCH, "cp1252"), (GERMAN, "cp1252"), (SPANISH, "cp1252"), (SPANISH, "latin-1"),
    (POLISH, "cp1250"), (POLISH, "iso8859-2"), (CZECH, "cp1250"), (CZECH, "iso8859-2"), (TURKISH, "cp1254"),
    (JAPANESE, "shift_jis"), (JAPANESE, "euc_jp"), (JAPANESE, "iso2022_jp"), (CHINESE, "gb18030"), (CHINESE, "gb2312"),
    (CHINESE.translate(str.maketrans("乌军队库尔称个击这让罗", "烏軍隊庫爾稱個擊這讓羅")), "big5"), (ARABIC, "cp1256"),
]  # fmt: skip


@pytest.mark.parametrize("encoding", UNICODE)
@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text[:8])
def test_reads_unicode(text, encoding):
    """With a byte order mark and without, nothing is guessed and the mark is gone."""
    found = decode(text.encode(encoding), "sample")

    assert found.text == text
    assert not found.warnings


@pytest.mark.parametrize(("text", "encoding"), LEGACY, ids=lambda value: value[:8])
def test_reads_what_came_before_unicode(text, encoding):
    """An older encoding is found by the letters it makes."""
    data = text.encode(encoding, "ignore")

    assert decode(data, "sample").text == data.decode(encoding)


@pytest.mark.parametrize(("text", "encoding"), [(JAPANESE, "shift_jis"), (CHINESE, "gb18030"), (RUSSIAN, "cp1251")])
def test_reads_long_files(text, encoding):
    """Only the start is looked at, and never half a character."""
    whole = "\n".join([text] * 5000)

    assert decode(whole.encode(encoding), "sample").text == whole


def test_says_that_it_guessed():
    """A guess is a thing the reader of a report must know."""
    assert "cp1251" in decode(RUSSIAN.encode("cp1251"), "sample").warnings[0]


def test_believes_what_a_file_declares():
    """A declared encoding decides where the bytes alone do not."""
    found = decode("Čeština".encode("cp1250"), "sample", declared="windows-1250")

    assert found.text == "Čeština"
    assert found.sure


def test_doubts_what_a_file_declares():
    """Bytes that are plainly UTF-8 are read so, whatever the file claims."""
    assert decode("Überschrift".encode(), "sample", declared="iso-8859-1").text == "Überschrift"


def test_a_few_bad_bytes_do_not_change_the_encoding():
    """UTF-8 that a program has cut into stays UTF-8; the damage is told."""
    data = RUSSIAN.encode() + b" \xd0 " + RUSSIAN.encode()

    found = decode(data, "sample")

    assert found.text == f"{RUSSIAN} \ufffd {RUSSIAN}"
    assert "damaged in 1 places" in found.warnings[0]


@pytest.mark.parametrize("declared", ["no-such-encoding", "hex", "utf-8"])
def test_ignores_a_declaration_that_cannot_be(declared):
    """A name that is no encoding of text, or does not fit, is as good as none."""
    assert decode(GERMAN.encode("cp1252"), "sample", declared).text == GERMAN


def test_line_ends_become_one_kind():
    """Windows and old Mac line ends are line ends."""
    assert decode(b"one\r\ntwo\rthree\nfour", "sample").text == "one\ntwo\nthree\nfour"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n....", "PNG image"),
        (b"%PDF-1.7 ...", "PDF file"),
        (b"PK\x03\x04....", "ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "Office file"),
        (bytes(range(256)) * 20, "binary file"),
        (random.Random(1).randbytes(4000), "binary file"),
        (random.Random(2).randbytes(40), "binary file"),
        (b"MZ\x90\x00\x03" + bytes(200), "program"),
        (b"plain text\0\0\0\0with zeros", "binary file"),
    ],
    ids=lambda value: repr(value)[:12],
)
def test_refuses_what_is_no_text(data, kind):
    """A binary file is refused by name, where it has one."""
    with pytest.raises(InputError, match=kind):
        decode(data, "sample")


def test_refuses_a_mark_that_lies():
    """A byte order mark with something else behind it is an error that says where."""
    with pytest.raises(InputError, match="not valid at byte"):
        decode(b"\xef\xbb\xbfok \xff\xfe", "sample")
