"""Bad input gets one sentence, exit status 2, and leaves nothing behind."""

from __future__ import annotations

import io
import zipfile

import pytest

from compare.cli import ExitStatus, main


def zip_bomb():
    """A DOCX whose main part unpacks to far more than it weighs."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b" " * 400_000_000)
    return buffer.getvalue()


def pdf_without_text():
    """A PDF of one empty page."""
    from pypdf import PdfWriter

    buffer = io.BytesIO()
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(buffer)
    return buffer.getvalue()


BAD = {
    "empty.txt": lambda: b"",
    "blank.txt": lambda: b" \n\t\n",
    "binary.txt": lambda: bytes(range(256)) * 20,
    "bomb.docx": zip_bomb,
    "no-docx.docx": lambda: b"hello",
    "scan.pdf": pdf_without_text,
    "no-pdf.pdf": lambda: b"hello",
    "scripts.html": lambda: b"<html><body><script>let a = 1</script><script>let b = 2</script></body></html>",
    "report.json": lambda: b'{"schema": 1}',
    "broken.tmx": lambda: b"<tmx><body><tu></body>",
}


def said(capsys):
    """Return what went to standard error; it must be one line that names the command."""
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("compare-translations: ")
    return line


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_cannot_be_read(tmp_path, capsys, name):
    """The sentence names the file; no report is written."""
    (tmp_path / name).write_bytes(BAD[name]())
    (tmp_path / "good.txt").write_text("The bridge opened on Monday. It cost 1,500 euros.")

    status = main(["run", f"{tmp_path}/good.txt", f"{tmp_path}/{name}", "-o", f"{tmp_path}/report.html"])

    assert status == ExitStatus.FAILED
    assert name in said(capsys)
    assert not (tmp_path / "report.html").exists()


@pytest.mark.parametrize(
    "options",
    [
        ["http://127.0.0.1:9/"],
        ["http://[::1]/"],
        ["http://169.254.169.254/latest"],
        ["http://localhost/"],
        ["ftp://example.org/a"],
        ["nowhere.txt"],
        ["xx-nonsense=good.txt"],
        ["good.txt", "--model", "nowhere"],
        ["good.txt", "--model", "static:nowhere"],
        ["good.txt", "--model", "sbert:nowhere/at-all"],
        ["good.txt", "--checks", "spelling"],
        ["good.txt", "--skip", "spelling"],
        ["good.txt", "--max-bead", "99"],
        ["good.txt", "--settings", "nowhere.toml"],
        ["good.txt", "--format", "docx"],
        ["good.txt", "-o", "report.docx"],
        ["good.txt", "--into", "fr"],
    ],
    ids=" ".join,
)
def test_an_argument_that_cannot_be_used(tmp_path, capsys, monkeypatch, options):
    """Each gets its own sentence and exit status 2."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    (tmp_path / "good.txt").write_text("The bridge opened on Monday. It cost 1,500 euros.")

    assert main(["run", *options]) == ExitStatus.FAILED
    assert said(capsys).endswith(".")


def test_an_output_folder_that_is_a_file(tmp_path, capsys):
    """It is found out before the work."""
    (tmp_path / "good.txt").write_text("The bridge opened on Monday.")

    assert main(["run", f"{tmp_path}/good.txt", "-o", f"{tmp_path}/good.txt/report.html"]) == ExitStatus.FAILED
    assert "good.txt" in said(capsys)


def test_one_side_empty_after_reading(tmp_path, capsys):
    """A version that holds nothing is an error that names it, not a text of omissions."""
    (tmp_path / "good.txt").write_text("The bridge opened on Monday.")
    (tmp_path / "empty.txt").write_text("")

    assert main(["run", f"{tmp_path}/good.txt", f"{tmp_path}/empty.txt"]) == ExitStatus.FAILED
    assert "empty.txt" in said(capsys)


@pytest.mark.parametrize("arguments", [["run", "-", "fr=-"], ["names", "-", "-"], ["align", "-", "-"]])
def test_standard_input_is_one_text(capsys, arguments):
    """The second would be empty, and an empty text is not what is wrong."""
    assert main(arguments) == ExitStatus.FAILED
    assert "standard input is one text" in said(capsys)


def test_a_model_folder_that_is_not_there(tmp_path, capsys):
    """A path is not looked for on the network."""
    (tmp_path / "a.txt").write_text("The bridge opened on Monday.")

    assert main(["run", f"{tmp_path}/a.txt", "--model", f"sbert:{tmp_path}/nowhere"]) == ExitStatus.FAILED
    assert "there is no such folder" in said(capsys)


def test_no_check_at_all_is_a_mistake(tmp_path, capsys):
    """A gate whose list of checks came out empty must not pass."""
    (tmp_path / "a.txt").write_text("The bridge opened on Monday.")

    assert main(["run", f"{tmp_path}/a.txt", "--checks", " ,"]) == ExitStatus.FAILED
    assert "names no check" in said(capsys)


def test_a_file_name_does_not_reach_the_terminal_as_it_stands(tmp_path, capsys):
    """An escape sequence in a name could rewrite the screen."""
    (tmp_path / "a.txt").write_text("The bridge opened on Monday.")

    main(["run", f"{tmp_path}/a.txt", "-o", f"{tmp_path}/a\x1b[2J.json"])
    shown = capsys.readouterr()

    assert "\x1b" not in shown.out + shown.err
